// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace steploom::app {

/// The selected states, by pointer. The last one is the primary: what the forms show and the keys walk from.
class CanvasSelection {
public:
    const QStringList& all() const { return m_pointers; }
    QString primary() const { return m_pointers.isEmpty() ? QString() : m_pointers.last(); }
    bool contains(const QString& pointer) const { return m_pointers.contains(pointer); }
    bool several() const { return m_pointers.size() > 1; }

    /// Each returns whether anything changed. An empty pointer selects nothing.
    bool setOnly(const QString& pointer);
    bool set(QStringList pointers);
    /// Adds a state, or takes it out.
    bool toggle(const QString& pointer);
    /// Adds states; the last becomes the primary.
    bool add(const QStringList& pointers);
    /// Drops what is not among `known`.
    template <typename Known>
    bool prune(const Known& known) {
        QStringList kept;
        for (const QString& pointer : std::as_const(m_pointers)) {
            if (known(pointer))
                kept.append(pointer);
        }
        return set(std::move(kept));
    }

private:
    QStringList m_pointers;
};

} // namespace steploom::app
