// SPDX-License-Identifier: Apache-2.0
#include "model/document/merge.h"

#include <algorithm>

namespace steploom::model {

namespace {

constexpr std::ptrdiff_t kMostDifferences = 1500; ///< beyond, all of it counts as changed
using Lines = std::vector<std::string_view>;

/// The shortest way from a to b (Myers 1986), for texts without common ends.
class Differ {
public:
    Differ(const Lines& a, const Lines& b, std::size_t offset, std::size_t aEnd, std::size_t bEnd)
        : m_a(a)
        , m_b(b)
        , m_offset(offset)
        , m_aSize(static_cast<std::ptrdiff_t>(aEnd - offset))
        , m_bSize(static_cast<std::ptrdiff_t>(bEnd - offset)) {}

    std::vector<Hunk> run() {
        if (m_aSize == 0 || m_bSize == 0 || !search())
            return {{m_offset, m_offset + static_cast<std::size_t>(m_aSize), m_offset,
                     m_offset + static_cast<std::size_t>(m_bSize)}};
        return hunks();
    }

private:
    bool same(std::ptrdiff_t x, std::ptrdiff_t y) const {
        return m_a[m_offset + static_cast<std::size_t>(x)] == m_b[m_offset + static_cast<std::size_t>(y)];
    }

    /// Furthest x on each diagonal, kept for every number of differences. Row d has diagonals -d … d.
    bool search() {
        const std::ptrdiff_t most = std::min(m_aSize + m_bSize, kMostDifferences);
        for (std::ptrdiff_t d = 0; d <= most; ++d) {
            std::vector<std::ptrdiff_t> row(static_cast<std::size_t>(2 * d + 1));
            for (std::ptrdiff_t k = -d; k <= d; k += 2) {
                std::ptrdiff_t x = d == 0 ? 0 : start(d, k);
                std::ptrdiff_t y = x - k;
                while (x < m_aSize && y < m_bSize && same(x, y)) {
                    ++x;
                    ++y;
                }
                row[static_cast<std::size_t>(k + d)] = x;
                if (x >= m_aSize && y >= m_bSize) {
                    m_rows.push_back(std::move(row));
                    return true;
                }
            }
            m_rows.push_back(std::move(row));
        }
        return false;
    }

    std::ptrdiff_t reached(std::ptrdiff_t d, std::ptrdiff_t k) const {
        return m_rows[static_cast<std::size_t>(d)][static_cast<std::size_t>(k + d)];
    }

    bool comesFromAbove(std::ptrdiff_t d, std::ptrdiff_t k) const {
        return k == -d || (k != d && reached(d - 1, k - 1) < reached(d - 1, k + 1));
    }

    std::ptrdiff_t start(std::ptrdiff_t d, std::ptrdiff_t k) const {
        return comesFromAbove(d, k) ? reached(d - 1, k + 1) : reached(d - 1, k - 1) + 1;
    }

