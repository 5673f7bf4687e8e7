// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/task_desk.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace steploom::engine {

namespace {

using AnswererKind = TaskAnswerer::Kind;
using Milliseconds = std::chrono::milliseconds;

constexpr std::int64_t kLookEveryMs = 1000;

bool isOpen(const TaskAnswer& answer) {
    return answer.kind == TaskAnswer::Kind::Pending || answer.kind == TaskAnswer::Kind::Queued;
}

Milliseconds sinceThen(std::chrono::steady_clock::time_point then) {
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - then);
}

} // namespace

TaskDesk::TaskDesk(Sources sources)
    : m_sources(std::move(sources)) {
}

TaskDesk::~TaskDesk() {
    *m_alive = false;
    cancel();
}

// ---- starting

TaskAnswer TaskDesk::start(const TaskRequest& request) {
    if (const auto former = m_entries.find(request.id); former != m_entries.end()) {
        end(former->second); // of a future that is forgotten
        m_entries.erase(former);
    }
    Note note;
    note.visit = request.visit;
    note.attempt = request.attempt;
    Entry entry;
    entry.request = request;
    entry.started = now();
    entry.notBefore = entry.started;
    const TaskFault* fault = m_sources.settings.faultOf(request.stateName.asString(),
                                                        request.resource.asString(), request.attempt + 1);
    TaskAnswer answer;
    if (fault != nullptr) {
        note.spoiled = true;
        entry.notBefore += fault->delayMs;
    }
    if (fault != nullptr && fault->kind != TaskFault::Kind::None) {
        note.who = Who::Fault;
        answer = faultAnswer(*fault);
    } else {
        answer = ask(request, note, entry);
    }
    m_notes[{request.visit, request.attempt}] = note;
    if (isOpen(answer)) {
        if (!answer.submitted.isAbsent())
            entry.submission = std::exchange(answer.submitted, Value());
        m_entries[request.id] = std::move(entry);
        return answer;
    }
    // A time that passes by itself is late enough.
    if (entry.notBefore <= entry.started || answer.kind == TaskAnswer::Kind::TimedOut)
        return answer;
    entry.answer = std::move(answer);
    entry.time = entry.notBefore;
    m_entries[request.id] = std::move(entry);
    return TaskAnswer::pending();
}

/// Whoever is chosen; Pending where that one has no answer, and a person has to give one.
/// The function of the task is behind a URL; else a command does its work.
bool TaskDesk::runsElsewhere(const TaskRequest& request, const TaskAnswerer* chosen) const {
    if (chosen != nullptr && chosen->kind == AnswererKind::Handler)
        return !chosen->handler.endpoint.empty();
    const Value& named = request.parameters.get("FunctionName");
    const FunctionHandler* handler = m_sources.settings.functionFor(
        request.kind == TaskKind::Lambda ? request.resource.asString() : named.asString());
    return handler != nullptr && !handler->endpoint.empty();
}

TaskAnswer TaskDesk::ask(const TaskRequest& request, Note& note, Entry& entry) {
    const TaskAnswerer* chosen =
        m_sources.settings.answererFor(request.stateName.asString(), request.resource.asString());
    const AnswererKind kind = chosen == nullptr ? AnswererKind::Default : chosen->kind;
    const TaskCall call{request, {}, {}, m_sources.machineName, {}};
    if (kind == AnswererKind::Recorded && m_sources.recorded != nullptr) {
        TaskAnswer answer = m_sources.recorded->start(request);
        if (!isOpen(answer) || !answer.submitted.isAbsent()) {
            note.who = Who::Recorded;
            return answer;
        }
    }
    if ((kind == AnswererKind::Mock || kind == AnswererKind::Default) && m_sources.mocks != nullptr) {
        TaskAnswer answer = m_sources.mocks->start(request);
        if (!isOpen(answer) || !answer.submitted.isAbsent()) {
            note.who = Who::Mock;
            return answer;
        }
    }
    if ((kind == AnswererKind::Handler || kind == AnswererKind::Default) && m_sources.functions != nullptr &&
        m_sources.functions->takes(call)) {
        note.who = runsElsewhere(request, chosen) ? Who::Endpoint : Who::Command;
        return hand(*m_sources.functions, request, entry);
    }
    for (const Worker& worker : m_sources.local) {
        if (kind == AnswererKind::Local && worker.runner->takes(call)) {
            note.who = worker.who;
            return hand(*worker.runner, request, entry);
        }
    }
    return TaskAnswer::pending();
}

