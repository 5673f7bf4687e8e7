// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

#include "model/layout/node_sizes.h"

namespace steploom::app {

/// The sizes that layout and painter must agree on, in device-independent pixels.
using model::kArrowLength;
using model::kBadgeHeight;
using model::kBadgeRise;
using model::kBadgeRoom;
using model::kBadgesLeave;
using model::kContainerInfoRoom;
using model::kIconBox;
using model::kLabelHeight;
using model::kLabelMostWidth;
using model::kLabelPadding;
using model::kNodeHeight;
using model::kNodeLeastWidth;
using model::kNodeMostWidth;
using model::kNodePadding;
using model::kStartMark;

QFont nodeNameFont(const QString& family);
QFont nodeDetailFont(const QString& family);
QFont edgeLabelFont(const QString& family);

} // namespace steploom::app
