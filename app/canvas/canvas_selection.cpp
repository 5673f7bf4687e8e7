// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_selection.h"

#include <utility>

namespace steploom::app {

bool CanvasSelection::setOnly(const QString& pointer) {
    return set(pointer.isEmpty() ? QStringList() : QStringList(pointer));
}

bool CanvasSelection::set(QStringList pointers) {
    if (m_pointers == pointers)
        return false;
    m_pointers = std::move(pointers);
    return true;
}

bool CanvasSelection::toggle(const QString& pointer) {
    if (pointer.isEmpty())
        return false;
    if (m_pointers.removeAll(pointer) == 0)
        m_pointers.append(pointer);
    return true;
}

bool CanvasSelection::add(const QStringList& pointers) {
    QStringList all = m_pointers;
    for (const QString& pointer : pointers) {
        all.removeAll(pointer);
        all.append(pointer);
    }
    return set(std::move(all));
}

} // namespace steploom::app
