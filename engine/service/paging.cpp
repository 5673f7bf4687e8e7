// SPDX-License-Identifier: Apache-2.0
#include "engine/service/paging.h"

#include "engine/service/errors.h"
#include "engine/service/request.h"
#include "engine/support/digest.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr std::size_t kMark = 16;

std::string toHex(std::string_view text) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(text.size() * 2);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        hex += kDigits[byte >> 4U];
        hex += kDigits[byte & 15U];
    }
    return hex;
}

std::optional<std::string> fromHex(std::string_view hex) {
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (hex.size() % 2 != 0)
        return std::nullopt;
    std::string text;
    text.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        text += static_cast<char>(high * 16 + low);
    }
    return text;
}

std::string markOf(std::string_view scope, std::string_view place) {
    std::string both(scope);
    both += '\0';
    both += place;
    return sha256Hex(both).substr(0, kMark);
}

} // namespace

std::string makePageToken(std::string_view scope, std::string_view place) {
    return markOf(scope, place) + toHex(place);
}

std::optional<std::string> readPageToken(std::string_view scope, std::string_view token) {
    if (token.size() < kMark)
        return std::nullopt;
    auto place = fromHex(token.substr(kMark));
    if (!place || markOf(scope, *place) != token.substr(0, kMark))
        return std::nullopt;
    return place;
}

std::size_t pageSize(const Value& request, std::size_t usual) {
    const Value& wanted = given(request, "maxResults");
    return wanted.isInt() && wanted.asInt() > 0 ? static_cast<std::size_t>(wanted.asInt()) : usual;
}

std::string orderedKey(std::uint64_t number, bool descending) {
    if (descending)
        number = ~number;
    std::string key(20, '0');
    for (std::size_t i = key.size(); i-- > 0 && number > 0; number /= 10)
        key[i] = static_cast<char>('0' + number % 10);
    return key;
}

Reply pageOf(const std::vector<PageItem>& items, std::string_view name, std::string_view scope,
             const Value& request) {
    auto first = items.begin();
    if (const Value& token = given(request, "nextToken"); !token.isAbsent()) {
        const auto place = readPageToken(scope, token.asString());
        if (!place)
            return invalidPageToken();
        first = std::upper_bound(items.begin(), items.end(), *place,
                                 [](const std::string& key, const PageItem& item) { return key < item.key; });
    }
    const std::size_t left = static_cast<std::size_t>(items.end() - first);
    const std::size_t count = std::min(left, pageSize(request));
    std::vector<Value> page;
    page.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        page.push_back(first[static_cast<std::ptrdiff_t>(i)].value);
    ObjectBuilder answer;
    answer.add(name, Value::array(std::move(page)));
    if (count < left && count > 0)
        answer.add("nextToken",
                   Value(makePageToken(scope, first[static_cast<std::ptrdiff_t>(count) - 1].key)));
    return answer.build();
}

} // namespace steploom::engine
