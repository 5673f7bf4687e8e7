// SPDX-License-Identifier: Apache-2.0
#include "engine/task/aws/wire_xml.h"

#include "engine/support/encoding.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

using WireKind = WireShape::Kind;

/// The elements of a list: of itself where it is flattened, else of those inside.
Value listOf(const WireService& service, const WireShape& shape,
             const std::vector<const XmlElement*>& found) {
    std::vector<Value> elements;
    elements.reserve(found.size());
    for (const XmlElement* one : found)
        elements.push_back(fromWireXml(service, service.shape(shape.element), *one));
    return Value::array(std::move(elements));
}

Value mapOf(const WireService& service, const WireShape& shape, const std::vector<const XmlElement*>& found) {
    ObjectBuilder object;
    for (const XmlElement* entry : found) {
        const XmlElement* key = entry->child(shape.keyName);
        const XmlElement* value = entry->child(shape.valueName);
        if (key != nullptr && value != nullptr)
            object.add(key->text, fromWireXml(service, service.shape(shape.element), *value));
    }
    return object.build();
}

std::vector<const XmlElement*> childrenOf(const XmlElement& element, std::string_view name) {
    std::vector<const XmlElement*> found;
    for (const XmlElement& child : element.children) {
        if (name.empty() || child.name == name)
            found.push_back(&child);
    }
    return found;
}

Value structureOf(const WireService& service, const WireShape& shape, const XmlElement& element) {
    ObjectBuilder object;
    for (const WireMember& member : shape.members) {
        if (member.place != WirePlace::Body)
            continue;
        const WireShape& of = service.shape(member.shape);
        // EC2's answers begin with a small letter where its requests have a great one.
        std::string wire(member.wire);
        auto found = childrenOf(element, wire);
        if (found.empty() && service.protocol == WireProtocol::Ec2) {
            wire[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(wire[0])));
            found = childrenOf(element, wire);
        }
        if (found.empty() && of.flattened && !of.elementName.empty())
            found = childrenOf(element, of.elementName);
        if (found.empty())
            continue;
        if (of.flattened && of.kind == WireKind::List)
            object.add(member.name, listOf(service, of, found));
        else if (of.flattened && of.kind == WireKind::Map)
            object.add(member.name, mapOf(service, of, found));
        else
            object.add(member.name, fromWireXml(service, of, *found.front()));
    }
    return object.build();
}

} // namespace

Value fromWireXml(const WireService& service, const WireShape& shape, const XmlElement& element) {
    switch (shape.kind) {
    case WireKind::Structure:
        return structureOf(service, shape, element);
    case WireKind::List:
        return listOf(service, shape, childrenOf(element, {}));
    case WireKind::Map:
        return mapOf(service, shape, childrenOf(element, "entry"));
    default:
        return fromWireText(shape, element.text);
    }
}

std::string toWireXml(const WireService& service, const WireShape& shape, std::string_view name,
                      const Value& value) {
    const std::string open = '<' + std::string(name) + '>';
    const std::string close = "</" + std::string(name) + '>';
    if (shape.kind == WireKind::Structure && value.isObject()) {
        std::string inside;
        for (const WireMember& member : shape.members) {
            const Value& one = value.get(member.name);
            if (!one.isAbsent() && member.place == WirePlace::Body)
                inside += toWireXml(service, service.shape(member.shape), member.wire, one);
        }
        return open + inside + close;
    }
    if (shape.kind == WireKind::List && value.isArray()) {
        const std::string_view each =
            shape.flattened ? name
                            : (shape.elementName.empty() ? std::string_view("member") : shape.elementName);
        std::string inside;
        for (std::size_t i = 0; i < value.size(); ++i)
            inside += toWireXml(service, service.shape(shape.element), each, value.at(i));
        return shape.flattened ? inside : open + inside + close;
    }
    if (shape.kind == WireKind::Map && value.isObject()) {
        std::string inside;
        const std::string entry = shape.flattened ? std::string(name) : "entry";
        for (std::size_t i = 0; i < value.size(); ++i)
            inside += '<' + entry + "><" + std::string(shape.keyName) + '>' + xmlEscaped(value.keyAt(i)) +
                      "</" + std::string(shape.keyName) + '>' +
                      toWireXml(service, service.shape(shape.element), shape.valueName, value.at(i)) + "</" +
                      entry + '>';
        return shape.flattened ? inside : open + inside + close;
    }
    const std::string text = wireText(shape, value, shape.time);
    return open + xmlEscaped(shape.kind == WireKind::Blob ? base64Encoded(text) : text) + close;
}

} // namespace steploom::engine
