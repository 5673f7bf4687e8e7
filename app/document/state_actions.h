// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
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

    /// `states` are pointers of states of one scope.
    Q_INVOKABLE bool copy(const QStringList& states) const;
    Q_INVOKABLE bool cut(const QStringList& states);
    Q_INVOKABLE bool remove(const QStringList& states);
    /// To another place, of a kind and a pointer as the canvas names it: `transition`, `after` or `scope`.
    Q_INVOKABLE bool move(const QStringList& states, const QString& kind, const QString& place);
    /// Changes places with the state behind it, or before it.
    Q_INVOKABLE bool shift(const QString& state, bool forward);
    /// On its own: nothing leads to the states, and they lead nowhere else.
    Q_INVOKABLE bool park(const QStringList& states);
    Q_INVOKABLE bool removeTransition(const QString& transition);
    /// Behind `after`, or where that is empty, cannot be followed or ends the execution, on its own.
    Q_INVOKABLE bool paste(const QString& after);
    Q_INVOKABLE bool pasteOn(const QString& transition);
    Q_INVOKABLE bool duplicate(const QStringList& states);
    /// `type` is Parallel or Map.
    Q_INVOKABLE bool wrap(const QStringList& states, const QString& type);
    /// All their errors lead to a new state, which goes on where they do.
    Q_INVOKABLE bool tryCatch(const QStringList& states);
    Q_INVOKABLE bool dissolve(const QString& state);
    /// The new machine's text goes into a file beside the document; without one, to the clipboard.
    Q_INVOKABLE bool extract(const QStringList& states);
    Q_INVOKABLE bool convert(const QString& state);
    /// From JSONata; a notice says for which inputs it does the same.
    Q_INVOKABLE bool convertToJsonPath(const QString& state);

    /// What the state stands in, from the machine (pointer "") to the state itself: maps of name and pointer.
    Q_INVOKABLE QVariantList pathOf(const QString& state) const;
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
