// SPDX-License-Identifier: Apache-2.0
#include "engine/service/state.h"

#include <algorithm>

// Tasks for which somebody beside the service chose who answers them (task_choices.h).
namespace steploom::engine {

namespace {

bool isOpen(const TaskAnswer& answer) {
    return answer.kind == TaskAnswer::Kind::Pending || answer.kind == TaskAnswer::Kind::Queued;
}

} // namespace

std::shared_ptr<const TaskChoices> ServiceState::choicesOf(const Run& run) const {
    return choices.all().empty() ? nullptr
                                 : choices.of(run.execution().options().stateMachineName, *run.revision);
}

std::optional<TaskAnswer> ServiceState::startChosen(Run& run, const TaskCall& call) {
    const std::shared_ptr<const TaskChoices> those = choicesOf(run);
    if (those == nullptr)
        return std::nullopt;
    ChosenTask chosen = chooseAnswer(*those, call);
    const std::int64_t notBefore = now + (chosen.fault == nullptr ? 0 : chosen.fault->delayMs);
    const TaskId task = call.request.id;
    TaskAnswer answer;
    switch (chosen.who) {
    case ChosenTask::Who::Service:
        return std::nullopt;
    case ChosenTask::Who::Person:
        letPersonAnswer(run, call.request);
        return TaskAnswer::pending();
    case ChosenTask::Who::Handler:
    case ChosenTask::Who::Local:
        answer = chosen.runner->start(call,
                                      [this, arn = run.record.arn, task, notBefore](const TaskAnswer& given) {
                                          if (isOpen(given) || now >= notBefore)
                                              answerTask(arn, task, given);
                                          else
                                              late.emplace(notBefore, LateAnswer{arn, task, given});
                                      });
        // The choices may change while it works: what works for it stays as long.
        if (isOpen(answer))
            run.chosen[task] = those;
        break;
    case ChosenTask::Who::Fault:
    case ChosenTask::Who::Mock:
    case ChosenTask::Who::Recorded:
        answer = std::move(chosen.answer);
        break;
    }
    if (isOpen(answer)) {
        if (!answer.submitted.isAbsent())
            run.submissions.emplace_back(task, std::exchange(answer.submitted, Value()));
        return answer;
    }
    if (now >= notBefore)
        return answer;
    late.emplace(notBefore, LateAnswer{run.record.arn, task, std::move(answer)});
    return TaskAnswer::pending();
}

/// It has a token as tasks with a callback have, which only those know who look on.
void ServiceState::letPersonAnswer(Run& run, const TaskRequest& request) {
    if (run.tokens.count(request.id) > 0)
        return;
    const std::string token = "asked:" + newId();
    tokens[token] = {run.record.arn, request.id};
    run.tokens[request.id] = token;
}

void ServiceState::cancelTask(Run& run, TaskId task) {
    if (const auto token = run.tokens.find(task); token != run.tokens.end()) {
        tokens.erase(token->second);
        run.tokens.erase(token);
    }
    for (const auto& runner : runners)
        runner->cancel(run.record.arn, task);
    const auto chosen = run.chosen.find(task);
    if (chosen == run.chosen.end())
        return;
    for (const auto& runner : {chosen->second->functions, chosen->second->local}) {
        if (runner != nullptr)
            runner->cancel(run.record.arn, task);
    }
    run.chosen.erase(chosen);
}

TaskAnswer ServiceState::startMapRun(const Run& run, const MapRunRequest& request) const {
    const std::shared_ptr<const TaskChoices> those = choicesOf(run);
    if (those == nullptr || !those->used || those->recorded == nullptr || request.state == nullptr)
        return TaskAnswer::pending();
    const TaskAnswerer* answerer = those->settings.answererFor(request.state->name.asString(), "");
    return answerer != nullptr && answerer->kind == TaskAnswerer::Kind::Recorded
               ? those->recorded->mapRun(request)
               : TaskAnswer::pending();
}

void ServiceState::giveLateAnswers() {
    while (!late.empty() && late.begin()->first <= now) {
        const LateAnswer due = std::move(late.begin()->second);
        late.erase(late.begin());
        answerTask(due.executionArn, due.task, due.answer);
    }
}

} // namespace steploom::engine
