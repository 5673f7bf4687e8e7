// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/document/document.h"
#include "model/document/json_string.h"
#include "tests/support/dom.h"

namespace steploom::test {

/// JSON on one line.
inline std::string plainText(const Dom& dom) {
    const bool array = dom.kind == model::NodeKind::Array;
    if (!array && dom.kind != model::NodeKind::Object)
        return dom.kind == model::NodeKind::String ? model::encodeJsonString(dom.scalar) : dom.scalar;
    std::string text;
    for (const auto& [key, child] : dom.children)
        text += (text.empty() ? "" : ",") + (array ? std::string() : model::encodeJsonString(key) + ':') +
                plainText(child);
    return array ? '[' + text + ']' : '{' + text + '}';
}

/// A machine as plain values, changed as one would on paper. It knows nothing of splices and spans: what a
/// text should come to mean is told by it.
class PlainMachine {
public:
    explicit PlainMachine(Dom dom)
        : m_dom(std::move(dom)) {}
    explicit PlainMachine(const model::Document& document)
        : m_dom(domOf(document.tree().root())) {}

    const Dom& dom() const { return m_dom; }
    Dom* at(std::string_view pointer) { return m_dom.at(pointer); }
    /// The graph that the values mean; anew after each change.
    const model::Workflow& workflow() {
        if (!m_graph)
            m_graph = model::Document::fromBytes(plainText(m_dom));
        return m_graph->workflow();
    }
    const model::State* find(std::string_view pointer) {
        const std::size_t index = workflow().findByPointer(pointer);
        return index == model::kNone ? nullptr : &workflow().states[index];
    }
    std::size_t indexOf(const model::State* state) {
        return static_cast<std::size_t>(state - workflow().states.data());
    }
    /// The values are about to change: the graph is of no use any more.
    Dom& change() {
        m_graph.reset();
        return m_dom;
    }

    /// Takes a member or item away.
    void erase(std::string_view pointer) {
        Dom* parent = change().at(model::parentPointer(pointer));
        const Dom* child = m_dom.at(pointer);
        const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                        [&](const auto& one) { return &one.second == child; });
        if (found != parent->children.end())
            parent->children.erase(found);
    }

    /// Next instead of End.
    static void goOn(Dom& state, const std::string& next) {
        state.erase("End");
        state.set("Next", domString(next));
    }
    /// The same; a Choice's is its Default.
    static void lead(Dom& state, const std::string& next) {
        if (state.text("Type") == "Choice")
            state.set("Default", domString(next));
        else
            goOn(state, next);
    }
    static void end(Dom& state) {
        state.erase("Next");
        state.set("End", domTrue());
    }

    /// The main way out of a state: its Next or Default.
    const model::Transition* mainOf(std::size_t state) {
        for (const model::Transition& transition : workflow().transitions) {
            const bool main = transition.kind == model::TransitionKind::Next ||
                              transition.kind == model::TransitionKind::Default;
            if (transition.from == state && main)
                return &transition;
        }
        return nullptr;
    }

    /// Takes states of one scope out; what led to one of them leads to the first state after it that stays,
    /// or is cut.
    void remove(const std::vector<std::string>& pointers) {
        goPast(pointers, true);
        // Of members of one name the last goes first: the places of the others stay true.
        std::vector<const Dom*> gone;
        for (const std::string& pointer : pointers)
            gone.push_back(m_dom.at(pointer));
        Dom* states = change().at(model::parentPointer(pointers.front()));
        states->children.erase(std::remove_if(states->children.begin(), states->children.end(),
                                              [&](const auto& one) {
                                                  return std::find(gone.begin(), gone.end(), &one.second) !=
                                                         gone.end();
                                              }),
                               states->children.end());
    }
    void remove(std::string_view pointer) { remove(std::vector<std::string>{std::string(pointer)}); }

