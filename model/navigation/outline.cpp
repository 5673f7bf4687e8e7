// SPDX-License-Identifier: Apache-2.0
#include "model/navigation/outline.h"

#include <algorithm>

#include "model/document/pointer.h"

namespace steploom::model {

namespace {

class Lister {
public:
    explicit Lister(const Document& document)
        : m_document(document)
        , m_workflow(document.workflow()) {}

    std::vector<OutlineItem> run() {
        if (!m_workflow.scopes.empty())
            states(m_workflow.scopes.front(), 0);
        return std::move(m_items);
    }

private:
    void states(const Scope& scope, std::size_t depth) {
        for (const std::size_t index : scope.states) {
            const State& state = m_workflow.states[index];
            m_items.push_back({state.name, state.typeText, state.pointer, state.span, depth, true});
            for (const std::size_t inner : state.scopes) {
                const Scope& body = m_workflow.scopes[inner];
                const bool several = state.scopes.size() > 1;
                if (several)
                    m_items.push_back({label(body),
                                       {},
                                       body.pointer,
                                       m_document.tree().at(body.pointer).memberSpan(),
                                       depth + 1,
                                       false});
                states(body, depth + (several ? 2 : 1));
            }
        }
    }

    static std::string label(const Scope& scope) {
        const std::string leaf = pointerLeaf(scope.pointer);
        const bool branch = leaf.find_first_not_of("0123456789") == std::string::npos;
        return branch ? pointerLeaf(parentPointer(scope.pointer)) + '[' + leaf + ']' : leaf;
    }

    const Document& m_document;
    const Workflow& m_workflow;
    std::vector<OutlineItem> m_items;
};

} // namespace

std::vector<OutlineItem> outline(const Document& document) {
    return Lister(document).run();
}

std::vector<Breadcrumb> breadcrumbs(const Document& document, std::size_t offset) {
    std::vector<Breadcrumb> crumbs;
    const SyntaxTree& tree = document.tree();
    for (Node node = tree.atOffset(offset); node.parent(); node = node.parent()) {
        const bool inStates = node.isMember() && node.isObject() && node.parent().keyIs("States");
        const bool item = node.parent().isArray();
        std::string pointer = tree.pointer(node);
        std::string name = item ? '[' + pointerLeaf(pointer) + ']' : node.key();
        crumbs.push_back({std::move(name), std::move(pointer), inStates});
    }
    std::reverse(crumbs.begin(), crumbs.end());
    // The way from one state to the next inner one says nothing that the states do not.
    std::vector<Breadcrumb> shown;
    const auto last =
        std::find_if(crumbs.rbegin(), crumbs.rend(), [](const Breadcrumb& c) { return c.isState; });
    const auto fields = static_cast<std::size_t>(crumbs.rend() - last);
    for (std::size_t i = 0; i < crumbs.size(); ++i) {
        if (i >= fields || crumbs[i].isState)
            shown.push_back(std::move(crumbs[i]));
    }
    return shown;
}

} // namespace steploom::model
