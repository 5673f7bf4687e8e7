// SPDX-License-Identifier: Apache-2.0
#include "app/editor/text_search.h"

#include <algorithm>

#include "model/document/utf8.h"

namespace steploom::app {

namespace {

using model::Span;

char32_t folded(char32_t code) {
    return QChar::toCaseFolded(code);
}

/// Whether `query`, folded, stands at `offset`; gives where it ends.
bool matchesAt(std::string_view text, std::size_t offset, const std::u32string& query, std::size_t& end) {
    for (const char32_t wanted : query) {
        if (offset >= text.size())
            return false;
        const model::Utf8Character character = model::utf8At(text, offset);
        if (folded(character.code) != wanted)
            return false;
        offset += character.length;
    }
    end = offset;
    return true;
}

std::vector<Span> findExactly(std::string_view text, std::string_view query) {
    std::vector<Span> found;
    for (std::size_t at = text.find(query); at != std::string_view::npos;
         at = text.find(query, at + query.size()))
        found.push_back({at, at + query.size()});
    return found;
}

std::vector<Span> findFolded(std::string_view text, const QString& query) {
    std::vector<Span> found;
    std::u32string wanted;
    for (const char32_t code : query.toStdU32String())
        wanted += folded(code);
    const bool ascii = wanted.front() < 0x80;
    for (std::size_t at = 0; at < text.size();) {
        // Most bytes are no begin: looked at before anything is decoded. Two characters beyond ASCII fold
        // into it (the Kelvin sign, the long s).
        const auto byte = static_cast<unsigned char>(text[at]);
        std::size_t end = 0;
        const bool may = !ascii || byte >= 0x80 || folded(byte) == wanted.front();
        if (may && matchesAt(text, at, wanted, end)) {
            found.push_back({at, end});
            at = end;
        } else {
            at += byte < 0x80 ? 1 : model::utf8At(text, at).length;
        }
    }
    return found;
}

} // namespace

TextSearch::TextSearch(QObject* parent)
    : QObject(parent) {
}

void TextSearch::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    if (m_document != nullptr)
        m_document->disconnect(this);
    m_document = document;
    if (m_document != nullptr) {
        connect(m_document, &DocumentController::opened, this, &TextSearch::find);
        connect(m_document, &DocumentController::textChanged, this, &TextSearch::find);
    }
    emit documentChanged();
    find();
}

void TextSearch::setQuery(const QString& query) {
    if (m_query == query)
        return;
    m_query = query;
    emit queryChanged();
    find();
}

void TextSearch::setCaseSensitive(bool sensitive) {
    if (m_caseSensitive == sensitive)
        return;
    m_caseSensitive = sensitive;
    emit queryChanged();
    find();
}

void TextSearch::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    emit queryChanged();
    find();
}

void TextSearch::find() {
    const bool had = !m_matches.empty();
    m_matches.clear();
    if (m_active && m_document != nullptr && !m_query.isEmpty()) {
        const std::string& text = m_document->document().bytes();
        m_matches = m_caseSensitive ? findExactly(text, m_query.toStdString()) : findFolded(text, m_query);
    }
    if (had || !m_matches.empty() || m_active)
        emit changed();
}

std::vector<Span> TextSearch::matchesIn(Span span) const {
    auto match = std::lower_bound(m_matches.begin(), m_matches.end(), span.begin,
                                  [](const Span& each, std::size_t at) { return each.end <= at; });
    std::vector<Span> result;
    for (; match != m_matches.end() && match->begin < span.end; ++match)
        result.push_back(*match);
    return result;
}

int TextSearch::nextFrom(int offset, bool forward) const {
    if (m_matches.empty())
        return -1;
    const auto at = static_cast<std::size_t>(std::max(offset, 0));
    const auto next =
        std::lower_bound(m_matches.begin(), m_matches.end(), at,
                         [](const Span& each, std::size_t value) { return each.begin < value; });
    const auto index = static_cast<int>(next - m_matches.begin());
    if (forward)
        return index % count();
    return (index + count() - 1) % count();
}

int TextSearch::beginOf(int index) const {
    return index < 0 || index >= count() ? -1
                                         : static_cast<int>(m_matches[static_cast<std::size_t>(index)].begin);
}

int TextSearch::endOf(int index) const {
    return index < 0 || index >= count() ? -1
                                         : static_cast<int>(m_matches[static_cast<std::size_t>(index)].end);
}

int TextSearch::indexOf(int begin, int end) const {
    const int index = nextFrom(begin, true);
    return beginOf(index) == begin && endOf(index) == end ? index : -1;
}

void TextSearch::replace(int index, const QString& with) {
    if (index < 0 || index >= count())
        return;
    const Span span = m_matches[static_cast<std::size_t>(index)];
    m_document->type(model::Splice{span.begin, m_document->document().bytes().substr(span.begin, span.size()),
                                   with.toStdString()});
}

void TextSearch::replaceAll(const QString& with) {
    if (m_matches.empty())
        return;
    const std::string text = with.toStdString();
    std::vector<model::Splice> splices;
    splices.reserve(m_matches.size());
    for (const Span& span : m_matches)
        splices.push_back({span.begin, m_document->document().bytes().substr(span.begin, span.size()), text});
    model::Edit edit;
    edit.label.code = model::kTyping;
    edit.splices = model::minimal(std::move(splices));
    m_document->type(std::move(edit));
}

} // namespace steploom::app
