// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/outgoing_calls.h"
#include "engine/service/task_choices.h"
#include "engine/task/services/local_services.h"

#include <functional>
#include <memory>
#include <string>

// Choices of who answers tasks (task_choices.h) on their way from another thread to that of the service.
namespace steploom::engine {

/// Texts only: values belong to the thread that made them.
struct ChoiceTexts {
    std::string machineName;
    std::string definition; ///< JSON; empty: there is none that can run
    bool express = false;
    bool used = true;
    std::string settings; ///< JSON; empty: nothing is chosen
    std::string folder;   ///< that its commands run in
    std::string mocks;    ///< JSON of the mock file; empty: none
    std::string mockMachine;
    std::string mockCase;
    /// Called on the thread of the service; may be empty, or give null.
    std::function<std::shared_ptr<TaskHandler>()> recorded;
};

/// What the workers of choices share with the rest of the service.
struct WorkerSurroundings {
    OutgoingCalls::Post post;
    std::function<std::string()> newId;
    std::shared_ptr<LocalServices> local;
    std::string region;
};

/// On the thread of the service. What is no JSON, or no settings, chooses nothing: who gives the texts has
/// said so already.
std::shared_ptr<const TaskChoices> makeChoices(const ChoiceTexts& texts, const WorkerSurroundings& around);

} // namespace steploom::engine
