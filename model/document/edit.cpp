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

namespace {

/// Splices of two edits in a row that touch, and the stretch of the text between the edits that they cover.
struct Touching {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<Splice> back;    ///< of the first edit, taken back
    std::vector<Splice> forward; ///< of the second
};

/// Takes the next splice into the group where it touches it.
bool joins(Touching& group, std::vector<Splice>& side, const Splice& splice, bool begins) {
    const std::size_t end = splice.offset + splice.removed.size();
    if (!begins && splice.offset > group.end)
        return false;
    group.begin = begins ? splice.offset : std::min(group.begin, splice.offset);
    group.end = begins ? end : std::max(group.end, end);
    side.push_back(splice);
    return true;
}

/// The text between the edits where the group lies: each byte of it is known to one of its splices.
std::string middleOf(const Touching& group) {
    std::string middle(group.end - group.begin, '\0');
    for (const auto* side : {&group.back, &group.forward}) {
        for (const Splice& splice : *side)
            middle.replace(splice.offset - group.begin, splice.removed.size(), splice.removed);
    }
    return middle;
}

std::vector<Splice> relativeTo(std::size_t begin, std::vector<Splice> splices) {
    for (Splice& splice : splices)
        splice.offset -= begin;
    return splices;
}

} // namespace

std::vector<Splice> composed(const std::vector<Splice>& first, const std::vector<Splice>& second) {
    const std::vector<Splice> back = inverse(first);
    std::vector<Splice> result;
    std::size_t grown = 0; // by the first edit, before the group; wraps where the text shrinks
    auto b = back.begin();
    auto f = second.begin();
    while (b != back.end() || f != second.end()) {
        Touching group;
        const bool backFirst = f == second.end() || (b != back.end() && b->offset <= f->offset);
        joins(group, backFirst ? group.back : group.forward, backFirst ? *b++ : *f++, true);
        for (bool more = true; more;) {
            more = (b != back.end() && joins(group, group.back, *b, false) && (++b, true)) ||
                   (f != second.end() && joins(group, group.forward, *f, false) && (++f, true));
        }
        const std::string middle = middleOf(group);
        std::string before = applied(middle, relativeTo(group.begin, group.back));
        std::string after = applied(middle, relativeTo(group.begin, group.forward));
        const std::size_t offset = group.begin - grown;
        grown += middle.size() - before.size();
        result.push_back({offset, std::move(before), std::move(after)});
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
