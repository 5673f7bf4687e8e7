// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <optional>

#include "app/debugger/debug_session.h"
#include "app/history/history_session.h"
#include "app/history/reexecution_check.h"

namespace steploom::app {

/// The opened history run once more on the document: its tasks answer what they answered then, everything
/// else is evaluated anew. Says by itself where the two part first (on a thread of its own, again after each
/// edit of the definition), and starts the debugger on it.
class Reexecution : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::HistorySession* history READ history WRITE setHistory NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool checked READ checked NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool agrees READ agrees NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString recorded READ recorded NOTIFY changed)
    Q_PROPERTY(QString produced READ produced NOTIFY changed)
    Q_PROPERTY(int recordedEvent READ recordedEvent NOTIFY changed)
    Q_PROPERTY(int ownEvent READ ownEvent NOTIFY changed)

public:
    explicit Reexecution(QObject* parent = nullptr);
    ~Reexecution() override;

    HistorySession* history() const { return m_history; }
    void setHistory(HistorySession* history);
    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    /// A history is open, and there is a definition to run.
    bool available() const;
    bool busy() const { return m_soon.isActive() || m_running; }
    /// What is said below is of this history and this definition.
    bool checked() const { return m_report.has_value(); }
    /// The debugger's run is this repetition.
    bool active() const;
    bool agrees() const { return m_report && !m_report->refusal && !m_report->difference; }
    QString headline() const; ///< how far they agree, or why it cannot be repeated
    QString reason() const;   ///< whose doing the difference is; empty where there is none
    QString why() const;      ///< what differs
    QString state() const;    ///< where; its name
    QString recorded() const; ///< JSON text of what differs; empty where that is no value
    QString produced() const;
    int recordedEvent() const; ///< number in the recording, from 1; 0 where it has no such event
    int ownEvent() const;      ///< of the repetition; 0 where it has none

    /// The recording with its payloads, read when it is asked for first; null where none is open.
    std::shared_ptr<const engine::History> recordedHistory();

    /// Starts the debugger on the repetition, at the first state.
    Q_INVOKABLE bool stepThrough();
    /// Runs the debugger to the first difference; of an event that only the recording has, to the end.
    Q_INVOKABLE bool goToDifference();
    /// Looks for the difference now.
    Q_INVOKABLE void check();
    Q_INVOKABLE void cancel();

signals:
    void sourceChanged();
    void changed();

private:
    void follow();
    void outdate();
    void take(ReexecutionReport report, quint64 number);
    const ReexecutionReport::Difference* difference() const;

    HistorySession* m_history = nullptr;
    DebugSession* m_session = nullptr;
    DocumentController* m_document = nullptr;
    std::shared_ptr<const model::Recording> m_recording;
    std::shared_ptr<const engine::History> m_recorded;
    std::optional<ReexecutionReport> m_report;
    QString m_refusal; ///< why the definition cannot run
    QTimer m_soon;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< shared with the tasks: others than this one stop
    quint64 m_asked = 0;
    bool m_running = false;
};

} // namespace steploom::app
