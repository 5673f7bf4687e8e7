// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantList>

#include <optional>

#include "app/debugger/debug_session.h"
#include "engine/debug/explain.h"

namespace steploom::app {

/// An expression evaluated where a run stands, as watches, console and hovers show it.
struct Evaluation {
    enum class Kind : std::uint8_t { Value, Undefined, Function, Failure };

    engine::QueryLanguage language = engine::QueryLanguage::JsonPath;
    Kind kind = Kind::Undefined;
    engine::ExpressionResult result;
    QString problem; ///< of a failure, in words
};

/// Nothing while there is no run, or while it goes on.
bool canEvaluate(const DebugSession* session);
/// What a person means who types `text` in a state of this language: `{% … %}` is JSONata, a path or an
/// intrinsic function JSONPath where it can be read as such, all else JSONata.
engine::QueryLanguage languageMeant(const std::string& text, engine::QueryLanguage ofState);
/// Of the state that the run stands in.
engine::QueryLanguage languageHere(const DebugSession& session);
/// In the scope of the visit that the run stands in. Only where canEvaluate().
Evaluation evaluateHere(const DebugSession& session, const QString& text);
Evaluation evaluateIn(const engine::DebugScope& scope, const std::string& text,
                      engine::QueryLanguage language);

/// The result in a line.
QString resultWords(const Evaluation& evaluation);
/// value, undefined, function or error.
QString kindName(Evaluation::Kind kind);
QString languageName(engine::QueryLanguage language);
/// The pieces of an expression with their values, outermost first: { depth, text, value, kind, culprit, times
/// }; `culprit` is where a value was lost. `most` bounds the list.
QVariantList piecesOf(const Evaluation& evaluation, const std::string& text, int most = 200);

} // namespace steploom::app
