// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/parser.h"

#include "engine/expression/jsonata/failure.h"

#include <utility>

namespace steploom::engine::jsonata {
namespace {

/// How strongly an operator binds what stands left of it.
constexpr std::pair<std::string_view, int> kPowers[] = {
    {".", 75},   {"[", 80},  {"{", 70},  {"(", 80},  {"@", 80},  {"#", 80},  {"?", 20},
    {"+", 50},   {"-", 50},  {"*", 60},  {"/", 60},  {"%", 60},  {"=", 40},  {"<", 40},
    {">", 40},   {"^", 40},  {":=", 10}, {"!=", 40}, {"<=", 40}, {">=", 40}, {"~>", 40},
    {"and", 30}, {"or", 25}, {"in", 40}, {"&", 50},  {"?:", 40}, {"??", 40}};

constexpr std::pair<std::string_view, Operator> kOperators[] = {
    {"+", Operator::Add},       {"-", Operator::Subtract},      {"*", Operator::Multiply},
    {"/", Operator::Divide},    {"%", Operator::Modulo},        {"=", Operator::Equal},
    {"!=", Operator::NotEqual}, {"<", Operator::Less},          {"<=", Operator::LessEqual},
    {">", Operator::Greater},   {">=", Operator::GreaterEqual}, {"&", Operator::Concat},
    {"and", Operator::And},     {"or", Operator::Or},           {"in", Operator::In},
    {"..", Operator::Range}};

/// Chains of operators build trees deeper than the source nests.
constexpr std::uint32_t kChain = 4;

struct Depth {
    std::uint32_t& current;
    std::uint32_t before;
    explicit Depth(std::uint32_t& counted)
        : current(counted)
        , before(counted) {}
    ~Depth() { current = before; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;
};

} // namespace

std::string_view operatorText(Operator op) noexcept {
    for (const auto& [text, each] : kOperators) {
        if (each == op)
            return text;
    }
    return {};
}

NameId NameTable::idOf(std::string_view name) {
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i].text() == name)
            return static_cast<NameId>(i + 1);
    }
    m_names.emplace_back(name);
    return static_cast<NameId>(m_names.size());
}

Parser::Parser(std::string_view text, const CompileOptions& options, NameTable& names)
    : m_text(text)
    , m_lexer(text, options.level)
    , m_names(names)
    , m_maxNesting(options.maxNesting) {
}

NodePtr Parser::parse() {
    advance();
    NodePtr root = expression(0);
    if (m_token.type != Token::Type::End)
        throw Failure("S0201").at(m_token.end).token(m_token.text);
    return root;
}

int Parser::power(const Token& token) noexcept {
    if (token.type != Token::Type::Operator)
        return 0;
    for (const auto& [text, power] : kPowers) {
        if (text == token.text)
            return power;
    }
    return 0;
}

NodePtr Parser::node(NodeType type, const Token& token) {
    return std::make_unique<Node>(type, token.begin, token.end);
}

void Parser::advance(bool infix) {
    m_token = m_lexer.next(infix);
    if (m_token.type == Token::Type::Operator && (m_token.text == "!" || m_token.text == "~"))
        throw Failure("S0204").at(m_token.end).token(m_token.text);
}

void Parser::expect(std::string_view op, bool infix) {
    if (!m_token.is(op)) {
        const bool end = m_token.type == Token::Type::End;
        throw Failure(end ? "S0203" : "S0202")
            .at(m_token.end)
            .token(end ? std::string_view("(end)") : std::string_view(m_token.text))
            .value(Value(op));
    }
    advance(infix);
}

void Parser::deepen(std::uint32_t& depth, std::uint32_t limit) const {
    if (++depth > limit)
        throw Failure("U1001")
            .at(m_token.end)
            .limit(Limit::Depth)
            .message("The expression is nested too deeply");
}

NodePtr Parser::expression(int minimum) {
    const Depth nesting(m_nesting);
    deepen(m_nesting, m_maxNesting);
    Token token = std::move(m_token);
    advance(true);
    NodePtr left = prefix(std::move(token));
    std::uint32_t chain = m_nesting;
    while (minimum < power(m_token)) {
        deepen(chain, m_maxNesting * kChain);
        token = std::move(m_token);
        advance();
        left = infix(token, std::move(left));
    }
    return left;
}

