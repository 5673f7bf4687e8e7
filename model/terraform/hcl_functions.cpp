// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_functions.h"

#include <algorithm>

#include "model/terraform/hcl_arguments.h"

namespace steploom::model::hcl {

std::optional<engine::Value> call(std::string_view function, const std::vector<engine::Value>& arguments) {
    for (const auto* table :
         {&textFunctions(), &numberFunctions(), &collectionFunctions(), &conversionFunctions()}) {
        const auto found = std::find_if(table->begin(), table->end(),
                                        [function](const Function& each) { return each.name == function; });
        if (found != table->end())
            return found->call(arguments);
    }
    return std::nullopt;
}

} // namespace steploom::model::hcl
