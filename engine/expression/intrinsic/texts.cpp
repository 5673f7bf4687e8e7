// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/intrinsic/functions.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <array>

namespace steploom::engine::intrinsic {

namespace {

/// Longest text of Base64Encode, Base64Decode and Hash.
constexpr std::size_t kMaxText = 10'000;
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

/// `\{`, `\}` and `\\` stand for the bare characters; `{}` takes the next argument.
Value format(Arguments& arguments) {
    if (!arguments.values[0].isString())
        return arguments.fail("The first argument must be a string");
    const std::string_view pattern = arguments.values[0].asString();
    std::string out;
    std::size_t next = 1;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            out += pattern[++i];
        } else if (c != '{') {
            out += c;
        } else if (i + 1 == pattern.size() || pattern[i + 1] != '}') {
            return arguments.fail("Matching '}' not found for '{'");
        } else {
            ++i;
            if (next == arguments.count)
                return arguments.fail("The number of arguments does not match the occurrences of {}");
            const Value& value = arguments.values[next++];
            if (value.isString())
                out += value.asString();
            else
                appendJson(out, value);
        }
    }
    if (next != arguments.count)
        return arguments.fail("The number of arguments does not match the occurrences of {}");
    return Value(out);
}

Value jsonToString(Arguments& arguments) {
    return Value(toJson(arguments.values[0]));
}

Value stringToJson(Arguments& arguments) {
    if (!arguments.values[0].isString())
        return arguments.fail("The argument must be a string");
    const std::string_view text = arguments.values[0].asString();
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return nullptr;
    JsonReadResult read = readJson(text);
    return read ? std::move(read.value) : arguments.fail("The argument is not valid JSON");
}

Value jsonMerge(Arguments& arguments) {
    const Value& first = arguments.values[0];
    const Value& second = arguments.values[1];
    if (!first.isObject() || !second.isObject())
        return arguments.fail("The first two arguments must be objects");
    if (!arguments.values[2].isBool() || arguments.values[2].asBool())
        return arguments.fail("The third argument must be false: only shallow merging is supported");
    ObjectBuilder merged;
    for (const Value* source : {&first, &second}) {
        for (std::size_t i = 0; i < source->size(); ++i)
            merged.add(source->keyAt(i), source->at(i));
    }
    return merged.isEmpty() ? Value::emptyObject() : merged.build();
}

/// Any character of the second argument separates; empty pieces are left out.
Value stringSplit(Arguments& arguments) {
    if (!arguments.values[0].isString() || !arguments.values[1].isString())
        return arguments.fail("The arguments must be strings");
    std::string_view rest = arguments.values[0].asString();
    const std::string_view separators = arguments.values[1].asString();
    std::vector<Value> pieces;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(separators), rest.size());
        if (end > 0)
            pieces.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return Value::array(std::move(pieces));
}

Value base64Encode(Arguments& arguments) {
    if (!arguments.values[0].isString())
        return arguments.fail("The argument must be a string");
    const std::string_view text = arguments.values[0].asString();
    if (text.size() > kMaxText)
        return arguments.fail("The argument must not be longer than 10000 characters");
    std::string out;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = bits << 8 | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k <= text.size() ? kBase64[bits >> (18 - 6 * k) & 63] : '=';
    }
    return Value(out);
}

Value base64Decode(Arguments& arguments) {
    if (!arguments.values[0].isString())
        return arguments.fail("The argument must be a string");
    std::string_view text = arguments.values[0].asString();
    if (text.size() > kMaxText)
        return arguments.fail("The argument must not be longer than 10000 characters");
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    std::string out;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const std::size_t digit = kBase64.find(c);
        if (digit == std::string_view::npos)
            return arguments.fail("The argument is not valid Base64");
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        held += 6;
        if (held >= 8) {
            held -= 8;
            out += static_cast<char>(bits >> held & 0xFF);
        }
    }
    return Value(out);
}

} // namespace steploom::engine::intrinsic
