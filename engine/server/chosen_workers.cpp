// SPDX-License-Identifier: Apache-2.0
#include "engine/server/chosen_workers.h"

#include "engine/definition/compiler.h"
#include "engine/server/endpoint_runner.h"
#include "engine/server/function_runner.h"
#include "engine/server/http_task_runner.h"
#include "engine/service/local_runner.h"
#include "engine/service/runner_chain.h"
#include "engine/task/mock.h"
#include "engine/value/json_reader.h"

#include <vector>

namespace steploom::engine {

std::shared_ptr<const TaskChoices> makeChoices(const ChoiceTexts& texts, const WorkerSurroundings& around) {
    auto choices = std::make_shared<TaskChoices>();
    choices->machineName = texts.machineName;
    choices->used = texts.used;
    if (const JsonReadResult document = readJson(texts.definition); document) {
        choices->document = document.value;
        choices->definition =
            compileDefinition(document.value, texts.express ? WorkflowType::Express : WorkflowType::Standard)
                .definition;
    }
    TaskSettingsResult read = readTaskSettings(readJson(texts.settings).value);
    if (read.diagnostics.empty())
        choices->settings = std::move(read.settings);
    choices->settings.folder = texts.folder;
    if (!texts.mockCase.empty()) {
        if (auto mocks = readMockConfig(readJson(texts.mocks).value).config)
            choices->mocks = std::make_shared<MockTaskHandler>(mocks, texts.mockMachine, texts.mockCase);
    }
    if (texts.recorded)
        choices->recorded = texts.recorded();
    const auto settings = std::make_shared<const TaskSettings>(choices->settings);
    choices->functions = std::make_shared<FunctionRunner>(settings, around.post, around.newId);
    const auto endpoints = std::make_shared<const AwsEndpoints>(settings->endpoints);
    using Which = EndpointRunner::Which;
    std::vector<std::shared_ptr<TaskRunner>> local{
        std::make_shared<HttpTaskRunner>(std::make_shared<const HttpConnections>(settings->connections),
                                         around.region, around.post),
        std::make_shared<EndpointRunner>(endpoints, Which::Named, around.post, around.newId),
        std::make_shared<LocalRunner>(around.local, around.newId),
        std::make_shared<EndpointRunner>(endpoints, Which::Others, around.post, around.newId)};
    choices->local = std::make_shared<RunnerChain>(std::move(local));
    return choices;
}

} // namespace steploom::engine
