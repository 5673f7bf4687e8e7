// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include "app/editor/code_view.h"

namespace steploom::app {

/// The names of states and workflow variables in the code pane, changed wherever they stand.
class CodeNames : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::CodeView* view READ view WRITE setView NOTIFY viewChanged REQUIRED)

public:
    explicit CodeNames(QObject* parent = nullptr)
        : QObject(parent) {}

    CodeView* view() const { return m_view; }
    void setView(CodeView* view);

    /// The name at a byte offset that can be changed: { name, variable: whether it is one, places: how often
    /// it stands in the text, place: where in the view }. Empty, and a notice, where there is none.
    Q_INVOKABLE QVariantMap at(int offset) const;
    /// Gives what is named there another name, everywhere, as one step of undo; false (and a notice) where
    /// that is refused.
    Q_INVOKABLE bool rename(int offset, const QString& name);

signals:
    void viewChanged();

private:
    QPointer<CodeView> m_view;
};

} // namespace steploom::app