TaskAnswer TaskDesk::hand(TaskRunner& runner, const TaskRequest& request, Entry& entry) {
    entry.key = "run:" + std::to_string(++m_keys);
    entry.begun = Clock::now();
    const TaskCall call{request, entry.key, {}, m_sources.machineName, {}};
    TaskAnswer answer = runner.start(call, [this, alive = m_alive, key = entry.key](TaskAnswer later) {
        if (*alive)
            arrived(key, std::move(later));
    });
    // Its own answer is there already, or was the submission of a task that is answered by its token.
    entry.working = isOpen(answer) && answer.submitted.isAbsent();
    if (entry.working)
        m_working[entry.key] = request.id;
    return answer;
}

void TaskDesk::arrived(const std::string& key, TaskAnswer answer) {
    const auto found = m_working.find(key);
    if (found == m_working.end())
        return;
    Entry& entry = m_entries[found->second];
    m_working.erase(found);
    entry.working = false;
    const Milliseconds took = sinceThen(entry.begun);
    m_notes[{entry.request.visit, entry.request.attempt}].workMs = std::max<std::int64_t>(1, took.count());
    if (isOpen(answer)) {
        entry.submission = std::move(answer.submitted);
        return;
    }
    entry.answer = std::move(answer);
    entry.time = std::max(entry.started + took.count(), entry.notBefore);
}

TaskAnswer TaskDesk::mapRun(const MapRunRequest& request) {
    const std::string_view name =
        request.state == nullptr ? std::string_view() : request.state->name.asString();
    const TaskAnswerer* chosen = m_sources.settings.answererFor(name, "");
    const AnswererKind kind = chosen == nullptr ? AnswererKind::Default : chosen->kind;
    if (kind == AnswererKind::Recorded && m_sources.recorded != nullptr)
        return m_sources.recorded->mapRun(request);
    if ((kind == AnswererKind::Mock || kind == AnswererKind::Default) && m_sources.mocks != nullptr)
        return m_sources.mocks->mapRun(request);
    return TaskAnswer::pending();
}

// ---- delivering

TaskDesk::Entry* TaskDesk::entryOf(const TaskRequest& task) {
    return const_cast<Entry*>(std::as_const(*this).entryOf(task));
}

const TaskDesk::Entry* TaskDesk::entryOf(const TaskRequest& task) const {
    const auto found = m_entries.find(task.id);
    return found != m_entries.end() && found->second.request.visit == task.visit &&
                   found->second.request.attempt == task.attempt
               ? &found->second
               : nullptr;
}

namespace {

/// The strand that has a task open; kNone where none has.
StrandId strandOf(const Execution& execution, TaskId task) {
    for (const StrandId id : execution.strands()) {
        if (execution.strand(id).phase == Phase::TaskOpen && execution.strand(id).task == task)
            return id;
    }
    return kNone;
}

} // namespace

/// Work for tasks that nobody waits for any more.
void TaskDesk::endForgotten(const std::vector<TaskRequest>& open) {
    std::vector<TaskId> forgotten;
    for (const auto& [key, task] : m_working) {
        const TaskRequest& request = m_entries[task].request;
        const bool waits = std::any_of(open.begin(), open.end(), [&](const TaskRequest& each) {
            return each.id == request.id && each.visit == request.visit && each.attempt == request.attempt;
        });
        if (!waits)
            forgotten.push_back(task);
    }
    for (const TaskId task : forgotten)
        end(m_entries[task]);
}

void TaskDesk::beginAnew(Entry& entry) {
    entry.interrupted = false;
    entry.started = now();
    const TaskRequest request = entry.request;
    TaskAnswer answer = ask(request, m_notes[{request.visit, request.attempt}], entry);
    if (!isOpen(answer)) {
        entry.answer = std::move(answer);
        entry.time = std::max(entry.started, entry.notBefore);
    } else if (!answer.submitted.isAbsent()) {
        entry.submission = std::move(answer.submitted);
    }
}

