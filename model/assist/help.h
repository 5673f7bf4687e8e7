// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace steploom::model {

/// A name of the language and what it means, in a sentence: a field (`field.Next`), a JSONata function
/// (`function.sum`), an intrinsic (`intrinsic.States.Format`), an error (`error.States.Timeout`), a member of
/// the context (`context.Execution.Id`) or of $states (`states.input`), a value of a field
/// (`value.Mode.INLINE`), a type of state (`type.Wait`).
struct Help {
    std::string_view code;
    std::string_view shape; ///< of a field: what its value is; of a function: its parameters and result
    std::string_view text;  ///< English: what a translation starts from
};

/// All of them, ascending by code.
const std::vector<Help>& helpTable();
/// Those whose code begins so, in their order.
std::vector<Help> helpOf(std::string_view prefix);
/// Null where there is none.
const Help* findHelp(std::string_view code);

} // namespace steploom::model
