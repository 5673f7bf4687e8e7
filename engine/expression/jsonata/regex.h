// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Regular expressions of ECMAScript, without its u flag, by PCRE2. The pattern is rewritten to mean the same
// there; positions are UTF-16 units.
//
// Texts of ASCII alone are matched as they are. Others are matched as UTF-16, unit by unit, as ECMAScript
// does.
namespace steploom::engine::jsonata {

class Regex {
public:
    /// Null with a problem where the pattern is not one. Flags are i and m.
    static std::shared_ptr<const Regex> compile(std::string_view pattern, std::string_view flags,
                                                std::string& problem);
    ~Regex();
    Regex(const Regex&) = delete;
    Regex& operator=(const Regex&) = delete;

    const std::string& pattern() const noexcept { return m_pattern; }

private:
    friend class RegexRun;
    struct Codes;
    Regex(std::string_view pattern, std::string_view flags);
    bool compileNarrow(std::string& problem) const;
    bool compileWide(std::string& problem) const;

    std::string m_pattern;
    bool m_ignoreCase = false;
    bool m_multiline = false;
    std::unique_ptr<Codes> m_codes;
};

/// The matches of one regular expression in one text. The text must outlive it.
class RegexRun {
public:
    RegexRun(const Regex& regex, std::string_view text, std::uint32_t stepLimit);
    ~RegexRun();
    RegexRun(const RegexRun&) = delete;
    RegexRun& operator=(const RegexRun&) = delete;

    /// The first match at or after `from`. Throws U1005 where the limit is reached.
    bool find(std::size_t from);
    std::size_t start() const noexcept { return m_start; }
    std::size_t end() const noexcept { return m_end; }
    /// Groups in the pattern, the whole match not counted.
    std::size_t groups() const noexcept { return m_groups; }
    /// Text of a group, from 1; of the whole match for 0. None where it took no part.
    std::optional<std::string> group(std::size_t index) const;
    std::size_t length() const noexcept { return m_wide ? m_units.size() : m_text.size(); }
    std::string slice(std::size_t from, std::size_t to) const;
    void appendSlice(std::string& out, std::size_t from, std::size_t to) const;

private:
    const Regex& m_regex;
    std::string_view m_text;
    bool m_wide = false;
    std::u16string m_units;
    std::uint32_t m_stepLimit;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
    std::size_t m_groups = 0;
    void* m_match = nullptr;
    const std::size_t* m_offsets = nullptr;
};

} // namespace steploom::engine::jsonata
