// SPDX-License-Identifier: Apache-2.0
#include "engine/service/metrics.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr std::int64_t kMinute = 60'000;
/// CloudWatch keeps data points of a minute for 15 days.
constexpr std::size_t kMinutes = std::size_t{15} * 24 * 60;

constexpr std::string_view kTime = "ExecutionTime";

struct Outcome {
    std::string_view status;
    std::string_view metric;
};

constexpr Outcome kOutcomes[] = {{"SUCCEEDED", "ExecutionsSucceeded"},
                                 {"FAILED", "ExecutionsFailed"},
                                 {"TIMED_OUT", "ExecutionsTimedOut"},
                                 {"ABORTED", "ExecutionsAborted"}};

} // namespace

void MetricSums::add(double value) {
    min = count == 0 ? value : std::min(min, value);
    max = count == 0 ? value : std::max(max, value);
    sum += value;
    ++count;
}

void MetricSums::add(const MetricSums& other) {
    if (other.count == 0)
        return;
    min = count == 0 ? other.min : std::min(min, other.min);
    max = count == 0 ? other.max : std::max(max, other.max);
    sum += other.sum;
    count += other.count;
    spread.add(other.spread);
}

std::optional<double> MetricSums::statistic(std::string_view name) const {
    if (count == 0)
        return std::nullopt;
    if (name == "Sum")
        return sum;
    if (name == "Average")
        return sum / static_cast<double>(count);
    if (name == "Minimum")
        return min;
    if (name == "Maximum")
        return max;
    if (name == "SampleCount")
        return static_cast<double>(count);
    const auto percent = percentileOf(name);
    if (!percent || !spread.empty())
        return percent ? spread.percentile(*percent) : std::nullopt;
    Spread ofOutcomes;
    const auto ones = static_cast<std::uint64_t>(sum);
    ofOutcomes.add(1, ones);
    ofOutcomes.add(0, count - std::min(ones, count));
    return ofOutcomes.percentile(*percent);
}

void RunCosts::add(const RunCosts& other) {
    executions += other.executions;
    transitions += other.transitions;
    milliseconds += other.milliseconds;
    billedMs += other.billedMs;
    standard += other.standard;
    express += other.express;
    expressPossible = expressPossible && other.expressPossible;
}

const std::vector<std::string_view>& RunMetrics::names() {
    static const std::vector<std::string_view> names = {
        "ExecutionsStarted", "ExecutionsSucceeded", "ExecutionsFailed",   "ExecutionsTimedOut",
        "ExecutionsAborted", "ExecutionThrottled",  "ExecutionsRedriven", "ExecutionTime"};
    return names;
}

void RunMetrics::started(const std::string& machineArn, std::int64_t time) {
    add("ExecutionsStarted", machineArn, time, 1);
}

void RunMetrics::throttled(const std::string& machineArn, std::int64_t time) {
    add("ExecutionThrottled", machineArn, time, 1);
}

void RunMetrics::redriven(const std::string& machineArn, std::int64_t time) {
    add("ExecutionsRedriven", machineArn, time, 1);
}

void RunMetrics::ended(const ExecutionRecord& record) {
    for (const Outcome& outcome : kOutcomes)
        add(outcome.metric, record.machineArn, record.stopped, outcome.status == record.status ? 1 : 0);
    add(kTime, record.machineArn, record.stopped, static_cast<double>(record.stopped - record.started));
}

void RunMetrics::cost(const std::string& machineArn, const RunCosts& costs) {
    m_costs[machineArn].add(costs);
}

void RunMetrics::add(std::string_view metric, const std::string& machineArn, std::int64_t time,
                     double value) {
    auto& metrics = m_byMachine[machineArn];
    auto found = metrics.find(metric);
    if (found == metrics.end())
        found = metrics.emplace(metric, Minutes()).first;
    Minutes& minutes = found->second;
    MetricSums& minute = minutes[time / kMinute];
    minute.add(value);
    if (metric == kTime)
        minute.spread.add(value);
    if (minutes.size() > kMinutes)
        minutes.erase(minutes.begin());
}

MetricSums RunMetrics::sums(std::string_view metric, std::string_view machineArn, std::int64_t from,
                            std::int64_t to) const {
    MetricSums total;
    for (const auto& [machine, metrics] : m_byMachine) {
        if (!machineArn.empty() && machine != machineArn)
            continue;
        const auto found = metrics.find(metric);
        if (found == metrics.end())
            continue;
        const Minutes& minutes = found->second;
        const auto end = minutes.lower_bound((to + kMinute - 1) / kMinute);
        for (auto at = minutes.lower_bound(from / kMinute); at != end; ++at)
            total.add(at->second);
    }
    return total;
}

RunCosts RunMetrics::costs(std::string_view machineArn) const {
    RunCosts total;
    for (const auto& [machine, costs] : m_costs) {
        if (machineArn.empty() || machine == machineArn)
            total.add(costs);
    }
    return total;
}

std::vector<std::string> RunMetrics::machines() const {
    std::vector<std::string> names;
    names.reserve(m_byMachine.size());
    for (const auto& [machine, metrics] : m_byMachine)
        names.push_back(machine);
    return names;
}

} // namespace steploom::engine
