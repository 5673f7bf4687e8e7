// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

#include "engine/debug/task_desk.h"

namespace steploom::engine {
class ObjectStore;
}

namespace steploom::app {

/// The work that is done for the tasks of one run in the window: commands, handlers and endpoints on threads
/// of their own, services that are here. Answers come back to the GUI thread.
class TaskWork : public QObject {
    Q_OBJECT

public:
    explicit TaskWork(QObject* parent = nullptr);
    ~TaskWork() override;

    struct Sources {
        engine::TaskSettings settings;
        std::shared_ptr<engine::TaskHandler> mocks;
        std::shared_ptr<engine::TaskHandler> recorded;
        std::shared_ptr<engine::ObjectStore> objects;
        QString machineName;
    };
    /// Ends what was going on, and gives the desk of a new run.
    std::shared_ptr<engine::TaskDesk> begin(Sources sources);
    /// Who answers for a run that is not on screen. Runs that were forked from each other share it.
    class Runners;
    struct Kept {
        std::shared_ptr<Runners> runners;
        std::shared_ptr<engine::TaskDesk> desk;
    };
    Kept kept() const { return {m_runners, m_desk}; }
    Kept release();
    void adopt(Kept kept);
    /// Which run it is that asks from now on; null: none.
    void serve(const engine::Debugger* run);
    engine::TaskDesk::Turn turn(engine::Debugger& run, bool jumps);
    /// Null where there is no run.
    engine::TaskDesk* desk() const { return m_desk.get(); }
    void cancel();

signals:
    /// Somebody is done.
    void arrived();

private:
    struct Gate;
    std::shared_ptr<Gate> m_gate;
    const engine::Debugger* m_run = nullptr;
    std::shared_ptr<Runners> m_runners;
    std::shared_ptr<engine::TaskDesk> m_desk;
};

/// Who answered the tasks of a run.
engine::AnswerNotes notesOf(const TaskWork::Kept& work);

/// The answers of a recorded execution: a history in any of the shapes that the window opens, or a captured
/// run. Null, and why, where it is none.
struct RecordedAnswers {
    std::shared_ptr<engine::TaskHandler> handler;
    QString problem;
};
RecordedAnswers recordedAnswers(const QString& path);

} // namespace steploom::app
