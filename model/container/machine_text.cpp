// SPDX-License-Identifier: Apache-2.0
#include "model/container/machine_text.h"

#include <algorithm>

#include "model/container/functions.h"
#include "model/container/source_lines.h"
#include "model/container/text_splices.h"
#include "model/document/json_string.h"
#include "model/document/merge.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;
using Style = SourceValue::Style;

constexpr std::size_t kStep = 2;

} // namespace

std::optional<MachineText> MachineText::read(std::string_view bytes, const SourceValue& value, bool json) {
    MachineText text;
    text.m_bytes = bytes;
    text.m_lineEnd = SourceLines(bytes).lineEnd();
    text.m_json = json;
    const auto function = functionOf(value);
    if (!function) {
        if (!value.isString())
            return std::nullopt;
        text.addScalar(value);
        return text;
    }
    const SourceValue& argument = *function->argument;
    if (function->name == "Sub") {
        text.m_how = "Fn::Sub";
        const bool list = argument.kind == Kind::Array && !argument.children.empty();
        const SourceValue& scalar = list ? argument.children[0] : argument;
        if (!scalar.isString() || (list && functionOf(scalar)))
            return std::nullopt;
        text.addScalar(scalar);
        return text;
    }
    if (function->name == "Join" && argument.kind == Kind::Array && argument.children.size() == 2 &&
        argument.children[0].kind == Kind::Scalar && argument.children[1].kind == Kind::Array &&
        !functionOf(argument.children[1])) {
        text.m_how = "Fn::Join";
        text.addJoin(argument.children[0], argument.children[1]);
        return text;
    }
    return std::nullopt;
}

void MachineText::addScalar(const SourceValue& scalar) {
    Piece piece;
    piece.begin = m_text.size();
    piece.source = &scalar;
    piece.scalar = readScalarText(m_bytes, scalar);
    m_text += piece.scalar->text;
    piece.end = m_text.size();
    m_pieces.push_back(std::move(piece));
}

void MachineText::addJoin(const SourceValue& delimiter, const SourceValue& items) {
    m_items = &items;
    m_delimiter = delimiter.string();
    for (const SourceValue& item : items.children) {
        if (&item != &items.children.front() && !m_delimiter.empty()) {
            Piece between;
            between.begin = m_text.size();
            m_text += m_delimiter;
            between.end = m_text.size();
            m_pieces.push_back(std::move(between));
        }
        if (item.isString() && !functionOf(item)) {
            addScalar(item);
            continue;
        }
        Piece reference;
        reference.begin = m_text.size();
        reference.source = &item;
        m_text += functionText(item);
        reference.end = m_text.size();
        m_pieces.push_back(std::move(reference));
    }
}

std::size_t MachineText::place(std::size_t offset) const {
    std::size_t last = 0;
    for (const Piece& piece : m_pieces) {
        if (piece.source == nullptr)
            continue;
        if (piece.begin > offset)
            break;
        last = piece.source->content.begin;
        if (piece.scalar)
            last = piece.scalar->source[std::min(offset - piece.begin, piece.end - piece.begin)];
    }
    return last;
}

std::optional<std::vector<Splice>> MachineText::write(std::string_view after) const {
    if (m_pieces.size() == 1 && m_pieces.front().scalar)
        return textSplices(m_bytes, *m_pieces.front().scalar, after, m_lineEnd);
    std::vector<Splice> all;
    for (const Splice& splice : wordSplices(m_text, after)) {
        const std::size_t end = splice.offset + splice.removed.size();
        const auto piece = std::find_if(m_pieces.begin(), m_pieces.end(), [&](const Piece& one) {
            return one.scalar && one.begin <= splice.offset && end <= one.end;
        });
        const auto inserted =
            piece == m_pieces.end() ? std::nullopt : piece->scalar->encode(splice.inserted, m_lineEnd);
        if (!inserted)
            return std::nullopt;
        const std::size_t begin = piece->scalar->source[splice.offset - piece->begin];
        const std::size_t stop = piece->scalar->source[end - piece->begin];
        all.push_back({begin, std::string(m_bytes.substr(begin, stop - begin)), *inserted});
    }
    return all;
}

