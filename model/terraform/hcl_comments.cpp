// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_comments.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/document/scanner.h"
#include "model/terraform/hcl_json.h"

namespace steploom::model::hcl {

namespace {

std::string_view trimmed(std::string_view line) {
    const std::size_t first = std::min(line.find_first_not_of(" \t\r"), line.size());
    line.remove_prefix(first);
    return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

class Commenter {
public:
    Commenter(std::string_view text, const JsonView& places, const SyntaxTree& view)
        : m_text(text)
        , m_places(places)
        , m_view(view) {}

    /// `now` is of the view with comments, `here` the same value of the view of the text.
    void inside(Node now, Node here) {
        Node before;
        Node other = here.firstChild();
        for (const Node child : now) {
            if (!other)
                return;
            entry(child, other, before ? before.span().end : now.span().begin);
            inside(child, other);
            before = child;
            other = other.nextSibling();
        }
    }

    std::string take() {
        std::string made;
        std::size_t from = 0;
        std::stable_sort(m_added.begin(), m_added.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [at, comment] : m_added) {
            made += m_text.substr(from, at - from);
            made += comment;
            from = at;
        }
        return made += m_text.substr(from);
    }

private:
    void entry(Node now, Node here, std::size_t begin) {
        const std::vector<std::string> lines = linesBetween(begin, now.memberSpan().begin);
        if (lines.empty() || here.index() >= m_places.places.size())
            return;
        const JsonView::Place& place = m_places.places[here.index()];
        const std::size_t at = place.key.empty() ? place.value.begin : place.key.begin;
        const std::size_t newline = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
        const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
        const std::string_view indent = m_text.substr(line, at - line);
        if (!trimmed(indent).empty())
            return;
        const std::string newLine = line >= 2 && m_text[line - 2] == '\r' ? "\r\n" : "\n";
        const std::string_view above = commentsAbove(line);
        std::string added;
        for (const std::string& each : lines) {
            if (above.find("# " + each) == std::string_view::npos)
                added += "# " + each + newLine + std::string(indent);
        }
        if (!added.empty())
            m_added.emplace_back(at, std::move(added));
    }

    /// What the comments there say, line by line.
    std::vector<std::string> linesBetween(std::size_t begin, std::size_t end) const {
        std::vector<std::string> lines;
        for (const Span span : m_view.comments()) {
            if (span.begin < begin || span.end > end)
                continue;
            std::string_view comment = m_view.text().substr(span.begin, span.size());
            const bool block = comment.substr(0, 2) == "/*";
            comment.remove_prefix(std::min<std::size_t>(comment.front() == '#' ? 1 : 2, comment.size()));
            if (block && comment.size() >= 2)
                comment.remove_suffix(2);
            for (std::size_t from = 0; from <= comment.size();) {
                const std::size_t stop = std::min(comment.find('\n', from), comment.size());
                const std::string_view line = trimmed(comment.substr(from, stop - from));
                if (!line.empty())
                    lines.emplace_back(line);
                from = stop + 1;
            }
        }
        return lines;
    }

    /// The lines of comments right above the line that begins at `line`.
    std::string_view commentsAbove(std::size_t line) const {
        std::size_t begin = line;
        while (begin > 0) {
            const std::size_t newline = begin >= 2 ? m_text.rfind('\n', begin - 2) : std::string_view::npos;
            const std::size_t before = newline == std::string_view::npos ? 0 : newline + 1;
            if (trimmed(m_text.substr(before, begin - before - 1)).substr(0, 1) != "#")
                break;
            begin = before;
        }
        return m_text.substr(begin, line - begin);
    }

    std::string_view m_text;
    const JsonView& m_places;
    const SyntaxTree& m_view;
    std::vector<std::pair<std::size_t, std::string>> m_added; ///< place, text
};

} // namespace

std::string withComments(std::string_view text, Span value, const SyntaxTree& view) {
    const JsonView places = jsonView(text, parseExpression(text, value));
    const SyntaxTree tree = scan(places.text);
    Commenter commenter(text, places, view);
    commenter.inside(view.root(), tree.root());
    return commenter.take();
}

} // namespace steploom::model::hcl
