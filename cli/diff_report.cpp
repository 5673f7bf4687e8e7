// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_report.h"

#include "cli/messages.h"
#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "model/document/utf8.h"
#include "model/export/printable.h"

#include <array>

namespace steploom::cli {

namespace {

using engine::ObjectBuilder;
using engine::Value;
using model::ChangeKind;
using model::FieldChange;
using model::StateChange;
using model::TransitionChange;

constexpr std::size_t kMostCharacters = 100; ///< of a value in a line

char signOf(ChangeKind kind) {
    constexpr std::string_view signs = " +-~";
    return signs[static_cast<std::size_t>(kind)];
}

std::string_view wordOf(ChangeKind kind) {
    constexpr std::array<std::string_view, 4> words{"same", "added", "removed", "changed"};
    return words[static_cast<std::size_t>(kind)];
}

/// A value in one line, as far as it goes.
std::string shortened(const std::string& value) {
    std::string line;
    std::size_t count = 0;
    for (const char byte : model::printable(value)) {
        if (byte == ' ' && !line.empty() && line.back() == ' ')
            continue;
        if (!model::isUtf8Continuation(byte) && ++count > kMostCharacters)
            return line + "…";
        line.push_back(byte);
    }
    return line;
}

std::string fieldLine(const FieldChange& field) {
    // `Retry/0/MaxAttempts`
    const std::string place = field.pointer.empty() ? std::string(".") : field.pointer.substr(1);
    std::string line = std::string("    ") + signOf(field.kind()) + ' ' + model::printable(place) + ": ";
    if (field.kind() == ChangeKind::Changed)
        return line + shortened(field.before) + " -> " + shortened(field.after) + '\n';
    return line + shortened(field.kind() == ChangeKind::Added ? field.after : field.before) + '\n';
}

std::string stateLine(const model::Diff& diff, std::size_t index) {
    const StateChange& change = diff.states[index];
    const model::State& state = diff.merged.states[index];
    std::string line{signOf(change.kind), ' '};
    if (!state.typeText.empty())
        line += model::printable(state.typeText) + ' ';
    line += model::printable(state.name);
    if (change.renamed)
        line += ' ' + message("diff.renamed", {model::printable(diff.before.states[change.before].name)});
    if (diff.merged.scopes[state.scope].owner != model::kNone) {
        const std::size_t from = state.pointer.front() == model::kRemovedMark ? 1 : 0;
        line += ' ' + message("diff.place", {model::printable(state.pointer.substr(from))});
    }
    return line + '\n';
}

Value textOrNull(const std::string& text) {
    return text.empty() ? Value(nullptr) : Value(model::printable(text));
}

Value fieldRows(const std::vector<FieldChange>& fields) {
    std::vector<Value> rows;
    for (const FieldChange& field : fields) {
        ObjectBuilder row;
        row.add("pointer", Value(model::printable(field.pointer)));
        row.add("before", textOrNull(field.before));
        row.add("after", textOrNull(field.after));
        rows.push_back(row.build());
    }
    return Value::array(std::move(rows));
}

Value stateRow(const model::Diff& diff, std::size_t index) {
    const StateChange& change = diff.states[index];
    const model::State& state = diff.merged.states[index];
    const auto pointerIn = [](const model::Workflow& workflow, std::size_t at) {
        return at == model::kNone ? Value(nullptr) : Value(model::printable(workflow.states[at].pointer));
    };
    ObjectBuilder row;
    row.add("change", Value(wordOf(change.kind)));
    row.add("name", Value(model::printable(state.name)));
    row.add("type", textOrNull(state.typeText));
    row.add("before", pointerIn(diff.before, change.before));
    row.add("after", pointerIn(diff.after, change.after));
    row.add("renamedFrom", change.renamed ? Value(model::printable(diff.before.states[change.before].name))
                                          : Value(nullptr));
    row.add("fields", fieldRows(change.fields));
    return row.build();
}

std::string_view kindName(model::TransitionKind kind) {
    constexpr std::array<std::string_view, 4> names{"Next", "Choice", "Default", "Catch"};
    return names[static_cast<std::size_t>(kind)];
}

/// One that leads elsewhere is two in the merged graph: its first half says nothing.
bool isFirstHalf(const TransitionChange& change) {
    return change.retargeted && change.kind == ChangeKind::Removed;
}

Value transitionRow(const model::Diff& diff, std::size_t index) {
    const TransitionChange& change = diff.transitions[index];
    const model::Transition& transition = diff.merged.transitions[index];
    const auto targetIn = [](const model::Workflow& workflow, std::size_t at) {
        return at == model::kNone ? Value(nullptr) : Value(model::printable(workflow.transitions[at].target));
    };
    ObjectBuilder row;
    row.add("change", change.retargeted ? Value("retargeted") : Value(wordOf(change.kind)));
    row.add("kind", Value(kindName(transition.kind)));
    row.add("from", Value(model::printable(diff.merged.states[transition.from].name)));
    row.add("before", targetIn(diff.before, change.before));
    row.add("after", targetIn(diff.after, change.after));
    return row.build();
}

} // namespace

std::string diffText(const model::Diff& diff) {
    if (diff.empty())
        return message("diff.same") + '\n';
    std::string out;
    if (!diff.machine.empty())
        out += std::string{signOf(ChangeKind::Changed), ' '} + message("diff.machine") + '\n';
    for (const FieldChange& field : diff.machine)
        out += fieldLine(field);
    std::array<std::size_t, 4> counts{};
    for (std::size_t i = 0; i < diff.states.size(); ++i) {
        ++counts[static_cast<std::size_t>(diff.states[i].kind)];
        if (diff.states[i].kind == ChangeKind::Same)
            continue;
        out += stateLine(diff, i);
        for (const FieldChange& field : diff.states[i].fields)
            out += fieldLine(field);
    }
    return out +
           message("diff.counts",
                   {std::to_string(counts[1]), std::to_string(counts[2]), std::to_string(counts[3])}) +
           '\n';
}

std::string diffJson(const model::Diff& diff) {
    std::vector<Value> states;
    for (std::size_t i = 0; i < diff.states.size(); ++i) {
        if (diff.states[i].kind != ChangeKind::Same)
            states.push_back(stateRow(diff, i));
    }
    std::vector<Value> transitions;
    for (std::size_t i = 0; i < diff.transitions.size(); ++i) {
        if (diff.transitions[i].kind != ChangeKind::Same && !isFirstHalf(diff.transitions[i]))
            transitions.push_back(transitionRow(diff, i));
    }
    ObjectBuilder all;
    all.add("same", Value(diff.empty()));
    all.add("machine", fieldRows(diff.machine));
    all.add("states", Value::array(std::move(states)));
    all.add("transitions", Value::array(std::move(transitions)));
    return engine::toJson(all.build(), {2, false}) + '\n';
}

} // namespace steploom::cli
