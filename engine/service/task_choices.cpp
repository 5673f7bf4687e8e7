// SPDX-License-Identifier: Apache-2.0
#include "engine/service/task_choices.h"

#include "engine/service/state.h"
#include "engine/value/json_reader.h"
#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using AnswererKind = TaskAnswerer::Kind;
using Who = ChosenTask::Who;

/// The handler knows an answer: a task that it leaves open is none of its own.
bool answers(TaskHandler* handler, const TaskRequest& request, TaskAnswer& answer) {
    if (handler == nullptr)
        return false;
    answer = handler->start(request);
    return (answer.kind != TaskAnswer::Kind::Pending && answer.kind != TaskAnswer::Kind::Queued) ||
           !answer.submitted.isAbsent();
}

} // namespace

ChosenTask chooseAnswer(const TaskChoices& choices, const TaskCall& call) {
    ChosenTask chosen;
    if (!choices.used)
        return chosen;
    const TaskRequest& request = call.request;
    const std::string_view state = request.stateName.asString();
    const std::string_view resource = request.resource.asString();
    chosen.fault = choices.settings.faultOf(state, resource, request.attempt + 1);
    if (chosen.fault != nullptr && chosen.fault->kind != TaskFault::Kind::None) {
        chosen.who = Who::Fault;
        chosen.answer = faultAnswer(*chosen.fault);
        return chosen;
    }
    const TaskAnswerer* answerer = choices.settings.answererFor(state, resource);
    const AnswererKind kind = answerer == nullptr ? AnswererKind::Default : answerer->kind;
    const bool open = kind == AnswererKind::Default;
    if (kind == AnswererKind::Recorded && answers(choices.recorded.get(), request, chosen.answer))
        chosen.who = Who::Recorded;
    else if ((open || kind == AnswererKind::Mock) && answers(choices.mocks.get(), request, chosen.answer))
        chosen.who = Who::Mock;
    else if ((open || kind == AnswererKind::Handler) && choices.functions != nullptr &&
             choices.functions->takes(call))
        chosen = {Who::Handler, {}, choices.functions.get(), chosen.fault};
    else if (kind == AnswererKind::Local && choices.local != nullptr && choices.local->takes(call))
        chosen = {Who::Local, {}, choices.local.get(), chosen.fault};
    else if (!open && kind != AnswererKind::Local)
        chosen.who = Who::Person;
    return chosen;
}

// ---- the choices of all

void TaskChoiceBoard::put(const void* owner, std::shared_ptr<const TaskChoices> choices) {
    m_same.clear();
    m_retired.erase(std::remove_if(m_retired.begin(), m_retired.end(),
                                   [](const auto& one) { return one.use_count() == 1; }),
                    m_retired.end());
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [owner](const auto& one) { return one.first == owner; });
    if (found != m_all.end())
        m_retired.push_back(found->second);
    if (choices == nullptr) {
        if (found != m_all.end())
            m_all.erase(found);
    } else if (found != m_all.end()) {
        found->second = std::move(choices);
    } else {
        m_all.emplace_back(owner, std::move(choices));
    }
}

std::shared_ptr<const TaskChoices> TaskChoiceBoard::of(const std::string& machineName,
                                                       const Revision& revision) const {
    for (const auto& [owner, choices] : m_all) {
        if (choices->machineName == machineName)
            return choices;
    }
    for (const auto& [owner, choices] : m_all) {
        const auto key = std::make_pair(owner, revision.id);
        auto same = m_same.find(key);
        if (same == m_same.end())
            same = m_same.emplace(key, readJson(revision.definition).value == choices->document).first;
        if (same->second)
            return choices;
    }
    return nullptr;
}

// ---- for those who look on

namespace {

/// What a task sends as far as it stands in the definition.
Value writtenParameters(const Value& document, const std::string& pointer) {
    const Value* written = resolvePointer(document, pointer);
    if (written == nullptr)
        return {};
    const Value& parameters = written->get("Parameters");
    return parameters.isAbsent() ? written->get("Arguments") : parameters;
}

TaskWorker workerOf(const ServiceState& state, const TaskCall& call) {
    if (call.request.kind == TaskKind::Activity)
        return {TaskWorker::Kind::Activity, {}};
    for (const auto& runner : state.runners) {
        if (runner->takes(call))
            return runner->worker(call);
    }
    return {call.request.kind == TaskKind::Callback ? TaskWorker::Kind::Token : TaskWorker::Kind::Nobody, {}};
}

} // namespace

std::vector<SeenAnswerer> lookAtAnswerers(const ServiceState& state) {
    std::vector<SeenAnswerer> seen;
    for (const auto& [owner, choices] : state.choices.all()) {
        if (choices->definition == nullptr)
            continue;
        for (const State& one : choices->definition->states()) {
            const auto* task = std::get_if<TaskBody>(&one.body);
            if (task == nullptr)
                continue;
            TaskCall call;
            call.machineName = choices->machineName;
            call.request.kind = task->kind;
            call.request.state = one.id;
            call.request.stateName = one.name;
            call.request.resource = task->resource;
            call.request.parameters = writtenParameters(choices->document, one.pointer);
            const ChosenTask chosen = chooseAnswer(*choices, call);
            SeenAnswerer row;
            row.machine = choices->machineName;
            row.state = one.name.asString();
            row.resource = task->resource.asString();
            row.who = chosen.who;
            row.faulty = chosen.fault != nullptr;
            if (chosen.who == Who::Service)
                row.worker = workerOf(state, call);
            else if (chosen.runner != nullptr)
                row.worker = chosen.runner->worker(call);
            seen.push_back(std::move(row));
        }
    }
    return seen;
}

} // namespace steploom::engine
