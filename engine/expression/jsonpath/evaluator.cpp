// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/evaluator.h"

#include "engine/expression/jsonpath/filter.h"
#include "engine/expression/jsonpath/function.h"
#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using Step = PathStep::Kind;

bool isContainer(const Value& value) {
    return value.isArray() || value.isObject();
}

std::size_t indexIn(const Value& parent, const Value* child) {
    return static_cast<std::size_t>(child - &parent.at(0));
}

} // namespace

PathProblem PathEvaluator::run(const Value& start, std::size_t first, Selected& selected,
                               bool wantsPointers) {
    m_selected = &selected;
    m_wantsPointers = wantsPointers;
    return follow(start, first);
}

/// Goes along single places in a loop and calls itself where a step chooses, so that it is never deeper than
/// the path has steps.
PathProblem PathEvaluator::follow(const Value& start, std::size_t step) {
    const Value* value = &start;
    const std::size_t length = m_pointer.size();
    PathProblem problem = PathProblem::None;
    for (;; ++step) {
        if (!m_context.spend())
            return PathProblem::Exhausted;
        if (step == m_path.steps.size()) {
            problem = add(*value);
            break;
        }
        const PathStep& current = m_path.steps[step];
        if (current.kind == Step::Member) {
            const Value* found = value->find(current.key);
            if (found == nullptr) {
                problem = missing(*value, step);
                break;
            }
            if (isLeaf(step) && !admits(step))
                break;
            if (m_wantsPointers)
                name(*value, indexIn(*value, found));
            value = found;
            continue;
        }
        if (current.kind == Step::Names) {
            problem = names(*value, step);
        } else if (current.kind == Step::Index || current.kind == Step::Indexes ||
                   current.kind == Step::Slice) {
            if (value->isArray())
                problem = current.kind == Step::Slice ? slice(*value, step) : indexes(*value, step);
            else
                problem = current.afterChoice ? PathProblem::None : PathProblem::NotFound;
        } else if (current.kind == Step::Wildcard) {
            problem = children(*value, step);
        } else if (current.kind == Step::Descend) {
            problem = isLeaf(step) ? PathProblem::Failed : descend(*value, step + 1);
        } else if (current.kind == Step::Filter) {
            problem = filter(*value, step);
        } else {
            problem = call(*value, step);
        }
        break;
    }
    m_pointer.resize(length);
    return problem;
}

/// An object that lacks the last member of a path is no error yet: there may be other places, and if there
/// are none, the path as a whole finds nothing.
PathProblem PathEvaluator::missing(const Value& value, std::size_t step) const noexcept {
    const bool chosen = m_path.steps[step].afterChoice;
    const bool skipped = value.isObject() ? !m_needsAll && (chosen || isLeaf(step)) : chosen;
    return skipped ? PathProblem::None : PathProblem::NotFound;
}

PathProblem PathEvaluator::add(const Value& value) {
    // Results stay in memory until the end, so each counts for more than a look.
    if (!m_context.spend(4 + m_pointer.size()))
        return PathProblem::Exhausted;
    m_selected->values.push_back(value);
    if (m_wantsPointers)
        m_selected->pointers.push_back(m_pointer);
    return PathProblem::None;
}

void PathEvaluator::name(const Value& parent, std::size_t index) {
    if (parent.isObject())
        appendPointerToken(m_pointer, parent.keyAt(index));
    else
        appendPointerToken(m_pointer, index);
}

/// Follows the rest of the path from a child.
PathProblem PathEvaluator::child(const Value& parent, std::size_t index, std::size_t step) {
    const std::size_t length = m_pointer.size();
    if (m_wantsPointers)
        name(parent, index);
    const PathProblem problem = follow(parent.at(index), step + 1);
    m_pointer.resize(length);
    return problem;
}

