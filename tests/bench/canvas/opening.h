// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace steploom::bench {

struct Opening {
    bool ok = false;
    double milliseconds = 0; ///< from the start of the program to its first complete picture on disk
    double peakRssMiB = 0;
};

/// Starts `program` with `file`, by the software renderer without a display, and waits for its picture.
Opening open(const QString& program, const QString& file);

/// The median of each figure.
Opening median(std::vector<Opening> openings);

} // namespace steploom::bench
