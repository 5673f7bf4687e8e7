// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/debugger.h"

#include <algorithm>

// What somebody changes in a run that stands still.
namespace steploom::engine {

/// The run went another way from `position`: what came after it is another run's.
void Debugger::changed(std::uint32_t position, DebugStop::Reason reason) {
    m_search.reset();
    m_hits.clear();
    m_goal = DebugGoal();
    m_breakpoints.forgetAfter(position);
    m_log.erase(std::remove_if(m_log.begin(), m_log.end(),
                               [position](const DebugLog& each) { return each.position > position; }),
                m_log.end());
    settle(execution().hasEnded() ? DebugStop::Reason::Ended : reason);
}

void Debugger::forgetFuture() {
    m_timeline.forgetFuture();
    changed(m_timeline.position());
}

EditProblem Debugger::edit(const ExecutionEdit& edit) {
    const std::uint32_t position = m_timeline.position();
    const EditProblem problem = m_timeline.edit(edit);
    if (problem == EditProblem::None)
        changed(position);
    return problem;
}

/// The next step of the strand starts a task attempt.
bool Debugger::isStarting(StrandId strand) const {
    const std::vector<StrandId> live = execution().strands();
    return std::find(live.begin(), live.end(), strand) != live.end() &&
           execution().strand(strand).phase == Phase::TaskStart;
}

EditProblem Debugger::setPayload(StrandId strand, Value payload) {
    ExecutionEdit change;
    change.kind = ExecutionEdit::Kind::Payload;
    change.strand = strand;
    change.value = std::move(payload);
    return edit(change);
}

EditProblem Debugger::setVariables(StrandId strand, Value variables) {
    ExecutionEdit change;
    change.kind = ExecutionEdit::Kind::Variables;
    change.strand = strand;
    change.value = std::move(variables);
    return edit(change);
}

EditProblem Debugger::answerTask(StrandId strand, TaskAnswer answer) {
    if (isStarting(strand)) {
        // It starts, and nobody else is asked.
        const std::uint32_t position = m_timeline.position();
        const std::vector<StrandId> ready = execution().readyStrands();
        m_timeline.step(*m_tasks, !ready.empty() && ready.front() == strand ? kNone : strand, answer);
        changed(position);
        return EditProblem::None;
    }
    ExecutionEdit change;
    change.kind = ExecutionEdit::Kind::Answer;
    change.strand = strand;
    change.answer = std::move(answer);
    return edit(change);
}

EditProblem Debugger::fail(StrandId strand, Value error, Value cause) {
    if (isStarting(strand) && error.isString())
        return answerTask(strand, TaskAnswer::failed(std::move(error), std::move(cause)));
    ExecutionEdit change;
    change.kind = ExecutionEdit::Kind::Fail;
    change.strand = strand;
    change.error = std::move(error);
    change.cause = std::move(cause);
    return edit(change);
}

EditProblem Debugger::timeOut(StrandId strand) {
    if (isStarting(strand))
        return answerTask(strand, TaskAnswer::timedOut());
    return fail(strand, Value("States.Timeout"), {});
}

EditProblem Debugger::exhaustRetries(StrandId strand, Value error, Value cause) {
    if (!error.isString())
        return EditProblem::NoValue;
    if (isStarting(strand))
        answerTask(strand, TaskAnswer::failed(error, cause));
    ExecutionEdit change;
    change.kind = ExecutionEdit::Kind::Exhaust;
    change.strand = strand;
    change.error = std::move(error);
    change.cause = std::move(cause);
    return edit(change);
}

EditProblem Debugger::moveTo(StrandId strand, std::string_view state) {
    const std::optional<StateId> target = execution().definition().stateAt(state);
    if (!target)
        return EditProblem::UnknownState;
    ExecutionEdit change;
    change.kind = ExecutionEdit::Kind::Move;
    change.strand = strand;
    change.target = *target;
    return edit(change);
}

EditProblem Debugger::replaceDefinition(std::shared_ptr<const Definition> definition, Value document) {
    const std::uint32_t position = m_timeline.position();
    const EditProblem problem = m_timeline.replace(std::move(definition), std::move(document));
    if (problem != EditProblem::None)
        return problem;
    m_bound = &execution().definition();
    m_breakpoints.bind(*m_bound);
    changed(position);
    return problem;
}

bool Debugger::submitTask(TaskId task, Value response) {
    const std::uint32_t position = m_timeline.position();
    if (!m_timeline.submit(task, std::move(response)))
        return false;
    changed(position);
    return true;
}

bool Debugger::heartbeat(TaskId task) {
    const std::uint32_t position = m_timeline.position();
    if (!m_timeline.heartbeat(task))
        return false;
    changed(position);
    return true;
}

bool Debugger::abort(Value error, Value cause) {
    const std::uint32_t position = m_timeline.position();
    if (!m_timeline.abort(std::move(error), std::move(cause)))
        return false;
    changed(position);
    return true;
}

} // namespace steploom::engine
