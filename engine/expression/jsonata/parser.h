// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/lexer.h"
#include "engine/expression/jsonata/syntax.h"

// Operator-precedence parser. What it builds still has paths as trees of dots; the resolver straightens them.
namespace steploom::engine::jsonata {

class Parser {
public:
    Parser(std::string_view text, const CompileOptions& options, NameTable& names);
    /// The whole text. Throws S02xx and what the lexer throws.
    NodePtr parse();

private:
    NodePtr expression(int power);
    NodePtr prefix(Token token);
    NodePtr infix(const Token& token, NodePtr left);
    void advance(bool infix = false);
    void expect(std::string_view op, bool infix = false);
    static int power(const Token& token) noexcept;
    static NodePtr node(NodeType type, const Token& token);

    NodePtr block(const Token& token);
    NodePtr arrayConstructor(const Token& token);
    NodePtr transform(const Token& token);
    std::unique_ptr<GroupClause> pairs(const Token& token);
    NodePtr binary(NodeType type, const Token& token, NodePtr left, int power);
    NodePtr call(const Token& token, NodePtr left);
    NodePtr lambda(NodePtr call);
    NodePtr indexOrKeep(const Token& token, NodePtr left);
    NodePtr orderBy(const Token& token, NodePtr left);
    NodePtr condition(const Token& token, NodePtr left);
    NodePtr bind(const Token& token, NodePtr left);
    NodePtr contextBind(NodeType type, const Token& token, NodePtr left);
    void deepen(std::uint32_t& depth, std::uint32_t limit) const;

    std::string_view m_text;
    Lexer m_lexer;
    NameTable& m_names;
    std::uint32_t m_maxNesting;
    std::uint32_t m_nesting = 0;
    Token m_token;
};

} // namespace steploom::engine::jsonata
