// SPDX-License-Identifier: Apache-2.0
#include "engine/support/encoding.h"
#include "engine/task/aws/wire.h"

#include <algorithm>

// The Query protocols: all parameters are texts of one form, their names say where in the request they are.
namespace steploom::engine {

namespace {

class QueryWriter {
public:
    explicit QueryWriter(const WireService& service)
        : m_service(service) {}

    void pair(const std::string& name, const std::string& value) {
        if (!m_text.empty())
            m_text += '&';
        m_text += percentEncoded(name) + '=' + percentEncoded(value);
    }

    void add(const std::string& prefix, const WireShape& shape, const Value& value) {
        using WireKind = WireShape::Kind;
        if (shape.kind == WireKind::Structure && value.isObject())
            return structure(prefix, shape, value);
        if (shape.kind == WireKind::List && value.isArray())
            return list(prefix, shape, value);
        if (shape.kind == WireKind::Map && value.isObject())
            return map(prefix, shape, value);
        const std::string text = wireText(shape, value, shape.time);
        pair(prefix, shape.kind == WireKind::Blob ? base64Encoded(text) : text);
    }
    std::string take() { return std::move(m_text); }

private:
    void structure(const std::string& prefix, const WireShape& shape, const Value& value) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string_view key = value.keyAt(i);
            const auto member = std::find_if(shape.members.begin(), shape.members.end(),
                                             [&](const WireMember& one) { return one.name == key; });
            const std::string wire(member == shape.members.end() ? key : member->wire);
            const std::uint32_t of = member == shape.members.end() ? 0 : member->shape;
            add(prefix.empty() ? wire : prefix + '.' + wire, m_service.shape(of), value.at(i));
        }
    }
    void list(std::string prefix, const WireShape& shape, const Value& value) {
        // An empty list is told as such by the Query protocol, and not at all by that of EC2.
        if (value.size() == 0 && m_service.protocol == WireProtocol::Query)
            return pair(prefix, {});
        if (m_service.protocol == WireProtocol::Query && !shape.flattened)
            prefix += '.' + std::string(shape.elementName.empty() ? "member" : shape.elementName);
        else if (m_service.protocol == WireProtocol::Query && !shape.elementName.empty())
            prefix = prefix.substr(0, prefix.rfind('.') + 1) + std::string(shape.elementName);
        for (std::size_t i = 0; i < value.size(); ++i)
            add(prefix + '.' + std::to_string(i + 1), m_service.shape(shape.element), value.at(i));
    }
    void map(const std::string& prefix, const WireShape& shape, const Value& value) {
        const std::string entries = shape.flattened ? prefix : prefix + ".entry";
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string entry = entries + '.' + std::to_string(i + 1) + '.';
            pair(entry + std::string(shape.keyName), std::string(value.keyAt(i)));
            add(entry + std::string(shape.valueName), m_service.shape(shape.element), value.at(i));
        }
    }

    const WireService& m_service;
    std::string m_text;
};

} // namespace

std::string wireQuery(const WireService& service, const WireAction& action, const Value& parameters) {
    QueryWriter writer(service);
    writer.pair("Action", std::string(action.operation));
    writer.pair("Version", std::string(service.version));
    if (parameters.isObject())
        writer.add({}, service.shape(action.request), parameters);
    return writer.take();
}

} // namespace steploom::engine
