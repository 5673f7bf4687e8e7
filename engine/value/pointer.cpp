// SPDX-License-Identifier: Apache-2.0
#include "engine/value/pointer.h"

#include <charconv>

namespace steploom::engine {

void appendPointerToken(std::string& pointer, std::string_view token) {
    pointer += '/';
    for (const char c : token) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
}

void appendPointerToken(std::string& pointer, std::size_t index) {
    pointer += '/';
    pointer += std::to_string(index);
}

const Value* resolvePointer(const Value& root, std::string_view pointer) {
    const Value* value = &root;
    while (!pointer.empty()) {
        if (pointer.front() != '/')
            return nullptr;
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        const std::string_view raw = pointer.substr(1, end - 1);
        pointer.remove_prefix(end);
        if (value->isArray()) {
            std::size_t index = 0;
            const auto [stop, error] = std::from_chars(raw.data(), raw.data() + raw.size(), index);
            const bool leadingZero = raw.size() > 1 && raw.front() == '0';
            if (error != std::errc() || stop != raw.data() + raw.size() || leadingZero ||
                index >= value->size())
                return nullptr;
            value = &value->at(index);
            continue;
        }
        std::string token;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (raw[i] != '~') {
                token += raw[i];
                continue;
            }
            if (++i == raw.size() || (raw[i] != '0' && raw[i] != '1'))
                return nullptr;
            token += raw[i] == '0' ? '~' : '/';
        }
        value = value->find(token);
        if (value == nullptr)
            return nullptr;
    }
    return value;
}

} // namespace steploom::engine
