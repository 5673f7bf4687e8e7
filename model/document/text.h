// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/edit.h"
#include "model/document/span.h"

namespace steploom::model {

/// The user's bytes and where their lines begin.
///
/// The bytes are never cleaned: a byte order mark, CRLF, tabs, and bytes that are not UTF-8 stay as they are.
/// A line ends with LF; a CR before it belongs to the line's end. Offsets past the end are taken as the end.
class Text {
public:
    explicit Text(std::string bytes = {});

    const std::string& bytes() const { return m_bytes; }
    std::size_t size() const { return m_bytes.size(); }

    /// Applies splices of one edit (see Edit for their form; they must fit the text).
    void apply(const std::vector<Splice>& splices);

    std::size_t lineCount() const { return m_lines.size(); } ///< at least 1
    Span line(std::size_t index) const; ///< of the index-th line from 0, its end left out
    LineColumn lineColumn(std::size_t offset) const;
    std::size_t offset(LineColumn place) const; ///< the nearest place that exists

    /// How the text looks in an editor that works in UTF-16 and knows one line end only: no byte order mark,
    /// LF for CRLF and CR, U+FFFD for every byte that is not UTF-8. The bytes are valid UTF-8; editor
    /// positions count its UTF-16 units.
    std::string editorText() const;
    std::string editorText(Span span) const;
    std::size_t toEditor(std::size_t offset) const;
    std::size_t fromEditor(std::size_t position) const;
    /// What the editor did, as a splice: `removed` units at `position` became `inserted` (UTF-8 with LF).
    /// Line ends become those of the file.
    Splice editorSplice(std::size_t position, std::size_t removed, std::string_view inserted) const;

    /// "\r\n" where the first line ends so, else "\n".
    std::string_view lineEnd() const;
    bool hasByteOrderMark() const;

private:
    void indexLines();
    const std::vector<std::size_t>& editorLines() const;

    std::string m_bytes;
    std::vector<std::size_t> m_lines; ///< where each line begins
    bool m_plain = true;              ///< ASCII without CR: editor positions are offsets
    mutable std::vector<std::size_t>
        m_editorLines; ///< editor position of each line's begin; empty: not known yet
};

} // namespace steploom::model
