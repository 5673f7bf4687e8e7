// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"

namespace steploom::engine {

namespace {

ServiceError quoted(const char* code, const char* words, std::string_view what) {
    std::string message = words;
    message += ": '";
    message += what;
    message += '\'';
    return {code, std::move(message), 400, {}};
}

} // namespace

ServiceError invalidArn(std::string_view what) {
    return quoted("InvalidArn", "Invalid Arn", what);
}

ServiceError invalidArnPrefix(std::string_view arn) {
    return invalidArn("Invalid ARN prefix: " + std::string(arn));
}

ServiceError invalidName(std::string_view name) {
    return quoted("InvalidName", "Invalid Name", name);
}

ServiceError invalidPageToken() {
    return quoted("InvalidToken", "Invalid Token", "Invalid token");
}

ServiceError invalidTaskToken() {
    return quoted("InvalidToken", "Invalid Token", "Invalid token");
}

ServiceError validation(std::string message) {
    return {"ValidationException", std::move(message), 400, {}};
}

ServiceError validation(std::string message, std::string_view reason) {
    return {"ValidationException", std::move(message), 400, Value::object({{"reason", Value(reason)}})};
}

ServiceError stateMachineDoesNotExist(std::string_view arn) {
    return quoted("StateMachineDoesNotExist", "State Machine Does Not Exist", arn);
}

ServiceError stateMachineDeleting(std::string_view arn) {
    return quoted("StateMachineDeleting", "State Machine is being deleted", arn);
}

ServiceError executionDoesNotExist(std::string_view arn) {
    return quoted("ExecutionDoesNotExist", "Execution Does Not Exist", arn);
}

ServiceError activityDoesNotExist(std::string_view arn) {
    return quoted("ActivityDoesNotExist", "Activity Does Not Exist", arn);
}

ServiceError resourceNotFound(std::string_view arn) {
    ServiceError error = quoted("ResourceNotFound", "Resource not found", arn);
    error.details = Value::object({{"resourceName", Value(arn)}});
    return error;
}

ServiceError conflict(std::string message) {
    return {"ConflictException", std::move(message), 400, {}};
}

ServiceError typeNotSupported() {
    return {"StateMachineTypeNotSupported",
            "This operation is not supported by this type of state machine",
            400,
            {}};
}

} // namespace steploom::engine
