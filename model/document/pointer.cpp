// SPDX-License-Identifier: Apache-2.0
#include "model/document/pointer.h"

namespace steploom::model {

std::string pointerToken(std::string_view key) {
    std::string token;
    token.reserve(key.size());
    for (const char c : key) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token.push_back(c);
    }
    return token;
}

std::string pointerTo(std::string_view pointer, std::string_view key) {
    std::string result;
    result.reserve(pointer.size() + key.size() + 1);
    result.append(pointer);
    result.push_back('/');
    if (key.find_first_of("~/") == std::string_view::npos)
        result.append(key);
    else
        result += pointerToken(key);
    return result;
}

std::string pointerTo(std::string_view pointer, std::size_t index) {
    return std::string(pointer) + '/' + std::to_string(index);
}

std::string_view parentPointer(std::string_view pointer) {
    const std::size_t slash = pointer.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : pointer.substr(0, slash);
}

PointerToken readPointerToken(std::string_view token) {
    PointerToken result;
    if (const std::size_t mark = token.find("~:"); mark != std::string_view::npos) {
        std::size_t nth = 0;
        for (const char digit : token.substr(mark + 2))
            nth = nth * 10 + static_cast<std::size_t>(digit - '0');
        result.occurrence = nth;
        token = token.substr(0, mark);
    }
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1'))
            result.key.push_back(token[++i] == '0' ? '~' : '/');
        else
            result.key.push_back(token[i]);
    }
    return result;
}

std::string pointerLeaf(std::string_view pointer) {
    const std::size_t slash = pointer.rfind('/');
    return slash == std::string_view::npos ? std::string() : readPointerToken(pointer.substr(slash + 1)).key;
}

bool pointerWithin(std::string_view inner, std::string_view outer) {
    return inner.substr(0, outer.size()) == outer &&
           (inner.size() == outer.size() || inner[outer.size()] == '/');
}

} // namespace steploom::model
