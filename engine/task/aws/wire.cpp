// SPDX-License-Identifier: Apache-2.0
#include "engine/task/aws/wire.h"

#include "engine/support/encoding.h"
#include "engine/task/aws/wire_xml.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using WireKind = WireShape::Kind;

bool isRest(WireProtocol protocol) {
    return protocol == WireProtocol::RestJson || protocol == WireProtocol::RestXml;
}

std::string withoutSlash(const std::string& endpoint) {
    return !endpoint.empty() && endpoint.back() == '/' ? endpoint.substr(0, endpoint.size() - 1) : endpoint;
}

/// The parts of a request that the REST protocols put elsewhere than into its body.
class RestRequest {
public:
    RestRequest(const WireService& service, const WireAction& action, const Value& parameters)
        : m_service(service)
        , m_action(action)
        , m_shape(service.shape(action.request))
        , m_parameters(parameters) {}

    std::variant<OutgoingRequest, ServiceFault> build(const std::string& endpoint) {
        m_request.method = m_action.method;
        for (const WireMember& member : m_shape.members)
            take(member);
        if (!takeUri())
            return ServiceFault{"ValidationException",
                                "The parameter '" + m_missing + "' is part of the URL and must not be empty"};
        takeBody();
        m_request.url = withoutSlash(endpoint) + m_path;
        if (!m_query.empty())
            m_request.url += (m_path.find('?') == std::string::npos ? '?' : '&') + m_query;
        return std::move(m_request);
    }

private:
    void query(std::string_view name, const std::string& value) {
        m_query += (m_query.empty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(value);
    }
    std::string urlText(const WireShape& shape, const Value& value) const {
        return wireText(shape, value, shape.time);
    }
    void take(const WireMember& member) {
        const Value& value = m_parameters.get(member.name);
        const WireShape& shape = m_service.shape(member.shape);
        if (value.isAbsent() || value.isNull())
            return;
        if (member.place == WirePlace::Header) {
            setHeader(m_request.headers, member.wire, wireText(shape, value, WireShape::Time::Rfc822));
        } else if (member.place == WirePlace::Headers) {
            for (std::size_t i = 0; i < value.size() && value.isObject(); ++i)
                setHeader(m_request.headers, std::string(member.wire) + std::string(value.keyAt(i)),
                          urlText(shape, value.at(i)));
        } else if (member.place == WirePlace::Query) {
            takeQuery(member, shape, value);
        } else if (member.place == WirePlace::Body) {
            m_hasBody = true;
        }
    }
    void takeQuery(const WireMember& member, const WireShape& shape, const Value& value) {
        const WireShape& element = m_service.shape(shape.element);
        if (shape.kind == WireKind::List && value.isArray()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                query(member.wire, urlText(element, value.at(i)));
        } else if (shape.kind == WireKind::Map && value.isObject()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                query(value.keyAt(i), urlText(element, value.at(i)));
        } else {
            query(member.wire,
                  wireText(shape, value,
                           shape.kind == WireKind::Timestamp ? WireShape::Time::Iso : shape.time));
        }
    }
    /// False where something that has to stand in the path does not.
    bool takeUri() {
        std::string_view rest = m_action.uri;
        while (!rest.empty()) {
            const std::size_t open = rest.find('{');
            m_path += rest.substr(0, open);
            if (open == std::string_view::npos)
                return true;
            const std::size_t close = rest.find('}', open);
            std::string_view name = rest.substr(open + 1, close - open - 1);
            rest.remove_prefix(close == std::string_view::npos ? rest.size() : close + 1);
            const bool greedy = !name.empty() && name.back() == '+';
            name.remove_suffix(greedy ? 1 : 0);
            const auto member =
                std::find_if(m_shape.members.begin(), m_shape.members.end(), [&](const WireMember& one) {
                    return one.place == WirePlace::Uri && one.wire == name;
                });
            if (member == m_shape.members.end())
                continue;
            const std::string text = urlText(m_service.shape(member->shape), m_parameters.get(member->name));
            if (m_parameters.get(member->name).isAbsent() || text.empty()) {
                m_missing = member->name;
                return false;
            }
            m_path += percentEncoded(text, greedy ? "/" : "");
        }
        return true;
    }
    void takeBody() {
        const bool json = m_service.protocol == WireProtocol::RestJson;
        const char* type = json ? "application/json" : "application/xml";
        if (const WireMember* payload = m_shape.payload()) {
            const Value& value = m_parameters.get(payload->name);
            const WireShape& shape = m_service.shape(payload->shape);
            if (value.isAbsent())
                return;
            if (shape.kind != WireKind::Structure && shape.kind != WireKind::List &&
                shape.kind != WireKind::Map) {
                m_request.body = value.isString() ? std::string(value.asString()) : toJson(value);
                return addType(value.isString() ? "application/octet-stream" : "application/json");
            }
            m_request.body = json ? toJson(toWireJson(m_service, shape, value))
                                  : rooted(toWireXml(m_service, shape, payload->wire, value));
            return addType(type);
        }
        if (!m_hasBody)
            return;
        m_request.body = json ? toJson(toWireJson(m_service, m_shape, m_parameters))
                              : rooted(toWireXml(m_service, m_shape,
                                                 std::string(m_action.operation) + "Request", m_parameters));
        addType(type);
    }
    /// With the namespace of S3, the one REST XML service here.
    static std::string rooted(const std::string& element) {
        const std::size_t end = element.find('>');
        return element.substr(0, end) + " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"" +
               element.substr(end);
    }
    void addType(const char* type) {
        if (headerOf(m_request.headers, "Content-Type").empty())
            setHeader(m_request.headers, "Content-Type", type);
    }

    const WireService& m_service;
    const WireAction& m_action;
    const WireShape& m_shape;
    const Value& m_parameters;
    OutgoingRequest m_request;
    std::string m_path;
    std::string m_query;
    std::string m_missing;
    bool m_hasBody = false;
};

ServiceFault faultOf(const IncomingResponse& response) {
    ServiceFault fault;
    fault.status = response.status;
    std::string code(headerOf(response.headers, "x-amzn-ErrorType"));
    if (const auto xml = readXml(response.body)) {
        if (const XmlElement* found = xml->find("Code"))
            code = found->text;
        if (const XmlElement* found = xml->find("Message"))
            fault.message = found->text;
    } else {
        const Value body = readJson(response.body).value;
        for (const std::string_view name : {"__type", "code", "Code"}) {
            if (code.empty() && body.get(name).isString())
                code = body.get(name).asString();
        }
        for (const std::string_view name : {"message", "Message", "errorMessage"}) {
            if (fault.message.empty() && body.get(name).isString())
                fault.message = body.get(name).asString();
        }
        if (fault.message.empty() && !body.isObject() && isValidUtf8(response.body))
            fault.message = response.body.substr(0, 1000);
    }
    // Some put a namespace before it, some a URL behind it.
    code = code.substr(0, code.find(':'));
    if (const std::size_t hash = code.rfind('#'); hash != std::string::npos)
        code = code.substr(hash + 1);
    fault.code = code.empty() ? "HttpStatus" + std::to_string(response.status) : code;
    return fault;
}

Value payloadOf(const WireService& service, const WireShape& shape, const WireMember& member,
                const IncomingResponse& response) {
    if (shape.kind != WireKind::Structure && shape.kind != WireKind::List && shape.kind != WireKind::Map)
        return Value(isValidUtf8(response.body) ? response.body : base64Encoded(response.body));
    if (service.protocol == WireProtocol::RestJson)
        return fromWireJson(service, shape, readJson(response.body).value);
    const auto xml = readXml(response.body);
    static_cast<void>(member);
    return xml ? fromWireXml(service, shape, *xml) : Value::emptyObject();
}

/// What of a REST answer is not in its body, added to what is.
Value withRest(const WireService& service, const WireShape& shape, const IncomingResponse& response,
               const Value& body) {
    Value answer = body.isObject() ? body : Value::emptyObject();
    for (const WireMember& member : shape.members) {
        const WireShape& of = service.shape(member.shape);
        if (member.place == WirePlace::Header) {
            const std::string_view text = headerOf(response.headers, member.wire);
            if (!text.empty())
                answer = answer.with(member.name, fromWireText(of, text));
        } else if (member.place == WirePlace::Headers) {
            ObjectBuilder found;
            for (const auto& [name, value] : response.headers) {
                if (name.size() > member.wire.size() &&
                    sameHeader(std::string_view(name).substr(0, member.wire.size()), member.wire))
                    found.add(std::string_view(name).substr(member.wire.size()), Value(value));
            }
            answer = answer.with(member.name, found.build());
        } else if (member.place == WirePlace::Status) {
            answer = answer.with(member.name, Value(response.status));
        } else if (member.place == WirePlace::Payload && !response.body.empty()) {
            answer = answer.with(member.name, payloadOf(service, of, member, response));
        }
    }
    return answer;
}

Value bodyOf(const WireService& service, const WireAction& action, const IncomingResponse& response) {
    const WireShape& shape = service.shape(action.answer);
    if (action.answer == 0 || shape.payload() != nullptr || response.body.empty())
        return Value::emptyObject();
    if (service.protocol == WireProtocol::Json || service.protocol == WireProtocol::RestJson)
        return fromWireJson(service, shape, readJson(response.body).value);
    const auto xml = readXml(response.body);
    if (!xml)
        return Value::emptyObject();
    const XmlElement* root = &*xml;
    if (service.protocol == WireProtocol::Query) {
        if (const XmlElement* result = xml->child(std::string(action.operation) + "Result"))
            root = result;
    }
    return fromWireXml(service, shape, *root);
}

} // namespace

std::variant<OutgoingRequest, ServiceFault> wireRequest(const WireService& service, const WireAction& action,
                                                        const Value& parameters,
                                                        const std::string& endpoint) {
    if (isRest(service.protocol))
        return RestRequest(service, action, parameters).build(endpoint);
    OutgoingRequest request;
    request.method = "POST";
    request.url = withoutSlash(endpoint) + '/';
    if (service.protocol == WireProtocol::Json) {
        request.headers = {
            {"Content-Type", "application/x-amz-json-" + std::string(service.jsonVersion)},
            {"X-Amz-Target", std::string(service.target) + '.' + std::string(action.operation)}};
        request.body =
            toJson(parameters.isObject() ? toWireJson(service, service.shape(action.request), parameters)
                                         : Value::emptyObject());
    } else {
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
        request.body = wireQuery(service, action, parameters);
    }
    return request;
}

ServiceAnswer wireAnswer(const WireService& service, const WireAction& action,
                         const IncomingResponse& response) {
    if (response.status < 200 || response.status > 299)
        return faultOf(response);
    const Value body = bodyOf(service, action, response);
    return isRest(service.protocol) ? withRest(service, service.shape(action.answer), response, body) : body;
}

} // namespace steploom::engine
