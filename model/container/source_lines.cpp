// SPDX-License-Identifier: Apache-2.0
#include "model/container/source_lines.h"

#include <algorithm>

namespace steploom::model {

SourceLines::SourceLines(std::string_view bytes)
    : m_bytes(bytes)
    , m_lineEnd("\n") {
    const std::size_t first = bytes.find('\n');
    if (first != std::string_view::npos && first > 0 && bytes[first - 1] == '\r')
        m_lineEnd = "\r\n";
}

std::size_t SourceLines::lineBegin(std::size_t at) const {
    const std::size_t before = at == 0 ? std::string_view::npos : m_bytes.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t SourceLines::lineStop(std::size_t at) const {
    const std::size_t end = std::min(m_bytes.find('\n', at), m_bytes.size());
    return end > at && m_bytes[end - 1] == '\r' ? end - 1 : end;
}

std::size_t SourceLines::nextLine(std::size_t at) const {
    const std::size_t end = m_bytes.find('\n', at);
    return end == std::string_view::npos ? m_bytes.size() : end + 1;
}

bool SourceLines::beginsLine(std::size_t at) const {
    const std::size_t begin = lineBegin(at);
    return m_bytes.substr(begin, at - begin).find_first_not_of(' ') == std::string_view::npos;
}

std::size_t SourceLines::entryBegin(const SourceValue& value, std::size_t bound) const {
    std::size_t begin = lineBegin(value.entry);
    const std::size_t own = column(value.entry);
    while (begin > bound) {
        const std::size_t above = lineBegin(begin - 1);
        const std::size_t first = m_bytes.find_first_not_of(' ', above);
        if (above < bound || first == std::string_view::npos || m_bytes[first] != '#' || first - above != own)
            break;
        begin = above;
    }
    return begin;
}

std::size_t SourceLines::valueBegin(const SourceValue& value) const {
    if (value.keySpan.empty())
        return std::min(value.entry + 1, m_bytes.size());
    const std::size_t colon = m_bytes.find(':', value.keySpan.end);
    return colon == std::string_view::npos ? value.keySpan.end : colon + 1;
}

std::string SourceLines::valueText(const SourceValue& value, std::ptrdiff_t by) const {
    const std::size_t begin = valueBegin(value);
    return moved(m_bytes.substr(begin, lineStop(value.span.end) - begin), by);
}

std::string SourceLines::moved(std::string_view lines, std::ptrdiff_t by) const {
    std::string result;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size() - 1) + 1;
        std::string_view line = lines.substr(at, end - at);
        if (at != 0 && line.find_first_not_of(" \r\n") != std::string_view::npos) {
            const std::size_t blanks = line.find_first_not_of(' ');
            const std::size_t fewer = by < 0 ? std::min(static_cast<std::size_t>(-by), blanks) : 0;
            line.remove_prefix(fewer);
            result.append(by > 0 ? static_cast<std::size_t>(by) : 0, ' ');
        }
        result += line;
        at = end;
    }
    return result;
}

} // namespace steploom::model
