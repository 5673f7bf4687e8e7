// SPDX-License-Identifier: Apache-2.0
#include "app/editor/line_cells.h"

#include <QChar>

#include <algorithm>
#include <iterator>

#include "model/document/utf8.h"

namespace steploom::app {

namespace {

constexpr std::size_t kStopEvery = 512; ///< bytes
constexpr char32_t kJoiner = 0x200D;

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian wide characters and pictures.
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2755},
    {0x2795, 0x2797},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2E80, 0x303E},   {0x3041, 0x33FF},
    {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F000, 0x1F02B},
    {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F320}, {0x1F32D, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

bool isWide(char32_t code) {
    if (code < kWide[0].first)
        return false;
    const auto* after = std::upper_bound(std::begin(kWide), std::end(kWide), code,
                                         [](char32_t at, const Range& range) { return at < range.first; });
    return after != std::begin(kWide) && code <= std::prev(after)->last;
}

/// Belongs to the character before it.
bool combines(char32_t code) {
    if (code < 0x300)
        return false;
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || code == kJoiner ||
           (code >= 0x1F3FB && code <= 0x1F3FF) || code == 0xFEFF;
}

bool isPlain(std::string_view line) {
    unsigned odd = 0;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        odd |= static_cast<unsigned>(byte < 0x20) | static_cast<unsigned>(byte > 0x7E);
    }
    return odd == 0;
}

} // namespace

LineCells::LineCells(std::string_view line)
    : m_line(line)
    , m_plain(isPlain(line))
    , m_cells(line.size()) {
    if (m_plain)
        return;
    std::size_t cell = 0;
    for (std::size_t offset = 0; offset < m_line.size();) {
        if (m_stops.empty() || offset - m_stops.back().offset >= kStopEvery)
            m_stops.push_back({offset, cell});
        const Step here = step(offset, cell);
        offset += here.bytes;
        cell += here.cells;
    }
    m_cells = cell;
}

LineCells::Step LineCells::step(std::size_t offset, std::size_t cell) const {
    const model::Utf8Character character = model::utf8At(m_line, offset);
    if (character.code == U'\t')
        return {1, kTab - cell % kTab, U'\t'};
    Step result{character.length, isWide(character.code) ? std::size_t{2} : std::size_t{1}, character.code};
    if (offset == 0 && character.code == 0xFEFF)
        result.cells = 0; // the byte order mark
    if (character.code < 0x20)
        return result;
    bool joined = false;
    while (offset + result.bytes < m_line.size()) {
        const model::Utf8Character mark = model::utf8At(m_line, offset + result.bytes);
        if (!joined && !combines(mark.code))
            break;
        joined = mark.code == kJoiner;
        result.bytes += mark.length;
    }
    return result;
}

LineCells::Stop LineCells::stopBefore(std::size_t value, std::size_t Stop::*by) const {
    const auto after = std::upper_bound(m_stops.begin(), m_stops.end(), value,
                                        [by](std::size_t at, const Stop& stop) { return at < stop.*by; });
    return after == m_stops.begin() ? Stop{} : *std::prev(after);
}

std::size_t LineCells::cellOf(std::size_t offset) const {
    if (m_plain)
        return std::min(offset, m_line.size());
    Stop at = stopBefore(offset, &Stop::offset);
    while (at.offset < std::min(offset, m_line.size())) {
        const Step here = step(at.offset, at.cell);
        if (at.offset + here.bytes > offset)
            break;
        at = {at.offset + here.bytes, at.cell + here.cells};
    }
    return at.cell;
}

std::size_t LineCells::offsetAt(std::size_t cell) const {
    if (m_plain)
        return std::min(cell, m_line.size());
    Stop at = stopBefore(cell, &Stop::cell);
    while (at.offset < m_line.size()) {
        const Step here = step(at.offset, at.cell);
        if (at.cell + here.cells > cell)
            break;
        at = {at.offset + here.bytes, at.cell + here.cells};
    }
    return at.offset;
}

std::size_t LineCells::next(std::size_t offset) const {
    if (offset >= m_line.size())
        return m_line.size();
    return m_plain ? offset + 1 : offset + step(offset, 0).bytes;
}

std::size_t LineCells::previous(std::size_t offset) const {
    if (offset == 0)
        return 0;
    if (m_plain)
        return std::min(offset, m_line.size()) - 1;
    Stop at = stopBefore(offset - 1, &Stop::offset);
    std::size_t before = at.offset;
    while (at.offset < offset) {
        before = at.offset;
        at.offset += step(at.offset, 0).bytes;
    }
    return before;
}

} // namespace steploom::app
