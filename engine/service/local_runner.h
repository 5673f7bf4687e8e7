// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/task_runner.h"
#include "engine/service/task_settings.h"
#include "engine/task/services/local_services.h"

#include <functional>
#include <memory>
#include <string>

namespace steploom::engine {

/// Does tasks of the services that are here by themselves.
class LocalRunner final : public TaskRunner {
public:
    LocalRunner(std::shared_ptr<LocalServices> services, std::function<std::string()> newId)
        : m_services(std::move(services))
        , m_newId(std::move(newId)) {}

    bool takes(const TaskCall& call) const override;
    TaskWorker worker(const TaskCall& call) const override;
    TaskAnswer start(const TaskCall& call, AnswerLater later) override;

private:
    std::shared_ptr<LocalServices> m_services;
    std::function<std::string()> m_newId;
};

/// Gives services what the settings say: tables and what is in them, rules, subscriptions. An item whose key
/// is there already is left as it is.
void prepareServices(LocalServices& services, const TaskSettings& settings);

} // namespace steploom::engine
