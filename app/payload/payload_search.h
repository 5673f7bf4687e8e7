// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "engine/value/value.h"

namespace steploom::app {

/// JSON Pointers of what has `text` in its name or, being no array or object, in its value, in the order of
/// the text; capitals do not matter. `most` bounds the list.
std::vector<std::string> searchPayload(const engine::Value& value, const QString& text, std::size_t most);

} // namespace steploom::app
