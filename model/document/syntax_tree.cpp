// SPDX-License-Identifier: Apache-2.0
#include "model/document/syntax_tree.h"

#include <algorithm>

#include "model/document/pointer.h"

namespace steploom::model {

namespace {

Node childAt(Node node, std::string_view token) {
    const PointerToken wanted = readPointerToken(token);
    if (node.isArray()) {
        const bool digits = !wanted.key.empty() && wanted.key.size() < 10 &&
                            wanted.key.find_first_not_of("0123456789") == std::string::npos;
        return digits ? node.item(std::stoul(wanted.key)) : Node();
    }
    if (!wanted.occurrence)
        return node.member(wanted.key);
    std::size_t nth = 0;
    for (const Node child : node) {
        if (child.keyIs(wanted.key) && nth++ == *wanted.occurrence)
            return child;
    }
    return {};
}

/// The token of a child; of duplicate members all but the last are told apart by their number.
std::string tokenOf(Node child) {
    const Node parent = child.parent();
    if (parent.isArray()) {
        std::size_t index = 0;
        for (Node item = parent.firstChild(); item && item != child; item = item.nextSibling())
            ++index;
        return std::to_string(index);
    }
    const std::string key = child.key();
    std::size_t nth = 0;
    bool later = false;
    for (const Node member : parent) {
        if (!member.keyIs(key))
            continue;
        if (member.index() < child.index())
            ++nth;
        else if (member.index() > child.index())
            later = true;
    }
    return pointerToken(key) + (later ? "~:" + std::to_string(nth) : std::string());
}

} // namespace

Node SyntaxTree::root() const {
    return m_nodes.empty() ? Node() : Node(this, 0);
}

const SyntaxProblem* SyntaxTree::firstBreak() const {
    return isBroken() ? &m_problems[m_firstBreak] : nullptr;
}

void SyntaxTree::findFirstBreak() {
    const auto broken = std::find_if(m_problems.begin(), m_problems.end(),
                                     [](const SyntaxProblem& problem) { return breaksText(problem.code); });
    m_firstBreak = broken == m_problems.end() ? static_cast<std::size_t>(-1)
                                              : static_cast<std::size_t>(broken - m_problems.begin());
}

Node Node::at(std::string_view pointer) const {
    Node node = *this;
    while (node && !pointer.empty()) {
        if (pointer.front() != '/')
            return {};
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        node = childAt(node, pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return node;
}

Node SyntaxTree::at(std::string_view pointer) const {
    return root().at(pointer);
}

std::string SyntaxTree::pointer(Node node) const {
    std::vector<std::string> tokens;
    for (; node.parent(); node = node.parent())
        tokens.push_back(tokenOf(node));
    std::string result;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token)
        result += '/' + *token;
    return result;
}

Node SyntaxTree::atOffset(std::size_t offset) const {
    if (m_nodes.empty())
        return {};
    const auto beginOf = [](const NodeData& data) {
        return data.keyEnd > data.keyBegin ? data.keyBegin : data.begin;
    };
    const auto after =
        std::upper_bound(m_nodes.begin(), m_nodes.end(), offset,
                         [&](std::size_t at, const NodeData& data) { return at < beginOf(data); });
    if (after == m_nodes.begin())
        return root();
    auto index = static_cast<std::uint32_t>(after - m_nodes.begin()) - 1;
    // A caret just behind a scalar still means it.
    const auto holds = [&](const NodeData& data) {
        const bool scalar = data.kind != NodeKind::Object && data.kind != NodeKind::Array;
        return offset < data.end || (scalar && offset == data.end);
    };
    while (index != 0 && !holds(m_nodes[index]))
        index = m_nodes[index].parent;
    return Node(this, index);
}

std::string SyntaxTree::dump() const {
    std::string result;
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        const auto close = [&] {
            while (!open.empty() && m_nodes[open.back()].subtreeEnd <= i) {
                result += m_nodes[open.back()].kind == NodeKind::Object ? '}' : ']';
                open.pop_back();
            }
        };
        close();
        if (!result.empty() && result.back() != '{' && result.back() != '[')
            result += ' ';
        const Node node(this, i);
        if (node.isMember())
            result += node.key() + ':';
        if (node.isScalar()) {
            result += node.kind() == NodeKind::Missing ? std::string_view("?") : node.raw();
        } else {
            result += node.isObject() ? '{' : '[';
            open.push_back(i);
        }
    }
    for (; !open.empty(); open.pop_back())
        result += m_nodes[open.back()].kind == NodeKind::Object ? '}' : ']';
    return result;
}

} // namespace steploom::model
