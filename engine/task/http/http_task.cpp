// SPDX-License-Identifier: Apache-2.0
#include "engine/task/http/http_task.h"

#include "engine/support/encoding.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

HttpTaskFault runtimeFault(std::string cause) {
    return {"States.Runtime", std::move(cause)};
}

std::string lower(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

/// Headers that a task may not set: they are the transport's, or AWS's own.
bool isForbidden(std::string_view name) {
    constexpr std::string_view kNames[] = {"a-im",
                                           "accept-charset",
                                           "accept-datetime",
                                           "accept-encoding",
                                           "cache-control",
                                           "connection",
                                           "content-encoding",
                                           "content-md5",
                                           "date",
                                           "expect",
                                           "forwarded",
                                           "from",
                                           "host",
                                           "http2-settings",
                                           "if-match",
                                           "if-modified-since",
                                           "if-none-match",
                                           "if-range",
                                           "if-unmodified-since",
                                           "max-forwards",
                                           "origin",
                                           "pragma",
                                           "proxy-authorization",
                                           "referer",
                                           "server",
                                           "te",
                                           "trailer",
                                           "transfer-encoding",
                                           "upgrade",
                                           "via",
                                           "warning"};
    const std::string small = lower(name);
    return std::find(std::begin(kNames), std::end(kNames), small) != std::end(kNames) ||
           small.rfind("x-forwarded", 0) == 0 || small.rfind("x-amz-", 0) == 0 ||
           small.rfind("x-amzn-", 0) == 0;
}

std::string plainText(const Value& value) {
    return value.isString() ? std::string(value.asString()) : toJson(value);
}

/// A header's value may be a list: its elements are joined.
std::string headerText(const Value& value) {
    if (!value.isArray())
        return plainText(value);
    std::string joined;
    for (std::size_t i = 0; i < value.size(); ++i)
        joined += (i > 0 ? ", " : "") + plainText(value.at(i));
    return joined;
}

bool isToken(std::string_view name) {
    constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || kMarks.find(c) != std::string_view::npos;
    });
}

bool hasControls(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) < 32 && c != '\t') || c == 127; });
}

/// Builds a request; the first thing that stands in the way is its fault.
class RequestBuilder {
public:
    RequestBuilder(const Value& parameters, const HttpConnection* connection)
        : m_parameters(parameters)
        , m_connection(connection) {}

    std::variant<OutgoingRequest, HttpTaskFault> build(std::string_view region) {
        takeTarget();
        takeHeaders(region);
        takeQuery();
        takeBody();
        authorize();
        if (m_fault)
            return *std::move(m_fault);
        return std::move(m_request);
    }

private:
    void refuse(std::string cause) {
        if (!m_fault)
            m_fault = runtimeFault(std::move(cause));
    }
    std::string secret(const Secret& from) {
        const auto value = from.value();
        if (!value)
            refuse("The environment variable '" + from.variable + "' that the connection names is not set");
        return value.value_or(std::string());
    }

    void takeTarget() {
        m_request.url = m_parameters.get("ApiEndpoint").asString();
        const std::string scheme = lower(m_request.url.substr(0, 8));
        if (scheme.rfind("https://", 0) != 0 && scheme.rfind("http://", 0) != 0)
            refuse("The field 'ApiEndpoint' must be a URL that begins with https:// or http://, but was '" +
                   m_request.url + '\'');
        if (hasControls(m_request.url) || m_request.url.find(' ') != std::string::npos)
            refuse("The field 'ApiEndpoint' has characters that no URL has");
        m_request.url = m_request.url.substr(0, m_request.url.find('#'));
        constexpr std::string_view kMethods[] = {"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"};
        m_request.method = m_parameters.get("Method").asString();
        if (std::find(std::begin(kMethods), std::end(kMethods), m_request.method) == std::end(kMethods))
            refuse("The field 'Method' must be one of GET, POST, PUT, DELETE, PATCH, HEAD and OPTIONS, but "
                   "was '" +
                   m_request.method + '\'');
    }

    void takeHeaders(std::string_view region) {
        HttpHeaders& headers = m_request.headers;
        headers.emplace_back("User-Agent", "Amazon|StepFunctions|HttpInvoke|" + std::string(region));
        headers.emplace_back("Range", "bytes=0-" + std::to_string(kHttpTaskBytes));
        const Value& given = m_parameters.get("Headers");
        for (std::size_t i = 0; i < given.size() && given.isObject(); ++i) {
            const std::string_view name = given.keyAt(i);
            if (isForbidden(name))
                refuse("The header '" + std::string(name) + "' cannot be set by an HTTP task");
            addHeader(name, headerText(given.at(i)));
        }
        if (m_connection != nullptr) {
            for (const auto& [name, value] : m_connection->invocation.headers)
                addHeader(name, secret(value));
        }
    }
    void addHeader(std::string_view name, std::string value) {
        if (!isToken(name) || hasControls(value))
            return refuse("'" + std::string(name) + "' is no header that can be sent");
        setHeader(m_request.headers, name, std::move(value));
    }

