// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonpath/path.h"

#include <cstdint>
#include <string_view>
#include <vector>

// Functions at the end of a path: $.items.length(), $.sum($.a, $.b), $.names.concat("!").
namespace steploom::engine {

struct PathContext;

struct FunctionParameter {
    bool isPath = false;
    Path path;  ///< evaluated from the root
    Value json; ///< absent where it is no JSON; that is found when it is wanted
};

struct PathFunction {
    enum class Name : std::uint8_t {
        Unknown,
        Append,
        Average,
        Concatenate,
        First,
        Index,
        Keys,
        Last,
        Length,
        Maximum,
        Minimum,
        StandardDeviation,
        Sum,
    };
    Name name = Name::Unknown;
    std::vector<FunctionParameter> parameters;
    /// Length: the first parameter and a wildcard, which is what is counted. Without steps: the parameter as
    /// it is.
    Path counted;
};

/// Fills `counted` of a Length from its parameters.
void countParameter(PathFunction& function);
PathFunction::Name pathFunctionNamed(std::string_view name) noexcept;

/// What the function makes of `model`, which may be null as JSON; `result` is absent where there is a
/// problem.
PathProblem callPathFunction(const PathFunction& function, const Value& model, PathContext& context,
                             Value& result);

} // namespace steploom::engine
