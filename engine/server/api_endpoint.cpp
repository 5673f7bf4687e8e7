// SPDX-License-Identifier: Apache-2.0
#include "engine/server/api_endpoint.h"

#include "engine/support/random.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <random>

namespace steploom::engine {

namespace {

constexpr std::string_view kTarget = "AWSStepFunctions.";
/// Deeper requests than this have no shape of the API.
constexpr std::uint32_t kDepth = 100;

bool isGeneric(std::string_view code) {
    return code == "ValidationException" || code == "SerializationException" ||
           code == "UnknownOperationException" || code == "ThrottlingException" ||
           code == "AccessDeniedException" || code == "InternalFailure";
}

/// The name of an error with what the service puts before it.
std::string typeOf(std::string_view code) {
    std::string type = isGeneric(code) ? "com.amazon.coral.validate#" : "com.amazonaws.swf.service.v2.model#";
    if (code == "UnknownOperationException" || code == "SerializationException" ||
        code == "AccessDeniedException")
        type = "com.amazon.coral.service#";
    return type + std::string(code);
}

HttpResponse errorResponse(const ServiceError& error, const std::string& id) {
    ObjectBuilder body;
    body.add("__type", Value(typeOf(error.code)));
    body.add("message", Value(error.message));
    for (std::size_t i = 0; i < error.details.size(); ++i)
        body.add(error.details.keyAt(i), error.details.at(i));
    return {error.status,
            {{"Content-Type", "application/x-amz-json-1.0"},
             {"x-amzn-RequestId", id},
             {"x-amzn-ErrorType", error.code}},
            toJson(body.build())};
}

HttpResponse responseOf(const Reply& reply, const std::string& id) {
    if (reply.isError())
        return errorResponse(reply.error(), id);
    return {200,
            {{"Content-Type", "application/x-amz-json-1.0"}, {"x-amzn-RequestId", id}},
            toJson(reply.body())};
}

} // namespace

ApiEndpoint::ApiEndpoint(Service& service, GuardRules rules, OtherTargets others)
    : m_service(service)
    , m_rules(std::move(rules))
    , m_others(std::move(others))
    , m_random(std::random_device()()) {
}

std::string ApiEndpoint::newRequestId() {
    return nextUuid(m_random);
}

void ApiEndpoint::handle(const HttpRequest& request, const Respond& respond) {
    const std::string id = newRequestId();
    if (const auto refusal = checkRequestOrigin(request, m_rules))
        return respond(errorResponse({refusal->code, refusal->message, refusal->status, {}}, id));
    const std::string_view target = request.header("X-Amz-Target");
    JsonReadOptions reading;
    reading.maxDepth = kDepth;
    // A request without members may come without a body.
    const JsonReadResult body =
        request.body.empty() ? JsonReadResult{Value::emptyObject(), {}} : readJson(request.body, reading);
    if (!body)
        return respond(
            errorResponse({"SerializationException",
                           "The request body is not JSON: line " + std::to_string(body.error.line) +
                               ", column " + std::to_string(body.error.column),
                           400,
                           {}},
                          id));
    if (target.substr(0, kTarget.size()) == kTarget)
        return m_service.call(
            target.substr(kTarget.size()), body.value,
            [respond, id](const Reply& reply) { respond(responseOf(reply, id)); }, request.gone);
    if (m_others)
        return m_others(target, body.value,
                        [respond, id](const Reply& reply) { respond(responseOf(reply, id)); });
    respond(errorResponse({"UnknownOperationException", "", 400, {}}, id));
}

} // namespace steploom::engine
