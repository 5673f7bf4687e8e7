// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/aws/wire_table.h"
#include "engine/task/http/outgoing.h"
#include "engine/task/services/answer.h"

#include <string>
#include <variant>

// Calls of AWS services as HTTP, in the protocols of the SDKs: AWS JSON 1.0 and 1.1, REST JSON, Query, EC2
// Query and REST XML. Parameters and answers are as Step Functions has them.
namespace steploom::engine {

/// The request for an action at an endpoint ("https://dynamodb.us-east-1.amazonaws.com"), not signed yet. A
/// fault where a member that is part of the URL is missing.
std::variant<OutgoingRequest, ServiceFault> wireRequest(const WireService& service, const WireAction& action,
                                                        const Value& parameters, const std::string& endpoint);

/// What a response says: the answer, or the fault with the service's code and message.
ServiceAnswer wireAnswer(const WireService& service, const WireAction& action,
                         const IncomingResponse& response);

// Parts of the protocols, each in a file of its own.

/// A value as a structure, list … of a JSON body, and back.
Value toWireJson(const WireService& service, const WireShape& shape, const Value& value);
Value fromWireJson(const WireService& service, const WireShape& shape, const Value& value);
/// Parameters of the Query protocols: NAME=VALUE&…
std::string wireQuery(const WireService& service, const WireAction& action, const Value& parameters);
/// An element of this name with what a value is.
std::string toWireXml(const WireService& service, const WireShape& shape, std::string_view name,
                      const Value& value);
/// A scalar as a text: of a URL, a header, a form or an element.
std::string wireText(const WireShape& shape, const Value& value, WireShape::Time time);
/// And back: numbers and booleans are none of the body's texts.
Value fromWireText(const WireShape& shape, std::string_view text);

} // namespace steploom::engine
