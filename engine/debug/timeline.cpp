// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/timeline.h"

#include <algorithm>
#include <utility>

namespace steploom::engine {

namespace {

/// Looks at the clock are this far apart, so that one long step is seen as well as many short ones.
constexpr std::chrono::microseconds kLookEvery{300};
constexpr std::uint32_t kLargestBatch = 64;
/// Snapshots on the way to a position that was gone back to.
constexpr std::uint32_t kNear = 16;

std::shared_ptr<StoreTape> tapeFor(ExecutionOptions& options) {
    auto tape = std::make_shared<StoreTape>(options.objects);
    if (options.objects != nullptr) // a run without a store is told so
        options.objects = tape;
    return tape;
}

/// Notes what a task is answered.
class Recording final : public TaskHandler {
public:
    Recording(TaskHandler& handler, const std::optional<TaskAnswer>& forced)
        : m_handler(handler)
        , m_forced(forced) {}
    TaskAnswer start(const TaskRequest& request) override {
        answer = m_forced ? *m_forced : m_handler.start(request);
        return *answer;
    }
    std::optional<TaskAnswer> answer;

private:
    TaskHandler& m_handler;
    const std::optional<TaskAnswer>& m_forced;
};

const Operation& plainStep() {
    static const Operation plain;
    return plain;
}

} // namespace

Timeline::Timeline(std::shared_ptr<const Definition> definition, ExecutionOptions options,
                   TimelineOptions settings)
    : m_settings(settings)
    , m_tape(tapeFor(options))
    , m_current(std::move(definition), std::move(options))
    , m_looked(Clock::now()) {
    takeSnapshot();
}

TimelineFigures Timeline::figures() const {
    TimelineFigures figures;
    figures.positions = m_end + 1;
    figures.snapshots = m_snapshots.size() + m_near.size();
    figures.snapshotBytes = m_bytes;
    for (const Snapshot& each : m_near)
        figures.snapshotBytes += each.bytes;
    figures.boundBytes = m_settings.snapshotBytes;
    figures.operations = m_written.size();
    figures.operationBytes = m_written.capacity() * sizeof(Written) + m_written.size() * sizeof(Operation);
    return figures;
}

// ---- onwards

StepResult Timeline::step(TaskHandler& handler, StrandId strand, const std::optional<TaskAnswer>& forced) {
    Recording recording(handler, forced);
    m_tape->record();
    const StepResult result =
        strand == kNone ? m_current.step(recording) : m_current.stepStrand(strand, recording);
    if (result.kind != StepResult::Kind::Progressed)
        return result;
    forgetFuture();
    if (strand == kNone && !recording.answer && !m_tape->hasNotes()) {
        extendPlain();
        return result;
    }
    Operation operation;
    operation.strand = strand;
    operation.answer = std::move(recording.answer);
    operation.store = m_tape->take();
    extend(std::move(operation));
    return result;
}

StepResult Timeline::run(TaskHandler& handler, std::uint32_t most, bool passTimers) {
    const std::optional<TaskAnswer> nothing;
    Recording recording(handler, nothing);
    StepResult result;
    forgetFuture();
    m_tape->record();
    while (most > 0) {
        result = m_current.step(recording);
        if (result.kind != StepResult::Kind::Progressed) {
            if (result.kind != StepResult::Kind::WaitingForTime || !passTimers || !advanceToNextTimer())
                return result;
            --most;
            m_tape->record();
            continue;
        }
        --most;
        if (!recording.answer && !m_tape->hasNotes()) {
            extendPlain();
            continue;
        }
        Operation operation;
        operation.answer = std::exchange(recording.answer, std::nullopt);
        operation.store = m_tape->take();
        extend(std::move(operation));
    }
    return result;
}

bool Timeline::perform(Operation operation) {
    if (!applyOperation(m_current, operation, m_tape.get()))
        return false;
    forgetFuture();
    extend(std::move(operation));
    return true;
}

bool Timeline::advanceToNextTimer() {
    if (!m_current.nextTimer())
        return false;
    Operation operation;
    operation.kind = Operation::Kind::Timer;
    return perform(std::move(operation));
}

bool Timeline::advanceClock(std::int64_t time) {
    Operation operation;
    operation.kind = Operation::Kind::Clock;
    operation.time = time;
    return perform(std::move(operation));
}

namespace {

Operation aboutTask(Operation::Kind kind, TaskId task) {
    Operation operation;
    operation.kind = kind;
    operation.task = task;
    return operation;
}

bool isOpen(const Execution& execution, TaskId task) {
    const std::vector<TaskRequest> open = execution.openTasks();
    return std::any_of(open.begin(), open.end(), [task](const TaskRequest& each) { return each.id == task; });
}

} // namespace

bool Timeline::answer(TaskId task, TaskAnswer answer, std::int64_t time) {
    if (!isOpen(m_current, task) || answer.kind == TaskAnswer::Kind::Pending)
        return false;
    Operation operation = aboutTask(Operation::Kind::Answer, task);
    operation.answer = std::move(answer);
    operation.time = time;
    return perform(std::move(operation));
}

bool Timeline::submit(TaskId task, Value response) {
    if (!isOpen(m_current, task))
        return false;
    Operation operation = aboutTask(Operation::Kind::Submit, task);
    operation.value = std::move(response);
    return perform(std::move(operation));
}

bool Timeline::heartbeat(TaskId task) {
    return isOpen(m_current, task) && perform(aboutTask(Operation::Kind::Heartbeat, task));
}

bool Timeline::abort(Value error, Value cause) {
    if (m_current.hasEnded())
        return false;
    Operation operation;
    operation.kind = Operation::Kind::Abort;
    operation.error = std::move(error);
    operation.cause = std::move(cause);
    return perform(std::move(operation));
}

EditProblem Timeline::edit(const ExecutionEdit& edit) {
    Execution tried = m_current;
    const EditProblem problem = editExecution(tried, edit);
    if (problem != EditProblem::None)
        return problem;
    Operation operation;
    operation.kind = Operation::Kind::Edit;
    operation.edit = edit;
    forgetFuture();
    m_current = std::move(tried);
    extend(std::move(operation));
    return problem;
}

EditProblem Timeline::replace(std::shared_ptr<const Definition> definition, Value document) {
    Execution tried = m_current;
    const EditProblem problem = replaceDefinition(tried, definition);
    if (problem != EditProblem::None)
        return problem;
    Operation operation;
    operation.kind = Operation::Kind::Definition;
    operation.definition = std::move(definition);
    operation.document = std::move(document);
    forgetFuture();
    m_current = std::move(tried);
    extend(std::move(operation));
    return problem;
}

bool Timeline::apply(const Operation& operation) {
    if (!applyOperation(m_current, operation, m_tape.get()))
        return false;
    forgetFuture();
    if (operation.isPlain())
        extendPlain();
    else
        extend(Operation(operation));
    return true;
}

void Timeline::forgetFuture() {
    if (m_position == m_end)
        return;
    while (!m_written.empty() && m_written.back().position >= m_position)
        m_written.pop_back();
    m_near.clear();
    while (m_snapshots.back().position > m_position) {
        m_bytes -= m_snapshots.back().bytes;
        m_snapshots.pop_back();
    }
    m_end = m_position;
    m_sinceSnapshot = m_position - m_snapshots.back().position;
    m_sinceLook = 0;
    m_worked = {};
    m_looked = Clock::now();
}

void Timeline::extend(Operation&& operation) {
    m_written.push_back({m_end, std::make_shared<const Operation>(std::move(operation))});
    extendPlain();
}

void Timeline::extendPlain() {
    m_position = ++m_end;
    ++m_sinceSnapshot;
    if (++m_sinceLook >= m_batch)
        keepPace();
}

/// Looks at the clock, and takes a snapshot where replaying what came since the last one takes long by now.
void Timeline::keepPace() {
    const Clock::time_point now = Clock::now();
    // Somebody may have looked at the run for an hour in between.
    const Clock::duration spent = std::min<Clock::duration>(now - m_looked, m_settings.replayTime);
    m_looked = now;
    m_worked += spent;
    m_batch = spent > kLookEvery ? std::max(1U, m_batch / 2) : std::min(kLargestBatch, m_batch * 2);
    m_sinceLook = 0;
    if (m_sinceSnapshot < m_spacing)
        return;
    if (m_worked >= m_settings.replayTime || m_sinceSnapshot >= m_settings.replaySteps)
        takeSnapshot();
}

void Timeline::takeSnapshot() {
    const std::size_t bytes = m_current.copyBytes();
    m_snapshots.push_back({m_position, m_current, bytes});
    m_bytes += bytes;
    m_sinceSnapshot = 0;
    m_worked = {};
    if (m_bytes > m_settings.snapshotBytes)
        thin();
}

/// Every other snapshot goes, but neither the first nor the last, until there is room for as many again.
void Timeline::thin() {
    while (m_bytes > m_settings.snapshotBytes / 2 && m_snapshots.size() > 2) {
        std::vector<Snapshot> kept;
        kept.reserve(m_snapshots.size() / 2 + 2);
        for (std::size_t i = 0; i < m_snapshots.size(); ++i) {
            if (i % 2 == 0 || i + 1 == m_snapshots.size())
                kept.push_back(std::move(m_snapshots[i]));
            else
                m_bytes -= m_snapshots[i].bytes;
        }
        m_snapshots = std::move(kept);
    }
    // From now on at least as far apart as those that stayed are on the whole.
    m_spacing = static_cast<std::uint32_t>(m_snapshots.back().position / m_snapshots.size());
}

// ---- through the recording

const Operation& Timeline::operationAt(std::uint32_t position) const {
    const auto found =
        std::lower_bound(m_written.begin(), m_written.end(), position,
                         [](const Written& each, std::uint32_t wanted) { return each.position < wanted; });
    return found != m_written.end() && found->position == position ? *found->operation : plainStep();
}

const Operation* Timeline::latest(Operation::Kind kind) const {
    for (auto each = m_written.rbegin(); each != m_written.rend(); ++each) {
        if (each->position < m_position && each->operation->kind == kind)
            return each->operation.get();
    }
    return nullptr;
}

void Timeline::applyAt(Execution& execution, std::uint32_t position) const {
    applyOperation(execution, operationAt(position), m_tape.get());
}

const Timeline::Snapshot& Timeline::nearest(std::uint32_t position) const {
    const auto before = [position](const std::vector<Snapshot>& list) -> const Snapshot* {
        const auto after = std::upper_bound(
            list.begin(), list.end(), position,
            [](std::uint32_t wanted, const Snapshot& each) { return wanted < each.position; });
        return after == list.begin() ? nullptr : &*(after - 1);
    };
    const Snapshot* kept = before(m_snapshots); // there is always the start
    const Snapshot* near = before(m_near);
    return near != nullptr && near->position > kept->position ? *near : *kept;
}

void Timeline::replay(Execution& execution, std::uint32_t from, std::uint32_t to,
                      std::vector<Snapshot>* near) const {
    const std::uint32_t gap = std::max(8U, (to - from) / kNear);
    auto written =
        std::lower_bound(m_written.begin(), m_written.end(), from,
                         [](const Written& each, std::uint32_t wanted) { return each.position < wanted; });
    for (std::uint32_t at = from; at < to; ++at) {
        const bool more = written != m_written.end() && written->position == at;
        applyOperation(execution, more ? *written->operation : plainStep(), m_tape.get());
        if (more)
            ++written;
        if (near != nullptr && (at + 1 - from) % gap == 0 && at + 1 < to)
            near->push_back({at + 1, execution, execution.copyBytes()});
    }
}

void Timeline::goTo(std::uint32_t position) {
    position = std::min(position, m_end);
    if (position == m_position)
        return;
    const Snapshot& start = nearest(position);
    if (position > m_position && m_position >= start.position) {
        replay(m_current, m_position, position, nullptr);
        m_position = position;
        return;
    }
    const std::uint32_t from = start.position;
    m_current = start.execution;
    // The last stretch is gone back over most likely.
    std::vector<Snapshot> near;
    const bool roomy = m_current.copyBytes() * kNear < m_settings.snapshotBytes / 4;
    replay(m_current, from, position, roomy && position - from > kNear ? &near : nullptr);
    if (!near.empty())
        m_near = std::move(near);
    m_position = position;
}

bool Timeline::forward() {
    if (isLive())
        return false;
    applyAt(m_current, m_position);
    ++m_position;
    return true;
}

StrandId Timeline::nextStrand() const {
    if (!isLive()) {
        const Operation& next = operationAt(m_position);
        if (next.kind == Operation::Kind::Edit)
            return next.edit.strand;
        if (next.kind != Operation::Kind::Step)
            return kNone;
        if (next.strand != kNone)
            return next.strand;
    }
    const std::vector<StrandId> ready = m_current.readyStrands();
    return ready.empty() ? kNone : ready.front();
}

std::uint32_t Timeline::firstPosition(const std::function<bool(const Execution&)>& holds) const {
    // Snapshots narrow it down, the rest is replayed.
    const auto after = std::partition_point(m_snapshots.begin(), m_snapshots.end(),
                                            [&](const Snapshot& each) { return !holds(each.execution); });
    if (after == m_snapshots.begin())
        return after->position;
    const Snapshot& start = *(after - 1);
    const std::uint32_t last = after == m_snapshots.end() ? m_end : after->position;
    Execution execution = start.execution;
    for (std::uint32_t at = start.position; at < last;) {
        applyAt(execution, at);
        ++at;
        if (holds(execution))
            return at;
    }
    return m_end + 1;
}

std::uint32_t Timeline::positionOfEvent(EventId event, ChildId child) const {
    return firstPosition([=](const Execution& execution) {
        const History& history = execution.history();
        return (child == kNone || child < history.children.size()) && history.eventCount(child) >= event;
    });
}

std::uint32_t Timeline::positionOfEntry(std::uint32_t visit) const {
    return firstPosition(
        [=](const Execution& execution) { return execution.history().visits.size() > visit; });
}

std::uint32_t Timeline::positionOfLeave(std::uint32_t visit) const {
    return firstPosition([=](const Execution& execution) {
        const History& history = execution.history();
        return history.visits.size() > visit && history.visits[visit].leftTime != 0;
    });
}

} // namespace steploom::engine
