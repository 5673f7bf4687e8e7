// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "app/run/state_places.h"

namespace steploom::app {

/// What tables of a run look at: one that was recorded, or one in the debugger as far as it has come.
class ShownRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a session, or what stands for one")

public:
    using QObject::QObject;

    /// Null where there is none.
    virtual std::shared_ptr<const OpenedExecution> execution() const = 0;
    virtual const StatePlaces& places() const = 0;

signals:
    /// Another run, or more or less of it.
    void changed();
};

/// Lets a table follow another run than it `held`, or none, by its own `refresh`.
template <typename Table>
void followRun(QPointer<ShownRun>& held, ShownRun* run, Table* table, void (Table::*refresh)()) {
    if (held == run)
        return;
    if (held != nullptr)
        held->disconnect(table);
    held = run;
    if (run != nullptr)
        QObject::connect(run, &ShownRun::changed, table, refresh);
    (table->*refresh)();
}

} // namespace steploom::app
