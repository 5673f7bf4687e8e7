// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/answer_note.h"
#include "engine/debug/debugger.h"
#include "engine/service/task_runner.h"
#include "engine/service/task_settings.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// Who answers the tasks of a run that is debugged, as the settings choose: mocks, a recording, services that
// are here, commands and endpoints at work elsewhere, or a person; and what goes wrong with them on purpose.
//
// What comes of it reaches the run as operations of its timeline, with the virtual time at which it came, so
// that going backwards and replaying never asks anybody again. Time that work really takes passes in the run
// too. One thread: runners give their answers on it.
namespace steploom::engine {

class TaskDesk final : public TaskHandler {
public:
    using Who = Answerer;
    using Note = AnswerNote;

    /// Somebody who does work, and how that is called.
    struct Worker {
        std::shared_ptr<TaskRunner> runner;
        Who who = Who::Local;
    };

    /// Any of them may be null or empty.
    struct Sources {
        TaskSettings settings;
        std::shared_ptr<TaskHandler> mocks;
        std::shared_ptr<TaskHandler> recorded;
        std::shared_ptr<TaskRunner> functions; ///< handlers of the settings
        std::vector<Worker> local;             ///< services of the settings, in the order they are asked
        std::string machineName;
    };

    explicit TaskDesk(Sources sources);
    ~TaskDesk() override;

    const TaskSettings& settings() const noexcept { return m_sources.settings; }
    /// Must be told before anything starts: the run that asks.
    void serve(const Debugger* run) noexcept { m_run = run; }

    TaskAnswer start(const TaskRequest& request) override;
    TaskAnswer mapRun(const MapRunRequest& request) override;

    /// What a run whose tasks are open comes to without a person.
    struct Turn {
        enum class Kind : std::uint8_t {
            Nothing,   ///< a person has to answer
            Delivered, ///< something was: advance() goes on
            Later,     ///< something is due at `until` of virtual time, and time is not to be jumped over
            Working,   ///< somebody works; look again when told so, or at the latest after `wait`
        };
        Kind kind = Kind::Nothing;
        std::chrono::milliseconds wait{0};
        std::int64_t until = 0;
        bool asked = false; ///< Working, Later: there are also tasks that a person has to answer
    };
    /// Called where the run stands at WaitingForTask. Delivers what is due, by virtual time, and lets the
    /// time pass that belongs to it. With a task that a person has to answer no timers pass but those of real
    /// work.
    /// Unless somebody works, `jumps` says whether virtual time may be jumped over.
    Turn turn(Debugger& run, bool jumps = true);

    /// Tasks at which somebody works now, and for how long.
    struct Work {
        TaskRequest request;
        std::chrono::milliseconds since{0};
    };
    std::vector<Work> working() const;
    /// A person has to answer this open task: nobody works at it, and no answer is on its way.
    bool asks(TaskId task) const;
    /// A person answered it instead.
    void takeOver(TaskId task);
    /// Null where nothing is known of it.
    const Note* noteOf(std::uint32_t visit, std::uint32_t attempt) const;
    AnswerNotes notes() const;
    /// What was known of a run that was kept in a file.
    void remember(const AnswerNotes& notes);
    /// Ends all work. What is still waited for when the run goes on begins anew.
    void cancel();

private:
    using Clock = std::chrono::steady_clock;
    /// An attempt that is not answered at once.
    struct Entry {
        TaskRequest request;
        std::string key;          ///< that the runner knows it by
        std::int64_t started = 0; ///< virtual
        Clock::time_point begun;
        bool working = false;
        bool interrupted = false;   ///< was at work, and begins anew at the next turn
        std::int64_t notBefore = 0; ///< virtual
        Value submission;           ///< absent: there is none (yet)
        std::optional<TaskAnswer> answer;
        std::int64_t time = 0; ///< virtual, of the answer
    };

    TaskAnswer ask(const TaskRequest& request, Note& note, Entry& entry);
    bool runsElsewhere(const TaskRequest& request, const TaskAnswerer* chosen) const;
    TaskAnswer hand(TaskRunner& runner, const TaskRequest& request, Entry& entry);
    void arrived(const std::string& key, TaskAnswer answer);
    Entry* entryOf(const TaskRequest& task);
    const Entry* entryOf(const TaskRequest& task) const;
    void end(Entry& entry);
    void beginAnew(Entry& entry);
    void endForgotten(const std::vector<TaskRequest>& open);
    std::int64_t now() const { return m_run->execution().now(); }

    Sources m_sources;
    const Debugger* m_run = nullptr;
    std::map<TaskId, Entry> m_entries;
    std::map<std::string, TaskId> m_working;                         ///< by the runner's key
    std::map<std::pair<std::uint32_t, std::uint32_t>, Note> m_notes; ///< by visit and attempt
    std::uint64_t m_keys = 0;
    /// Answers may come when the desk is gone.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace steploom::engine
