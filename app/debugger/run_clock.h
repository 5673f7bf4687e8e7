// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <cstdint>

namespace steploom::app {

/// How the virtual time of a run passes: at once, timer by timer, or as a real clock has it. It knows nothing
/// of the run; it waits when it is told to, and says when that is over.
class RunClock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY changed)
    Q_PROPERTY(int factor READ factor WRITE setFactor NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY ticked)

public:
    enum class Mode {
        Instant, ///< waits take no time
        Stepped, ///< the run stops before each timer
        Scaled,  ///< waits take a `factor`-th of their time
        Real,    ///< waits take their time
    };
    Q_ENUM(Mode)

    explicit RunClock(QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Of Scaled: virtual seconds in a real one, from 1 to 100,000.
    int factor() const { return m_factor; }
    void setFactor(int factor);
    /// Time passes by itself, as a real clock has it.
    bool follows() const { return m_mode == Mode::Scaled || m_mode == Mode::Real; }

    bool waiting() const { return m_waiting; }
    /// Begins to wait for so many virtual milliseconds.
    void wait(std::int64_t milliseconds);
    /// Ends a wait before its time; tells how much of it had passed, in virtual milliseconds.
    std::int64_t stop();
    /// Virtual milliseconds of the present wait; 0 outside one.
    std::int64_t elapsed() const;

signals:
    void changed();
    /// A wait has begun, gone on for a while, or ended.
    void ticked();
    /// A wait has come to its end by itself.
    void waited();

private:
    int speed() const { return m_mode == Mode::Scaled ? m_factor : 1; }
    void look();

    Mode m_mode = Mode::Instant;
    int m_factor = 10;
    bool m_waiting = false;
    std::int64_t m_length = 0; ///< virtual
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace steploom::app
