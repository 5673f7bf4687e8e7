// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string_view>

// JSON as people write it inside a JSONPath: ['a', b, 01], {k: 'v',}. Texts may have single quotes or none,
// numbers may begin with zeros, commas may be too many, and what follows the value is ignored. For literals
// of filters and parameters of functions, never for documents.
namespace steploom::engine {

/// Absent where even that is not possible.
Value readPermissiveJson(std::string_view text);

} // namespace steploom::engine
