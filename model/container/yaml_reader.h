// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/container/source_value.h"
#include "model/document/message.h"

namespace steploom::model {

/// Reads the first document of a YAML 1.1 or 1.2 stream (of JSON too, as far as that is YAML).
///
/// Scalars have the types of the core schema; what else older readers take for a number, a date or a boolean
/// (`yes`, `0o7`) is a string. Aliases and merge keys are followed. Refuses `container.broken` {line, column,
/// what} and `container.too-large`, when there are too many values or too many within each other.
Result<SourceValue> readYaml(std::string_view text);

/// The same of JSON as people write it (model/document/scanner.h).
Result<SourceValue> readJsonSource(std::string_view text);

/// A plain scalar as JSON: null, true, false, a number, else a string.
std::string plainScalarJson(std::string_view text);

} // namespace steploom::model
