// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

#include "app/debugger/debug_session.h"

namespace steploom::app {

/// Completions for an expression that is typed while a run is paused: the members that a value has right now,
/// and what the language knows. Places count UTF-16 units of the text.
class ScopeAssist : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool offering READ offering NOTIFY offered)
    /// {label, detail, help}, best first.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY offered)
    /// Where the word begins that they are for.
    Q_PROPERTY(int wordBegin READ wordBegin NOTIFY offered)

public:
    using QObject::QObject;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    bool offering() const { return !m_items.empty(); }
    QVariantList entries() const;
    int wordBegin() const { return m_wordBegin; }

    /// Unasked, only where `typed` opens a list or one is open.
    Q_INVOKABLE void offer(const QString& text, int caret, const QString& typed);
    Q_INVOKABLE void ask(const QString& text, int caret);
    /// What taking a row does to the text: [from, to, the text to put there, place of the caret then].
    Q_INVOKABLE QVariantList taken(int row) const;
    Q_INVOKABLE void dismiss();

signals:
    void sessionChanged();
    void offered();

private:
    struct Item {
        QString label;
        QString detail;
        QString help;
        QString insert;
        int caret = 0;
    };

    void look(const QString& text, int caret, bool asked);
    void addMembers(const QString& text, int caret);
    void addLanguage(const QString& text, int caret, bool asked);

    QPointer<DebugSession> m_session;
    std::vector<Item> m_items;
    int m_wordBegin = 0;
    int m_begin = 0;
    int m_end = 0;
};

} // namespace steploom::app
