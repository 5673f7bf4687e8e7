// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/clipboard.h"
#include "model/document/edits/common.h"
#include "model/document/edits/state_names.h"
#include "model/document/edits/state_template.h"
#include "model/document/edits/states.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

bool isFragment(const Document& document, const Scope& scope) {
    return !scope.states.empty() && statesOf(document, scope) == document.tree().at(scope.pointer);
}

/// A state about to be written: its name, its text and the pointer that it will have.
class NewState {
public:
    /// `siblings` is the object it will be a member of, or null.
    NewState(const Document& document, Node siblings, StateType type, std::string_view wanted)
        : m_names(document.workflow())
        , m_type(type)
        , m_jsonata(document.workflow().jsonata) {
        for (const Node sibling : siblings)
            m_names.take(sibling.key()); // in a fragment not every member is a state
        const std::string_view base = type == StateType::Unknown ? "Pass" : stateTypeName(type);
        if (!wanted.empty())
            m_refusal = m_names.refuse(wanted);
        m_name = wanted.empty() ? m_names.fresh(base) : std::string(wanted);
        m_names.take(m_name);
    }

    const std::optional<Message>& refusal() const { return m_refusal; }
    const std::string& name() const { return m_name; }
    std::string quoted() const { return encodeJsonString(m_name); }

    std::string json(std::string_view next) {
        return stateJson({m_type, m_jsonata, next, [this](std::string_view base) {
                              return m_names.fresh(base);
                          }});
    }

    /// Writes it into `states` behind `previous` (null: first).
    void insert(Rewriter& rewriter, Node states, Node previous, std::string_view next) {
        const std::string text = json(next);
        const SyntaxTree tree = scan(text);
        rewriter.insertMember(states, previous, m_name, tree.root());
    }

    /// Writes it, the States around it and a StartAt, if there is none, into a scope that has no States.
    void insertWithStates(Rewriter& rewriter, Node owner) {
        const std::string states = '{' + quoted() + ": " + json({}) + '}';
        const std::string text = "{\"StartAt\": " + quoted() + ", \"States\": " + states + '}';
        const SyntaxTree tree = scan(text);
        if (!owner.firstChild()) {
            rewriter.replaceValue(owner, tree.root());
            return;
        }
        rewriter.insertMember(owner, lastChild(owner), "States", tree.at("/States"));
        if (const Node start = owner.member("StartAt"))
            rewriter.replaceString(start, m_name);
        else
            rewriter.insertMember(owner, Node(), "StartAt", tree.at("/StartAt"));
    }

private:
    StateNames m_names;
    StateType m_type;
    bool m_jsonata;
    std::string m_name;
    std::optional<Message> m_refusal;
};

Edit finishedWith(Rewriter& rewriter, const char* label, const NewState& fresh, const std::string& states,
                  std::string before) {
    return finished(rewriter, label, {fresh.name()}, pointerTo(states, fresh.name()), std::move(before));
}

Result<Edit> insertAtStart(const Document& document, const Scope& scope, StateType type,
                           std::string_view name) {
    const Node states = statesOf(document, scope);
    NewState fresh(document, states, type, name);
    if (fresh.refusal())
        return *fresh.refusal();
    if (!states.isObject())
        return noSuchPlace(pointerTo(scope.pointer, "States"));
    Rewriter rewriter(document.tree());
    rewriter.replace(scope.startSpan, fresh.quoted());
    fresh.insert(rewriter, states, Node(), scope.startAt);
    return finishedWith(rewriter, "edit.insert-state", fresh, document.tree().pointer(states), scope.pointer);
}

/// A machine around one state, for a document that has none.
Result<Edit> firstState(const Document& document, StateType type, std::string_view name) {
    NewState fresh(document, Node(), type, name);
    if (fresh.refusal())
        return *fresh.refusal();
    const std::string states = '{' + fresh.quoted() + ": " + fresh.json({}) + '}';
    const std::string machine = "{\"StartAt\": " + fresh.quoted() + ", \"States\": " + states + '}';
    return wholeText(document, inStyleOf(document, machine), "edit.add-state", {fresh.name()},
                     pointerTo("/States", fresh.name()));
}

} // namespace

Result<Edit> insertOnTransition(const Document& document, std::string_view pointer, StateType type,
                                std::string_view name) {
    if (auto refusal = brokenText(document))
        return *refusal;
    if (const Scope* scope = findStart(document, pointer))
        return insertAtStart(document, *scope, type, name);
    const Transition* transition = findTransition(document, pointer);
    if (!transition)
        return noSuchPlace(pointer);
    const State& from = document.workflow().states[transition->from];
    const Node node = document.tree().at(from.pointer);
    NewState fresh(document, node.parent(), type, name);
    if (fresh.refusal())
        return *fresh.refusal();
    Rewriter rewriter(document.tree());
    rewriter.replace(transition->span, fresh.quoted());
    fresh.insert(rewriter, node.parent(), node, transition->target);
    return finishedWith(rewriter, "edit.insert-state", fresh, std::string(parentPointer(from.pointer)),
                        from.pointer);
}

Result<Edit> addStateAfter(const Document& document, std::string_view pointer, StateType type,
                           std::string_view name) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    const Node node = document.tree().at(pointer);
    if (!state || !node.isObject())
        return noSuchPlace(pointer);
    if (state->type == StateType::Succeed || state->type == StateType::Fail)
        return Message{"edit.terminal-state", {state->name}};
    NewState fresh(document, node.parent(), type, name);
    if (fresh.refusal())
        return *fresh.refusal();
    const char* field = state->type == StateType::Choice ? "Default" : "Next";
    const std::string next = node.member(field).string();
    Rewriter rewriter(document.tree());
    if (state->type == StateType::Choice)
        setScalar(rewriter, node, "Default", fresh.quoted());
    else
        putNext(rewriter, node, fresh.name());
    fresh.insert(rewriter, node.parent(), node, next);
    return finishedWith(rewriter, "edit.add-state", fresh, std::string(parentPointer(pointer)),
                        state->pointer);
}

Result<Edit> addState(const Document& document, std::string_view pointer, StateType type,
                      std::string_view name) {
    if (isBlank(document) && pointer.empty())
        return firstState(document, type, name);
    if (auto refusal = brokenText(document))
        return *refusal;
    const Scope* scope = findScope(document, pointer);
    const Node owner = document.tree().at(pointer);
    if (!scope || !owner.isObject())
        return noSuchPlace(pointer);
    const Node states = statesOf(document, *scope);
    NewState fresh(document, states, type, name);
    if (fresh.refusal())
        return *fresh.refusal();
    Rewriter rewriter(document.tree());
    const std::string place =
        isFragment(document, *scope) ? scope->pointer : pointerTo(scope->pointer, "States");
    if (states && !states.isObject())
        return Message{"edit.not-an-object", {place}};
    if (states) {
        fresh.insert(rewriter, states, lastChild(states), {});
        if ((scope->startAt.empty() || scope->states.empty()) && states != owner)
            setScalar(rewriter, owner, "StartAt", fresh.quoted());
    } else {
        fresh.insertWithStates(rewriter, owner);
    }
    return finishedWith(rewriter, "edit.add-state", fresh, place, scope->pointer);
}

} // namespace steploom::model::edits