    std::vector<Hunk> hunks() const {
        std::vector<Hunk> found; // from the end
        std::ptrdiff_t x = m_aSize;
        std::ptrdiff_t y = m_bSize;
        for (auto d = static_cast<std::ptrdiff_t>(m_rows.size()) - 1; d > 0; --d) {
            const std::ptrdiff_t k = x - y;
            const bool above = comesFromAbove(d, k);
            const std::ptrdiff_t before = reached(d - 1, above ? k + 1 : k - 1);
            const std::ptrdiff_t beforeY = before - (above ? k + 1 : k - 1);
            const Hunk step{m_offset + static_cast<std::size_t>(before),
                            m_offset + static_cast<std::size_t>(above ? before : before + 1),
                            m_offset + static_cast<std::size_t>(beforeY),
                            m_offset + static_cast<std::size_t>(above ? beforeY + 1 : beforeY)};
            if (!found.empty() && found.back().aBegin == step.aEnd && found.back().bBegin == step.bEnd) {
                found.back().aBegin = step.aBegin;
                found.back().bBegin = step.bBegin;
            } else {
                found.push_back(step);
            }
            x = before;
            y = beforeY;
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

    const Lines& m_a;
    const Lines& m_b;
    std::size_t m_offset;
    std::ptrdiff_t m_aSize;
    std::ptrdiff_t m_bSize;
    std::vector<std::vector<std::ptrdiff_t>> m_rows;
};

std::string joined(const Lines& lines, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i)
        text += lines[i];
    return text;
}

bool touches(const Hunk& one, const Hunk& other) {
    return one.aBegin <= other.aEnd && other.aBegin <= one.aEnd;
}

std::string_view withoutEnd(std::string_view line) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

std::vector<std::string_view> linesOf(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

std::vector<Hunk> lineHunks(const Lines& a, const Lines& b) {
    std::size_t begin = 0;
    while (begin < a.size() && begin < b.size() && a[begin] == b[begin])
        ++begin;
    std::size_t aEnd = a.size();
    std::size_t bEnd = b.size();
    while (aEnd > begin && bEnd > begin && a[aEnd - 1] == b[bEnd - 1]) {
        --aEnd;
        --bEnd;
    }
    if (aEnd == begin && bEnd == begin)
        return {};
    return Differ(a, b, begin, aEnd, bEnd).run();
}

Edit editBetween(std::string_view before, std::string_view after, std::string_view label) {
    const Lines a = linesOf(before);
    const Lines b = linesOf(after);
    std::vector<Splice> splices;
    std::size_t line = 0;
    std::size_t offset = 0;
    for (const Hunk& hunk : lineHunks(a, b)) {
        for (; line < hunk.aBegin; ++line)
            offset += a[line].size();
        splices.push_back({offset, joined(a, hunk.aBegin, hunk.aEnd), joined(b, hunk.bBegin, hunk.bEnd)});
    }
    Edit edit;
    edit.label.code = label;
    edit.splices = minimal(std::move(splices));
    return edit;
}

std::optional<std::string> merged(std::string_view base, std::string_view ours, std::string_view theirs) {
    const Lines lines = linesOf(base);
    const Lines ourLines = linesOf(ours);
    const Lines theirLines = linesOf(theirs);
    const std::vector<Hunk> ourHunks = lineHunks(lines, ourLines);
    const std::vector<Hunk> theirHunks = lineHunks(lines, theirLines);
    std::string text;
    std::size_t at = 0;
    auto our = ourHunks.begin();
    auto their = theirHunks.begin();
    const auto take = [&](const Hunk& hunk, const Lines& from) {
        text += joined(lines, at, hunk.aBegin) + joined(from, hunk.bBegin, hunk.bEnd);
        at = hunk.aEnd;
    };
    while (our != ourHunks.end() || their != theirHunks.end()) {
        if (our != ourHunks.end() && their != theirHunks.end() && touches(*our, *their)) {
            const bool equal =
                our->aBegin == their->aBegin && our->aEnd == their->aEnd &&
                joined(ourLines, our->bBegin, our->bEnd) == joined(theirLines, their->bBegin, their->bEnd);
            if (!equal)
                return std::nullopt;
            take(*our++, ourLines);
            ++their;
        } else if (their == theirHunks.end() || (our != ourHunks.end() && our->aBegin < their->aBegin)) {
            take(*our++, ourLines);
        } else {
            take(*their++, theirLines);
        }
    }
    return text + joined(lines, at, lines.size());
}

std::vector<std::string> comparison(std::string_view a, std::string_view b, std::size_t context) {
    const Lines before = linesOf(a);
    const Lines after = linesOf(b);
    std::vector<std::string> rows;
    std::size_t shown = 0; // lines of a up to here were given
    const auto give = [&rows](const char* sign, std::string_view line) {
        rows.push_back(sign + std::string(withoutEnd(line)));
    };
    const std::vector<Hunk> hunks = lineHunks(before, after);
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        const Hunk& hunk = hunks[i];
        const std::size_t from = std::max(shown, hunk.aBegin - std::min(context, hunk.aBegin));
        if (from > shown)
            rows.emplace_back("@@ " + std::to_string(from + 1));
        for (std::size_t line = from; line < hunk.aBegin; ++line)
            give("  ", before[line]);
        for (std::size_t line = hunk.aBegin; line < hunk.aEnd; ++line)
            give("- ", before[line]);
        for (std::size_t line = hunk.bBegin; line < hunk.bEnd; ++line)
            give("+ ", after[line]);
        const std::size_t next = i + 1 < hunks.size() ? hunks[i + 1].aBegin : before.size();
        shown = std::min(hunk.aEnd + context, next);
        for (std::size_t line = hunk.aEnd; line < shown; ++line)
            give("  ", before[line]);
    }
    return rows;
}

} // namespace steploom::model