    /// Lets what led to the states lead past them. Where there are no others StartAt goes, if `removes`.
    void goPast(const std::vector<std::string>& pointers, bool removes) {
        std::vector<std::size_t> states;
        for (const std::string& pointer : pointers)
            states.push_back(workflow().findByPointer(pointer));
        const auto isOne = [&](std::size_t state) {
            return std::find(states.begin(), states.end(), state) != states.end();
        };
        const model::Workflow before = workflow();
        const model::Scope& scope = before.scopes[before.states[states.front()].scope];
        std::map<std::size_t, std::string> followers;
        for (const std::size_t state : states) {
            std::vector<std::size_t> seen;
            std::size_t at = state;
            while (at != model::kNone && isOne(at)) {
                seen.push_back(at);
                at = followerOf(at, seen);
            }
            followers[state] = at == model::kNone ? std::string() : before.states[at].name;
        }
        if (isOne(scope.start)) {
            std::string start = followers[scope.start];
            for (const std::size_t other : scope.states) {
                if (start.empty() && !isOne(other))
                    start = before.states[other].name;
            }
            if (!start.empty())
                change().at(scope.pointer)->set("StartAt", domString(start));
            else if (removes)
                change().at(scope.pointer)->erase("StartAt");
        }
        std::vector<model::Transition> incoming;
        for (const model::Transition& transition : before.transitions) {
            if (isOne(transition.to) && !isOne(transition.from))
                incoming.push_back(transition);
        }
        // From the last to the first, so that the indices of rules and catchers stay true.
        std::stable_sort(incoming.begin(), incoming.end(),
                         [](const auto& a, const auto& b) { return a.index > b.index; });
        for (const model::Transition& transition : incoming) {
            if (followers[transition.to].empty())
                cut(transition);
            else
                *change().at(transition.pointer) = domString(followers[transition.to]);
        }
    }

    /// What a transition becomes whose target is no more: nothing follows.
    void cut(const model::Transition& transition) {
        const std::string item(model::parentPointer(transition.pointer));
        if (transition.kind == model::TransitionKind::Next) {
            Dom* state = change().at(item);
            state->erase("Next");
            if (!state->member("End"))
                state->set("End", domTrue());
        } else if (transition.kind == model::TransitionKind::Default) {
            erase(transition.pointer);
        } else {
            erase(item);
            const std::string list(model::parentPointer(item));
            if (transition.kind == model::TransitionKind::Catch && m_dom.at(list)->children.empty())
                erase(list);
        }
    }

    /// Another name for a state, wherever its scope says it.
    void rename(std::string_view pointer, const std::string& name) {
        leadTo(pointer, name, true);
        const Dom* state = change().at(pointer);
        Dom* states = m_dom.at(model::parentPointer(pointer));
        for (auto& [key, value] : states->children) {
            if (&value == state)
                key = name;
        }
    }

    /// What leads to a state leads to `name`; ways from the state itself only where `own`.
    void leadTo(std::string_view pointer, const std::string& name, bool own) {
        const std::size_t index = workflow().findByPointer(pointer);
        const model::Scope scope = workflow().scopes[workflow().states[index].scope];
        const std::vector<model::Transition> transitions = workflow().transitions;
        for (const model::Transition& transition : transitions) {
            if (transition.to == index && (own || transition.from != index))
                *change().at(transition.pointer) = domString(name);
        }
        if (scope.start == index)
            change().at(scope.pointer)->set("StartAt", domString(name));
    }

    /// Names that a new state cannot have: those of all states and of what stands beside them.
    std::vector<std::string> takenNames() {
        std::vector<std::string> names;
        for (const model::Scope& scope : workflow().scopes) {
            if (scope.states.empty())
                continue;
            const Dom* states =
                m_dom.at(model::parentPointer(workflow().states[scope.states.front()].pointer));
            for (const auto& [key, state] : states->children)
                names.push_back(key);
        }
        return names;
    }

    /// Where the states of a scope are: an object of states has them itself.
    std::string placeOf(const model::Scope& scope) {
        if (!scope.states.empty())
            return std::string(model::parentPointer(workflow().states[scope.states.front()].pointer));
        return model::pointerTo(scope.pointer, "States");
    }

private:
    /// What comes after a state: its Next or Default, else the target of a Choice's first rule; what was seen
    /// before is passed over.
    std::size_t followerOf(std::size_t index, const std::vector<std::size_t>& seen) {
        std::size_t rule = model::kNone;
        for (const model::Transition& transition : workflow().transitions) {
            if (transition.from != index || transition.to == model::kNone ||
                std::find(seen.begin(), seen.end(), transition.to) != seen.end())
                continue;
            if (transition.kind == model::TransitionKind::Next ||
                transition.kind == model::TransitionKind::Default)
                return transition.to;
            if (transition.kind == model::TransitionKind::Choice && rule == model::kNone)
                rule = transition.to;
        }
        return rule;
    }

    Dom m_dom;
    std::optional<model::Document> m_graph;
};

/// `base`, or the first of `base 2`, `base 3` … that is in none of the lists.
inline std::string freeName(const std::string& base, const std::vector<std::string>& taken,
                            const std::vector<std::string>& more = {}) {
    const auto has = [](const std::vector<std::string>& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    std::string name = base;
    for (std::size_t number = 2; has(taken, name) || has(more, name); ++number)
        name = base + ' ' + std::to_string(number);
    return name;
}

} // namespace steploom::test
