// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "model/history/reading.h"
#include "model/history/recording.h"

namespace steploom::model {

/// Makes executions of the groups of events: those of one ARN, and pages that continue each other, are one.
/// Takes the rows out of the reading.
std::vector<std::shared_ptr<Recording>> joinGroups(Reading& reading);

} // namespace steploom::model
