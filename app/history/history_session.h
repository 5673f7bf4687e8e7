// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/document/document_controller.h"
#include "app/run/event_model.h"
#include "app/run/run_marks.h"
#include "app/run/visit_view.h"
#include "engine/history/history.h"
#include "model/history/recording.h"

namespace steploom::app {

/// An execution history that was recorded elsewhere, shown on the document's graph event by event.
class HistorySession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString cause READ cause NOTIFY changed)
    Q_PROPERTY(QString failingState READ failingState NOTIFY changed)
    Q_PROPERTY(QString started READ started NOTIFY changed)
    Q_PROPERTY(QString duration READ duration NOTIFY changed)
    Q_PROPERTY(int eventCount READ eventCount NOTIFY changed)
    Q_PROPERTY(int strangers READ strangers NOTIFY changed)
    Q_PROPERTY(int position READ position WRITE setPosition NOTIFY positionChanged)
    Q_PROPERTY(QString current READ current NOTIFY positionChanged)
    Q_PROPERTY(steploom::app::RunMarks* marks READ marks CONSTANT)
    Q_PROPERTY(steploom::app::EventModel* events READ events CONSTANT)
    Q_PROPERTY(steploom::app::VisitView* visit READ visit CONSTANT)

public:
    explicit HistorySession(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    bool loaded() const { return m_history.events.size() > 0; }
    QString fileName() const;
    QString status() const; ///< SUCCEEDED, FAILED … or RUNNING where the history has no end
    QString error() const;
    QString cause() const;
    QString failingState() const;
    QString started() const;
    QString duration() const;
    /// What was opened; null where nothing is.
    std::shared_ptr<const model::Recording> recording() const { return m_recording; }
    QString path() const { return m_path; }
    int eventCount() const { return static_cast<int>(m_history.events.size()); }
    /// Visits of states that the open definition does not have.
    int strangers() const { return m_strangers; }
    /// Events that have happened, 0 … eventCount.
    int position() const { return m_position; }
    void setPosition(int position);
    QString current() const;
    RunMarks* marks() { return &m_marks; }
    EventModel* events() { return &m_events; }
    VisitView* visit() { return &m_visit; }

    Q_INVOKABLE bool open(const QString& path);
    Q_INVOKABLE bool openUrl(const QUrl& url) { return open(url.toLocalFile()); }
    Q_INVOKABLE void close();
    Q_INVOKABLE void look(const QString& pointer);
    /// To the event at which the execution gave up.
    Q_INVOKABLE void goToFailure();

signals:
    void documentChanged();
    void changed();
    void positionChanged();

private:
    void match();
    void mark();
    void show();

    DocumentController* m_document = nullptr;
    engine::History m_history;
    std::shared_ptr<const model::Recording> m_recording;
    QString m_path;
    std::vector<QString> m_pointers; ///< by visit
    RunMarks m_marks;
    EventModel m_events;
    VisitView m_visit;
    int m_position = 0;
    int m_strangers = 0;
};

} // namespace steploom::app
