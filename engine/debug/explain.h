// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/debug_scope.h"
#include "engine/definition/state_type.h"

#include <string>
#include <string_view>
#include <vector>

// An expression evaluated where a run stands still, with the value of each of its pieces: for watches, for
// the console, for a look at what lies under the pointer, and to answer why something is undefined. It never
// changes the run.
namespace steploom::engine {

/// One piece of an expression. Pieces nest as in the text; of a path each one is the path up to a step and
/// holds the shorter one.
struct ExplainedPiece {
    enum class Kind : std::uint8_t { Value, Undefined, Function, Error, NotEvaluated };
    /// Bytes of the text that was given.
    std::size_t begin = 0;
    std::size_t end = 0;
    Kind kind = Kind::NotEvaluated;
    Value value;
    /// How often it was evaluated, how often of these there was nothing, and the first values (absent:
    /// nothing).
    std::uint64_t count = 0;
    std::uint64_t undefined = 0;
    std::vector<Value> samples;
    std::vector<ExplainedPiece> parts;
};

struct ExpressionResult {
    /// The text could be read. If not, `problem` says why and there are no pieces.
    bool readable = true;
    ExplainedPiece whole;
    /// Stable code and detail of an error, or of why it cannot be read: JSONata's ("T2001" and a sentence),
    /// an error name of the states language ("States.IntrinsicFailure" and its cause), or the code of a
    /// diagnostic ("path.syntax").
    std::string code;
    std::string problem;
    /// Byte of the text that it is about; npos where that is not known.
    std::size_t offset = npos;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// JSONata, with or without {% %}; or for JSONPath a path ($, $$, $variable) or an intrinsic function.
ExpressionResult explainExpression(std::string_view text, QueryLanguage language, const DebugScope& scope);

/// The smallest piece around a byte of the text; null where there is none.
const ExplainedPiece* pieceAt(const ExplainedPiece& whole, std::size_t offset);
/// The innermost piece that is undefined or an error while all in it that was evaluated is not: where a value
/// was lost. Null where the whole has one.
const ExplainedPiece* culpritOf(const ExplainedPiece& whole);

} // namespace steploom::engine
