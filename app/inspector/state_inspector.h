// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "app/document/document_controller.h"
#include "app/inspector/field_table.h"

namespace steploom::app {

/// One state as a form: its fields as they stand in the text, and the edits that a form makes.
///
/// Rows are maps {name, pointer, kind, value, present}: `value` is what an input shows, the characters of a
/// string or else the JSON text; write() takes the same back. A field that holds another kind than the form
/// expects is shown as JSON.
class StateInspector : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(QString pointer READ pointer WRITE setPointer NOTIFY changed)
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString type READ type NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(bool hasErrors READ hasErrors NOTIFY changed)
    Q_PROPERTY(QStringList targets READ targets NOTIFY changed)
    Q_PROPERTY(QVariantList configure READ configure NOTIFY changed)
    Q_PROPERTY(QVariantList data READ data NOTIFY changed)
    Q_PROPERTY(QVariantList retriers READ retriers NOTIFY changed)
    Q_PROPERTY(QVariantList catchers READ catchers NOTIFY changed)
    Q_PROPERTY(QVariantList rules READ rules NOTIFY changed)
    Q_PROPERTY(bool editable READ editable NOTIFY changed)

public:
    explicit StateInspector(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    QString pointer() const { return m_pointer; }
    void setPointer(const QString& pointer);

    bool valid() const { return state() != nullptr; }
    bool editable() const { return valid() && !m_document->stale(); }
    QString name() const;
    QString type() const;
    QString text() const;
    /// Name of the Next state; empty where the state ends or branches.
    QString next() const;
    bool hasNext() const;   ///< the type has Next or End
    bool hasErrors() const; ///< the type has Retry and Catch
    /// Names of the states of the same scope.
    QStringList targets() const;
    QVariantList configure() const { return rows(FieldGroup::Configure); }
    QVariantList data() const { return rows(FieldGroup::Data); }
    /// {pointer, errors, interval, attempts, backoff, maxDelay, waits: [seconds], total}
    QVariantList retriers() const;
    /// {pointer, errors, next, resultPath}
    QVariantList catchers() const;
    /// Choice rules and Default: {pointer, label, next, target}
    QVariantList rules() const;

    /// Writes what an input holds; false where it was refused (and the document said why).
    Q_INVOKABLE bool write(const QString& pointer, const QString& kind, const QString& value);
    /// Error names, separated by commas, as an ErrorEquals array.
    Q_INVOKABLE bool writeErrors(const QString& item, const QString& errors);
    Q_INVOKABLE bool writeNext(const QString& target);
    Q_INVOKABLE bool writeTarget(const QString& pointer, const QString& target);
    Q_INVOKABLE bool addRetrier();
    Q_INVOKABLE bool addCatcher();

signals:
    void documentChanged();
    void changed();

private:
    const model::State* state() const;
    model::Node node(const char* field) const;
    QVariantMap row(const QString& pointer, const QString& name, FieldKind kind, bool jsonata) const;
    QVariantList rows(FieldGroup group) const;

    DocumentController* m_document = nullptr;
    QString m_pointer;
};

} // namespace steploom::app
