// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine/definition/field_values.h"
#include "engine/definition/fields.h"
#include "model/diagnostics/rules/machine_walker.h"
#include "model/diagnostics/rules/values.h"
#include "model/document/edits/states.h"
#include "model/document/utf8.h"

namespace steploom::model {

using engine::Field;

namespace {

/// A longer state is looked at each time: that many bytes take longer to hash than they are worth, and the
/// states that hold others are among them.
constexpr std::size_t kMaxRemembered = 32 * 1024;

/// Bytes that the service takes.
constexpr std::size_t kMaxDefinition = 1'048'576;

bool isState(Node member) {
    return member.isObject() && member.member("Type").isString();
}

const char* ownerName(ScopeRow::Kind kind) {
    switch (kind) {
    case ScopeRow::Kind::Machine:
        return "StateMachine";
    case ScopeRow::Kind::Branch:
        return "Branches";
    case ScopeRow::Kind::Processor:
        break;
    }
    return "ItemProcessor";
}

} // namespace

void MachineWalker::wrongKind(Node value, const char* field, const char* expected) {
    m_findings.error("structure.wrong-kind", value, value.span(), {field, expected});
}

void MachineWalker::run(std::optional<engine::WorkflowType> type) {
    const Node root = m_tree.root();
    if (!root.isObject()) {
        m_findings.error("structure.not-an-object", root, root.span());
        return;
    }
    if (m_tree.text().size() > kMaxDefinition)
        m_findings.error("limit.definition", root, headOf(root),
                         {std::to_string(m_tree.text().size()), std::to_string(kMaxDefinition)});
    m_jsonata = root.member("QueryLanguage").stringIs("JSONata");
    const std::uint32_t machine = addScope(root, kNoRow, ScopeRow::Kind::Machine);
    m_outline.scopes[machine].type = type;
    const bool bare = !root.member("States") && std::any_of(root.begin(), root.end(), isState);
    if (bare && !root.member("StartAt"))
        m_findings.hint("structure.fragment", root, headOf(root));
    scope(machine, bare && !root.member("StartAt"));
}

std::uint32_t MachineWalker::addScope(Node node, std::uint32_t owner, ScopeRow::Kind kind) {
    ScopeRow row;
    row.node = node.index();
    row.owner = owner;
    row.kind = kind;
    if (owner != kNoRow)
        row.type = m_outline.scopes[m_outline.states[owner].scope].type;
    m_outline.scopes.push_back(row);
    return static_cast<std::uint32_t>(m_outline.scopes.size() - 1);
}

void MachineWalker::machineField(Node member) {
    switch (fieldOf(member)) {
    case Field::QueryLanguage:
        if (!member.stringIs("JSONPath") && !member.stringIs("JSONata") && !isSubstituted(member))
            m_findings.error("field.words", member, member.span(), {"QueryLanguage", "JSONPath, JSONata"});
        break;
    case Field::TimeoutSeconds: {
        const auto [least, most, whole] = engine::numberBounds(Field::TimeoutSeconds);
        if (isSubstituted(member))
            break;
        if (!member.integer())
            wrongKind(member, "TimeoutSeconds", "whole number");
        else if (*member.number() < least || *member.number() > most)
            m_findings.error("field.range", member, member.span(),
                             {"TimeoutSeconds", std::to_string(static_cast<long long>(least)),
                              std::to_string(static_cast<long long>(most))});
        break;
    }
    case Field::Version:
        if (!member.isString() && !isSubstituted(member))
            wrongKind(member, "Version", "string");
        break;
    default:
        break;
    }
}

void MachineWalker::processorConfig(ScopeRow& row, Node config) {
    if (isSubstituted(config)) {
        row.type.reset();
        return;
    }
    if (!config.isObject())
        return wrongKind(config, "ProcessorConfig", "object");
    for (const Node member : config) {
        const Field field = fieldOf(member);
        if ((field != Field::Mode && field != Field::ExecutionType) || isSubstituted(member))
            continue;
        const auto& words = engine::fieldWords(field);
        if (std::none_of(words.begin(), words.end(),
                         [&](std::string_view word) { return member.stringIs(word); }))
            m_findings.error("field.words", member, member.span(),
                             {std::string(engine::fieldName(field)),
                              std::string(words[0]) + ", " + std::string(words[1])});
    }
    const Node mode = config.member("Mode");
    const Node execution = config.member("ExecutionType");
    if (!mode.stringIs("DISTRIBUTED"))
        return;
    if (row.type == engine::WorkflowType::Express)
        m_findings.error("express.distributed", mode, mode.span());
    row.distributed = true;
    if (isSubstituted(execution))
        row.type.reset();
    else
        row.type =
            execution.stringIs("EXPRESS") ? engine::WorkflowType::Express : engine::WorkflowType::Standard;
}

void MachineWalker::scopeField(ScopeRow& row, Node member) {
    const Field field = fieldOf(member);
    const bool known = row.kind == ScopeRow::Kind::Machine  ? engine::isMachineField(field)
                       : row.kind == ScopeRow::Kind::Branch ? engine::isBranchField(field)
                                                            : engine::isProcessorField(field);
    if (!known) {
        if (member.isMember() && !isSubstituted(member.rawKey()))
            m_findings.error("field.unknown", member, member.keySpan(), {member.key(), ownerName(row.kind)});
        return;
    }
    if (field == Field::Comment && !member.isString() && !isSubstituted(member))
        wrongKind(member, "Comment", "string");
    if (field == Field::ProcessorConfig)
        processorConfig(row, member);
    if (row.kind == ScopeRow::Kind::Machine)
        machineField(member);
}

void MachineWalker::scope(std::uint32_t index, bool bare) {
    ScopeRow row = m_outline.scopes[index];
    const Node node(&m_tree, row.node);
    if (bare) {
        row.openStart = true;
        m_outline.scopes[index] = row;
        return states(index, node, true);
    }
    Node begin;
    Node all;
    bool open = false;
    for (const Node member : node) {
        const Field field = fieldOf(member);
        if (field == Field::StartAt)
            begin = member;
        else if (field == Field::States)
            all = member;
        open = open || (field == Field::Unknown && isSubstituted(member.rawKey()));
        scopeField(row, member);
        for (const Node other : node) {
            if (other == member)
                break;
            if (other.isMember() && other.rawKey() == member.rawKey()) {
                m_findings.warning("names.duplicate-key", member, member.keySpan(), {member.key()});
                break;
            }
        }
    }
    const bool unsure = open || isSubstituted(all);
    if (!all && !open)
        m_findings.error("structure.missing-states", node, headOf(node));
    else if (all && !all.isObject() && !unsure)
        wrongKind(all, "States", "object");
    else if (all.isObject() && !all.firstChild())
        m_findings.error("structure.no-states", all, all.span());
    row.openStates = unsure;
    if (begin || !open)
        start(row, node, begin, all.isObject() && all.firstChild());
    else
        row.openStart = true;
    m_outline.scopes[index] = row;
    if (all.isObject())
        states(index, all, false);
}

void MachineWalker::start(ScopeRow& row, Node node, Node start, bool hasStates) {
    if (!start) {
        m_findings.error("structure.missing-start", node, headOf(node));
        return;
    }
    row.start = start.index();
    if (isSubstituted(start)) {
        row.openStart = true;
    } else if (!start.isString()) {
        wrongKind(start, "StartAt", "string");
    } else if (hasStates) {
        std::string buffer;
        row.hasStart = true;
        row.startName = hashOf(charactersOf(start, buffer));
    }
}

void MachineWalker::states(std::uint32_t scope, Node states, bool bare) {
    for (const Node member : states) {
        if (!member.isMember() || (bare && !isState(member)))
            continue;
        if (isSubstituted(member.rawKey()))
            m_outline.scopes[scope].openStates = true;
        state(member, scope);
        ++m_outline.scopes[scope].states;
    }
}

void MachineWalker::name(Node member) {
    const std::string_view raw = member.rawKey();
    if (raw.size() <= 2) {
        m_findings.error("names.empty", member, member.keySpan());
    } else if (raw.size() > edits::kMaxStateName && utf8Length(member.key()) > edits::kMaxStateName &&
               !isSubstituted(raw)) {
        m_findings.error("names.too-long", member, member.keySpan(),
                         {member.key(), std::to_string(edits::kMaxStateName)});
    }
}

void MachineWalker::state(Node member, std::uint32_t scope) {
    const ScopeRow& around = m_outline.scopes[scope];
    StateRow row;
    row.node = member.index();
    row.scope = scope;
    const Span span = member.memberSpan();
    row.begin = static_cast<std::uint32_t>(span.begin);
    std::uint64_t content = 0;
    if (m_memo.isEnabled() && span.size() <= kMaxRemembered) {
        const std::uint64_t place =
            (m_jsonata ? 1U : 0U) +
            (around.type ? (*around.type == engine::WorkflowType::Express ? 4U : 2U) : 0U);
        content = hashOf(m_tree.text().substr(span.begin, span.size())) + place * 0x9E3779B97F4A7C15ULL;
        content += content == 0 ? 1 : 0;
        if (m_memo.recall(content, row, m_outline)) {
            m_outline.states.push_back(row);
            name(member);
            return;
        }
    }
    std::string buffer;
    row.name = hashOf(keyOf(member, buffer));
    m_checker.check(row, {m_jsonata, around.type});
    name(member);
    const Node branches = m_checker.field(Field::Branches);
    const Node processor = m_checker.field(Field::ItemProcessor);
    const Node iterator = m_checker.field(Field::Iterator);
    const bool unknown = row.type == StateType::Unknown;
    const bool parallel = row.type == StateType::Parallel || unknown;
    const bool map = row.type == StateType::Map || unknown;
    const bool holds = (parallel && branches) || (map && (processor || iterator));
    row.content = holds ? 0 : content;
    m_outline.states.push_back(row);
    if (holds)
        bodies(static_cast<std::uint32_t>(m_outline.states.size() - 1), parallel, map, branches, processor,
               iterator);
}

void MachineWalker::bodies(std::uint32_t state, bool parallel, bool map, Node branches, Node processor,
                           Node iterator) {
    if (parallel && branches && !isSubstituted(branches)) {
        if (!branches.isArray())
            wrongKind(branches, "Branches", "array");
        else if (!branches.firstChild())
            m_findings.error("structure.no-branches", branches, branches.span());
        else
            for (const Node each : branches)
                branch(each, state);
    }
    for (const Node body : {processor, iterator}) {
        if (!map || !body || isSubstituted(body))
            continue;
        if (body.isObject())
            scope(addScope(body, state, ScopeRow::Kind::Processor), false);
        else
            wrongKind(body, body == processor ? "ItemProcessor" : "Iterator", "object");
    }
}

void MachineWalker::branch(Node node, std::uint32_t state) {
    if (isSubstituted(node))
        return;
    if (node.isObject())
        scope(addScope(node, state, ScopeRow::Kind::Branch), false);
    else
        wrongKind(node, "Branches", "object");
}

} // namespace steploom::model
