// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace steploom::app {

/// `orders` of `flows/orders.asl.json`.
QString documentTitle(const QString& definition);

} // namespace steploom::app
