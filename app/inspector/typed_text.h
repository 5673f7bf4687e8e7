// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace steploom::app {

/// What `value` becomes when an input that shows it holds `text`. Qt's multi-line inputs show every kind of
/// line end as `\n` and a space that does not break as one that does: where nobody typed, the characters of
/// the value stay.
QString typedOver(const QString& value, const QString& text);

} // namespace steploom::app
