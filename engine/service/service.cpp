// SPDX-License-Identifier: Apache-2.0
#include "engine/service/service.h"

#include "engine/service/nested.h"
#include "engine/service/operations.h"
#include "engine/service/request.h"
#include "engine/service/state.h"

#include <algorithm>

namespace steploom::engine {

namespace {

struct Entry {
    std::string_view name;
    Operation operation;
};

constexpr Entry kOperations[] = {
    {"CreateActivity", createActivity},
    {"CreateStateMachine", createStateMachine},
    {"CreateStateMachineAlias", createStateMachineAlias},
    {"DeleteActivity", deleteActivity},
    {"DeleteStateMachine", deleteStateMachine},
    {"DeleteStateMachineAlias", deleteStateMachineAlias},
    {"DeleteStateMachineVersion", deleteStateMachineVersion},
    {"DescribeActivity", describeActivity},
    {"DescribeExecution", describeExecution},
    {"DescribeMapRun", describeMapRun},
    {"DescribeStateMachine", describeStateMachine},
    {"DescribeStateMachineAlias", describeStateMachineAlias},
    {"DescribeStateMachineForExecution", describeStateMachineForExecution},
    {"GetActivityTask", getActivityTask},
    {"GetExecutionHistory", getExecutionHistory},
    {"ListActivities", listActivities},
    {"ListExecutions", listExecutions},
    {"ListMapRuns", listMapRuns},
    {"ListStateMachineAliases", listStateMachineAliases},
    {"ListStateMachineVersions", listStateMachineVersions},
    {"ListStateMachines", listStateMachines},
    {"ListTagsForResource", listTagsForResource},
    {"PublishStateMachineVersion", publishStateMachineVersion},
    {"RedriveExecution", redriveExecution},
    {"SendTaskFailure", sendTaskFailure},
    {"SendTaskHeartbeat", sendTaskHeartbeat},
    {"SendTaskSuccess", sendTaskSuccess},
    {"StartExecution", startExecution},
    {"StartSyncExecution", startSyncExecution},
    {"StopExecution", stopExecution},
    {"TagResource", tagResource},
    {"TestState", testState},
    {"UntagResource", untagResource},
    {"UpdateMapRun", updateMapRun},
    {"UpdateStateMachine", updateStateMachine},
    {"UpdateStateMachineAlias", updateStateMachineAlias},
    {"ValidateStateMachineDefinition", validateStateMachineDefinition},
};

} // namespace

void callService(ServiceState& state, std::string_view operation, const Value& request, const Done& done) {
    const auto found = std::find_if(std::begin(kOperations), std::end(kOperations),
                                    [&](const Entry& entry) { return entry.name == operation; });
    if (found == std::end(kOperations))
        return done(ServiceError{"UnknownOperationException", "", 400, {}});
    if (!request.isObject())
        return done(ServiceError{"SerializationException", "The request is not a JSON object", 400, {}});
    if (auto problem = checkRequest(request, *requestShape(operation)))
        return done(std::move(*problem));
    found->operation(state, request, done);
}

Service::Service(ServiceOptions options, std::shared_ptr<Storage> storage)
    : m_state(std::make_unique<ServiceState>()) {
    m_state->random = options.seed;
    m_state->express.setLimits(options.expressHistories);
    m_state->options = std::move(options);
    m_state->storage = std::move(storage);
    addRunner(makeNestedRunner(*m_state));
}

Service::~Service() = default;

void Service::addRunner(std::shared_ptr<TaskRunner> runner) {
    m_state->runners.push_back(std::move(runner));
}

void Service::restore(std::int64_t now) {
    setTime(now);
    restoreResources(*m_state);
    restoreRuns(*m_state);
}

void Service::call(std::string_view operation, const Value& request, const Done& done,
                   std::shared_ptr<const bool> gone) {
    m_state->caller = std::move(gone);
    callService(*m_state, operation, request, done);
}

void Service::setTime(std::int64_t now) {
    m_state->now = std::max(m_state->now, now);
}

bool Service::work(std::size_t steps) {
    return m_state->work(steps);
}

std::optional<std::int64_t> Service::nextTime() const {
    return m_state->nextTime();
}

std::size_t Service::runningCount() const {
    return m_state->runs.size();
}

std::vector<std::string_view> Service::operations() {
    std::vector<std::string_view> names;
    names.reserve(std::size(kOperations));
    for (const Entry& entry : kOperations)
        names.push_back(entry.name);
    return names;
}

} // namespace steploom::engine
