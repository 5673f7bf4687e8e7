// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include "cli/history_report.h"
#include "cli/history_views.h"
#include "cli/messages.h"
#include "engine/value/json_writer.h"
#include "model/export/printable.h"

// Several executions side by side.
namespace steploom::cli {

namespace {

using engine::Value;

std::string line(std::string_view code, const std::vector<std::string>& args) {
    return message(code, args) + '\n';
}

std::string stateText(const std::string& state) {
    return state.empty() ? message("history.edge.end") : model::printable(state);
}

Value divergenceJson(const std::optional<model::RunDivergence>& one) {
    if (!one)
        return nullptr;
    std::vector<Value> changes;
    changes.reserve(one->changes.size());
    for (const model::PayloadChange& change : one->changes)
        changes.push_back(
            Value::object({{"pointer", Value(change.pointer)},
                           {"before", change.before.isAbsent() ? Value(nullptr) : change.before},
                           {"after", change.after.isAbsent() ? Value(nullptr) : change.after}}));
    return Value::object({{"left", Value(one->leftState)},
                          {"right", Value(one->rightState)},
                          {"changes", Value::array(std::move(changes))}});
}

} // namespace

std::string comparisonText(const model::RunComparison& comparison) {
    std::string out;
    if (comparison.path)
        out += line(comparison.path->kind == model::RunDivergence::Kind::Path ? "history.compare.path"
                                                                              : "history.compare.outcome",
                    {stateText(comparison.path->leftState), stateText(comparison.path->rightState)});
    else
        out += line("history.compare.samePath", {});
    if (comparison.payload) {
        out += line("history.compare.payload", {model::printable(comparison.payload->leftState)});
        for (const model::PayloadChange& change : comparison.payload->changes)
            out += line("history.compare.change",
                        {model::printable(change.pointer), model::printable(engine::toJson(change.before)),
                         model::printable(engine::toJson(change.after))});
    }
    for (const auto& pair : comparison.states)
        out +=
            line("history.compare.state",
                 {model::printable(pair.name), durationText(pair.left.total), durationText(pair.right.total),
                  std::to_string(pair.left.visits), std::to_string(pair.right.visits)});
    return out;
}

Value comparisonJson(const model::RunComparison& comparison) {
    std::vector<Value> states;
    states.reserve(comparison.states.size());
    for (const auto& pair : comparison.states)
        states.push_back(Value::object({{"state", Value(pair.name)},
                                        {"leftMs", Value(pair.left.total)},
                                        {"rightMs", Value(pair.right.total)},
                                        {"leftVisits", Value(pair.left.visits)},
                                        {"rightVisits", Value(pair.right.visits)}}));
    return Value::object({{"path", divergenceJson(comparison.path)},
                          {"payload", divergenceJson(comparison.payload)},
                          {"states", Value::array(std::move(states))}});
}

std::string runsText(const model::RunsReport& report, const std::vector<std::string>& names) {
    std::string out =
        line("history.runs", {std::to_string(names.size()), durationText(report.medianDuration)});
    for (const model::StateSpread& state : report.states)
        out += line("history.runs.state", {model::printable(state.name), durationText(state.median),
                                           durationText(state.p95), durationText(state.most),
                                           std::to_string(state.runs), std::to_string(state.failedAttempts)});
    for (const model::Outlier& outlier : report.outliers) {
        char times[32];
        std::snprintf(times, sizeof times, "%.1f", outlier.times);
        out += line(outlier.byDuration ? "history.runs.slow" : "history.runs.odd",
                    {model::printable(names[outlier.run]),
                     outlier.byDuration ? times : model::printable(outlier.state)});
    }
    return out;
}

Value runsJson(const model::RunsReport& report, const std::vector<std::string>& names) {
    std::vector<Value> states;
    states.reserve(report.states.size());
    for (const model::StateSpread& state : report.states)
        states.push_back(Value::object({{"state", Value(state.name)},
                                        {"runs", Value(state.runs)},
                                        {"visits", Value(static_cast<std::int64_t>(state.visits))},
                                        {"medianMs", Value(state.median)},
                                        {"p95Ms", Value(state.p95)},
                                        {"mostMs", Value(state.most)},
                                        {"slowestRun", Value(names[state.slowestRun])}}));
    std::vector<Value> outliers;
    outliers.reserve(report.outliers.size());
    for (const model::Outlier& outlier : report.outliers)
        outliers.push_back(
            Value::object({{"run", Value(names[outlier.run])},
                           {"times", outlier.byDuration ? Value(outlier.times) : Value(nullptr)},
                           {"state", outlier.byDuration ? Value(nullptr) : Value(outlier.state)}}));
    return Value::object({{"medianMs", Value(report.medianDuration)},
                          {"states", Value::array(std::move(states))},
                          {"outliers", Value::array(std::move(outliers))}});
}

} // namespace steploom::cli
