// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_editor.h"

#include <QPoint>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

#include "app/editor/asl_highlighter.h"

namespace steploom::app {

CodeEditor::CodeEditor(QObject* parent)
    : QObject(parent) {
}

CodeEditor::~CodeEditor() {
    // The highlighter takes its colours off as it goes, and the text area tells of that; the document may be
    // gone by then.
    if (m_textDocument != nullptr)
        m_textDocument->textDocument()->disconnect(this);
}

void CodeEditor::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    if (m_document != nullptr)
        m_document->disconnect(this);
    m_document = document;
    if (m_document != nullptr) {
        connect(m_document, &DocumentController::opened, this, &CodeEditor::load);
        connect(m_document, &DocumentController::textChanged, this, &CodeEditor::onTextChanged);
    }
    emit documentChanged();
    load();
}

void CodeEditor::setTextDocument(QQuickTextDocument* textDocument) {
    if (m_textDocument == textDocument)
        return;
    m_textDocument = textDocument;
    m_highlighter.reset();
    if (m_textDocument != nullptr) {
        QTextDocument* text = m_textDocument->textDocument();
        text->setUndoRedoEnabled(false);
        m_highlighter = std::make_unique<AslHighlighter>(text);
        connect(text, &QTextDocument::contentsChange, this, &CodeEditor::onContentsChange);
    }
    emit textDocumentChanged();
    load();
}

namespace {

bool isTooLarge(const model::Text& text) {
    if (text.size() > CodeEditor::kMostBytes)
        return true;
    for (std::size_t line = 0; line < text.lineCount(); ++line) {
        if (text.line(line).size() > CodeEditor::kLongestLine)
            return true;
    }
    return false;
}

} // namespace

void CodeEditor::load() {
    if (m_document == nullptr || m_textDocument == nullptr)
        return;
    const QScopedValueRollback guard(m_applying, true);
    const model::Text& text = m_document->document().text();
    m_tooLarge = isTooLarge(text);
    m_textDocument->textDocument()->setPlainText(m_tooLarge ? QString()
                                                            : QString::fromStdString(text.editorText()));
    emit loaded();
}

/// What the text area holds, line ends as LF.
std::string CodeEditor::shownText(int position, int length) const {
    QTextCursor cursor(m_textDocument->textDocument());
    const int end = std::min(position + length, m_textDocument->textDocument()->characterCount() - 1);
    cursor.setPosition(std::min(position, end));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).toStdString();
}

void CodeEditor::onContentsChange(int position, int removed, int added) {
    if (m_applying || m_document == nullptr || m_tooLarge)
        return;
    // Qt counts the final paragraph mark and may name more than what changed: the splice is trimmed to what
    // did.
    const model::Text& text = m_document->document().text();
    const auto from = static_cast<std::size_t>(position);
    const std::size_t known = text.toEditor(text.size());
    const std::size_t taken = std::min(static_cast<std::size_t>(removed), known - std::min(known, from));
    m_document->type(text.editorSplice(from, taken, shownText(position, added)));
}

void CodeEditor::onTextChanged(const model::Change& change, bool typed) {
    if (typed || m_textDocument == nullptr || m_tooLarge)
        return;
    const QScopedValueRollback guard(m_applying, true);
    // The document already has the new text. A splice's place in it is its offset plus what the ones before
    // it grew by; front to back, everything before a splice is equal on both sides, so positions in the new
    // text hold for the editor too.
    const model::Text& text = m_document->document().text();
    std::ptrdiff_t grown = 0;
    QTextCursor cursor(m_textDocument->textDocument());
    cursor.beginEditBlock();
    for (const model::Splice& splice : change.splices) {
        const auto at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(splice.offset) + grown);
        const int position = static_cast<int>(text.toEditor(at));
        const int removed =
            static_cast<int>(QString::fromStdString(model::Text(splice.removed).editorText()).size());
        cursor.setPosition(position);
        cursor.setPosition(position + removed, QTextCursor::KeepAnchor);
        cursor.insertText(QString::fromStdString(text.editorText({at, at + splice.inserted.size()})));
        grown += static_cast<std::ptrdiff_t>(splice.inserted.size()) -
                 static_cast<std::ptrdiff_t>(splice.removed.size());
    }
    cursor.endEditBlock();
}

QString CodeEditor::stateAt(int position) const {
    if (m_document == nullptr || m_document->stale() || position < 0)
        return {};
    const std::size_t offset = m_document->document().text().fromEditor(static_cast<std::size_t>(position));
    const model::Workflow& workflow = *m_document->workflow();
    const std::size_t state = workflow.stateAt(offset);
    return state == model::kNone ? QString() : QString::fromStdString(workflow.states[state].pointer);
}

QPoint CodeEditor::rangeOf(const QString& state) const {
    if (m_document == nullptr || m_document->stale())
        return {-1, -1};
    const model::Workflow& workflow = *m_document->workflow();
    const std::size_t found = workflow.findByPointer(state.toStdString());
    if (found == model::kNone)
        return {-1, -1};
    const model::Text& text = m_document->document().text();
    const model::Span span = workflow.states[found].span;
    return {static_cast<int>(text.toEditor(span.begin)), static_cast<int>(text.toEditor(span.end))};
}

int CodeEditor::positionOfLine(int line) const {
    if (m_document == nullptr)
        return 0;
    const model::Text& text = m_document->document().text();
    return static_cast<int>(text.toEditor(text.offset({static_cast<std::size_t>(std::max(line, 1)), 1})));
}

int CodeEditor::positionOfOffset(qlonglong offset) const {
    if (m_document == nullptr)
        return 0;
    return static_cast<int>(
        m_document->document().text().toEditor(static_cast<std::size_t>(std::max(offset, 0ll))));
}

int CodeEditor::lineOfPosition(int position) const {
    if (m_document == nullptr) // bindings come before the properties are all set
        return 0;
    const model::Text& text = m_document->document().text();
    return static_cast<int>(
        text.lineColumn(text.fromEditor(static_cast<std::size_t>(std::max(position, 0)))).line);
}

} // namespace steploom::app
