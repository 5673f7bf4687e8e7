// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

#include "model/document/edit.h"

namespace steploom::model {

/// The edits done and undone, and which point among them was saved. Knows no text: the document applies.
class UndoStack {
public:
    UndoStack() = default;
    /// Steps that were kept of a text as it was saved.
    explicit UndoStack(UndoSteps steps)
        : m_steps(std::move(steps))
        , m_saved(m_steps.done) {}

    const UndoSteps& steps() const { return m_steps; }
    /// There is no way back any more, nor forth.
    void forget();

    /// Takes an edit that was applied; merges it with the last where both want it, and forgets both where
    /// they cancel out.
    void push(Edit edit);
    /// The edit to take back or to do again, already counted as such. Only where canUndo() or canRedo().
    const Edit& undo();
    const Edit& redo();

    bool canUndo() const { return m_steps.done > 0; }
    bool canRedo() const { return m_steps.done < m_steps.edits.size(); }
    const Edit& nextUndo() const { return m_steps.edits[m_steps.done - 1]; }
    const Edit& nextRedo() const { return m_steps.edits[m_steps.done]; }
    void endMerge() { m_mayMerge = false; }

    bool isSaved() const { return m_saved == m_steps.done; }
    void markSaved();

private:
    bool merge(const Edit& edit);

    UndoSteps m_steps;
    std::size_t m_saved = 0; ///< how many were done when it was saved; -1 where no undo leads back there
    bool m_mayMerge = false;
};

} // namespace steploom::model
