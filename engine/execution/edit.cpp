// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/edit.h"

#include "engine/execution/interpreter.h"

#include <algorithm>

namespace steploom::engine {

namespace {

bool isAlive(const Execution& execution, StrandId id) {
    const std::vector<StrandId> live = execution.strands();
    return std::find(live.begin(), live.end(), id) != live.end();
}

} // namespace

class ExecutionEditor {
public:
    explicit ExecutionEditor(Execution& execution)
        : m_interpreter{execution}
        , x(execution) {}

    EditProblem apply(const ExecutionEdit& edit) {
        if (x.hasEnded())
            return EditProblem::Ended;
        if (!isAlive(x, edit.strand))
            return EditProblem::NoStrand;
        m_interpreter.child = self(edit).child;
        switch (edit.kind) {
        case ExecutionEdit::Kind::Payload:
            return setPayload(self(edit), edit.value);
        case ExecutionEdit::Kind::Variables:
            return setVariables(self(edit), edit.value);
        case ExecutionEdit::Kind::Answer:
            return setAnswer(edit.strand, edit.answer);
        case ExecutionEdit::Kind::Fail:
        case ExecutionEdit::Kind::Exhaust:
            return fail(edit);
        case ExecutionEdit::Kind::Move:
            return move(edit.strand, edit.target);
        }
        return EditProblem::NotNow;
    }

    EditProblem replace(std::shared_ptr<const Definition> definition) {
        m_state.clear();
        for (const State& state : x.m_definition->states())
            m_state.push_back(definition->stateNamed(state.name.asString()).value_or(kNone));
        for (const Strand& strand : x.m_strands) {
            const EditProblem problem =
                strand.phase == Phase::Dead ? EditProblem::None : fits(strand, *definition);
            if (problem != EditProblem::None)
                return problem;
        }
        for (Strand& strand : x.m_strands) {
            if (strand.phase == Phase::Dead)
                continue;
            strand.state = m_state[strand.state];
            strand.scope = definition->state(strand.state).scope;
            strand.retries.resize(definition->state(strand.state).retriers.size());
        }
        renumberVisits();
        std::vector<std::uint32_t> invocations(definition->states().size());
        for (std::size_t i = 0; i < x.m_invocations.size(); ++i) {
            if (m_state[i] != kNone)
                invocations[m_state[i]] = x.m_invocations[i];
        }
        x.m_invocations = std::move(invocations);
        x.m_definition = std::move(definition);
        return EditProblem::None;
    }

private:
    Strand& self(const ExecutionEdit& edit) { return x.m_strands[edit.strand]; }
    bool hasBegun(const Strand& strand) const {
        return strand.visit != kNone && strand.phase != Phase::Begin && strand.phase != Phase::Enter &&
               strand.phase != Phase::Finish && strand.phase != Phase::Catch;
    }
    HistoryEvent& event(EventId id, ChildId child) {
        return child == kNone ? x.m_history.events.edit(id - 1)
                              : x.m_history.children.edit(child).events.edit(id - 1);
    }

    EditProblem setPayload(Strand& strand, const Value& value) {
        if (value.isAbsent())
            return EditProblem::NoValue;
        switch (strand.phase) {
        case Phase::Enter:
        case Phase::Finish:
        case Phase::Catch:
        case Phase::Leave:
            strand.value = value;
            return EditProblem::None;
        case Phase::Begin:
            if (strand.parent != kNone)
                return EditProblem::NotNow; // its input is not selected yet
            strand.value = value;
            return EditProblem::None;
        case Phase::Dead:
        case Phase::JoinDone:
        case Phase::Fail:
            return EditProblem::NotNow;
        default:
            break;
        }
        VisitRecord& visit = x.m_history.visits.edit(strand.visit);
        visit.input = value;
        if (visit.enteredEvent != 0)
            event(visit.enteredEvent, visit.child).payload = value;
        if (strand.phase == Phase::Waiting && visit.type == StateType::Wait)
            strand.value = value;
        return EditProblem::None;
    }

    EditProblem setVariables(Strand& strand, const Value& value) {
        if (!value.isObject())
            return EditProblem::NotAnObject;
        strand.variables = value.size() == 0 ? Value() : value;
        if (hasBegun(strand))
            x.m_history.visits.edit(strand.visit).variablesBefore = strand.variables;
        return EditProblem::None;
    }

    EditProblem setAnswer(StrandId id, TaskAnswer answer) {
        Strand& strand = x.m_strands[id];
        if (strand.phase == Phase::TaskOpen)
            return x.answerTask(strand.task, std::move(answer)) ? EditProblem::None : EditProblem::NotNow;
        if (strand.phase != Phase::TaskSettle)
            return EditProblem::NotNow;
        if (answer.submitted.isAbsent())
            answer.submitted = strand.answer.submitted;
        strand.answer = std::move(answer);
        return EditProblem::None;
    }

