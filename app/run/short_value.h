// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "engine/value/value.h"

namespace steploom::app {

/// The JSON of a value in a row of a list: its beginning, and of a long one only how long it is.
QString shortValue(const engine::Value& value);

} // namespace steploom::app
