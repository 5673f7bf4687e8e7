// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "app/document/document_controller.h"

namespace steploom::app {

/// What can be done about a row of the problems, or of the advice: entries for a menu, worked out when it
/// opens.
class QuickFixes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)

public:
    explicit QuickFixes(QObject* parent = nullptr)
        : QObject(parent) {}

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);

    /// Fixes of the problem, or the piece of advice, in that row: { key, text, icon }.
    Q_INVOKABLE QVariantList ofProblem(int row, bool advice = false) const;
    /// The first problem that can be helped, of those in `state` where that has one; -1 without one.
    Q_INVOKABLE int firstFixable(const QString& state) const;
    /// Does what an entry says; false where the text has changed since.
    Q_INVOKABLE bool apply(const QString& key);

signals:
    void documentChanged();

private:
    /// The row, if it is one of the text as it is; else null.
    const model::Diagnostic* find(int row, bool advice) const;

    QPointer<DocumentController> m_document;
};

} // namespace steploom::app
