// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/conversion/jsonata_text.h"

namespace steploom::model {

/// The test of a Choice rule of JSONPath mode as a JSONata condition. Refuses `convert.test` {operator} where
/// JSONata has no test with the same result for every value: timestamps.
Result<std::string> ruleInJsonata(Node rule, const PayloadRoot& root);

} // namespace steploom::model
