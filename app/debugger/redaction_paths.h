// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace steploom::app {

/// A place of payloads as a person writes it, as a pattern of engine::Redaction: `$.card.number`,
/// `$.items[*].name`, `$['first name']`, `$..email`, or a JSON Pointer (`/card`, `**/email`). Nothing where
/// it is no such place.
std::optional<std::string> redactionPattern(const QString& place);

} // namespace steploom::app
