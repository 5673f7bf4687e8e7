// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "model/document/edit.h"
#include "model/document/message.h"
#include "model/document/scanner.h"
#include "model/document/syntax_tree.h"
#include "model/document/text.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// A definition open for editing: the bytes, their tree, the graph that they mean, and the way back.
///
/// The bytes are the document: nothing is ever written that an edit did not splice in, and undoing all edits
/// gives the original bytes. Any bytes can be opened. Knows no file (model/document/file.h) and no caret. Not
/// thread-safe; what a worker needs (sharedWorkflow()) is immutable and shared.
class Document {
public:
    /// A new document; nothing to undo, not modified.
    static Document fromBytes(std::string bytes);
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    const Text& text() const;
    const std::string& bytes() const { return text().bytes(); }
    /// Of the current text; partial while it is broken. Nodes are valid until the next change.
    const SyntaxTree& tree() const;
    const std::vector<SyntaxProblem>& problems() const { return tree().problems(); }

    /// The graph: of the current text, or while that is broken (isStale) the last good one, whose spans refer
    /// to the text it was made from; of a text of blanks, empty. Made when it is asked for. A text that was
    /// broken from the start shows what could be made out of it.
    const Workflow& workflow() const { return *sharedWorkflow(); }
    const std::shared_ptr<const Workflow>& sharedWorkflow() const;
    bool isStale() const { return tree().isBroken(); }
    /// What makes it stale and where; null where it is not.
    const SyntaxProblem* staleBecause() const { return tree().firstBreak(); }

    /// Counts every change, undo and redo included.
    std::uint64_t revision() const;

    /// Applies an edit; empty where it changes nothing or does not fit the text.
    Change apply(Edit edit);
    Change undo();
    Change redo();
    bool canUndo() const;
    bool canRedo() const;
    Message undoLabel() const; ///< code empty where there is nothing to undo
    Message redoLabel() const;
    const UndoSteps& undoSteps() const;
    /// Steps that were kept of this text when it was saved last (undo_journal.h). Only of a new document;
    /// steps that do not lead to its text are forgotten when somebody goes there.
    void takeUndoSteps(UndoSteps steps);
    /// The next edit starts a step of undo of its own, whatever its mergeKey: the caret moved, another field
    /// has the focus.
    void endMerge();

    /// Whether the text differs from the saved one. Undoing back to the saved point makes it unmodified
    /// again.
    bool isModified() const;
    void markSaved();

private:
    struct State;
    explicit Document(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace steploom::model
