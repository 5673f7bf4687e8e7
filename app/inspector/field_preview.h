// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/inspector/form.h"

namespace steploom::app {

/// What the field that is being typed evaluates to, against the last run's visit of its state or, where there
/// was none, the test input. Looked at a moment after the last key.
class FieldPreview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::Form* form MEMBER m_form NOTIFY fieldChanged)
    Q_PROPERTY(QString pointer MEMBER m_pointer NOTIFY fieldChanged)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY fieldChanged)
    Q_PROPERTY(bool characters MEMBER m_characters NOTIFY fieldChanged)
    /// Nothing is evaluated while nobody looks.
    Q_PROPERTY(bool active MEMBER m_active NOTIFY fieldChanged)
    /// The value, or why there is none; empty where there is nothing to evaluate.
    Q_PROPERTY(QString result READ result NOTIFY resultChanged)
    Q_PROPERTY(bool failed READ failed NOTIFY resultChanged)
    /// What it was evaluated against, in words.
    Q_PROPERTY(QString source READ source NOTIFY resultChanged)

public:
    explicit FieldPreview(QObject* parent = nullptr);

    QString result() const { return m_result; }
    bool failed() const { return m_failed; }
    QString source() const { return m_source; }

signals:
    void fieldChanged();
    void resultChanged();

private:
    void look();

    QPointer<Form> m_form;
    QString m_pointer;
    QString m_text;
    bool m_characters = false;
    bool m_active = false;
    QTimer m_soon;
    QString m_result;
    QString m_source;
    bool m_failed = false;
};

} // namespace steploom::app
