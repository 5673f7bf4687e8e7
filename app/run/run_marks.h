// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <vector>

namespace steploom::app {

/// What a run has done to one state so far, in the words of the canvas.
struct NodeMark {
    enum class Status { None, Done, Current, Waiting, Failed };
    enum class Attempt { Failed, Succeeded, Running, Ahead };
    enum class Iteration : std::uint8_t { Ahead, Running, Done, Failed };

    Status status = Status::None;
    int visits = 0;                ///< times the state was entered
    std::vector<Attempt> attempts; ///< of the latest visit, where there was a retry; else empty
    int attempt = 0;               ///< of the latest visit, from 1
    int mostAttempts = 0;          ///< 1 + MaxAttempts of the retrier at work; 0 where none is
    QString note;                  ///< `next in 20 s`, `3600 s`: shown beside the node; may be empty
    int iterationsDone = 0;        ///< Map only
    int iterationsFailed = 0;
    int iterations = 0;
    std::vector<Iteration> each; ///< of the latest visit of a Map, as far as that is known; else empty
    int chosenIteration = -1;    ///< that is looked at; -1: none in particular
    /// How much of what a whole run, or many, were looked at for this state has, 0 … 1; below 0: nothing is
    /// shown. Not of the moment as the others are: states that are still ahead have it too.
    double heat = -1;
    QString heatNote; ///< what that is, for a badge: `3.2 s`, `2 failed`
};

/// What NodeMark::heat says, for the canvas and its legend.
enum class HeatKind { None, Duration, Failures, Coverage };

/// The marks of a run on the graph: states by JSON Pointer, transitions by the pointer of the name that makes
/// them. Debugger and history fill it; canvas, lists and the accessible tree read it.
class RunMarks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(bool active READ active NOTIFY changed)

public:
    using QObject::QObject;

    bool active() const { return m_active; }
    const NodeMark& node(const QString& pointer) const;
    const QHash<QString, NodeMark>& nodes() const { return m_nodes; }
    bool taken(const QString& transition) const { return m_taken.contains(transition); }
    /// How often a transition was taken, where that is known; else 0.
    int passes(const QString& transition) const { return m_passes.value(transition); }
    HeatKind heat() const { return m_heat; }
    const QSet<QString>& taken() const { return m_taken; }

    /// Which step of a value's way leads through a state, from 1; 0 where none does.
    int traced(const QString& pointer) const { return m_traced.value(pointer); }
    void setTraced(QHash<QString, int> traced);

    /// Short words beside states: how two runs differ there, what an edit of the definition did to them.
    enum class Tag { Compared, Edited };
    QStringList tags(const QString& pointer) const;
    bool hasTags() const { return !m_compared.isEmpty() || !m_edited.isEmpty(); }
    void setTags(Tag kind, QHash<QString, QString> words);

    void set(QHash<QString, NodeMark> nodes, QSet<QString> taken, QHash<QString, int> passes = {},
             HeatKind heat = HeatKind::None);
    void clear();

    /// How often, in the room of a badge: `×3`, of a Map `2/5`; empty for once.
    static QString count(const NodeMark& mark);
    /// `Attempt 2 of 4` of a state that is tried again; else empty.
    static QString attempt(const NodeMark& mark);
    /// What the mark says, translated: `current, attempt 2 of 4`. Empty without a mark.
    static QString words(const NodeMark& mark);
    /// The same of a state of this run, with its step of a value's way.
    QString wordsOf(const QString& pointer) const;

signals:
    void changed();

private:
    bool m_active = false;
    QHash<QString, NodeMark> m_nodes;
    QSet<QString> m_taken;
    QHash<QString, int> m_passes;
    HeatKind m_heat = HeatKind::None;
    QHash<QString, int> m_traced;
    QHash<QString, QString> m_compared;
    QHash<QString, QString> m_edited;
};

} // namespace steploom::app
