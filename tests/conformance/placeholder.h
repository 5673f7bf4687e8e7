// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Recorded text in which the recorder replaced what differs from run to run.
namespace steploom::conformance {

/// What the numbered placeholders (<uuid:1>) of one case stood for so far: the same one is the same text
/// everywhere.
class Bindings {
public:
    /// Null while nothing is bound to the name.
    const std::string* find(std::string_view name) const;
    void bind(std::string_view name, std::string_view text);

    /// For trying: what was bound after mark() is forgotten by rollBack().
    std::size_t mark() const { return m_bound.size(); }
    void rollBack(std::size_t mark) { m_bound.resize(mark); }

private:
    std::vector<std::pair<std::string, std::string>> m_bound;
};

/// One recorded text, cut into literal pieces and placeholders.
///
/// Placeholders are the texts that the recorder put in by rule (`replacements`, longest first) and everything
/// in angle brackets, nested ones taken whole. Each stands for at least one character, and for itself: a
/// recorded text that was fed in as input comes out as it is. One that names a UUID stands for nothing but a
/// UUID.
class TextPattern {
public:
    TextPattern(std::string_view recorded, const std::vector<std::string>& replacements);

    bool hasPlaceholders() const { return m_placeholders > 0; }
    /// Whether `actual` is what was recorded. Binds numbered placeholders only where it is.
    bool matches(std::string_view actual, Bindings& bindings) const;

private:
    struct Piece {
        std::string text; ///< as recorded
        bool placeholder = false;
        bool numbered = false;
        bool uuid = false;
    };
    struct Search;
    void addPlaceholder(std::string_view text);
    void addLiteral(char character);

    std::vector<Piece> m_pieces;
    std::size_t m_placeholders = 0;
};

/// "2c1f…": 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view text);

} // namespace steploom::conformance
