// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/paging.h"
#include "engine/service/publishing.h"
#include "engine/service/request.h"
#include "engine/service/revision_fields.h"
#include "engine/service/state.h"

#include <algorithm>

namespace steploom::engine {

namespace {

void addRevision(ObjectBuilder& answer, const Revision& revision, bool withData) {
    answer.add("definition", Value(withData ? revision.definition : "{}"));
    answer.add("roleArn", Value(revision.roleArn));
    answer.add("loggingConfiguration", revision.logging);
    answer.add("tracingConfiguration", revision.tracing);
    answer.add("encryptionConfiguration", revision.encryption);
    if (!revision.initial)
        answer.add("revisionId", Value(revision.id));
    if (withData && !revision.variableReferences.isAbsent())
        answer.add("variableReferences", revision.variableReferences);
}

bool wantsData(const Value& request) {
    return text(request, "includedData") != "METADATA_ONLY";
}

bool sameContent(const Revision& a, const Revision& b) {
    return a.definition == b.definition && a.roleArn == b.roleArn && a.logging == b.logging &&
           a.tracing == b.tracing && a.encryption == b.encryption;
}

/// The answer of a CreateStateMachine call for a name that exists: the same once more, or a refusal.
Reply createAgain(const StateMachine& machine, const Revision& wanted, const Value& request) {
    const Revision& is = *machine.revision;
    const bool publishes = given(request, "publish").asBool();
    const auto version = std::find_if(machine.versions.begin(), machine.versions.end(), [&](const auto& one) {
        return one.second.revision == machine.revision;
    });
    const bool published = version != machine.versions.end();
    const bool same = is.definition == wanted.definition && is.type == wanted.type &&
                      is.logging == wanted.logging && is.tracing == wanted.tracing &&
                      is.encryption == wanted.encryption && publishes == published &&
                      (!published || version->second.description == text(request, "versionDescription"));
    if (machine.deleting)
        return stateMachineDeleting(machine.arn);
    if (!same)
        return ServiceError{
            "StateMachineAlreadyExists", "State Machine Already Exists: '" + machine.arn + '\'', 400, {}};
    ObjectBuilder answer;
    answer.add("stateMachineArn", Value(machine.arn));
    answer.add("creationDate", dateValue(machine.created));
    if (published)
        answer.add("stateMachineVersionArn", Value(versionArn(machine, version->first)));
    return answer.build();
}

Reply create(ServiceState& state, const Value& request) {
    const std::string name(text(request, "name"));
    if (!isValidName(name))
        return invalidName(name);
    if (const auto problem = checkVersionDescription(request))
        return *problem;
    Revision wanted;
    wanted.type = text(request, "type") == "EXPRESS" ? WorkflowType::Express : WorkflowType::Standard;
    wanted.initial = true;
    if (const auto problem = fillRevision(state, wanted, request))
        return *problem;
    Tags tags;
    if (const auto problem = addTags(tags, given(request, "tags"), name))
        return *problem;
    const std::string arn =
        "arn:aws:states:" + state.options.region + ':' + state.options.account + ":stateMachine:" + name;
    if (const auto known = state.machineByArn.find(arn); known != state.machineByArn.end())
        return createAgain(*known->second, wanted, request);
    if (state.machines.size() >= state.options.maxStateMachines)
        return ServiceError{"StateMachineLimitExceeded", "State Machine Limit Exceeded", 400, {}};

    wanted.id = state.newId();
    wanted.date = state.now;
    auto machine = std::make_unique<StateMachine>();
    machine->arn = arn;
    machine->name = name;
    machine->created = state.now;
    machine->tags = std::move(tags);
    machine->revision = std::make_shared<Revision>(std::move(wanted));
    state.revisions[machine->revision->id] = machine->revision;
    ObjectBuilder answer;
    answer.add("stateMachineArn", Value(arn));
    answer.add("creationDate", dateValue(state.now));
    if (given(request, "publish").asBool()) {
        const Version& version = publish(*machine, text(request, "versionDescription"), state.now);
        answer.add("stateMachineVersionArn", Value(versionArn(*machine, version.number)));
    }
    keepRevision(state, *machine->revision);
    keepMachine(state, *machine);
    state.machineByArn[arn] = machine.get();
    state.machines.push_back(std::move(machine));
    return answer.build();
}

Reply update(ServiceState& state, const Value& request) {
    auto found = findUnqualified(state, text(request, "stateMachineArn"));
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    StateMachine& machine = *std::get<StateMachine*>(found);
    if (machine.deleting)
        return stateMachineDeleting(machine.arn);
    const auto has = [&](std::string_view name) {
        return !given(request, name).isAbsent();
    };
    if (!has("definition") && !has("roleArn") && !has("loggingConfiguration") &&
        !has("tracingConfiguration") && !has("encryptionConfiguration"))
        return ServiceError{"MissingRequiredParameter",
                            "Either the definition, the role ARN, the LoggingConfiguration, or the "
                            "TracingConfiguration must be specified",
                            400,
                            {}};
    if (const auto problem = checkVersionDescription(request))
        return *problem;
    auto revision = std::make_shared<Revision>(*machine.revision);
    if (has("definition"))
        revision->compiled = nullptr;
    if (const auto problem = fillRevision(state, *revision, request))
        return *problem;
    // What changes nothing makes no revision.
    const bool changes = !sameContent(*revision, *machine.revision);
    if (changes) {
        revision->initial = false;
        revision->id = state.newId();
        revision->date = state.now;
        machine.revision = revision;
        state.revisions[revision->id] = revision;
        keepRevision(state, *revision);
    }
    ObjectBuilder answer;
    answer.add("updateDate", dateValue(machine.revision->date));
    if (!machine.revision->initial)
        answer.add("revisionId", Value(machine.revision->id));
    if (given(request, "publish").asBool()) {
        const Version& version = publish(machine, text(request, "versionDescription"), state.now);
        answer.add("stateMachineVersionArn", Value(versionArn(machine, version.number)));
    }
    keepMachine(state, machine);
    return answer.build();
}

Reply describe(ServiceState& state, const Value& request) {
    const std::string_view wanted = text(request, "stateMachineArn");
    auto parsed = readArn(wanted, {Arn::Kind::StateMachine});
    if (const auto* error = std::get_if<ServiceError>(&parsed))
        return *error;
    const Arn& arn = std::get<Arn>(parsed);
    if (!arn.label.empty() && !arn.qualifier.empty())
        return validation("A state machine ARN cannot have both a Map label and a version or an alias",
                          "API_DOES_NOT_SUPPORT_LABELED_ARNS");
    const auto known = state.machineByArn.find(arn.machineArn());
    if (known == state.machineByArn.end())
        return stateMachineDoesNotExist(wanted);
    StateMachine& machine = *known->second;
    std::shared_ptr<Revision> revision = machine.revision;
    std::int64_t created = machine.created;
    std::string described(wanted);
    std::string_view description;
    if (!arn.qualifier.empty()) {
        const Version* version = versionBehind(machine, arn.qualifier);
        if (version == nullptr)
            return stateMachineDoesNotExist(wanted);
        revision = version->revision;
        created = version->date;
        description = version->description;
        described = versionArn(machine, version->number);
    }
    ObjectBuilder answer;
    answer.add("stateMachineArn", Value(described));
    answer.add("name", Value(machine.name));
    answer.add("status", Value(machine.deleting ? "DELETING" : "ACTIVE"));
    answer.add("type", Value(revision->type == WorkflowType::Express ? "EXPRESS" : "STANDARD"));
    answer.add("creationDate", dateValue(created));
    addRevision(answer, *revision, wantsData(request));
    if (!arn.label.empty())
        answer.add("label", Value(arn.label));
    if (!description.empty())
        answer.add("description", Value(description));
    return answer.build();
}

Reply describeFor(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "executionArn"));
    auto parsed = readArn(wanted, {Arn::Kind::Execution});
    if (const auto* error = std::get_if<ServiceError>(&parsed))
        return *error;
    const auto record = findExecution(state, wanted);
    const auto revision = record ? state.revisions.find(record->revision) : state.revisions.end();
    if (revision == state.revisions.end())
        return executionDoesNotExist(wanted);
    const Arn& arn = std::get<Arn>(parsed);
    ObjectBuilder answer;
    answer.add("stateMachineArn", Value(record->machineArn));
    answer.add("name", Value(arn.label.empty() ? arn.name : arn.name + '/' + arn.label));
    answer.add("updateDate", dateValue(revision->second->date));
    addRevision(answer, *revision->second, wantsData(request));
    if (!record->mapRunArn.empty()) {
        answer.add("mapRunArn", Value(record->mapRunArn));
        answer.add("label", Value(arn.label));
    }
    return answer.build();
}

