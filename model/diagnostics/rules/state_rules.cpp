// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <initializer_list>

#include "model/diagnostics/rules/findings.h"
#include "model/document/pointer.h"

namespace steploom::model {

namespace {

/// Rules about one state.
class StateCheck {
public:
    StateCheck(Findings& findings, const State& state)
        : m_findings(findings)
        , m_state(state)
        , m_node(findings.nodeOf(state)) {}

    void run() {
        if (isSubstituted(m_node))
            return;
        if (!m_node.isObject()) {
            m_findings.error("structure.wrong-kind", {m_state.name, "object"}, m_state.pointer,
                             m_node.span());
            return;
        }
        type();
        needed();
        retriers();
        catchers();
    }

private:
    void type() {
        const Node type = m_node.member("Type");
        if (!type)
            missing(m_node, m_state.pointer, m_state.nameSpan, {"Type"});
        else if (m_state.type == StateType::Unknown && !isSubstituted(type))
            m_findings.error("structure.unknown-type", {m_state.typeText}, pointerTo(m_state.pointer, "Type"),
                             type.span());
    }

    void needed() {
        switch (m_state.type) {
        case StateType::Task:
            need({"Resource"});
            break;
        case StateType::Choice:
            need({"Choices"});
            choices();
            break;
        case StateType::Wait:
            need({"Seconds", "SecondsPath", "Timestamp", "TimestampPath"});
            break;
        case StateType::Parallel:
            need({"Branches"});
            if (array("Branches")) {
                std::size_t index = 0;
                for (const Node branch : m_node.member("Branches"))
                    object(branch, pointerTo(pointerTo(m_state.pointer, "Branches"), index++));
            }
            break;
        case StateType::Map:
            need({"ItemProcessor", "Iterator"});
            for (const char* field : {"ItemProcessor", "Iterator"}) {
                if (const Node body = m_node.member(field))
                    object(body, pointerTo(m_state.pointer, field));
            }
            break;
        default:
            break;
        }
    }

    void choices() {
        const Node choices = m_node.member("Choices");
        if (!array("Choices"))
            return;
        const std::string base = pointerTo(m_state.pointer, "Choices");
        if (!choices.firstChild() && !m_node.member("Default"))
            m_findings.error("structure.no-choices", {m_state.name}, base, choices.span());
        std::size_t index = 0;
        for (const Node rule : choices) {
            const std::string pointer = pointerTo(base, index++);
            if (!object(rule, pointer))
                continue;
            missing(rule, pointer, head(rule), {"Next"});
            missing(rule, pointer, head(rule), {"Variable", "And", "Or", "Not", "Condition"});
        }
    }

    void retriers() {
        if (array("Retry"))
            items("Retry", {"ErrorEquals"});
    }

    void catchers() {
        if (!array("Catch"))
            return;
        items("Catch", {"ErrorEquals"});
        items("Catch", {"Next"});
    }

    void items(const char* field, std::initializer_list<const char*> anyOf) {
        std::size_t index = 0;
        for (const Node item : m_node.member(field)) {
            const std::string pointer = pointerTo(pointerTo(m_state.pointer, field), index++);
            if (item.isObject())
                missing(item, pointer, head(item), anyOf);
        }
    }

    void need(std::initializer_list<const char*> anyOf) {
        missing(m_node, m_state.pointer, m_state.nameSpan, anyOf);
    }

    static Span head(Node item) { return {item.span().begin, item.span().begin + 1}; }

    void missing(Node object, const std::string& pointer, Span place,
                 std::initializer_list<const char*> anyOf) {
        if (std::any_of(anyOf.begin(), anyOf.end(),
                        [&](const char* field) { return bool(object.member(field)); }))
            return;
        // A key that is filled in later may be the missing one.
        for (const Node member : object) {
            if (isSubstituted(member.rawKey()))
                return;
        }
        std::string names;
        for (const char* field : anyOf)
            names += (names.empty() ? "" : ", ") + std::string(field);
        m_findings.error(anyOf.size() > 1 ? "structure.missing-one-of" : "structure.missing-field", {names},
                         pointer, place);
    }

    /// Whether the field is there as an array; reports another kind.
    bool array(const char* field) {
        const Node value = m_node.member(field);
        if (value && !value.isArray() && !isSubstituted(value))
            m_findings.error("structure.wrong-kind", {field, "array"}, pointerTo(m_state.pointer, field),
                             value.span());
        return value.isArray();
    }

    bool object(Node value, const std::string& pointer) {
        if (!value.isObject() && !isSubstituted(value))
            m_findings.error("structure.wrong-kind", {pointerLeaf(pointer), "object"}, pointer, value.span());
        return value.isObject();
    }

    Findings& m_findings;
    const State& m_state;
    Node m_node;
};

} // namespace

void stateRules(Findings& findings) {
    for (const State& state : findings.workflow().states)
        StateCheck(findings, state).run();
}

} // namespace steploom::model
