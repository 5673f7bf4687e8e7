// SPDX-License-Identifier: Apache-2.0
#include "model/document/edit.h"

#include <algorithm>

#include "model/document/utf8.h"

namespace steploom::model {

namespace {

/// Bytes of one keystroke: a character, or a pair of them for input methods that replace one.
constexpr std::size_t kKeystroke = 8;

std::size_t commonPrefix(std::string_view a, std::string_view b) {
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    auto length = static_cast<std::size_t>(left - a.begin());
    const auto splits = [&](std::string_view text) {
        return length < text.size() && isUtf8Continuation(text[length]);
    };
    while (length > 0 && (splits(a) || splits(b)))
        --length;
    return length;
}

std::size_t commonSuffix(std::string_view a, std::string_view b) {
    const auto [left, right] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    auto length = static_cast<std::size_t>(left - a.rbegin());
    while (length > 0 && isUtf8Continuation(a[a.size() - length]))
        --length;
    return length;
}

Splice trimmed(const Splice& splice) {
    const std::size_t prefix = commonPrefix(splice.removed, splice.inserted);
    std::string_view removed = std::string_view(splice.removed).substr(prefix);
    std::string_view inserted = std::string_view(splice.inserted).substr(prefix);
    const std::size_t suffix = commonSuffix(removed, inserted);
    removed.remove_suffix(suffix);
    inserted.remove_suffix(suffix);
    return {splice.offset + prefix, std::string(removed), std::string(inserted)};
}

} // namespace

Edit typingEdit(Splice splice) {
    const auto isKeystroke = [](const std::string& text) {
        return text.size() <= kKeystroke && text.find_first_of("\r\n") == std::string::npos;
    };
    Edit edit;
    edit.label.code = kTyping;
    if (isKeystroke(splice.removed) && isKeystroke(splice.inserted))
        edit.mergeKey = kTyping;
    edit.splices = minimal({std::move(splice)});
    return edit;
}

std::vector<Splice> inverse(const std::vector<Splice>& splices) {
    std::vector<Splice> result;
    result.reserve(splices.size());
    std::size_t grown = 0; // wraps where the text shrinks; the sum is right all the same
    for (const Splice& splice : splices) {
        result.push_back({splice.offset + grown, splice.inserted, splice.removed});
        grown += splice.inserted.size() - splice.removed.size();
    }
    return result;
}

bool fits(std::string_view text, const std::vector<Splice>& splices) {
    std::size_t from = 0;
    for (const Splice& splice : splices) {
        if (splice.offset < from || splice.offset > text.size() ||
            text.substr(splice.offset, splice.removed.size()) != splice.removed)
            return false;
        from = splice.offset + splice.removed.size();
    }
    return true;
}

std::string applied(std::string_view text, const std::vector<Splice>& splices) {
    std::size_t size = text.size();
    for (const Splice& splice : splices)
        size += splice.inserted.size() - splice.removed.size();
    std::string result;
    result.reserve(size);
    std::size_t from = 0;
    for (const Splice& splice : splices) {
        result.append(text.substr(from, splice.offset - from));
        result.append(splice.inserted);
        from = splice.offset + splice.removed.size();
    }
    result.append(text.substr(from));
    return result;
}

std::vector<Splice> minimal(std::vector<Splice> splices) {
    std::stable_sort(splices.begin(), splices.end(),
                     [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
    std::vector<Splice> joined;
    for (Splice& splice : splices) {
        if (!joined.empty() && joined.back().offset + joined.back().removed.size() == splice.offset) {
            joined.back().removed += splice.removed;
            joined.back().inserted += splice.inserted;
        } else {
            joined.push_back(std::move(splice));
        }
    }
    std::vector<Splice> result;
    for (const Splice& splice : joined) {
        Splice small = trimmed(splice);
        if (!small.removed.empty() || !small.inserted.empty())
            result.push_back(std::move(small));
    }
    return result;
}

} // namespace steploom::model
