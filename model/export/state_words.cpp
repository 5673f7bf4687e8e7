// SPDX-License-Identifier: Apache-2.0
#include "model/export/state_words.h"

#include "model/workflow/labels.h"

namespace steploom::model {

namespace {

Message wordsOf(const Transition& transition, const Speak& speak) {
    switch (transition.kind) {
    case TransitionKind::Next:
        return {"export.next", {transition.target}};
    case TransitionKind::Choice:
        return {"export.choice", {transitionLabel(transition, speak), transition.target}};
    case TransitionKind::Default:
        return {"export.default", {transition.target}};
    case TransitionKind::Catch:
        return {"export.catch", {transition.label, transition.target}};
    }
    return {};
}

} // namespace

std::vector<std::string> stateWords(const Workflow& workflow, const Speak& speak) {
    std::vector<std::string> words;
    words.reserve(workflow.states.size());
    for (const State& state : workflow.states) {
        std::string& own =
            words.emplace_back(state.typeText.empty() ? state.name : state.typeText + ' ' + state.name);
        if (!state.detail.empty())
            own += ", " + state.detail;
    }
    for (const Transition& transition : workflow.transitions)
        words[transition.from] += ", " + speak(wordsOf(transition, speak));
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (workflow.states[i].end)
            words[i] += ", " + speak({"export.ends", {}});
    }
    return words;
}

std::string workflowWords(const Workflow& workflow, const Speak& speak) {
    const std::string count = std::to_string(workflow.states.size());
    const std::string start = workflow.scopes.empty() ? std::string() : workflow.scopes[0].startAt;
    return start.empty() ? speak({"export.fragment", {count}}) : speak({"export.workflow", {count, start}});
}

} // namespace steploom::model
