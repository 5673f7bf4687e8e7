// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/operation.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// Says again what was said.
class Repeating final : public TaskHandler {
public:
    explicit Repeating(const std::optional<TaskAnswer>& answer)
        : m_answer(answer) {}
    TaskAnswer start(const TaskRequest&) override { return m_answer ? *m_answer : TaskAnswer::pending(); }

private:
    const std::optional<TaskAnswer>& m_answer;
};

bool stepAgain(Execution& execution, const Operation& operation) {
    Repeating handler(operation.answer);
    if (operation.strand == kNone)
        return execution.step(handler).kind == StepResult::Kind::Progressed;
    const std::vector<StrandId> live = execution.strands();
    if (std::find(live.begin(), live.end(), operation.strand) == live.end())
        return false;
    return execution.stepStrand(operation.strand, handler).kind == StepResult::Kind::Progressed;
}

bool answerAgain(Execution& execution, const Operation& operation) {
    if (!operation.answer || operation.answer->kind == TaskAnswer::Kind::Pending ||
        operation.answer->kind == TaskAnswer::Kind::Queued)
        return false;
    if (operation.time > execution.now())
        execution.advanceClock(operation.time);
    return execution.answerTask(operation.task, *operation.answer);
}

} // namespace

void StoreTape::record() {
    m_playing = nullptr;
    m_noted.clear();
}

void StoreTape::play(const std::vector<StoreAnswer>& answers) {
    m_playing = &answers;
    m_next = 0;
}

/// The next answer; null where the recording has none of this kind there.
const StoreAnswer* StoreTape::played(StoreAnswer::Kind kind) {
    if (m_next >= m_playing->size() || (*m_playing)[m_next].kind != kind)
        return nullptr;
    return &(*m_playing)[m_next++];
}

std::optional<std::string> StoreTape::read(std::string_view bucket, std::string_view key) {
    if (m_playing != nullptr) {
        const StoreAnswer* answer = played(StoreAnswer::Kind::Read);
        return answer != nullptr ? answer->bytes : std::nullopt;
    }
    StoreAnswer& noted = m_noted.emplace_back();
    if (m_store != nullptr)
        noted.bytes = m_store->read(bucket, key);
    return noted.bytes;
}

std::optional<std::vector<StoredObject>> StoreTape::list(std::string_view bucket, std::string_view prefix) {
    if (m_playing != nullptr) {
        const StoreAnswer* answer = played(StoreAnswer::Kind::List);
        return answer != nullptr ? answer->list : std::nullopt;
    }
    StoreAnswer& noted = m_noted.emplace_back();
    noted.kind = StoreAnswer::Kind::List;
    if (m_store != nullptr)
        noted.list = m_store->list(bucket, prefix);
    return noted.list;
}

bool StoreTape::write(std::string_view bucket, std::string_view key, std::string_view bytes) {
    if (m_playing != nullptr) {
        const StoreAnswer* answer = played(StoreAnswer::Kind::Write);
        return answer != nullptr && answer->written;
    }
    StoreAnswer& noted = m_noted.emplace_back();
    noted.kind = StoreAnswer::Kind::Write;
    noted.written = m_store != nullptr && m_store->write(bucket, key, bytes);
    return noted.written;
}

bool applyOperation(Execution& execution, const Operation& operation, StoreTape* tape) {
    if (tape != nullptr)
        tape->play(operation.store);
    switch (operation.kind) {
    case Operation::Kind::Step:
        return stepAgain(execution, operation);
    case Operation::Kind::Timer:
        return execution.advanceToNextTimer();
    case Operation::Kind::Answer:
        return answerAgain(execution, operation);
    case Operation::Kind::Submit:
        return execution.submitTask(operation.task, operation.value);
    case Operation::Kind::Heartbeat:
        return execution.heartbeat(operation.task);
    case Operation::Kind::Abort:
        execution.abort(operation.error, operation.cause);
        return true;
    case Operation::Kind::Edit:
        return editExecution(execution, operation.edit) == EditProblem::None;
    case Operation::Kind::Definition:
        return operation.definition != nullptr &&
               replaceDefinition(execution, operation.definition) == EditProblem::None;
    case Operation::Kind::Clock:
        return execution.advanceClock(operation.time);
    }
    return false;
}

} // namespace steploom::engine
