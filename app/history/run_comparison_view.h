// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "app/history/run_set.h"

namespace steploom::app {

/// The two picked runs of a set side by side: where they part, what differs in their payloads, and which
/// states took longer. Compared on a thread of its own.
class RunComparisonView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::RunSet* runs READ runs WRITE setRuns NOTIFY changed REQUIRED)
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString leftName READ leftName NOTIFY changed)
    Q_PROPERTY(QString rightName READ rightName NOTIFY changed)
    Q_PROPERTY(QString pathText READ pathText NOTIFY changed)
    Q_PROPERTY(QString payloadText READ payloadText NOTIFY changed)
    Q_PROPERTY(QVariantMap pathPlace READ pathPlace NOTIFY changed)
    Q_PROPERTY(QVariantMap payloadPlace READ payloadPlace NOTIFY changed)
    Q_PROPERTY(QVariantList states READ states NOTIFY changed)
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY stateChanged)
    Q_PROPERTY(bool ofOutput READ ofOutput WRITE setOfOutput NOTIFY stateChanged)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY stateChanged)
    Q_PROPERTY(QString changesText READ changesText NOTIFY stateChanged)

public:
    explicit RunComparisonView(QObject* parent = nullptr);
    ~RunComparisonView() override;

    RunSet* runs() const { return m_runs; }
    void setRuns(RunSet* runs);
    bool valid() const { return m_found.has_value(); } ///< two are picked and compared
    bool busy() const { return m_busy; }
    QString leftName() const;
    QString rightName() const;
    QString pathText() const;    ///< where their ways part, or that they do not
    QString payloadText() const; ///< the first event with other data
    /// { leftEvent, rightEvent, state }: events from 1, 0 where that run has ended; empty: no such place.
    QVariantMap pathPlace() const;
    QVariantMap payloadPlace() const;
    /// What either visited, by how much longer it took in B: { name, leftVisits, rightVisits, left, right,
    /// more, slower }.
    QVariantList states() const;
    /// Whose first visits are compared below; empty: the first event with other data.
    const QString& state() const { return m_state; }
    void setState(const QString& state);
    bool ofOutput() const { return m_ofOutput; } ///< else the input
    void setOfOutput(bool ofOutput);
    /// What differs there: { pointer, kind, before, after }, JSON texts; kind: added, removed, changed.
    QVariantList changes() const { return m_changes; }
    QString changesText() const;

    /// What a comparison found, without a value of the engine in it.
    struct Found {
        struct Place {
            bool there = false;
            bool path = false; ///< another state follows; else the same one ended otherwise
            std::size_t left = model::kNoRow;
            std::size_t right = model::kNoRow;
            std::string leftState;
            std::string rightState;
        };
        Place path;
        Place payload;
        struct Pair {
            std::string name;
            std::uint32_t leftVisits = 0;
            std::uint32_t rightVisits = 0;
            std::int64_t left = 0; ///< ms
            std::int64_t right = 0;
        };
        std::vector<Pair> pairs;
    };

signals:
    void changed();
    void stateChanged();

private:
    void follow();
    void take(Found found, quint64 number);
    void findChanges();
    static QVariantMap placed(const Found::Place& place);

    RunSet* m_runs = nullptr;
    model::OpenedRun m_left;
    model::OpenedRun m_right;
    std::optional<Found> m_found;
    QString m_state;
    bool m_ofOutput = false;
    QVariantList m_changes;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< shared with the tasks
    quint64 m_asked = 0;
    bool m_busy = false;
};

} // namespace steploom::app