NodePtr Parser::prefix(Token token) {
    NodePtr result;
    switch (token.type) {
    case Token::Type::End:
        return node(NodeType::End, token);
    case Token::Type::Name:
        result = node(NodeType::Name, token);
        break;
    case Token::Type::Variable:
        result = node(NodeType::Variable, token);
        if (!token.text.empty())
            result->variable = m_names.idOf(token.text);
        break;
    case Token::Type::String:
        result = node(NodeType::String, token);
        break;
    case Token::Type::Number:
    case Token::Type::Literal:
        result = node(token.type == Token::Type::Number ? NodeType::Number : NodeType::Literal, token);
        result->literal = token.value;
        return result;
    case Token::Type::Regex:
        result = node(NodeType::Regex, token);
        result->regex = std::move(token.regex);
        return result;
    case Token::Type::Operator:
        break;
    }
    if (result) {
        result->name = Key(token.text);
        result->literal = Value(result->name);
        return result;
    }
    const std::string_view op = token.text;
    if (op == "-") {
        result = node(NodeType::Negate, token);
        result->first = expression(70);
        return result;
    }
    if (op == "*" || op == "**" || op == "%")
        return node(op == "*"    ? NodeType::Wildcard
                    : op == "**" ? NodeType::Descendants
                                 : NodeType::Parent,
                    token);
    if (op == "and" || op == "or" || op == "in") {
        result = node(NodeType::Keyword, token);
        result->name = Key(op);
        result->literal = Value(result->name);
        return result;
    }
    if (op == "(")
        return block(token);
    if (op == "[")
        return arrayConstructor(token);
    if (op == "{") {
        result = node(NodeType::Object, token);
        result->group = pairs(token);
        return result;
    }
    if (op == "|")
        return transform(token);
    throw Failure("S0211").at(token.end).token(token.text);
}

NodePtr Parser::infix(const Token& token, NodePtr left) {
    const std::string_view op = token.text;
    if (op == "(")
        return call(token, std::move(left));
    if (op == "[")
        return indexOrKeep(token, std::move(left));
    if (op == "{") {
        NodePtr group = node(NodeType::Group, token);
        group->first = std::move(left);
        group->group = pairs(token);
        return group;
    }
    if (op == "^")
        return orderBy(token, std::move(left));
    if (op == "?")
        return condition(token, std::move(left));
    if (op == ":=")
        return bind(token, std::move(left));
    if (op == "@" || op == "#")
        return contextBind(op == "@" ? NodeType::FocusBind : NodeType::IndexBind, token, std::move(left));
    if (op == ".")
        return binary(NodeType::Dot, token, std::move(left), power(token));
    if (op == "~>")
        return binary(NodeType::Apply, token, std::move(left), power(token));
    if (op == "?:" || op == "??")
        return binary(op == "?:" ? NodeType::Default : NodeType::Coalesce, token, std::move(left), 0);
    NodePtr result = binary(NodeType::Binary, token, std::move(left), power(token));
    for (const auto& [text, each] : kOperators) {
        if (text == op)
            result->op = each;
    }
    return result;
}

NodePtr Parser::binary(NodeType type, const Token& token, NodePtr left, int power) {
    NodePtr result = node(type, token);
    result->first = std::move(left);
    result->second = expression(power);
    return result;
}

NodePtr Parser::block(const Token& token) {
    NodePtr result = node(NodeType::Block, token);
    while (!m_token.is(")")) {
        result->items.push_back(expression(0));
        if (!m_token.is(";"))
            break;
        advance();
    }
    expect(")", true);
    return result;
}

NodePtr Parser::arrayConstructor(const Token& token) {
    NodePtr result = node(NodeType::Array, token);
    while (!m_token.is("]")) {
        NodePtr item = expression(0);
        if (m_token.is("..")) {
            NodePtr range = node(NodeType::Binary, m_token);
            range->op = Operator::Range;
            advance();
            range->first = std::move(item);
            range->second = expression(0);
            item = std::move(range);
        }
        result->items.push_back(std::move(item));
        if (!m_token.is(","))
            break;
        advance();
        if (m_token.is("]")) // a trailing comma
            throw Failure("S0211").at(m_token.end).token(m_token.text);
    }
    expect("]", true);
    return result;
}

std::unique_ptr<GroupClause> Parser::pairs(const Token& token) {
    auto clause = std::make_unique<GroupClause>();
    clause->offset = token.end;
    if (!m_token.is("}")) {
        while (true) {
            NodePtr key = expression(0);
            expect(":");
            NodePtr value = expression(0);
            clause->pairs.emplace_back(std::move(key), std::move(value));
            if (!m_token.is(","))
                break;
            advance();
        }
    }
    expect("}", true);
    return clause;
}

