// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/dynamodb/expression.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace steploom::engine::dynamodb {

namespace {

/// Deeper than this is a trick: the service itself takes 300 operators in all.
constexpr int kMostDepth = 100;

bool isWordStart(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '#' || c == ':';
}

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string upper(std::string_view text) {
    std::string big(text);
    std::transform(big.begin(), big.end(), big.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return big;
}

std::vector<std::string> tokenize(std::string_view text, bool& broken) {
    std::vector<std::string> tokens;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        if (isWordStart(c) || std::isdigit(static_cast<unsigned char>(c)) != 0) {
            while (end < text.size() && isWord(text[end]))
                ++end;
        } else if ((c == '<' && end < text.size() && (text[end] == '>' || text[end] == '=')) ||
                   (c == '>' && end < text.size() && text[end] == '=')) {
            ++end;
        } else if (std::string_view("()[],.=<>+-").find(c) == std::string_view::npos) {
            broken = true;
            return tokens;
        }
        tokens.emplace_back(text.substr(i, end - i));
        i = end;
    }
    return tokens;
}

class Parser {
public:
    Parser(std::string_view text, const ExpressionNames& names, std::string_view what)
        : m_names(names)
        , m_what(what) {
        bool broken = false;
        m_tokens = tokenize(text, broken);
        if (broken || m_tokens.empty())
            fail(m_tokens.empty() && !broken ? "The expression can not be empty;"
                                             : "Syntax error; a character that has no meaning here");
    }

    Parsed<ConditionNode> condition() {
        ConditionNode node = disjunction();
        if (m_problem.empty() && m_at != m_tokens.size())
            unexpected();
        return result(std::move(node));
    }

    Parsed<std::vector<UpdateAction>> update() {
        std::vector<UpdateAction> actions;
        while (m_problem.empty() && m_at < m_tokens.size())
            clause(actions);
        return result(std::move(actions));
    }

    Parsed<std::vector<DocumentPath>> projection() {
        std::vector<DocumentPath> paths;
        do
            paths.push_back(path());
        while (m_problem.empty() && accept(","));
        if (m_problem.empty() && m_at != m_tokens.size())
            unexpected();
        return result(std::move(paths));
    }

private:
    template <typename T>
    Parsed<T> result(T value) {
        if (m_problem.empty())
            return value;
        return ServiceFault{"ValidationException", "Invalid " + std::string(m_what) + ": " + m_problem};
    }

    void fail(const std::string& problem) {
        if (m_problem.empty())
            m_problem = problem;
    }
    void unexpected() {
        const std::string token = m_at < m_tokens.size() ? m_tokens[m_at] : "<EOF>";
        const std::string before = m_at > 0 ? m_tokens[m_at - 1] + ' ' : "";
        const std::string after = m_at + 1 < m_tokens.size() ? ' ' + m_tokens[m_at + 1] : "";
        fail("Syntax error; token: \"" + token + "\", near: \"" + before + token + after + '"');
    }
    const std::string& peek() const {
        static const std::string end;
        return m_at < m_tokens.size() ? m_tokens[m_at] : end;
    }
    bool isKeyword(std::string_view word) const { return upper(peek()) == word; }
    bool accept(std::string_view token) {
        if (peek() != token)
            return false;
        ++m_at;
        return true;
    }
    bool acceptKeyword(std::string_view word) {
        if (!isKeyword(word))
            return false;
        ++m_at;
        return true;
    }
    void expect(std::string_view token) {
        if (!accept(token))
            unexpected();
    }

    struct Deeper {
        explicit Deeper(Parser& p)
            : parser(p) {
            if (++parser.m_depth > kMostDepth)
                parser.fail("The expression is nested too deeply");
        }
        ~Deeper() { --parser.m_depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;
        Parser& parser;
    };

