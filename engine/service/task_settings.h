// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/diagnostic.h"
#include "engine/service/task_answerer.h"
#include "engine/task/services/events.h"
#include "engine/value/value.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

// How the tasks of executions are done, from a file beside the definition (docs/serve.md): by the local
// service and by runs in the window.
namespace steploom::engine {

struct TaskSettings {
    /// By name or ARN; "*" for all others.
    std::map<std::string, FunctionHandler> functions;
    /// By the name of the state, before all else.
    std::map<std::string, TaskAnswerer> states;
    /// By Resource; "*" for all others.
    std::map<std::string, TaskAnswerer> resources;
    /// File with a recorded execution, relative to the folder; empty: none.
    std::string recording;
    /// Key attributes by table.
    std::map<std::string, std::vector<std::string>> tables;
    std::vector<EventRule> rules;
    /// Queues that get what is published, by topic.
    std::vector<std::pair<std::string, std::string>> subscriptions;
    /// Commands run in this folder: that of the file.
    std::string folder;

    /// The handler of a function by its name, ARN or partial ARN; null where there is none.
    const FunctionHandler* functionFor(std::string_view name) const;
    /// Who answers a task: what is chosen for its state, else for its resource, else for all others; null
    /// where nothing is. An entry that has faults only chooses nobody.
    const TaskAnswerer* answererFor(std::string_view state, std::string_view resource) const;
    /// What goes wrong with an attempt (from 1), by state or by resource; null where nothing does.
    const TaskFault* faultOf(std::string_view state, std::string_view resource, std::uint32_t attempt) const;
};

struct TaskSettingsResult {
    TaskSettings settings;
    std::vector<Diagnostic> diagnostics; ///< settings.* codes; any of them is an error
};

TaskSettingsResult readTaskSettings(const Value& document);

} // namespace steploom::engine