/// A literal, as it stands in the place of `value`.
std::string MachineText::rendered(const SourceValue& value, std::string_view text) const {
    if (m_json)
        return encodeJsonString(text);
    const bool several = text.find('\n') != std::string_view::npos;
    if (several && !value.flow) {
        if (const auto literal =
                yamlLiteral(text, SourceLines(m_bytes).column(value.entry) + kStep, m_lineEnd))
            return *literal;
    }
    return yamlString(text, value.style == Style::DoubleQuoted ? Style::DoubleQuoted : Style::SingleQuoted,
                      value.flow);
}

/// The items that join to `after`: the same references, what is between them anew.
std::optional<std::vector<std::string>> MachineText::itemsFor(std::string_view after) const {
    std::vector<std::pair<std::string, std::string>> references; // as they read, as they are written
    for (const Piece& piece : m_pieces) {
        if (piece.source == nullptr || piece.scalar)
            continue;
        const bool lines = piece.source->style == Style::Block && !isOneLine(*piece.source);
        references.emplace_back(m_text.substr(piece.begin, piece.end - piece.begin),
                                lines ? functionJson(*piece.source) : std::string(written(*piece.source)));
    }
    std::vector<std::string> items;
    std::string literal;
    const auto flush = [&](bool always) {
        const auto same = std::find_if(m_pieces.begin(), m_pieces.end(), [&](const Piece& piece) {
            return piece.scalar && piece.scalar->text == literal && isOneLine(*piece.source);
        });
        if (same != m_pieces.end())
            items.emplace_back(written(*same->source));
        else if (!literal.empty() || always)
            items.push_back(m_json || literal.find('\n') != std::string::npos
                                ? yamlDoubleQuoted(literal)
                                : yamlString(literal, Style::SingleQuoted, true));
        literal.clear();
    };
    bool mid = false; // a reference was the last item
    for (std::size_t at = 0; at < after.size();) {
        const std::string_view rest = after.substr(at);
        if (!m_delimiter.empty() && rest.substr(0, m_delimiter.size()) == m_delimiter) {
            flush(!mid);
            mid = false;
            at += m_delimiter.size();
            continue;
        }
        const auto reference = std::find_if(references.begin(), references.end(), [&](const auto& one) {
            return !one.first.empty() && rest.substr(0, one.first.size()) == one.first;
        });
        if (reference != references.end() && (m_delimiter.empty() || (literal.empty() && !mid))) {
            flush(false);
            items.push_back(reference->second);
            at += reference->first.size();
            mid = true;
            continue;
        }
        if (mid && !m_delimiter.empty())
            return std::nullopt; // more than the reference between two delimiters
        mid = false;
        literal += after[at++];
    }
    flush(!m_delimiter.empty() && !mid);
    return items;
}

std::optional<std::vector<Splice>> MachineText::writeAnew(std::string_view after) const {
    if (m_items == nullptr) {
        const SourceValue& scalar = *m_pieces.front().source;
        const Span span = scalar.content;
        return std::vector<Splice>{{span.begin,
                                    std::string(m_bytes.substr(span.begin, span.end - span.begin)),
                                    rendered(scalar, after)}};
    }
    const auto items = itemsFor(after);
    if (!items || m_items->children.empty())
        return std::nullopt;
    const Span span = m_items->content;
    const bool block = m_items->style == Style::Block;
    const std::size_t column = SourceLines(m_bytes).column(m_items->children.front().entry);
    std::string text;
    for (const std::string& item : *items) {
        if (!text.empty())
            text += block ? std::string(m_lineEnd) + std::string(column, ' ') : ", ";
        text += block ? "- " + item : item;
    }
    if (!block)
        text = '[' + text + ']';
    std::vector<Splice> splices =
        editBetween(m_bytes.substr(span.begin, span.end - span.begin), text, {}).splices;
    for (Splice& splice : splices)
        splice.offset += span.begin;
    return splices;
}

std::string_view MachineText::written(const SourceValue& value) const {
    return m_bytes.substr(value.span.begin, value.span.end - value.span.begin);
}

bool MachineText::isOneLine(const SourceValue& value) const {
    return written(value).find('\n') == std::string_view::npos;
}

} // namespace steploom::model
