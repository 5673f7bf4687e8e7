// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace steploom::app {

/// How times on an axis are written: all in one unit, with as many digits as tell two of them apart.
class AxisWords {
public:
    /// Milliseconds: between two times, and the largest one.
    AxisWords(double step, double largest);
    QString of(double milliseconds) const;

private:
    const char* m_words = nullptr; ///< with %1 for the number
    double m_unit = 1;             ///< milliseconds
    int m_digits = 0;              ///< behind the point
};

} // namespace steploom::app
