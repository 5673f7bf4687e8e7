// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/http/outgoing.h"
#include "engine/value/value.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// EventBridge connections: who an HTTP task is for the API that it calls (EventBridge API, CreateConnection).
namespace steploom::engine {

/// A text of a connection: as it stands there, or the name of an environment variable that has it, so that a
/// settings file need hold no secret.
struct Secret {
    std::string text;
    std::string variable; ///< empty: `text` is it

    /// None where the variable is not set.
    std::optional<std::string> value() const;
};

/// What a connection adds to each call. Values of bodies are any JSON.
struct ConnectionParameters {
    std::vector<std::pair<std::string, Secret>> headers;
    std::vector<std::pair<std::string, Secret>> query;
    std::vector<std::pair<std::string, Secret>> body;
};

struct HttpConnection {
    enum class Kind : std::uint8_t { ApiKey, Basic, OAuth };
    Kind kind = Kind::ApiKey;
    /// ApiKey: the header and what it holds. Basic: user and password. OAuth: client id and secret.
    Secret name;
    Secret secret;
    /// OAuth client credentials: where a token is asked for, how, and what goes along.
    std::string tokenUrl;
    std::string tokenMethod = "POST";
    ConnectionParameters tokenParameters;
    ConnectionParameters invocation;
};

/// By name or ARN (arn:aws:events:REGION:ACCOUNT:connection/NAME/ID).
using HttpConnections = std::map<std::string, HttpConnection>;
const HttpConnection* findConnection(const HttpConnections& connections, std::string_view arn);

/// Reads a connection in the shape of CreateConnection: AuthorizationType and AuthParameters. `wrong` is told
/// the place of each thing that cannot be, as member names with "/" between them.
HttpConnection readConnection(const Value& document, const std::function<void(std::string)>& wrong);

} // namespace steploom::engine
