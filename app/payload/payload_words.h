// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "engine/value/value.h"

namespace steploom::app {

/// What a line shows of a value: JSON of a scalar, cut off where it is long; how much is in the others.
QString valueWords(const engine::Value& value);
/// A line of JSON, cut off where it is long.
QString shortJson(const engine::Value& value, std::size_t most = 160);
/// object, array, string, number, boolean or null.
QString kindWord(const engine::Value& value);
/// `1.2 KiB`.
QString sizeWords(std::uint64_t bytes);

} // namespace steploom::app
