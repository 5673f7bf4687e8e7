// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/task_replayer.h"

#include <algorithm>
#include <numeric>
#include <variant>

namespace steploom::conformance {

using engine::TaskAnswer;
using engine::TaskRequest;
using engine::Value;

namespace {

/// Runs of a case that are tried at most; a pool of five has as many arrangements.
constexpr std::size_t kMaxArrangements = 120;

/// Neighbours in the list of tasks that share one pool of outcomes: [begin, end).
struct Pool {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t arrangements = 1;
};

const Value& poolOf(const Value& task) {
    return task.get("outcome").get("oneOf");
}

std::vector<Pool> findPools(const Value& tasks) {
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Value& outcomes = poolOf(tasks.at(i));
        if (!outcomes.isArray())
            continue;
        const bool goesOn = !pools.empty() && pools.back().end == i && outcomes == poolOf(tasks.at(i - 1)) &&
                            i - pools.back().begin < outcomes.size();
        if (goesOn)
            pools.back().end = i + 1;
        else
            pools.push_back({i, i + 1, 1});
    }
    for (Pool& pool : pools) {
        // All orders of the outcomes: n!
        for (std::size_t n = 2; n <= poolOf(tasks.at(pool.begin)).size(); ++n)
            pool.arrangements = std::min(pool.arrangements * n, kMaxArrangements);
    }
    return pools;
}

/// The n-th order of 0 … size-1, counted in lexical order.
std::vector<std::size_t> order(std::size_t size, std::size_t n) {
    std::vector<std::size_t> indices(size);
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    while (n-- > 0)
        std::next_permutation(indices.begin(), indices.end());
    return indices;
}

/// Error or cause of an outcome; the recording writes null where the service had none.
Value textOf(const Value& outcome, std::string_view member) {
    const Value& text = outcome.get(member);
    return text.isNull() ? Value() : text;
}

TaskAnswer::Stage stageOf(std::string_view event) {
    const auto endsWith = [event](std::string_view end) {
        return event.size() >= end.size() && event.substr(event.size() - end.size()) == end;
    };
    if (endsWith("ScheduleFailed"))
        return TaskAnswer::Stage::Schedule;
    if (endsWith("StartFailed"))
        return TaskAnswer::Stage::Start;
    if (endsWith("SubmitFailed"))
        return TaskAnswer::Stage::Submit;
    return TaskAnswer::Stage::Run;
}

} // namespace

std::size_t TaskReplayer::arrangements(const Value& tasks) {
    std::size_t all = 1;
    for (const Pool& pool : findPools(tasks))
        all = std::min(all * pool.arrangements, kMaxArrangements);
    return all;
}

TaskReplayer::TaskReplayer(const Value& testCase, const engine::Definition& definition,
                           const PlaceholderRules& rules, std::size_t arrangement)
    : m_testCase(testCase)
    , m_definition(definition)
    , m_rules(rules) {
    const Value& tasks = testCase.get("tasks");
    for (std::size_t i = 0; i < tasks.size(); ++i)
        m_entries.push_back({&tasks.at(i), &tasks.at(i).get("outcome")});
    for (const Pool& pool : findPools(tasks)) {
        const Value& outcomes = poolOf(tasks.at(pool.begin));
        const auto dealt = order(outcomes.size(), arrangement % pool.arrangements);
        arrangement /= pool.arrangements;
        for (std::size_t i = pool.begin; i < pool.end && i - pool.begin < dealt.size(); ++i)
            m_entries[i].outcome = &outcomes.at(dealt[i - pool.begin]);
    }
}

TaskAnswer TaskReplayer::start(const TaskRequest& request) {
    Entry* entry = find(request);
    if (entry == nullptr) {
        const bool outside = m_testCase.get("expect").find("history") == nullptr ||
                             (isInDistributedMap(request.state) && !isRecorded(request.stateName));
        if (outside && m_supposed != nullptr)
            return m_supposed->answer(m_supposition, request);
        if (m_unanswered.empty()) {
            m_unanswered = "no recorded answer for attempt " + std::to_string(request.attempt + 1) +
                           " of state " + spell(request.stateName);
            m_outsideRecording = outside;
        }
        return TaskAnswer::pending();
    }
    entry->used = true;
    return answer(*entry);
}

bool TaskReplayer::isInDistributedMap(engine::StateId state) const {
    for (auto scope = m_definition.state(state).scope; scope != 0;) {
        const engine::State& owner = m_definition.state(m_definition.scope(scope).owner);
        const auto* map = std::get_if<engine::MapBody>(&owner.body);
        if (map != nullptr && map->distributed)
            return true;
        scope = owner.scope;
    }
    return false;
}

bool TaskReplayer::isRecorded(const Value& stateName) const {
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        const Value& state = entry.task->get("state");
        return state.isNull() || state == stateName;
    });
}

TaskReplayer::Entry* TaskReplayer::find(const TaskRequest& request) {
    const bool nested = m_definition.state(request.state).scope != 0;
    Entry* first = nullptr;
    for (Entry& entry : m_entries) {
        const Value& state = entry.task->get("state");
        // A sorted block lost whose attempt it was; then only the parameters tell.
        const bool fits = state.isNull() ? parametersMatch(entry, request) : state == request.stateName;
        if (entry.used || !fits)
            continue;
        if (!nested || parametersMatch(entry, request))
            return &entry;
        if (first == nullptr)
            first = &entry;
    }
    // Wrong parameters are a difference of the history, and shown there.
    return first;
}

bool TaskReplayer::parametersMatch(const Entry& entry, const TaskRequest& request) const {
    Matcher matcher(m_rules);
    return !matcher.compare(entry.task->get("parameters"), request.parameters);
}

TaskAnswer TaskReplayer::answer(const Entry& entry) const {
    const Value& outcome = *entry.outcome;
    TaskAnswer answer;
    if (outcome.get("timeout") == Value(true)) {
        answer = TaskAnswer::timedOut();
        answer.error = textOf(outcome, "error");
        answer.cause = textOf(outcome, "cause");
    } else if (const Value* output = outcome.find("output")) {
        answer = TaskAnswer::succeeded(*output);
    } else {
        answer = TaskAnswer::failed(textOf(outcome, "error"), textOf(outcome, "cause"));
        answer.stage = stageOf(outcome.get("event").asString());
    }
    answer.submitted = entry.task->get("submitted");
    answer.workerName = workerOf(entry);
    return answer;
}

Value TaskReplayer::workerOf(const Entry& entry) const {
    const Value& scheduled = entry.task->get("eventId");
    const Value& events = m_testCase.get("expect").get("history");
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events.at(i).get("type") == Value("ActivityStarted") && !scheduled.isAbsent() &&
            events.at(i).get("previousEventId") == scheduled)
            return events.at(i).get("activityStartedEventDetails").get("workerName");
    }
    return {};
}

} // namespace steploom::conformance
