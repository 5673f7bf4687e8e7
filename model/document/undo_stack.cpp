// SPDX-License-Identifier: Apache-2.0
#include "model/document/undo_stack.h"

namespace steploom::model {

namespace {

constexpr std::size_t kNever = static_cast<std::size_t>(-1);

} // namespace

void UndoStack::push(Edit edit) {
    if (m_saved != kNever && m_saved > m_steps.done)
        m_saved = kNever;
    m_steps.edits.resize(m_steps.done);
    if (!merge(edit)) {
        m_steps.edits.push_back(std::move(edit));
        ++m_steps.done;
    }
    m_mayMerge = true;
}

bool UndoStack::merge(const Edit& edit) {
    if (!m_mayMerge || m_steps.edits.empty() || isSaved() || edit.mergeKey.empty())
        return false;
    Edit& last = m_steps.edits.back();
    if (last.mergeKey != edit.mergeKey || last.splices.size() != 1 || edit.splices.size() != 1)
        return false;
    auto both = composed(last.splices, edit.splices);
    if (both.size() != 1) // they do not touch
        return false;
    last.splices = minimal(std::move(both));
    last.label = edit.label;
    last.focus = edit.focus;
    if (last.splices.empty()) {
        m_steps.edits.pop_back();
        --m_steps.done;
    }
    return true;
}

const Edit& UndoStack::undo() {
    m_mayMerge = false;
    return m_steps.edits[--m_steps.done];
}

const Edit& UndoStack::redo() {
    m_mayMerge = false;
    return m_steps.edits[m_steps.done++];
}

void UndoStack::forget() {
    m_saved = isSaved() ? 0 : kNever;
    m_steps = {};
}

void UndoStack::markSaved() {
    m_saved = m_steps.done;
    m_mayMerge = false;
}

} // namespace steploom::model
