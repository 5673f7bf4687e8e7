// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/reply.h"

namespace steploom::engine {

struct ServiceState;

// The operations of the states API, by family. Each takes a request whose shape was checked.
using Operation = void (*)(ServiceState& state, const Value& request, const Done& done);

// state_machines.cpp
void createStateMachine(ServiceState& state, const Value& request, const Done& done);
void updateStateMachine(ServiceState& state, const Value& request, const Done& done);
void deleteStateMachine(ServiceState& state, const Value& request, const Done& done);
void describeStateMachine(ServiceState& state, const Value& request, const Done& done);
void describeStateMachineForExecution(ServiceState& state, const Value& request, const Done& done);
void listStateMachines(ServiceState& state, const Value& request, const Done& done);
// versions.cpp
void publishStateMachineVersion(ServiceState& state, const Value& request, const Done& done);
void deleteStateMachineVersion(ServiceState& state, const Value& request, const Done& done);
void listStateMachineVersions(ServiceState& state, const Value& request, const Done& done);
// aliases.cpp
void createStateMachineAlias(ServiceState& state, const Value& request, const Done& done);
void updateStateMachineAlias(ServiceState& state, const Value& request, const Done& done);
void deleteStateMachineAlias(ServiceState& state, const Value& request, const Done& done);
void describeStateMachineAlias(ServiceState& state, const Value& request, const Done& done);
void listStateMachineAliases(ServiceState& state, const Value& request, const Done& done);
// executions.cpp
void startExecution(ServiceState& state, const Value& request, const Done& done);
void startSyncExecution(ServiceState& state, const Value& request, const Done& done);
void stopExecution(ServiceState& state, const Value& request, const Done& done);
void describeExecution(ServiceState& state, const Value& request, const Done& done);
void listExecutions(ServiceState& state, const Value& request, const Done& done);
// histories.cpp
void getExecutionHistory(ServiceState& state, const Value& request, const Done& done);
// redrive.cpp
void redriveExecution(ServiceState& state, const Value& request, const Done& done);
// map_runs.cpp
void describeMapRun(ServiceState& state, const Value& request, const Done& done);
void listMapRuns(ServiceState& state, const Value& request, const Done& done);
void updateMapRun(ServiceState& state, const Value& request, const Done& done);
// activities.cpp
void createActivity(ServiceState& state, const Value& request, const Done& done);
void deleteActivity(ServiceState& state, const Value& request, const Done& done);
void describeActivity(ServiceState& state, const Value& request, const Done& done);
void listActivities(ServiceState& state, const Value& request, const Done& done);
void getActivityTask(ServiceState& state, const Value& request, const Done& done);
// callbacks.cpp
void sendTaskSuccess(ServiceState& state, const Value& request, const Done& done);
void sendTaskFailure(ServiceState& state, const Value& request, const Done& done);
void sendTaskHeartbeat(ServiceState& state, const Value& request, const Done& done);
// tags.cpp
void tagResource(ServiceState& state, const Value& request, const Done& done);
void untagResource(ServiceState& state, const Value& request, const Done& done);
void listTagsForResource(ServiceState& state, const Value& request, const Done& done);
// test_state.cpp
void testState(ServiceState& state, const Value& request, const Done& done);
// validate.cpp
void validateStateMachineDefinition(ServiceState& state, const Value& request, const Done& done);

} // namespace steploom::engine
