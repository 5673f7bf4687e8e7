// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "app/inspector/form.h"
#include "model/assist/completion.h"

namespace steploom::app {

/// Completions for a field that is typed in an editor of its own. Places count UTF-16 units of its text.
class FieldAssist : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::Form* form MEMBER m_form NOTIFY fieldChanged)
    Q_PROPERTY(QString pointer MEMBER m_pointer NOTIFY fieldChanged)
    Q_PROPERTY(bool characters MEMBER m_characters NOTIFY fieldChanged)
    Q_PROPERTY(bool offering READ offering NOTIFY offered)
    /// {label, detail, help}, best first.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY offered)
    /// Where the word begins that they are for.
    Q_PROPERTY(int wordBegin READ wordBegin NOTIFY offered)

public:
    explicit FieldAssist(QObject* parent = nullptr)
        : QObject(parent) {}

    bool offering() const { return !m_entries.isEmpty(); }
    QVariantList entries() const { return m_entries; }
    int wordBegin() const { return m_wordBegin; }

    /// Looks for what could stand at the caret. Unasked, only where `typed` opens a list or one is open.
    Q_INVOKABLE void offer(const QString& text, int caret, const QString& typed);
    Q_INVOKABLE void ask(const QString& text, int caret);
    /// What taking a row does to the text: [from, to, the text to put there, place of the caret then].
    Q_INVOKABLE QVariantList taken(int row) const;
    Q_INVOKABLE void dismiss();

signals:
    void fieldChanged();
    void offered();

private:
    void look(const QString& text, int caret, bool asked);

    QPointer<Form> m_form;
    QString m_pointer;
    bool m_characters = false;
    QVariantList m_entries;
    std::vector<model::Completion> m_items;
    int m_wordBegin = 0;
    int m_begin = 0;
    int m_end = 0;
};

} // namespace steploom::app
