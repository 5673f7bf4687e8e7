// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <vector>

#include "app/document/document_controller.h"
#include "app/history/run_reader.h"

namespace steploom::app {

/// Recorded executions of one machine, as a table: read from files and folders on a thread of its own. At
/// most two of them are picked, to be compared.
class RunSet : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList spreads READ spreads NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY picked)
    Q_PROPERTY(int right READ right NOTIFY picked)
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY changed)
    Q_PROPERTY(bool descending READ descending NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        FileRole,
        StatusRole,
        StartedRole,
        DurationRole,
        EventsRole,
        SlowestRole,
        OutlierRole,
        SideRole,
    };

    explicit RunSet(QObject* parent = nullptr);
    ~RunSet() override;

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_runs.size()); }
    bool busy() const { return m_busy; }
    double progress() const { return m_progress; }
    QString summary() const; ///< `14 executions, 3 failed, median 2.6 s`
    /// Each state over all runs, slowest first: { name, median, p95, most, runs, visits, failed, run }, run:
    /// the row with its longest visit.
    QVariantList spreads() const;
    /// Rows that are picked; -1: none.
    int left() const { return rowOf(m_left); }
    int right() const { return rowOf(m_right); }
    const QString& sortKey() const { return m_sortKey; }
    bool descending() const { return m_descending; }

    const std::vector<ReadRun>& runs() const { return m_runs; }
    /// Null where none is picked.
    const ReadRun* leftRun() const {
        return m_left < 0 ? nullptr : &m_runs[static_cast<std::size_t>(m_left)];
    }
    const ReadRun* rightRun() const {
        return m_right < 0 ? nullptr : &m_runs[static_cast<std::size_t>(m_right)];
    }

    /// Reads files, and what is in folders, and adds what was not there yet.
    Q_INVOKABLE void add(const QStringList& paths);
    Q_INVOKABLE void addUrls(const QList<QUrl>& urls);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void clear();
    /// Picks a row as the left or the right one, or lets it go.
    Q_INVOKABLE void pick(int row);
    /// By name, status, started, duration or events; the same key again turns the order round.
    Q_INVOKABLE void sortBy(const QString& key);
    Q_INVOKABLE QString pathAt(int row) const;
    Q_INVOKABLE int inFileAt(int row) const;

signals:
    void documentChanged();
    void changed();
    void progressChanged();
    void picked();

private:
    struct Found;
    const ReadRun& at(int row) const { return m_runs[m_order[static_cast<std::size_t>(row)]]; }
    int rowOf(int run) const;
    void take(Found found, quint64 number);
    void order();
    QString outlierText(std::size_t run) const;

    DocumentController* m_document = nullptr;
    std::vector<ReadRun> m_runs;
    std::vector<std::size_t> m_order; ///< runs by row
    model::RunsReport m_report;
    QString m_sortKey = QStringLiteral("started");
    bool m_descending = false;
    int m_left = -1;
    int m_right = -1;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< shared with the tasks: others than this one stop
    quint64 m_asked = 0;
    bool m_busy = false;
    double m_progress = 0;
};

} // namespace steploom::app
