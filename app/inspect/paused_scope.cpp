// SPDX-License-Identifier: Apache-2.0
#include "app/inspect/paused_scope.h"

#include <QCoreApplication>

#include "app/document/engine_messages.h"
#include "app/payload/payload_words.h"
#include "engine/expression/compiler.h"

namespace steploom::app {

namespace {

using engine::ExplainedPiece;
using engine::QueryLanguage;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The context of the texts.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

bool startsWith(std::string_view text, std::string_view beginning) {
    return text.substr(0, beginning.size()) == beginning;
}

QString pieceValue(const ExplainedPiece& piece) {
    switch (piece.kind) {
    case ExplainedPiece::Kind::Value:
        return shortJson(piece.value);
    case ExplainedPiece::Kind::Undefined:
        return Words::tr("nothing");
    case ExplainedPiece::Kind::Function:
        return Words::tr("a function");
    case ExplainedPiece::Kind::Error:
        return Words::tr("an error");
    case ExplainedPiece::Kind::NotEvaluated:
        break;
    }
    return Words::tr("not evaluated");
}

QString pieceKind(ExplainedPiece::Kind kind) {
    switch (kind) {
    case ExplainedPiece::Kind::Value:
        return QStringLiteral("value");
    case ExplainedPiece::Kind::Undefined:
        return QStringLiteral("undefined");
    case ExplainedPiece::Kind::Function:
        return QStringLiteral("function");
    case ExplainedPiece::Kind::Error:
        return QStringLiteral("error");
    case ExplainedPiece::Kind::NotEvaluated:
        break;
    }
    return QStringLiteral("unused");
}

QString problemOf(const engine::ExpressionResult& result, QueryLanguage language) {
    if (language == QueryLanguage::JsonPath && !result.readable)
        return engineMessage({engine::Severity::Error, result.code, {}, {result.problem}});
    const QString code = QString::fromStdString(result.code);
    const QString words = QString::fromStdString(result.problem);
    return words.startsWith(code) || code.isEmpty() ? words : QStringLiteral("%1: %2").arg(code, words);
}

} // namespace

bool canEvaluate(const DebugSession* session) {
    return session != nullptr && session->active() && session->status() != DebugSession::Status::Running;
}

QueryLanguage languageMeant(const std::string& written, QueryLanguage ofState) {
    const std::size_t first = written.find_first_not_of(" \t\r\n");
    const std::string_view bare =
        first == std::string::npos ? std::string_view() : std::string_view(written).substr(first);
    if (startsWith(bare, "{%"))
        return QueryLanguage::Jsonata;
    const bool intrinsic = startsWith(bare, "States.");
    // $. and $$ mean nothing in a JSONata state: whoever types them means the payload and the context.
    const bool root =
        bare == "$" || startsWith(bare, "$.") || startsWith(bare, "$[") || startsWith(bare, "$$");
    if (ofState == QueryLanguage::Jsonata)
        return intrinsic || root ? QueryLanguage::JsonPath : QueryLanguage::Jsonata;
    // No variable can have the name of JSONata's own.
    const bool states = startsWith(bare, "$states") && (bare.size() == 7 || bare[7] == '.' || bare[7] == '[');
    if (states || (!intrinsic && !startsWith(bare, "$")))
        return QueryLanguage::Jsonata;
    std::vector<engine::ExpressionIssue> issues;
    engine::compileExpressionText(written, issues);
    return issues.empty() || intrinsic ? QueryLanguage::JsonPath : QueryLanguage::Jsonata;
}

QueryLanguage languageHere(const DebugSession& session) {
    const engine::Execution& execution = session.debugger()->execution();
    const std::uint32_t visit = session.debugger()->stop().visit;
    if (visit == engine::kNone || execution.history().visits[visit].state == engine::kNone)
        return QueryLanguage::JsonPath;
    return execution.definition().state(execution.history().visits[visit].state).language;
}

Evaluation evaluateIn(const engine::DebugScope& scope, const std::string& written, QueryLanguage language) {
    Evaluation evaluation;
    evaluation.language = language;
    evaluation.result = engine::explainExpression(written, language, scope);
    const engine::ExpressionResult& result = evaluation.result;
    if (!result.readable || result.whole.kind == ExplainedPiece::Kind::Error || !result.code.empty()) {
        evaluation.kind = Evaluation::Kind::Failure;
        evaluation.problem = problemOf(result, language);
    } else if (result.whole.kind == ExplainedPiece::Kind::Function) {
        evaluation.kind = Evaluation::Kind::Function;
    } else if (result.whole.kind == ExplainedPiece::Kind::Value) {
        evaluation.kind = Evaluation::Kind::Value;
    }
    return evaluation;
}

Evaluation evaluateHere(const DebugSession& session, const QString& written) {
    const std::string utf8 = written.toStdString();
    const engine::DebugScope scope =
        engine::debugScopeOf(session.debugger()->execution(), session.debugger()->stop().visit);
    return evaluateIn(scope, utf8, languageMeant(utf8, languageHere(session)));
}

QString resultWords(const Evaluation& evaluation) {
    switch (evaluation.kind) {
    case Evaluation::Kind::Value:
        return shortJson(evaluation.result.whole.value, 400);
    case Evaluation::Kind::Undefined:
        return Words::tr("undefined");
    case Evaluation::Kind::Function:
        return Words::tr("a function");
    case Evaluation::Kind::Failure:
        break;
    }
    return evaluation.problem;
}

QString kindName(Evaluation::Kind kind) {
    switch (kind) {
    case Evaluation::Kind::Value:
        return QStringLiteral("value");
    case Evaluation::Kind::Undefined:
        return QStringLiteral("undefined");
    case Evaluation::Kind::Function:
        return QStringLiteral("function");
    case Evaluation::Kind::Failure:
        break;
    }
    return QStringLiteral("error");
}

QString languageName(QueryLanguage language) {
    return language == QueryLanguage::Jsonata ? QStringLiteral("JSONata") : QStringLiteral("JSONPath");
}

QVariantList piecesOf(const Evaluation& evaluation, const std::string& written, int most) {
    QVariantList rows;
    if (!evaluation.result.readable)
        return rows;
    const ExplainedPiece* const culprit =
        evaluation.kind == Evaluation::Kind::Value || evaluation.kind == Evaluation::Kind::Function
            ? nullptr
            : engine::culpritOf(evaluation.result.whole);
    struct Ahead {
        const ExplainedPiece* piece;
        int depth;
    };
    std::vector<Ahead> ahead{{&evaluation.result.whole, 0}};
    while (!ahead.empty() && rows.size() < most) {
        const auto [piece, depth] = ahead.back();
        ahead.pop_back();
        for (auto part = piece->parts.rbegin(); part != piece->parts.rend(); ++part)
            ahead.push_back({&*part, depth + 1});
        const std::size_t begin = std::min(piece->begin, written.size());
        const std::size_t end = std::min(std::max(piece->end, begin), written.size());
        rows << QVariantMap{
            {QStringLiteral("depth"), depth},
            {QStringLiteral("text"), text(std::string_view(written).substr(begin, end - begin)).simplified()},
            {QStringLiteral("value"), pieceValue(*piece)},
            {QStringLiteral("kind"), pieceKind(piece->kind)},
            {QStringLiteral("culprit"), piece == culprit},
            {QStringLiteral("times"), static_cast<int>(std::min<std::uint64_t>(piece->count, 1'000'000))}};
    }
    return rows;
}

} // namespace steploom::app
