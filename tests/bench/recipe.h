// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string>

namespace steploom::bench {

/// Makes the data of an expression workload from its recipe {"seed": …, "template": …}: a Lehmer generator
/// fills in what the template leaves open. Throws std::runtime_error where the recipe makes no sense.
engine::Value makeData(const engine::Value& recipe);

/// The first 16 hexadecimal digits of the SHA-256 of a value as canonical JSON.
std::string checksum(const engine::Value& value);

} // namespace steploom::bench
