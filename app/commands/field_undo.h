// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace steploom::app {

/// Lets undo and redo reach the document while the focus is in a field that holds nothing unwritten.
///
/// Qt's text fields take the keys for their own history, always: whoever had written a value and pressed undo
/// saw nothing happen. As long as `typing` the keys stay with the field.
class FieldUndo : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* field READ field WRITE setField NOTIFY fieldChanged REQUIRED)
    Q_PROPERTY(bool typing MEMBER m_typing NOTIFY typingChanged REQUIRED)

public:
    using QObject::QObject;

    QQuickItem* field() const { return m_field; }
    void setField(QQuickItem* field);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void fieldChanged();
    void typingChanged();

private:
    QPointer<QQuickItem> m_field;
    bool m_typing = false;
};

} // namespace steploom::app