/// An element that turns out to be past the end, even one that a function further on asks for, is skipped.
PathProblem PathEvaluator::element(const Value& array, std::size_t index, std::size_t step) {
    const PathProblem problem = child(array, index, step);
    return problem == PathProblem::Bounds ? PathProblem::None : problem;
}

PathProblem PathEvaluator::names(const Value& object, std::size_t step) {
    const PathStep& current = m_path.steps[step];
    if (!object.isObject())
        return current.afterChoice ? PathProblem::None : PathProblem::NotFound;
    if (!isLeaf(step)) {
        for (const Key& key : current.names) {
            const Value* found = object.find(key);
            if (found == nullptr && m_needsAll)
                return PathProblem::NotFound;
            if (found == nullptr)
                continue;
            if (const PathProblem problem = child(object, indexIn(object, found), step);
                problem != PathProblem::None)
                return problem;
        }
        return PathProblem::None;
    }
    ObjectBuilder members;
    for (const Key& key : current.names) {
        if (const Value* found = object.find(key); found != nullptr)
            members.add(key, *found);
        else if (m_needsAll)
            return PathProblem::NotFound;
    }
    if (!m_wantsPointers)
        return add(members.isEmpty() ? Value::emptyObject() : members.build());
    for (const Key& key : current.names) {
        if (const Value* found = object.find(key); found != nullptr)
            child(object, indexIn(object, found), step);
    }
    return PathProblem::None;
}

PathProblem PathEvaluator::indexes(const Value& array, std::size_t step) {
    const PathStep& current = m_path.steps[step];
    const auto count = static_cast<std::int64_t>(array.size());
    for (const std::int64_t index : current.indexes) {
        const std::int64_t place = index < 0 ? index + count : index;
        if (place < 0 || place >= count)
            continue;
        const PathProblem problem = element(array, static_cast<std::size_t>(place), step);
        if (problem != PathProblem::None)
            return problem;
    }
    return PathProblem::None;
}

/// Of two bounds neither is moved: [-2:1] are the last two elements and the first.
PathProblem PathEvaluator::slice(const Value& array, std::size_t step) {
    const PathStep& current = m_path.steps[step];
    const auto count = static_cast<std::int64_t>(array.size());
    const bool both = current.from && current.to;
    const auto moved = [&](std::int64_t bound) {
        return bound < 0 && !both ? bound + count : bound;
    };
    const std::int64_t from = std::max(moved(current.from.value_or(0)), both ? -count : 0);
    const std::int64_t to = std::min(moved(current.to.value_or(count)), count);
    for (std::int64_t i = from; i < to; ++i) {
        const PathProblem problem = element(array, static_cast<std::size_t>(i < 0 ? i + count : i), step);
        if (problem != PathProblem::None)
            return problem;
    }
    return PathProblem::None;
}

PathProblem PathEvaluator::children(const Value& parent, std::size_t step) {
    if (!isContainer(parent) || (parent.isObject() && isLeaf(step) && !admits(step)))
        return PathProblem::None;
    for (std::size_t i = 0; i < parent.size(); ++i) {
        PathProblem problem = parent.isArray() ? element(parent, i, step) : child(parent, i, step);
        if (problem == PathProblem::NotFound && parent.isArray() && !m_needsAll)
            problem = PathProblem::None;
        if (problem != PathProblem::None)
            return problem;
    }
    return PathProblem::None;
}

PathProblem PathEvaluator::filter(const Value& value, std::size_t step) {
    const PathStep& current = m_path.steps[step];
    PathProblem problem = PathProblem::None;
    if (value.isObject())
        return accepts(*current.filter, value, m_context, problem) ? follow(value, step + 1) : problem;
    if (!value.isArray())
        return current.afterChoice ? PathProblem::None : PathProblem::Refused;
    for (std::size_t i = 0; i < value.size() && problem == PathProblem::None; ++i) {
        if (accepts(*current.filter, value.at(i), m_context, problem))
            problem = element(value, i, step);
    }
    return problem;
}

