// SPDX-License-Identifier: Apache-2.0
#include "model/history/run_comparison.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace steploom::model {

namespace {

using engine::kNone;

/// The visits of a run by their line of control: the key says branch by branch where it is.
std::map<std::string, std::vector<std::uint32_t>> visitLines(const OpenedRun& run) {
    std::map<std::string, std::vector<std::uint32_t>> lines;
    std::vector<std::string> keys(run.outline->visits.size());
    for (std::uint32_t i = 0; i < run.outline->visits.size(); ++i) {
        const VisitRow& visit = run.outline->visits[i];
        const std::string line = visit.parent == kNone || visit.parent >= i
                                     ? std::string()
                                     : keys[visit.parent] + '/' + std::to_string(visit.branch);
        auto& all = lines[line];
        keys[i] = line + ':' + std::to_string(all.size());
        all.push_back(i);
    }
    return lines;
}

std::string nameOf(const OpenedRun& run, std::uint32_t visit) {
    return std::string(run.recording->labels->at(run.outline->visits[visit].label));
}

std::size_t rowOf(const OpenedRun& run, std::uint32_t visit) {
    const std::uint32_t entered = run.outline->visits[visit].entered;
    return entered == kNone ? kNoRow : entered;
}

/// Compares what one event says in both. Only the first difference is wanted.
void comparePayloads(const OpenedRun& left, std::uint32_t leftRow, const OpenedRun& right,
                     std::uint32_t rightRow, const std::string& state, RunComparison& result) {
    if (leftRow == kNone || rightRow == kNone)
        return;
    if (result.payload && result.payload->left <= leftRow)
        return;
    auto changes = diffPayloads(left.recording->payload(left.recording->rows[leftRow]),
                                right.recording->payload(right.recording->rows[rightRow]), 100);
    if (!changes.empty())
        result.payload = {RunDivergence::Kind::Payload, leftRow, rightRow, state, state, std::move(changes)};
}

void compareLine(const OpenedRun& left, const std::vector<std::uint32_t>& a, const OpenedRun& right,
                 const std::vector<std::uint32_t>& b, RunComparison& result) {
    const auto keep = [&](RunDivergence divergence) {
        if (!result.path || divergence.left < result.path->left)
            result.path = std::move(divergence);
    };
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const bool hasLeft = i < a.size();
        const bool hasRight = i < b.size();
        const std::string leftName = hasLeft ? nameOf(left, a[i]) : std::string();
        const std::string rightName = hasRight ? nameOf(right, b[i]) : std::string();
        if (leftName != rightName || !hasLeft || !hasRight)
            return keep({RunDivergence::Kind::Path,
                         hasLeft ? rowOf(left, a[i]) : kNoRow,
                         hasRight ? rowOf(right, b[i]) : kNoRow,
                         leftName,
                         rightName,
                         {}});
        const VisitRow& one = left.outline->visits[a[i]];
        const VisitRow& other = right.outline->visits[b[i]];
        comparePayloads(left, one.entered, right, other.entered, leftName, result);
        if (one.status != other.status || one.failures != other.failures)
            return keep({RunDivergence::Kind::Outcome,
                         rowOf(left, a[i]),
                         rowOf(right, b[i]),
                         leftName,
                         rightName,
                         {}});
        comparePayloads(left, one.exited, right, other.exited, leftName, result);
    }
}

std::int64_t durationOf(const OpenedRun& run) {
    const auto& rows = run.recording->rows;
    return rows.empty() ? 0 : std::max<std::int64_t>(rows.back().time - rows.front().time, 0);
}

std::int64_t at(std::vector<std::int64_t>& sorted, double share) {
    if (sorted.empty())
        return 0;
    const auto index = static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)));
    return sorted[index];
}

