// SPDX-License-Identifier: Apache-2.0
#include "model/document/text.h"

#include <algorithm>
#include <cstring>

#include "model/document/utf8.h"

namespace steploom::model {

namespace {

bool isPlain(std::string_view text) {
    unsigned char high = 0;
    for (const char c : text)
        high |= static_cast<unsigned char>(c);
    return high < 0x80 && text.find('\r') == std::string_view::npos;
}

void findLines(std::string_view text, std::size_t base, std::vector<std::size_t>& lines) {
    for (std::size_t i = text.find('\n'); i != std::string_view::npos; i = text.find('\n', i + 1))
        lines.push_back(base + i + 1);
}

/// One character as the editor has it.
struct EditorStep {
    std::size_t bytes;
    std::size_t units; ///< of UTF-16
};

EditorStep editorStep(std::string_view text, std::size_t offset) {
    if (text[offset] == '\r')
        return {offset + 1 < text.size() && text[offset + 1] == '\n' ? std::size_t{2} : std::size_t{1}, 1};
    const Utf8Character character = utf8At(text, offset);
    if (offset == 0 && character.code == 0xFEFF)
        return {3, 0};
    return {character.length, character.code > 0xFFFF ? std::size_t{2} : std::size_t{1}};
}

} // namespace

Text::Text(std::string bytes)
    : m_bytes(std::move(bytes)) {
    indexLines();
}

void Text::indexLines() {
    m_lines.assign(1, 0);
    findLines(m_bytes, 0, m_lines);
    m_plain = isPlain(m_bytes);
    m_editorLines.clear();
}

void Text::apply(const std::vector<Splice>& splices) {
    if (splices.size() != 1) {
        m_bytes = applied(m_bytes, splices);
        indexLines();
        return;
    }
    const Splice& splice = splices.front();
    m_bytes.replace(splice.offset, splice.removed.size(), splice.inserted);
    const auto first = std::upper_bound(m_lines.begin(), m_lines.end(), splice.offset);
    const auto last = std::upper_bound(first, m_lines.end(), splice.offset + splice.removed.size());
    std::vector<std::size_t> fresh;
    findLines(splice.inserted, splice.offset, fresh);
    const std::size_t growth = splice.inserted.size() - splice.removed.size();
    for (auto line = last; line != m_lines.end(); ++line)
        *line += growth;
    const auto at = m_lines.erase(first, last);
    m_lines.insert(at, fresh.begin(), fresh.end());
    m_plain = m_plain && isPlain(splice.inserted);
    m_editorLines.clear();
}

Span Text::line(std::size_t index) const {
    if (index >= m_lines.size())
        return {size(), size()};
    if (index + 1 == m_lines.size())
        return {m_lines[index], size()};
    std::size_t end = m_lines[index + 1] - 1;
    if (end > m_lines[index] && m_bytes[end - 1] == '\r')
        --end;
    return {m_lines[index], end};
}

LineColumn Text::lineColumn(std::size_t offset) const {
    offset = std::min(offset, size());
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), offset);
    const auto index = static_cast<std::size_t>(next - m_lines.begin()) - 1;
    std::string_view before = std::string_view(m_bytes).substr(m_lines[index], offset - m_lines[index]);
    if (index == 0 && before.substr(0, 3) == kByteOrderMark)
        before.remove_prefix(3);
    return {index + 1, utf8Length(before) + 1};
}

std::size_t Text::offset(LineColumn place) const {
    const Span span = line(std::min(std::max<std::size_t>(place.line, 1), m_lines.size()) - 1);
    std::size_t at = span.begin;
    if (at == 0 && hasByteOrderMark())
        at = kByteOrderMark.size();
    for (std::size_t column = 1; column < place.column && at < span.end; ++column)
        at += utf8At(m_bytes, at).length;
    return at;
}

std::string Text::editorText() const {
    return m_plain ? m_bytes : editorText({0, size()});
}

std::string Text::editorText(Span span) const {
    std::string result;
    result.reserve(span.size());
    for (std::size_t i = span.begin; i < std::min(span.end, size());) {
        const EditorStep step = editorStep(m_bytes, i);
        if (m_bytes[i] == '\r')
            result.push_back('\n');
        else if (step.units > 0)
            appendUtf8(result, utf8At(m_bytes, i).code);
        i += step.bytes;
    }
    return result;
}

const std::vector<std::size_t>& Text::editorLines() const {
    if (m_editorLines.empty()) {
        m_editorLines.reserve(m_lines.size());
        std::size_t units = 0;
        std::size_t i = 0;
        for (const std::size_t begin : m_lines) {
            while (i < begin) {
                const EditorStep step = editorStep(m_bytes, i);
                units += step.units;
                i += step.bytes;
            }
            m_editorLines.push_back(units);
        }
    }
    return m_editorLines;
}

std::size_t Text::toEditor(std::size_t offset) const {
    offset = std::min(offset, size());
    if (m_plain)
        return offset;
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), offset);
    const auto index = static_cast<std::size_t>(next - m_lines.begin()) - 1;
    std::size_t units = editorLines()[index];
    for (std::size_t i = m_lines[index]; i < offset;) {
        const EditorStep step = editorStep(m_bytes, i);
        i += step.bytes;
        if (i <= offset)
            units += step.units;
    }
    return units;
}

std::size_t Text::fromEditor(std::size_t position) const {
    if (m_plain)
        return std::min(position, size());
    const auto& lines = editorLines();
    const auto next = std::upper_bound(lines.begin(), lines.end(), position);
    const auto index = static_cast<std::size_t>(next - lines.begin()) - 1;
    std::size_t i = m_lines[index];
    std::size_t units = lines[index];
    if (i == 0 && hasByteOrderMark())
        i = kByteOrderMark.size();
    while (i < size() && units < position) {
        const EditorStep step = editorStep(m_bytes, i);
        if (units + step.units > position)
            break;
        units += step.units;
        i += step.bytes;
    }
    return i;
}

Splice Text::editorSplice(std::size_t position, std::size_t removed, std::string_view inserted) const {
    const std::size_t begin = fromEditor(position);
    const std::size_t end = std::max(begin, fromEditor(position + removed));
    Splice splice{begin, m_bytes.substr(begin, end - begin), {}};
    const std::string_view newline = lineEnd();
    for (const char c : inserted) {
        if (c == '\n')
            splice.inserted += newline;
        else
            splice.inserted.push_back(c);
    }
    return splice;
}

std::string_view Text::lineEnd() const {
    const bool crlf = m_lines.size() > 1 && m_lines[1] >= 2 && m_bytes[m_lines[1] - 2] == '\r';
    return crlf ? "\r\n" : "\n";
}

bool Text::hasByteOrderMark() const {
    return std::string_view(m_bytes).substr(0, 3) == kByteOrderMark;
}

} // namespace steploom::model
