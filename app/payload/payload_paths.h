// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

#include "app/payload/payload.h"

namespace steploom::app {

/// How an expression of the payload's state names a place of it: `$.order.items[0]`,
/// `$states.input.order.items[0]`, `$cart.total`. What no expression can name is named as if it were the
/// state's input.
QString pathTo(const Payload& payload, const std::string& pointer, engine::QueryLanguage language);

/// The path behind `root`, which names `value`. Where that is not known (absent), a number is an index.
QString pathBehind(const QString& root, const engine::Value& value, const std::string& pointer,
                   engine::QueryLanguage language);

} // namespace steploom::app
