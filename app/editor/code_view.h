// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QQuickPaintedItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/editor/code_metrics.h"
#include "app/editor/code_text.h"
#include "app/editor/text_search.h"

namespace steploom::app {

/// The definition's text, to read and to edit: paints the rows that are seen and nothing else, so that its
/// work does not grow with the text. The gutter at its left has numbers, problems and folds.
///
/// Scrolling and what pops up are QML's: it gives the sizes and places for them.
class CodeView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(steploom::app::TextSearch* search READ search WRITE setSearch NOTIFY searchChanged)
    /// The state that graph and forms show, by its pointer.
    Q_PROPERTY(QString selectedState READ selectedState WRITE setSelectedState NOTIFY selectedStateChanged)
    Q_PROPERTY(qreal contentX READ contentX WRITE setContentX NOTIFY scrolled)
    Q_PROPERTY(qreal contentY READ contentY WRITE setContentY NOTIFY scrolled)
    Q_PROPERTY(qreal contentWidth READ contentWidth NOTIFY extentChanged)
    Q_PROPERTY(qreal contentHeight READ contentHeight NOTIFY extentChanged)
    Q_PROPERTY(qreal gutterWidth READ gutterWidth NOTIFY extentChanged)
    Q_PROPERTY(qreal rowHeight READ rowHeight CONSTANT)
    Q_PROPERTY(QRectF caretRectangle READ caretRectangle NOTIFY caretMoved)
    /// The caret is lit and dark so long, in ms; 0: always lit.
    Q_PROPERTY(int caretBlink READ caretBlink CONSTANT)
    Q_PROPERTY(bool caretShown READ caretShown NOTIFY caretMoved)
    Q_PROPERTY(int caretOffset READ caretOffset NOTIFY caretMoved)
    Q_PROPERTY(int selectionBegin READ selectionBegin NOTIFY caretMoved)
    Q_PROPERTY(int caretLine READ caretLine NOTIFY caretMoved)
    Q_PROPERTY(int caretColumn READ caretColumn NOTIFY caretMoved)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY extentChanged)
    /// What the pointer rests on, -1 while it is nowhere.
    Q_PROPERTY(int hoverOffset READ hoverOffset NOTIFY hoverChanged)
    Q_PROPERTY(QRectF hoverRectangle READ hoverRectangle NOTIFY hoverChanged)
    /// Keys that a list above the text takes: up, down, pages, Return, Tab.
    Q_PROPERTY(bool listOpen MEMBER m_listOpen NOTIFY listOpenChanged)

public:
    explicit CodeView(QQuickItem* parent = nullptr);
    ~CodeView() override;

    CodeText& code() { return m_text; }
    const CodeText& code() const { return m_text; }
    const CodeMetrics& metrics() const { return m_metrics; }

    DocumentController* document() const { return m_text.controller(); }
    void setDocument(DocumentController* document) { m_text.setController(document); }
    TextSearch* search() const { return m_search; }
    void setSearch(TextSearch* search);
    QString selectedState() const { return m_state; }
    void setSelectedState(const QString& state);

    qreal contentX() const { return m_contentX; }
    void setContentX(qreal x);
    qreal contentY() const { return m_contentY; }
    void setContentY(qreal y);
    qreal contentWidth() const;
    qreal contentHeight() const;
    qreal gutterWidth() const;
    qreal rowHeight() const { return m_metrics.rowHeight(); }
    QRectF caretRectangle() const;
    int caretBlink() const;
    bool caretShown() const { return hasActiveFocus() && m_preedit.isEmpty(); }
    int caretOffset() const { return static_cast<int>(m_text.caret()); }
    int selectionBegin() const { return static_cast<int>(m_text.selection().span().begin); }
    int caretLine() const;
    int caretColumn() const;
    int lineCount() const { return static_cast<int>(m_text.text().lineCount()); }
    int hoverOffset() const { return m_hover ? static_cast<int>(*m_hover) : -1; }
    QRectF hoverRectangle() const;

    /// The place of a character's left edge in this item, `rows` high.
    QRectF rectangleOf(std::size_t offset) const;
    /// The character nearest to a place.
    std::size_t offsetAt(QPointF place) const;

    /// Puts the caret there and takes the focus.
    Q_INVOKABLE void goToOffset(int offset);
    Q_INVOKABLE void goToLine(int line);
    Q_INVOKABLE void selectRange(int begin, int end);
    /// The next problem behind the caret (or the last before it), round the text's end.
    Q_INVOKABLE bool goToProblem(bool forward);
    /// What is selected, where that is on one line: what one would look for.
    Q_INVOKABLE QString searchWord() const;
    Q_INVOKABLE void copy() { m_text.copy(); }
    Q_INVOKABLE void cut() { m_text.cut(); }
    Q_INVOKABLE void paste();
    Q_INVOKABLE void selectAll() { m_text.selectAll(); }
    Q_INVOKABLE void foldAll(bool fold) { m_text.foldAll(fold); }

    void paint(QPainter* painter) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void documentChanged();
    void searchChanged();
    void selectedStateChanged();
    void scrolled();
    void extentChanged();
    void caretMoved();
    void hoverChanged();
    void listOpenChanged();
    /// The caret went into another state: select it.
    void stateRequested(const QString& pointer);
    void textTyped(const QString& text);
    void textChanged();
    /// A key for the list: Qt::Key.
    void listKey(int key);
    void completionRequested();
    void fixesRequested();
    void findRequested();
    void replaceRequested();
    void lineRequested();
    void definitionRequested(int offset);
    void usagesRequested(int offset);
    void renameRequested(int offset);
    void contextMenuRequested(const QPointF& place);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    bool takesKey(const QKeyEvent* event) const;
    bool leavingKey(const QKeyEvent* event);
    bool commandKey(const QKeyEvent* event);
    bool moveKey(const QKeyEvent* event);
    bool editKey(const QKeyEvent* event);
    void onChanged();
    void onSelectionChanged();
    void measure();
    void showCaret();
    void show(std::size_t offset, qreal margin);
    void followState();
    std::size_t lineAt(qreal y) const;
    void dragTo(QPointF place);
    void setHover(std::optional<std::size_t> offset);

    CodeText m_text;
    CodeMetrics m_metrics;
    QPointer<TextSearch> m_search;
    QString m_state;
    qreal m_contentX = 0;
    qreal m_contentY = 0;
    std::size_t m_widest = 0; ///< cells of the widest line, about
    QString m_preedit;
    std::optional<std::size_t> m_hover;
    bool m_listOpen = false;
    bool m_leaving = false;    ///< Escape was pressed: the next Tab leaves the text
    bool m_announcing = false; ///< the caret's state is being told: the answer does not move the caret
    enum class Drag { None, Characters, Words, Lines } m_drag = Drag::None;
    model::Selection m_dragFrom; ///< the word or line that the drag began with
    QElapsedTimer m_lastClick;
    QPointF m_lastClickAt;
    int m_clicks = 0;
    QPointF m_dragPlace;
    QTimer m_measureSoon;
    QTimer m_dragScroll; ///< while the pointer is dragged out of the text
};

} // namespace steploom::app