    EditProblem fail(const ExecutionEdit& edit) {
        if (!edit.error.isString())
            return EditProblem::NoValue;
        Strand& strand = self(edit);
        if (!hasBegun(strand))
            return EditProblem::NotNow;
        if (edit.kind == ExecutionEdit::Kind::Exhaust) {
            strand.retries.clear();
            for (const Retrier& retrier : x.m_definition->state(strand.state).retriers)
                strand.retries.push_back(retrier.maxAttempts);
        }
        if (strand.phase == Phase::TaskOpen || strand.phase == Phase::TaskSettle)
            return setAnswer(edit.strand, edit.error.asString() == "States.Timeout"
                                              ? TaskAnswer::timedOut()
                                              : TaskAnswer::failed(edit.error, edit.cause));
        const std::uint64_t serial = strand.serial;
        x.m_ready.remove(edit.strand);
        x.m_lastVisit = strand.visit;
        endBranches(edit.strand);
        m_interpreter.failState(edit.strand, {edit.error, edit.cause}, Interpreter::Origin::Work);
        settle(edit.strand, serial);
        return EditProblem::None;
    }

    void endBranches(StrandId id) {
        if (!x.m_strands[id].fork)
            return;
        const std::uint32_t run = x.m_strands[id].fork->mapRun;
        m_interpreter.abortChildren(id, kNone);
        m_interpreter.child = x.m_strands[id].child;
        if (run == kNone)
            return;
        m_interpreter.endMapRun(run, ExecutionStatus::Aborted);
        Strand& strand = x.m_strands[id];
        strand.last = m_interpreter.write(EventType::MapRunAborted, strand.last, strand.visit);
    }

    EditProblem move(StrandId id, StateId target) {
        if (target >= x.m_definition->states().size())
            return EditProblem::UnknownState;
        if (x.m_definition->state(target).scope != x.m_strands[id].scope)
            return EditProblem::OtherScope;
        Strand& strand = x.m_strands[id];
        if (strand.phase == Phase::Begin)
            return EditProblem::NotNow;
        const std::uint64_t serial = strand.serial;
        x.m_ready.remove(id);
        if (hasBegun(strand) || strand.phase == Phase::Catch) {
            const bool computed = strand.phase == Phase::Leave || strand.phase == Phase::Catch;
            endBranches(id);
            Strand& left = x.m_strands[id];
            if (!computed)
                left.value = x.m_history.visits[left.visit].input;
            m_interpreter.cutOff(id);
        }
        Strand& moved = x.m_strands[id];
        ++moved.generation;
        moved.retryCount = 0;
        moved.retries.clear();
        moved.token = Value();
        moved.assigned = Value();
        moved.answer = TaskAnswer();
        moved.state = target;
        moved.phase = Phase::Enter;
        settle(id, serial);
        return EditProblem::None;
    }

    /// Puts the strand back in line where it can run, as after a step of its own.
    void settle(StrandId id, std::uint64_t serial) {
        if (std::exchange(x.m_historyFull, false) && !x.hasEnded())
            m_interpreter.endFullHistory();
        if (x.hasEnded() || x.m_strands[id].serial != serial)
            return;
        switch (x.m_strands[id].phase) {
        case Phase::Enter:
        case Phase::Catch:
            x.m_ready.remove(id);
            x.m_ready.push(id);
            break;
        default:
            break;
        }
    }

    /// Whether a strand can go on in another definition.
    EditProblem fits(const Strand& strand, const Definition& definition) const {
        const StateId now = m_state[strand.state];
        if (now == kNone)
            return EditProblem::UnknownState;
        const State& before = x.m_definition->state(strand.state);
        const State& after = definition.state(now);
        const StateId owner = definition.scope(after.scope).owner;
        const StateId expected = strand.parent == kNone ? kNone : m_state[x.m_strands[strand.parent].state];
        if (owner != expected)
            return EditProblem::OtherScope;
        if (strand.phase == Phase::Enter || strand.phase == Phase::Begin || strand.phase == Phase::Finish)
            return EditProblem::None;
        if (before.type != after.type)
            return EditProblem::OtherType;
        if (strand.phase == Phase::Catch && strand.catcher >= after.catchers.size())
            return EditProblem::OtherType;
        const auto* parallel = std::get_if<ParallelBody>(&after.body);
        if (strand.fork && parallel != nullptr && parallel->branches.size() != strand.fork->total)
            return EditProblem::OtherType;
        const auto* map = std::get_if<MapBody>(&after.body);
        if (strand.fork && map != nullptr && map->distributed != (strand.fork->mapRun != kNone))
            return EditProblem::OtherType;
        return EditProblem::None;
    }

    void renumberVisits() {
        for (std::size_t i = 0; i < x.m_history.visits.size(); ++i) {
            const VisitRecord& visit = x.m_history.visits[i];
            const StateId state = visit.state == kNone ? kNone : m_state[visit.state];
            const StateId target =
                visit.transition.target == kNone ? kNone : m_state[visit.transition.target];
            if (state == visit.state && target == visit.transition.target)
                continue;
            VisitRecord& changed = x.m_history.visits.edit(i);
            changed.state = state;
            changed.transition.target = target;
        }
    }

    Interpreter m_interpreter;
    Execution& x;
    std::vector<StateId> m_state; ///< new id by old one
};

EditProblem editExecution(Execution& execution, const ExecutionEdit& edit) {
    return ExecutionEditor(execution).apply(edit);
}

EditProblem replaceDefinition(Execution& execution, std::shared_ptr<const Definition> definition) {
    return ExecutionEditor(execution).replace(std::move(definition));
}

} // namespace steploom::engine
