// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/expression.h"

#include <string>
#include <string_view>
#include <vector>

namespace steploom::engine {

/// What is wrong with the text of an expression, relative to the field that holds it.
struct ExpressionIssue {
    /// Stable code: path.*, intrinsic.syntax, intrinsic.unknown, intrinsic.arguments, intrinsic.nesting,
    /// template.value (a ".$" key whose value is no path or intrinsic), template.duplicate.
    std::string code;
    /// JSON Pointer below the field.
    std::string pointer;
    std::string detail;
    /// Bytes of the text that it is about: where they begin, and how many. 0: to the end.
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// A payload template: an object or array in which keys ending in ".$" hold paths and intrinsics. What holds
/// neither becomes a constant as a whole.
Expression compileTemplate(const Value& source, std::vector<ExpressionIssue>& issues);

/// The text of a ".$" key: a path or an intrinsic function. Issues are appended; the result is then a null
/// constant.
Expression compileExpressionText(std::string_view text, std::vector<ExpressionIssue>& issues,
                                 const std::string& pointer = {});

/// States.Format('…', …) and its kin. Nesting is limited to 10 as on the service.
Expression compileIntrinsic(std::string_view text, std::vector<ExpressionIssue>& issues,
                            const std::string& pointer);

/// "States.Array" and its kin.
std::vector<std::string> intrinsicNames();

} // namespace steploom::engine
