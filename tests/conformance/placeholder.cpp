// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/placeholder.h"

#include <algorithm>
#include <cctype>

namespace steploom::conformance {
namespace {

/// Texts with many placeholders have many ways to be cut; past this many tries the text counts as different.
constexpr std::size_t kMaxTries = 200'000;

/// Length of the text in angle brackets that starts here, nested brackets included; 0 where there is none.
std::size_t bracketed(std::string_view text) {
    if (text.size() < 3 || text[0] != '<' || text[1] == ' ' || text[1] == '=')
        return 0;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '<')
            ++depth;
        else if (text[i] == '>' && --depth == 0)
            return i > 1 ? i + 1 : 0;
    }
    return 0;
}

/// <name:7>, also where the name is in brackets of its own.
bool isNumbered(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (text.front() != '<' || colon == std::string_view::npos || colon + 2 > text.size() - 1)
        return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(colon) + 1, text.end() - 1,
                       [](unsigned char c) { return std::isdigit(c) != 0; });
}

} // namespace

bool isUuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : std::isxdigit(static_cast<unsigned char>(text[i])) == 0)
            return false;
    }
    return true;
}

const std::string* Bindings::find(std::string_view name) const {
    for (const auto& [bound, text] : m_bound) {
        if (bound == name)
            return &text;
    }
    return nullptr;
}

void Bindings::bind(std::string_view name, std::string_view text) {
    m_bound.emplace_back(name, text);
}

TextPattern::TextPattern(std::string_view recorded, const std::vector<std::string>& replacements) {
    std::size_t at = 0;
    while (at < recorded.size()) {
        const std::string_view rest = recorded.substr(at);
        std::size_t length = bracketed(rest);
        for (const std::string& replacement : replacements) {
            if (replacement.size() > length && rest.substr(0, replacement.size()) == replacement)
                length = replacement.size();
        }
        if (length > 0)
            addPlaceholder(rest.substr(0, length));
        else
            addLiteral(rest.front());
        at += std::max<std::size_t>(length, 1);
    }
}

void TextPattern::addPlaceholder(std::string_view text) {
    Piece piece;
    piece.text = text;
    piece.placeholder = true;
    piece.numbered = isNumbered(text);
    piece.uuid = text.substr(0, 6) == "<uuid:" || text == "<uuid>" || text == "generated-uuid";
    m_pieces.push_back(std::move(piece));
    ++m_placeholders;
}

void TextPattern::addLiteral(char character) {
    if (m_pieces.empty() || m_pieces.back().placeholder)
        m_pieces.emplace_back();
    m_pieces.back().text += character;
}

/// One attempt to lay the pieces over a text, with going back.
struct TextPattern::Search {
    const std::vector<Piece>& pieces;
    std::string_view text;
    Bindings& bindings;
    std::size_t tries = 0;

    bool from(std::size_t piece, std::size_t at) {
        if (++tries > kMaxTries)
            return false;
        if (piece == pieces.size())
            return at == text.size();
        const Piece& wanted = pieces[piece];
        const std::string_view rest = text.substr(at);
        if (rest.substr(0, wanted.text.size()) == wanted.text && from(piece + 1, at + wanted.text.size()))
            return true;
        if (!wanted.placeholder)
            return false;
        if (wanted.numbered) {
            if (const std::string* bound = bindings.find(wanted.text))
                return rest.substr(0, bound->size()) == *bound && from(piece + 1, at + bound->size());
        }
        return anyLength(wanted, piece, at);
    }

    bool anyLength(const Piece& wanted, std::size_t piece, std::size_t at) {
        const std::size_t left = text.size() - at;
        const bool last = piece + 1 == pieces.size();
        const std::size_t shortest = wanted.uuid ? 36 : last ? std::max<std::size_t>(left, 1) : 1;
        const std::size_t longest = wanted.uuid ? std::min<std::size_t>(left, 36) : left;
        for (std::size_t length = shortest; length <= longest; ++length) {
            const std::string_view taken = text.substr(at, length);
            if (wanted.uuid && !isUuid(taken))
                continue;
            const std::size_t mark = bindings.mark();
            if (wanted.numbered)
                bindings.bind(wanted.text, taken);
            if (from(piece + 1, at + length))
                return true;
            bindings.rollBack(mark);
        }
        return false;
    }
};

bool TextPattern::matches(std::string_view actual, Bindings& bindings) const {
    Search search{m_pieces, actual, bindings};
    return search.from(0, 0);
}

} // namespace steploom::conformance
