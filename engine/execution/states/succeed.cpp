// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

namespace steploom::engine {

void Interpreter::executeSucceed(StrandId id) {
    VisitRecord& record = visit(strand(id));
    Failure failure;
    Value payload = selectInput(id, record.input, failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    record.afterInputPath = payload;
    completeState(id, std::move(payload), {Transition::Kind::End, 0, kNone});
}

} // namespace steploom::engine
