// SPDX-License-Identifier: Apache-2.0
#include "engine/task/token.h"

#include "engine/support/digest.h"

namespace steploom::engine {

namespace {

constexpr std::size_t kUuid = 36;
constexpr std::size_t kMark = 32;

std::string markOf(std::string_view uuid, std::string_view key) {
    std::string both(key);
    both += '/';
    both += uuid;
    return sha256Hex(both).substr(0, kMark);
}

} // namespace

std::string makeTaskToken(std::string_view uuid, std::string_view key) {
    std::string token(uuid);
    if (!key.empty())
        token += '-' + markOf(uuid, key);
    return token;
}

bool isTaskToken(std::string_view token, std::string_view key) {
    if (key.empty())
        return token.size() == kUuid;
    return token.size() == kUuid + 1 + kMark && token[kUuid] == '-' &&
           token.substr(kUuid + 1) == markOf(token.substr(0, kUuid), key);
}

} // namespace steploom::engine
