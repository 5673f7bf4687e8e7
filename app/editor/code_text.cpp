// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <algorithm>

#include "model/assist/lines.h"

namespace steploom::app {

namespace {

using model::lineBegin;
using model::lineIndex;

/// Where an offset is after the splices: what was typed at it comes before it where `behind` is true; an
/// offset in what was removed goes to its begin.
std::size_t moved(const std::vector<model::Splice>& splices, std::size_t offset, bool behind) {
    std::size_t grown = 0;
    for (const model::Splice& splice : splices) {
        if (splice.offset > offset || (splice.offset == offset && !behind))
            break;
        if (splice.offset + splice.removed.size() > offset)
            return splice.offset + grown + (behind ? splice.inserted.size() : 0);
        grown += splice.inserted.size() - splice.removed.size();
    }
    return offset + grown;
}

} // namespace

CodeText::CodeText(QObject* parent)
    : QObject(parent) {
}

const model::Document& CodeText::document() const {
    static const model::Document none = model::Document::fromBytes({});
    return m_controller == nullptr ? none : m_controller->document();
}

void CodeText::setController(DocumentController* controller) {
    if (m_controller == controller)
        return;
    if (m_controller != nullptr)
        m_controller->disconnect(this);
    m_controller = controller;
    if (m_controller != nullptr) {
        connect(m_controller, &DocumentController::opened, this, &CodeText::load);
        connect(m_controller, &DocumentController::textChanged, this, &CodeText::onTextChanged);
        connect(m_controller, &DocumentController::problemsChanged, this, &CodeText::takeMarks);
    }
    emit controllerChanged();
    load();
}

void CodeText::load() {
    m_cells.reset();
    m_closers.clear();
    m_folds.clear(document());
    const std::size_t begin = lineBegin(text(), 0);
    m_selection = {begin, begin};
    m_wantedCell = 0;
    m_marks.clear();
    if (m_controller != nullptr)
        takeMarks();
    emit loaded();
    emit changed();
    emit selectionChanged();
}

void CodeText::takeMarks() {
    m_marks.clear();
    int row = 0;
    for (const model::Diagnostic& diagnostic : m_controller->problems()->diagnostics())
        m_marks.push_back({diagnostic.span, diagnostic.severity, row++});
    emit marksChanged();
}

void CodeText::onTextChanged(const model::Change& change) {
    m_cells.reset();
    const auto& splices = change.splices;
    for (Mark& mark : m_marks) {
        mark.span.end = moved(splices, mark.span.end, false);
        mark.span.begin = std::min(moved(splices, mark.span.begin, true), mark.span.end);
    }
    for (std::size_t& closer : m_closers)
        closer = moved(splices, closer, true);
    m_folds.follow(document(), splices);
    if (!m_own) {
        m_closers.clear();
        if (m_goToChange && !splices.empty()) {
            std::size_t grown = 0; // splices name the text before
            for (const model::Splice& splice : splices)
                grown += splice.inserted.size() - splice.removed.size();
            const model::Splice& last = splices.back();
            const std::size_t at = last.offset + last.removed.size() + grown;
            m_selection = {at, at};
        } else {
            m_selection = {clamped(moved(splices, m_selection.anchor, false)),
                           clamped(moved(splices, m_selection.caret, false))};
        }
        if (m_goToChange)
            m_folds.reveal(document(), lineIndex(text(), caret()));
        rememberCell();
    }
    emit changed();
    if (!m_own)
        emit selectionChanged();
}

const LineCells& CodeText::cells(std::size_t line) const {
    if (!m_cells || m_cells->first != line) {
        const model::Span span = text().line(line);
        m_cells.emplace(line, LineCells(std::string_view(text().bytes()).substr(span.begin, span.size())));
    }
    return m_cells->second;
}

std::size_t CodeText::clamped(std::size_t offset) const {
    offset = std::min(offset, text().size());
    const std::size_t line = lineIndex(text(), offset);
    const model::Span span = text().line(line);
    offset = std::min(std::max(offset, lineBegin(text(), line)), span.end);
    const LineCells& in = cells(line);
    return span.begin + (in.plain() ? offset - span.begin : in.offsetAt(in.cellOf(offset - span.begin)));
}

void CodeText::rememberCell() {
    const std::size_t line = lineIndex(text(), caret());
    m_wantedCell = cells(line).cellOf(caret() - text().line(line).begin);
}

void CodeText::select(model::Selection selection) {
    selection = {clamped(selection.anchor), clamped(selection.caret)};
    const bool unfolded = m_folds.reveal(document(), lineIndex(text(), selection.caret));
    if (!(selection == m_selection)) {
        m_selection = selection;
        if (m_controller != nullptr)
            m_controller->endTyping();
        m_closers.clear();
    }
    rememberCell();
    if (unfolded)
        emit changed();
    emit selectionChanged();
}

void CodeText::selectAll() {
    select({lineBegin(text(), 0), text().size()});
}

void CodeText::selectLine(std::size_t line) {
    select({lineBegin(text(), line),
            line + 1 < text().lineCount() ? text().line(line + 1).begin : text().line(line).end});
}

QString CodeText::selectedText() const {
    return QString::fromStdString(text().editorText(m_selection.span()));
}

void CodeText::toggleFold(std::size_t line) {
    if (!m_folds.toggle(document(), line))
        return;
    if (m_folds.isHidden(lineIndex(text(), caret())))
        setCaret(text().line(line).end);
    emit changed();
}

void CodeText::foldHere(bool fold) {
    const std::size_t line = lineIndex(text(), caret());
    if (!fold) {
        if (m_folds.open(document(), line))
            emit changed();
        return;
    }
    // What begins on this line, else what holds it.
    if (m_folds.at(line) == nullptr && FoldMap::foldable(document(), line)) {
        toggleFold(line);
        return;
    }
    for (model::Node node = document().tree().atOffset(caret()); node; node = node.parent()) {
        const std::size_t first = lineIndex(text(), node.span().begin);
        if (first < line && m_folds.at(first) == nullptr && FoldMap::foldable(document(), first)) {
            toggleFold(first);
            return;
        }
    }
}

void CodeText::foldAll(bool fold) {
    if (fold)
        m_folds.foldAll(document());
    else
        m_folds.clear(document());
    const std::size_t line = lineIndex(text(), caret());
    if (m_folds.isHidden(line))
        setCaret(text().line(m_folds.lineOf(m_folds.rowOf(line))).end);
    emit changed();
}

const CodeText::Mark* CodeText::markAt(std::size_t offset) const {
    const Mark* found = nullptr;
    for (const Mark& mark : m_marks) {
        const bool holds =
            mark.span.begin <= offset && offset <= std::max(mark.span.end, mark.span.begin + 1);
        if (holds && (found == nullptr || mark.span.size() < found->span.size()))
            found = &mark;
    }
    return found;
}

std::optional<std::pair<std::size_t, std::size_t>> CodeText::brackets() const {
    const std::string& bytes = document().bytes();
    const auto partner = [&](std::size_t at) -> std::optional<std::pair<std::size_t, std::size_t>> {
        if (at >= bytes.size() || std::string_view("{}[]").find(bytes[at]) == std::string_view::npos)
            return std::nullopt;
        const model::Node node = document().tree().atOffset(at);
        const model::Span span = node.span();
        if (node.isScalar() || span.size() < 2 || (span.begin != at && span.end - 1 != at))
            return std::nullopt;
        const char close = bytes[span.end - 1];
        if (close != (node.isObject() ? '}' : ']'))
            return std::nullopt;
        return std::pair(span.begin, span.end - 1);
    };
    if (const auto found = partner(caret()))
        return found;
    return caret() > 0 ? partner(caret() - 1) : std::nullopt;
}

void CodeText::commit(model::Typed typed) {
    if (m_controller == nullptr)
        return;
    const bool changes = !typed.edit.splices.empty();
    if (changes) {
        const QScopedValueRollback own(m_own, true);
        m_controller->type(std::move(typed.edit));
    }
    m_selection = {clamped(typed.after.anchor), clamped(typed.after.caret)};
    m_folds.reveal(document(), lineIndex(text(), caret()));
    std::erase_if(m_closers, [this](std::size_t closer) { return closer < caret(); });
    if (typed.closer)
        m_closers.push_back(*typed.closer);
    rememberCell();
    emit changed();
    emit selectionChanged();
}

void CodeText::type(const QString& text) {
    const bool mayGoOver = std::find(m_closers.begin(), m_closers.end(), caret()) != m_closers.end();
    commit(model::typeText(document(), m_selection, text.toStdString(), mayGoOver));
    emit typed(text);
}

void CodeText::insert(const QString& text) {
    commit(model::insertText(document(), m_selection, text.toStdString()));
}

void CodeText::breakLine() {
    commit(model::breakLine(document(), m_selection));
}

void CodeText::backspace() {
    const std::string& bytes = document().bytes();
    const std::size_t at = caret();
    const bool paired = m_selection.empty() && at > 0 &&
                        std::find(m_closers.begin(), m_closers.end(), at) != m_closers.end() &&
                        std::string_view("{[\"").find(bytes[at - 1]) != std::string_view::npos;
    if (!paired) {
        remove(Move::Left);
        return;
    }
    commit(model::removeTo(document(), {at - 1, at + 1}, at));
}

void CodeText::remove(Move until) {
    commit(model::removeTo(document(), m_selection, destination(until)));
}

void CodeText::indent(bool more) {
    commit(more ? model::indentLines(document(), m_selection) : model::outdentLines(document(), m_selection));
}

void CodeText::insertTab() {
    const model::Span span = m_selection.span();
    if (lineIndex(text(), span.begin) != lineIndex(text(), span.end))
        indent(true);
    else
        commit(model::insertText(document(), m_selection, model::indentUnit(document())));
}

void CodeText::duplicate() {
    commit(model::duplicateLines(document(), m_selection));
}

void CodeText::moveLines(bool down) {
    commit(model::moveLines(document(), m_selection, down));
}

void CodeText::replace(model::Span span, const std::string& with, std::size_t caretAt) {
    model::Typed typed = model::insertText(document(), {span.begin, span.end}, with);
    typed.after = {span.begin + caretAt, span.begin + caretAt};
    commit(std::move(typed));
}

void CodeText::apply(model::Edit edit) {
    const std::size_t at = moved(edit.splices, caret(), false);
    commit({std::move(edit), {at, at}, std::nullopt});
}

void CodeText::cut() {
    if (m_selection.empty())
        select({model::wholeLines(text(), m_selection).begin, model::wholeLines(text(), m_selection).end});
    copy();
    remove(Move::Right);
}

void CodeText::copy() const {
    const model::Span span =
        m_selection.empty() ? model::wholeLines(text(), m_selection) : m_selection.span();
    QGuiApplication::clipboard()->setText(QString::fromStdString(text().editorText(span)));
}

void CodeText::paste(const QString& text) {
    if (!text.isEmpty())
        insert(text);
}

void CodeText::undo() {
    const QScopedValueRollback look(m_goToChange, true);
    if (m_controller != nullptr)
        m_controller->undo();
}

void CodeText::redo() {
    const QScopedValueRollback look(m_goToChange, true);
    if (m_controller != nullptr)
        m_controller->redo();
}

} // namespace steploom::app
