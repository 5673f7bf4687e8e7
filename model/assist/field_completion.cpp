// SPDX-License-Identifier: Apache-2.0
#include "model/assist/field_completion.h"

#include <algorithm>

#include "model/assist/highlight.h"
#include "model/assist/place.h"
#include "model/document/edits/forms.h"
#include "model/document/edits/items.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model {

namespace {

std::string encoded(const FieldDraft& draft) {
    return draft.string ? encodeJsonString(draft.text) : std::string(draft.text);
}

/// Of an offset in a string's JSON text that in its characters.
std::size_t decodedOffset(std::string_view json, std::size_t offset) {
    const std::size_t inside = std::clamp<std::size_t>(offset, 1, json.size() - 1) - 1;
    return decodeJsonString(json.substr(1, inside)).size();
}

Span decodedSpan(std::string_view json, Span span, std::size_t base) {
    return {decodedOffset(json, span.begin - std::min(base, span.begin)),
            decodedOffset(json, span.end - std::min(base, span.end))};
}

} // namespace

Completions completionsIn(const Document& document, const FieldDraft& draft, std::size_t caret,
                          const SdkTable* sdk) {
    std::string bytes = document.bytes();
    SyntaxTree made;
    Node node = document.tree().at(draft.pointer);
    if (!node) {
        const std::string_view parent = parentPointer(draft.pointer);
        const auto edit = document.tree().at(parent).isArray()
                              ? edits::addItem(document, parentPointer(parent), pointerLeaf(parent), "null")
                              : edits::putField(document, draft.pointer, "null");
        if (!edit)
            return {};
        bytes = applied(bytes, edit->splices);
        made = scan(bytes);
        node = made.at(draft.pointer);
    }
    if (!node || document.isStale())
        return {};
    const std::string json = encoded(draft);
    const Span span = node.span();
    bytes.replace(span.begin, span.size(), json);
    std::size_t offset = span.begin + std::min(caret, json.size());
    if (draft.string)
        offset = span.begin + encodeJsonString(draft.text.substr(0, caret)).size() - 1;
    const Document scratch = Document::fromBytes(std::move(bytes));
    Completions found = completionsAt(scratch, offset, sdk);
    const bool jsonata = languageOf(scratch.tree().at(draft.pointer)) == engine::QueryLanguage::Jsonata;
    if (draft.string && draft.text.empty() && found.items.empty() && jsonata)
        found.items.push_back({"{%  %}", CompletionKind::Value, "", "", "{%  %}", 3});
    if (!draft.string) {
        found.replaced = {found.replaced.begin - std::min(span.begin, found.replaced.begin),
                          found.replaced.end - std::min(span.begin, found.replaced.end)};
        return found;
    }
    found.replaced = decodedSpan(json, found.replaced, span.begin);
    found.typed = decodeJsonString(found.typed);
    for (Completion& item : found.items) {
        const std::size_t before =
            decodeJsonString(std::string_view(item.insert).substr(0, item.caret)).size();
        item.insert = decodeJsonString(item.insert);
        item.caret = before;
    }
    return found;
}

std::vector<Token> highlightDraft(const FieldDraft& draft) {
    const std::string prefix = '{' + encodeJsonString(pointerLeaf(draft.pointer)) + ':';
    const std::string json = encoded(draft);
    const std::string text = prefix + json + '}';
    const SyntaxTree tree = scan(text);
    std::vector<Token> tokens = highlight(tree, {prefix.size(), prefix.size() + json.size()});
    for (Token& token : tokens) {
        token.span = draft.string ? decodedSpan(json, token.span, prefix.size())
                                  : Span{token.span.begin - prefix.size(), token.span.end - prefix.size()};
    }
    std::erase_if(tokens, [](const Token& token) { return token.span.empty(); });
    return tokens;
}

} // namespace steploom::model
