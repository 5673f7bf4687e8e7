// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

namespace steploom::engine {

void Interpreter::executeChoice(StrandId id) {
    Strand& self = strand(id);
    const auto& body = std::get<ChoiceBody>(state(self).body);
    VisitRecord& record = visit(self);
    Failure failure;
    Value payload = selectInput(id, record.input, failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    record.afterInputPath = payload;
    const StrandContext context(x, self);
    const Scope scope{payload, self.variables, context, &x.m_random};
    for (std::uint32_t i = 0; i < body.rules.size(); ++i) {
        bool taken = false;
        if (body.rules[i].query) {
            const Value answer = evaluateQueryIn(id, *body.rules[i].query, failure, QueryResult::Boolean);
            taken = answer.isBool() && answer.asBool();
        } else {
            taken = holds(body.rules[i].condition, scope, failure);
            if (failure)
                failure = prefixed(id, std::move(failure));
        }
        if (failure)
            return failState(id, std::move(failure), Origin::State);
        if (taken) {
            const Transition transition{Transition::Kind::Choice, i, body.rules[i].next};
            return completeState(id, payload, transition);
        }
    }
    if (body.defaultNext == kNone)
        return failState(id,
                         {Value("States.NoChoiceMatched"),
                          Value("No choice rule matched the input and there is no Default.")},
                         Origin::State);
    completeState(id, payload, {Transition::Kind::Default, 0, body.defaultNext});
}

} // namespace steploom::engine
