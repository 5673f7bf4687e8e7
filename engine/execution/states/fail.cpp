// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

namespace steploom::engine {

namespace {

std::string_view fieldName(const Expression& expression, std::string_view name, std::string_view pathName) {
    return expression.isConstant() ? name : pathName;
}

} // namespace

void Interpreter::executeFail(StrandId id) {
    Strand& self = strand(id);
    const auto& body = std::get<FailBody>(state(self).body);
    VisitRecord& record = visit(self);
    record.afterInputPath = record.input;
    const bool query = state(self).language == QueryLanguage::Jsonata;
    Failure problem;
    Failure failure;
    const auto textOf = [&](const std::optional<Expression>& field, std::string_view name,
                            std::string_view pathName) {
        if (!field || problem)
            return Value();
        return query ? evaluateQueryIn(id, *field, problem, QueryResult::String)
                     : evaluateIn(id, *field, record.input, fieldName(*field, name, pathName), problem);
    };
    failure.error = textOf(body.error, "Error", "ErrorPath");
    failure.cause = textOf(body.cause, "Cause", "CausePath");
    if (problem)
        return failState(id, std::move(problem), Origin::State);
    VisitDetail& facts = record.detail.edit();
    facts.error = failure.error;
    facts.cause = failure.cause;
    record.status = VisitStatus::Failed;
    record.leftTime = x.m_now;
    record.transition = {Transition::Kind::End, 0, kNone};
    keepForRedrive(id);
    failScope(id, std::move(failure));
}

} // namespace steploom::engine
