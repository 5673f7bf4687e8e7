// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/document/document_controller.h"
#include "app/history/recorded_events.h"
#include "app/history/recorded_marks.h"
#include "app/run/background.h"
#include "app/run/event_filter.h"
#include "app/run/opened_execution.h"
#include "app/run/run_marks.h"
#include "app/run/shown_run.h"
#include "app/run/state_places.h"
#include "app/run/visit_view.h"

namespace steploom::app {

/// Execution histories that were recorded elsewhere: opened on another thread, one of them shown on the
/// document's graph event by event. The pages of History mode have view models of their own over it; what was
/// opened never changes, so they may look at it from any thread.
class HistorySession : public steploom::app::ShownRun {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(bool opening READ opening NOTIFY openingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString failingState READ failingState NOTIFY changed)
    Q_PROPERTY(int eventCount READ eventCount NOTIFY changed)
    Q_PROPERTY(int strangers READ strangers NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QVariantList runs READ runs NOTIFY changed)
    Q_PROPERTY(int run READ run NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(int position READ position WRITE setPosition NOTIFY positionChanged)
    Q_PROPERTY(QString current READ current NOTIFY positionChanged)
    Q_PROPERTY(QString heat READ heat WRITE setHeat NOTIFY heatChanged)
    Q_PROPERTY(steploom::app::RunMarks* marks READ marks CONSTANT)
    Q_PROPERTY(steploom::app::RecordedEvents* events READ events CONSTANT)
    Q_PROPERTY(steploom::app::EventFilter* filter READ filter CONSTANT)
    Q_PROPERTY(steploom::app::VisitView* visit READ visit CONSTANT)

public:
    explicit HistorySession(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);

    // What was opened. All null or empty where nothing is; changed() tells of another one.
    std::shared_ptr<const OpenedHistory> opened() const { return m_opened; }
    std::shared_ptr<const OpenedExecution> execution() const override {
        return m_opened == nullptr ? nullptr : m_opened->execution;
    }
    std::shared_ptr<const model::Recording> recording() const {
        return execution() == nullptr ? nullptr : execution()->recording;
    }
    std::shared_ptr<const model::Outline> outline() const {
        return execution() == nullptr ? nullptr : execution()->outline;
    }
    const StatePlaces& places() const override { return m_places; }

    bool loaded() const { return m_opened != nullptr; }
    bool opening() const { return m_background.busy(); }
    double progress() const { return m_progress; } ///< of the opening, 0 … 1
    /// The first of the files.
    QString path() const;
    QString fileName() const;
    QString status() const; ///< SUCCEEDED, FAILED … or RUNNING where the history has no end
    QString failingState() const;
    int eventCount() const { return m_events.eventCount(); }
    /// Visits of states that the open definition does not have.
    int strangers() const { return m_places.strangers(); }
    /// Where the graph comes from: present, inside, beside, inferred; empty where nothing is open.
    QString origin() const;
    /// The executions in the files: maps of name and status. `run` is the one that is shown.
    QVariantList runs() const;
    int run() const { return m_opened == nullptr ? -1 : static_cast<int>(m_opened->shown); }
    /// What could not be read, and where.
    QStringList problems() const;
    /// Events that have happened, 0 … eventCount.
    int position() const { return m_position; }
    void setPosition(int position);
    /// The state of the event at the position, or of the last one before it that had one.
    QString current() const;
    /// What the graph's heat says: empty, duration or failures.
    QString heat() const;
    void setHeat(const QString& kind);
    RunMarks* marks() { return &m_marks; }
    RecordedEvents* events() { return &m_events; }
    EventFilter* filter() { return &m_filter; }
    VisitView* visit() { return &m_visit; }

    /// Opens files as one history; opened() or refused() follow. False where there is nothing to open.
    Q_INVOKABLE bool open(const QStringList& paths);
    bool open(const QString& path) { return open(QStringList{path}); }
    Q_INVOKABLE bool openUrls(const QList<QUrl>& urls);
    /// Gives up an opening; what was shown before stays.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void close();
    /// Another one of the executions.
    Q_INVOKABLE void choose(int run);
    /// Shows the graph that the events themselves draw, where the open definition is of something else.
    Q_INVOKABLE void showOwnGraph();
    /// The latest visit of a state, as far as the position goes.
    Q_INVOKABLE void look(const QString& pointer);
    Q_INVOKABLE void lookAtVisit(int visit);
    /// To the event that says what went wrong.
    Q_INVOKABLE void goToFailure();
    /// To where a visit begins.
    Q_INVOKABLE void goToVisit(int visit);
    Q_INVOKABLE static bool isHistory(const QString& path);

signals:
    void documentChanged();
    /// Files were read and are shown.
    void openedFiles();
    void openingChanged();
    void progressChanged();
    void positionChanged();
    void heatChanged();

private:
    void take(const std::shared_ptr<const OpenedHistory>& opened, bool isNew);
    void showDefinition();
    void match();
    void mark();
    void show();
    void tellProgress(double done);

    DocumentController* m_document = nullptr;
    std::shared_ptr<const OpenedHistory> m_opened;
    StatePlaces m_places;
    RecordedMarks m_walk;
    RunMarks m_marks;
    RecordedEvents m_events;
    EventFilter m_filter;
    VisitView m_visit;
    int m_position = 0;
    HeatKind m_heat = HeatKind::None;
    double m_progress = 0;
    bool m_showing = false;  ///< the document is being changed by this one
    Background m_background; ///< last: what it runs uses the others
};

} // namespace steploom::app
