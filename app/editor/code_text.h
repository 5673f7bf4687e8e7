// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

#include "app/document/document_controller.h"
#include "app/editor/fold_map.h"
#include "app/editor/line_cells.h"
#include "model/assist/typing.h"

namespace steploom::app {

/// What the code pane does, without its face: caret, selection, folds and problems over the document's own
/// text, of which it keeps no copy. Places are byte offsets; they follow the text when it changes elsewhere.
class CodeText : public QObject {
    Q_OBJECT

public:
    enum class Move {
        Left,
        Right,
        WordLeft,
        WordRight,
        LineBegin, ///< its first character that is no blank, or if there already its begin
        LineEnd,
        Up,
        Down,
        TextBegin,
        TextEnd,
    };

    /// A problem's place, kept where it belongs while the next findings are on their way.
    struct Mark {
        model::Span span;
        model::Severity severity = model::Severity::Error;
        int row = 0; ///< in the problem model
    };

    explicit CodeText(QObject* parent = nullptr);

    DocumentController* controller() const { return m_controller; }
    void setController(DocumentController* controller);
    const model::Document& document() const; ///< an empty one while there is no controller
    const model::Text& text() const { return document().text(); }

    const model::Selection& selection() const { return m_selection; }
    std::size_t caret() const { return m_selection.caret; }
    void select(model::Selection selection);
    void setCaret(std::size_t offset) { select({offset, offset}); }
    void selectAll();
    void selectWord(std::size_t offset);
    void selectLine(std::size_t line);
    QString selectedText() const;

    const FoldMap& folds() const { return m_folds; }
    void toggleFold(std::size_t line);
    void foldHere(bool fold);
    void foldAll(bool fold);
    const std::vector<Mark>& marks() const { return m_marks; }
    /// The innermost problem at a place, or null.
    const Mark* markAt(std::size_t offset) const;
    /// The bracket at the caret and its partner; nothing where there is none.
    std::optional<std::pair<std::size_t, std::size_t>> brackets() const;

    /// The cells of a line; valid until the text changes or another long line is asked for.
    const LineCells& cells(std::size_t line) const;
    std::size_t wordBoundary(std::size_t offset, bool forward) const;

    void move(Move move, bool extend);
    void moveRows(std::ptrdiff_t rows, bool extend);

    void type(const QString& text);
    void insert(const QString& text);
    void breakLine();
    void backspace();
    void remove(Move until); ///< the selection, or from the caret to there
    void indent(bool more);
    void insertTab();
    void duplicate();
    void moveLines(bool down);
    void replace(model::Span span, const std::string& with, std::size_t caretAt);
    void apply(model::Edit edit);
    void cut();
    void copy() const;
    void paste(const QString& text);
    void undo();
    void redo();

signals:
    void controllerChanged();
    void loaded();
    void changed();
    void selectionChanged();
    void marksChanged();
    void typed(const QString& text);

private:
    void load();
    void onTextChanged(const model::Change& change);
    void takeMarks();
    void commit(model::Typed typed);
    void putCaret(std::size_t offset, bool extend);
    std::size_t clamped(std::size_t offset) const;
    std::size_t destination(Move move) const;
    void rememberCell();

    QPointer<DocumentController> m_controller;
    model::Selection m_selection;
    FoldMap m_folds;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_closers; ///< brackets and quotes put there by typing their partners
    std::size_t m_wantedCell = 0;       ///< where moving up and down wants to be
    bool m_own = false;                 ///< the change is this pane's
    bool m_goToChange = false;          ///< undo and redo from here: look at what they did
    mutable std::optional<std::pair<std::size_t, LineCells>> m_cells; ///< line asked for last
};

} // namespace steploom::app
