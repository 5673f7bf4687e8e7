// SPDX-License-Identifier: Apache-2.0
#include "app/commands/field_undo.h"

#include <QKeyEvent>

namespace steploom::app {

void FieldUndo::setField(QQuickItem* field) {
    if (m_field == field)
        return;
    if (m_field != nullptr)
        m_field->removeEventFilter(this);
    m_field = field;
    if (m_field != nullptr)
        m_field->installEventFilter(this);
    emit fieldChanged();
}

bool FieldUndo::eventFilter(QObject* watched, QEvent* event) {
    if (m_typing || event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* const key = static_cast<const QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    event->ignore();
    return true;
}

} // namespace steploom::app
