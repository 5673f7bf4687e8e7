// SPDX-License-Identifier: Apache-2.0
#include "engine/task/http/outgoing.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

bool sameHeader(std::string_view a, std::string_view b) noexcept {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

std::string_view headerOf(const HttpHeaders& headers, std::string_view name) noexcept {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const auto& one) { return sameHeader(one.first, name); });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

void setHeader(HttpHeaders& headers, std::string_view name, std::string value) {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const auto& one) { return sameHeader(one.first, name); });
    if (found == headers.end())
        headers.emplace_back(std::string(name), std::move(value));
    else
        found->second = std::move(value);
}

} // namespace steploom::engine
