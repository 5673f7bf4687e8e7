// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "model/container/template_functions.h"
#include "model/container/value_source.h"

namespace steploom::model {

/// The functions in these values that stand for more than a name in its view, and the variables that Fn::Sub
/// is given, under the names that the view has for them. Null where there are none.
std::shared_ptr<const ValueSource> functionValues(std::shared_ptr<const TemplateFunctions> functions,
                                                  const std::vector<const SourceValue*>& values);

} // namespace steploom::model
