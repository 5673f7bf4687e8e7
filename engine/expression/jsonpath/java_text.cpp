// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/java_text.h"

#include "engine/value/json_writer.h"

namespace steploom::engine {

namespace {

constexpr int kMaxDepth = 100;

void append(std::string& out, const Value& value, int depth) {
    if (value.isString()) {
        out += value.asString();
        return;
    }
    if (!value.isObject() || depth > kMaxDepth) {
        appendJson(out, value);
        return;
    }
    out += '{';
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (i > 0)
            out += ", ";
        out += value.keyAt(i);
        out += '=';
        append(out, value.at(i), depth + 1);
    }
    out += '}';
}

} // namespace

void appendJavaText(std::string& out, const Value& value) {
    append(out, value, 0);
}

} // namespace steploom::engine
