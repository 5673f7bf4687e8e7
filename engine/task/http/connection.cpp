// SPDX-License-Identifier: Apache-2.0
#include "engine/task/http/connection.h"

#include <cstdlib>

namespace steploom::engine {

namespace {

using Parameters = std::vector<std::pair<std::string, Secret>>;

class ConnectionReader {
public:
    explicit ConnectionReader(const std::function<void(std::string)>& wrong)
        : m_wrong(wrong) {}

    HttpConnection read(const Value& document) {
        HttpConnection connection;
        const std::string_view type = document.get("AuthorizationType").asString();
        const Value& parameters = document.get("AuthParameters");
        if (type == "API_KEY") {
            const Value& key = parameters.get("ApiKeyAuthParameters");
            connection.name = secret(key, "ApiKeyName", "AuthParameters/ApiKeyAuthParameters");
            connection.secret = secret(key, "ApiKeyValue", "AuthParameters/ApiKeyAuthParameters");
        } else if (type == "BASIC") {
            connection.kind = HttpConnection::Kind::Basic;
            const Value& basic = parameters.get("BasicAuthParameters");
            connection.name = secret(basic, "Username", "AuthParameters/BasicAuthParameters");
            connection.secret = secret(basic, "Password", "AuthParameters/BasicAuthParameters");
        } else if (type == "OAUTH_CLIENT_CREDENTIALS") {
            readOAuth(connection, parameters.get("OAuthParameters"));
        } else {
            m_wrong("AuthorizationType");
        }
        connection.invocation = parametersOf(parameters.get("InvocationHttpParameters"),
                                             "AuthParameters/InvocationHttpParameters");
        return connection;
    }

private:
    void readOAuth(HttpConnection& connection, const Value& oauth) {
        const std::string place = "AuthParameters/OAuthParameters";
        connection.kind = HttpConnection::Kind::OAuth;
        connection.tokenUrl = oauth.get("AuthorizationEndpoint").asString();
        if (connection.tokenUrl.rfind("https://", 0) != 0 && connection.tokenUrl.rfind("http://", 0) != 0)
            m_wrong(place + "/AuthorizationEndpoint");
        if (const Value& method = oauth.get("HttpMethod"); method.isString())
            connection.tokenMethod = method.asString();
        if (connection.tokenMethod != "GET" && connection.tokenMethod != "POST" &&
            connection.tokenMethod != "PUT")
            m_wrong(place + "/HttpMethod");
        const Value& client = oauth.get("ClientParameters");
        connection.name = secret(client, "ClientID", place + "/ClientParameters");
        connection.secret = secret(client, "ClientSecret", place + "/ClientParameters");
        connection.tokenParameters =
            parametersOf(oauth.get("OAuthHttpParameters"), place + "/OAuthHttpParameters");
    }

    Secret secretOf(const Value& value, const std::string& place) {
        if (value.isString())
            return {std::string(value.asString()), {}};
        if (const Value& variable = value.get("environment"); variable.isString() && value.size() == 1)
            return {{}, std::string(variable.asString())};
        m_wrong(place);
        return {};
    }
    Secret secret(const Value& object, std::string_view name, const std::string& place) {
        return secretOf(object.get(name), place + '/' + std::string(name));
    }

    Parameters listOf(const Value& list, const std::string& place) {
        Parameters found;
        found.reserve(list.size());
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string inside = place + '/' + std::to_string(i);
            const Value& key = list.at(i).get("Key");
            if (!key.isString())
                m_wrong(inside + "/Key");
            found.emplace_back(std::string(key.asString()), secret(list.at(i), "Value", inside));
        }
        return found;
    }
    ConnectionParameters parametersOf(const Value& value, const std::string& place) {
        return {listOf(value.get("HeaderParameters"), place + "/HeaderParameters"),
                listOf(value.get("QueryStringParameters"), place + "/QueryStringParameters"),
                listOf(value.get("BodyParameters"), place + "/BodyParameters")};
    }

    const std::function<void(std::string)>& m_wrong;
};

} // namespace

std::optional<std::string> Secret::value() const {
    if (variable.empty())
        return text;
    const char* found = std::getenv(variable.c_str());
    return found == nullptr ? std::nullopt : std::optional<std::string>(found);
}

const HttpConnection* findConnection(const HttpConnections& connections, std::string_view arn) {
    if (const auto exact = connections.find(std::string(arn)); exact != connections.end())
        return &exact->second;
    constexpr std::string_view kKind = ":connection/";
    const std::size_t at = arn.find(kKind);
    if (at == std::string_view::npos)
        return nullptr;
    std::string_view name = arn.substr(at + kKind.size());
    name = name.substr(0, name.find('/'));
    const auto named = connections.find(std::string(name));
    return named == connections.end() ? nullptr : &named->second;
}

HttpConnection readConnection(const Value& document, const std::function<void(std::string)>& wrong) {
    return ConnectionReader(wrong).read(document);
}

} // namespace steploom::engine
