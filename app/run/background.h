// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace steploom::app {

/// Work on a thread of its own, of which only the latest counts. The window goes on meanwhile.
class Background : public QObject {
    Q_OBJECT

public:
    /// What is to be done in the window's thread with what was found; null: nothing.
    using Finish = std::function<void()>;
    /// Runs in the other thread. False from `goOn` says that nobody waits any more.
    using Work = std::function<Finish(const std::function<bool()>& goOn)>;

    explicit Background(QObject* parent = nullptr);
    /// Stops and waits for the thread.
    ~Background() override;

    /// Gives up what is at work and does this instead.
    void start(Work work);
    /// Gives up what is at work; its Finish never runs.
    void stop();
    bool busy() const { return m_busy; }

signals:
    void busyChanged();

private:
    void setBusy(bool busy);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< shared with the tasks
    quint64 m_asked = 0;
    bool m_busy = false;
};

} // namespace steploom::app
