// SPDX-License-Identifier: Apache-2.0
#include "engine/storage/sqlite_storage.h"

#include "engine/service/memory_storage.h"
#include "engine/service/record_json.h"
#include "engine/storage/packed.h"
#include "engine/storage/writer.h"

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>
#include <unordered_map>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace steploom::engine {

namespace {

/// Between two tries to write what could not be written.
constexpr std::chrono::seconds kRetry{1};

class SqliteStorage final : public Storage {
public:
    explicit SqliteStorage(SqliteStorageOptions options)
        : m_options(std::move(options)) {}

    ~SqliteStorage() override {
        if (m_thread.joinable()) {
            {
                const std::lock_guard lock(m_mutex);
                m_stopping = true;
            }
            m_wake.notify_one();
            m_thread.join();
        }
        if (m_lock >= 0)
            ::close(m_lock);
    }
    SqliteStorage(const SqliteStorage&) = delete;
    SqliteStorage& operator=(const SqliteStorage&) = delete;

    std::string open() {
        std::error_code error;
        // What executions are told may be private: it is for this user alone.
        if (std::filesystem::create_directories(m_options.folder, error))
            std::filesystem::permissions(m_options.folder, std::filesystem::perms::owner_all, error);
        const std::string lockFile = m_options.folder + "/lock";
        m_lock = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (m_lock < 0)
            return "cannot write into '" + m_options.folder + '\'';
        if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
            return "'" + m_options.folder + "' is in use by another process";
        const std::string file = m_options.folder + "/steploom.sqlite";
        if (!m_writing.open(file) || !prepareDatabase(m_writing) || !m_reading.open(file))
            return "'" + file + "' cannot be used: " + m_writing.lastProblem();
        m_thread = std::thread([this] { writeAll(); });
        return {};
    }

    void keep(std::string_view kind, std::string_view key, std::string body) override {
        add({Change::Kind::Keep, std::string(kind), std::string(key), std::move(body), {}});
    }
    void forget(std::string_view kind, std::string_view key) override {
        add({Change::Kind::Forget, std::string(kind), std::string(key), {}, {}});
    }
    void begin(const ExecutionRecord& record) override {
        m_unwritten.erase(record.arn);
        add({Change::Kind::Begin, {}, record.arn, recordToJson(record), {}});
    }
    void append(const std::string& executionArn, std::string stimuli) override {
        if (!stimuli.empty())
            add({Change::Kind::Append, {}, executionArn, std::move(stimuli), {}});
    }
    void end(const ExecutionRecord& record, std::string history, std::string stimuli) override {
        auto ended = std::make_shared<const EndedExecution>(
            EndedExecution{record, std::move(history), std::move(stimuli)});
        m_unwritten[record.arn] = ended;
        add({Change::Kind::End, {}, record.arn, {}, std::move(ended)});
    }

    void eachResource(std::string_view kind,
                      const std::function<void(std::string_view, std::string_view)>& visit) override {
        Statement all(m_reading, "SELECT key, body FROM resource WHERE kind = ? ORDER BY key");
        all.bind(1, kind);
        while (all.step())
            visit(all.text(0), all.text(1));
    }

    void eachRun(const std::function<void(KeptRun)>& visit) override {
        std::vector<KeptRun> runs;
        {
            Statement all(m_reading, "SELECT record FROM running");
            while (all.step())
                runs.push_back({recordFromJson(all.text(0)), {}});
        }
        Statement told(m_reading, "SELECT text FROM stimulus WHERE arn = ? ORDER BY id");
        for (KeptRun& run : runs) {
            told.bind(1, run.record.arn);
            while (told.step())
                run.stimuli += told.text(0);
            visit(std::move(run));
        }
    }

    std::optional<ExecutionRecord> find(const std::string& executionArn) override {
        if (const auto fresh = m_unwritten.find(executionArn); fresh != m_unwritten.end())
            return fresh->second->record;
        const std::string record = column("SELECT record FROM ended WHERE arn = ?", executionArn);
        if (record.empty())
            return std::nullopt;
        return recordFromJson(record);
    }

    std::string history(const std::string& executionArn) override {
        if (const auto fresh = m_unwritten.find(executionArn); fresh != m_unwritten.end())
            return fresh->second->history;
        return column("SELECT history FROM ended WHERE arn = ?", executionArn);
    }

    std::string stimuli(const std::string& executionArn) override {
        if (const auto fresh = m_unwritten.find(executionArn); fresh != m_unwritten.end())
            return fresh->second->stimuli;
        return column("SELECT stimuli FROM ended WHERE arn = ?", executionArn);
    }

