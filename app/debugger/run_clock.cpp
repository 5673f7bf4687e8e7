// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/run_clock.h"

#include <algorithm>

namespace steploom::app {

namespace {

constexpr int kTick = 200; ///< ms between two looks at a countdown
constexpr int kMostFactor = 100'000;

} // namespace

RunClock::RunClock(QObject* parent)
    : QObject(parent) {
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &RunClock::look);
}

void RunClock::setMode(Mode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    emit changed();
}

void RunClock::setFactor(int factor) {
    factor = std::clamp(factor, 1, kMostFactor);
    if (m_factor == factor)
        return;
    m_factor = factor;
    emit changed();
}

void RunClock::wait(std::int64_t milliseconds) {
    m_waiting = true;
    m_length = std::max<std::int64_t>(0, milliseconds);
    m_since.start();
    m_tick.start(0);
}

std::int64_t RunClock::stop() {
    const std::int64_t passed = elapsed();
    const bool was = m_waiting;
    m_waiting = false;
    m_tick.stop();
    if (was)
        emit ticked();
    return passed;
}

std::int64_t RunClock::elapsed() const {
    if (!m_waiting)
        return 0;
    const std::int64_t real = m_since.elapsed();
    return real >= m_length / speed() + 1 ? m_length : std::min(m_length, real * speed());
}

/// The last stretch is waited for exactly, and those before it in ticks, so that a countdown can be shown.
void RunClock::look() {
    if (!m_waiting)
        return;
    const std::int64_t left = m_length - elapsed();
    if (left <= 0) {
        m_waiting = false;
        emit waited();
        return;
    }
    m_tick.start(static_cast<int>(std::min<std::int64_t>(kTick, left / speed() + 1)));
    emit ticked();
}

} // namespace steploom::app
