// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

// Regular expressions as Java reads them, matched by PCRE2 against a whole text. Work is bounded: a pattern
// that backtracks without end does not match.
namespace steploom::engine {

class Pattern {
public:
    /// Null where it is no pattern. Flags are Java's: d, i, x, m, s, u, U.
    static std::shared_ptr<const Pattern> compile(std::string_view pattern, std::string_view flags);
    ~Pattern();
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;

    enum class Outcome : std::uint8_t { Differs, Matches, GaveUp };
    enum class Effort : std::uint8_t { Little, Full };
    /// From the first to the last character. Most matches are found with little effort, in microseconds; the
    /// full one ends after some milliseconds. One thread at a time.
    Outcome match(std::string_view text, Effort effort = Effort::Full) const;

private:
    struct Engine;
    explicit Pattern(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace steploom::engine
