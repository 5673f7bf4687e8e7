// SPDX-License-Identifier: Apache-2.0
#include "app/timeline/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steploom::app {

namespace {

constexpr double kSecond = 1000;
constexpr double kMinute = 60 * kSecond;
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;
constexpr std::array kClockSteps{kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute,
                                 kHour,   2 * kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay};

/// The least of 1, 2 and 5 times a power of ten that is not below.
double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

double timeStep(double least) {
    if (least <= 30 * kSecond) {
        for (const double step : {15 * kSecond, 30 * kSecond}) {
            if (least > 10 * kSecond && least <= step)
                return step;
        }
        return roundStep(least);
    }
    for (const double step : kClockSteps) {
        if (step >= least)
            return step;
    }
    return kDay * roundStep(least / kDay);
}

} // namespace

void TimeAxis::set(double from, double to, double width) {
    m_from = from;
    m_to = std::max(to, from + 1e-6);
    m_width = std::max(width, 1.0);
}

double TimeAxis::step(double apart, bool whole) const {
    const double least = std::max((m_to - m_from) * apart / m_width, 1e-6);
    return whole ? std::max(1.0, roundStep(least)) : timeStep(least);
}

std::vector<double> TimeAxis::ticks(double apart, bool whole, double origin) const {
    const double step = this->step(apart, whole);
    std::vector<double> values;
    const auto count = static_cast<std::size_t>((m_to - m_from) / step) + 1;
    values.reserve(count + 1);
    for (double value = origin + std::ceil((m_from - origin) / step) * step;
         value <= m_to && values.size() <= count; value += step)
        values.push_back(value);
    return values;
}

} // namespace steploom::app
