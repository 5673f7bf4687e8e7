// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/compiler.h"
#include "engine/expression/intrinsic/functions.h"

#include "engine/value/json_reader.h"

namespace steploom::engine {

namespace {

constexpr int kMaxNesting = 10;

class IntrinsicParser {
public:
    IntrinsicParser(std::string_view text, std::vector<ExpressionIssue>& issues, const std::string& pointer)
        : m_text(text)
        , m_issues(issues)
        , m_pointer(pointer) {}

    Expression parse() {
        Expression call;
        if (parseCall(call, 1)) {
            skipBlanks();
            if (m_at == m_text.size())
                return call;
            fail("intrinsic.syntax", m_text.substr(m_at));
        }
        call = Expression();
        call.constant = Value(nullptr);
        return call;
    }

private:
    bool fail(const char* code, std::string_view detail) {
        return fail(code, detail, static_cast<std::size_t>(detail.data() - m_text.data()), detail.size());
    }
    bool fail(const char* code, std::string_view detail, std::size_t offset, std::size_t length) {
        m_issues.push_back({code, m_pointer, std::string(detail), offset, length});
        return false;
    }
    void skipBlanks() {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    bool parseCall(Expression& call, int depth) {
        if (depth > kMaxNesting)
            return fail("intrinsic.nesting", m_text, m_at, 0);
        const std::size_t first = m_at;
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos)
            return fail("intrinsic.syntax", m_text.substr(first));
        std::string_view name = m_text.substr(first, open - first);
        while (!name.empty() && name.back() == ' ')
            name.remove_suffix(1);
        const IntrinsicSignature* signature =
            name.substr(0, 7) == "States." ? findIntrinsic(name.substr(7)) : nullptr;
        if (signature == nullptr)
            return fail("intrinsic.unknown", name);
        call.kind = Expression::Kind::Call;
        call.function = signature->function;
        m_at = open + 1;
        skipBlanks();
        while (!isAt(')')) {
            Expression argument;
            if (!parseArgument(argument, signature->function == Intrinsic::Format && call.parts.empty(),
                               depth))
                return false;
            call.parts.push_back(std::move(argument));
            skipBlanks();
            if (isAt(',')) {
                ++m_at;
                skipBlanks();
                if (isAt(')'))
                    return fail("intrinsic.syntax", m_text.substr(m_at));
            } else if (!isAt(')')) {
                return fail("intrinsic.syntax", m_text.substr(m_at));
            }
        }
        ++m_at;
        call.text = Value(m_text.substr(first, m_at - first));
        if (call.parts.size() < signature->minArguments || call.parts.size() > signature->maxArguments)
            return fail("intrinsic.arguments", m_text.substr(first, m_at - first));
        return true;
    }

    bool parseArgument(Expression& argument, bool keepBraceEscapes, int depth) {
        if (isAt('\''))
            return parseString(argument, keepBraceEscapes);
        if (m_text.substr(m_at, 7) == "States.")
            return parseCall(argument, depth + 1);
        const std::string_view token = m_text.substr(m_at, argumentEnd() - m_at);
        if (token.substr(0, 1) == "$") {
            PathResult compiled = compilePath(token);
            if (!compiled)
                return fail(compiled.error.code.c_str(), token, m_at + compiled.error.offset, 0);
            argument.kind = Expression::Kind::Path;
            argument.path = std::move(compiled.path);
            argument.text = argument.path.text;
        } else {
            JsonReadResult read = readJson(token);
            if (!read || read.value.kind() >= Kind::String)
                return fail("intrinsic.syntax", token);
            argument.constant = read.value;
        }
        m_at += token.size();
        return true;
    }

    /// A path or literal ends before the comma or parenthesis that belongs to the call.
    std::size_t argumentEnd() const {
        std::size_t end = m_at;
        int brackets = 0;
        int parentheses = 0; // of a function at the end of a path
        char quote = 0;
        for (; end < m_text.size(); ++end) {
            const char c = m_text[end];
            if (quote != 0) {
                if (c == '\\')
                    ++end;
                else if (c == quote)
                    quote = 0;
            } else if ((brackets > 0 || parentheses > 0) && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == '[') {
                ++brackets;
            } else if (c == ']') {
                --brackets;
            } else if (brackets <= 0 && c == '(') {
                ++parentheses;
            } else if (brackets <= 0 && parentheses > 0 && c == ')') {
                --parentheses;
            } else if (brackets <= 0 && parentheses == 0 && (c == ',' || c == ')')) {
                break;
            }
        }
        end = std::min(end, m_text.size());
        while (end > m_at && m_text[end - 1] == ' ')
            --end;
        return end;
    }

    /// The pattern of Format keeps the escapes that Format itself reads.
    bool parseString(Expression& argument, bool keepBraceEscapes) {
        const std::size_t first = m_at++;
        std::string text;
        while (m_at < m_text.size() && m_text[m_at] != '\'') {
            char c = m_text[m_at++];
            if (c == '\\' && m_at < m_text.size()) {
                const char escaped = m_text[m_at++];
                if (std::string_view("'\\{}").find(escaped) == std::string_view::npos)
                    return fail("intrinsic.escape", m_text.substr(m_at - 2));
                if (escaped != '\'' && keepBraceEscapes)
                    text += c;
                c = escaped;
            }
            text += c;
        }
        if (m_at == m_text.size())
            return fail("intrinsic.syntax", m_text.substr(first));
        ++m_at;
        argument.constant = Value(text);
        return true;
    }

    std::string_view m_text;
    std::vector<ExpressionIssue>& m_issues;
    const std::string& m_pointer;
    std::size_t m_at = 0;
};

} // namespace

Expression compileIntrinsic(std::string_view text, std::vector<ExpressionIssue>& issues,
                            const std::string& pointer) {
    return IntrinsicParser(text, issues, pointer).parse();
}

} // namespace steploom::engine
