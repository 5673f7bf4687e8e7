// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/template_view.h"

#include <algorithm>

#include "model/document/utf8.h"
#include "model/terraform/hcl_json.h"
#include "model/terraform/hcl_lexer.h"

namespace steploom::model::hcl {

TemplateView::TemplateView(std::string_view source, const Expression& value)
    : m_source(source)
    , m_content(value.content)
    , m_heredoc(value.heredoc)
    , m_stripped(value.stripped) {
    const std::string_view within = source.substr(0, m_content.end);
    const auto jump = [this](std::size_t to) {
        m_jumps.push_back({m_text.size(), to});
    };
    jump(m_content.begin);
    bool lineBegins = m_stripped > 0;
    for (const Part& part : value.parts) {
        if (part.kind != Part::Kind::Text) {
            m_text += within.substr(part.span.begin, part.span.size());
            lineBegins = false;
            continue;
        }
        for (std::size_t at = part.span.begin; at < part.span.end;) {
            if (lineBegins) {
                const std::size_t blanks = std::min(within.find_first_not_of(" \t", at), part.span.end) - at;
                at += std::min(blanks, m_stripped);
                jump(at);
                lineBegins = false;
                continue;
            }
            if (within[at] == '\\' && !m_heredoc) {
                Expression escape = value;
                const std::size_t digits = within.substr(at + 1, 1) == "u"   ? 4
                                           : within.substr(at + 1, 1) == "U" ? 8
                                                                             : 0;
                const std::size_t end = std::min(at + 2 + digits, part.span.end);
                escape.parts = {{Part::Kind::Text, {at, end}, {at, end}}};
                m_text += templateText(source, escape);
                at = end;
                jump(at);
                continue;
            }
            if (within.substr(at, 3) == "%%{" && !beginsDirective(within, at + 1)) {
                jump(at + 1);
                m_text += within.substr(at + 1, 2);
                at += 3;
                continue;
            }
            lineBegins = within[at] == '\n' && m_stripped > 0;
            m_text += within[at++];
        }
    }
}

std::size_t TemplateView::source(std::size_t offset) const {
    offset = std::min(offset, m_text.size());
    const auto after = std::upper_bound(m_jumps.begin(), m_jumps.end(), offset,
                                        [](std::size_t at, const Jump& jump) { return at < jump.at; });
    const Jump& jump = *(after - 1);
    return std::min(jump.source + (offset - jump.at), m_content.end);
}

std::vector<Splice> TemplateView::changesFor(std::string_view wanted) const {
    if (wanted == m_text) // also of a heredoc that the end of the file cuts off
        return {};
    std::string whole(wanted);
    if (m_heredoc && (whole.empty() || whole.back() != '\n'))
        whole += '\n';
    const std::string& old = m_text;
    std::size_t begin = 0;
    while (begin < std::min(old.size(), whole.size()) && old[begin] == whole[begin])
        ++begin;
    std::size_t tail = 0;
    while (tail < std::min(old.size(), whole.size()) - begin &&
           old[old.size() - 1 - tail] == whole[whole.size() - 1 - tail])
        ++tail;
    if (begin == old.size() && begin == whole.size())
        return {};
    while (begin > 0 && begin < old.size() && isUtf8Continuation(old[begin]))
        --begin;
    while (tail > 0 && isUtf8Continuation(old[old.size() - tail]))
        --tail;
    const std::string inserted = whole.substr(begin, whole.size() - tail - begin);
    const std::size_t from = source(begin);
    const std::size_t to = std::max(from, source(old.size() - tail));
    std::string written;
    if (!m_heredoc) {
        written = hclTemplate(inserted);
        written = written.substr(1, written.size() - 2);
    }
    for (std::size_t i = 0; m_heredoc && i < inserted.size(); ++i) {
        if (inserted[i] == '%' && inserted.compare(i, 2, "%{") == 0 && !beginsDirective(inserted, i))
            written += '%';
        written += inserted[i];
        const bool ends = i + 1 == inserted.size();
        const bool lineFollows = ends ? tail > 0 && old[old.size() - tail] != '\n' : inserted[i + 1] != '\n';
        if (inserted[i] == '\n' && lineFollows)
            written.append(m_stripped, ' ');
    }
    return minimal({{from, std::string(m_source.substr(from, to - from)), std::move(written)}});
}

} // namespace steploom::model::hcl