    void takeQuery() {
        std::vector<std::pair<std::string, std::vector<std::string>>> query;
        const auto set = [&](std::string name, std::vector<std::string> values) {
            const auto known =
                std::find_if(query.begin(), query.end(), [&](const auto& one) { return one.first == name; });
            if (known != query.end())
                known->second = std::move(values);
            else
                query.emplace_back(std::move(name), std::move(values));
        };
        const Value& given = m_parameters.get("QueryParameters");
        for (std::size_t i = 0; i < given.size() && given.isObject(); ++i) {
            std::vector<std::string> values;
            const Value& one = given.at(i);
            for (std::size_t k = 0; one.isArray() && k < one.size(); ++k)
                values.push_back(plainText(one.at(k)));
            if (!one.isArray())
                values.push_back(plainText(one));
            set(std::string(given.keyAt(i)), std::move(values));
        }
        if (m_connection != nullptr) {
            for (const auto& [name, value] : m_connection->invocation.query)
                set(name, {secret(value)});
        }
        for (const auto& [name, values] : query) {
            for (const std::string& value : values) {
                m_request.url += m_request.url.find('?') == std::string::npos ? '?' : '&';
                m_request.url += percentEncoded(name) + '=' + percentEncoded(value);
            }
        }
    }

    void takeBody() {
        Value body = m_parameters.get("RequestBody");
        if (m_connection != nullptr && !m_connection->invocation.body.empty()) {
            if (!body.isAbsent() && !body.isNull() && !body.isObject())
                return refuse("The request body must be a JSON object, because the connection adds to it");
            if (!body.isObject())
                body = Value::emptyObject();
            for (const auto& [name, value] : m_connection->invocation.body)
                body = body.with(name, Value(secret(value)));
        }
        const Value& transform = m_parameters.get("Transform");
        const std::string_view encoding = transform.get("RequestBodyEncoding").asString();
        if (!encoding.empty() && encoding != "NONE" && encoding != "URL_ENCODED")
            refuse("The field 'RequestBodyEncoding' must be NONE or URL_ENCODED, but was '" +
                   std::string(encoding) + '\'');
        const std::string type = lower(headerOf(m_request.headers, "Content-Type"));
        if (encoding == "URL_ENCODED") {
            if (type.rfind("application/x-www-form-urlencoded", 0) != 0)
                return refuse("The Content-Type must be application/x-www-form-urlencoded where "
                              "RequestBodyEncoding is URL_ENCODED");
            if (!body.isAbsent() && !body.isObject())
                return refuse("The request body must be a JSON object to be URL-encoded");
            const std::string_view arrays =
                transform.get("RequestEncodingOptions").get("ArrayFormat").asString();
            if (!arrays.empty() && arrays != "INDICES" && arrays != "BRACKETS" && arrays != "REPEAT" &&
                arrays != "COMMAS")
                return refuse("The field 'ArrayFormat' must be one of INDICES, BRACKETS, REPEAT and COMMAS, "
                              "but was '" +
                              std::string(arrays) + '\'');
            m_request.body = formOf(body, arrays);
            return;
        }
        if (body.isAbsent())
            return;
        const bool json = type.empty() || type.find("json") != std::string::npos;
        m_request.body = body.isString() && !json ? std::string(body.asString()) : plainText(body);
        if (type.empty())
            setHeader(m_request.headers, "Content-Type",
                      body.isString() ? "text/plain; charset=utf-8" : "application/json");
    }

    void authorize() {
        if (m_connection == nullptr)
            return;
        switch (m_connection->kind) {
        case HttpConnection::Kind::ApiKey:
            return addHeader(secret(m_connection->name), secret(m_connection->secret));
        case HttpConnection::Kind::Basic:
            return addHeader("Authorization", "Basic " + base64Encoded(secret(m_connection->name) + ':' +
                                                                       secret(m_connection->secret)));
        case HttpConnection::Kind::OAuth:
            return; // whoever sends it has the token
        }
    }

    const Value& m_parameters;
    const HttpConnection* m_connection;
    OutgoingRequest m_request;
    std::optional<HttpTaskFault> m_fault;
};

