// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <vector>

#include "app/editor/code_view.h"
#include "model/diagnostics/fixes.h"

namespace steploom::app {

/// What can be done at the caret of the code pane: what puts right the findings of its line, and what can be
/// made of the states there.
class CodeActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::CodeView* view READ view WRITE setView NOTIFY viewChanged REQUIRED)

public:
    explicit CodeActions(QObject* parent = nullptr)
        : QObject(parent) {}

    CodeView* view() const { return m_view; }
    void setView(CodeView* view);

    /// Ways to put right the problems, and to follow the advice, of the caret's line, those at the caret
    /// first: { key, text, icon } for a menu. Worked out anew by each call.
    Q_INVOKABLE QVariantList fixes();
    /// Does what an entry says; false where the text has changed since.
    Q_INVOKABLE bool fix(const QString& key);

    /// The states of one scope that the selection touches; without one the state that the caret is in. Empty
    /// while the text is broken.
    Q_INVOKABLE QStringList states() const;
    /// Whether a name stands at the caret that can be changed everywhere.
    Q_INVOKABLE bool onName() const;

signals:
    void viewChanged();

private:
    QPointer<CodeView> m_view;
    std::vector<model::Fix> m_fixes;
    std::uint64_t m_revision = 0; ///< of the text that they are for
};

} // namespace steploom::app
