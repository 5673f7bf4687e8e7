// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>

#include "app/run/run_reading.h"

namespace steploom::app {

/// What went over a transition.
struct Crossing {
    std::uint32_t visit = 0; ///< that the last pass led to: its input is what went over
    int passes = 0;
};

/// Those that were taken once the event `upTo` was written, by the pointer of the name that makes them. Goes
/// through all events: for when somebody looks.
QHash<QString, Crossing> crossingsOf(const RunReading& reading, engine::EventId upTo);

} // namespace steploom::app
