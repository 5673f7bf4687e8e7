// SPDX-License-Identifier: Apache-2.0
#include "model/export/mermaid.h"

#include "model/export/printable.h"
#include "model/workflow/labels.h"

namespace steploom::model {

namespace {

bool isPlain(char byte) {
    constexpr std::string_view harmless = " -.,/()=$_";
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') ||
           (code >= 'a' && code <= 'z') || harmless.find(byte) != std::string_view::npos;
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char byte : printable(text)) {
        if (isPlain(byte))
            result.push_back(byte);
        else
            result += '#' + std::to_string(static_cast<unsigned char>(byte)) + ';';
    }
    if (result.size() == 1)
        result.push_back(' '); // an empty label is a syntax error
    return result + '"';
}

class Writer {
public:
    Writer(const Workflow& workflow, const Speak& speak)
        : m_workflow(workflow)
        , m_speak(speak) {}

    std::string run() {
        m_out = "flowchart TD\n";
        if (!m_workflow.scopes.empty()) {
            if (m_workflow.scopes[0].start != kNone)
                m_out += "  start(( ))\n";
            scope(0, 1);
        }
        if (!m_workflow.scopes.empty() && m_workflow.scopes[0].start != kNone)
            m_out += "  start --> " + id(m_workflow.scopes[0].start) + '\n';
        for (const Transition& transition : m_workflow.transitions)
            edge(transition);
        looks();
        return std::move(m_out);
    }

private:
    static std::string id(std::size_t state) { return 's' + std::to_string(state); }

    void line(std::size_t depth, const std::string& text) {
        m_out += std::string(2 * depth, ' ') + text + '\n';
    }

    /// As deep as scopes are nested, which the scanner limits.
    void scope(std::size_t index, std::size_t depth) {
        for (const std::size_t at : m_workflow.scopes[index].states) {
            const State& state = m_workflow.states[at];
            if (state.scopes.empty()) {
                line(depth, id(at) + shape(state));
                continue;
            }
            line(depth, "subgraph " + id(at) + '[' + quoted(state.typeText + " · " + state.name) + ']');
            for (std::size_t i = 0; i < state.scopes.size(); ++i) {
                const bool branch = state.scopes.size() > 1;
                if (branch)
                    line(depth + 1, "subgraph " + id(at) + 'b' + std::to_string(i) + "[\" \"]");
                scope(state.scopes[i], depth + (branch ? 2 : 1));
                if (branch)
                    line(depth + 1, "end");
            }
            line(depth, "end");
        }
    }

    static std::string shape(const State& state) {
        std::string label = quoted(state.name);
        if (!state.detail.empty()) {
            label.pop_back();
            label += "<br>" + quoted(state.detail).substr(1);
        }
        switch (state.type) {
        case StateType::Choice:
            return '{' + label + '}';
        case StateType::Succeed:
        case StateType::Fail:
            return "([" + label + "])";
        case StateType::Wait:
            return '(' + label + ')';
        default:
            return '[' + label + ']';
        }
    }

    void edge(const Transition& transition) {
        if (transition.to == kNone)
            return;
        const bool error = transition.kind == TransitionKind::Catch;
        const std::string label = transitionLabel(transition, m_speak);
        line(1, id(transition.from) + (error ? " -.->" : " -->") +
                    (label.empty() ? " " : '|' + quoted(label) + "| ") + id(transition.to));
    }

    void looks() {
        std::string succeeded;
        std::string failed;
        for (std::size_t i = 0; i < m_workflow.states.size(); ++i) {
            const StateType type = m_workflow.states[i].type;
            if (type != StateType::Succeed && type != StateType::Fail)
                continue;
            std::string& list = type == StateType::Fail ? failed : succeeded;
            list += (list.empty() ? "" : ",") + id(i);
        }
        if (!succeeded.empty())
            m_out +=
                "  classDef succeeded stroke:#0b7f58,stroke-width:2px\n  class " + succeeded + " succeeded\n";
        if (!failed.empty())
            m_out += "  classDef failed stroke:#c62f35,stroke-width:2px\n  class " + failed + " failed\n";
    }

    const Workflow& m_workflow;
    const Speak& m_speak;
    std::string m_out;
};

} // namespace

std::string toMermaid(const Workflow& workflow, const Speak& speak) {
    return Writer(workflow, speak).run();
}

} // namespace steploom::model
