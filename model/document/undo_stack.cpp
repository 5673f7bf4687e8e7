// SPDX-License-Identifier: Apache-2.0
#include "model/document/undo_stack.h"

#include <algorithm>
#include <optional>

namespace steploom::model {

namespace {

constexpr std::size_t kNever = static_cast<std::size_t>(-1);

/// One splice that does what `first` and then `second` do; none where they do not touch.
std::optional<Splice> composed(const Splice& first, const Splice& second) {
    const std::size_t firstEnd = first.offset + first.inserted.size();
    const std::size_t secondEnd = second.offset + second.removed.size();
    if (second.offset > firstEnd || secondEnd < first.offset)
        return std::nullopt;
    Splice both;
    both.offset = std::min(first.offset, second.offset);
    const std::size_t before = first.offset - both.offset; // of the second's removed bytes, before the first
    const std::size_t behind = secondEnd > firstEnd ? secondEnd - firstEnd : 0;
    both.removed = second.removed.substr(0, before) + first.removed +
                   second.removed.substr(second.removed.size() - behind);
    const std::size_t kept = second.offset - both.offset;
    both.inserted = first.inserted.substr(0, kept) + second.inserted;
    if (secondEnd < firstEnd)
        both.inserted += first.inserted.substr(secondEnd - first.offset);
    return both;
}

} // namespace

void UndoStack::push(Edit edit) {
    if (m_saved != kNever && m_saved > m_done)
        m_saved = kNever;
    m_edits.resize(m_done);
    if (!merge(edit)) {
        m_edits.push_back(std::move(edit));
        ++m_done;
    }
    m_mayMerge = true;
}

bool UndoStack::merge(const Edit& edit) {
    if (!m_mayMerge || m_edits.empty() || isSaved() || edit.mergeKey.empty())
        return false;
    Edit& last = m_edits.back();
    if (last.mergeKey != edit.mergeKey || last.splices.size() != 1 || edit.splices.size() != 1)
        return false;
    const auto both = composed(last.splices.front(), edit.splices.front());
    if (!both)
        return false;
    last.splices = minimal({*both});
    last.label = edit.label;
    last.focus = edit.focus;
    if (last.splices.empty()) {
        m_edits.pop_back();
        --m_done;
    }
    return true;
}

const Edit& UndoStack::undo() {
    m_mayMerge = false;
    return m_edits[--m_done];
}

const Edit& UndoStack::redo() {
    m_mayMerge = false;
    return m_edits[m_done++];
}

void UndoStack::markSaved() {
    m_saved = m_done;
    m_mayMerge = false;
}

} // namespace steploom::model
