// SPDX-License-Identifier: Apache-2.0
#include "engine/service/stimulus.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::engine {

namespace {

/// A line of the record has absent values too: they are left out of the object.
Value answerToValue(const TaskAnswer& answer) {
    ObjectBuilder object;
    object.add("kind", Value(static_cast<int>(answer.kind)));
    if (answer.stage != TaskAnswer::Stage::Run)
        object.add("stage", Value(static_cast<int>(answer.stage)));
    const auto add = [&](std::string_view name, const Value& value) {
        if (!value.isAbsent())
            object.add(name, value);
    };
    add("output", answer.output);
    add("submitted", answer.submitted);
    add("error", answer.error);
    add("cause", answer.cause);
    add("worker", answer.workerName);
    if (answer.heartbeat)
        object.add("heartbeat", Value(true));
    return object.build();
}

TaskAnswer answerFromValue(const Value& value) {
    TaskAnswer answer;
    answer.kind = static_cast<TaskAnswer::Kind>(value.get("kind").asInt());
    if (const Value* stage = value.find("stage"))
        answer.stage = static_cast<TaskAnswer::Stage>(stage->asInt());
    answer.output = value.get("output");
    answer.submitted = value.get("submitted");
    answer.error = value.get("error");
    answer.cause = value.get("cause");
    answer.workerName = value.get("worker");
    answer.heartbeat = value.find("heartbeat") != nullptr;
    return answer;
}

Value orNull(const Value& value) {
    return value.isAbsent() ? Value(nullptr) : value;
}

Value orAbsent(const Value& value) {
    return value.isNull() ? Value() : value;
}

/// Passes the question on and keeps the answer.
class Listening final : public TaskHandler {
public:
    explicit Listening(TaskHandler& asked)
        : m_asked(asked) {}
    TaskAnswer start(const TaskRequest& request) override {
        TaskAnswer given = m_asked.start(request);
        task = request.id;
        answer = given;
        return given;
    }

    TaskId task = 0;
    TaskAnswer answer;

private:
    TaskHandler& m_asked;
};

/// Answers as it was answered then.
class Remembering final : public TaskHandler {
public:
    explicit Remembering(TaskAnswer answer)
        : m_answer(std::move(answer)) {}
    TaskAnswer start(const TaskRequest&) override { return m_answer; }

private:
    TaskAnswer m_answer;
};

} // namespace

RecordedRun::RecordedRun(std::shared_ptr<const Definition> definition, ExecutionOptions options, bool keeps)
    : m_execution(std::move(definition), std::move(options))
    , m_keeps(keeps) {
}

template <typename... Args>
void RecordedRun::note(std::string_view what, const Args&... args) {
    if (!m_keeps)
        return;
    m_all += '[';
    m_all += std::to_string(m_steps);
    m_all += ",\"";
    m_all += what;
    m_all += '"';
    [[maybe_unused]] const auto add = [this](const Value& value) {
        m_all += ',';
        appendJson(m_all, value);
    };
    (add(args), ...);
    m_all += "]\n";
}

StepResult RecordedRun::step(TaskHandler& handler) {
    Listening listening(handler);
    const StepResult result = m_execution.step(listening);
    if (listening.task != 0)
        note("start", answerToValue(listening.answer));
    if (result.kind == StepResult::Kind::Progressed)
        ++m_steps;
    return result;
}

bool RecordedRun::setClock(std::int64_t time) {
    if (!m_execution.advanceClock(time))
        return false;
    note("clock", Value(m_execution.now()));
    return true;
}

void RecordedRun::setEndedClock(std::int64_t time) {
    m_execution.setEndedClock(time);
    note("ended", Value(time));
}

bool RecordedRun::fireTimer() {
    if (!m_execution.advanceToNextTimer())
        return false;
    note("timer");
    return true;
}

bool RecordedRun::answer(TaskId task, const TaskAnswer& answer) {
    bool taken = false;
    switch (answer.kind) {
    case TaskAnswer::Kind::Succeeded:
        taken = m_execution.succeedTask(task, answer.output);
        break;
    case TaskAnswer::Kind::Failed:
        taken = m_execution.failTask(task, answer.error, answer.cause);
        break;
    case TaskAnswer::Kind::TimedOut:
        taken = m_execution.timeOutTask(task);
        break;
    default:
        break;
    }
    if (taken)
        note("answer", Value(task), answerToValue(answer));
    return taken;
}

