// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/container/source_value.h"

namespace steploom::model {

/// Where the entries of a block collection begin and end in their lines.
class SourceLines {
public:
    explicit SourceLines(std::string_view bytes);

    std::string_view bytes() const { return m_bytes; }
    std::string_view lineEnd() const { return m_lineEnd; }

    std::size_t lineBegin(std::size_t at) const;
    std::size_t lineStop(std::size_t at) const; ///< of the line's end, before its CR and LF
    std::size_t nextLine(std::size_t at) const; ///< or the end of the text
    std::size_t column(std::size_t at) const { return at - lineBegin(at); }
    /// Nothing but blanks before it on its line.
    bool beginsLine(std::size_t at) const;

    /// Where the entry's own lines begin: of the comments right above it that stand at its column, from
    /// `bound` on. Only of one that begins its line.
    std::size_t entryBegin(const SourceValue& value, std::size_t bound) const;
    std::size_t entryEnd(const SourceValue& value) const { return nextLine(value.span.end); }
    /// Behind the colon of a member, or the dash of an item.
    std::size_t valueBegin(const SourceValue& value) const;
    /// The value as it is written, from valueBegin() to the end of its last line, moved by `by` columns.
    std::string valueText(const SourceValue& value, std::ptrdiff_t by) const;
    std::string moved(std::string_view lines, std::ptrdiff_t by) const;

private:
    std::string_view m_bytes;
    std::string_view m_lineEnd;
};

} // namespace steploom::model
