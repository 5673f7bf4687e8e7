// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/regex.h"
#include "engine/expression/jsonata/signature.h"

#include <memory>
#include <string>
#include <vector>

// The syntax tree: what the parser builds, what the resolver makes ready, and what is evaluated.
namespace steploom::engine::jsonata {

enum class NodeType : std::uint8_t {
    // Leaves
    String,
    Number,
    Literal, ///< true, false, null
    Name,
    Wildcard,
    Descendants,
    Parent,
    Variable,
    Regex,
    Placeholder, ///< ? of a partial application
    Keyword,     ///< and, or, in where a value is expected: a name after all
    End,
    // Inner nodes
    Path,
    Binary,
    Negate,
    Array,
    Object,
    Condition,
    Default,  ///< ?:
    Coalesce, ///< ??
    Block,
    Bind,
    Lambda,
    Call,
    Partial,
    Apply, ///< ~>
    Transform,
    Sort, ///< a step of a path
    // Of the parser alone: the resolver makes something else of them
    Dot,
    Index,
    Group,
    OrderBy,
    FocusBind,
    IndexBind,
};

enum class Operator : std::uint8_t {
    None,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Concat,
    And,
    Or,
    In,
    Range,
};
std::string_view operatorText(Operator op) noexcept;

struct Node;
using NodePtr = std::unique_ptr<Node>;

/// Names of variables as numbers, unique in a program. 0 is none.
using NameId = std::uint32_t;

/// What happens to the result of a node: a predicate, or binding its index.
struct Stage {
    NodePtr filter; ///< null: an index
    NameId index = 0;
};

struct GroupClause {
    std::vector<std::pair<NodePtr, NodePtr>> pairs;
    std::size_t offset = 0;
    /// Keys where all of them are plain strings: the names and, where distinct, their shape.
    std::vector<Key> names;
    Shape shape;
};

struct SortTerm {
    NodePtr expression;
    bool descending = false;
};

struct Node {
    NodeType type;
    Operator op = Operator::None;
    /// [] after it.
    bool keepArray = false;
    /// Of a path: a step of it has keepArray.
    bool keepSingleton = false;
    /// Of an array constructor: its result stays one item of the sequence.
    bool consArray = false;
    /// Of a step: it hands on tuples.
    bool tuple = false;
    /// Of a call: its result is the result of the function it stands in.
    bool tail = false;
    /// Of a block: something in it is bound, so that it needs a frame.
    bool binds = false;
    /// Of a path or variable: what it reads is not a use yet.
    bool passesOn = false;
    /// Of a path: all steps after the first are names without more.
    bool plainNames = false;
    /// Predicates, grouping or keepArray are to be seen to.
    bool finishes = false;

    /// Byte offsets of the token's start and of its end.
    std::uint32_t begin = 0;
    std::uint32_t offset = 0;

    /// Value of literals; text of names and variables too.
    Value literal;
    Key name;
    /// Of a variable, a binding, a parent: the variable. 0 for $.
    NameId variable = 0;
    NameId focus = 0;
    NameId index = 0;
    /// Ancestor slot, see resolver.h; npos is none.
    std::uint32_t ancestor = kNone;

    NodePtr first;
    NodePtr second;
    NodePtr third;
    /// Steps, arguments, elements, expressions of a block.
    std::vector<NodePtr> items;
    std::vector<Stage> stages;
    std::vector<Stage> predicates;
    std::unique_ptr<GroupClause> group;
    std::vector<SortTerm> terms;
    std::vector<NameId> parameters;
    Signature signature;
    std::shared_ptr<const Regex> regex;
    /// Slots that still look for the step their parent is (resolver only).
    std::vector<std::uint32_t> seeking;

    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    Node(NodeType what, std::size_t from, std::size_t to)
        : type(what)
        , begin(static_cast<std::uint32_t>(from))
        , offset(static_cast<std::uint32_t>(to)) {}
};

/// Numbers the names of variables.
class NameTable {
public:
    NameId idOf(std::string_view name);
    const Key& key(NameId id) const { return m_names[id - 1]; }
    std::size_t size() const noexcept { return m_names.size(); }

private:
    std::vector<Key> m_names;
};

namespace detail {

struct Builtin;

/// A compiled program.
struct ProgramData {
    std::string text;
    CompileOptions options;
    NodePtr root;
    NameTable names;
    /// By name: whether something in the program binds it.
    std::vector<bool> bound;
    /// Something outside all blocks and functions is bound.
    bool rootBinds = false;
    /// By name: the function of that name, where nothing else has it.
    std::vector<Item> functions;
    std::vector<Reference> references;
};

} // namespace detail
} // namespace steploom::engine::jsonata
