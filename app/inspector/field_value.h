// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

#include "engine/history/visit.h"

namespace steploom::app {

/// What an expression of a state sees: the stages of one visit of it, absent as far as they are not known.
struct FieldSight {
    engine::QueryLanguage language = engine::QueryLanguage::JsonPath;
    engine::StateType type = engine::StateType::Pass;
    engine::Value input;
    engine::Value afterInputPath;
    engine::Value result;
    engine::Value afterResultSelector;
    engine::Value afterResultPath;
    engine::Value variables;
    engine::Value errorOutput; ///< {Error, Cause}
    engine::Value context;
    std::int64_t now = 0; ///< ms since 1970

    /// The stages of a visit.
    static FieldSight of(const engine::VisitRecord& visit, const engine::Value& context);
    /// Where there was no visit: the state as if it were entered with this input. `inputPath` is the field as
    /// written: a path, null, or absent.
    static FieldSight entered(const engine::Value& input, const engine::Value& inputPath);
};

/// A field's text: where it stands below the state (`Catch/0/Assign`), and whether it is a string's
/// characters or JSON.
struct FieldText {
    std::string place;
    std::string text;
    bool characters = false;
};

/// What a field evaluates to.
struct FieldValue {
    enum class Kind {
        Nothing, ///< there is nothing to evaluate: a constant, or half a text
        Value,   ///< `text`: the JSON, cut off where it is long
        Failure, ///< `text`: why there is no value
        Unknown, ///< `text`: what of a run it would need
    };
    Kind kind = Kind::Nothing;
    QString text;
};

/// Evaluates with the interpreter's own functions, a ResultPath by what it makes of the input. Never takes
/// longer than an expression of a run may.
FieldValue evaluateField(const FieldText& field, const FieldSight& sight);

} // namespace steploom::app
