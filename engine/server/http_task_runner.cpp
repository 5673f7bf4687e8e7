// SPDX-License-Identifier: Apache-2.0
#include "engine/server/http_task_runner.h"

#include "engine/support/whole_number.h"
#include "engine/task/http/http_task.h"
#include "engine/task/services/call_forms.h"
#include "engine/value/json_reader.h"

#include <chrono>

namespace steploom::engine {

namespace {

using Clock = std::chrono::steady_clock;

HttpCall callOf(OutgoingRequest request) {
    HttpCall call;
    call.method = std::move(request.method);
    call.url = std::move(request.url);
    call.headers = std::move(request.headers);
    call.body = std::move(request.body);
    call.answerBytes = kHttpTaskBytes;
    return call;
}

TaskAnswer failedWith(const HttpTaskFault& fault) {
    return TaskAnswer::failed(Value(fault.error), Value(fault.cause));
}

TaskAnswer answerOf(HttpAnswer&& answer) {
    if (answer.tooLarge)
        return failedWith({"States.DataLimitExceeded", "The response body is larger than 262144 bytes"});
    if (!answer.connectionFault.empty())
        return failedWith({answer.connectionFault, answer.problem});
    if (!answer.problem.empty())
        return failedWith({"States.Http.Socket", answer.timedOut
                                                     ? "The HTTP call did not end within 60 seconds"
                                                     : "The HTTP call failed: " + answer.problem});
    return httpTaskAnswer(
        {answer.status, std::move(answer.reason), std::move(answer.headers), std::move(answer.body)});
}

} // namespace

class HttpTaskRunner::Tokens {
public:
    /// A token of a connection; asks for one where there is none that is good yet. The answer has the token
    /// as its body, or says why there is none.
    HttpAnswer get(const std::string& name, const HttpConnection& connection, bool anew) {
        const std::lock_guard lock(m_mutex);
        Token& kept = m_tokens[name];
        HttpAnswer answer;
        if (!anew && !kept.text.empty() && Clock::now() < kept.until) {
            answer.body = kept.text;
            return answer;
        }
        kept = {};
        auto request = accessTokenRequest(connection);
        if (const auto* fault = std::get_if<HttpTaskFault>(&request))
            return refused(fault->cause);
        answer = callHttp(callOf(std::get<OutgoingRequest>(std::move(request))));
        if (!answer.problem.empty())
            return refused("The connection got no access token: " + answer.problem);
        if (answer.status < 200 || answer.status > 299)
            return refused("The connection got no access token: HTTP status " +
                           std::to_string(answer.status) + ' ' + answer.body.substr(0, 1000));
        const Value body = readJson(answer.body).value;
        kept.text = body.get("access_token").asString();
        if (kept.text.empty())
            return refused("The connection got no access token: the answer has no access_token");
        const Value& seconds = body.get("expires_in");
        kept.until =
            Clock::now() +
            std::chrono::seconds(seconds.isNumber() ? wholeNumber(seconds.asDouble(), 0, 31'536'000) : 300);
        HttpAnswer given;
        given.body = kept.text;
        return given;
    }

private:
    struct Token {
        std::string text;
        Clock::time_point until;
    };
    static HttpAnswer refused(std::string why) {
        HttpAnswer answer;
        answer.connectionFault = "Events.ConnectionResource.InvalidConnectionState";
        answer.problem = std::move(why);
        return answer;
    }
    std::mutex m_mutex;
    std::map<std::string, Token> m_tokens;
};

HttpTaskRunner::HttpTaskRunner(std::shared_ptr<const HttpConnections> connections, std::string region,
                               OutgoingCalls::Post post)
    : m_connections(std::move(connections))
    , m_region(std::move(region))
    , m_tokens(std::make_shared<Tokens>())
    , m_calls(std::move(post)) {
}

bool HttpTaskRunner::takes(const TaskCall& call) const {
    const auto read = readServiceCall(call.request.resource.asString());
    return read && !read->sdk && read->service == "http" && read->action == "invoke";
}

TaskWorker HttpTaskRunner::worker(const TaskCall& call) const {
    return {TaskWorker::Kind::Http, std::string(call.request.parameters.get("ApiEndpoint").asString())};
}

TaskAnswer HttpTaskRunner::start(const TaskCall& call, AnswerLater later) {
    const Value& parameters = call.request.parameters;
    const std::string arn(connectionArnOf(parameters));
    const HttpConnection* connection = findConnection(*m_connections, arn);
    if (connection == nullptr && !arn.empty())
        return failedWith({"Events.ConnectionResource.ResourceNotFound",
                           "The settings have no connection for '" + arn + '\''});
    auto built = httpTaskRequest(parameters, connection, m_region);
    if (const auto* fault = std::get_if<HttpTaskFault>(&built))
        return failedWith(*fault);
    std::function<HttpAnswer(const OutgoingCalls::Flag&)> work;
    const HttpCall request = callOf(std::get<OutgoingRequest>(std::move(built)));
    if (connection == nullptr || connection->kind != HttpConnection::Kind::OAuth) {
        work = [request](const OutgoingCalls::Flag& cancelled) {
            return callHttp(request, cancelled.get());
        };
    } else {
        work = [request, arn, tokens = m_tokens, connections = m_connections,
                connection](const OutgoingCalls::Flag& cancelled) {
            HttpAnswer answer;
            // A token may have been taken back before its time.
            for (const bool anew : {false, true}) {
                HttpAnswer token = tokens->get(arn, *connection, anew);
                if (!token.problem.empty())
                    return token;
                HttpCall authorized = request;
                setHeader(authorized.headers, "Authorization", "Bearer " + token.body);
                answer = callHttp(authorized, cancelled.get());
                if (answer.status != 401)
                    break;
            }
            return answer;
        };
    }
    m_calls.start({call.executionArn, call.request.id}, std::move(work),
                  [later = std::move(later)](HttpAnswer answer) { later(answerOf(std::move(answer))); });
    return TaskAnswer::pending();
}

void HttpTaskRunner::cancel(const std::string& executionArn, TaskId task) {
    m_calls.cancel({executionArn, task});
}

} // namespace steploom::engine
