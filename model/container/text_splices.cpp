// SPDX-License-Identifier: Apache-2.0
#include "model/container/text_splices.h"

#include <algorithm>
#include <cctype>

#include "model/document/merge.h"

namespace steploom::model {

namespace {

enum class Class { Word, Blank, Other };

Class classOf(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 || c == '_' || byte > 127)
        return Class::Word;
    return c == ' ' || c == '\t' ? Class::Blank : Class::Other;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    words.reserve(text.size() / 4);
    for (std::size_t at = 0; at < text.size();) {
        const Class kind = classOf(text[at]);
        std::size_t end = at + 1;
        while (kind != Class::Other && end < text.size() && classOf(text[end]) == kind)
            ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

std::string_view joined(const std::vector<std::string_view>& words, std::size_t begin, std::size_t end,
                        std::string_view text) {
    if (begin == end)
        return {};
    const auto offset = static_cast<std::size_t>(words[begin].data() - text.data());
    const auto stop = static_cast<std::size_t>(words[end - 1].data() - text.data()) + words[end - 1].size();
    return text.substr(offset, stop - offset);
}

/// Lines put between lines of a block.
bool isWholeLines(const ScalarText& text, const Splice& splice) {
    return text.style == SourceValue::Style::Literal && splice.removed.empty() && splice.offset > 0 &&
           text.text[splice.offset - 1] == '\n' && splice.inserted.back() == '\n';
}

} // namespace

std::vector<Splice> wordSplices(std::string_view before, std::string_view after) {
    const std::vector<std::string_view> a = wordsOf(before);
    const std::vector<std::string_view> b = wordsOf(after);
    std::vector<Splice> splices;
    for (const Hunk& hunk : lineHunks(a, b)) {
        const std::size_t offset = hunk.aBegin < a.size()
                                       ? static_cast<std::size_t>(a[hunk.aBegin].data() - before.data())
                                       : before.size();
        splices.push_back({offset, std::string(joined(a, hunk.aBegin, hunk.aEnd, before)),
                           std::string(joined(b, hunk.bBegin, hunk.bEnd, after))});
    }
    return minimal(std::move(splices));
}

std::optional<std::vector<Splice>> textSplices(std::string_view bytes, const ScalarText& text,
                                               std::string_view after, std::string_view lineEnd) {
    std::vector<Splice> splices = wordSplices(text.text, after);
    for (Splice& splice : splices) {
        const bool lines = isWholeLines(text, splice);
        if (lines) { // the same from the end of the line before on
            --splice.offset;
            splice.inserted.insert(splice.inserted.begin(), '\n');
            splice.inserted.pop_back();
        }
        auto inserted = text.encode(splice.inserted, lineEnd);
        if (!inserted)
            return std::nullopt;
        const std::size_t next = splice.offset + splice.removed.size();
        if (text.style == SourceValue::Style::Literal && !splice.inserted.empty() &&
            splice.inserted.back() == '\n' && next < text.text.size() && text.text[next] == '\n')
            inserted->resize(inserted->size() - text.indent); // nothing follows on this line
        const std::size_t begin = text.source[splice.offset];
        const std::size_t end = text.source[splice.offset + splice.removed.size()];
        splice = {begin, std::string(bytes.substr(begin, end - begin)), *inserted};
    }
    return splices;
}

} // namespace steploom::model