    std::vector<ExecutionRecord> list(const ExecutionQuery& query) override {
        std::vector<ExecutionRecord> found = written(query);
        for (const auto& entry : m_unwritten) {
            const ExecutionRecord& fresh = entry.second->record;
            if (!matchesQuery(fresh, query) || !isBehind(fresh, query))
                continue;
            // It may be written already, and we have not heard of it yet.
            const bool known = std::any_of(found.begin(), found.end(),
                                           [&](const ExecutionRecord& one) { return one.arn == fresh.arn; });
            if (!known)
                found.push_back(fresh);
        }
        std::sort(found.begin(), found.end(), [](const ExecutionRecord& a, const ExecutionRecord& b) {
            return a.started != b.started ? a.started > b.started : a.arn > b.arn;
        });
        if (found.size() > query.limit)
            found.resize(query.limit);
        return found;
    }

    void whenSafe(std::function<void()> then) override {
        const std::lock_guard lock(m_mutex);
        if (m_batch.empty() && !m_busy)
            return m_options.post(std::move(then));
        m_batch.waiting.push_back(std::move(then));
        m_wake.notify_one();
    }

private:
    void add(Change change) {
        const std::lock_guard lock(m_mutex);
        m_batch.changes.push_back(std::move(change));
        m_wake.notify_one();
    }

    std::string column(const char* sql, const std::string& arn) {
        Statement one(m_reading, sql);
        one.bind(1, arn);
        std::string text;
        if (one.step()) {
            text = unpack(one.blob(0));
            one.reset();
        }
        return text;
    }

    std::vector<ExecutionRecord> written(const ExecutionQuery& query) {
        std::string sql = "SELECT record FROM ended WHERE ";
        std::vector<std::string_view> values;
        const auto equal = [&](const char* name, const std::string& value) {
            if (value.empty())
                return;
            sql += std::string(name) + " = ? AND ";
            values.emplace_back(value);
        };
        equal("machine", query.machineArn);
        equal("version", query.versionArn);
        equal("alias", query.aliasArn);
        equal("map_run", query.mapRunArn);
        equal("status", query.status);
        if (!query.versionArn.empty())
            sql += "version <> '' AND ";
        if (!query.aliasArn.empty())
            sql += "alias <> '' AND ";
        if (!query.mapRunArn.empty())
            sql += "map_run <> '' AND ";
        if (query.redriven)
            sql += *query.redriven ? "redriven = 1 AND " : "redriven = 0 AND ";
        sql += query.beforeStarted != 0 ? "(started < ? OR (started = ? AND arn < ?))" : "1";
        sql += " ORDER BY started DESC, arn DESC LIMIT ?";
        Statement all(m_reading, sql.c_str());
        int index = 0;
        for (const std::string_view value : values)
            all.bind(++index, value);
        if (query.beforeStarted != 0) {
            all.bind(++index, query.beforeStarted);
            all.bind(++index, query.beforeStarted);
            all.bind(++index, query.beforeArn);
        }
        all.bind(++index, static_cast<std::int64_t>(query.limit));
        std::vector<ExecutionRecord> found;
        while (all.step())
            found.push_back(recordFromJson(unpack(all.blob(0))));
        return found;
    }

    /// The writing thread.
    void writeAll() {
        BatchWriter writer(m_writing);
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_stopping || !m_batch.empty(); });
            if (m_batch.empty())
                return;
            auto batch = std::make_shared<Batch>(std::exchange(m_batch, Batch()));
            m_busy = true;
            lock.unlock();
            const bool done = writeOne(writer, batch->changes);
            lock.lock();
            m_busy = false;
            if (!done)
                return;
            m_options.post([this, batch] { written(*batch); });
        }
    }

    bool writeOne(BatchWriter& writer, const std::vector<Change>& changes) {
        bool told = false;
        while (!writer.write(changes)) {
            if (!std::exchange(told, true) && m_options.problem)
                m_options.problem(m_writing.lastProblem());
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, kRetry, [this] { return m_stopping; }))
                return false;
        }
        return true;
    }

    /// On the thread of the service: a batch is safe.
    void written(const Batch& batch) {
        for (const Change& change : batch.changes) {
            const auto fresh =
                change.kind == Change::Kind::End ? m_unwritten.find(change.key) : m_unwritten.end();
            if (fresh != m_unwritten.end() && fresh->second == change.ended)
                m_unwritten.erase(fresh);
        }
        for (const auto& then : batch.waiting)
            then();
    }

    SqliteStorageOptions m_options;
    Database m_writing; ///< of the writing thread, once that runs
    Database m_reading;
    int m_lock = -1;
    /// Ended executions that a reader of the database does not see yet.
    std::unordered_map<std::string, std::shared_ptr<const EndedExecution>> m_unwritten;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Batch m_batch;
    bool m_busy = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace

std::shared_ptr<Storage> openSqliteStorage(SqliteStorageOptions options, std::string& problem) {
    auto storage = std::make_shared<SqliteStorage>(std::move(options));
    problem = storage->open();
    if (!problem.empty())
        return nullptr;
    return storage;
}

} // namespace steploom::engine
