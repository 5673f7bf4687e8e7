// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/explain.h"

#include "engine/debug/breakpoint.h"
#include "engine/expression/compiler.h"
#include "engine/expression/jsonata/explain.h"
#include "engine/expression/jsonata/states_functions.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using PieceKind = ExplainedPiece::Kind;

ExplainedPiece pieceOf(const jsonata::Explained& explained, std::size_t shift) {
    ExplainedPiece piece;
    piece.begin = explained.begin + shift;
    piece.end = explained.end + shift;
    piece.kind = static_cast<PieceKind>(explained.kind);
    piece.value = explained.value;
    piece.count = explained.count;
    piece.undefined = explained.undefined;
    piece.samples = explained.samples;
    piece.parts.reserve(explained.parts.size());
    for (const jsonata::Explained& part : explained.parts)
        piece.parts.push_back(pieceOf(part, shift));
    return piece;
}

ExpressionResult explainQuery(std::string_view text, const DebugScope& scope) {
    ExpressionResult result;
    const std::string_view bare = bareExpression(text);
    const auto shift = static_cast<std::size_t>(bare.data() - text.data());
    const auto take = [&](const jsonata::Error& error) {
        result.code = error.code;
        result.problem = error.message;
        if (error.offset != jsonata::Error::npos)
            result.offset = error.offset + shift;
    };
    jsonata::CompileOptions options;
    options.functions = &jsonata::statesFunctions();
    const jsonata::CompileResult compiled = jsonata::compile(bare, options);
    if (!compiled) {
        result.readable = false;
        take(compiled.error);
        return result;
    }
    DebugBindings bindings(scope);
    std::uint64_t random = scope.random;
    jsonata::EvaluateOptions evaluation;
    evaluation.limits = debugLimits();
    evaluation.now = scope.now;
    evaluation.random = &random;
    const jsonata::Explanation explanation = jsonata::explain(compiled.program, {}, &bindings, evaluation);
    result.whole = pieceOf(explanation.whole, shift);
    if (explanation.outcome.kind == jsonata::Outcome::Kind::Error) {
        take(*explanation.outcome.error);
        result.whole.kind = PieceKind::Error;
    }
    return result;
}

bool isLost(const ExplainedPiece& piece) {
    return piece.kind == PieceKind::Undefined || piece.kind == PieceKind::Error;
}

/// Paths and intrinsic functions, piece by piece.
class PathExplainer {
public:
    explicit PathExplainer(const DebugScope& scope)
        : m_context(scope.context)
        , m_payload(scope.payload)
        , m_variables(scope.variables)
        , m_random(scope.random) {}

    ExpressionResult explain(std::string_view text) {
        ExpressionResult result;
        std::vector<ExpressionIssue> issues;
        const Expression expression = compileExpressionText(text, issues);
        if (!issues.empty()) {
            result.readable = false;
            result.code = issues.front().code;
            result.problem = issues.front().detail;
            result.offset = issues.front().offset;
            return result;
        }
        result.whole = explainText(text, 0, expression);
        if (!m_failure)
            return result;
        result.code = m_failure.error.asString();
        result.problem = m_failure.cause.asString();
        return result;
    }

private:
    static ExplainedPiece piece(std::size_t begin, std::size_t end, const Value& value) {
        ExplainedPiece made;
        made.begin = begin;
        made.end = end;
        made.kind = value.isAbsent() ? PieceKind::Undefined : PieceKind::Value;
        made.value = value;
        made.count = 1;
        made.undefined = value.isAbsent() ? 1 : 0;
        made.samples.push_back(value);
        return made;
    }

    ExplainedPiece explainText(std::string_view text, std::size_t shift, const Expression& expression) {
        if (expression.kind == Expression::Kind::Path)
            return explainPath(text, shift);
        Failure failure;
        Scope scope{m_payload, m_variables, m_context, &m_random};
        const Value value = evaluate(expression, scope, {}, failure);
        ExplainedPiece whole = piece(shift, shift + text.size(), value);
        if (failure && !m_failure)
            m_failure = failure;
        if (expression.kind != Expression::Kind::Call)
            return whole;
        std::size_t at = text.find('(');
        for (const Expression& part : expression.parts) {
            const auto [begin, end] = nextArgument(text, at + 1);
            whole.parts.push_back(explainText(text.substr(begin, end - begin), shift + begin, part));
            at = text.find_first_of(",)", end);
        }
        // Where an argument is not there, that is the reason.
        if (failure && std::none_of(whole.parts.begin(), whole.parts.end(), isLost))
            whole.kind = PieceKind::Error;
        return whole;
    }

