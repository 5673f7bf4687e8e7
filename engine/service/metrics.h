// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/model.h"
#include "engine/service/spread.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The metrics of AWS/States over the executions that are kept (developer guide, "Monitoring Step Functions
// metrics using Amazon CloudWatch"). Their dimension is StateMachineArn.
namespace steploom::engine {

/// What the data points of some time come to.
struct MetricSums {
    double sum = 0;
    double min = 0;
    double max = 0;
    std::uint64_t count = 0;
    Spread spread; ///< of ExecutionTime; the other metrics have data points of 0 and 1 only

    void add(double value);
    void add(const MetricSums& other);
    /// "Sum", "Average", "Minimum", "Maximum", "SampleCount" or a percentile ("p99"); none
    /// where there is no data.
    std::optional<double> statistic(std::string_view name) const;
};

/// One as a Standard and as an Express execution, or many of them together.
struct RunCosts {
    std::uint64_t executions = 0;
    std::uint64_t transitions = 0; ///< states entered, and retries
    std::int64_t milliseconds = 0; ///< how long they took
    std::int64_t billedMs = 0;     ///< as Express
    double standard = 0;           ///< dollars
    double express = 0;            ///< dollars
    /// None took more than five minutes or called what Express cannot.
    bool expressPossible = true;

    void add(const RunCosts& other);
};

class RunMetrics {
public:
    void started(const std::string& machineArn, std::int64_t time);
    void throttled(const std::string& machineArn, std::int64_t time);
    void redriven(const std::string& machineArn, std::int64_t time);
    /// A record with its end. Each of the metrics of outcomes gets a data point, 0 for those that it did not
    /// come to.
    void ended(const ExecutionRecord& record);
    void cost(const std::string& machineArn, const RunCosts& costs);

    /// Of the data points at `from` <= time < `to`, ms since 1970; minutes are not divided. An empty machine:
    /// of all together.
    MetricSums sums(std::string_view metric, std::string_view machineArn, std::int64_t from,
                    std::int64_t to) const;
    /// An empty machine: of all together.
    RunCosts costs(std::string_view machineArn) const;
    /// Names of the metrics.
    static const std::vector<std::string_view>& names();
    std::vector<std::string> machines() const;

private:
    using Minutes = std::map<std::int64_t, MetricSums>;
    void add(std::string_view metric, const std::string& machineArn, std::int64_t time, double value);

    std::map<std::string, std::map<std::string, Minutes, std::less<>>, std::less<>> m_byMachine;
    std::map<std::string, RunCosts, std::less<>> m_costs;
};

} // namespace steploom::engine
