// SPDX-License-Identifier: Apache-2.0
#include "app/document/autosave.h"

#include <QDir>
#include <QStandardPaths>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "model/document/file.h"
#include "model/document/merge.h"
#include "model/document/recovery.h"

namespace steploom::app {

namespace {
constexpr std::size_t kSpare = 4u << 20; ///< a journal may outgrow its text by so much
} // namespace

/// Does jobs one after the other on its thread; the journal belongs to that thread.
class Autosave::Writer {
public:
    Writer()
        : m_thread([this] { run(); }) {}

    ~Writer() {
        post([this] { m_journal.remove(); });
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }

    void post(std::function<void()> job) {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_all();
    }

    void wait() {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_jobs.empty() && !m_working; });
    }

    // On the thread

    void begin(const std::string& folder, const std::string& path, const std::string& base) {
        m_journal.remove();
        m_journal = model::RecoveryFile::create(folder, path);
        const std::string head = model::recoveryHead(path, base);
        m_journal.append(head);
        m_size = head.size();
        m_most = 2 * head.size() + kSpare;
    }

    void append(const std::string& records) {
        m_journal.append(records);
        m_size += records.size();
        if (m_size > m_most)
            shorten();
    }

    void remove() { m_journal.remove(); }

private:
    void run() {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            const std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_working = true;
            lock.unlock();
            job();
            lock.lock();
            m_working = false;
            m_idle.notify_all();
        }
    }

    /// All changes become one.
    void shorten() {
        const model::Result<std::string> bytes = model::readFile(m_journal.file());
        const auto read = bytes ? model::replayRecovery(*bytes) : std::nullopt;
        if (!read)
            return;
        const std::string fresh =
            model::recoveryHead(read->path, read->base) +
            model::recoveryRecord(model::editBetween(read->base, read->text, model::kRecover).splices);
        if (m_journal.rewrite(fresh)) {
            m_size = fresh.size();
            m_most = 2 * fresh.size() + kSpare;
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<std::function<void()>> m_jobs;
    bool m_working = false;
    bool m_ending = false;
    model::RecoveryFile m_journal;
    std::size_t m_size = 0;
    std::size_t m_most = 0;
    std::thread m_thread; ///< last: it uses the others
};

Autosave::Autosave(QObject* parent)
    : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kWriteAfter);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::write);
}

Autosave::~Autosave() = default;

QString Autosave::stateFolder(const QString& name) {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
#ifdef Q_OS_UNIX
    const QString home = state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state;
    return home + QStringLiteral("/steploom/") + name;
#else
    return (state.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                            : state) +
           QLatin1Char('/') + name;
#endif
}

void Autosave::begin(const QString& path, std::shared_ptr<const std::string> text) {
    m_soon.stop();
    m_pending.clear();
    m_path = path.toStdString();
    m_base = std::move(text);
    if (m_begun)
        m_writer->post([writer = m_writer.get()] { writer->remove(); });
    m_begun = false;
}

void Autosave::record(const std::vector<model::Splice>& splices) {
    m_pending += model::recoveryRecord(splices);
    if (!m_soon.isActive())
        m_soon.start();
}

void Autosave::write() {
    if (m_pending.empty() || m_base == nullptr)
        return;
    if (m_writer == nullptr)
        m_writer = std::make_unique<Writer>();
    Writer* writer = m_writer.get();
    if (!m_begun) {
        m_begun = true;
        writer->post([writer, folder = folder().toStdString(), path = m_path, base = m_base] {
            writer->begin(folder, path, *base);
        });
    }
    writer->post([writer, records = std::exchange(m_pending, {})] { writer->append(records); });
}

void Autosave::flush() {
    m_soon.stop();
    write();
    if (m_writer != nullptr)
        m_writer->wait();
}

} // namespace steploom::app
