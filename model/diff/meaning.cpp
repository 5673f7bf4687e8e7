// SPDX-License-Identifier: Apache-2.0
#include "model/diff/meaning.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "model/diff/side.h"

namespace steploom::model::diff {

namespace {

constexpr double kExactIntegers = 9007199254740992.0; ///< beyond, different integers are one double
constexpr std::size_t kMostCells = 4'000'000; ///< of the table of an alignment; longer lists pair up in order

std::uint64_t mix(std::uint64_t hash, std::uint64_t more) {
    hash ^= more + 0x9E3779B97F4A7C15ULL + (hash << 6U) + (hash >> 2U);
    hash *= 0xFF51AFD7ED558CCDULL;
    return hash ^ (hash >> 33U);
}

std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char byte : text) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

std::optional<double> exactNumber(Node node) {
    const auto number = node.isNumber() ? node.number() : std::nullopt;
    return number && std::abs(*number) < kExactIntegers ? number : std::nullopt;
}

std::uint64_t scalarHash(Node node) {
    if (node.isString())
        return hashOf(node.string());
    if (const auto number = exactNumber(node)) {
        const double value = *number == 0 ? 0 : *number; // 0 and -0 mean the same
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        return bits;
    }
    return hashOf(node.raw());
}

} // namespace

std::uint64_t meaningHash(Node node, const TargetId& targetId) {
    const auto kind = static_cast<std::uint64_t>(node.kind());
    if (const auto target = targetId(node))
        return mix(kind + 100, *target);
    if (node.isObject()) {
        std::uint64_t sum = 0; // whatever their order
        for (const auto& [key, value] : membersOf(node))
            sum += mix(hashOf(key), meaningHash(value, targetId));
        return mix(kind, sum);
    }
    if (node.isArray()) {
        std::uint64_t hash = kind;
        for (const Node item : node)
            hash = mix(hash, meaningHash(item, targetId));
        return mix(hash, kind);
    }
    return mix(kind, scalarHash(node));
}

bool sameScalar(Node a, Node b) {
    if (a.kind() != b.kind())
        return false;
    if (a.isString())
        return a.string() == b.string();
    const auto one = exactNumber(a);
    const auto other = exactNumber(b);
    return one && other ? *one == *other : a.raw() == b.raw();
}

std::vector<ItemPair> align(const std::vector<std::uint64_t>& before,
                            const std::vector<std::uint64_t>& after) {
    std::size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    std::size_t beforeEnd = before.size();
    std::size_t afterEnd = after.size();
    while (beforeEnd > head && afterEnd > head && before[beforeEnd - 1] == after[afterEnd - 1]) {
        --beforeEnd;
        --afterEnd;
    }
    // longest[i][j]: how many equal ones the rests from head + i and head + j have in order.
    const std::size_t rows = beforeEnd - head;
    const std::size_t columns = afterEnd - head;
    const bool small = (rows + 1) * (columns + 1) <= kMostCells;
    std::vector<std::uint32_t> longest(small ? (rows + 1) * (columns + 1) : 0, 0);
    const auto cell = [&](std::size_t i, std::size_t j) -> std::uint32_t& {
        return longest[i * (columns + 1) + j];
    };
    for (std::size_t i = rows; small && i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            cell(i, j) = before[head + i] == after[head + j] ? cell(i + 1, j + 1) + 1
                                                             : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    std::vector<ItemPair> pairs;
    for (std::size_t i = 0; i < head; ++i)
        pairs.push_back({i, i});
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows || j < columns) {
        std::size_t gapBefore = i;
        std::size_t gapAfter = j;
        while (i < rows && j < columns && small && before[head + i] != after[head + j])
            (cell(i + 1, j) >= cell(i, j + 1) ? i : j) += 1;
        const bool met = i < rows && j < columns && small;
        if (!met) {
            i = rows;
            j = columns;
        }
        while (gapBefore < i && gapAfter < j)
            pairs.push_back({head + gapBefore++, head + gapAfter++});
        for (; gapBefore < i; ++gapBefore)
            pairs.push_back({head + gapBefore, std::nullopt});
        for (; gapAfter < j; ++gapAfter)
            pairs.push_back({std::nullopt, head + gapAfter});
        if (met)
            pairs.push_back({head + i++, head + j++});
    }
    for (std::size_t k = 0; beforeEnd + k < before.size(); ++k)
        pairs.push_back({beforeEnd + k, afterEnd + k});
    return pairs;
}

} // namespace steploom::model::diff
