// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/evaluator.h"

#include <vector>

// The built-in functions, a family in each functions_*.cpp (https://docs.jsonata.org, "Function Library").
namespace steploom::engine::jsonata {

struct FunctionEntry {
    std::string_view name;
    std::string_view signature;
    std::uint32_t arity;
    Item (*body)(Call&);
};
using FunctionFamily = std::vector<FunctionEntry>;

FunctionFamily stringFunctions();
FunctionFamily patternFunctions();
FunctionFamily encodingFunctions();
FunctionFamily numberFunctions();
FunctionFamily aggregateFunctions();
FunctionFamily arrayFunctions();
FunctionFamily objectFunctions();
FunctionFamily higherOrderFunctions();
FunctionFamily generalFunctions();
FunctionFamily pictureFunctions();

/// Calls a function with as many of the arguments as it takes; at least one.
Item callBack(Call& call, const Item& function, std::initializer_list<Item> arguments);

} // namespace steploom::engine::jsonata
