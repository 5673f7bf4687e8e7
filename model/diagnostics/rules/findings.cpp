// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/findings.h"

#include <algorithm>
#include <unordered_map>

#include "model/document/pointer.h"

namespace steploom::model {

namespace {

/// Writes pointers of many nodes of one tree: a definition with 10,000 findings in one object must not cost
/// their square.
class PointerWriter {
public:
    const std::string& of(Node node) {
        const auto known = m_pointers.find(node.index());
        if (known != m_pointers.end())
            return known->second;
        if (!node.parent())
            return m_pointers.emplace(node.index(), std::string()).first->second;
        // The tree is as deep as its text says, but findings are not: their parents are few.
        std::vector<Node> way;
        for (Node at = node; at.parent() && m_pointers.find(at.index()) == m_pointers.end(); at = at.parent())
            way.push_back(at);
        for (auto step = way.rbegin(); step != way.rend(); ++step) {
            const Node parent = step->parent();
            number(parent);
            std::string pointer = parent.parent() ? m_pointers.at(parent.index()) : std::string();
            pointer += '/';
            pointer += m_tokens.at(step->index());
            m_pointers.emplace(step->index(), std::move(pointer));
        }
        return m_pointers.at(node.index());
    }

private:
    /// The tokens of all children, once.
    void number(Node parent) {
        if (!m_numbered.emplace(parent.index(), true).second)
            return;
        std::size_t index = 0;
        if (parent.isArray()) {
            for (const Node item : parent)
                m_tokens.emplace(item.index(), std::to_string(index++));
            return;
        }
        std::unordered_map<std::string, std::vector<std::uint32_t>> members;
        for (const Node member : parent)
            members[member.key()].push_back(member.index());
        for (const auto& [key, nodes] : members) {
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                std::string token = pointerToken(key);
                if (i + 1 < nodes.size())
                    token += "~:" + std::to_string(i);
                m_tokens.emplace(nodes[i], std::move(token));
            }
        }
    }

    std::unordered_map<std::uint32_t, std::string> m_pointers;
    std::unordered_map<std::uint32_t, std::string> m_tokens;
    std::unordered_map<std::uint32_t, bool> m_numbered;
};

} // namespace

std::vector<Diagnostic> asDiagnostics(const SyntaxTree& tree, std::vector<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.span.begin < b.span.begin; });
    std::vector<Diagnostic> diagnostics;
    diagnostics.reserve(findings.size());
    PointerWriter pointers;
    // A handful of them costs less one by one than numbering a machine of 10,000 states.
    constexpr std::size_t few = 8;
    for (Finding& finding : findings) {
        const Node node(&tree, finding.node);
        std::string pointer = tree.size() == 0         ? std::string()
                              : findings.size() <= few ? tree.pointer(node)
                                                       : pointers.of(node);
        diagnostics.push_back({finding.severity, std::string(finding.code), std::move(finding.args),
                               std::move(pointer), finding.span});
    }
    return diagnostics;
}

} // namespace steploom::model
