// SPDX-License-Identifier: Apache-2.0
#include "engine/service/test_inspection.h"

#include "engine/support/whole_number.h"
#include "engine/value/json_writer.h"

// inspectionData: what a state did to its data, stage by stage, from the record of its visit. Which stages
// are told depends on the type of the state and on its query language.
namespace steploom::engine {

namespace {

void addText(ObjectBuilder& into, std::string_view name, const Value& value) {
    if (!value.isAbsent())
        into.add(name, Value(toJson(value)));
}

/// A field that is a JSON number.
void addNumber(ObjectBuilder& into, std::string_view name, const Value& value) {
    if (!value.isAbsent())
        into.add(name, Value(wholeNumber(value.asDouble(), 0, std::int64_t{1} << 53)));
}

void addMap(ObjectBuilder& into, const VisitRecord& visit, bool query) {
    const VisitDetail& facts = *visit.detail;
    if (!query)
        addText(into, "afterItemsPath", facts.afterItemsPath);
    addText(into, "afterItemSelector", facts.afterItemSelector);
    addText(into, "afterItemBatcher", facts.afterItemBatcher);
    addText(into, "afterItemsPointer", facts.afterItemsPointer);
    addNumber(into, "maxConcurrency", facts.maxConcurrency.isAbsent() ? Value(0) : facts.maxConcurrency);
    addNumber(into, "toleratedFailureCount", facts.toleratedFailureCount);
    if (!facts.toleratedFailurePercentage.isAbsent())
        into.add("toleratedFailurePercentage", Value(facts.toleratedFailurePercentage.asDouble()));
}

/// The stages of a state in JSONPath.
void addPathStages(ObjectBuilder& into, const State& state, const VisitRecord& visit) {
    const bool fixed = state.type == StateType::Pass && !std::get<PassBody>(state.body).result.isAbsent();
    if (state.type != StateType::Fail && state.type != StateType::Parallel && !fixed)
        addText(into, "afterInputPath", visit.afterInputPath);
    const bool hasParameters = (state.type == StateType::Pass && !fixed) || state.type == StateType::Task;
    if (hasParameters)
        addText(into, "afterParameters",
                visit.afterParameters.isAbsent() ? visit.afterInputPath : visit.afterParameters);
    if (fixed || state.type == StateType::Task)
        addText(into, "result", visit.result);
    const bool succeeded = visit.status == VisitStatus::Succeeded;
    const bool hasResult = state.type == StateType::Pass || state.type == StateType::Task ||
                           state.type == StateType::Parallel || state.type == StateType::Map;
    if (hasResult && succeeded) {
        addText(into, "afterResultSelector",
                visit.afterResultSelector.isAbsent() ? visit.result : visit.afterResultSelector);
        addText(into, "afterResultPath", visit.afterResultPath);
    }
}

void addQueryStages(ObjectBuilder& into, const State& state, const VisitRecord& visit) {
    if (state.type != StateType::Task)
        return;
    addText(into, "afterArguments", visit.afterParameters);
    addText(into, "result", visit.result);
}

Value errorDetails(const VisitRecord& visit) {
    const VisitDetail& facts = *visit.detail;
    ObjectBuilder details;
    if (visit.status == VisitStatus::Caught)
        details.add("catchIndex", Value(facts.catchIndex));
    if (facts.retryIndex != kNone)
        details.add("retryIndex", Value(facts.retryIndex));
    if (visit.status == VisitStatus::Retrying)
        details.add("retryBackoffIntervalSeconds", Value((facts.retryBackoffMs + 999) / 1000));
    return details.isEmpty() ? Value() : details.build();
}

Value variablesText(const VisitRecord& visit) {
    const bool changed =
        !visit.variablesAfter.isAbsent() && !visit.variablesAfter.isIdentical(visit.variablesBefore);
    return changed ? Value(toJson(visit.variablesAfter)) : Value();
}

Value inspectionData(const TestPlan& plan, const VisitRecord& visit) {
    const State& state = plan.tested();
    const bool query = state.language == QueryLanguage::Jsonata;
    ObjectBuilder data;
    addText(data, "input", visit.input);
    if (query)
        addQueryStages(data, state, visit);
    else
        addPathStages(data, state, visit);
    if (state.type == StateType::Map)
        addMap(data, visit, query);
    if (const Value variables = variablesText(visit); !variables.isAbsent())
        data.add("variables", variables);
    if (const Value details = errorDetails(visit); !details.isAbsent())
        data.add("errorDetails", details);
    return data.build();
}

std::string_view statusOf(const VisitRecord& visit) {
    switch (visit.status) {
    case VisitStatus::Succeeded:
        return "SUCCEEDED";
    case VisitStatus::Caught:
        return "CAUGHT_ERROR";
    case VisitStatus::Retrying:
        return "RETRIABLE";
    default:
        return "FAILED";
    }
}

} // namespace

Value testAnswer(const TestPlan& plan, const Execution& execution) {
    const VisitRecord& visit = execution.history().visits[0];
    const bool failed = visit.status != VisitStatus::Succeeded;
    ObjectBuilder answer;
    if (!failed || visit.status == VisitStatus::Caught) {
        addText(answer, "output", visit.output);
        if (visit.transition.target != kNone)
            answer.add("nextState", plan.definition->state(visit.transition.target).name);
    }
    if (failed) {
        // An error that ends the execution at once stands there and not with the visit.
        const bool ended = execution.hasEnded() && visit.status != VisitStatus::Caught;
        const Value& error = ended ? execution.error() : visit.detail->error;
        const Value& cause = ended ? execution.cause() : visit.detail->cause;
        if (!error.isAbsent())
            answer.add("error", error);
        if (!cause.isAbsent())
            answer.add("cause", cause);
    }
    if (plan.inspects)
        answer.add("inspectionData", inspectionData(plan, visit));
    answer.add("status", Value(statusOf(visit)));
    return answer.build();
}

} // namespace steploom::engine
