// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/selection.h"

#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/state_names.h"
#include "model/document/edits/state_template.h"
#include "model/document/edits/transitions.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"
#include "model/navigation/variables.h"

namespace steploom::model::edits {

namespace {

class Finder {
public:
    Finder(const Document& document, const std::vector<std::string>& pointers)
        : m_document(document)
        , m_workflow(document.workflow())
        , m_pointers(pointers) {}

    Result<Selection> run() {
        if (auto refusal = states())
            return *refusal;
        if (auto refusal = entry())
            return *refusal;
        if (auto refusal = exits())
            return *refusal;
        if (auto refusal = catchers())
            return *refusal;
        return std::move(m_selection);
    }

private:
    bool isSelected(std::size_t state) const {
        const auto& states = m_selection.states;
        return state != kNone && std::find(states.begin(), states.end(), state) != states.end();
    }

    std::optional<Message> states() {
        if (m_pointers.empty())
            return Message{"edit.selection-empty", {}};
        for (const std::string& pointer : m_pointers) {
            const std::size_t state = m_workflow.findByPointer(pointer);
            if (state == kNone || !m_document.tree().at(pointer).isObject())
                return Message{"edit.no-such-place", {pointer}};
            const std::string& name = m_workflow.states[state].name;
            if (pointer != pointerTo(parentPointer(pointer), name))
                return Message{"edit.name-taken", {name}}; // only one of the two can be led to
            if (m_selection.scope != kNone && m_selection.scope != m_workflow.states[state].scope)
                return Message{"edit.selection-scopes", {}};
            m_selection.scope = m_workflow.states[state].scope;
            if (!isSelected(state))
                m_selection.states.push_back(state);
        }
        std::sort(m_selection.states.begin(), m_selection.states.end());
        return std::nullopt;
    }

    std::optional<Message> enters(std::size_t state) {
        if (m_selection.entry != kNone && m_selection.entry != state)
            return Message{"edit.selection-entries",
                           {m_workflow.states[m_selection.entry].name, m_workflow.states[state].name}};
        m_selection.entry = state;
        return std::nullopt;
    }

    std::optional<Message> entry() {
        const std::size_t start = m_workflow.scopes[m_selection.scope].start;
        if (isSelected(start))
            m_selection.entry = start;
        for (const Transition& transition : m_workflow.transitions) {
            if (!isSelected(transition.to) || isSelected(transition.from))
                continue;
            if (auto refusal = enters(transition.to))
                return refusal;
        }
        if (m_selection.entry == kNone)
            m_selection.entry = firstWithoutWayIn();
        return std::nullopt;
    }

    std::size_t firstWithoutWayIn() const {
        for (const std::size_t state : m_selection.states) {
            const bool led = std::any_of(m_workflow.transitions.begin(), m_workflow.transitions.end(),
                                         [&](const Transition& transition) {
                                             return transition.to == state && transition.from != state;
                                         });
            if (!led)
                return state;
        }
        return m_selection.states.front();
    }

    std::optional<Message> exits() {
        for (std::size_t i = 0; i < m_workflow.transitions.size(); ++i) {
            const Transition& transition = m_workflow.transitions[i];
            const bool leaves = isSelected(transition.from) && !isSelected(transition.to);
            if (!leaves || transition.kind == TransitionKind::Catch)
                continue;
            if (!m_selection.exits.empty() && m_selection.exit != transition.target)
                return Message{"edit.selection-exits", {m_selection.exit, transition.target}};
            m_selection.exit = transition.target;
            m_selection.exits.push_back(i);
        }
        for (const std::size_t index : m_selection.states) {
            const State& state = m_workflow.states[index];
            if (state.end && state.type != StateType::Fail && !m_selection.exits.empty())
                return Message{"edit.selection-ends", {state.name, m_selection.exit}};
        }
        return std::nullopt;
    }

    /// Catchers that lead out must be those of all the states that can fail, and all the catchers they have.
    std::optional<Message> catchers() {
        const Transition* leaving = nullptr;
        for (const Transition& transition : m_workflow.transitions) {
            if (transition.kind == TransitionKind::Catch && isSelected(transition.from) &&
                !isSelected(transition.to) && !leaving)
                leaving = &transition;
        }
        if (!leaving)
            return std::nullopt;
        std::string common;
        for (const std::size_t index : m_selection.states) {
            const State& state = m_workflow.states[index];
            const bool mayFail = state.type == StateType::Task || state.type == StateType::Parallel ||
                                 state.type == StateType::Map;
            if (!mayFail && state.catchers == 0)
                continue;
            const Node own = m_document.tree().at(pointerTo(state.pointer, "Catch"));
            const std::string written = formatted(own, Style(), {}, true);
            const bool inside = std::any_of(own.begin(), own.end(), [&](Node catcher) {
                return hasSelected(catcher.member("Next").string());
            });
            if (written.empty() || inside || (!common.empty() && written != common))
                return Message{"edit.selection-catch",
                               {m_workflow.states[leaving->from].name, leaving->target}};
            common = written;
        }
        m_selection.caught = true;
        return std::nullopt;
    }

