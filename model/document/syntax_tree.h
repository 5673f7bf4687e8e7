// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/span.h"
#include "model/document/syntax_problem.h"

namespace steploom::model {

enum class NodeKind : std::uint8_t {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
    Placeholder, ///< `${…}` outside a string
    Word,        ///< a bare word that is no literal
    Missing,     ///< nothing where a value was due; its span is empty
};

class SyntaxTree;

/// How the tree keeps a value: offsets into the text, indices of other values.
struct NodeData {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t keyBegin = 0;
    std::uint32_t keyEnd = 0;     ///< equal to keyBegin: an item, or the root
    std::uint32_t parent = 0;     ///< the root is its own
    std::uint32_t subtreeEnd = 0; ///< index after the last descendant
    NodeKind kind = NodeKind::Missing;
    bool escaped = false; ///< the string holds a backslash
    bool keyEscaped = false;
    friend bool operator==(const NodeData&, const NodeData&) = default;
};

/// A value in the tree, with its key where it is an object's member. A light handle, valid as long as its
/// tree; what it is asked never fails: a null node has no children, no text and answers with null nodes.
class Node {
public:
    Node() = default;
    Node(const SyntaxTree* tree, std::uint32_t index)
        : m_tree(tree)
        , m_index(index) {}

    explicit operator bool() const { return m_tree != nullptr; }
    friend bool operator==(const Node&, const Node&) = default;
    std::uint32_t index() const { return m_index; }
    const SyntaxTree* tree() const { return m_tree; } ///< null for a null node

    NodeKind kind() const; ///< Missing for a null node
    bool isObject() const { return kind() == NodeKind::Object; }
    bool isArray() const { return kind() == NodeKind::Array; }
    bool isString() const { return kind() == NodeKind::String; }
    bool isNumber() const { return kind() == NodeKind::Number; }
    bool isScalar() const { return !isObject() && !isArray(); }

    Span span() const;            ///< of the value, quotes or brackets included
    std::string_view raw() const; ///< the bytes of the span
    std::string string() const;   ///< a String's characters, escapes resolved; "" for other kinds
    bool stringIs(std::string_view characters) const;
    bool isEscaped() const; ///< a String that holds a backslash
    std::optional<double> number() const;
    std::optional<std::int64_t> integer() const; ///< of a Number that is whole (`2`, `2.0`, `1e3`) and fits

    bool isMember() const;
    Span keySpan() const;            ///< quotes included
    Span memberSpan() const;         ///< from the key's begin to the value's end; of an item: span()
    std::string_view rawKey() const; ///< the bytes of keySpan()
    std::string key() const;         ///< escapes resolved
    bool keyIs(std::string_view name) const;
    bool isKeyEscaped() const;

    Node parent() const;
    Node firstChild() const;
    Node nextSibling() const;
    Node previousSibling() const; ///< walks the siblings: costs their number
    bool isLast() const;
    std::size_t childCount() const; ///< walks the children

    /// The member of that key; among duplicates the last, which is what a reader of the JSON gets.
    Node member(std::string_view name) const;
    /// The item at `index`.
    Node item(std::size_t index) const;
    /// What a JSON Pointer that begins here leads to (SyntaxTree::at).
    Node at(std::string_view pointer) const;

    class Iterator;
    Iterator begin() const; ///< over the children
    Iterator end() const;

private:
    const NodeData& data() const;                   ///< not of a null node
    bool unusualKeyIs(std::string_view name) const; ///< of a key with escapes or without double quotes

    const SyntaxTree* m_tree = nullptr;
    std::uint32_t m_index = 0;
};

class Node::Iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Node;

