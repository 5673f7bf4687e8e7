// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"

#include <string>

namespace steploom::tests {

/// What every history of ours holds, whatever the machine and whoever answered its tasks in which order:
/// causes come before their effects, every event belongs to the visit that it tells of, nothing that was
/// begun stays open once the execution has ended, and counts add up. The first thing that does not hold, in
/// words; empty where all does.
std::string problemOf(const engine::Execution& execution);

} // namespace steploom::tests