    bool hasSelected(const std::string& name) const {
        return std::any_of(m_selection.states.begin(), m_selection.states.end(),
                           [&](std::size_t state) { return m_workflow.states[state].name == name; });
    }

    const Document& m_document;
    const Workflow& m_workflow;
    const std::vector<std::string>& m_pointers;
    Selection m_selection;
};

/// A variable that states of the selection assign and others see, or the other way; "" where there is none.
std::string sharedVariable(const Document& document, const Selection& selection) {
    const Workflow& workflow = document.workflow();
    const auto isInside = [&](std::size_t state) {
        while (workflow.states[state].scope != selection.scope) {
            const std::size_t owner = workflow.scopes[workflow.states[state].scope].owner;
            if (owner == kNone)
                return false;
            state = owner;
        }
        return std::find(selection.states.begin(), selection.states.end(), state) != selection.states.end();
    };
    const std::vector<VariableUse> uses = variableUses(document);
    for (const VariableUse& use : uses) {
        if (!use.assigned || use.scope != selection.scope || !isInside(use.state))
            continue;
        const bool seenOutside = std::any_of(uses.begin(), uses.end(), [&](const VariableUse& other) {
            return other.name == use.name && other.scope == use.scope && !isInside(other.state);
        });
        if (seenOutside)
            return use.name;
    }
    return {};
}

/// A name that no state has, nor what stands beside `sibling`: in a fragment not every member is a state.
std::string freshName(const Document& document, std::string_view sibling, std::string_view base) {
    StateNames names(document.workflow());
    for (const Node member : document.tree().at(sibling).parent())
        names.take(member.key());
    return names.fresh(base);
}

/// A Succeed state among those of `sibling`, on its way out of their scope: it never is the start of it.
std::vector<Splice> landingAt(const Document& document, std::string_view sibling, std::string_view name) {
    const Node states = document.tree().at(sibling).parent();
    const std::string json = stateJson({StateType::Succeed, document.workflow().jsonata, {}, {}});
    const SyntaxTree tree = scan(json);
    Rewriter rewriter(document.tree());
    rewriter.insertMember(states, lastChild(states), name, tree.root());
    return rewriter.finish();
}

} // namespace

Result<Selection> selectionOf(const Document& document, const std::vector<std::string>& pointers) {
    if (auto refusal = brokenText(document))
        return *refusal;
    return Finder(document, pointers).run();
}

Detached detach(Sequence& sequence, const Selection& selection) {
    const Workflow workflow = sequence.document().workflow(); // as it is before the edits
    Detached detached;
    detached.entry = workflow.states[selection.entry].name;
    detached.exit = selection.exit;
    if (std::string name = sharedVariable(sequence.document(), selection); !name.empty())
        sequence.refuse({"edit.selection-variables", {std::move(name)}});
    std::string landing;
    for (const std::size_t index : selection.exits) {
        const Transition& transition = workflow.transitions[index];
        if (transition.kind == TransitionKind::Next) {
            sequence.then(setEnd(sequence.document(), workflow.states[transition.from].pointer));
            continue;
        }
        if (landing.empty() && sequence.ok()) {
            const std::string& sibling = workflow.states[selection.states.front()].pointer;
            const std::string name = freshName(sequence.document(), sibling, "Done");
            landing = pointerTo(parentPointer(sibling), name);
            sequence.then(landingAt(sequence.document(), sibling, name));
        }
        sequence.then(retarget(sequence.document(), transition.pointer, pointerLeaf(landing)));
    }
    for (const std::size_t index : selection.states) {
        const std::string& pointer = workflow.states[index].pointer;
        const std::string place = pointerTo(pointer, "Catch");
        if (selection.caught && sequence.document().tree().at(place)) {
            detached.catchers = sequence.document().tree().at(place).raw();
            sequence.then(removeField(sequence.document(), place));
        }
        detached.states.push_back(pointer);
    }
    if (!landing.empty())
        detached.states.push_back(landing);
    return detached;
}

std::string machineMembers(const Document& document, const Detached& detached) {
    std::string states;
    for (const std::string& pointer : detached.states) {
        const Node state = document.tree().at(pointer);
        states += (states.empty() ? "" : ",") + std::string(state.rawKey()) + ": " + std::string(state.raw());
    }
    return "\"StartAt\": " + encodeJsonString(detached.entry) + ", \"States\": {" + states + '}';
}

std::vector<std::string> machinePointers(const Document& document, const Detached& detached) {
    std::vector<std::string> pointers;
    for (const std::string& pointer : detached.states)
        pointers.push_back(pointerTo("/States", document.tree().at(pointer).key()));
    return pointers;
}

} // namespace steploom::model::edits
