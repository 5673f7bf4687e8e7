// SPDX-License-Identifier: Apache-2.0
#include "model/document/rescan.h"

#include <algorithm>
#include <iterator>

#include "model/document/scanned_value.h"
#include "model/document/scanner.h"
#include "model/document/utf8.h"

namespace steploom::model {

namespace {

constexpr std::size_t kLevels = 4;          ///< enclosing values tried before the whole text is read
constexpr std::size_t kMaxTolerated = 1000; ///< problems; where there are more, some are not listed

/// Whether a problem is about more than the value it stands in.
bool reachesOut(SyntaxCode code) {
    return code == SyntaxCode::InvalidUtf8 || code == SyntaxCode::UnclosedObject ||
           code == SyntaxCode::UnclosedArray || code == SyntaxCode::WrongClose || code >= SyntaxCode::TooDeep;
}

/// The bytes of the region and all beside it that may be of one character with them.
std::string_view wholeCharacters(std::string_view text, std::size_t begin, std::size_t end) {
    const auto isAscii = [&](std::size_t at) {
        return static_cast<unsigned char>(text[at]) < 0x80;
    };
    while (begin > 0 && !isAscii(begin - 1))
        --begin;
    while (end < text.size() && !isAscii(end))
        ++end;
    return text.substr(begin, end - begin);
}

} // namespace

/// Puts the nodes of a value that was read anew in the place of those it had.
class Rescanner {
public:
    Rescanner(SyntaxTree& tree, std::string_view text, const ChangedRegion& region)
        : m_tree(tree)
        , m_text(text)
        , m_region(region) {}

    bool run() {
        if (m_tree.m_nodes.empty() || !isListable() || looksBinary(m_text))
            return false;
        const auto changed = wholeCharacters(m_text, m_region.begin, m_region.newEnd);
        if (firstInvalidUtf8(changed) != std::string_view::npos)
            return false;
        std::uint32_t value = innermost();
        for (std::size_t level = 0; level < kLevels && value != 0; ++level) {
            if (replaced(value))
                return true;
            value = m_tree.m_nodes[value].parent;
        }
        return false;
    }

private:
    /// Whether all problems are listed and none is about the text as a whole.
    bool isListable() const {
        const auto& problems = m_tree.m_problems;
        return problems.size() < kMaxTolerated / 2 &&
               std::none_of(problems.begin(), problems.end(),
                            [](const SyntaxProblem& problem) { return reachesOut(problem.code); });
    }

    bool holdsRegion(const NodeData& node) const {
        const bool container = node.kind == NodeKind::Object || node.kind == NodeKind::Array;
        return container && node.begin < m_region.begin && m_region.oldEnd < node.end;
    }

    std::uint32_t innermost() const {
        std::uint32_t index = m_tree.atOffset(m_region.begin).index();
        while (index != 0 && !holdsRegion(m_tree.m_nodes[index]))
            index = m_tree.m_nodes[index].parent;
        return index;
    }

    bool replaced(std::uint32_t index) {
        const NodeData old = m_tree.m_nodes[index];
        if (old.begin > 0 && m_text[old.begin - 1] == '$')
            return false; // `${`: its bracket may begin a placeholder now
        std::size_t depth = 0;
        for (std::uint32_t i = index; i != 0; i = m_tree.m_nodes[i].parent)
            ++depth;
        const std::uint32_t growth = byteGrowth();
        auto fresh = scanValue(m_text, old.begin, std::size_t{old.end + growth}, depth);
        if (!fresh || m_tree.m_nodes.size() + fresh->nodes.size() > kMaxNodes ||
            m_tree.m_problems.size() + fresh->problems.size() > kMaxProblems)
            return false;
        putProblems(old, *fresh);
        putComments(old, *fresh);
        putNodes(index, *fresh);
        m_tree.m_text = m_text;
        return true;
    }

