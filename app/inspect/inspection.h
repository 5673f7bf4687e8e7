// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/debugger/running_maps.h"
#include "app/inspect/console.h"
#include "app/inspect/watch_list.h"
#include "app/payload/payload_model.h"

namespace steploom::app {

/// The watches, the console and the Map Runs of a window's runs.
class Inspection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(steploom::app::WatchList* watches READ watches CONSTANT)
    Q_PROPERTY(steploom::app::Console* console READ console CONSTANT)
    Q_PROPERTY(steploom::app::RunningMaps* maps READ maps CONSTANT)

public:
    using QObject::QObject;

    DebugSession* session() const { return m_console.session(); }
    void setSession(DebugSession* session) {
        m_watches.setSession(session);
        m_console.setSession(session);
        m_maps.setSession(session);
        emit sessionChanged();
    }
    WatchList* watches() { return &m_watches; }
    Console* console() { return &m_console; }
    RunningMaps* maps() { return &m_maps; }

signals:
    void sessionChanged();

private:
    WatchList m_watches;
    Console m_console;
    RunningMaps m_maps;
};

/// A payload for one view of it.
class PayloadHolder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::PayloadModel* model READ model CONSTANT)

public:
    using QObject::QObject;

    PayloadModel* model() { return &m_model; }

private:
    PayloadModel m_model;
};

} // namespace steploom::app
