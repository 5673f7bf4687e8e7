// SPDX-License-Identifier: Apache-2.0
#include "engine/value/json_writer.h"

#include "engine/support/spill.h"
#include "engine/value/number.h"

#include <algorithm>

namespace steploom::engine {

namespace {

struct Frame {
    const Value* value;
    std::size_t next;
    std::vector<std::uint32_t> order; ///< canonical objects: members by name
};

void newLine(std::string& out, int indent, std::size_t depth) {
    out += '\n';
    out.append(static_cast<std::size_t>(indent) * depth, ' ');
}

/// Code units of UTF-16 order like code points, except that surrogates (U+10000 and up) come before
/// U+E000…U+FFFF.
bool beforeByCodeUnit(std::string_view a, std::string_view b) {
    const std::size_t length = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < length; ++i) {
        const auto x = static_cast<unsigned char>(a[i]);
        const auto y = static_cast<unsigned char>(b[i]);
        if (x == y)
            continue;
        const bool xSurrogate = x >= 0xF0;
        const bool ySurrogate = y >= 0xF0;
        if (xSurrogate != ySurrogate && (xSurrogate ? y : x) >= 0xEE)
            return xSurrogate;
        return x < y;
    }
    return a.size() < b.size();
}

std::vector<std::uint32_t> sortedMembers(const Value& object) {
    std::vector<std::uint32_t> order(object.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return beforeByCodeUnit(object.keyAt(a), object.keyAt(b));
    });
    return order;
}

void appendLeaf(std::string& out, const Value& value, const JsonWriteOptions& options) {
    switch (value.kind()) {
    case Kind::Absent:
    case Kind::Null:
        out += "null";
        break;
    case Kind::Bool:
        out += value.asBool() ? "true" : "false";
        break;
    case Kind::Int:
    case Kind::Double:
        appendJsonNumber(out, value, options.canonical);
        break;
    case Kind::String:
        appendJsonString(out, value.asString());
        break;
    case Kind::Array:
        out += "[]";
        break;
    case Kind::Object:
        out += "{}";
        break;
    }
}

} // namespace

void appendJsonNumber(std::string& out, const Value& number, bool canonical) {
    char room[kNumberRoom];
    if (number.isInt())
        out += formatInteger(room, number.asInt());
    else
        out += canonical ? formatCanonicalDouble(room, number.asDouble())
                         : formatDouble(room, number.asDouble());
}

void appendJsonString(std::string& out, std::string_view text) {
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    std::size_t clean = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(text, clean, i - clean);
        clean = i + 1;
        out += '\\';
        switch (byte) {
        case '\b':
            out += 'b';
            break;
        case '\f':
            out += 'f';
            break;
        case '\n':
            out += 'n';
            break;
        case '\r':
            out += 'r';
            break;
        case '\t':
            out += 't';
            break;
        case '"':
        case '\\':
            out += static_cast<char>(byte);
            break;
        default:
            out += "u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    out.append(text, clean);
    out += '"';
}

void appendJson(std::string& out, const Value& root, const JsonWriteOptions& options) {
    std::vector<Frame> open;
    const auto begin = [&](const Value& value) {
        if (value.kind() < Kind::Array || value.size() == 0) {
            appendLeaf(out, value, options);
            return;
        }
        out += value.isArray() ? '[' : '{';
        open.push_back({&value, 0, {}});
        if (options.canonical && value.isObject())
            open.back().order = sortedMembers(value);
    };
    begin(root);
    while (!open.empty()) {
        Frame& frame = open.back();
        const Value& value = *frame.value;
        if (frame.next == value.size()) {
            const bool array = value.isArray();
            open.pop_back();
            if (options.indent > 0)
                newLine(out, options.indent, open.size());
            out += array ? ']' : '}';
            continue;
        }
        const std::size_t index = frame.order.empty() ? frame.next : frame.order[frame.next];
        if (frame.next++ > 0)
            out += ',';
        if (options.indent > 0)
            newLine(out, options.indent, open.size());
        if (value.isObject()) {
            appendJsonString(out, value.keyAt(index));
            out += options.indent > 0 ? ": " : ":";
        }
        begin(value.at(index));
    }
}

std::string toJson(const Value& value, const JsonWriteOptions& options) {
    std::string out;
    appendJson(out, value, options);
    spill::touched(out.size() * 4); // nodes are about that much larger than their text
    return out;
}

} // namespace steploom::engine
