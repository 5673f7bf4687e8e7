// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include "app/history/history_view.h"

namespace steploom::app {

/// Lets a recorded execution pass by, event by event.
class HistoryPlayer : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool playing READ playing NOTIFY playingChanged)
    /// Events a second, one of speeds().
    Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY speedChanged)
    Q_PROPERTY(QStringList speedNames READ speedNames NOTIFY speedChanged)
    Q_PROPERTY(int chosenSpeed READ chosenSpeed WRITE chooseSpeed NOTIFY speedChanged)

public:
    explicit HistoryPlayer(QObject* parent = nullptr);

    bool playing() const { return m_timer.isActive(); }
    int speed() const { return m_speed; }
    void setSpeed(int speed);
    static QList<int> speeds() { return {1, 2, 5, 10, 50, 250, 1000}; }
    QStringList speedNames() const;
    int chosenSpeed() const { return static_cast<int>(speeds().indexOf(m_speed)); }
    void chooseSpeed(int number) { setSpeed(speeds().value(number, m_speed)); }

    /// From the start where it has come to the end.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void toggle() { playing() ? pause() : play(); }

signals:
    void playingChanged();
    void speedChanged();

private:
    void refresh() override;
    void step();
    /// Events of one tick: faster than the screen, several pass at once.
    int stride() const;

    QTimer m_timer;
    int m_speed = 5;
    int m_at = 0; ///< where it put the session last: whoever moves it stops the play
};

} // namespace steploom::app
