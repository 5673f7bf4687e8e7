// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/document/edits/grouping.h"
#include "tests/support/changed_places.h"
#include "tests/support/random_moves.h"

namespace steploom::test {

namespace detail {

/// States made ready to stand in a scope of their own, and what was cut off.
struct PlainGroup {
    std::string entry;
    std::string exit; ///< "" where they end
    std::vector<std::pair<std::string, Dom>> states;
    std::optional<Dom> catchers;
};

/// `states` of the machine as a group. It takes for granted what the edit refuses otherwise: one way in, one
/// way out, one list of catchers that lead out.
inline PlainGroup groupOf(PlainMachine machine, const std::vector<std::string>& states) {
    PlainGroup group;
    std::set<std::size_t> inside;
    for (const std::string& pointer : states)
        inside.insert(machine.workflow().findByPointer(pointer));
    const model::Workflow workflow = machine.workflow();
    const model::Scope& scope = workflow.scopes[workflow.states[*inside.begin()].scope];
    std::size_t entry = model::kNone;
    std::set<std::size_t> led;
    std::set<std::size_t> enders;
    std::vector<std::string> landing;
    bool caught = false;
    for (const model::Transition& transition : workflow.transitions) {
        const bool from = inside.count(transition.from) > 0;
        const bool to = transition.to != model::kNone && inside.count(transition.to) > 0;
        if (to && transition.from != transition.to)
            led.insert(transition.to);
        if (to && !from)
            entry = transition.to;
        if (!from || to)
            continue;
        if (transition.kind == model::TransitionKind::Catch) {
            caught = true;
            continue;
        }
        group.exit = transition.target;
        if (transition.kind == model::TransitionKind::Next)
            enders.insert(transition.from);
        else
            landing.push_back(transition.pointer);
    }
    if (inside.count(scope.start) > 0)
        entry = scope.start;
    for (const std::size_t state : inside) {
        if (entry == model::kNone && led.count(state) == 0)
            entry = state;
    }
    group.entry = workflow.states[entry == model::kNone ? *inside.begin() : entry].name;
    const std::string done = freeName("Done", machine.takenNames());
    for (const std::string& pointer : landing)
        *machine.change().at(pointer) = domString(done);
    for (const std::size_t state : inside) {
        Dom dom = *machine.at(workflow.states[state].pointer);
        if (enders.count(state) > 0)
            PlainMachine::end(dom);
        if (caught && dom.member("Catch")) {
            group.catchers = *dom.member("Catch");
            dom.erase("Catch");
        }
        group.states.emplace_back(workflow.states[state].name, std::move(dom));
    }
    if (!landing.empty()) {
        Dom succeed = domObject();
        succeed.set("Type", domString("Succeed"));
        group.states.emplace_back(done, std::move(succeed));
    }
    return group;
}

inline Dom machineOf(const PlainGroup& group) {
    Dom machine = domObject();
    machine.set("StartAt", domString(group.entry));
    machine.set("States", domObject());
    for (const auto& [name, state] : group.states)
        machine.member("States")->set(name, state);
    return machine;
}

/// One state in the place of the group.
inline Dom standsFor(PlainMachine& machine, const std::vector<std::string>& states, const PlainGroup& group,
                     const std::string& name, Dom one) {
    if (group.exit.empty())
        one.set("End", domTrue());
    else
        one.set("Next", domString(group.exit));
    const std::string place(model::parentPointer(states.front()));
    std::vector<std::string> others;
    // What leads among them goes with them.
    for (const std::string& pointer : states) {
        if (machine.find(pointer)->name == group.entry)
            machine.leadTo(pointer, name, true);
    }
    for (const std::string& pointer : states)
        machine.erase(pointer);
    machine.change().at(place)->set(name, std::move(one));
    return machine.dom();
}

inline bool namesDiffer(const model::Document& document, const std::vector<std::string>& states) {
    std::set<std::string> names;
    for (const std::string& pointer : states)
        names.insert(model::pointerLeaf(pointer));
    const model::Node around = document.tree().at(states.front()).parent();
    std::set<std::string> all;
    for (const model::Node state : around) {
        if (!all.insert(state.key()).second)
            return false; // duplicate members are told of by refusals
    }
    return names.size() == states.size();
}

/// States that follow each other, most likely to have one way in and one way out.
inline std::vector<std::string> someLine(const model::Document& document, Dice& dice, std::size_t first) {
    PlainMachine machine(document);
    std::vector<std::string> line{machine.workflow().states[first].pointer};
    std::size_t at = first;
    for (std::size_t more = dice.pick(4); more > 0; --more) {
        const model::Transition* next = machine.mainOf(at);
        if (!next || next->to == model::kNone)
            break;
        at = next->to;
        const std::string& pointer = machine.workflow().states[at].pointer;
        if (std::find(line.begin(), line.end(), pointer) != line.end())
            break;
        line.push_back(pointer);
    }
    if (dice.pick(4) == 0)
        std::reverse(line.begin(), line.end());
    return line;
}

inline void groupOwns(const model::Document& document, const std::vector<std::string>& states,
                      Refactoring& made) {
    made.intent.own = changedPlaces(document.tree().root(), made.intent.expected);
    for (const std::string& state : states)
        made.intent.own.push_back(document.tree().at(state).memberSpan());
}

} // namespace detail

/// States that follow each other into a Parallel or Map, with a catcher for all errors or without.
inline std::optional<Refactoring> wrapSome(const model::Document& document, Dice& dice, std::size_t first) {
    const std::vector<std::string> states = detail::someLine(document, dice, first);
    if (!detail::namesDiffer(document, states))
        return std::nullopt;
    const model::Workflow& workflow = document.workflow();
    model::edits::WrapOptions options;
    options.type = dice.coin() ? model::StateType::Map : model::StateType::Parallel;
    const auto& siblings = workflow.scopes[workflow.states[first].scope].states;
    const model::State& refuge = workflow.states[siblings[dice.pick(siblings.size())]];
    const bool inside = std::find(states.begin(), states.end(), refuge.pointer) != states.end();
    if (!inside && dice.coin())
        options.catchTarget = refuge.name;
    Refactoring made{"wrap", model::edits::wrap(document, states, options), {}};
    if (!made.edit)
        return made;
    const detail::PlainGroup group = detail::groupOf(PlainMachine(document), states);
    const bool map = options.type == model::StateType::Map;
    Dom container = detail::domObject();
    container.set("Type", domString(map ? "Map" : "Parallel"));
    Dom body = detail::machineOf(group);
    if (map) {
        body.set("ProcessorConfig", detail::domObject());
        body.member("ProcessorConfig")->set("Mode", domString("INLINE"));
        container.set("ItemProcessor", std::move(body));
    } else {
        container.set("Branches", detail::domArray({std::move(body)}));
        container.set(workflow.jsonata ? "Output" : "OutputPath",
                      domString(workflow.jsonata ? "{% $states.result[0] %}" : "$[0]"));
    }
    Dom catchers = group.catchers ? *group.catchers : detail::domArray({});
    if (!options.catchTarget.empty()) {
        Dom all = detail::domObject();
        all.set("ErrorEquals", detail::domArray({domString("States.ALL")}));
        all.set("Next", domString(options.catchTarget));
        catchers.children.emplace_back("", std::move(all));
    }
    if (!catchers.children.empty())
        container.set("Catch", std::move(catchers));
    PlainMachine machine(document);
    const std::string name = freeName(map ? "Map" : "Parallel", machine.takenNames());
    made.intent.expected = detail::standsFor(machine, states, group, name, std::move(container));
    detail::groupOwns(document, states, made);
    return made;
}

/// States that follow each other into a machine of their own. Its text is checked here.
inline std::optional<Refactoring> extractSome(const model::Document& document, Dice& dice,
                                              std::size_t first) {
    const std::vector<std::string> states = detail::someLine(document, dice, first);
    if (!detail::namesDiffer(document, states))
        return std::nullopt;
    auto extraction = model::edits::extractMachine(document, states, {});
    Refactoring made{"extract",
                     extraction ? model::Result<model::Edit>(extraction->edit)
                                : model::Result<model::Edit>(extraction.refusal()),
                     {}};
    if (!made.edit)
        return made;
    const bool jsonata = document.workflow().jsonata;
    const detail::PlainGroup group = detail::groupOf(PlainMachine(document), states);
    Dom machineText = detail::machineOf(group);
    if (jsonata)
        machineText.set("QueryLanguage", domString("JSONata"));
    PlainMachine machine(document);
    const std::string name = freeName("Run child machine", machine.takenNames());
    Dom task = detail::domObject();
    task.set("Type", domString("Task"));
    task.set("Resource", domString("arn:aws:states:::states:startExecution.sync:2"));
    Dom arguments = detail::domObject();
    std::string parameter = name; // as words of a template's parameter
    for (std::size_t at = parameter.find(' '); at != std::string::npos; at = parameter.find(' ')) {
        parameter.erase(at, 1);
        parameter[at] = static_cast<char>(std::toupper(static_cast<unsigned char>(parameter[at])));
    }
    arguments.set("StateMachineArn", domString("${" + parameter + "StateMachineArn}"));
    arguments.set(jsonata ? "Input" : "Input.$", domString(jsonata ? "{% $states.input %}" : "$"));
    task.set(jsonata ? "Arguments" : "Parameters", std::move(arguments));
    task.set(jsonata ? "Output" : "OutputPath",
             domString(jsonata ? "{% $states.result.Output %}" : "$.Output"));
    if (group.catchers)
        task.set("Catch", *group.catchers);
    made.intent.expected = detail::standsFor(machine, states, group, name, std::move(task));
    detail::groupOwns(document, states, made);
    if (sorted(domOf(model::scan(extraction->machine).root())) != sorted(machineText))
        made.intent.expected.scalar =
            "the child machine is another: " + extraction->machine; // cannot compare equal
    return made;
}

/// A machine in the place of a Task that runs one; the Task may be made for it.
inline std::optional<Refactoring> inlineSome(const model::Document& document, Dice& dice) {
    const model::Workflow& workflow = document.workflow();
    const model::State* task = nullptr;
    for (const model::State& state : workflow.states) {
        const bool runs = state.resource.rfind("arn:aws:states:::states:startExecution", 0) == 0;
        if (runs && (task == nullptr || dice.coin()))
            task = &state;
    }
    if (task == nullptr)
        return std::nullopt;
    const std::string known =
        model::encodeJsonString(workflow.states[dice.pick(workflow.states.size())].name);
    const std::string clip = (workflow.jsonata ? "{\"QueryLanguage\": \"JSONata\", " : "{") +
                             std::string("\"StartAt\": ") + known + ",\r\n \"States\": { " + known +
                             ": {\r\n  \"Type\": \"Pass\",\r\n  \"Next\": \"Last\"\r\n },\r\n \"Last\": "
                             "{\"Type\": \"Succeed\"}}}";
    Refactoring made{"inline", model::edits::inlineMachine(document, task->pointer, clip), {}};
    if (!made.edit)
        return made;
    PlainMachine machine(document);
    auto fragment = plainFragment(machine, domOf(model::scan(clip).root()));
    if (!fragment)
        return std::nullopt;
    Dom body = detail::domObject();
    body.set("StartAt", domString(fragment->entry));
    body.set("States", detail::domObject());
    for (const auto& [name, state] : fragment->states)
        body.member("States")->set(name, state);
    Dom old = *machine.at(task->pointer);
    Dom parallel = detail::domObject();
    parallel.set("Type", domString("Parallel"));
    parallel.set("Branches", detail::domArray({std::move(body)}));
    const char* field = old.member("Arguments") ? "Arguments" : "Parameters";
    Dom none = detail::domObject();
    Dom& arguments = old.member(field) ? *old.member(field) : none;
    const std::string path = arguments.text("Input.$");
    if (!path.empty()) {
        if (path != "$")
            parallel.set("InputPath", domString(path));
    } else if (const Dom* input = arguments.member("Input")) {
        if (*input != domString("{% $states.input %}"))
            parallel.set(field, *input);
    }
    parallel.set(task->jsonata ? "Output" : "OutputPath",
                 domString(task->jsonata ? "{% $states.result[0] %}" : "$[0]"));
    for (const char* kept :
         {"QueryLanguage", "Comment", "ResultPath", "Assign", "Retry", "Catch", "Next", "End"}) {
        if (const Dom* value = old.member(kept))
            parallel.set(kept, *value);
    }
    *machine.change().at(task->pointer) = std::move(parallel);
    made.intent.expected = machine.dom();
    made.intent.own.push_back(task->span);
    return made;
}

} // namespace steploom::test
