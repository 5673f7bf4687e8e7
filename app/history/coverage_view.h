// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

#include "app/debugger/debug_session.h"
#include "app/history/run_set.h"
#include "app/run/run_marks.h"
#include "model/history/coverage.h"

namespace steploom::app {

/// What runs took of the document's definition, and what none of them did: as rows, and as marks for the
/// graph. The runs are those of a set of opened executions and those that this window measured: of the
/// debugger, of test cases, of the local service. Counted on a thread of its own, again after each edit and
/// each run.
class CoverageView : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its collection")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(QVariantList shares READ shares NOTIFY changed)
    Q_PROPERTY(QVariantList sources READ sources NOTIFY changed)
    Q_PROPERTY(int strangers READ strangers NOTIFY changed)
    Q_PROPERTY(bool onlyNever READ onlyNever WRITE setOnlyNever NOTIFY changed)
    Q_PROPERTY(steploom::app::RunMarks* marks READ marks CONSTANT)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< state, next, choice, default, retrier, catcher
        TextRole,
        RunsRole, ///< `12 of 14`
        CountRole,
        ShareRole,   ///< of the runs, 0 … 1
        PointerRole, ///< of the state
        PlaceRole,   ///< of the item
    };

    explicit CoverageView(QObject* parent = nullptr);
    ~CoverageView() override;

    RunSet* runs() const { return m_runs; }
    void setRuns(RunSet* runs);
    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool busy() const { return m_busy; }
    bool valid() const { return !m_items.empty(); }
    const QString& refusal() const { return m_refusal; } ///< why nothing can be counted
    int percent() const;                                 ///< of all items, that some run took
    /// Per kind: { kind, text, taken, all }.
    QVariantList shares() const;
    int strangers() const { return m_strangers; } ///< visits of states that the definition does not have
    /// Where there are runs from: { source, text, runs, counted }.
    QVariantList sources() const;
    /// Whether the runs of a source are to count; all do at first.
    Q_INVOKABLE void setCounted(int source, bool counted);
    bool onlyNever() const { return m_onlyNever; }
    void setOnlyNever(bool onlyNever);
    RunMarks* marks() { return &m_marks; }

    struct Item {
        model::CoverageItem item;
        std::string state; ///< pointer
    };
    struct Found {
        std::vector<Item> items;
        int runs = 0;
        int strangers = 0;
    };

signals:
    void changed();

private:
    void follow();
    int countOf(model::RunSource source) const;
    bool counts(model::RunSource source) const { return m_counts[static_cast<std::size_t>(source)]; }
    std::vector<model::OpenedRun> countedRuns() const;
    void outdate();
    void take(Found found, quint64 number);
    void show();
    void mark();
    QString wordsOf(const Item& item) const;

    RunSet* m_runs = nullptr;
    DebugSession* m_session = nullptr;
    DocumentController* m_document = nullptr;
    std::vector<Item> m_items;
    std::vector<std::size_t> m_rows;
    std::array<bool, 4> m_counts{true, true, true, true}; ///< by model::RunSource
    int m_counted = 0;                                    ///< runs
    int m_strangers = 0;
    QString m_refusal;
    bool m_onlyNever = false;
    RunMarks m_marks;
    QTimer m_soon;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< shared with the tasks
    quint64 m_asked = 0;
    bool m_busy = false;
};

} // namespace steploom::app