TaskDesk::Turn TaskDesk::turn(Debugger& run, bool jumps) {
    using TurnKind = Turn::Kind;
    const Execution& execution = run.execution();
    if (!run.timeline().isLive() || execution.hasEnded())
        return {};
    const std::vector<TaskRequest> open = execution.openTasks();
    endForgotten(open);
    const std::vector<Timer> timers = execution.pendingTimers();
    Entry* due = nullptr;
    const Entry* longest = nullptr;
    bool asked = false;
    bool timerOfWork = false;
    for (const TaskRequest& task : open) {
        Entry* entry = entryOf(task);
        if (entry != nullptr && entry->interrupted)
            beginAnew(*entry);
        const StrandId strand = strandOf(execution, task.id);
        const bool untold = entry != nullptr && !entry->submission.isAbsent() && strand != kNone &&
                            !execution.strand(strand).submitted;
        if (untold && run.deliverSubmission(task.id, entry->submission))
            return {TurnKind::Delivered};
        if (entry != nullptr && entry->answer) {
            if (due == nullptr || entry->time < due->time)
                due = entry;
        } else if (entry != nullptr && entry->working) {
            if (longest == nullptr || entry->begun < longest->begun)
                longest = entry;
            timerOfWork = timerOfWork || (!timers.empty() && timers.front().strand == strand);
        } else {
            asked = true;
        }
    }
    if (due == nullptr && longest == nullptr)
        return {};
    // While somebody really works, the run's time is that of the clock on the wall.
    const bool working = longest != nullptr;
    const std::int64_t reached =
        working ? std::max(now(), longest->started + sinceThen(longest->begun).count()) : now();
    const auto isReached = [&](std::int64_t time) {
        return !working || time <= reached;
    };
    const bool dueFirst = due != nullptr && (timers.empty() || due->time <= timers.front().time);
    const bool mayPass = !timers.empty() && !dueFirst && (!asked || timerOfWork);
    if (!jumps && !working && (dueFirst || mayPass)) {
        const std::int64_t next = dueFirst ? due->time : timers.front().time;
        if (next > now())
            return {TurnKind::Later, {}, next, asked};
    }
    if (dueFirst && isReached(due->time) &&
        run.deliver(due->request.id, *due->answer, std::max(due->time, now())))
        return {TurnKind::Delivered};
    if (mayPass && isReached(timers.front().time) && run.deliverTime())
        return {TurnKind::Delivered};
    if (!working)
        return {};
    std::int64_t wait = kLookEveryMs;
    if (dueFirst)
        wait = std::min(wait, due->time - reached);
    else if (mayPass)
        wait = std::min(wait, timers.front().time - reached);
    return {TurnKind::Working, Milliseconds(std::max<std::int64_t>(1, wait)), 0, asked};
}

// ---- what is going on

std::vector<TaskDesk::Work> TaskDesk::working() const {
    std::vector<Work> works;
    works.reserve(m_working.size());
    for (const auto& [key, task] : m_working) {
        const Entry& entry = m_entries.at(task);
        works.push_back({entry.request, sinceThen(entry.begun)});
    }
    return works;
}

bool TaskDesk::asks(TaskId task) const {
    const auto found = m_entries.find(task);
    return found == m_entries.end() || (!found->second.working && !found->second.answer);
}

void TaskDesk::takeOver(TaskId task) {
    const auto found = m_entries.find(task);
    if (found == m_entries.end())
        return;
    end(found->second);
    Note& note = m_notes[{found->second.request.visit, found->second.request.attempt}];
    note.who = Who::Person;
    m_entries.erase(found);
}

const TaskDesk::Note* TaskDesk::noteOf(std::uint32_t visit, std::uint32_t attempt) const {
    const auto found = m_notes.find({visit, attempt});
    return found == m_notes.end() ? nullptr : &found->second;
}

AnswerNotes TaskDesk::notes() const {
    AnswerNotes notes;
    notes.reserve(m_notes.size());
    for (const auto& [place, note] : m_notes) {
        notes.push_back(note);
        std::tie(notes.back().visit, notes.back().attempt) = place;
    }
    return notes;
}

void TaskDesk::remember(const AnswerNotes& notes) {
    for (const AnswerNote& note : notes)
        m_notes[{note.visit, note.attempt}] = note;
}

void TaskDesk::end(Entry& entry) {
    if (!std::exchange(entry.working, false))
        return;
    m_working.erase(entry.key);
    if (m_sources.functions != nullptr)
        m_sources.functions->cancel(entry.key, entry.request.id);
    for (const Worker& worker : m_sources.local)
        worker.runner->cancel(entry.key, entry.request.id);
}

void TaskDesk::cancel() {
    for (auto& [id, entry] : m_entries) {
        entry.interrupted = entry.interrupted || entry.working;
        end(entry);
    }
}

} // namespace steploom::engine
