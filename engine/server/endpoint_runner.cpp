// SPDX-License-Identifier: Apache-2.0
#include "engine/server/endpoint_runner.h"

#include "engine/task/aws/signer.h"
#include "engine/task/aws/wire.h"
#include "engine/task/services/call_forms.h"

#include <chrono>
#include <cstdlib>

namespace steploom::engine {

namespace {

std::string chosen(const Secret& given, const char* variable, const char* otherwise) {
    if (!given.text.empty() || !given.variable.empty())
        return given.value().value_or(std::string());
    const char* found = std::getenv(variable);
    return found == nullptr ? otherwise : found;
}

AwsCredentials credentialsOf(const AwsEndpoint& endpoint) {
    // Keys that the settings have do not go with a token of the environment.
    const bool own = !endpoint.accessKeyId.text.empty() || !endpoint.accessKeyId.variable.empty();
    return {chosen(endpoint.accessKeyId, "AWS_ACCESS_KEY_ID", "test"),
            chosen(endpoint.secretAccessKey, "AWS_SECRET_ACCESS_KEY", "test"),
            own && endpoint.sessionToken.text.empty() && endpoint.sessionToken.variable.empty()
                ? std::string()
                : chosen(endpoint.sessionToken, "AWS_SESSION_TOKEN", "")};
}

std::int64_t clockNow() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

EndpointRunner::EndpointRunner(std::shared_ptr<const AwsEndpoints> endpoints, Which which,
                               OutgoingCalls::Post post, std::function<std::string()> newId)
    : m_endpoints(std::move(endpoints))
    , m_which(which)
    , m_newId(std::move(newId))
    , m_calls(std::move(post)) {
}

std::optional<AwsEndpoint> EndpointRunner::endpointFor(std::string_view service) const {
    if (m_which == Which::Named) {
        const AwsEndpoint* named = m_endpoints->named(service);
        return named == nullptr ? std::nullopt : std::optional<AwsEndpoint>(*named);
    }
    const WireService* wire = findWireService(service);
    return m_endpoints->other(wire == nullptr ? service : wire->host);
}

bool EndpointRunner::takes(const TaskCall& call) const {
    const auto read = readServiceCall(call.request.resource.asString());
    // What runs to its end would have to be asked for again and again.
    return read && read->service != "http" &&
           (read->pattern.empty() || read->pattern == ".waitForTaskToken") &&
           endpointFor(read->service).has_value();
}

TaskWorker EndpointRunner::worker(const TaskCall& call) const {
    const auto read = readServiceCall(call.request.resource.asString());
    const auto endpoint = read ? endpointFor(read->service) : std::nullopt;
    return {TaskWorker::Kind::Endpoint, endpoint ? endpoint->url : std::string()};
}

TaskAnswer EndpointRunner::start(const TaskCall& call, AnswerLater later) {
    const auto read = *readServiceCall(call.request.resource.asString());
    const AwsEndpoint endpoint = *endpointFor(read.service);
    const std::string id = m_newId();
    const WireService* service = findWireService(read.service);
    const WireAction* action = service == nullptr ? nullptr : service->action(read.action);
    if (action == nullptr)
        return TaskAnswer::failed(Value("States.TaskFailed"),
                                  Value("How '" + std::string(call.request.resource.asString()) +
                                        "' is called over HTTP is not known here: mock it, or call the API "
                                        "by an HTTP task."));
    auto built = wireRequest(*service, *action, call.request.parameters, endpoint.url);
    if (const auto* fault = std::get_if<ServiceFault>(&built))
        return integrationAnswer(read, *fault, id);
    auto& request = std::get<OutgoingRequest>(built);
    const AwsCredentials credentials = credentialsOf(endpoint);
    signRequest(request, credentials,
                {endpoint.region, std::string(service->signingName), signingTime(clockNow())});
    HttpCall http;
    http.method = std::move(request.method);
    http.url = std::move(request.url);
    http.headers = std::move(request.headers);
    http.body = std::move(request.body);
    m_calls.start(
        {call.executionArn, call.request.id},
        [http = std::move(http)](const OutgoingCalls::Flag& cancelled) {
            return callHttp(http, cancelled.get());
        },
        [later = std::move(later), read, service, action, id, url = endpoint.url](HttpAnswer answer) {
            if (!answer.problem.empty())
                return later(integrationAnswer(
                    read,
                    ServiceFault{"SdkClientException",
                                 "Unable to execute HTTP request: " + url + ": " + answer.problem, 0},
                    id));
            const std::string_view given = answer.header("x-amzn-RequestId");
            const std::string requestId(given.empty() ? std::string_view(id) : given);
            later(integrationAnswer(read,
                                    wireAnswer(*service, *action,
                                               {answer.status, std::move(answer.reason),
                                                std::move(answer.headers), std::move(answer.body)}),
                                    requestId));
        });
    return TaskAnswer::pending();
}

void EndpointRunner::cancel(const std::string& executionArn, TaskId task) {
    m_calls.cancel({executionArn, task});
}

} // namespace steploom::engine
