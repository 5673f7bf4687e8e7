// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/data_rules.h"

#include <algorithm>

#include "model/diagnostics/rules/expressions.h"
#include "model/diagnostics/rules/values.h"

namespace steploom::model {

namespace {

using Id = Shapes::Id;

/// `$.a.b`: from the payload on, names only.
bool isPayloadPath(Node value, std::string_view& path, std::string& buffer) {
    if (!value.isString() || isSubstituted(value))
        return false;
    path = charactersOf(value, buffer);
    std::string_view variable;
    return isPlainPath(path, variable) && variable.empty() && path.substr(0, 2) != "$$";
}

bool worksOnResult(StateType type) {
    return type == StateType::Task || type == StateType::Parallel || type == StateType::Map;
}

} // namespace

void DataRules::run(const SyntaxTree& tree, const MachineOutline& outline, const GraphRules& graph,
                    Findings& findings) {
    const bool makes =
        std::any_of(outline.targets.begin(), outline.targets.end(),
                    [](const TargetRow& target) { return target.payload == TargetRow::Payload::Makes; });
    if (!makes && outline.scopes.size() < 2)
        return;
    m_tree = &tree;
    m_rows = outline.states.data();
    m_shapes.clear();
    findKnown(outline, graph);
    flow(outline, graph);
    for (std::uint32_t i = 0; i < outline.states.size(); ++i) {
        if (m_visited[i] != 0 && m_shapes.isKnown(m_entry[i]))
            reads(outline.states[i], findings);
    }
}

/// Takes away, until nothing changes, what some way to gives no known payload.
void DataRules::findKnown(const MachineOutline& outline, const GraphRules& graph) {
    const auto& states = outline.states;
    m_known.assign(states.size(), 1);
    m_open.clear();
    const auto lose = [&](std::uint32_t state) {
        if (m_known[state] != 0) {
            m_known[state] = 0;
            m_open.push_back(state);
        }
    };
    for (std::uint32_t i = 0; i < outline.scopes.size(); ++i) {
        const ScopeRow& scope = outline.scopes[i];
        const std::uint32_t start = scope.hasStart ? graph.names().in(i, scope.startName) : kNoRow;
        // What a branch or iteration begins with is worked out from its owner.
        if (start != kNoRow && scope.owner == kNoRow)
            lose(start);
    }
    for (std::uint32_t i = 0; i < states.size(); ++i) {
        const StateRow& state = states[i];
        if (outline.scopes[state.scope].openStart || outline.scopes[state.scope].openStates ||
            graph.isUnsure(state.scope))
            lose(i);
        for (std::uint32_t t = state.targets; t < state.targets + state.targetCount; ++t) {
            const std::uint32_t to = graph.resolved()[t];
            if (to != kNoRow && outline.targets[t].payload == TargetRow::Payload::Unknown)
                lose(to);
        }
    }
    while (!m_open.empty()) {
        const StateRow& state = states[m_open.back()];
        m_open.pop_back();
        for (std::uint32_t t = state.targets; t < state.targets + state.targetCount; ++t) {
            const std::uint32_t to = graph.resolved()[t];
            if (to != kNoRow && outline.targets[t].payload == TargetRow::Payload::Keeps)
                lose(to);
        }
    }
}

void DataRules::flow(const MachineOutline& outline, const GraphRules& graph) {
    const auto& states = outline.states;
    m_entry.assign(states.size(), Shapes::kUnknown);
    m_visited.assign(states.size(), 0);
    std::vector<std::vector<std::uint32_t>> of(outline.scopes.size() > 1 ? outline.scopes.size() : 0);
    for (std::uint32_t i = 0; !of.empty() && i < states.size(); ++i)
        of[states[i].scope].push_back(i);
    // A scope stands behind the one it lies in, whose payloads are known by then.
    for (std::uint32_t s = 0; s < outline.scopes.size(); ++s) {
        const ScopeRow& scope = outline.scopes[s];
        const std::uint32_t start = scope.hasStart ? graph.names().in(s, scope.startName) : kNoRow;
        m_open.clear();
        const auto begin = [&](std::uint32_t state) {
            // A state of unknown input hands on what it makes by itself.
            if (m_known[state] == 0)
                hand(outline, graph, state);
        };
        if (of.empty()) {
            for (std::uint32_t i = 0; i < states.size(); ++i)
                begin(i);
        } else {
            for (const std::uint32_t i : of[s])
                begin(i);
        }
        if (start != kNoRow && m_known[start] != 0) {
            m_entry[start] = startOf(outline, scope);
            m_visited[start] = 1;
            m_open.push_back(start);
        }
        while (!m_open.empty()) {
            const std::uint32_t state = m_open.back();
            m_open.pop_back();
            hand(outline, graph, state);
        }
    }
}

/// What the state's transitions carry, into the states that they lead to.
void DataRules::hand(const MachineOutline& outline, const GraphRules& graph, std::uint32_t index) {
    const StateRow& state = outline.states[index];
    for (std::uint32_t t = state.targets; t < state.targets + state.targetCount; ++t) {
        const std::uint32_t to = graph.resolved()[t];
        if (to == kNoRow || m_known[to] == 0)
            continue;
        const Id shape = edge(state, outline.targets[t], m_entry[index]);
        Id joined = m_visited[to] == 0 ? shape : m_shapes.joined(m_entry[to], shape);
        if (m_visited[to] != 0 && m_shapes.same(joined, m_entry[to]))
            continue;
        constexpr std::uint8_t patience = 20;
        if (m_visited[to] == patience)
            joined = Shapes::kUnknown; // a circle that does not settle
        else
            ++m_visited[to];
        m_entry[to] = joined;
        m_open.push_back(to);
    }
}

Id DataRules::startOf(const MachineOutline& outline, const ScopeRow& scope) {
    const StateRow& owner = outline.states[scope.owner];
    const Node node(m_tree, owner.node);
    const Id entry = m_entry[scope.owner];
    if (scope.kind == ScopeRow::Kind::Processor) {
        const Node selector =
            node.member("ItemSelector") ? node.member("ItemSelector") : node.member("Parameters");
        // With batches, an execution gets several of them.
        return node.member("ItemBatcher") ? Shapes::kUnknown
                                          : m_shapes.ofTemplate(selector, Shapes::kUnknown, owner.jsonata);
    }
    if (owner.jsonata)
        return node.member("Arguments")
                   ? m_shapes.ofTemplate(node.member("Arguments"), Shapes::kUnknown, true)
                   : entry;
    const Id input = selected(node, "InputPath", entry);
    return node.member("Parameters") ? m_shapes.ofTemplate(node.member("Parameters"), input, false) : input;
}

/// InputPath or OutputPath.
Id DataRules::selected(Node state, const char* field, Id shape) const {
    const Node path = state.member(field);
    if (!path)
        return shape;
    if (path.kind() == NodeKind::Null)
        return Shapes::kEmpty;
    std::string buffer;
    std::string_view text;
    return isPayloadPath(path, text, buffer) ? m_shapes.at(shape, text) : Shapes::kUnknown;
}

/// Of a JSONPath state, before ResultPath.
Id DataRules::result(const StateRow& row, Node state, Id input) {
    if (worksOnResult(row.type)) {
        const Node selector = state.member("ResultSelector");
        return selector ? m_shapes.ofTemplate(selector, Shapes::kUnknown, false) : Shapes::kUnknown;
    }
    if (const Node constant = state.member("Result"))
        return m_shapes.ofConstant(constant);
    if (const Node parameters = state.member("Parameters"))
        return m_shapes.ofTemplate(parameters, input, false);
    return input;
}

/// What goes on by Next or Default.
Id DataRules::output(const StateRow& row, Node state, Id entry) {
    if (row.jsonata) {
        const Node output = state.member("Output");
        if (output)
            return m_shapes.ofTemplate(output, Shapes::kUnknown, true);
        return worksOnResult(row.type) ? Shapes::kUnknown : entry;
    }
    Id shape = result(row, state, selected(state, "InputPath", entry));
    if (const Node place = state.member("ResultPath")) {
        std::string buffer;
        std::string_view path;
        if (place.kind() == NodeKind::Null)
            shape = entry;
        else if (isPayloadPath(place, path, buffer))
            shape = m_shapes.with(entry, path.substr(1), shape);
        else
            shape = Shapes::kUnknown;
    }
    return selected(state, "OutputPath", shape);
}

Id DataRules::edge(const StateRow& row, const TargetRow& target, Id entry) {
    const Node state(m_tree, row.node);
    if (target.kind == TransitionKind::Next || target.kind == TransitionKind::Default)
        return output(row, state, entry);
    const Node owner = Node(m_tree, target.node).parent();
    if (row.jsonata && owner.member("Output"))
        return m_shapes.ofTemplate(owner.member("Output"), Shapes::kUnknown, true);
    if (target.kind == TransitionKind::Choice)
        return row.jsonata ? entry : selected(state, "OutputPath", selected(state, "InputPath", entry));
    const Id error = m_shapes.ofMembers({{"Error", Shapes::kUnknown}, {"Cause", Shapes::kUnknown}});
    const Node place = owner.member("ResultPath");
    std::string buffer;
    std::string_view path;
    if (row.jsonata || !place)
        return error;
    if (place.kind() == NodeKind::Null)
        return entry;
    return isPayloadPath(place, path, buffer) ? m_shapes.with(entry, path.substr(1), error)
                                              : Shapes::kUnknown;
}

} // namespace steploom::model
