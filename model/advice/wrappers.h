// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace steploom::model {

/// The call that a function of this name is for and for nothing else: `sns:publish` of
/// `PublishToSnsFunction`. Empty where the name says more, or less, than that.
std::string_view wrappedCall(std::string_view functionName);

} // namespace steploom::model
