// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"
#include "engine/support/random.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// Child executions of one distributed Map that run at once.
constexpr std::uint32_t kDistributedConcurrency = 10'000;

} // namespace

void Interpreter::executeMap(StrandId id) {
    Strand& self = strand(id);
    const State& current = state(self);
    const auto& body = std::get<MapBody>(current.body);
    VisitRecord& record = visit(self);
    Failure failure;
    const Value payload = selectInput(id, record.input, failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    record.afterInputPath = payload;

    Value items = payload;
    if (body.itemsPath) {
        const Selection selection{Selection::Kind::Part, *body.itemsPath};
        items = selectPart(id, selection, payload, failure);
        if (failure)
            return failState(id, std::move(failure), Origin::State);
    }
    if (!items.isArray()) {
        const std::string path(body.itemsPath ? body.itemsPath->text.asString() : "$");
        return failState(id, runtimeFailure(id, "Reference path \"" + path + "\" must point to array."),
                         Origin::State);
    }
    VisitDetail& facts = record.detail.edit();
    facts.afterItemsPath = items;
    facts.branches = static_cast<std::uint32_t>(items.size());

    const Value concurrency = numberOf(id, body.maxConcurrency, "MaxConcurrency", payload, failure);
    if (!failure && !concurrency.isAbsent() && concurrency.asDouble() < 0)
        failure = runtimeFailure(id, "MaxConcurrency cannot be negative.");
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    facts.maxConcurrency = concurrency;

    const EventId started = write(EventType::MapStateStarted, self.last, self.visit, {}, {}, facts.branches);
    self.last = started;
    Attempt& attempt = facts.attempts.emplace_back();
    attempt.scheduled = started;
    attempt.started = x.m_now;

    const Value count = numberOf(id, body.toleratedFailureCount, "ToleratedFailureCount", payload, failure);
    if (!failure && !count.isAbsent() && count.asDouble() < 0)
        failure = runtimeFailure(id, "ToleratedFailureCount cannot be negative.");
    Value percentage;
    if (!failure)
        percentage =
            numberOf(id, body.toleratedFailurePercentage, "ToleratedFailurePercentage", payload, failure);
    if (!failure && !percentage.isAbsent() && (percentage.asDouble() < 0 || percentage.asDouble() > 100))
        failure = runtimeFailure(id, "ToleratedFailurePercentage must be between 0 and 100.");
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    facts.toleratedFailureCount = count;
    facts.toleratedFailurePercentage = percentage;

    const std::uint32_t ceiling =
        body.distributed ? kDistributedConcurrency : std::max(1U, x.m_options->quotas.inlineConcurrency);
    Fork& fork = self.fork.edit();
    fork = Fork();
    fork.items = items;
    fork.total = facts.branches;
    fork.results.resize(fork.total);
    fork.limit = ceiling;
    if (!concurrency.isAbsent() && concurrency.asDouble() >= 1)
        fork.limit = static_cast<std::uint32_t>(std::min<double>(ceiling, concurrency.asDouble()));
    fork.toleratedCount = count.isAbsent() ? 0 : count.asDouble();
    fork.toleratedPercentage = percentage.isAbsent() ? 0 : percentage.asDouble();
    fork.last = fork.joined = started;
    if (body.distributed) {
        const Value arn(x.m_options->stateMachineArn + "/" + std::string(current.name.asString()) + ":" +
                        nextUuid(x.m_random));
        self.last =
            write(EventType::MapRunStarted, started, self.visit, {}, Value::object({{"mapRunArn", arn}}));
        fork.last = fork.mapRun = self.last;
    }
    self.phase = fork.total == 0 ? Phase::JoinDone : Phase::Joining;
    startIterations(id);
}

} // namespace steploom::engine