Value bodyOf(const IncomingResponse& response) {
    const std::string type = lower(headerOf(response.headers, "Content-Type"));
    if (type.empty() || type.find("json") != std::string::npos) {
        JsonReadResult read = readJson(response.body);
        if (read)
            return std::move(read.value);
    }
    return Value(response.body);
}

/// Text can be a part of a workflow's data; pictures, archives and other charsets than UTF-8 cannot.
bool isReadable(const IncomingResponse& response) {
    const std::string type = lower(headerOf(response.headers, "Content-Type"));
    if (response.body.empty())
        return true;
    return isValidUtf8(response.body) && type.rfind("image/", 0) != 0 && type.rfind("audio/", 0) != 0 &&
           type.rfind("video/", 0) != 0;
}

} // namespace

std::string_view connectionArnOf(const Value& parameters) {
    for (const std::string_view field : {"Authentication", "InvocationConfig"}) {
        const Value& arn = parameters.get(field).get("ConnectionArn");
        if (arn.isString())
            return arn.asString();
    }
    return {};
}

std::variant<OutgoingRequest, HttpTaskFault>
httpTaskRequest(const Value& parameters, const HttpConnection* connection, std::string_view region) {
    return RequestBuilder(parameters, connection).build(region);
}

std::variant<OutgoingRequest, HttpTaskFault> accessTokenRequest(const HttpConnection& connection) {
    const auto id = connection.name.value();
    const auto secret = connection.secret.value();
    if (!id || !secret)
        return HttpTaskFault{"Events.ConnectionResource.InvalidConnectionState",
                             "The environment variable '" +
                                 (id ? connection.secret.variable : connection.name.variable) +
                                 "' that the connection names is not set"};
    OutgoingRequest request;
    request.method = connection.tokenMethod;
    request.url = connection.tokenUrl;
    request.headers = {
        {"Accept", "application/json"},
        {"Authorization", "Basic " + base64Encoded(formEncoded(*id) + ':' + formEncoded(*secret))},
        {"Content-Type", "application/x-www-form-urlencoded"}};
    for (const auto& [name, value] : connection.tokenParameters.headers)
        setHeader(request.headers, name, value.value().value_or(std::string()));
    std::string form;
    bool granted = false;
    const auto add = [](std::string& to, const std::string& name, const std::string& value) {
        to += (to.empty() ? "" : "&") + formEncoded(name) + '=' + formEncoded(value);
    };
    for (const auto& [name, value] : connection.tokenParameters.body) {
        add(form, name, value.value().value_or(std::string()));
        granted = granted || name == "grant_type";
    }
    std::string query;
    for (const auto& [name, value] : connection.tokenParameters.query) {
        add(query, name, value.value().value_or(std::string()));
        granted = granted || name == "grant_type";
    }
    const bool inUrl = request.method == "GET";
    if (!granted)
        add(inUrl ? query : form, "grant_type", "client_credentials");
    if (!query.empty())
        request.url += (request.url.find('?') == std::string::npos ? '?' : '&') + query;
    if (!inUrl)
        request.body = std::move(form);
    return request;
}

TaskAnswer httpTaskAnswer(const IncomingResponse& response) {
    if (response.status < 200 || response.status > 299)
        return TaskAnswer::failed(Value("States.Http.StatusCode." + std::to_string(response.status)),
                                  Value(isValidUtf8(response.body) ? response.body : std::string()));
    if (response.body.size() > kHttpTaskBytes)
        return TaskAnswer::failed(Value("States.DataLimitExceeded"),
                                  Value("The response body is larger than 262144 bytes"));
    if (!isReadable(response))
        return TaskAnswer::failed(Value("States.Runtime"),
                                  Value("The response has a body that is no text in UTF-8: Content-Type '" +
                                        std::string(headerOf(response.headers, "Content-Type")) + '\''));
    std::vector<std::pair<std::string, std::vector<Value>>> lists;
    for (const auto& [name, value] : response.headers) {
        const std::string small = lower(name);
        const auto known =
            std::find_if(lists.begin(), lists.end(), [&](const auto& one) { return one.first == small; });
        if (known != lists.end())
            known->second.emplace_back(value);
        else
            lists.push_back({small, {Value(value)}});
    }
    ObjectBuilder headers;
    for (auto& [name, values] : lists)
        headers.add(name, Value::array(std::move(values)));
    return TaskAnswer::succeeded(Value::object({{"Headers", headers.build()},
                                                {"ResponseBody", bodyOf(response)},
                                                {"StatusCode", Value(response.status)},
                                                {"StatusText", Value(response.reason)}}));
}

} // namespace steploom::engine
