// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <string>

#include "app/debugger/debug_session.h"

namespace steploom::app {

/// The value, in a paused run, of what lies under the pointer in the definition: of the visit that the run
/// stands in, else of the latest visit of its state.
class HoverValue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged)

public:
    using QObject::QObject;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);

    /// { text: the piece of the expression, value, kind: value, undefined, function or error }; empty where
    /// there is no expression or no visit. `offset`: bytes of the document's text.
    Q_INVOKABLE QVariantMap at(int offset) const;
    /// The same in a field that is edited by itself: the pointer of the field, its text and a place in that
    /// in UTF-16 units; `characters`: the text is those of a string, else JSON.
    Q_INVOKABLE QVariantMap in(const QString& pointer, const QString& text, int place, bool characters) const;

signals:
    void sessionChanged();

private:
    QVariantMap valueOf(const std::string& state, const std::string& field, const std::string& text,
                        std::size_t place) const;

    QPointer<DebugSession> m_session;
};

} // namespace steploom::app
