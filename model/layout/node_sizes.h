// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::model {

/// The sizes of what is drawn, in device-independent pixels: the canvas and the exported pictures have them
/// in common.
inline constexpr double kNodeHeight = 44;
inline constexpr double kNodeLeastWidth = 150;
inline constexpr double kNodeMostWidth = 250;
inline constexpr double kNodePadding = 9;
inline constexpr double kIconBox = 26;
inline constexpr double kContainerInfoRoom = 150;
inline constexpr double kContainerLeastWidth = 200;
inline constexpr double kContainerMostWidth = 420; ///< of the header alone; what lies in it may ask for more
inline constexpr double kLabelHeight = 18;
inline constexpr double kLabelPadding = 8;
inline constexpr double kLabelMostWidth = 190;
inline constexpr double kBadgeRoom = 26; ///< of a badge, beside its text
inline constexpr double kBadgeHeight = 16;
inline constexpr double kBadgeRise =
    11; ///< of it, how much stands above the node: the rest leaves the name free
inline constexpr double kBadgesLeave =
    40; ///< of a node's width: for the arrow in the middle, and at the right end
inline constexpr double kStartMark = 22;
inline constexpr double kArrowLength = 9;

} // namespace steploom::model
