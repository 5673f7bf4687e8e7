// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/definition/field.h"
#include "engine/definition/state_type.h"
#include "engine/expression/query.h"
#include "model/diagnostics/rules/choice_tests.h"
#include "model/diagnostics/rules/expressions.h"
#include "model/diagnostics/rules/outline.h"

namespace steploom::model {

/// Judges one state after the other by itself: its fields and what stands in them. What it says of a state
/// depends on nothing but the state's own bytes and `Place`, so that it can be remembered. Writes findings,
/// and the rows of the outline that the rules about all states work on. Its parts are in rules/*, one topic
/// each.
class StateChecker {
public:
    StateChecker(const SyntaxTree& tree, Expressions& expressions, MachineOutline& outline)
        : m_tree(tree)
        , m_expressions(expressions)
        , m_outline(outline) {}

    struct Place {
        bool jsonata = false; ///< the machine's query language
        std::optional<engine::WorkflowType> type;
    };

    /// Fills `row`, whose node is set.
    void check(StateRow& row, const Place& place);

    /// The field of the state that was checked last; null where it has none.
    Node field(engine::Field field) const;

private:
    using Field = engine::Field;
    using Sight = engine::QuerySight;

    // state_rules.cpp: the fields
    void collect();
    void typeAndLanguage(StateRow& row);
    void knownFields();
    void unknownField(Node member);
    void needed();
    void exits(StateRow& row);
    void anyTargets(StateRow& row);
    void payloads(const StateRow& row);
    TargetRow::Payload ownPayload() const;
    TargetRow::Payload itemPayload(const TargetRow& target) const;
    void value(Field field, Node value);

    // value_rules.cpp: what a value has to be
    bool kind(Node value, NodeKind kind, std::string_view name);
    bool object(Node value) { return kind(value, NodeKind::Object, "object"); }
    bool array(Node value) { return kind(value, NodeKind::Array, "array"); }
    bool string(Node value) { return kind(value, NodeKind::String, "string"); }
    void comment(Node value);
    void boolean(Node value);
    void number(Field field, Node value);
    void numberOrQuery(Field field, Node value);
    void word(Field field, Node value);
    void conflict(Node object, Field one, Field other);
    /// Of the state itself: quicker.
    void conflict(Field one, Field other);
    void missing(std::initializer_list<Field> anyOf);
    void missing(Node object, Span place, std::initializer_list<std::string_view> anyOf);
    /// The member, reported where it is missing.
    Node needed(Node object, std::string_view field);
    void unknownIn(Node member, std::string_view owner, std::initializer_list<Field> candidates);
    void wrongKind(Node value, std::string_view expected);
    void duplicates(Node from);
    void payloadSize(Node value);
    static std::string nameOf(Node value);

    // path_rules.cpp: JSONPath
    void path(Node value, bool mayBeNull);
    void referencePath(Node value);
    void unreadable(std::string_view code, Node value, std::string_view text, std::size_t begin,
                    std::size_t end, std::string detail);
    void payload(Node value);
    void payloadObject(Node object);
    void twins(Node object);
    void call(Node value, std::string_view key);
    void textCall(Node value);
    void readVariable(Node value, std::string_view name);

    // query_rules.cpp: JSONata
    void queries(Node value, Sight sight);
    void given(Field field, Node value);
    void query(Node value, std::string_view characters, Sight sight);
    void reference(Node value, const engine::jsonata::Reference& reference, std::size_t base, Sight sight);
    void assign(Node value, Sight sight, UseRow::Kind use, std::uint32_t target);
    Sight sightAfter() const;

    // task_rules.cpp, call_rules.cpp, error_rules.cpp, choice_rules.cpp, map_rules.cpp
    void task(StateRow& row);
    void resource(Node value);
    void call(Node value, std::string_view text, bool sdk);
    void request(Node given, bool needsConnection);
    void wait();
    void fail();
    void retriers(Node value);
    void catchers(Node value);
    bool errorNames(Node owner, bool last, std::vector<std::uint64_t>& before, bool catcher);
    void choice();
    void rule(Node rule, bool last);
    void compareWithEarlier(Node rule, std::size_t number);
    void condition(Node rule, bool top, int depth);
    void comparison(Field field, Node operand);
    void map();
    void reader(Node value);
    void csv(Node config);
    void batcher(Node value);
    void writer(Node value);
    void arguments(Node owner);

    /// A target row for the string; its index within the state, kNoRow where there is no string.
    std::uint32_t target(Node value, TransitionKind kind);
    bool isQuery(Node value) const;
    bool has(Field field) const { return m_fields[static_cast<std::size_t>(field)] != 0; }
    Node at(Field field) const { return this->field(field); }

    void error(std::string_view code, Node node, Span span, std::vector<std::string> args = {}) {
        m_outline.findings.push_back({Severity::Error, code, node.index(), span, std::move(args)});
    }
    void warning(std::string_view code, Node node, Span span, std::vector<std::string> args = {}) {
        m_outline.findings.push_back({Severity::Warning, code, node.index(), span, std::move(args)});
    }
    void hint(std::string_view code, Node node, Span span, std::vector<std::string> args = {}) {
        m_outline.findings.push_back({Severity::Hint, code, node.index(), span, std::move(args)});
    }

    const SyntaxTree& m_tree;
    Expressions& m_expressions;
    MachineOutline& m_outline;
    Place m_place;
    Node m_node; ///< the state
    std::uint32_t m_firstTarget = 0;
    std::optional<engine::StateType> m_type;
    engine::QueryLanguage m_language = engine::QueryLanguage::JsonPath;
    bool m_knownLanguage = true;
    bool m_open = false; ///< some of its keys are filled in later
    /// By field: index of its value, 0 where the state has none (0 is the root, which is no field).
    std::array<std::uint32_t, engine::kFieldCount> m_fields{};
    /// Its members with their fields.
    std::vector<std::pair<std::uint32_t, Field>> m_members;
    std::vector<std::pair<std::size_t, ChoiceTest>>
        m_tests; ///< of the Choice's rules so far, with their numbers
    std::string m_buffer;
};

} // namespace steploom::model
