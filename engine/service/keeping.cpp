// SPDX-License-Identifier: Apache-2.0
#include "engine/service/state.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

// Resources as the storage keeps them, and back again after a restart.
namespace steploom::engine {

namespace {

Value tagsToValue(const Tags& tags) {
    std::vector<Value> list;
    list.reserve(tags.size());
    for (const auto& [key, value] : tags)
        list.push_back(Value::object({{"key", Value(key)}, {"value", Value(value)}}));
    return Value::array(std::move(list));
}

Tags tagsFromValue(const Value& list) {
    Tags tags;
    tags.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        tags.emplace_back(list.at(i).get("key").asString(), list.at(i).get("value").asString());
    return tags;
}

Value versionsToValue(const StateMachine& machine) {
    std::vector<Value> list;
    list.reserve(machine.versions.size());
    for (const auto& [number, version] : machine.versions)
        list.push_back(Value::object({{"number", Value(number)},
                                      {"description", Value(version.description)},
                                      {"revision", Value(version.revision->id)},
                                      {"date", Value(version.date)}}));
    return Value::array(std::move(list));
}

Value aliasesToValue(const StateMachine& machine) {
    std::vector<Value> list;
    list.reserve(machine.aliases.size());
    for (const Alias& alias : machine.aliases) {
        std::vector<Value> routes;
        routes.reserve(alias.routes.size());
        for (const AliasRoute& route : alias.routes)
            routes.push_back(
                Value::object({{"version", Value(route.versionArn)}, {"weight", Value(route.weight)}}));
        list.push_back(Value::object({{"name", Value(alias.name)},
                                      {"description", Value(alias.description)},
                                      {"routes", Value::array(std::move(routes))},
                                      {"created", Value(alias.created)},
                                      {"updated", Value(alias.updated)}}));
    }
    return Value::array(std::move(list));
}

Value orNull(const Value& value) {
    return value.isAbsent() ? Value(nullptr) : value;
}

Value orAbsent(const Value& value) {
    return value.isNull() ? Value() : value;
}

std::shared_ptr<Revision> revisionFromValue(const Value& body) {
    auto revision = std::make_shared<Revision>();
    revision->id = body.get("id").asString();
    revision->initial = body.get("initial").asBool();
    revision->definition = body.get("definition").asString();
    revision->roleArn = body.get("roleArn").asString();
    revision->type = body.get("express").asBool() ? WorkflowType::Express : WorkflowType::Standard;
    revision->logging = orAbsent(body.get("logging"));
    revision->tracing = orAbsent(body.get("tracing"));
    revision->encryption = orAbsent(body.get("encryption"));
    revision->variableReferences = orAbsent(body.get("variableReferences"));
    revision->date = body.get("date").asInt();
    return revision;
}

/// Null where a revision that it needs is not there.
std::unique_ptr<StateMachine> machineFromValue(ServiceState& state, const Value& body) {
    const auto revisionOf = [&](const Value& id) {
        const auto found = state.revisions.find(std::string(id.asString()));
        return found == state.revisions.end() ? nullptr : found->second;
    };
    auto machine = std::make_unique<StateMachine>();
    machine->arn = body.get("arn").asString();
    machine->name = body.get("name").asString();
    machine->created = body.get("created").asInt();
    machine->lastVersion = body.get("lastVersion").asInt();
    machine->deleting = body.get("deleting").asBool();
    machine->tags = tagsFromValue(body.get("tags"));
    machine->revision = revisionOf(body.get("revision"));
    if (machine->revision == nullptr)
        return nullptr;
    const Value& versions = body.get("versions");
    for (std::size_t i = 0; i < versions.size(); ++i) {
        Version version;
        version.number = versions.at(i).get("number").asInt();
        version.description = versions.at(i).get("description").asString();
        version.revision = revisionOf(versions.at(i).get("revision"));
        version.date = versions.at(i).get("date").asInt();
        if (version.revision != nullptr)
            machine->versions.emplace(version.number, version);
    }
    const Value& aliases = body.get("aliases");
    for (std::size_t i = 0; i < aliases.size(); ++i) {
        Alias alias;
        alias.name = aliases.at(i).get("name").asString();
        alias.description = aliases.at(i).get("description").asString();
        alias.created = aliases.at(i).get("created").asInt();
        alias.updated = aliases.at(i).get("updated").asInt();
        const Value& routes = aliases.at(i).get("routes");
        for (std::size_t r = 0; r < routes.size(); ++r)
            alias.routes.push_back(
                {std::string(routes.at(r).get("version").asString()), routes.at(r).get("weight").asInt()});
        machine->aliases.push_back(std::move(alias));
    }
    return machine;
}

} // namespace

void keepRevision(ServiceState& state, const Revision& revision) {
    const Value body = Value::object({{"id", Value(revision.id)},
                                      {"initial", Value(revision.initial)},
                                      {"definition", Value(revision.definition)},
                                      {"roleArn", Value(revision.roleArn)},
                                      {"express", Value(revision.type == WorkflowType::Express)},
                                      {"logging", orNull(revision.logging)},
                                      {"tracing", orNull(revision.tracing)},
                                      {"encryption", orNull(revision.encryption)},
                                      {"variableReferences", orNull(revision.variableReferences)},
                                      {"date", Value(revision.date)}});
    state.storage->keep("revision", revision.id, toJson(body));
}

void keepMachine(ServiceState& state, const StateMachine& machine) {
    const Value body = Value::object({{"arn", Value(machine.arn)},
                                      {"name", Value(machine.name)},
                                      {"created", Value(machine.created)},
                                      {"revision", Value(machine.revision->id)},
                                      {"lastVersion", Value(machine.lastVersion)},
                                      {"deleting", Value(machine.deleting)},
                                      {"versions", versionsToValue(machine)},
                                      {"aliases", aliasesToValue(machine)},
                                      {"tags", tagsToValue(machine.tags)}});
    state.storage->keep("machine", machine.arn, toJson(body));
}

void forgetMachine(ServiceState& state, const std::string& arn) {
    state.storage->forget("machine", arn);
    state.machineByArn.erase(arn);
    state.machines.erase(std::remove_if(state.machines.begin(), state.machines.end(),
                                        [&](const auto& machine) { return machine->arn == arn; }),
                         state.machines.end());
}

void keepActivity(ServiceState& state, const Activity& activity) {
    const Value body = Value::object({{"arn", Value(activity.arn)},
                                      {"name", Value(activity.name)},
                                      {"created", Value(activity.created)},
                                      {"encryption", orNull(activity.encryption)},
                                      {"tags", tagsToValue(activity.tags)}});
    state.storage->keep("activity", activity.arn, toJson(body));
}

void restoreResources(ServiceState& state) {
    state.storage->eachResource("revision", [&](std::string_view, std::string_view body) {
        auto revision = revisionFromValue(readJson(body).value);
        state.revisions[revision->id] = std::move(revision);
    });
    state.storage->eachResource("machine", [&](std::string_view, std::string_view body) {
        if (auto machine = machineFromValue(state, readJson(body).value); machine != nullptr) {
            state.machineByArn[machine->arn] = machine.get();
            state.machines.push_back(std::move(machine));
        }
    });
    std::stable_sort(state.machines.begin(), state.machines.end(),
                     [](const auto& a, const auto& b) { return a->created < b->created; });
    state.storage->eachResource("activity", [&](std::string_view, std::string_view text) {
        const Value body = readJson(text).value;
        auto activity = std::make_unique<Activity>();
        activity->arn = body.get("arn").asString();
        activity->name = body.get("name").asString();
        activity->created = body.get("created").asInt();
        activity->encryption = orAbsent(body.get("encryption"));
        activity->tags = tagsFromValue(body.get("tags"));
        state.activities.push_back(std::move(activity));
    });
    std::stable_sort(state.activities.begin(), state.activities.end(),
                     [](const auto& a, const auto& b) { return a->created < b->created; });
    state.storage->eachResource("mapRun", [&](std::string_view key, std::string_view body) {
        state.mapRuns[std::string(key)] = readJson(body).value;
    });
}

} // namespace steploom::engine
