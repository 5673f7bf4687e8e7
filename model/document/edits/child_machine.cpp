// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/document/edits/clipboard.h"
#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/grouping.h"
#include "model/document/edits/replacement.h"
#include "model/document/edits/selection.h"
#include "model/document/edits/state_names.h"
#include "model/document/edits/states.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"
#include "model/navigation/variables.h"

namespace steploom::model::edits {

namespace {

constexpr std::string_view kExecution = "arn:aws:states:::states:startExecution.sync:2";

/// `Charge and ship` → `ChargeAndShip`: what a template may call the parameter.
std::string parameterName(std::string_view name) {
    std::string result;
    bool upper = true;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter)
            result.push_back(upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        upper = !letter;
    }
    return result.empty() ? "Child" : result;
}

std::string executionTask(const Detached& detached, bool jsonata, std::string_view name) {
    const std::string arn = encodeJsonString("${" + parameterName(name) + "StateMachineArn}");
    std::string json = "{\"Type\": \"Task\", \"Resource\": \"" + std::string(kExecution) + "\", ";
    json += jsonata ? "\"Arguments\": {\"StateMachineArn\": " + arn +
                          R"(, "Input": "{% $states.input %}"}, "Output": "{% $states.result.Output %}")"
                    : "\"Parameters\": {\"StateMachineArn\": " + arn +
                          R"(, "Input.$": "$"}, "OutputPath": "$.Output")";
    if (!detached.catchers.empty())
        json += ", \"Catch\": " + detached.catchers;
    return json + (detached.exit.empty() ? ", \"End\": true}"
                                         : ", \"Next\": " + encodeJsonString(detached.exit) + '}');
}

/// A variable that the states read and that is assigned outside of them; "" where there is none.
std::string variableFromOutside(const Document& document, const Selection& selection) {
    const Workflow& workflow = document.workflow();
    const auto spans = [&](const VariableUse& use) {
        return std::any_of(selection.states.begin(), selection.states.end(), [&](std::size_t state) {
            return workflow.states[state].span.contains(use.span.begin);
        });
    };
    const std::vector<VariableUse> uses = variableUses(document);
    for (const VariableUse& use : uses) {
        const bool outside =
            use.scope != kNone && std::any_of(uses.begin(), uses.end(), [&](const VariableUse& other) {
                return other.assigned && other.name == use.name && other.scope == use.scope && !spans(other);
            });
        if (spans(use) && outside)
            return use.name;
    }
    return {};
}

/// What the machine gets as input becomes what the branch gets. Empty for the state's own input.
std::string branchInput(Node task) {
    const Node arguments = task.member("Arguments") ? task.member("Arguments") : task.member("Parameters");
    if (const Node path = arguments.member("Input.$"); path.isString())
        return path.stringIs("$") ? std::string() : ", \"InputPath\": " + std::string(path.raw());
    const Node input = arguments.member("Input");
    if (!input || input.stringIs("{% $states.input %}"))
        return {};
    return ", \"" + arguments.key() + "\": " + std::string(input.raw());
}

std::string keptFields(Node task) {
    std::string json;
    for (const char* field :
         {"QueryLanguage", "Comment", "ResultPath", "Assign", "Retry", "Catch", "Next", "End"}) {
        if (const Node node = task.member(field))
            json += ", " + std::string(node.rawKey()) + ": " + std::string(node.raw());
    }
    return json;
}

} // namespace

Result<Extraction> extractMachine(const Document& document, const std::vector<std::string>& states,
                                  std::string_view wanted) {
    const auto selection = selectionOf(document, states);
    if (!selection)
        return selection.refusal();
    if (std::string name = variableFromOutside(document, *selection); !name.empty())
        return Message{"edit.selection-variables", {std::move(name)}};
    const Workflow& workflow = document.workflow();
    StateNames names(workflow);
    if (!wanted.empty()) {
        if (auto refusal = names.refuse(wanted))
            return *refusal;
    }
    const std::string name = wanted.empty() ? names.fresh("Run child machine") : std::string(wanted);

    Sequence sequence(document);
    const Detached detached = detach(sequence, *selection);
    if (!sequence.ok())
        return sequence.finish({}, {}, {}, {}).refusal();
    const Document& now = sequence.document();
    const std::string language = workflow.jsonata ? R"("QueryLanguage": "JSONata", )" : "";
    const std::string machine = '{' + language + machineMembers(now, detached) + '}';
    const SyntaxTree tree = scan(machine);
    Extraction extraction;
    const Style style = styleOf(now.tree());
    extraction.machine =
        formatted(tree.root(), style, {}, false, machinePointers(now, detached)) + style.newline;
    const std::string place = pointerTo(parentPointer(detached.states.front()), name);
    sequence.then(replaceStates(now, detached, name, executionTask(detached, workflow.jsonata, name),
                                detached.catchers.empty() ? std::vector<std::string>()
                                                          : std::vector<std::string>{"/Catch"}));
    auto edit = sequence.finish("edit.extract-machine", {name}, place, detached.states.front());
    if (!edit)
        return edit.refusal();
    extraction.edit = std::move(edit.value());
    return extraction;
}

Result<Edit> inlineMachine(const Document& document, std::string_view pointer, std::string_view machine) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    if (!state)
        return Message{"edit.no-such-place", {std::string(pointer)}};
    if (state->resource.rfind("arn:aws:states:::states:startExecution", 0) != 0)
        return Message{"edit.not-an-execution", {state->name}};
    auto fragment = pasteable(document, machine);
    if (!fragment)
        return fragment.refusal();
    const Workflow& inner = fragment->workflow();
    if (inner.scopes.front().start == kNone)
        return Message{"edit.not-a-machine", {}};
    if (document.workflow().jsonata && !inner.jsonata)
        return Message{"edit.language-mixed", {}};
    Detached body;
    body.entry = inner.scopes.front().startAt;
    for (const std::size_t index : inner.scopes.front().states)
        body.states.push_back(inner.states[index].pointer);
    const Node task = document.tree().at(pointer);
    const std::string output =
        state->jsonata ? R"(, "Output": "{% $states.result[0] %}")" : R"(, "OutputPath": "$[0]")";
    const std::string json = R"({"Type": "Parallel", "Branches": [{)" + machineMembers(*fragment, body) +
                             "}]" + branchInput(task) + output + keptFields(task) + '}';
    std::vector<std::string> verbatim = machinePointers(*fragment, body);
    for (std::string& place : verbatim)
        place.insert(0, "/Branches/0");
    for (const char* field : {"Retry", "Catch"})
        if (task.member(field))
            verbatim.push_back(pointerTo("", field));
    const SyntaxTree value = scan(json);
    Rewriter rewriter(document.tree());
    rewriter.replaceMember(task, state->name, value.root(), verbatim);
    return finished(rewriter, "edit.inline-machine", {state->name}, state->pointer, state->pointer);
}

} // namespace steploom::model::edits
