// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/compile.h"
#include "engine/expression/jsonpath/filter.h"
#include "engine/expression/jsonpath/permissive_json.h"
#include "engine/expression/jsonpath/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steploom::engine {

namespace {

using Operator = FilterOperator;

constexpr std::array<std::pair<std::string_view, Operator>, 21> kOperators = {{
    {">=", Operator::GreaterOrEqual},
    {"<=", Operator::LessOrEqual},
    {"==", Operator::Equal},
    {"===", Operator::Identical},
    {"!=", Operator::NotEqual},
    {"!==", Operator::NotIdentical},
    {"<", Operator::Less},
    {">", Operator::Greater},
    {"=~", Operator::Matches},
    {"NIN", Operator::NotIn},
    {"IN", Operator::In},
    {"CONTAINS", Operator::Contains},
    {"SIZE", Operator::Size},
    {"EMPTY", Operator::Empty},
    {"SUBSETOF", Operator::SubsetOf},
    {"ANYOF", Operator::AnyOf},
    {"NONEOF", Operator::NoneOf},
    {"EXISTS", Operator::Flag},
    {"ALL", Operator::Useless},
    {"TYPE", Operator::Useless},
    {"MATCHES", Operator::Useless},
}};

constexpr std::string_view kFlags = "dixmsuU";

bool isOperatorChar(char c) {
    return c == '<' || c == '>' || c == '=' || c == '~' || c == '!';
}

std::string upperCase(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

/// Or     = And { "||" And }
/// And    = Term { "&&" Term }
/// Term   = "(" Or ")" | "!" Term | Operand [ operator Operand ]
class FilterReader {
public:
    FilterReader(Cursor cursor, int depth)
        : m_cursor(cursor)
        , m_depth(depth) {}

    FilterResult read() {
        FilterResult result;
        auto filter = std::make_shared<PathFilter>();
        const bool fine = readChain(filter->root, FilterNode::Kind::Or);
        m_cursor.skipBlanks();
        if (fine && m_cursor.isInside())
            refuse("path.filter");
        if (m_error.code.empty())
            result.filter = std::move(filter);
        result.readsRoot = m_readsRoot;
        result.error = std::move(m_error);
        return result;
    }

private:
    /// A test is tried without its operator where what follows is refused, but not where it is broken: a
    /// pattern or number that is none.
    bool refuse(const char* code) { return stop({code, m_cursor.at()}, false); }
    bool breakOff(const char* code) { return stop({code, m_cursor.at()}, true); }
    bool stop(PathError error, bool broken) {
        if (m_error.code.empty()) {
            m_error = std::move(error);
            m_broken = broken;
        }
        return false;
    }
    char next() {
        m_cursor.skipBlanks();
        return m_cursor.peek();
    }

    bool readChain(FilterNode& node, FilterNode::Kind kind) {
        const std::string_view word = kind == FilterNode::Kind::Or ? "||" : "&&";
        FilterNode chain;
        chain.kind = kind;
        for (;;) {
            FilterNode& part = chain.parts.emplace_back();
            if (!(kind == FilterNode::Kind::Or ? readChain(part, FilterNode::Kind::And) : readTerm(part)))
                return false;
            const std::size_t back = m_cursor.at();
            m_cursor.skipBlanks();
            if (!m_cursor.isInside(m_cursor.at() + 1) ||
                m_cursor.between(m_cursor.at(), m_cursor.at() + 2) != word) {
                m_cursor.moveTo(back);
                break;
            }
            m_cursor.advance(2);
        }
        node = chain.parts.size() == 1 ? std::move(chain.parts.front()) : std::move(chain);
        return true;
    }

    bool readTerm(FilterNode& node) {
        if (m_nesting >= kMaxPathDepth)
            return breakOff("path.depth");
        ++m_nesting;
        const bool fine = readTermInside(node);
        --m_nesting;
        return fine;
    }

    bool readTermInside(FilterNode& node) {
        const char c = next();
        if (c == '!') {
            const char after = m_cursor.peek(m_cursor.significantAfter(m_cursor.at()));
            if (after != '$' && after != '@') {
                m_cursor.advance();
                node.kind = FilterNode::Kind::Not;
                return readTerm(node.parts.emplace_back());
            }
        } else if (c == '(') {
            m_cursor.advance();
            if (!readChain(node, FilterNode::Kind::Or))
                return false;
            if (next() != ')')
                return refuse("path.filter");
            m_cursor.advance();
            return true;
        }
        return readTest(node);
    }

    bool readTest(FilterNode& node) {
        FilterOperand left;
        if (!readOperand(left))
            return false;
        const std::size_t back = m_cursor.at();
        FilterOperand right;
        if (readOperator(node.operation) && readOperand(right)) {
            node.operands.push_back(std::move(left));
            node.operands.push_back(std::move(right));
            return true;
        }
        if (m_broken || !left.isPath)
            return false;
        m_error = {};
        m_cursor.moveTo(back);
        node.operation = Operator::Exists;
        node.operands.push_back(std::move(left));
        return true;
    }

    bool readOperator(Operator& operation) {
        const bool symbols = isOperatorChar(next());
        const std::size_t first = m_cursor.at();
        while (m_cursor.isInside() && (symbols ? isOperatorChar(m_cursor.peek()) : !m_cursor.isAt(' ')))
            m_cursor.advance();
        const std::string word = upperCase(m_cursor.between(first, m_cursor.at()));
        const auto known = std::find_if(kOperators.begin(), kOperators.end(),
                                        [&](const auto& entry) { return entry.first == word; });
        if (known == kOperators.end())
            return refuse("path.filter");
        operation = known->second;
        return true;
    }

    bool readOperand(FilterOperand& operand) {
        switch (next()) {
        case '!': {
            m_cursor.advance();
            const char c = next();
            return c == '$' || c == '@' ? readPath(operand) : refuse("path.filter");
        }
        case '$':
        case '@':
            return readPath(operand);
        case '\'':
        case '"':
            return readText(operand);
        case 't':
        case 'f':
            return readWord(operand, ComparandKind::Bool, m_cursor.isAt('t') ? "true" : "false");
        case 'n':
            return readWord(operand, ComparandKind::Null, "null");
        case '{':
        case '[':
            return readLiteral(operand);
        case '/':
            return readPattern(operand);
        default:
            return readNumber(operand);
        }
    }

    bool readWord(FilterOperand& operand, ComparandKind kind, std::string_view word) {
        if (!m_cursor.isInside(m_cursor.at() + word.size() - 1) ||
            m_cursor.between(m_cursor.at(), m_cursor.at() + word.size()) != word)
            return refuse("path.filter");
        m_cursor.advance(word.size());
        operand.kind = kind;
        operand.value = kind == ComparandKind::Null ? Value(nullptr) : Value(word == "true");
        return true;
    }

    bool readText(FilterOperand& operand) {
        const std::size_t close = m_cursor.findUnescaped(m_cursor.peek(), m_cursor.at());
        if (close == Cursor::kNone)
            return refuse("path.quote");
        const auto text = unescaped(m_cursor.between(m_cursor.at() + 1, close));
        if (!text)
            return breakOff("path.quote");
        m_cursor.moveTo(close + 1);
        operand.kind = ComparandKind::String;
        operand.value = Value(*text);
        return true;
    }

    bool readNumber(FilterOperand& operand) {
        const std::size_t first = m_cursor.at();
        while (m_cursor.isInside() &&
               std::string_view("0123456789-.eE").find(m_cursor.peek()) != std::string_view::npos)
            m_cursor.advance();
        const std::string_view text = m_cursor.between(first, m_cursor.at());
        auto number = Decimal::parse(text);
        if (!number)
            return breakOff("path.filter");
        operand.kind = ComparandKind::Number;
        operand.value = readPermissiveJson(text);
        if (!operand.value.isNumber())
            operand.value = readPermissiveJson(number->text());
        operand.faithful =
            operand.value.isNumber() && compareDecimals(Decimal::of(operand.value), *number) == 0;
        operand.decimal = std::move(*number);
        return true;
    }

    bool readLiteral(FilterOperand& operand) {
        const char open = m_cursor.peek();
        const std::size_t close = m_cursor.findClosing(m_cursor.at(), open, open == '[' ? ']' : '}', false);
        if (close == Cursor::kNone)
            return refuse("path.filter");
        const std::string_view text = m_cursor.between(m_cursor.at(), close + 1);
        m_cursor.moveTo(close + 1);
        operand.kind = ComparandKind::Literal;
        operand.value = readPermissiveJson(text);
        operand.text = Value(text);
        operand.list = listOf(operand.value);
        return true;
    }

    bool readPattern(FilterOperand& operand) {
        const std::size_t close = m_cursor.findUnescaped('/', m_cursor.at());
        if (close == Cursor::kNone)
            return refuse("path.pattern");
        std::size_t end = close + 1;
        while (m_cursor.isInside(end) && kFlags.find(m_cursor.peek(end)) != std::string_view::npos)
            ++end;
        operand.kind = ComparandKind::Pattern;
        operand.pattern =
            Pattern::compile(m_cursor.between(m_cursor.at() + 1, close), m_cursor.between(close + 1, end));
        if (operand.pattern == nullptr)
            return breakOff("path.pattern");
        m_cursor.moveTo(end);
        return true;
    }

    bool readPath(FilterOperand& operand) {
        operand.negated = m_cursor.significantBefore() == '!';
        const std::size_t first = m_cursor.at();
        m_cursor.advance();
        while (m_cursor.isInside()) {
            if (m_cursor.isAt('[')) {
                const std::size_t close = m_cursor.findClosing(m_cursor.at(), '[', ']', false);
                if (close == Cursor::kNone)
                    return refuse("path.filter");
                m_cursor.moveTo(close + 1);
            }
            const char c = m_cursor.peek();
            if (!m_cursor.isInside() || isOperatorChar(c) || c == ' ' || (c == ')' && !closesFunction(first)))
                break;
            m_cursor.advance();
        }
        CompiledPath compiled = compileNested(m_cursor.between(first, m_cursor.at()), m_depth + 1, true);
        if (!compiled) {
            compiled.error.offset += first;
            const bool tooDeep = compiled.error.code == "path.depth";
            return stop(std::move(compiled.error), tooDeep);
        }
        compiled.path.text = Value(m_cursor.between(first, m_cursor.at()));
        m_readsRoot = m_readsRoot || compiled.path.readsRoot || !compiled.relative;
        operand.isPath = true;
        operand.relative = compiled.relative;
        operand.path = std::move(compiled.path);
        return true;
    }

    /// A parenthesis that closes "()" after a dot belongs to the path; one with parameters before it does
    /// not.
    bool closesFunction(std::size_t first) const {
        const std::size_t open = m_cursor.placeBefore();
        if (open == Cursor::kNone || m_cursor.peek(open) != '(')
            return false;
        return m_cursor.between(first + 1, open).find('.') != std::string_view::npos;
    }

    Cursor m_cursor;
    int m_depth;
    int m_nesting = 0;
    bool m_readsRoot = false;
    bool m_broken = false;
    PathError m_error;
};

} // namespace

FilterResult compileFilter(std::string_view text, int depth) {
    Cursor cursor(text);
    if (depth > kMaxPathDepth)
        return {nullptr, false, {"path.depth", 0}};
    // Inside "[?" and "]", with the parentheses, of which the outer ones group.
    cursor.dropBack(1);
    cursor.advance();
    cursor.trim();
    cursor.advance();
    cursor.trim();
    return FilterReader(cursor, depth).read();
}

} // namespace steploom::engine