    std::uint32_t byteGrowth() const {
        return static_cast<std::uint32_t>(m_region.newEnd) - static_cast<std::uint32_t>(m_region.oldEnd);
    }
    void shift(Span& span) const {
        span.begin += m_region.newEnd - m_region.oldEnd;
        span.end += m_region.newEnd - m_region.oldEnd;
    }

    void putProblems(const NodeData& old, const ScannedValue& fresh) {
        auto& problems = m_tree.m_problems;
        const auto first = std::find_if(problems.begin(), problems.end(), [&](const SyntaxProblem& problem) {
            return problem.span.begin > old.begin;
        });
        const auto last = std::find_if(first, problems.end(), [&](const SyntaxProblem& problem) {
            return problem.span.begin >= old.end;
        });
        for (auto after = last; after != problems.end(); ++after)
            shift(after->span);
        const auto place = problems.erase(first, last);
        problems.insert(place, fresh.problems.begin(), fresh.problems.end());
        m_tree.findFirstBreak();
    }

    void putComments(const NodeData& old, const ScannedValue& fresh) {
        auto& comments = m_tree.m_comments;
        const auto at = [](const Span& span, std::size_t offset) {
            return span.begin < offset;
        };
        const auto first = std::lower_bound(comments.begin(), comments.end(), old.begin, at);
        const auto last = std::lower_bound(first, comments.end(), old.end, at);
        for (auto after = last; after != comments.end(); ++after)
            shift(*after);
        const auto place = comments.erase(first, last);
        comments.insert(place, fresh.comments.begin(), fresh.comments.end());
    }

    void putNodes(std::uint32_t index, ScannedValue& fresh) {
        auto& nodes = m_tree.m_nodes;
        const NodeData old = nodes[index];
        const std::uint32_t oldEnd = old.subtreeEnd;
        const auto count = static_cast<std::uint32_t>(fresh.nodes.size());
        const std::uint32_t nodeGrowth = index + count - oldEnd;
        const std::uint32_t growth = byteGrowth();
        for (NodeData& node : fresh.nodes) {
            node.parent += index;
            node.subtreeEnd += index;
        }
        NodeData& own = fresh.nodes.front();
        own.parent = old.parent;
        own.keyBegin = old.keyBegin;
        own.keyEnd = old.keyEnd;
        own.keyEscaped = old.keyEscaped;
        for (std::uint32_t i = index; i != 0;) {
            i = nodes[i].parent;
            nodes[i].end += growth;
            nodes[i].subtreeEnd += nodeGrowth;
        }
        for (auto node = nodes.begin() + oldEnd; node != nodes.end(); ++node) {
            node->begin += growth;
            node->end += growth;
            if (node->keyEnd > node->keyBegin) {
                node->keyBegin += growth;
                node->keyEnd += growth;
            }
            node->subtreeEnd += nodeGrowth;
            if (node->parent >= oldEnd)
                node->parent += nodeGrowth;
        }
        const std::uint32_t common = std::min(count, oldEnd - index);
        const auto place = nodes.begin() + index;
        std::copy(fresh.nodes.begin(), fresh.nodes.begin() + common, place);
        if (count > common)
            nodes.insert(place + common, fresh.nodes.begin() + common, fresh.nodes.end());
        else
            nodes.erase(place + common, nodes.begin() + oldEnd);
    }

    SyntaxTree& m_tree;
    std::string_view m_text;
    ChangedRegion m_region;
};

ChangedRegion changedRegion(const std::vector<Splice>& splices) {
    const Splice& last = splices.back();
    ChangedRegion region;
    region.begin = splices.front().offset;
    region.oldEnd = region.newEnd = last.offset + last.removed.size();
    for (const Splice& splice : splices)
        region.newEnd += splice.inserted.size() - splice.removed.size();
    return region;
}

bool rescan(SyntaxTree& tree, std::string_view text, const ChangedRegion& region) {
    return Rescanner(tree, text, region).run();
}

} // namespace steploom::model
