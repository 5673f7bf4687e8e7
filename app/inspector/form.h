// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/debugger/debug_session.h"
#include "app/document/document_controller.h"

namespace steploom::app {

/// An object of the text as a form, and the edits that a form makes. What the object is, its kinds know.
class Form : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one of its kinds is what is shown")
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    /// Whose runs show what expressions become; may be null.
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged)
    /// Of the object.
    Q_PROPERTY(QString pointer READ pointer WRITE setPointer NOTIFY pointerChanged)
    /// There is such an object, and the text can be read.
    Q_PROPERTY(bool editable READ editable NOTIFY changed)
    /// Names of the states that a transition can lead to.
    Q_PROPERTY(QStringList targets READ targets NOTIFY changed)
    /// Counts how often the document's problems were looked for: what problemsAt() says may have changed.
    Q_PROPERTY(int findings READ findings NOTIFY findingsChanged)

public:
    explicit Form(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    QString pointer() const { return m_pointer; }
    void setPointer(const QString& pointer);
    virtual bool valid() const { return state() != nullptr; }
    /// The text can be edited; while it is broken, what it still holds is shown and stays as it is.
    bool editable() const;
    bool readable() const { return m_document != nullptr && valid() && object(); }
    const QStringList& targets() const;
    int findings() const { return m_findings; }

    /// What is wrong in the value at `pointer`: {text, remedy, severity (0 error, 1 warning, 2 hint)}, the
    /// worst first.
    Q_INVOKABLE QVariantList problemsAt(const QString& pointer) const;
    /// Why the text is no JSON value, in the first line that is wrong; empty where it is one. `${…}` may
    /// stand for a value.
    Q_INVOKABLE QString jsonProblem(const QString& text) const;

    /// What `value` becomes when an input that shows it holds `text`: typedOver().
    Q_INVOKABLE QString typed(const QString& value, const QString& text) const;
    /// Writes what an input holds, `kind` being that of a row (see FieldRows); an empty one removes the
    /// field, and what the field shows already changes nothing. False where it was refused (and the document
    /// said why).
    Q_INVOKABLE bool write(const QString& pointer, const QString& kind, const QString& value);
    /// The same with a field of another name in the place of the one at `pointer`, or new where there is
    /// none.
    Q_INVOKABLE bool replace(const QString& pointer, const QString& name, const QString& kind,
                             const QString& value);
    Q_INVOKABLE bool remove(const QString& pointer);
    Q_INVOKABLE bool removeItem(const QString& pointer);
    Q_INVOKABLE bool moveItem(const QString& pointer, int index);
    /// Lets the transition whose target is written at `pointer` lead to a state of that name.
    Q_INVOKABLE bool writeTarget(const QString& pointer, const QString& target);
    /// The same with a state that is made for it; what the transition led to comes behind it.
    Q_INVOKABLE bool writeNewTarget(const QString& pointer);

signals:
    void documentChanged();
    void sessionChanged();
    void pointerChanged();
    void changed();
    void findingsChanged();

protected:
    /// Null where the pointer is not that of a state.
    const model::State* state() const;
    /// The object; null where there is none.
    model::Node object() const;
    bool apply(const model::Result<model::Edit>& edit);
    const model::Document& text() const { return m_document->document(); }

private:
    QPointer<DocumentController> m_document;
    QPointer<DebugSession> m_session;
    QString m_pointer;
    int m_findings = 0;
    mutable std::weak_ptr<const model::Workflow> m_targetsOf; ///< what m_targets are the states of
    mutable QString m_targetsFor;
    mutable QStringList m_targets;
};

} // namespace steploom::app
