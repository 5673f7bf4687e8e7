// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string>

namespace steploom::engine {

/// A value as Java spells it where text is put together: a string as it is, an object as {a=1, b=x}, anything
/// else as JSON.
void appendJavaText(std::string& out, const Value& value);

} // namespace steploom::engine
