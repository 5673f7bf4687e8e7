// SPDX-License-Identifier: Apache-2.0
#include "engine/task/handler.h"

namespace steploom::engine {

TaskAnswer TaskAnswer::queued() {
    TaskAnswer answer;
    answer.kind = Kind::Queued;
    return answer;
}

TaskAnswer TaskAnswer::succeeded(Value output) {
    TaskAnswer answer;
    answer.kind = Kind::Succeeded;
    answer.output = std::move(output);
    return answer;
}

TaskAnswer TaskAnswer::failed(Value error, Value cause) {
    TaskAnswer answer;
    answer.kind = Kind::Failed;
    // A null is how JSON says that there is none.
    answer.error = error.isNull() ? Value() : std::move(error);
    answer.cause = cause.isNull() ? Value() : std::move(cause);
    return answer;
}

TaskAnswer TaskAnswer::timedOut() {
    TaskAnswer answer;
    answer.kind = Kind::TimedOut;
    return answer;
}

} // namespace steploom::engine
