// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Sizes of the timeline in device-independent pixels.
namespace steploom::app::timeline {

constexpr double kHeader = 26;
constexpr double kRow = 26;
constexpr double kBar = 16;
constexpr double kLeastBar = 4;
constexpr double kNames = 168; ///< the column of the states' names
constexpr double kMargin = 14;
constexpr double kIndent = 12;

} // namespace steploom::app::timeline