    /// Where an argument begins and ends, without the blanks around it.
    static std::pair<std::size_t, std::size_t> nextArgument(std::string_view text, std::size_t from) {
        std::size_t depth = 0;
        bool quoted = false;
        std::size_t end = from;
        for (; end < text.size(); ++end) {
            const char c = text[end];
            if (quoted) {
                if (c == '\\')
                    ++end;
                else if (c == '\'')
                    quoted = false;
            } else if (c == '\'') {
                quoted = true;
            } else if (c == '(' || c == '[') {
                ++depth;
            } else if (depth > 0 && (c == ')' || c == ']')) {
                --depth;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                break;
            }
        }
        end = std::min(end, text.size());
        while (from < end && text[from] == ' ')
            ++from;
        while (end > from && text[end - 1] == ' ')
            --end;
        return {from, end};
    }

    /// The path up to each of its steps, the shortest innermost.
    ExplainedPiece explainPath(std::string_view text, std::size_t shift) {
        ExplainedPiece inner;
        bool first = true;
        for (const std::size_t end : stepEnds(text)) {
            const PathResult compiled = compilePath(text.substr(0, end));
            if (!compiled)
                continue; // it is no path yet: "$.." before what follows
            const Scope scope{m_payload, m_variables, m_context, &m_random};
            ExplainedPiece here = piece(shift, shift + end, evaluatePath(compiled.path, scope));
            if (!first)
                here.parts.push_back(std::move(inner));
            inner = std::move(here);
            first = false;
        }
        return inner;
    }

    /// Where the steps of a path end: before each dot and bracket outside of brackets, and at the end.
    static std::vector<std::size_t> stepEnds(std::string_view text) {
        std::vector<std::size_t> ends;
        std::size_t depth = 0;
        char quote = 0;
        std::size_t at = text.substr(0, 2) == "$$" ? 2 : 1;
        while (at < text.size() && text[at] != '.' && text[at] != '[')
            ++at; // the name of a variable
        for (; at < text.size(); ++at) {
            const char c = text[at];
            if (quote != 0) {
                if (c == '\\')
                    ++at;
                else if (c == quote)
                    quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                if (depth == 0 && (c == '.' || c == '['))
                    ends.push_back(at);
                if (c == '[' || c == '(')
                    ++depth;
                else if (depth > 0 && (c == ']' || c == ')'))
                    --depth;
            }
        }
        ends.push_back(text.size());
        return ends;
    }

    FixedContext m_context;
    Value m_payload;
    Value m_variables;
    std::uint64_t m_random;
    Failure m_failure;
};

} // namespace

ExpressionResult explainExpression(std::string_view text, QueryLanguage language, const DebugScope& scope) {
    if (language == QueryLanguage::Jsonata)
        return explainQuery(text, scope);
    return PathExplainer(scope).explain(text);
}

const ExplainedPiece* pieceAt(const ExplainedPiece& whole, std::size_t offset) {
    if (offset < whole.begin || offset >= whole.end)
        return nullptr;
    for (const ExplainedPiece& part : whole.parts) {
        if (const ExplainedPiece* found = pieceAt(part, offset))
            return found;
    }
    return &whole;
}

const ExplainedPiece* culpritOf(const ExplainedPiece& whole) {
    if (!isLost(whole))
        return nullptr;
    for (const ExplainedPiece& part : whole.parts) {
        // What an error came from is an error itself; what is undefined may have come from several.
        const bool goes = whole.kind == PieceKind::Error ? part.kind == PieceKind::Error : isLost(part);
        if (goes)
            return culpritOf(part);
    }
    return &whole;
}

} // namespace steploom::engine
