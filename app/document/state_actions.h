// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "app/document/document_controller.h"

namespace steploom::app {

/// What can be done with a state as a whole: clipboard, and refactorings. What is copied is ASL text, so that
/// it can be pasted in any editor, and any ASL text can be pasted here.
class StateActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)

public:
    explicit StateActions(QObject* parent = nullptr)
        : QObject(parent) {}

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);

    Q_INVOKABLE bool copy(const QString& state) const;
    Q_INVOKABLE bool cut(const QString& state);
    /// Behind `after`, or where that is empty, cannot be followed or ends the execution, on its own.
    Q_INVOKABLE bool paste(const QString& after);
    Q_INVOKABLE bool duplicate(const QString& state);
    /// `type` is Parallel or Map.
    Q_INVOKABLE bool wrap(const QString& state, const QString& type);
    Q_INVOKABLE bool dissolve(const QString& state);
    /// The new machine's text goes into a file beside the document; without one, to the clipboard.
    Q_INVOKABLE bool extract(const QString& state);
    Q_INVOKABLE bool convert(const QString& state);

    Q_INVOKABLE bool isContainer(const QString& state) const;
    Q_INVOKABLE bool isJsonata(const QString& state) const;

signals:
    void documentChanged();
    void notice(const QString& text, bool severe);

private:
    const model::State* find(const QString& state) const;
    QString keep(const std::string& machine, const std::string& name) const;

    QPointer<DocumentController> m_document;
};

} // namespace steploom::app
