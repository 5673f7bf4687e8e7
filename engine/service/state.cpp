// SPDX-License-Identifier: Apache-2.0
#include "engine/service/state.h"

#include "engine/definition/compiler.h"
#include "engine/service/errors.h"
#include "engine/support/random.h"
#include "engine/value/json_reader.h"

#include <algorithm>

namespace steploom::engine {

std::string ServiceState::newId() {
    return nextUuid(random);
}

void ServiceState::reply(const Done& done, Reply reply) {
    storage->whenSafe([done, reply = std::move(reply)] { done(reply); });
}

Value dateValue(std::int64_t milliseconds) {
    return milliseconds % 1000 == 0 ? Value(milliseconds / 1000)
                                    : Value(static_cast<double>(milliseconds) / 1000);
}

std::shared_ptr<const Definition> compiledOf(Revision& revision) {
    if (revision.compiled == nullptr)
        revision.compiled = compileDefinition(readJson(revision.definition).value, revision.type).definition;
    return revision.compiled;
}

Found<StateMachine*> findMachine(ServiceState& state, std::string_view text, Arn* read) {
    auto parsed = readArn(text, {Arn::Kind::StateMachine});
    if (const auto* error = std::get_if<ServiceError>(&parsed))
        return *error;
    Arn& arn = std::get<Arn>(parsed);
    const auto found = state.machineByArn.find(arn.machineArn());
    if (found == state.machineByArn.end() || !arn.label.empty())
        return stateMachineDoesNotExist(text);
    if (read != nullptr)
        *read = std::move(arn);
    return found->second;
}

Found<StateMachine*> findUnqualified(ServiceState& state, std::string_view text) {
    Arn arn;
    auto found = findMachine(state, text, &arn);
    if (std::holds_alternative<StateMachine*>(found) && !arn.qualifier.empty())
        return stateMachineDoesNotExist(text);
    return found;
}

Alias* findAlias(StateMachine& machine, std::string_view name) {
    const auto found = std::find_if(machine.aliases.begin(), machine.aliases.end(),
                                    [&](const Alias& alias) { return alias.name == name; });
    return found == machine.aliases.end() ? nullptr : &*found;
}

Activity* findActivity(ServiceState& state, std::string_view arn) {
    const auto found =
        std::find_if(state.activities.begin(), state.activities.end(),
                     [&](const std::unique_ptr<Activity>& activity) { return activity->arn == arn; });
    return found == state.activities.end() ? nullptr : found->get();
}

} // namespace steploom::engine