    ConditionNode disjunction() {
        const Deeper deeper(*this);
        ConditionNode left = conjunction();
        while (m_problem.empty() && acceptKeyword("OR"))
            left = joined(ConditionNode::Kind::Or, std::move(left), conjunction());
        return left;
    }
    ConditionNode conjunction() {
        ConditionNode left = negation();
        while (m_problem.empty() && acceptKeyword("AND"))
            left = joined(ConditionNode::Kind::And, std::move(left), negation());
        return left;
    }
    static ConditionNode joined(ConditionNode::Kind kind, ConditionNode left, ConditionNode right) {
        // Chains stay flat, so that long ones are not deep.
        if (left.kind == kind) {
            left.parts.push_back(std::move(right));
            return left;
        }
        ConditionNode node;
        node.kind = kind;
        node.parts.push_back(std::move(left));
        node.parts.push_back(std::move(right));
        return node;
    }
    ConditionNode negation() {
        const Deeper deeper(*this);
        if (!m_problem.empty())
            return {};
        if (!acceptKeyword("NOT"))
            return primary();
        ConditionNode node;
        node.kind = ConditionNode::Kind::Not;
        node.parts.push_back(negation());
        return node;
    }
    ConditionNode primary() {
        if (accept("(")) {
            ConditionNode node = disjunction();
            expect(")");
            return node;
        }
        const bool called = m_at + 1 < m_tokens.size() && m_tokens[m_at + 1] == "(";
        if (called && peek() != "size")
            return function();
        return comparison();
    }

    ConditionNode function() {
        struct Known {
            std::string_view name;
            ConditionNode::Kind kind;
            std::size_t operands;
        };
        static constexpr Known kFunctions[] = {
            {"attribute_exists", ConditionNode::Kind::Exists, 1},
            {"attribute_not_exists", ConditionNode::Kind::NotExists, 1},
            {"attribute_type", ConditionNode::Kind::HasType, 2},
            {"begins_with", ConditionNode::Kind::BeginsWith, 2},
            {"contains", ConditionNode::Kind::Contains, 2},
        };
        ConditionNode node;
        const std::string name = peek();
        const auto* const known = std::find_if(std::begin(kFunctions), std::end(kFunctions),
                                               [&](const Known& one) { return one.name == name; });
        if (known == std::end(kFunctions)) {
            fail("Invalid function name; function: " + name);
            return node;
        }
        node.kind = known->kind;
        m_at += 2;
        do
            node.operands.push_back(operand());
        while (m_problem.empty() && accept(","));
        expect(")");
        if (node.operands.size() != known->operands)
            fail("Incorrect number of operands for operator or function; operator or function: " + name +
                 ", number of operands: " + std::to_string(node.operands.size()));
        return node;
    }

    ConditionNode comparison() {
        struct Known {
            std::string_view token;
            ConditionNode::Kind kind;
        };
        static constexpr Known kComparators[] = {
            {"=", ConditionNode::Kind::Equal},   {"<>", ConditionNode::Kind::NotEqual},
            {"<", ConditionNode::Kind::Less},    {"<=", ConditionNode::Kind::LessEqual},
            {">", ConditionNode::Kind::Greater}, {">=", ConditionNode::Kind::GreaterEqual},
        };
        ConditionNode node;
        node.operands.push_back(operand());
        if (!m_problem.empty())
            return node;
        if (acceptKeyword("BETWEEN")) {
            node.kind = ConditionNode::Kind::Between;
            node.operands.push_back(operand());
            if (!acceptKeyword("AND"))
                unexpected();
            node.operands.push_back(operand());
            return node;
        }
        if (acceptKeyword("IN")) {
            node.kind = ConditionNode::Kind::In;
            expect("(");
            do
                node.operands.push_back(operand());
            while (m_problem.empty() && accept(","));
            expect(")");
            return node;
        }
        for (const Known& known : kComparators) {
            if (accept(known.token)) {
                node.kind = known.kind;
                node.operands.push_back(operand());
                return node;
            }
        }
        unexpected();
        return node;
    }

