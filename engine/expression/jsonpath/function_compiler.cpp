// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/compile.h"
#include "engine/expression/jsonpath/function.h"
#include "engine/expression/jsonpath/permissive_json.h"

namespace steploom::engine {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Cuts the parameters apart as the library does: by commas outside of brackets and double quotes. What
/// begins with anything but a brace, a digit, a minus, a double quote or a path is no parameter and
/// disappears.
class ParameterReader {
public:
    ParameterReader(Cursor& cursor, int depth)
        : m_cursor(cursor)
        , m_depth(depth) {}

    PathError read() {
        bool closed = false;
        while (m_cursor.isInside() && !closed && m_error.code.empty()) {
            const char c = m_cursor.peek();
            m_cursor.advance();
            if (m_type == Type::None && isBlank(c))
                continue;
            if (m_type == Type::None)
                m_type = typeOf(c);
            count(c);
            const bool ends = c == ')' || c == ',';
            const bool outside = m_quotes == 0 && m_braces == 0 && m_brackets == 0;
            if (ends && outside && (m_parentheses == 1 || (m_parentheses == 0 && c == ')'))) {
                closed = m_parentheses == 0;
                finish();
            }
            const bool separates = c == ',' && m_braces == 0 && m_brackets == 0 && m_parentheses == 1;
            if (m_type != Type::None && !separates)
                m_parameter += c;
            m_previous = c;
        }
        if (m_error.code.empty() && (m_braces != 0 || m_parentheses != 0 || m_brackets != 0))
            m_error = {"path.syntax", m_cursor.at()};
        return std::move(m_error);
    }

    std::vector<FunctionParameter> take() { return std::move(m_parameters); }
    bool readsRoot() const noexcept { return m_readsRoot; }

private:
    enum class Type { None, Json, Path };

    static Type typeOf(char c) {
        if (c == '{' || c == '-' || c == '"' || (c >= '0' && c <= '9'))
            return Type::Json;
        return c == '$' || c == '@' ? Type::Path : Type::None;
    }

    void count(char c) {
        switch (c) {
        case '"':
            m_quotes += m_previous != '\\' && m_quotes > 0 ? -1 : 1;
            break;
        case '(':
            ++m_parentheses;
            break;
        case ')':
            --m_parentheses;
            if (m_parentheses < 0 || m_previous == '(')
                m_parameter += c;
            break;
        case '{':
            ++m_braces;
            break;
        case '[':
            ++m_brackets;
            break;
        case '}':
            close(m_braces);
            break;
        case ']':
            close(m_brackets);
            break;
        default:
            break;
        }
    }

    void close(int& open) {
        if (open == 0)
            m_error = {"path.syntax", m_cursor.at()};
        else
            --open;
    }

    void finish() {
        if (m_type == Type::None)
            return;
        FunctionParameter parameter;
        parameter.isPath = m_type == Type::Path;
        if (parameter.isPath) {
            CompiledPath compiled = compileNested(m_parameter, m_depth + 1, false);
            if (!compiled)
                m_error = {compiled.error.code, m_cursor.at()};
            parameter.path = std::move(compiled.path);
            m_readsRoot = true;
        } else {
            parameter.json = readPermissiveJson(m_parameter);
        }
        m_parameters.push_back(std::move(parameter));
        m_parameter.clear();
        m_type = Type::None;
    }

    Cursor& m_cursor;
    int m_depth;
    Type m_type = Type::None;
    int m_parentheses = 1;
    int m_brackets = 0;
    int m_braces = 0;
    int m_quotes = 0;
    char m_previous = '\0';
    std::string m_parameter;
    std::vector<FunctionParameter> m_parameters;
    bool m_readsRoot = false;
    PathError m_error;
};

} // namespace

PathError readParameters(Cursor& cursor, int depth, PathStep& step, bool& readsRoot) {
    ParameterReader reader(cursor, depth);
    PathError error = reader.read();
    PathFunction function = *step.function;
    function.parameters = reader.take();
    countParameter(function);
    readsRoot = readsRoot || reader.readsRoot();
    step.function = std::make_shared<const PathFunction>(std::move(function));
    return error;
}

void countParameter(PathFunction& function) {
    if (function.name != PathFunction::Name::Length || function.parameters.empty())
        return;
    const Path& parameter = function.parameters.front().path;
    function.counted = parameter;
    if (parameter.steps.empty() || parameter.steps.back().kind == PathStep::Kind::Function)
        return;
    // What is asked for stays what it was: of a single path only the last child counts.
    PathStep children;
    children.kind = PathStep::Kind::Wildcard;
    function.counted.steps.push_back(std::move(children));
}

} // namespace steploom::engine
