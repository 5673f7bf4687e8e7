// SPDX-License-Identifier: Apache-2.0
#include "model/workflow/projection.h"

#include <algorithm>
#include <deque>

#include "model/document/pointer.h"
#include "model/workflow/labels.h"
#include "model/workflow/name_table.h"

namespace steploom::model {

namespace {

/// Of members with one key the last counts.
bool counts(Node member) {
    return member.parent().member(member.key()) == member;
}

bool isState(Node member) {
    return member.isObject() && member.member("Type").isString();
}

class Projector {
public:
    explicit Projector(const SyntaxTree& tree)
        : m_tree(tree) {}

    Workflow run() {
        const Node root = m_tree.root();
        m_workflow.jsonata = root.member("QueryLanguage").stringIs("JSONata");
        m_workflow.comment = root.member("Comment").string();
        const bool bare = !root.member("States") && std::any_of(root.begin(), root.end(), isState);
        scope(root, {}, kNone, bare);
        m_workflow.fragment = m_workflow.scopes[0].startAt.empty() && !m_workflow.states.empty();
        return std::move(m_workflow);
    }

private:
    std::string_view nameOf(Node member) {
        const std::string_view raw = m_tree.text().substr(member.keySpan().begin, member.keySpan().size());
        if (raw.size() >= 2 && raw.front() == '"' && raw.back() == '"' &&
            raw.find('\\') == std::string_view::npos)
            return raw.substr(1, raw.size() - 2);
        return m_decoded.emplace_back(member.key());
    }

    void reserve(std::size_t states) {
        m_workflow.states.reserve(states);
        m_workflow.transitions.reserve(states * 2);
    }
    std::size_t scope(Node node, const std::string& pointer, std::size_t owner, bool bare);
    void state(Node member, std::string pointer, std::string_view name, std::size_t scope);
    void fields(Node member, std::size_t index);
    void retriers(Node retry, State& state);
    void items(Node array, const char* field, TransitionKind kind, std::size_t from);
    void transition(Node target, TransitionKind kind, std::size_t from, std::size_t index, RuleLabel label,
                    std::string pointer);
    void bodies(Node member, std::size_t index);
    void resolve(std::size_t scope, std::size_t firstTransition, const NameTable& names);

