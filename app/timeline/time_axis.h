// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace steploom::app {

/// The part of a run that is on screen, in pixels: of its time (ms) or of its events (ids).
class TimeAxis {
public:
    /// Shows `from` to `to` over `width` pixels.
    void set(double from, double to, double width);
    double from() const { return m_from; }
    double to() const { return m_to; }
    double toScreen(double value) const { return (value - m_from) * m_width / (m_to - m_from); }
    double toValue(double screen) const { return m_from + screen * (m_to - m_from) / m_width; }

    /// Values at round distances from `origin` that are at least `apart` pixels from one another, of those on
    /// screen; `whole` values only, as events have, or steps in which people count time.
    std::vector<double> ticks(double apart, bool whole, double origin = 0) const;
    /// The distance between two of these.
    double step(double apart, bool whole) const;

private:
    double m_from = 0;
    double m_to = 1;
    double m_width = 1;
};

} // namespace steploom::app
