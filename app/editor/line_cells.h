// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace steploom::app {

/// A line of the text on a grid of cells of one width: which character stands where.
///
/// A character takes one cell, a wide one (CJK, emoji) two, a tab those up to the next stop; marks that
/// combine with a character belong to it. A byte that is not UTF-8 is a character. Offsets count bytes from
/// the line's begin. It borrows the bytes.
class LineCells {
public:
    static constexpr std::size_t kTab = 4; ///< cells from stop to stop

    explicit LineCells(std::string_view line);

    /// What begins at a place: a character with what combines with it.
    struct Step {
        std::size_t bytes = 1;
        std::size_t cells = 1;
        char32_t code = 0;
    };
    Step step(std::size_t offset, std::size_t cell) const;

    std::size_t cells() const { return m_cells; }
    bool plain() const { return m_plain; } ///< printable ASCII: offset and cell are one number
    std::size_t cellOf(std::size_t offset) const;
    /// The character that covers the cell; the line's end behind the last one.
    std::size_t offsetAt(std::size_t cell) const;
    std::size_t next(std::size_t offset) const;
    std::size_t previous(std::size_t offset) const;
    std::string_view text() const { return m_line; }

private:
    struct Stop {
        std::size_t offset = 0;
        std::size_t cell = 0;
    };
    Stop stopBefore(std::size_t value, std::size_t Stop::*by) const;

    std::string_view m_line;
    bool m_plain = true;
    std::size_t m_cells = 0;
    std::vector<Stop> m_stops; ///< every so often, where the line is not plain
};

} // namespace steploom::app
