// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/paging.h"
#include "engine/service/publishing.h"
#include "engine/service/request.h"
#include "engine/service/state.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr std::size_t kMostVersions = 1'000;

std::string revisionId(const Revision& revision) {
    return revision.initial ? "INITIAL" : revision.id;
}

Reply publishVersion(ServiceState& state, const Value& request) {
    auto found = findUnqualified(state, text(request, "stateMachineArn"));
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    StateMachine& machine = *std::get<StateMachine*>(found);
    if (machine.deleting)
        return stateMachineDeleting(machine.arn);
    const std::string is = revisionId(*machine.revision);
    const std::string wanted(text(request, "revisionId"));
    if (!wanted.empty() && wanted != is)
        return conflict("Failed to publish the State Machine version for revision " + wanted +
                        ". The current State Machine revision is " + is + '.');
    if (machine.versions.size() >= kMostVersions)
        return ServiceError{"ServiceQuotaExceededException",
                            "The state machine has reached its limit of published versions",
                            400,
                            {}};
    const Version& version = publish(machine, text(request, "description"), state.now);
    keepMachine(state, machine);
    return Value::object({{"creationDate", dateValue(version.date)},
                          {"stateMachineVersionArn", Value(versionArn(machine, version.number))}});
}

Reply removeVersion(ServiceState& state, const Value& request) {
    const std::string_view wanted = text(request, "stateMachineVersionArn");
    Arn arn;
    auto found = findMachine(state, wanted, &arn);
    if (const auto* error = std::get_if<ServiceError>(&found)) {
        if (error->code != "StateMachineDoesNotExist")
            return *error;
        return Value::emptyObject();
    }
    const auto number = versionOf(arn);
    if (!number)
        return validation("The ARN is not that of a state machine version: '" + std::string(wanted) + '\'');
    StateMachine& machine = *std::get<StateMachine*>(found);
    std::string users;
    for (const Alias& alias : machine.aliases) {
        const auto routes = [&](const AliasRoute& route) {
            return route.versionArn == versionArn(machine, *number);
        };
        if (std::any_of(alias.routes.begin(), alias.routes.end(), routes))
            users += (users.empty() ? "" : ", ") + alias.name;
    }
    if (!users.empty())
        return conflict("Version to be deleted must not be referenced by an alias. Current list of aliases "
                        "referencing this version: [" +
                        users + ']');
    if (machine.versions.erase(*number) > 0)
        keepMachine(state, machine);
    return Value::emptyObject();
}

Reply list(ServiceState& state, const Value& request) {
    auto found = findUnqualified(state, text(request, "stateMachineArn"));
    if (const auto* error = std::get_if<ServiceError>(&found)) {
        if (error->code != "StateMachineDoesNotExist")
            return *error;
        return Value::object({{"stateMachineVersions", Value::emptyArray()}});
    }
    const StateMachine& machine = *std::get<StateMachine*>(found);
    std::vector<PageItem> items;
    items.reserve(machine.versions.size());
    for (auto at = machine.versions.rbegin(); at != machine.versions.rend(); ++at)
        items.push_back({orderedKey(static_cast<std::uint64_t>(at->first), true),
                         Value::object({{"stateMachineVersionArn", Value(versionArn(machine, at->first))},
                                        {"creationDate", dateValue(at->second.date)}})});
    return pageOf(items, "stateMachineVersions", "versions/" + machine.arn, request);
}

} // namespace

std::string versionArn(const StateMachine& machine, std::int64_t number) {
    return machine.arn + ':' + std::to_string(number);
}

const Version& publish(StateMachine& machine, std::string_view description, std::int64_t now) {
    if (!machine.versions.empty() && machine.versions.rbegin()->second.revision == machine.revision)
        return machine.versions.rbegin()->second;
    Version version;
    version.number = ++machine.lastVersion;
    version.description = description;
    version.revision = machine.revision;
    version.date = now;
    return machine.versions.emplace(version.number, std::move(version)).first->second;
}

const Version* versionBehind(StateMachine& machine, std::string_view qualifier) {
    Arn arn;
    arn.qualifier = qualifier;
    auto number = versionOf(arn);
    if (const Alias* alias = number ? nullptr : findAlias(machine, qualifier); alias != nullptr) {
        auto read = readArn(alias->routes.front().versionArn);
        number = versionOf(std::get<Arn>(read));
    }
    const auto found = number ? machine.versions.find(*number) : machine.versions.end();
    return found == machine.versions.end() ? nullptr : &found->second;
}

void publishStateMachineVersion(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, publishVersion(state, request));
}

void deleteStateMachineVersion(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, removeVersion(state, request));
}

void listStateMachineVersions(ServiceState& state, const Value& request, const Done& done) {
    done(list(state, request));
}

} // namespace steploom::engine
