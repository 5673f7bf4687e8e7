// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

namespace steploom::app {

/// The sizes that layout and painter must agree on, in device-independent pixels.
inline constexpr double kNodeHeight = 44;
inline constexpr double kNodeLeastWidth = 150;
inline constexpr double kNodeMostWidth = 250;
inline constexpr double kNodePadding = 9;
inline constexpr double kIconBox = 26;
inline constexpr double kContainerInfoRoom = 150;
inline constexpr double kLabelHeight = 18;
inline constexpr double kLabelPadding = 8;
inline constexpr double kLabelMostWidth = 190;
inline constexpr double kBadgeRoom = 26; ///< of a badge, beside its text
inline constexpr double kStartMark = 22;
inline constexpr double kArrowLength = 9;

QFont nodeNameFont(const QString& family);
QFont nodeDetailFont(const QString& family);
QFont edgeLabelFont(const QString& family);

/// What the edge of a Choice's Default says.
QString defaultLabel();

} // namespace steploom::app
