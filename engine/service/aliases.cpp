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

constexpr std::size_t kMostAliases = 100;

struct Routing {
    StateMachine* machine = nullptr;
    std::vector<AliasRoute> routes;
};

ServiceError invalidRouting(std::string message) {
    return validation(std::move(message), "INVALID_ROUTING_CONFIGURATION");
}

/// Versions that exist, of one machine, each once, whose weights make 100.
Found<Routing> readRouting(ServiceState& state, const Value& configuration) {
    Routing routing;
    std::int64_t sum = 0;
    std::string weights;
    for (std::size_t i = 0; i < configuration.size(); ++i) {
        const std::string text(configuration.at(i).get("stateMachineVersionArn").asString());
        const std::int64_t weight = configuration.at(i).get("weight").asInt();
        Arn arn;
        auto found = findMachine(state, text, &arn);
        if (const auto* error = std::get_if<ServiceError>(&found)) {
            if (error->code == "InvalidArn")
                return *error;
            return resourceNotFound(text);
        }
        const auto number = versionOf(arn);
        if (!number)
            return validation("Routing configuration must contain state machine version ARNs. Received: [" +
                              text + ']');
        StateMachine* machine = std::get<StateMachine*>(found);
        if (machine->versions.find(*number) == machine->versions.end())
            return resourceNotFound(text);
        if (routing.machine != nullptr && routing.machine != machine)
            return invalidRouting("Routing configuration must contain versions of one state machine");
        routing.machine = machine;
        if (!routing.routes.empty() && routing.routes.front().versionArn == versionArn(*machine, *number))
            return invalidRouting("Routing configuration must not contain a version twice");
        routing.routes.push_back({versionArn(*machine, *number), weight});
        sum += weight;
        weights += (weights.empty() ? "" : ", ") + std::to_string(weight);
    }
    if (sum != 100)
        return invalidRouting("Sum of routing configuration weights must equal 100. Received: [" + weights +
                              ']');
    return routing;
}

bool sameRoutes(const Alias& alias, const std::vector<AliasRoute>& routes) {
    return std::equal(alias.routes.begin(), alias.routes.end(), routes.begin(), routes.end(),
                      [](const AliasRoute& a, const AliasRoute& b) {
                          return a.versionArn == b.versionArn && a.weight == b.weight;
                      });
}

Reply create(ServiceState& state, const Value& request) {
    auto read = readRouting(state, given(request, "routingConfiguration"));
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    Routing& routing = std::get<Routing>(read);
    StateMachine& machine = *routing.machine;
    if (machine.deleting)
        return stateMachineDeleting(machine.arn);
    const std::string name(text(request, "name"));
    const std::string description(text(request, "description"));
    const Alias* alias = findAlias(machine, name);
    if (alias != nullptr && (!sameRoutes(*alias, routing.routes) || alias->description != description))
        return conflict("Failed to create alias because an alias with the same name and a different routing "
                        "configuration already exists.");
    if (alias == nullptr) {
        if (machine.aliases.size() >= kMostAliases)
            return ServiceError{"ServiceQuotaExceededException",
                                "The state machine has reached its limit of aliases",
                                400,
                                {}};
        machine.aliases.push_back({name, description, std::move(routing.routes), state.now, state.now});
        alias = &machine.aliases.back();
        keepMachine(state, machine);
    }
    return Value::object({{"stateMachineAliasArn", Value(aliasArn(machine, name))},
                          {"creationDate", dateValue(alias->created)}});
}

struct FoundAlias {
    StateMachine* machine = nullptr;
    Alias* alias = nullptr;
};

Found<FoundAlias> find(ServiceState& state, const Value& request) {
    const std::string_view wanted = text(request, "stateMachineAliasArn");
    Arn arn;
    auto found = findMachine(state, wanted, &arn);
    if (const auto* error = std::get_if<ServiceError>(&found)) {
        if (error->code == "InvalidArn")
            return *error;
        return resourceNotFound(wanted);
    }
    if (arn.qualifier.empty() || versionOf(arn))
        return validation("The ARN is not that of a state machine alias: '" + std::string(wanted) + '\'');
    StateMachine* machine = std::get<StateMachine*>(found);
    Alias* alias = findAlias(*machine, arn.qualifier);
    if (alias == nullptr)
        return resourceNotFound(wanted);
    return FoundAlias{machine, alias};
}

