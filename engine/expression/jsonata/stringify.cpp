// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/stringify.h"

#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/limits.h"
#include "engine/value/json_writer.h"
#include "engine/value/number.h"

#include <cmath>

namespace steploom::engine::jsonata {
namespace {

class Writer {
public:
    Writer(std::string& out, const StringifyOptions& options)
        : m_out(out)
        , m_options(options) {}

    void write(const Value& value, std::uint32_t depth) {
        switch (value.kind()) {
        case Kind::Absent:
        case Kind::Null:
            m_out += "null";
            return;
        case Kind::Bool:
            m_out += value.asBool() ? "true" : "false";
            return;
        case Kind::Int:
        case Kind::Double:
            number(value);
            return;
        case Kind::String:
            appendJsonString(m_out, value.asString());
            return;
        case Kind::Array:
            begin('[', depth);
            for (std::size_t i = 0; i < value.size(); ++i) {
                next(i, depth);
                write(value.at(i), depth + 1);
            }
            end(']', value.size(), depth);
            return;
        case Kind::Object: {
            const Item item(value);
            object(item, depth);
            return;
        }
        }
    }

    void write(const Item& item, std::uint32_t depth) {
        if (item.isValue()) {
            write(item.value(), depth);
        } else if (const List* list = item.list()) {
            begin('[', depth);
            for (std::size_t i = 0; i < list->size(); ++i) {
                next(i, depth);
                write(list->at(i), depth + 1);
            }
            end(']', list->size(), depth);
        } else if (item.isObject()) {
            object(item, depth);
        } else {
            m_out += item.isFunction() ? "\"\"" : "null";
        }
    }

private:
    void number(const Value& value) {
        char room[kNumberRoom];
        if (value.isInt() && std::abs(value.asInt()) < 1'000'000'000'000'000) {
            m_out += formatInteger(room, value.asInt());
        } else if (!std::isfinite(value.asDouble())) {
            if (m_options.strict)
                throw Failure("D1001").value(value);
            m_out += "null";
        } else {
            appendRounded(m_out, value.asDouble(), m_options.wholeInFull);
        }
    }
    void object(const Item& item, std::uint32_t depth) {
        const Members members(item);
        begin('{', depth);
        for (std::size_t i = 0; i < members.size(); ++i) {
            next(i, depth);
            appendJsonString(m_out, members.name(i));
            m_out += m_options.pretty ? ": " : ":";
            write(members[i], depth + 1);
        }
        end('}', members.size(), depth);
    }
    void begin(char bracket, std::uint32_t depth) {
        if (depth > kMaxValueDepth)
            throw Failure("U1001").limit(Limit::Depth);
        if (m_out.size() > kMaxString)
            throw Failure("U1003").limit(Limit::Memory);
        m_out += bracket;
    }
    void next(std::size_t index, std::uint32_t depth) {
        if (index > 0)
            m_out += ',';
        if (m_options.pretty)
            line(depth + 1);
    }
    void end(char bracket, std::size_t count, std::uint32_t depth) {
        if (m_options.pretty && count > 0)
            line(depth);
        m_out += bracket;
    }
    void line(std::uint32_t depth) {
        m_out += '\n';
        m_out.append(std::size_t{2} * depth, ' ');
    }

    std::string& m_out;
    const StringifyOptions& m_options;
};

} // namespace

void stringify(std::string& out, const Item& item, const StringifyOptions& options) {
    if (item.isFunction())
        return;
    if (item.isNumber() && !std::isfinite(item.asDouble()))
        throw Failure("D3001").value(item);
    Writer(out, options).write(item, 0);
}

std::string jsonText(const Value& value) {
    std::string text;
    StringifyOptions plain;
    plain.strict = false;
    Writer(text, plain).write(value, 0);
    return text;
}

} // namespace steploom::engine::jsonata
