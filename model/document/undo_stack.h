// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/document/edit.h"

namespace steploom::model {

/// The edits done and undone, and which point among them was saved. Knows no text: the document applies.
class UndoStack {
public:
    /// Takes an edit that was applied; merges it with the last where both want it, and forgets both where
    /// they cancel out.
    void push(Edit edit);
    /// The edit to take back or to do again, already counted as such. Only where canUndo() or canRedo().
    const Edit& undo();
    const Edit& redo();

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_edits.size(); }
    const Edit& nextUndo() const { return m_edits[m_done - 1]; }
    const Edit& nextRedo() const { return m_edits[m_done]; }
    void endMerge() { m_mayMerge = false; }

    bool isSaved() const { return m_saved == m_done; }
    void markSaved();

private:
    bool merge(const Edit& edit);

    std::vector<Edit> m_edits;
    std::size_t m_done = 0;  ///< edits before it are done, the others undone
    std::size_t m_saved = 0; ///< m_done when it was saved; -1 where no undo leads back there
    bool m_mayMerge = false;
};

} // namespace steploom::model