Reply update(ServiceState& state, const Value& request) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    auto& [machine, alias] = std::get<FoundAlias>(found);
    const Value& configuration = given(request, "routingConfiguration");
    const Value& description = given(request, "description");
    if (configuration.isAbsent() && description.isAbsent())
        return validation("Either the description or the routing configuration must be specified",
                          "MISSING_REQUIRED_PARAMETER");
    if (!configuration.isAbsent()) {
        auto read = readRouting(state, configuration);
        if (const auto* error = std::get_if<ServiceError>(&read))
            return *error;
        Routing& routing = std::get<Routing>(read);
        if (routing.machine != machine)
            return invalidRouting("Routing configuration must contain versions of the alias's state machine");
        alias->routes = std::move(routing.routes);
    }
    if (!description.isAbsent())
        alias->description = description.asString();
    alias->updated = state.now;
    keepMachine(state, *machine);
    return Value::object({{"updateDate", dateValue(alias->updated)}});
}

Reply remove(ServiceState& state, const Value& request) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found)) {
        if (error->code != "ResourceNotFound")
            return *error;
        return Value::emptyObject(); // deleting what is not there is no mistake
    }
    auto& [machine, alias] = std::get<FoundAlias>(found);
    machine->aliases.erase(machine->aliases.begin() + (alias - machine->aliases.data()));
    keepMachine(state, *machine);
    return Value::emptyObject();
}

Reply describe(ServiceState& state, const Value& request) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    const auto& [machine, alias] = std::get<FoundAlias>(found);
    std::vector<Value> routes;
    routes.reserve(alias->routes.size());
    for (const AliasRoute& route : alias->routes)
        routes.push_back(Value::object(
            {{"stateMachineVersionArn", Value(route.versionArn)}, {"weight", Value(route.weight)}}));
    ObjectBuilder answer;
    answer.add("stateMachineAliasArn", Value(aliasArn(*machine, alias->name)));
    answer.add("name", Value(alias->name));
    if (!alias->description.empty())
        answer.add("description", Value(alias->description));
    answer.add("routingConfiguration", Value::array(std::move(routes)));
    answer.add("creationDate", dateValue(alias->created));
    answer.add("updateDate", dateValue(alias->updated));
    return answer.build();
}

Reply list(ServiceState& state, const Value& request) {
    Arn arn;
    auto found = findMachine(state, text(request, "stateMachineArn"), &arn);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    const StateMachine& machine = *std::get<StateMachine*>(found);
    const auto number = versionOf(arn);
    if (!arn.qualifier.empty() && (!number || machine.versions.find(*number) == machine.versions.end()))
        return resourceNotFound(text(request, "stateMachineArn"));
    std::vector<PageItem> items;
    items.reserve(machine.aliases.size());
    for (const Alias& alias : machine.aliases) {
        const auto routes = [&](const AliasRoute& route) {
            return route.versionArn == versionArn(machine, *number);
        };
        if (number && std::none_of(alias.routes.begin(), alias.routes.end(), routes))
            continue;
        items.push_back({orderedKey(static_cast<std::uint64_t>(alias.created)) + alias.name,
                         Value::object({{"stateMachineAliasArn", Value(aliasArn(machine, alias.name))},
                                        {"creationDate", dateValue(alias.created)}})});
    }
    std::sort(items.begin(), items.end(), [](const PageItem& a, const PageItem& b) { return a.key < b.key; });
    return pageOf(items, "stateMachineAliases", "aliases/" + machine.arn + ':' + arn.qualifier, request);
}

} // namespace

std::string aliasArn(const StateMachine& machine, std::string_view name) {
    return machine.arn + ':' + std::string(name);
}

void createStateMachineAlias(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, create(state, request));
}

void updateStateMachineAlias(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, update(state, request));
}

void deleteStateMachineAlias(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, remove(state, request));
}

void describeStateMachineAlias(ServiceState& state, const Value& request, const Done& done) {
    done(describe(state, request));
}

void listStateMachineAliases(ServiceState& state, const Value& request, const Done& done) {
    done(list(state, request));
}

} // namespace steploom::engine
