// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>

#include "model/document/syntax_tree.h"

namespace steploom::app {

/// How long a retrier waits, as the interpreter works it out:
/// {waits, labels, total, totalText, attempts, jitter}: `waits` in seconds, the first few, and `labels` for
/// people; `total` seconds of all of them, and `attempts` of the work in all, the first one included. With
/// `jitter` each wait is anything up to its length. Fields that are not numbers count as if they were not
/// there.
QVariantMap waitsOf(model::Node retrier);

} // namespace steploom::app
