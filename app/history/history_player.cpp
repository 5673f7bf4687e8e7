// SPDX-License-Identifier: Apache-2.0
#include "app/history/history_player.h"

#include <algorithm>

namespace steploom::app {

namespace {

constexpr int kTicks = 25; ///< a second, at most

} // namespace

HistoryPlayer::HistoryPlayer(QObject* parent)
    : HistoryView(parent) {
    connect(&m_timer, &QTimer::timeout, this, &HistoryPlayer::step);
}

int HistoryPlayer::stride() const {
    return std::max(1, m_speed / kTicks);
}

QStringList HistoryPlayer::speedNames() const {
    QStringList names;
    for (const int speed : speeds())
        names << tr("%1/s").arg(speed);
    return names;
}

void HistoryPlayer::setSpeed(int speed) {
    const int wanted = std::clamp(speed, 1, 100'000);
    if (wanted == m_speed)
        return;
    m_speed = wanted;
    if (playing())
        m_timer.start(1000 * stride() / m_speed);
    emit speedChanged();
}

void HistoryPlayer::play() {
    if (session() == nullptr || session()->eventCount() == 0 || playing())
        return;
    if (session()->position() >= session()->eventCount())
        session()->setPosition(1);
    m_at = session()->position();
    m_timer.start(1000 * stride() / m_speed);
    emit playingChanged();
}

void HistoryPlayer::pause() {
    if (!playing())
        return;
    m_timer.stop();
    emit playingChanged();
}

void HistoryPlayer::step() {
    if (session()->position() != m_at || m_at >= session()->eventCount())
        return pause();
    m_at = std::min(m_at + stride(), session()->eventCount());
    session()->setPosition(m_at);
    if (m_at == session()->eventCount())
        pause();
}

void HistoryPlayer::refresh() {
    if (session()->eventCount() == 0)
        pause();
}

} // namespace steploom::app