    const SyntaxTree& m_tree;
    Workflow m_workflow;
    std::deque<std::string> m_decoded; ///< names that are not in the text as they are
};

std::size_t Projector::scope(Node node, const std::string& pointer, std::size_t owner, bool bare) {
    const std::size_t index = m_workflow.scopes.size();
    Scope& fresh = m_workflow.scopes.emplace_back();
    fresh.pointer = pointer;
    fresh.owner = owner;
    if (const Node start = node.member("StartAt"); start.isString()) {
        fresh.startAt = start.string();
        fresh.startSpan = start.span();
    }
    const Node states = bare ? node : node.member("States");
    if (!states.isObject())
        return index;
    std::vector<Node> members;
    for (const Node member : states) {
        if (member.isMember())
            members.push_back(member);
    }
    if (owner == kNone)
        reserve(members.size());
    NameTable names(members.size());
    std::vector<NameTable::Slot*> slots;
    slots.reserve(members.size());
    for (const Node member : members)
        slots.push_back(&names.add(nameOf(member)));
    const std::string base = bare ? pointer : pointerTo(pointer, "States");
    const std::size_t firstTransition = m_workflow.transitions.size();
    for (std::size_t i = 0; i < members.size(); ++i) {
        NameTable::Slot& slot = *slots[i];
        std::string own = pointerTo(base, slot.name);
        if (++slot.seen < slot.count)
            own += "~:" + std::to_string(slot.seen - 1);
        if (bare && !isState(members[i]))
            continue; // it counts among the members of its name all the same
        slot.state = m_workflow.states.size();
        state(members[i], std::move(own), slot.name, index);
    }
    resolve(index, firstTransition, names);
    return index;
}

void Projector::state(Node member, std::string pointer, std::string_view name, std::size_t scope) {
    const std::size_t index = m_workflow.states.size();
    State& fresh = m_workflow.states.emplace_back();
    fresh.pointer = std::move(pointer);
    fresh.name = name;
    fresh.scope = scope;
    fresh.nameSpan = member.keySpan();
    fresh.span = member.memberSpan();
    fresh.valueSpan = member.span();
    fresh.jsonata = m_workflow.jsonata;
    m_workflow.scopes[scope].states.push_back(index);
    if (!member.isObject())
        return;
    fields(member, index);
    bodies(member, index);
}

void Projector::fields(Node member, std::size_t index) {
    for (const Node field : member) {
        State& state = m_workflow.states[index];
        if (field.keyIs("Type")) {
            state.typeText = field.string();
            state.type = stateTypeFromName(state.typeText);
        } else if (field.keyIs("Next") && counts(field)) {
            transition(field, TransitionKind::Next, index, 0, {}, pointerTo(state.pointer, "Next"));
        } else if (field.keyIs("Default") && counts(field)) {
            transition(field, TransitionKind::Default, index, 0, {}, pointerTo(state.pointer, "Default"));
        } else if (field.keyIs("Choices") && counts(field)) {
            state.rules = field.childCount();
            items(field, "Choices", TransitionKind::Choice, index);
        } else if (field.keyIs("Catch") && counts(field)) {
            state.catchers = field.childCount();
            items(field, "Catch", TransitionKind::Catch, index);
        } else if (field.keyIs("Retry")) {
            retriers(field, state);
        } else if (field.keyIs("End")) {
            state.end = field.kind() == NodeKind::True;
        } else if (field.keyIs("Comment")) {
            state.comment = field.string();
        } else if (field.keyIs("Resource")) {
            state.resource = field.string();
        } else if (field.keyIs("QueryLanguage")) {
            state.jsonata = field.stringIs("JSONata");
        } else if (field.keyIs("TimeoutSeconds")) {
            state.timeoutSeconds = field.integer();
        }
    }
    State& state = m_workflow.states[index];
    state.end = state.end || state.type == StateType::Succeed || state.type == StateType::Fail;
    state.detail = stateDetail(member, state.type);
}

void Projector::retriers(Node retry, State& state) {
    constexpr std::int64_t defaultAttempts = 3;
    state.retriers = retry.isArray() ? retry.childCount() : 0;
    state.retryAttempts = 0;
    for (const Node retrier : retry) {
        RetryLimit limit;
        limit.attempts = retrier.member("MaxAttempts").integer().value_or(defaultAttempts);
        for (const Node error : retrier.member("ErrorEquals"))
            limit.errors.push_back(error.string());
        state.retryAttempts = std::max(state.retryAttempts, limit.attempts);
        state.retryLimits.push_back(std::move(limit));
    }
}

void Projector::items(Node array, const char* field, TransitionKind kind, std::size_t from) {
    if (!array.isArray())
        return;
    const std::string base = pointerTo(m_workflow.states[from].pointer, field);
    std::size_t index = 0;
    for (const Node item : array) {
        if (const Node target = item.member("Next"))
            transition(target, kind, from, index,
                       kind == TransitionKind::Catch ? RuleLabel{errorsLabel(item), {}} : ruleLabel(item),
                       pointerTo(pointerTo(base, index), "Next"));
        ++index;
    }
}

void Projector::transition(Node target, TransitionKind kind, std::size_t from, std::size_t index,
                           RuleLabel label, std::string pointer) {
    if (!target.isString())
        return;
    Transition& fresh = m_workflow.transitions.emplace_back();
    fresh.kind = kind;
    fresh.from = from;
    fresh.target = target.string();
    fresh.index = index;
    fresh.label = std::move(label.text);
    fresh.words = std::move(label.words);
    fresh.pointer = std::move(pointer);
    fresh.span = target.span();
}

/// The scopes in a state. Of a type that is not known (yet) whatever looks like one is taken.
void Projector::bodies(Node member, std::size_t index) {
    const StateType type = m_workflow.states[index].type;
    const std::string pointer = m_workflow.states[index].pointer;
    const auto add = [&](Node body, const std::string& place) {
        if (!body.isObject())
            return;
        const std::size_t inner = scope(body, place, index, false);
        m_workflow.states[index].scopes.push_back(inner);
    };
    if (type == StateType::Parallel || type == StateType::Unknown) {
        const std::string base = pointerTo(pointer, "Branches");
        std::size_t i = 0;
        for (const Node branch : member.member("Branches"))
            add(branch, pointerTo(base, i++));
    }
    if (type == StateType::Map || type == StateType::Unknown) {
        for (const char* field : {"ItemProcessor", "Iterator"}) {
            const Node body = member.member(field);
            add(body, pointerTo(pointer, field));
            if (body.member("ProcessorConfig").member("Mode").stringIs("DISTRIBUTED"))
                m_workflow.states[index].distributed = true;
        }
    }
}

void Projector::resolve(std::size_t scope, std::size_t firstTransition, const NameTable& names) {
    Scope& own = m_workflow.scopes[scope];
    if (own.startSpan.size() > 0)
        own.start = names.state(own.startAt);
    for (std::size_t i = firstTransition; i < m_workflow.transitions.size(); ++i) {
        Transition& transition = m_workflow.transitions[i];
        if (m_workflow.states[transition.from].scope == scope)
            transition.to = names.state(transition.target);
    }
}

} // namespace

Workflow project(const SyntaxTree& tree) {
    return Projector(tree).run();
}

} // namespace steploom::model
