// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/service/model.h"
#include "engine/service/task_runner.h"
#include "engine/service/task_settings.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

// Who answers the tasks of one workflow's executions, as somebody in the same process chose it while the
// service runs: the window, by what is chosen for debugging. It goes before the settings of the service.
namespace steploom::engine {

/// Whose executions these are, and what is chosen for them. All belongs to the thread of the service.
struct TaskChoices {
    /// Of state machines with this name, or with this definition.
    std::string machineName;
    Value document;
    std::shared_ptr<const Definition> definition; ///< of `document`; null: it has errors
    /// Switched off, nothing here answers anything: only the settings of the service do.
    bool used = true;
    /// Its states, resources and faults count.
    TaskSettings settings;
    /// The rest may be null.
    std::shared_ptr<TaskHandler> mocks;
    std::shared_ptr<TaskHandler> recorded;
    std::shared_ptr<TaskRunner> functions; ///< handlers of `settings`
    std::shared_ptr<TaskRunner> local; ///< services that are here, connections and endpoints of `settings`
};

/// What is chosen for one attempt of a task.
struct ChosenTask {
    enum class Who : std::uint8_t {
        Service, ///< nobody here: it goes the way that the service's settings say
        Fault,
        Mock,
        Recorded,
        Handler,
        Local,
        Person,
    };
    Who who = Who::Service;
    TaskAnswer answer;                ///< Fault, Mock, Recorded
    TaskRunner* runner = nullptr;     ///< Handler, Local
    const TaskFault* fault = nullptr; ///< what goes wrong with it, a delay alone included
};
ChosenTask chooseAnswer(const TaskChoices& choices, const TaskCall& call);

/// The choices of all owners.
class TaskChoiceBoard {
public:
    /// Replaces those of the owner; null takes them away.
    void put(const void* owner, std::shared_ptr<const TaskChoices> choices);
    /// Null where nobody chose anything for these executions.
    std::shared_ptr<const TaskChoices> of(const std::string& machineName, const Revision& revision) const;
    const std::vector<std::pair<const void*, std::shared_ptr<const TaskChoices>>>& all() const noexcept {
        return m_all;
    }

private:
    std::vector<std::pair<const void*, std::shared_ptr<const TaskChoices>>> m_all;
    /// Former ones that still work for a task. They end here, and not while they answer.
    std::vector<std::shared_ptr<const TaskChoices>> m_retired;
    /// Revisions whose definition was compared, by owner and id.
    mutable std::map<std::pair<const void*, std::string>, bool> m_same;
};

struct ServiceState;

/// Who would answer the first attempt of a Task state.
struct SeenAnswerer {
    std::string machine; ///< name
    std::string state;
    std::string resource;
    ChosenTask::Who who = ChosenTask::Who::Service;
    TaskWorker worker;   ///< Service, Handler, Local: which
    bool faulty = false; ///< something goes wrong with it on purpose
};
/// Of all workflows that somebody has choices for, in the order of their states. Where an expression says
/// which function a task calls, nobody knows its handler before it runs.
std::vector<SeenAnswerer> lookAtAnswerers(const ServiceState& state);

} // namespace steploom::engine
