// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/evaluator.h"

#include <functional>
#include <string>
#include <vector>

// Matches of a pattern, which is a regular expression or any function that answers as one: with an object of
// match, start, end, groups, next; or undefined.
namespace steploom::engine::jsonata {

/// The object of the first match at or after a UTF-16 position; undefined where there is none.
Item matchObject(Evaluator& evaluator, const std::shared_ptr<const Regex>& regex, const Value& text,
                 std::size_t from);

struct MatchView {
    std::string match;
    /// UTF-16 positions.
    std::size_t start = 0;
    std::size_t end = 0;
    std::vector<Item> groups;
};

/// Calls `visit` for each match until it answers false. `caller` is named where a function does not answer as
/// a matcher (T1010).
void forEachMatch(Call& call, const Item& matcher, const Value& text,
                  const std::function<bool(const MatchView&)>& visit);

/// UTF-16 positions of a text, asked in ascending order.
class Slicer {
public:
    explicit Slicer(std::string_view text);
    std::string_view slice(std::size_t from, std::size_t to);
    std::size_t length() const noexcept { return m_length; }

private:
    std::size_t byteOf(std::size_t unit);
    std::string_view m_text;
    bool m_ascii;
    std::size_t m_length;
    std::size_t m_unit = 0;
    std::size_t m_byte = 0;
};

} // namespace steploom::engine::jsonata
