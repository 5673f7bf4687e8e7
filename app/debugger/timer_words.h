// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantList>

#include "engine/execution/execution.h"

namespace steploom::app {

/// What is still to come in a run if nothing comes between: ends of waits, retries, timeouts, heartbeats.
/// Earliest first, `most` at most: { title, detail, pointer }. `now` is virtual time, ms since 1970.
QVariantList timerRows(const engine::Execution& execution, std::int64_t now, int most = 8);

/// `ChargeCard is tried again in 5 s`: the next of them; empty where there is none.
QString nextTimerWords(const engine::Execution& execution, std::int64_t now);

} // namespace steploom::app