NodePtr Parser::transform(const Token& token) {
    NodePtr result = node(NodeType::Transform, token);
    result->first = expression(0);
    expect("|");
    result->second = expression(0);
    if (m_token.is(",")) {
        advance();
        result->third = expression(0);
    }
    expect("|");
    return result;
}

NodePtr Parser::call(const Token& token, NodePtr left) {
    NodePtr result = node(NodeType::Call, token);
    result->first = std::move(left);
    if (!m_token.is(")")) {
        while (true) {
            if (m_token.is("?")) {
                result->type = NodeType::Partial;
                result->items.push_back(node(NodeType::Placeholder, m_token));
                advance();
            } else {
                result->items.push_back(expression(0));
            }
            if (!m_token.is(","))
                break;
            advance();
        }
    }
    expect(")", true);
    const Node& procedure = *result->first;
    if (procedure.type == NodeType::Name &&
        (procedure.name.text() == "function" || procedure.name.text() == "\xCE\xBB"))
        return lambda(std::move(result));
    return result;
}

NodePtr Parser::lambda(NodePtr call) {
    call->type = NodeType::Lambda;
    call->first.reset();
    for (std::size_t i = 0; i < call->items.size(); ++i) {
        const Node& parameter = *call->items[i];
        if (parameter.type != NodeType::Variable) {
            const std::string_view token = parameter.literal.isString() ? parameter.literal.asString() : "";
            throw Failure("S0208").at(parameter.offset).token(token).value(Value(static_cast<int>(i + 1)));
        }
        call->parameters.push_back(parameter.variable == 0 ? m_names.idOf("") : parameter.variable);
    }
    call->items.clear();
    if (m_token.is("<")) {
        const std::size_t place = m_token.end;
        std::string signature = "<";
        int depth = 1;
        while (depth > 0 && !m_token.is("{") && m_token.type != Token::Type::End) {
            advance();
            if (m_token.is(">"))
                --depth;
            else if (m_token.is("<"))
                ++depth;
            signature += m_token.text;
        }
        expect(">");
        try {
            call->signature = Signature(signature);
        } catch (Failure& failure) {
            failure.at(place + failure.error->offset);
            throw;
        }
    }
    expect("{");
    call->first = expression(0);
    expect("}");
    return call;
}

NodePtr Parser::indexOrKeep(const Token& token, NodePtr left) {
    if (m_token.is("]")) {
        Node* step = left.get();
        while (step->type == NodeType::Index)
            step = step->first.get();
        step->keepArray = true;
        advance(true);
        return left;
    }
    NodePtr result = node(NodeType::Index, token);
    result->first = std::move(left);
    result->second = expression(0);
    expect("]", true);
    return result;
}

NodePtr Parser::orderBy(const Token& token, NodePtr left) {
    NodePtr result = node(NodeType::OrderBy, token);
    result->first = std::move(left);
    expect("(");
    while (true) {
        SortTerm term;
        if (m_token.is("<") || m_token.is(">")) {
            term.descending = m_token.is(">");
            advance();
        }
        term.expression = expression(0);
        result->terms.push_back(std::move(term));
        if (!m_token.is(","))
            break;
        advance();
    }
    expect(")", true);
    return result;
}

NodePtr Parser::condition(const Token& token, NodePtr left) {
    NodePtr result = node(NodeType::Condition, token);
    result->first = std::move(left);
    result->second = expression(0);
    if (m_token.is(":")) {
        advance();
        result->third = expression(0);
    }
    return result;
}

NodePtr Parser::bind(const Token& token, NodePtr left) {
    if (left->type != NodeType::Variable)
        throw Failure("S0212")
            .at(left->offset)
            .token(left->literal.isString() ? left->literal.asString() : "");
    NodePtr result = node(NodeType::Bind, token);
    result->variable = left->variable == 0 ? m_names.idOf("") : left->variable;
    result->name = left->name;
    result->first = expression(9);
    return result;
}

NodePtr Parser::contextBind(NodeType type, const Token& token, NodePtr left) {
    NodePtr result = node(type, token);
    result->first = std::move(left);
    NodePtr variable = expression(80);
    if (variable->type != NodeType::Variable)
        throw Failure("S0214").at(variable->offset).token(token.text);
    result->variable = variable->variable == 0 ? m_names.idOf("") : variable->variable;
    return result;
}

} // namespace steploom::engine::jsonata
