// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

namespace steploom::engine {

void Interpreter::executePass(StrandId id) {
    Strand& self = strand(id);
    const State& current = state(self);
    VisitRecord& record = visit(self);
    Failure failure;
    Value payload = selectInput(id, record.input, failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    record.afterInputPath = payload;
    if (current.parameters) {
        payload = evaluateIn(id, *current.parameters, record.afterInputPath, "Parameters", failure);
        if (failure)
            return failState(id, std::move(failure), Origin::State);
        record.afterParameters = payload;
    }
    const Value& result = std::get<PassBody>(current.body).result;
    if (!result.isAbsent())
        payload = result;
    completeState(id, std::move(payload), nextOf(current));
}

} // namespace steploom::engine
