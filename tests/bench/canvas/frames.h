// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace steploom::bench {

/// How long frames take at one zoom, in milliseconds, while the graph is panned over.
struct FrameTimes {
    qreal zoom = 1;
    double median = 0;
    double worst = 0; ///< of a hundred, the fifth longest
};

/// Shows the definition in `file` on a canvas of 1600 × 1000, drawn by the software renderer into memory, and
/// pans over it at each zoom. Empty where the file cannot be read.
std::vector<FrameTimes> measureFrames(const QString& file);

} // namespace steploom::bench
