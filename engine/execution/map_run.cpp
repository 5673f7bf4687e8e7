// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/distributed/item_batcher.h"
#include "engine/execution/distributed/item_reader.h"
#include "engine/execution/distributed/result_writer.h"
#include "engine/execution/interpreter.h"
#include "engine/support/random.h"

#include <algorithm>

// Distributed Maps: the Map Run and its child executions.
namespace steploom::engine {

namespace {

EventType endOf(ExecutionStatus status) {
    switch (status) {
    case ExecutionStatus::Succeeded:
        return EventType::ExecutionSucceeded;
    case ExecutionStatus::TimedOut:
        return EventType::ExecutionTimedOut;
    case ExecutionStatus::Aborted:
        return EventType::ExecutionAborted;
    default:
        return EventType::ExecutionFailed;
    }
}

std::uint32_t itemsIn(const Fork& fork, std::uint32_t index) {
    return fork.selected ? static_cast<std::uint32_t>(fork.items.at(index).get("Items").size()) : 1;
}

} // namespace

/// All fields are evaluated before the run starts: what is wrong with them is the definition's fault, and no
/// run is told of. What the reader finds wrong fails the run.
void Interpreter::startMapRun(StrandId id) {
    const State& current = state(strand(id));
    const auto& body = std::get<MapBody>(current.body);
    const Value payload = visit(strand(id)).afterInputPath;
    Failure failure;
    ReaderSettings reading;
    BatchLimits limits;
    const auto count = [&](const NumberField& field, std::string_view name) -> std::int64_t {
        const Value number = failure ? Value() : numberOf(id, field, name, payload, failure);
        return number.isAbsent() ? 0 : static_cast<std::int64_t>(std::clamp(number.asDouble(), -1e15, 1e15));
    };
    if (body.reader) {
        reading.arguments = fieldOf(id, body.reader->arguments, "ItemReader.Parameters", payload, failure);
        reading.maxItems = count(body.reader->maxItems, "MaxItems");
    }
    if (body.batcher) {
        const std::int64_t items = count(body.batcher->maxItems, "MaxItemsPerBatch");
        const std::int64_t bytes = count(body.batcher->maxBytes, "MaxInputBytesPerBatch");
        if (!failure &&
            ((body.batcher->maxItems.isSet() && items < 1) || (body.batcher->maxBytes.isSet() && bytes < 1)))
            failure = runtimeFailure(id, "MaxItemsPerBatch and MaxInputBytesPerBatch must be positive.");
        limits.items = static_cast<std::uint64_t>(std::max<std::int64_t>(items, 0));
        limits.bytes = static_cast<std::uint64_t>(std::max<std::int64_t>(bytes, 0));
        if (!failure)
            limits.batchInput =
                fieldOf(id, body.batcher->batchInput, "ItemBatcher.BatchInput", payload, failure);
    }
    if (body.writer && !failure)
        detail(strand(id)).writerArguments =
            fieldOf(id, body.writer->arguments, "ResultWriter.Parameters", payload, failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);

    MapRun& run = x.m_history.mapRuns.emplaceBack();
    const auto runId = static_cast<std::uint32_t>(x.m_history.mapRuns.size() - 1);
    Strand& self = strand(id);
    VisitDetail& facts = detail(self);
    run.label = body.label.isAbsent() ? Value(nextUuid(x.m_random)) : body.label;
    const std::string name = x.m_options->stateMachineName + '/' + std::string(run.label.asString());
    const std::string place = "arn:aws:states:" + x.m_options->region + ':' + x.m_options->account;
    run.arn = Value(place + ":mapRun:" + name + ':' + nextUuid(x.m_random));
    run.stateMachineArn = Value(place + ":stateMachine:" + name);
    run.visit = self.visit;
    run.attempt = static_cast<std::uint32_t>(facts.attempts.size() - 1);
    run.startTime = x.m_now;
    run.toleratedFailureCount = self.fork->toleratedCount;
    run.toleratedFailurePercentage = self.fork->toleratedPercentage;
    run.maxConcurrency =
        facts.maxConcurrency.isAbsent() ? 0 : static_cast<std::uint32_t>(facts.maxConcurrency.asDouble());
    facts.mapRun = runId;
    self.last =
        write(EventType::MapRunStarted, self.last, self.visit, {}, Value::object({{"mapRunArn", run.arn}}));
    self.fork.edit().mapRun = runId;
    self.fork.edit().last = self.fork.edit().joined = self.last;

    const TaskAnswer known = knownResult(id, current, run);
    if (known.kind == TaskAnswer::Kind::Failed)
        return failState(id, failMapRun(id, {known.error, known.cause}), Origin::Work);
    if (known.kind == TaskAnswer::Kind::Succeeded) {
        self.fork.edit().known = known.output;
        self.fork.edit().total = 0;
        return;
    }
    if (body.reader) {
        ReadItems read = readItems(x.m_options->objects.get(), *body.reader, reading);
        if (!read.problem.empty())
            return failState(id, failMapRun(id, {Value("States.ItemReaderFailed"), Value(read.problem)}),
                             Origin::Work);
        Fork& fork = self.fork.edit();
        fork.items = read.items;
        fork.source = read.source;
        if (body.reader->itemsPointer.empty())
            facts.afterItemsPath = read.items;
        else
            facts.afterItemsPointer = read.items;
    }
    self.fork.edit().itemTotal = self.fork->items.size();
    if (body.batcher) {
        std::vector<Value> selected;
        for (std::uint32_t i = 0; i < self.fork->itemTotal && !failure; ++i)
            selected.push_back(selectItem(id, self.fork->items.at(i), i, failure));
        if (failure) {
            endMapRun(runId, ExecutionStatus::Failed);
            return failState(id, std::move(failure), Origin::State);
        }
        Fork& fork = self.fork.edit();
        fork.items = Value::array(batchItems(selected, limits));
        fork.selected = true;
        facts.afterItemBatcher = fork.items;
    }
    Fork& fork = self.fork.edit();
    fork.total = static_cast<std::uint32_t>(fork.items.size());
    fork.results.resize(fork.total);
    facts.branches = fork.total;
    run.items.total = run.items.pending = fork.itemTotal;
    run.executions.total = run.executions.pending = fork.total;
}

/// What the task handler knows of a whole run; Pending where it is to be run.
TaskAnswer Interpreter::knownResult(StrandId id, const State& map, const MapRun& run) const {
    if (handler == nullptr)
        return TaskAnswer::pending();
    MapRunRequest request;
    request.state = &map;
    request.visit = run.visit;
    request.attempt = run.attempt;
    for (const MapRun& one : x.m_history.mapRuns) {
        const bool before = &one != &run && x.m_history.visits[one.visit].state == map.id;
        request.invocation += before ? 1 : 0;
    }
    request.place = x.placeOf(x.m_strands[id]);
    return handler->mapRun(request);
}

/// The run cannot go on. Its Map state fails with what comes back.
Failure Interpreter::failMapRun(StrandId id, Failure failure) {
    Strand& self = strand(id);
    endMapRun(detail(self).mapRun, ExecutionStatus::Failed);
    self.fork.reset();
    self.last = write(EventType::MapRunFailed, self.last, self.visit, failure.error, failure.cause);
    return failure;
}

void Interpreter::endMapRun(std::uint32_t index, ExecutionStatus status) {
    if (x.m_history.mapRuns[index].status != ExecutionStatus::Running)
        return;
    MapRun& run = x.m_history.mapRuns.edit(index);
    run.status = status;
    run.stopTime = x.m_now;
}

void Interpreter::beginChild(StrandId id, Value input) {
    const Strand& map = strand(strand(id).parent);
    const std::uint32_t runId = map.fork->mapRun;
    const std::uint32_t items = itemsIn(*map.fork, strand(id).branch);
    const auto& body = std::get<MapBody>(state(map).body);
    ChildExecution& made = x.m_history.children.emplaceBack();
    Strand& self = strand(id);
    self.child = static_cast<ChildId>(x.m_history.children.size() - 1);
    self.last = 0;
    MapRun& run = x.m_history.mapRuns.edit(runId);
    made.mapRun = runId;
    made.index = self.branch;
    made.itemCount = items;
    made.name = Value(nextUuid(x.m_random));
    const bool express = body.childType == WorkflowType::Express;
    std::string arn = "arn:aws:states:" + x.m_options->region + ':' + x.m_options->account +
                      (express ? ":express:" : ":execution:") + x.m_options->stateMachineName + '/';
    arn += run.label.asString();
    arn += ':';
    arn += made.name.asString();
    if (express) // every start of an Express workflow is told apart, whatever its name
        arn += ':' + nextUuid(x.m_random);
    made.arn = Value(arn);
    made.input = input;
    made.startTime = x.m_now;
    --run.executions.pending;
    ++run.executions.running;
    run.items.pending -= items;
    run.items.running += items;
    child = self.child;
    write(EventType::ExecutionStarted, 0, kNone, std::move(input));
    const std::uint32_t seconds =
        express ? x.m_options->quotas.expressSeconds : x.m_options->quotas.standardSeconds;
    if (seconds > 0)
        addTimer(id, Timer::Kind::Execution, x.m_now + std::int64_t{seconds} * 1000);
}

void Interpreter::endChild(StrandId id, ExecutionStatus status, Value payload, Value cause) {
    const ChildId which = strand(id).child;
    const ChildId childBefore = std::exchange(child, which);
    write(endOf(status), strand(id).last, kNone, payload, cause);
    child = childBefore;
    ChildExecution& ended = x.m_history.children.edit(which);
    ended.status = status;
    ended.stopTime = x.m_now;
    if (status == ExecutionStatus::Succeeded) {
        ended.output = std::move(payload);
    } else {
        ended.error = std::move(payload);
        ended.cause = std::move(cause);
    }
    MapRun& run = x.m_history.mapRuns.edit(ended.mapRun);
    --run.executions.running;
    ++run.executions.of(status);
    run.items.running -= ended.itemCount;
    run.items.of(status) += ended.itemCount;
}

StrandId Interpreter::topOf(ChildId wanted) const {
    for (StrandId id = 0; id < x.m_strands.size(); ++id) {
        if (x.m_strands[id].phase != Phase::Dead && x.m_strands[id].child == wanted && isChild(id))
            return id;
    }
    return kNone;
}

Value Interpreter::resultsOf(StrandId id, Failure& failure) {
    Strand& self = strand(id);
    const auto& body = std::get<MapBody>(state(self).body);
    if (!body.writer)
        return Value::array(std::move(self.fork.edit().results));
    const std::uint32_t runId = self.fork->mapRun;
    RunResults results{x.m_history.mapRuns[runId], {}, {}};
    for (const ChildExecution& one : x.m_history.children) {
        if (one.mapRun == runId)
            results.children.push_back(&one);
    }
    std::sort(results.children.begin(), results.children.end(),
              [](const ChildExecution* a, const ChildExecution* b) { return a->index < b->index; });
    if (!body.writer->exports)
        return shapeResults(*body.writer, results);
    const WrittenResults written =
        writeResults(x.m_options->objects.get(), *body.writer, detail(self).writerArguments, results);
    if (!written.problem.empty()) {
        failure = {Value("States.ResultWriterFailed"), Value(written.problem)};
        return {};
    }
    MapRun& run = x.m_history.mapRuns.edit(runId);
    run.executions.resultsWritten = run.executions.total;
    run.items.resultsWritten = run.items.total;
    return Value::object({{"MapRunArn", run.arn}, {"ResultWriterDetails", written.details}});
}

} // namespace steploom::engine