void findOutliers(const std::vector<OpenedRun>& runs, RunsReport& report) {
    constexpr std::size_t kFew = 4; ///< fewer runs have no ordinary one
    constexpr double kLong = 3;     ///< times the median
    constexpr double kRare = 0.1;   ///< share of runs that an odd path has at most
    if (runs.size() < kFew)
        return;
    std::map<std::string, std::vector<std::size_t>> byState;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        std::set<std::string> names;
        for (std::uint32_t k = 0; k < runs[i].outline->visits.size(); ++k)
            names.insert(nameOf(runs[i], k));
        for (const std::string& name : names)
            byState[name].push_back(i);
        const double median = static_cast<double>(std::max<std::int64_t>(report.medianDuration, 1));
        const double times = static_cast<double>(durationOf(runs[i])) / median;
        if (times >= kLong)
            report.outliers.push_back({i, true, times, {}});
    }
    const auto few = static_cast<std::size_t>(std::max(1.0, kRare * static_cast<double>(runs.size())));
    for (const auto& [name, with] : byState) {
        if (with.size() <= few) {
            for (const std::size_t run : with)
                report.outliers.push_back({run, false, 0, name});
        } else if (runs.size() - with.size() <= few) {
            for (std::size_t run = 0; run < runs.size(); ++run) {
                if (!std::binary_search(with.begin(), with.end(), run))
                    report.outliers.push_back({run, false, 0, name});
            }
        }
    }
}

} // namespace

RunComparison compareRuns(const OpenedRun& left, const OpenedRun& right) {
    RunComparison result;
    const auto ours = visitLines(left);
    auto theirs = visitLines(right);
    for (const auto& [key, visits] : ours)
        compareLine(left, visits, right, theirs[key], result);
    for (const auto& [key, visits] : theirs) {
        if (ours.find(key) == ours.end())
            compareLine(left, {}, right, visits, result);
    }
    std::map<std::string, RunComparison::StatePair> pairs;
    for (const StateTotals& totals : stateTotals(*left.outline))
        pairs[std::string(left.recording->labels->at(totals.label))].left = totals;
    for (const StateTotals& totals : stateTotals(*right.outline))
        pairs[std::string(right.recording->labels->at(totals.label))].right = totals;
    for (auto& [name, pair] : pairs) {
        pair.name = name;
        result.states.push_back(pair);
    }
    std::stable_sort(result.states.begin(), result.states.end(), [](const auto& a, const auto& b) {
        return a.right.total - a.left.total > b.right.total - b.left.total;
    });
    return result;
}

RunsReport compareMany(const std::vector<OpenedRun>& runs) {
    RunsReport report;
    std::map<std::string, StateSpread> states;
    std::map<std::string, std::vector<std::int64_t>> times;
    std::vector<std::int64_t> durations;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        durations.push_back(durationOf(runs[i]));
        std::set<std::string> seen;
        for (std::uint32_t k = 0; k < runs[i].outline->visits.size(); ++k) {
            const VisitRow& visit = runs[i].outline->visits[k];
            const std::string name = nameOf(runs[i], k);
            StateSpread& spread = states[name];
            spread.name = name;
            spread.runs += seen.insert(name).second ? 1 : 0;
            ++spread.visits;
            spread.failedAttempts += visit.failures;
            if (visit.leftTime == 0)
                continue;
            const std::int64_t took = std::max<std::int64_t>(visit.leftTime - visit.enteredTime, 0);
            if (took >= spread.most) {
                spread.most = took;
                spread.slowestRun = i;
            }
            times[name].push_back(took);
        }
    }
    std::sort(durations.begin(), durations.end());
    report.medianDuration = at(durations, 0.5);
    for (auto& [name, spread] : states) {
        std::vector<std::int64_t>& all = times[name];
        std::sort(all.begin(), all.end());
        spread.median = at(all, 0.5);
        spread.p95 = at(all, 0.95);
        report.states.push_back(spread);
    }
    std::stable_sort(report.states.begin(), report.states.end(),
                     [](const StateSpread& a, const StateSpread& b) { return a.median > b.median; });
    findOutliers(runs, report);
    return report;
}

} // namespace steploom::model
