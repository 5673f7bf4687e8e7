// SPDX-License-Identifier: Apache-2.0
#include "model/history/coverage.h"

#include <algorithm>
#include <unordered_map>

namespace steploom::model {

namespace {

using engine::kNone;
using engine::StateId;
using Kind = CoverageItem::Kind;

/// Whether a retrier or catcher takes an error: by its name, by States.TaskFailed, which stands for all but
/// timeouts, or by States.ALL, which stands for nearly all.
bool takes(const std::vector<engine::Value>& errors, std::string_view error) {
    const bool terminal = error == "States.DataLimitExceeded" || error == "States.Runtime";
    return std::any_of(errors.begin(), errors.end(), [&](const engine::Value& wanted) {
        const std::string_view name = wanted.asString();
        return name == error || (name == "States.ALL" && !terminal) ||
               (name == "States.TaskFailed" && error != "States.Timeout" && !terminal);
    });
}

std::string joined(const std::vector<engine::Value>& errors) {
    std::string all;
    for (const engine::Value& error : errors)
        all += (all.empty() ? "" : ", ") + std::string(error.asString());
    return all;
}

std::string_view errorOf(const Recording& recording, const EventRow& row) {
    if (row.type == engine::EventType::EvaluationFailed)
        return "States.QueryEvaluationError";
    if (row.label != 0)
        return recording.label(row);
    const bool timeout = row.type == engine::EventType::TaskTimedOut ||
                         row.type == engine::EventType::LambdaFunctionTimedOut ||
                         row.type == engine::EventType::ActivityTimedOut;
    return timeout ? "States.Timeout" : "States.TaskFailed";
}

} // namespace

Coverage::Coverage(std::shared_ptr<const engine::Definition> definition)
    : m_definition(std::move(definition)) {
    for (const engine::State& state : m_definition->states()) {
        const std::string name(state.name.asString());
        const auto add = [&](Kind kind, std::size_t index, const std::string& below, StateId next = kNone,
                             const std::vector<engine::Value>& errors = {}) {
            m_items.push_back(
                {kind, state.id, static_cast<std::uint32_t>(index), name, state.pointer + below,
                 next == kNone ? std::string() : std::string(m_definition->state(next).name.asString()),
                 joined(errors), 0, 0});
        };
        m_first.push_back(m_items.size());
        add(Kind::State, 0, "");
        if (const auto* choice = std::get_if<engine::ChoiceBody>(&state.body)) {
            for (std::size_t i = 0; i < choice->rules.size(); ++i)
                add(Kind::Choice, i, "/Choices/" + std::to_string(i), choice->rules[i].next);
            if (choice->defaultNext != kNone)
                add(Kind::Default, 0, "/Default", choice->defaultNext);
        } else if (state.type != engine::StateType::Fail && state.type != engine::StateType::Succeed) {
            add(Kind::Next, 0, state.next == kNone ? "/End" : "/Next", state.next);
        }
        for (std::size_t i = 0; i < state.retriers.size(); ++i)
            add(Kind::Retrier, i, "/Retry/" + std::to_string(i), kNone, state.retriers[i].errors);
        for (std::size_t i = 0; i < state.catchers.size(); ++i)
            add(Kind::Catcher, i, "/Catch/" + std::to_string(i), state.catchers[i].next,
                state.catchers[i].errors);
    }
    m_seen.resize(m_items.size());
}

void Coverage::count(Kind kind, StateId state, std::uint32_t index) {
    for (std::size_t i = m_first[state]; i < m_items.size() && m_items[i].state == state; ++i) {
        if (m_items[i].kind != kind || m_items[i].index != index)
            continue;
        ++m_items[i].count;
        m_items[i].runs += m_seen[i] ? 0 : 1;
        m_seen[i] = true;
        return;
    }
}

void Coverage::add(const Recording& recording, const Outline& outline) {
    ++m_runs;
    m_seen.assign(m_items.size(), false);
    for (const VisitRow& visit : outline.visits) {
        const auto state = m_definition->stateNamed(recording.labels->at(visit.label));
        if (!state)
            ++m_strangers;
        else
            addVisit(recording, outline, visit, *state);
    }
    addRetries(recording, outline);
}

void Coverage::addVisit(const Recording& recording, const Outline& outline, const VisitRow& visit,
                        StateId id) {
    count(Kind::State, id, 0);
    const engine::State& state = m_definition->state(id);
    const auto next = visit.next == kNone
                          ? std::optional<StateId>()
                          : m_definition->stateNamed(recording.labels->at(outline.visits[visit.next].label));
    const StateId target = next.value_or(kNone);
    if (visit.status == engine::VisitStatus::Caught) {
        if (visit.way < state.catchers.size() && state.catchers[visit.way].next == target)
            return count(Kind::Catcher, id, visit.way);
        const std::string_view error =
            visit.lastFailure == kNone ? "States.ALL" : errorOf(recording, recording.rows[visit.lastFailure]);
        // By its error where that is told; that of a Parallel or Map is not.
        const bool told = state.type == engine::StateType::Task;
        for (std::uint32_t i = 0; i < state.catchers.size(); ++i) {
            if (state.catchers[i].next == target && (!told || takes(state.catchers[i].errors, error)))
                return count(Kind::Catcher, id, i);
        }
        return;
    }
    if (visit.status != engine::VisitStatus::Succeeded)
        return;
    const auto* choice = std::get_if<engine::ChoiceBody>(&state.body);
    if (choice == nullptr)
        return count(Kind::Next, id, 0);
    if (visit.way < choice->rules.size() && choice->rules[visit.way].next == target)
        return count(Kind::Choice, id, visit.way);
    if (visit.way == kDefaultWay && choice->defaultNext != kNone && choice->defaultNext == target)
        return count(Kind::Default, id, 0);
    for (std::uint32_t i = 0; i < choice->rules.size(); ++i) {
        if (choice->rules[i].next == target)
            return count(Kind::Choice, id, i);
    }
    if (target != kNone && choice->defaultNext == target)
        count(Kind::Default, id, 0);
}

/// An attempt after a failed one was some retrier's doing: the first one that takes the error.
void Coverage::addRetries(const Recording& recording, const Outline& outline) {
    if (outline.told)
        return addToldRetries(recording, outline);
    std::unordered_map<std::uint32_t, std::uint32_t> failed; // by visit: the row
    for (std::uint32_t i = 0; i < recording.rows.size(); ++i) {
        const EventRow& row = recording.rows[i];
        if (row.visit == kNone)
            continue;
        const bool failure = isAttemptFailure(row.type) ||
                             row.type == engine::EventType::ParallelStateFailed ||
                             row.type == engine::EventType::MapStateFailed;
        if (failure) {
            failed[row.visit] = i;
            continue;
        }
        const auto before = beginsAttempt(row.type) ? failed.find(row.visit) : failed.end();
        if (before == failed.end())
            continue;
        const EventRow& because = recording.rows[before->second];
        failed.erase(before);
        const auto id = m_definition->stateNamed(recording.labels->at(outline.visits[row.visit].label));
        if (!id)
            continue;
        const engine::State& state = m_definition->state(*id);
        const bool told = isAttemptFailure(because.type);
        for (std::uint32_t k = 0; k < state.retriers.size(); ++k) {
            if (told && !takes(state.retriers[k].errors, errorOf(recording, because)))
                continue;
            count(Kind::Retrier, *id, k);
            break;
        }
    }
}

void Coverage::addToldRetries(const Recording& recording, const Outline& outline) {
    for (const RetryRow& retry : outline.retries) {
        const auto id = m_definition->stateNamed(recording.labels->at(outline.visits[retry.visit].label));
        if (id && retry.retrier < m_definition->state(*id).retriers.size())
            count(Kind::Retrier, *id, retry.retrier);
    }
}

std::size_t Coverage::taken() const {
    return static_cast<std::size_t>(std::count_if(m_items.begin(), m_items.end(),
                                                  [](const CoverageItem& item) { return item.count > 0; }));
}

} // namespace steploom::model
