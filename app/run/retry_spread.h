// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/run/run_outlook.h"

namespace steploom::app {

/// When the next attempt of a visit could begin; none where that is not drawn by FULL jitter. Its `visit`
/// stays kNone.
std::optional<RunOutlook::Spread> spreadOf(const engine::Definition& definition,
                                           const engine::VisitRecord& visit);

} // namespace steploom::app
