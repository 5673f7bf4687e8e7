// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "model/container/source_lines.h"
#include "model/container/source_value.h"
#include "model/container/source_writer.h"
#include "model/container/tree_plan.h"

namespace steploom::model {

/// Values of a JSON tree in a container's syntax, indented as the rest of it is. What the source has already,
/// and what is not kept where it was, is copied with its comments.
class TreeRender {
public:
    TreeRender(const SourceLines& lines, const SourceValue& root, const SourceSyntax& syntax,
               const TreePlanner& planner);

    /// How a collection between brackets is laid out.
    struct Spread {
        bool lines = false;     ///< an entry a line
        std::size_t column = 0; ///< of its closing bracket
    };

    void setKept(const TreePlan& plan);
    /// Comments of JSON become comments of YAML, above the entry that follows them.
    void setComments(const SyntaxTree& tree) { m_comments = &tree.comments(); }
    /// Those between the entry before, or the bracket, and this one: `# …`, a line each.
    std::vector<std::string> commentsBefore(Node node) const;
    bool onlyFlow() const { return m_syntax.json; }
    /// A string that stands for something that is none.
    bool isFunction(Node node) const;

    std::string key(Node member, SourceValue::Style style, bool flow) const;
    /// `column`: of the key or dash before it.
    std::string scalar(Node node, SourceValue::Style style, bool flow, std::size_t column) const;

    // Between brackets

    std::string flow(Node node, SourceValue::Style style, Spread spread) const;
    std::string flowEntry(Node node, Spread spread) const; ///< with its key
    Spread spreadOf(const SourceValue& collection) const;
    Spread spreadAt(const SourceValue& value) const;
    std::string separator(const SourceValue& collection) const;

    // By indentation

    /// What stands behind the colon or dash, its blank or line end first.
    std::string block(Node node, std::size_t column, bool member) const;
    /// A member or item from its key or dash on, comments before; the first line without its indentation, the
    /// last without its end.
    std::string entry(Node node, std::size_t column) const;
    std::string members(Node node, std::size_t column) const;

private:
    void measure(const SourceValue& value);
    void keep(const SourceValue& value);
    const SourceValue* copied(Node node) const;
    bool mayBeCopied(const SourceValue& value) const;
    std::string newLine(std::size_t column) const;

    const SourceLines& m_lines;
    const SourceSyntax& m_syntax;
    const TreePlanner& m_planner;
    std::unordered_set<const SourceValue*> m_kept;
    std::size_t m_step = 0;    ///< columns from a key to those below it; 0: not known yet
    std::size_t m_dash = kNew; ///< columns from a key to the dashes below it
    const std::vector<Span>* m_comments = nullptr;
};

} // namespace steploom::model