bool RecordedRun::submit(TaskId task, Value response) {
    const bool taken = m_execution.submitTask(task, response);
    if (taken)
        note("submit", Value(task), response);
    return taken;
}

bool RecordedRun::heartbeat(TaskId task) {
    const bool taken = m_execution.heartbeat(task);
    if (taken)
        note("beat", Value(task));
    return taken;
}

bool RecordedRun::startQueued(TaskId task, Value workerName) {
    const bool taken = m_execution.startQueuedTask(task, workerName);
    if (taken)
        note("take", Value(task), orNull(workerName));
    return taken;
}

void RecordedRun::abort(Value error, Value cause) {
    note("abort", orNull(error), orNull(cause));
    m_execution.abort(std::move(error), std::move(cause));
}

bool RecordedRun::redrive() {
    if (!m_execution.redrive())
        return false;
    note("redrive");
    return true;
}

bool RecordedRun::updateMapRun(std::uint32_t run, const Value& maxConcurrency, const Value& count,
                               const Value& percentage) {
    const bool taken = m_execution.updateMapRun(run, maxConcurrency, count, percentage);
    if (taken)
        note("limits", Value(run), orNull(maxConcurrency), orNull(count), orNull(percentage));
    return taken;
}

std::string RecordedRun::takeNew() {
    // How far it came is part of what somebody may have seen: steps after the last word from outside are
    // taken again before the clock moves on.
    if (m_steps != m_told)
        note("at");
    m_told = m_steps;
    std::string fresh = m_all.substr(m_taken);
    m_taken = m_all.size();
    return fresh;
}

bool RecordedRun::replay(std::string_view stimuli) {
    while (!stimuli.empty()) {
        const std::size_t end = stimuli.find('\n');
        if (end == std::string_view::npos)
            return false;
        if (!replayLine(stimuli.substr(0, end)))
            return false;
        stimuli.remove_prefix(end + 1);
    }
    m_taken = m_all.size();
    m_told = m_steps;
    return true;
}

bool RecordedRun::replayLine(std::string_view line) {
    const JsonReadResult read = readJson(line);
    const Value& it = read.value;
    if (!it.isArray() || it.size() < 2 || !it.at(0).isInt() || !it.at(1).isString())
        return false;
    const auto steps = static_cast<std::uint64_t>(it.at(0).asInt());
    const std::string_view what = it.at(1).asString();
    const auto argument = [&](std::size_t index) {
        return index + 2 < it.size() ? it.at(index + 2) : Value();
    };
    // A task that starts asks its handler in the step that follows: until then nobody is asked.
    InteractiveTaskHandler nobody;
    while (m_steps < steps) {
        if (step(nobody).kind != StepResult::Kind::Progressed)
            return false;
    }
    if (m_steps != steps)
        return false;
    if (what == "at")
        return true;
    const auto task = static_cast<TaskId>(argument(0).isInt() ? argument(0).asInt() : 0);
    if (what == "start") {
        Remembering then(answerFromValue(argument(0)));
        return step(then).kind == StepResult::Kind::Progressed;
    }
    if (what == "clock")
        return setClock(argument(0).asInt());
    if (what == "timer")
        return fireTimer();
    if (what == "ended") {
        setEndedClock(argument(0).asInt());
        return true;
    }
    if (what == "answer")
        return answer(task, answerFromValue(argument(1)));
    if (what == "submit")
        return submit(task, argument(1));
    if (what == "beat")
        return heartbeat(task);
    if (what == "take")
        return startQueued(task, orAbsent(argument(1)));
    if (what == "redrive")
        return redrive();
    if (what == "limits")
        return updateMapRun(task, orAbsent(argument(1)), orAbsent(argument(2)), orAbsent(argument(3)));
    if (what != "abort")
        return false;
    abort(orAbsent(argument(0)), orAbsent(argument(1)));
    return true;
}

} // namespace steploom::engine
