// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"
#include "engine/value/json_writer.h"

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

    const bool reads = body.reader.has_value(); // ItemsPath says nothing then
    Value items = payload;
    if (reads)
        items = Value::emptyArray();
    else if (body.items)
        items = evaluateQueryIn(id, *body.items, failure, QueryResult::Array);
    else if (body.itemsPath)
        items = selectPart(id, {Selection::Kind::Part, *body.itemsPath}, payload, failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    if (!items.isArray() && current.language == QueryLanguage::Jsonata) {
        failure =
            prefixed(id, queryFailure("Map state input must be an array but was: " + toJson(items), {}));
        return failState(id, std::move(failure), Origin::State);
    }
    if (!items.isArray()) {
        const std::string path(body.itemsPath ? body.itemsPath->text.asString() : "$");
        return failState(id, runtimeFailure(id, "Reference path \"" + path + "\" must point to array."),
                         Origin::State);
    }
    VisitDetail& facts = record.detail.edit();
    if (!reads)
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
    fork.itemTotal = fork.total;
    fork.results.resize(fork.total);
    fork.limit = ceiling;
    if (!concurrency.isAbsent() && concurrency.asDouble() >= 1)
        fork.limit = static_cast<std::uint32_t>(std::min<double>(ceiling, concurrency.asDouble()));
    fork.toleratedCount = count.isAbsent() ? 0 : count.asDouble();
    fork.toleratedPercentage = percentage.isAbsent() ? 0 : percentage.asDouble();
    fork.last = fork.joined = started;
    self.phase = Phase::Joining;
    if (body.distributed) {
        startMapRun(id);
        if (x.hasEnded() || strand(id).phase != Phase::Joining)
            return;
    }
    if (strand(id).fork->total == 0)
        strand(id).phase = Phase::JoinDone;
    startIterations(id);
}

} // namespace steploom::engine
