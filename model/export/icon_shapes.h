// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace steploom::model {

/// An icon as SVG elements, drawn with round pens on a ground of 24 by 24, unfilled.
struct IconShape {
    std::string_view strokeWidth;
    std::string_view shapes; ///< empty where there is no such icon
};

/// `name` as stateIcon() has it; also retry, catch, timeout and unfold.
IconShape iconShape(std::string_view name);

} // namespace steploom::model