/// What a function gives is a result even where the path goes on after it.
PathProblem PathEvaluator::call(const Value& value, std::size_t step) {
    Value result;
    const PathProblem problem = callPathFunction(*m_path.steps[step].function, value, m_context, result);
    if (problem != PathProblem::None)
        return problem;
    const PathProblem added = add(result);
    return isLeaf(step) || added != PathProblem::None ? added : follow(result, step + 1);
}

/// Each container from `start` down, before what it contains. `step` is the one after the two dots.
PathProblem PathEvaluator::descend(const Value& start, std::size_t step) {
    struct Open {
        const Value* container;
        std::size_t next;
        std::size_t length; ///< of the pointer to it
    };
    if (!isContainer(start))
        return PathProblem::None;
    const std::size_t length = m_pointer.size();
    std::vector<Open> open{{&start, 0, length}};
    PathProblem problem = visit(start, step);
    while (!open.empty() && problem == PathProblem::None) {
        Open& last = open.back();
        m_pointer.resize(last.length);
        if (last.next == last.container->size()) {
            open.pop_back();
            continue;
        }
        const std::size_t index = last.next++;
        const Value& below = last.container->at(index);
        if (!m_context.spend())
            problem = PathProblem::Exhausted;
        else if (isContainer(below)) {
            if (m_wantsPointers)
                name(*last.container, index);
            open.push_back({&below, 0, m_pointer.size()});
            problem = visit(below, step);
        }
    }
    m_pointer.resize(length);
    return problem;
}

PathProblem PathEvaluator::visit(const Value& container, std::size_t step) {
    PathProblem problem = PathProblem::None;
    const bool leaf = isLeaf(step);
    if (!isTarget(container, m_path.steps[step], leaf, problem))
        return problem;
    if (leaf || container.isObject())
        return follow(container, step);
    // The library takes every element of an array here, whatever the step says; what comes after it looks at
    // the index.
    for (std::size_t i = 0; i < container.size() && problem == PathProblem::None; ++i) {
        if (isLeaf(step + 1))
            m_descentIndex = static_cast<std::int64_t>(i);
        problem = child(container, i, step);
    }
    return problem;
}

/// Where a descent stops for its next step.
bool PathEvaluator::isTarget(const Value& container, const PathStep& step, bool leaf, PathProblem& problem) {
    switch (step.kind) {
    case Step::Member:
        return container.find(step.key) != nullptr;
    case Step::Names:
        return container.isObject() &&
               (!leaf || std::all_of(step.names.begin(), step.names.end(),
                                     [&](const Key& key) { return container.find(key) != nullptr; }));
    case Step::Index:
    case Step::Indexes:
    case Step::Slice:
        return container.isArray();
    case Step::Wildcard:
        return true;
    case Step::Filter:
        return accepts(*step.filter, container, m_context, problem);
    default:
        return false;
    }
}

/// The last member of $..[1].name is taken of the element whose index the step before it names, and once a
/// descent has gone through an array, of no other place: so reads the library.
bool PathEvaluator::admits(std::size_t step) const noexcept {
    if (m_descentIndex < 0)
        return true;
    const bool afterDescent = step >= 2 && m_path.steps[step - 2].kind == Step::Descend;
    const PathStep& before = m_path.steps[step - 1];
    return !afterDescent || (before.kind == Step::Index && before.index == m_descentIndex);
}

PathAnswer answerOf(const Path& path, const Value& start, std::size_t first, PathContext& context) {
    Selected selected;
    const PathProblem problem = PathEvaluator(path, context).run(start, first, selected);
    if (problem != PathProblem::None)
        return {{}, problem};
    if (!path.single)
        return {Value::array(std::move(selected.values)), PathProblem::None};
    if (selected.values.empty())
        return {{}, PathProblem::NotFound};
    return {std::move(selected.values.back()), PathProblem::None};
}

} // namespace steploom::engine
