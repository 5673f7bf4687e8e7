// SPDX-License-Identifier: Apache-2.0
#include "engine/task/aws/wire_table.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <mutex>
#include <string>

namespace steploom::engine {

namespace {

std::string_view takeUntil(std::string_view& text, char end) {
    const std::size_t at = text.find(end);
    const std::string_view head = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return head;
}

std::uint32_t takeNumber(std::string_view& text) {
    std::uint32_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
    return value;
}

WirePlace placeOf(char letter) {
    switch (letter) {
    case 'u':
        return WirePlace::Uri;
    case 'q':
        return WirePlace::Query;
    case 'h':
        return WirePlace::Header;
    case 'H':
        return WirePlace::Headers;
    case 's':
        return WirePlace::Status;
    case 'p':
        return WirePlace::Payload;
    default:
        return WirePlace::Body;
    }
}

WireMember readMember(std::string_view text) {
    WireMember member;
    const std::size_t colon = text.rfind(':');
    std::string_view number = text.substr(colon + 1);
    member.shape = takeNumber(number);
    text = text.substr(0, colon);
    if (text.size() > 2 && text[text.size() - 2] == '@') {
        member.place = placeOf(text.back());
        text.remove_suffix(2);
    }
    member.name = takeUntil(text, '=');
    member.wire = text.empty() ? member.name : text;
    // Members that collect all headers of a prefix may have an empty one.
    return member;
}

WireShape readShape(std::string_view text) {
    using WireKind = WireShape::Kind;
    WireShape shape;
    const char letter = text.empty() ? 'o' : text.front();
    text.remove_prefix(text.empty() ? 0 : 1);
    switch (letter) {
    case 'o':
        while (!text.empty())
            shape.members.push_back(readMember(takeUntil(text, ' ')));
        return shape;
    case 'l':
    case 'm':
        shape.kind = letter == 'l' ? WireKind::List : WireKind::Map;
        shape.flattened = !text.empty() && text.front() == 'f';
        text.remove_prefix(shape.flattened ? 1 : 0);
        shape.element = takeNumber(text);
        if (text.empty())
            return shape;
        text.remove_prefix(1);
        if (letter == 'l') {
            shape.elementName = text;
        } else {
            shape.keyName = takeUntil(text, ',');
            shape.valueName = text;
        }
        return shape;
    case 'n':
        shape.kind = WireKind::Number;
        return shape;
    case 'b':
        shape.kind = WireKind::Boolean;
        return shape;
    case 'x':
        shape.kind = WireKind::Blob;
        return shape;
    case 't':
        shape.kind = WireKind::Timestamp;
        shape.time = text == "u"   ? WireShape::Time::Seconds
                     : text == "r" ? WireShape::Time::Rfc822
                                   : WireShape::Time::Iso;
        return shape;
    default:
        shape.kind = WireKind::String;
        return shape;
    }
}

WireProtocol protocolOf(std::string_view name) {
    if (name == "rest-json")
        return WireProtocol::RestJson;
    if (name == "query")
        return WireProtocol::Query;
    if (name == "ec2")
        return WireProtocol::Ec2;
    return name == "rest-xml" ? WireProtocol::RestXml : WireProtocol::Json;
}

WireService readService(std::string_view head, std::string_view rest) {
    WireService service;
    takeUntil(head, ' ');
    service.protocol = protocolOf(takeUntil(head, ' '));
    service.version = takeUntil(head, ' ');
    service.signingName = takeUntil(head, ' ');
    service.host = takeUntil(head, ' ');
    service.target = takeUntil(head, '/');
    service.jsonVersion = head;
    while (!rest.empty() && rest.front() != '!') {
        std::string_view line = takeUntil(rest, '\n');
        if (line.empty())
            continue;
        if (line.front() == '@') {
            line.remove_prefix(1);
            WireAction& action = service.actions[takeUntil(line, ' ')];
            action.operation = takeUntil(line, ' ');
            action.method = takeUntil(line, ' ');
            action.uri = takeUntil(line, ' ');
            action.request = takeNumber(line);
            line.remove_prefix(line.empty() ? 0 : 1);
            action.answer = takeNumber(line);
        } else {
            const std::uint32_t id = takeNumber(line);
            line.remove_prefix(line.empty() ? 0 : 1);
            service.shapes[id] = readShape(line);
        }
    }
    return service;
}

/// Services are read when they are first asked for. Threads may ask.
class Table {
public:
    Table() {
        for (const std::string_view piece : protocolTable())
            m_text += piece;
        std::string_view rest = m_text;
        while (!rest.empty()) {
            const std::string_view line = takeUntil(rest, '\n');
            if (!line.empty() && line.front() == '!')
                m_places[line.substr(1, line.find(' ') - 1)] = {line, rest};
        }
    }
    const WireService* find(std::string_view name) {
        const std::lock_guard lock(m_mutex);
        const auto place = m_places.find(name);
        if (place == m_places.end())
            return nullptr;
        const auto known = m_services.find(name);
        if (known != m_services.end())
            return &known->second;
        return &m_services.emplace(place->first, readService(place->second.first, place->second.second))
                    .first->second;
    }

private:
    std::string m_text;
    std::mutex m_mutex;
    std::unordered_map<std::string_view, std::pair<std::string_view, std::string_view>> m_places;
    std::unordered_map<std::string_view, WireService> m_services;
};

} // namespace

const WireMember* WireShape::payload() const noexcept {
    const auto found = std::find_if(members.begin(), members.end(), [](const WireMember& member) {
        return member.place == WirePlace::Payload;
    });
    return found == members.end() ? nullptr : &*found;
}

const WireAction* WireService::action(std::string_view name) const {
    const auto found = actions.find(name);
    return found == actions.end() ? nullptr : &found->second;
}

const WireShape& WireService::shape(std::uint32_t id) const {
    static const WireShape none;
    const auto found = shapes.find(id);
    return found == shapes.end() ? none : found->second;
}

const WireService* findWireService(std::string_view service) {
    static Table table;
    if (service == "events")
        return table.find("eventbridge");
    if (service == "states")
        return table.find("sfn");
    if (service == "elasticmapreduce")
        return table.find("emr");
    // Optimised integrations have hyphens where SDK integrations have none.
    std::string plain;
    for (const char c : service) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            plain += c;
    }
    return table.find(plain);
}

} // namespace steploom::engine
