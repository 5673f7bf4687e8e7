// SPDX-License-Identifier: Apache-2.0
#include "app/timeline/axis_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace steploom::app {

namespace {

constexpr double kLeastPart = 0.05; ///< of a unit between two times: below, a smaller unit says it better

struct Unit {
    const char* words;
    double milliseconds;
    double from; ///< the largest time from which it is used
};

const std::array kUnits{
    Unit{QT_TRANSLATE_NOOP("Duration", "%1 ms"), 1, 0},
    Unit{QT_TRANSLATE_NOOP("Duration", "%1 s"), 1000, 1000},
    Unit{QT_TRANSLATE_NOOP("Duration", "%1 min"), 60'000, 600'000},
    Unit{QT_TRANSLATE_NOOP("Duration", "%1 h"), 3'600'000, 36'000'000},
    Unit{QT_TRANSLATE_N_NOOP("Duration", "%1 day(s)"), 86'400'000, 172'800'000},
};

} // namespace

AxisWords::AxisWords(double step, double largest) {
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < kUnits.size(); ++i) {
        if (largest >= kUnits[i].from && step >= kLeastPart * kUnits[i].milliseconds)
            chosen = i;
    }
    m_words = kUnits[chosen].words;
    m_unit = kUnits[chosen].milliseconds;
    m_digits = 0;
    for (double part = step / m_unit; m_digits < 6 && std::abs(part - std::round(part)) > 1e-6; part *= 10)
        ++m_digits;
}

QString AxisWords::of(double milliseconds) const {
    const double number = milliseconds / m_unit;
    const QString written = QLocale().toString(number, 'f', m_digits);
    return QCoreApplication::translate("Duration", m_words, nullptr, number == 1 ? 1 : 2).arg(written);
}

} // namespace steploom::app