    Operand operand() {
        const Deeper deeper(*this);
        Operand made;
        const std::string& token = peek();
        if (token.empty() || !isWordStart(token.front())) {
            unexpected();
            return made;
        }
        if (token.front() == ':') {
            made.kind = Operand::Kind::Constant;
            const Value* value = m_names.values.find(token);
            if (value == nullptr)
                fail("An expression attribute value used in expression is not defined; attribute value: " +
                     token);
            else
                made.constant = *value;
            ++m_at;
            return made;
        }
        const bool called = m_at + 1 < m_tokens.size() && m_tokens[m_at + 1] == "(";
        if (!called) {
            made.path = path();
            return made;
        }
        if (token == "size")
            made.kind = Operand::Kind::Size;
        else if (token == "if_not_exists")
            made.kind = Operand::Kind::IfNotExists;
        else if (token == "list_append")
            made.kind = Operand::Kind::ListAppend;
        else
            fail("Invalid function name; function: " + token);
        const std::size_t wanted = made.kind == Operand::Kind::Size ? 1 : 2;
        m_at += 2;
        do
            made.parts.push_back(operand());
        while (m_problem.empty() && accept(","));
        expect(")");
        if (m_problem.empty() && made.parts.size() != wanted)
            fail("Incorrect number of operands for operator or function");
        return made;
    }

    DocumentPath path() {
        DocumentPath made;
        name(made);
        while (m_problem.empty()) {
            if (accept(".")) {
                name(made);
            } else if (accept("[")) {
                std::size_t index = 0;
                const std::string& digits = peek();
                const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), index);
                if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
                    unexpected();
                ++m_at;
                made.steps.push_back({"", index});
                expect("]");
            } else {
                break;
            }
        }
        return made;
    }
    void name(DocumentPath& into) {
        const std::string token = peek();
        if (token.empty() || token.front() == ':' || (!isWordStart(token.front()) && !isWord(token.front())))
            return unexpected();
        ++m_at;
        if (token.front() != '#') {
            into.steps.push_back({token, 0});
            return;
        }
        const Value* real = m_names.names.find(token);
        if (real == nullptr)
            return fail("An expression attribute name used in the document path is not defined; attribute "
                        "name: " +
                        token);
        into.steps.push_back({std::string(real->asString()), 0});
    }

    void clause(std::vector<UpdateAction>& actions) {
        struct Known {
            std::string_view word;
            UpdateAction::Kind kind;
        };
        static constexpr Known kClauses[] = {{"SET", UpdateAction::Kind::Set},
                                             {"REMOVE", UpdateAction::Kind::Remove},
                                             {"ADD", UpdateAction::Kind::Add},
                                             {"DELETE", UpdateAction::Kind::Delete}};
        const auto* const known = std::find_if(std::begin(kClauses), std::end(kClauses),
                                               [&](const Known& one) { return isKeyword(one.word); });
        if (known == std::end(kClauses))
            return unexpected();
        ++m_at;
        if (std::exchange(m_seen[static_cast<std::size_t>(known->kind)], true))
            return fail("The \"" + std::string(known->word) +
                        "\" section can only be used once in an update "
                        "expression;");
        do {
            UpdateAction action;
            action.kind = known->kind;
            action.path = path();
            if (action.kind == UpdateAction::Kind::Set) {
                expect("=");
                action.value = sum();
            } else if (action.kind != UpdateAction::Kind::Remove) {
                action.value = operand();
                if (m_problem.empty() && action.value.kind != Operand::Kind::Constant)
                    unexpected();
            }
            actions.push_back(std::move(action));
        } while (m_problem.empty() && accept(","));
    }
    Operand sum() {
        Operand left = operand();
        const bool plus = peek() == "+";
        if (!plus && peek() != "-")
            return left;
        ++m_at;
        Operand made;
        made.kind = plus ? Operand::Kind::Plus : Operand::Kind::Minus;
        made.parts.push_back(std::move(left));
        made.parts.push_back(operand());
        return made;
    }

    const ExpressionNames& m_names;
    std::string_view m_what;
    std::vector<std::string> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_seen[4] = {};
    std::string m_problem;
};

} // namespace

Parsed<ConditionNode> parseCondition(std::string_view text, const ExpressionNames& names,
                                     std::string_view what) {
    return Parser(text, names, what).condition();
}

Parsed<std::vector<UpdateAction>> parseUpdate(std::string_view text, const ExpressionNames& names) {
    return Parser(text, names, "UpdateExpression").update();
}

Parsed<std::vector<DocumentPath>> parseProjection(std::string_view text, const ExpressionNames& names) {
    return Parser(text, names, "ProjectionExpression").projection();
}

} // namespace steploom::engine::dynamodb
