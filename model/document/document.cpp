// SPDX-License-Identifier: Apache-2.0
#include "model/document/document.h"

#include "model/document/rescan.h"
#include "model/document/undo_stack.h"
#include "model/workflow/projection.h"

namespace steploom::model {

struct Document::State {
    Text text;
    SyntaxTree tree; ///< borrows the text's bytes
    std::shared_ptr<const Workflow> workflow;
    bool isOutdated = false; ///< the graph is of an earlier text; nobody has asked for the new one yet
    UndoStack history;
    std::uint64_t revision = 0;

    explicit State(std::string bytes)
        : text(std::move(bytes))
        , tree(scan(text.bytes())) {
        workflow = std::make_shared<const Workflow>(project(tree));
    }

    /// A text without anything is no broken one: somebody starts anew, and the graph is empty too.
    bool isBlank() const { return text.bytes().find_first_not_of(" \t\r\n") == std::string::npos; }

    void bringUpToDate() {
        if (isOutdated)
            workflow = std::make_shared<const Workflow>(project(tree));
        isOutdated = false;
    }

    Change splice(std::vector<Splice> splices, std::string focus) {
        bringUpToDate(); // should the text break now, this was the last good graph
        text.apply(splices);
        if (!rescan(tree, text.bytes(), changedRegion(splices)))
            tree = scan(text.bytes());
        isOutdated = !tree.isBroken() || isBlank();
        ++revision;
        return {std::move(splices), revision, std::move(focus)};
    }

    /// Whether a step of the history leads on from the text. One that was kept on the disk may be anything:
    /// there is no history then.
    bool leadsOn(const std::vector<Splice>& splices) {
        const bool leads = fits(text.bytes(), splices);
        if (!leads)
            history.forget();
        return leads;
    }
};

Document::Document(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Document Document::fromBytes(std::string bytes) {
    return Document(std::make_unique<State>(std::move(bytes)));
}

const Text& Document::text() const {
    return m_state->text;
}

const SyntaxTree& Document::tree() const {
    return m_state->tree;
}

const std::shared_ptr<const Workflow>& Document::sharedWorkflow() const {
    m_state->bringUpToDate();
    return m_state->workflow;
}

std::uint64_t Document::revision() const {
    return m_state->revision;
}

Change Document::apply(Edit edit) {
    if (edit.splices.empty() || !fits(bytes(), edit.splices))
        return {{}, revision(), {}};
    Change change = m_state->splice(edit.splices, edit.focus);
    m_state->history.push(std::move(edit));
    return change;
}

Change Document::undo() {
    if (!canUndo())
        return {{}, revision(), {}};
    std::vector<Splice> back = inverse(m_state->history.nextUndo().splices);
    if (!m_state->leadsOn(back))
        return {{}, revision(), {}};
    return m_state->splice(std::move(back), m_state->history.undo().focusBefore);
}

Change Document::redo() {
    if (!canRedo())
        return {{}, revision(), {}};
    if (!m_state->leadsOn(m_state->history.nextRedo().splices))
        return {{}, revision(), {}};
    const Edit& edit = m_state->history.redo();
    return m_state->splice(edit.splices, edit.focus);
}

bool Document::canUndo() const {
    return m_state->history.canUndo();
}

bool Document::canRedo() const {
    return m_state->history.canRedo();
}

Message Document::undoLabel() const {
    return canUndo() ? m_state->history.nextUndo().label : Message();
}

Message Document::redoLabel() const {
    return canRedo() ? m_state->history.nextRedo().label : Message();
}

const UndoSteps& Document::undoSteps() const {
    return m_state->history.steps();
}

void Document::takeUndoSteps(UndoSteps steps) {
    m_state->history = UndoStack(std::move(steps));
}

void Document::endMerge() {
    m_state->history.endMerge();
}

bool Document::isModified() const {
    return !m_state->history.isSaved();
}

void Document::markSaved() {
    m_state->history.markSaved();
}

} // namespace steploom::model
