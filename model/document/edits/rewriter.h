// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/edit.h"
#include "model/document/style.h"
#include "model/document/syntax_tree.h"

namespace steploom::model::edits {

/// Collects the splices of one edit on a tree, in the style of its text. It looks after commas, indent and
/// line ends; what the edit means is its caller's. Everything refers to the text as it is; nothing overlaps
/// what another call touched.
class Rewriter {
public:
    explicit Rewriter(const SyntaxTree& tree);

    const Style& style() const { return m_style; }

    void replace(Span span, std::string text);
    /// Another text for a whole value or key. Keeps it apart from what no comma or colon separates it from.
    void replaceToken(Span span, std::string text);
    /// Another value; written as `old` was (on one line or not) where both are of a kind. What says the same
    /// keeps its bytes.
    void replaceValue(Node old, Node value);
    void replaceString(Node old, std::string_view characters);
    /// Another key and value in a member's place.
    void replaceMember(Node member, std::string_view key, std::string_view scalar);
    /// A value with states in a member's place; those at the pointers `verbatim` below `value` keep their
    /// bytes.
    void replaceMember(Node member, std::string_view key, Node value,
                       const std::vector<std::string>& verbatim);
    /// Members of another object in a member's place, with all that is in them.
    void replaceMember(Node member, const std::vector<Node>& members);

    /// A new member or item behind `previous`; a null `previous` puts it first.
    void insertMember(Node object, Node previous, std::string_view key, Node value);
    void insertItem(Node array, Node previous, Node value);
    /// Members of another object, with all that is in them, behind `previous` (null: first).
    void insertMembers(Node object, Node previous, const std::vector<Node>& members);
    /// Removes some children of one array or object, given in their order, with their commas.
    void remove(const std::vector<Node>& children);

    std::vector<Splice> finish();

private:
    struct Shape;
    Shape shapeFor(Node parent, Node previous) const;
    std::string written(Node parent, const Shape& shape, std::string_view key, Node value) const;
    void insert(Node parent, Node previous, std::string_view key, Node value);
    void insertText(Node parent, Node previous, const Shape& shape, const std::string& child);
    void insertIntoEmpty(Node parent, const Shape& shape, const std::string& child);
    void insertBehind(Node previous, const Shape& shape, const std::string& child);
    void removeAll(Node parent);
    void removeTail(Node kept, Node last);
    void removeRun(Node first, Node next);
    void removeAlone(Node child);

    std::size_t skipTrivia(std::size_t offset) const;
    /// Offset of the comma behind a child, or npos.
    std::size_t commaBehind(Node child) const;
    bool hasComment(Span span) const;
    /// Behind the comment that ends the line of `offset`, or `offset` where none does.
    std::size_t behindLineComment(std::size_t offset) const;
    std::string colonOf(Node parent) const;

    const SyntaxTree& m_tree;
    std::string_view m_text;
    Style m_style;
    std::vector<Splice> m_splices;
};

} // namespace steploom::model::edits
