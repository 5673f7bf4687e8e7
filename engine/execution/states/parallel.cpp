// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

namespace steploom::engine {

void Interpreter::executeParallel(StrandId id) {
    const State& current = state(strand(id));
    const auto& body = std::get<ParallelBody>(current.body);
    Failure failure;
    Value payload;
    {
        VisitRecord& record = visit(strand(id));
        payload = selectInput(id, record.input, failure);
        if (failure)
            return failState(id, std::move(failure), Origin::State);
        record.afterInputPath = payload;
        if (current.parameters) {
            payload = evaluateIn(id, *current.parameters, record.afterInputPath, "Parameters", failure);
            if (failure)
                return failState(id, std::move(failure), Origin::State);
            record.afterParameters = payload;
        }
        const EventId started = write(EventType::ParallelStateStarted, strand(id).last, strand(id).visit);
        VisitDetail& facts = record.detail.edit();
        facts.branches = static_cast<std::uint32_t>(body.branches.size());
        Attempt& attempt = facts.attempts.emplace_back();
        attempt.scheduled = started;
        attempt.started = x.m_now;
        Fork& fork = strand(id).fork.edit();
        fork.total = fork.running = facts.branches;
        fork.results.resize(fork.total);
        fork.last = fork.joined = started;
        strand(id).last = started;
        strand(id).phase = Phase::Joining;
    }
    for (std::uint32_t i = 0; i < body.branches.size(); ++i) {
        const StrandId added = addStrand();
        const Strand& self = strand(id);
        Strand& branch = strand(added);
        branch.phase = Phase::Enter;
        branch.parent = id;
        branch.branch = i;
        branch.scope = body.branches[i];
        branch.state = x.m_definition->scope(branch.scope).startAt;
        branch.last = self.last;
        branch.value = payload;
        branch.variables = self.variables;
        branch.child = self.child;
        branch.item = self.item;
        branch.itemIndex = self.itemIndex;
        makeReady(added);
    }
}

} // namespace steploom::engine