    explicit Iterator(Node node)
        : m_node(node) {}
    Node operator*() const { return m_node; }
    Iterator& operator++() {
        m_node = m_node.nextSibling();
        return *this;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

private:
    Node m_node;
};

/// The concrete syntax tree: where in the text each value and key stands, and what is wrong with the text.
///
/// It borrows the text, which must outlive it and stay where it is. Everything is kept in the order of the
/// text: duplicate members, unknown fields, comments (as spans). Made by scan().
class SyntaxTree {
public:
    Node root() const; ///< null for a text without a value
    std::string_view text() const { return m_text; }
    std::size_t size() const { return m_nodes.size(); }

    const std::vector<SyntaxProblem>& problems() const { return m_problems; } ///< ascending by place
    const SyntaxProblem* firstBreak() const; ///< the first that breaksText(), or null
    bool isBroken() const { return m_firstBreak != static_cast<std::size_t>(-1); }
    const std::vector<Span>& comments() const { return m_comments; }

    /// The value at a JSON Pointer (RFC 6901); null where there is none. Of duplicate members `/key` is the
    /// last; an earlier one is `/key~:n`, n counting the members of that key from 0.
    Node at(std::string_view pointer) const;
    std::string pointer(Node node) const;
    /// The innermost value whose member (or item) holds the offset; the root for a place outside of all.
    Node atOffset(std::size_t offset) const;

    /// The tree in one line, for tests: `{a:1 b:["x" true]}`.
    std::string dump() const;

    /// Of the same text: the same values, comments and problems at the same places.
    friend bool operator==(const SyntaxTree&, const SyntaxTree&) = default;

private:
    friend class Node;
    friend class Scanner;
    friend class Rescanner;

    void findFirstBreak();

    std::string_view m_text;
    std::vector<NodeData> m_nodes; ///< in the order of the text: a value before what it holds
    std::vector<SyntaxProblem> m_problems;
    std::vector<Span> m_comments;
    std::size_t m_firstBreak = static_cast<std::size_t>(-1);
};

// What every walk over a tree calls, for the compiler to see through.

inline const NodeData& Node::data() const {
    return m_tree->m_nodes[m_index];
}

inline NodeKind Node::kind() const {
    return m_tree ? data().kind : NodeKind::Missing;
}

inline Span Node::span() const {
    return m_tree ? Span{data().begin, data().end} : Span{};
}

inline std::string_view Node::raw() const {
    return m_tree ? m_tree->m_text.substr(data().begin, data().end - data().begin) : std::string_view();
}

inline bool Node::isMember() const {
    return m_tree && data().keyEnd > data().keyBegin;
}

inline Span Node::keySpan() const {
    return m_tree ? Span{data().keyBegin, data().keyEnd} : Span{};
}

inline std::string_view Node::rawKey() const {
    return m_tree ? m_tree->m_text.substr(data().keyBegin, data().keyEnd - data().keyBegin)
                  : std::string_view();
}

inline bool Node::keyIs(std::string_view name) const {
    const std::string_view raw = rawKey();
    const bool usual = !raw.empty() && raw.front() == '"' && !data().keyEscaped;
    if (!usual)
        return unusualKeyIs(name);
    if (raw.size() != name.size() + 2)
        return false;
    return name.empty() || (raw[1] == name.front() && raw.substr(1, name.size()) == name);
}

inline bool Node::isEscaped() const {
    return m_tree && data().escaped;
}

inline bool Node::isKeyEscaped() const {
    return m_tree && data().keyEscaped;
}

inline Node Node::parent() const {
    return m_tree && m_index != 0 ? Node(m_tree, data().parent) : Node();
}

inline Node Node::firstChild() const {
    return m_tree && data().subtreeEnd != m_index + 1 ? Node(m_tree, m_index + 1) : Node();
}

inline Node Node::nextSibling() const {
    if (!m_tree || m_index == 0)
        return {};
    const std::uint32_t next = data().subtreeEnd;
    return next < m_tree->m_nodes[data().parent].subtreeEnd ? Node(m_tree, next) : Node();
}

inline Node::Iterator Node::begin() const {
    return Iterator(firstChild());
}

inline Node::Iterator Node::end() const {
    return Iterator(Node());
}

} // namespace steploom::model
