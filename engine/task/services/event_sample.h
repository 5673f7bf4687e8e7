// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

namespace steploom::engine {

/// An event that a pattern describes, to begin with: each field has the first value that its rule allows, and
/// the places that an input transformer looks at have a text. Rules that name no value, such as `cidr`, are
/// met where that is simple; whether all of it fits is for matchesEvent() to say.
Value sampleEvent(const Value& pattern, const Value& inputPaths);

} // namespace steploom::engine
