// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/editor/code_view.h"
#include "app/editor/completion_model.h"
#include "model/diagnostics/fixes.h"

namespace steploom::app {

/// Helps while somebody types: what could stand at the caret, and what stands under the pointer.
class CodeAssist : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::CodeView* view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(steploom::app::CompletionModel* completions READ completions CONSTANT)
    /// There is something to choose from.
    Q_PROPERTY(bool offering READ offering NOTIFY offeringChanged)
    /// Where what is being completed begins, in the view.
    Q_PROPERTY(QRectF place READ place NOTIFY offeringChanged)

public:
    explicit CodeAssist(QObject* parent = nullptr);

    CodeView* view() const { return m_view; }
    void setView(CodeView* view);
    CompletionModel* completions() { return &m_model; }
    bool offering() const { return m_offering; }
    QRectF place() const;

    /// Asked for by key: offers whatever there is.
    Q_INVOKABLE void complete();
    Q_INVOKABLE void accept(int row);
    Q_INVOKABLE void dismiss();

    /// What to say about a place: { title, detail, text } of what stands there and { problem, remedy,
    /// severity } of what is wrong there, with { fixes } the labels of what can be done about it; empty where
    /// there is nothing.
    Q_INVOKABLE QVariantMap about(int offset) const;
    /// Does what the index-th label of the fixes at a place says.
    Q_INVOKABLE void applyFix(int offset, int index);

    /// Puts the caret where the state or variable at a place is made; at its making already: where it is used
    /// first. False where there is no such name.
    Q_INVOKABLE bool goToDefinition(int offset);
    /// Every place that names it, for a menu: { key: the offset, text, icon, shortcut: the line }.
    Q_INVOKABLE QVariantList usages(int offset) const;
    /// What lies around a place, from the outside in: { name, offset, isState }.
    Q_INVOKABLE QVariantList breadcrumbs(int offset) const;

signals:
    void viewChanged();
    void offeringChanged();

private:
    std::vector<model::Fix> fixesAt(int offset) const;
    void onTyped(const QString& text);
    void onCaretMoved();
    void offer(bool asked);

    QPointer<CodeView> m_view;
    CompletionModel m_model;
    model::Completions m_found;
    bool m_offering = false;
    bool m_accepting = false;
};

} // namespace steploom::app
