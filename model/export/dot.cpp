// SPDX-License-Identifier: Apache-2.0
#include "model/export/dot.h"

#include "model/export/printable.h"
#include "model/workflow/labels.h"

namespace steploom::model {

namespace {

/// In labels Graphviz reads backslashes and character references.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char byte : printable(text)) {
        if (byte == '"' || byte == '\\')
            result.push_back('\\');
        if (byte == '&')
            result += "&amp;";
        else
            result.push_back(byte);
    }
    return result;
}

std::string quoted(std::string_view text) {
    return '"' + escaped(text) + '"';
}

class Writer {
public:
    Writer(const Workflow& workflow, const Speak& speak)
        : m_workflow(workflow)
        , m_speak(speak) {}

    std::string run() {
        m_out = "digraph workflow {\n"
                "  compound=true; rankdir=TB; fontname=\"Inter,Helvetica,Arial\"; fontsize=12;\n"
                "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", color=\"#868ea0\", "
                "fontname=\"Inter,Helvetica,Arial\", fontsize=12];\n"
                "  edge [color=\"#868ea0\", fontname=\"Inter,Helvetica,Arial\", fontsize=10];\n";
        const bool starts = !m_workflow.scopes.empty() && m_workflow.scopes[0].start != kNone;
        if (starts)
            m_out +=
                "  start [shape=circle, label=\"\", width=0.2, fillcolor=\"#0b7f58\", color=\"#0b7f58\"];\n";
        if (!m_workflow.scopes.empty())
            scope(0, 1);
        if (starts) {
            const std::size_t first = m_workflow.scopes[0].start;
            m_out += "  start -> " + id(first) +
                     (isContainer(first) ? " [lhead=" + cluster(first) + "];\n" : ";\n");
        }
        for (const Transition& transition : m_workflow.transitions)
            edge(transition);
        return m_out + "}\n";
    }

private:
    static std::string id(std::size_t state) { return 's' + std::to_string(state); }
    static std::string cluster(std::size_t state) { return "cluster_" + id(state); }
    bool isContainer(std::size_t state) const { return !m_workflow.states[state].scopes.empty(); }

    void line(std::size_t depth, const std::string& text) {
        m_out += std::string(2 * depth, ' ') + text + '\n';
    }

    /// As deep as scopes are nested, which the scanner limits.
    void scope(std::size_t index, std::size_t depth) {
        for (const std::size_t at : m_workflow.scopes[index].states) {
            const State& state = m_workflow.states[at];
            if (state.scopes.empty()) {
                line(depth, id(at) + " [" + look(state) + "];");
                continue;
            }
            line(depth, "subgraph " + cluster(at) + " {");
            line(depth + 1, "label=" + quoted(state.typeText + " · " + state.name) +
                                "; style=rounded; color=\"#6d45c6\"; fontcolor=\"#6d45c6\";");
            line(depth + 1, id(at) + " [shape=point, style=invis, label=\"\"];");
            for (std::size_t i = 0; i < state.scopes.size(); ++i) {
                const bool branch = state.scopes.size() > 1;
                if (branch)
                    line(depth + 1, "subgraph " + cluster(at) + 'b' + std::to_string(i) +
                                        " { label=\"\"; style=\"rounded,dashed\"; color=\"#6d45c6\";");
                scope(state.scopes[i], depth + (branch ? 2 : 1));
                if (branch)
                    line(depth + 1, "}");
            }
            line(depth, "}");
        }
    }

    static std::string look(const State& state) {
        std::string label = '"' + escaped(state.name);
        if (!state.detail.empty())
            label += "\\n" + escaped(state.detail);
        std::string look = "label=" + label + '"';
        if (state.type == StateType::Choice)
            look += ", shape=diamond, style=filled";
        if (state.type == StateType::Succeed)
            look += ", color=\"#0b7f58\"";
        if (state.type == StateType::Fail)
            look += ", color=\"#c62f35\"";
        return look;
    }

    void edge(const Transition& transition) {
        if (transition.to == kNone)
            return;
        std::string look;
        const auto add = [&look](const std::string& text) {
            look += (look.empty() ? " [" : ", ") + text;
        };
        const bool loop = transition.from == transition.to;
        if (isContainer(transition.from) && !loop)
            add("ltail=" + cluster(transition.from));
        if (isContainer(transition.to) && !loop)
            add("lhead=" + cluster(transition.to));
        const std::string label = transitionLabel(transition, m_speak);
        if (!label.empty())
            add("label=" + quoted(label));
        if (transition.kind == TransitionKind::Catch)
            add("style=dashed, color=\"#c62f35\", fontcolor=\"#c62f35\"");
        line(1, id(transition.from) + " -> " + id(transition.to) + look + (look.empty() ? ";" : "];"));
    }

    const Workflow& m_workflow;
    const Speak& m_speak;
    std::string m_out;
};

} // namespace

std::string toDot(const Workflow& workflow, const Speak& speak) {
    return Writer(workflow, speak).run();
}

} // namespace steploom::model