Reply remove(ServiceState& state, const Value& request) {
    Arn arn;
    auto found = findMachine(state, text(request, "stateMachineArn"), &arn);
    if (const auto* error = std::get_if<ServiceError>(&found)) {
        if (error->code != "StateMachineDoesNotExist")
            return *error;
        return Value::emptyObject(); // deleting what is not there is no mistake
    }
    StateMachine& machine = *std::get<StateMachine*>(found);
    if (!arn.qualifier.empty())
        return validation("This operation takes the ARN of a state machine, not of a version or an alias: '" +
                          std::string(text(request, "stateMachineArn")) + '\'');
    if (machine.running > 0) {
        machine.deleting = true;
        keepMachine(state, machine);
    } else {
        forgetMachine(state, std::string(machine.arn));
    }
    return Value::emptyObject();
}

} // namespace

void createStateMachine(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, create(state, request));
}

void updateStateMachine(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, update(state, request));
}

void deleteStateMachine(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, remove(state, request));
}

void describeStateMachine(ServiceState& state, const Value& request, const Done& done) {
    done(describe(state, request));
}

void describeStateMachineForExecution(ServiceState& state, const Value& request, const Done& done) {
    done(describeFor(state, request));
}

void listStateMachines(ServiceState& state, const Value& request, const Done& done) {
    std::vector<PageItem> items;
    items.reserve(state.machines.size());
    for (const auto& machine : state.machines) {
        const bool express = machine->revision->type == WorkflowType::Express;
        items.push_back({orderedKey(static_cast<std::uint64_t>(machine->created)) + machine->name,
                         Value::object({{"stateMachineArn", Value(machine->arn)},
                                        {"name", Value(machine->name)},
                                        {"type", Value(express ? "EXPRESS" : "STANDARD")},
                                        {"creationDate", dateValue(machine->created)}})});
    }
    std::sort(items.begin(), items.end(), [](const PageItem& a, const PageItem& b) { return a.key < b.key; });
    done(pageOf(items, "stateMachines", "stateMachines", request));
}

} // namespace steploom::engine
