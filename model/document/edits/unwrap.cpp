// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "model/document/edits/common.h"
#include "model/document/edits/grouping.h"
#include "model/document/edits/items.h"
#include "model/document/edits/replacement.h"
#include "model/document/edits/sequence.h"
#include "model/document/edits/states.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// Fields that are dealt with, or say nothing about data.
constexpr std::array<std::string_view, 11> kKept{"Type",          "Comment",  "QueryLanguage", "Branches",
                                                 "ItemProcessor", "Iterator", "Next",          "End",
                                                 "Catch",         "Default",  "MaxConcurrency"};

bool mayFail(StateType type) {
    return type == StateType::Task || type == StateType::Parallel || type == StateType::Map;
}

class Unwrapping {
public:
    Unwrapping(const Document& document, const State& container)
        : m_sequence(document)
        , m_container(container.pointer)
        , m_name(container.name)
        , m_isMap(container.type == StateType::Map) {}

    Result<Edit> run() {
        const std::size_t bodies = containerNow().scopes.size();
        for (std::size_t body = 0; body < bodies; ++body)
            renameTaken(body);
        for (std::size_t body = 0; body < bodies && m_sequence.ok(); ++body) {
            for (const std::string& pointer : statesOf(body)) {
                takeCatchers(pointer);
                leave(pointer, body);
            }
        }
        if (!m_sequence.ok())
            return m_sequence.finish({}, {}, {}, {});
        const std::string entry = scopeOf(0).startAt;
        m_sequence.then(moved());
        const std::string place = pointerTo(parentPointer(m_container), entry);
        return m_sequence.finish(m_isMap ? "edit.unwrap-map" : "edit.unwrap-parallel", {m_name}, place,
                                 m_container);
    }

private:
    const Document& now() const { return m_sequence.document(); }
    const State& containerNow() const {
        const Workflow& workflow = now().workflow();
        return workflow.states[workflow.findByPointer(m_container)];
    }
    const Scope& scopeOf(std::size_t body) const {
        return now().workflow().scopes[containerNow().scopes[body]];
    }
    std::vector<std::string> statesOf(std::size_t body) const {
        std::vector<std::string> pointers;
        for (const std::size_t state : scopeOf(body).states)
            pointers.push_back(now().workflow().states[state].pointer);
        return pointers;
    }

    /// A name that is taken in the outer scope or by a branch before becomes another.
    void renameTaken(std::size_t body) {
        for (const std::string& pointer : statesOf(body)) {
            const std::string name = now().tree().at(pointer).key();
            const bool inOuter = static_cast<bool>(now().tree().at(m_container).parent().member(name));
            const bool inOther = std::any_of(m_seen.begin(), m_seen.end(),
                                             [&](const std::string& other) { return other == name; });
            std::string final = name;
            if (inOuter || inOther) {
                final = uniqueStateName(now().workflow(), name);
                m_sequence.then(renameState(now(), pointer, final));
            }
            m_seen.push_back(std::move(final));
        }
    }

    void takeCatchers(const std::string& pointer) {
        const Node catchers = now().tree().at(m_container).member("Catch");
        if (!catchers || !mayFail(now().workflow().states[now().workflow().findByPointer(pointer)].type))
            return;
        std::vector<std::string> texts;
        for (const Node catcher : catchers) {
            const Node target = catcher.member("Next");
            std::string& text = texts.emplace_back(catcher.raw());
            if (target.stringIs(m_name))
                text.replace(target.span().begin - catcher.span().begin, target.span().size(),
                             encodeJsonString(scopeOf(0).startAt));
        }
        for (const std::string& text : texts)
            m_sequence.then(addItem(now(), pointer, "Catch", text));
    }

    /// What follows a body: the next one, or what follows the container; "" for the end.
    std::string follower(std::size_t body) const {
        const State& container = containerNow();
        if (body + 1 < container.scopes.size())
            return scopeOf(body + 1).startAt;
        const std::string next = now().tree().at(m_container).member("Next").string();
        return next == m_name ? scopeOf(0).startAt : next; // it ran over and over
    }

    void leave(const std::string& pointer, std::size_t body) {
        const State& state = now().workflow().states[now().workflow().findByPointer(pointer)];
        const std::string next = follower(body);
        if (!state.end || state.type == StateType::Fail || next.empty())
            return;
        Rewriter rewriter(now().tree());
        const Node node = now().tree().at(pointer);
        if (state.type == StateType::Succeed)
            rewriter.replaceString(node.member("Type"), "Pass"); // it ended the branch, not the execution
        putNext(rewriter, node, next);
        m_sequence.then(rewriter.finish());
    }

    std::vector<Splice> moved() const {
        const SyntaxTree& tree = now().tree();
        Rewriter rewriter(tree);
        leadTo(rewriter, now(), m_container, {m_container}, scopeOf(0).startAt);
        std::vector<Node> members;
        for (std::size_t body = 0; body < containerNow().scopes.size(); ++body) {
            for (const std::string& pointer : statesOf(body))
                members.push_back(tree.at(pointer));
        }
        rewriter.replaceMember(tree.at(m_container), members);
        return rewriter.finish();
    }

    Sequence m_sequence;
    std::string m_container;
    std::string m_name;
    bool m_isMap;
    std::vector<std::string> m_seen; ///< names of the states so far
};

} // namespace

std::vector<std::string> lostByUnwrapping(const Document& document, std::string_view container) {
    std::vector<std::string> lost;
    for (const Node field : document.tree().at(container)) {
        const bool kept =
            std::any_of(kKept.begin(), kKept.end(), [&](std::string_view name) { return field.keyIs(name); });
        const bool ours = field.stringIs("$[0]") || field.stringIs("{% $states.result[0] %}");
        if (!kept && !ours)
            lost.push_back(field.key());
    }
    return lost;
}

Result<Edit> unwrap(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    if (!state)
        return Message{"edit.no-such-place", {std::string(pointer)}};
    if (state->type != StateType::Parallel && state->type != StateType::Map)
        return Message{"edit.not-a-container", {state->name}};
    const Workflow& workflow = document.workflow();
    const auto isEmpty = [&](std::size_t scope) {
        return workflow.scopes[scope].start == kNone;
    };
    if (state->scopes.empty() || std::any_of(state->scopes.begin(), state->scopes.end(), isEmpty))
        return Message{"edit.nothing-inside", {state->name}};
    return Unwrapping(document, *state).run();
}

} // namespace steploom::model::edits
