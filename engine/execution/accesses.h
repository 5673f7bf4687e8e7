// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/history/visit.h"

#include <string>
#include <vector>

// Which places of which payload each stage of a state visit read and wrote. Nothing of this is kept while a
// state runs: values never change, so it is worked out from the compiled state and the recorded stages when
// somebody looks.
namespace steploom::engine {

enum class Stage : std::uint8_t {
    InputPath,
    ItemsPath,
    Parameters, ///< or Arguments, or ItemSelector's share of the state's input
    Choice,
    Wait,
    Task, ///< timeouts and credentials
    ResultSelector,
    ResultPath,
    OutputPath,
    Output, ///< JSONata
    Assign,
    Fail,
};

struct Access {
    enum class Source : std::uint8_t {
        Payload,
        Context,
        Variable,
        Result, ///< JSONata: $states.result
        Error,  ///< JSONata: $states.errorOutput
    };
    Stage stage = Stage::InputPath;
    bool write = false;
    /// Names the place: $.a, or $states.input.a.
    QueryLanguage language = QueryLanguage::JsonPath;
    Source source = Source::Payload;
    std::string variable; ///< of a Variable
    /// JSON Pointer into the value that the stage starts from (see below), the context object or the
    /// variable.
    std::string pointer;
    /// The field that says so, relative to the state's object: "/Parameters/i.$".
    std::string field;
};

/// In the order of the stages, as far as the visit got. Reads refer to: InputPath and ResultPath →
/// VisitRecord::input; ItemsPath, Parameters, Choice, Wait, Task, Fail → afterInputPath; ResultSelector,
/// Assign → result; OutputPath → afterResultPath. Writes of ResultPath refer to afterResultPath, writes of
/// Assign to variables. In JSONata all payload reads refer to VisitRecord::input; its queries are evaluated
/// again to see what they read, so that one that looks at `context` ($states.context; may be absent) is told
/// only as far as that goes.
std::vector<Access> accessesOf(const State& state, const VisitRecord& visit, const Value& context = {});

} // namespace steploom::engine
