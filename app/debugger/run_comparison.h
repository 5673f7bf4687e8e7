// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/debugger/debug_session.h"
#include "engine/debug/comparison.h"

namespace steploom::app {

/// Two runs of a document side by side: where they first go apart, what the payloads have there, and what
/// each did with every state. Compared are the whole recordings, wherever the runs stand. Nothing is worked
/// out while it is not `shown`; while it is, the states carry on the graph how they differ.
class RunComparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed)
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY changed)
    Q_PROPERTY(int second READ second WRITE setSecond NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool same READ same NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString divergence READ divergence NOTIFY changed)
    Q_PROPERTY(QString divergenceState READ divergenceState NOTIFY changed)
    Q_PROPERTY(bool inFirst READ inFirst NOTIFY changed)
    Q_PROPERTY(bool inSecond READ inSecond NOTIFY changed)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed)
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed)
    Q_PROPERTY(QVariantList states READ states NOTIFY changed)

public:
    explicit RunComparison(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    bool shown() const { return m_shown; }
    void setShown(bool shown);
    /// Ids of the collection. Where a run is gone, or was never chosen, another one takes its place: the run
    /// on screen beside the one kept last.
    int first() const { return m_first; }
    void setFirst(int run);
    int second() const { return m_second; }
    void setSecond(int run);
    /// There are two runs and they have been compared.
    bool ready() const { return m_comparison.has_value(); }
    bool same() const;
    QString summary() const;
    /// The first difference in words; empty where there is none.
    QString divergence() const;
    QString divergenceState() const; ///< its pointer in the document
    bool inFirst() const;            ///< the first run has a visit there
    bool inSecond() const;
    /// Which payload of that visit is shown: input, output, variables or error.
    QString part() const { return m_part; }
    void setPart(const QString& part);
    /// Those that the visits have: { key, text, changes }.
    QVariantList parts() const { return m_parts; }
    /// { kind, sign, words, path, before, after }; `kind` is one of added, removed, changed.
    QVariantList changes() const { return m_changes; }
    /// Every state that either run entered: { name, pointer, first, second, words, same }.
    QVariantList states() const { return m_states; }

    /// Shows one of the runs (1 or 2) at its side of the first difference.
    Q_INVOKABLE void goThere(int side);
    Q_INVOKABLE void swap();

signals:
    void sessionChanged();
    void changed();

private:
    struct Side {
        std::optional<engine::Execution> execution;
        std::uint32_t end = 0;
        int id = 0;
    };
    void follow();
    void choose();
    void compare();
    void fillParts();
    void fillChanges();
    void fillStates();
    void mark();
    Side sideOf(int id) const;
    const engine::VisitRecord* visitOf(const Side& side, std::uint32_t visit) const;
    const engine::VisitPair* pair() const;
    QString nameOf(const Side& side) const { return m_session->runs()->nameOf(side.id); }

    QPointer<DebugSession> m_session;
    QTimer m_wait;
    bool m_shown = false;
    int m_first = 0;
    int m_second = 0;
    Side m_a;
    Side m_b;
    std::optional<engine::RunComparison> m_comparison;
    QString m_part;
    QVariantList m_parts;
    QVariantList m_changes;
    QVariantList m_states;
};

} // namespace steploom::app
