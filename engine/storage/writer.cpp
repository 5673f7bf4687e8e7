// SPDX-License-Identifier: Apache-2.0
#include "engine/storage/writer.h"

#include "engine/service/record_json.h"
#include "engine/storage/packed.h"

#include <unordered_set>

namespace steploom::engine {

namespace {

constexpr int kVersion = 1;

constexpr const char* kTables = R"sql(
CREATE TABLE IF NOT EXISTS resource(
    kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS running(
    arn TEXT PRIMARY KEY NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stimulus(
    id INTEGER PRIMARY KEY, arn TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS stimulus_arn ON stimulus(arn);
CREATE TABLE IF NOT EXISTS ended(
    id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, started INTEGER NOT NULL, machine TEXT NOT NULL,
    version TEXT NOT NULL, alias TEXT NOT NULL, map_run TEXT NOT NULL, status TEXT NOT NULL,
    redriven INTEGER NOT NULL, record BLOB NOT NULL, history BLOB NOT NULL, stimuli BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS ended_machine ON ended(machine, started);
CREATE INDEX IF NOT EXISTS ended_version ON ended(version, started) WHERE version <> '';
CREATE INDEX IF NOT EXISTS ended_alias ON ended(alias, started) WHERE alias <> '';
CREATE INDEX IF NOT EXISTS ended_map_run ON ended(map_run, started) WHERE map_run <> '';
)sql";

} // namespace

bool prepareDatabase(Database& database) {
    // A commit is on the disk when it is done: an answer that was given survives the end of the process and
    // that of the machine.
    if (!database.execute("PRAGMA journal_mode = WAL") || !database.execute("PRAGMA synchronous = FULL"))
        return false;
    // Answers wait while the log is taken into the database: that happens once in 40 MB and not in 4.
    if (!database.execute("PRAGMA wal_autocheckpoint = 10000"))
        return false;
    std::int64_t version = 0;
    {
        Statement ask(database, "PRAGMA user_version");
        if (!ask || !ask.step())
            return false;
        version = ask.number(0);
    }
    if (version > kVersion)
        return false;
    return database.execute("BEGIN IMMEDIATE") && database.execute(kTables) &&
           database.execute("PRAGMA user_version = 1") && database.execute("COMMIT");
}

struct BatchWriter::Statements {
    explicit Statements(Database& database)
        : keep(database, "INSERT OR REPLACE INTO resource(kind, key, body) VALUES(?, ?, ?)")
        , forget(database, "DELETE FROM resource WHERE kind = ? AND key = ?")
        , begin(database, "INSERT OR REPLACE INTO running(arn, record) VALUES(?, ?)")
        , unended(database, "DELETE FROM ended WHERE arn = ?")
        , append(database, "INSERT INTO stimulus(arn, text) VALUES(?, ?)")
        , over(database, "DELETE FROM running WHERE arn = ?")
        , told(database, "DELETE FROM stimulus WHERE arn = ?")
        , end(database,
              "INSERT OR REPLACE INTO ended(arn, started, machine, version, alias, map_run, status, "
              "redriven, record, history, stimuli) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)") {}
    Statement keep;
    Statement forget;
    Statement begin;
    Statement unended;
    Statement append;
    Statement over;
    Statement told;
    Statement end;
    /// Executions that begin and end in this batch: only the end is written.
    std::unordered_set<std::string_view> begun;
    std::unordered_set<std::string_view> ended;
};

BatchWriter::BatchWriter(Database& database)
    : m_database(database)
    , m_statements(std::make_unique<Statements>(database)) {
}

BatchWriter::~BatchWriter() = default;

bool BatchWriter::write(const std::vector<Change>& changes) {
    if (changes.empty())
        return true;
    Statements& s = *m_statements;
    s.begun.clear();
    s.ended.clear();
    for (const Change& change : changes) {
        if (change.kind == Change::Kind::Begin)
            s.begun.insert(change.key);
        else if (change.kind == Change::Kind::End)
            s.ended.insert(change.key);
    }
    if (!m_database.execute("BEGIN IMMEDIATE"))
        return false;
    for (const Change& change : changes) {
        if (!apply(change)) {
            m_database.execute("ROLLBACK");
            return false;
        }
    }
    if (m_database.execute("COMMIT"))
        return true;
    m_database.execute("ROLLBACK");
    return false;
}

bool BatchWriter::apply(const Change& change) {
    Statements& s = *m_statements;
    switch (change.kind) {
    case Change::Kind::Keep:
        return s.keep.bind(1, change.resourceKind).bind(2, change.key).bind(3, change.body).run();
    case Change::Kind::Forget:
        return s.forget.bind(1, change.resourceKind).bind(2, change.key).run();
    case Change::Kind::Begin:
        if (s.ended.count(change.key) != 0)
            return true;
        return s.begin.bind(1, change.key).bind(2, change.body).run() && s.unended.bind(1, change.key).run();
    case Change::Kind::Append:
        if (s.ended.count(change.key) != 0)
            return true;
        return s.append.bind(1, change.key).bind(2, change.body).run();
    case Change::Kind::End:
        break;
    }
    const ExecutionRecord& record = change.ended->record;
    const std::string told = pack(change.ended->stimuli);
    const std::string history = pack(change.ended->history);
    const std::string text = pack(recordToJson(record));
    const bool child = !record.mapRunArn.empty();
    const bool known = !child && s.begun.count(change.key) == 0;
    if (known && !(s.over.bind(1, change.key).run() && s.told.bind(1, change.key).run()))
        return false;
    return s.end.bind(1, record.arn)
        .bind(2, record.started)
        .bind(3, record.machineArn)
        .bind(4, record.versionArn)
        .bind(5, record.aliasArn)
        .bind(6, record.mapRunArn)
        .bind(7, record.status)
        .bind(8, std::int64_t{record.redriveCount > 0 ? 1 : 0})
        .bindBlob(9, text)
        .bindBlob(10, history)
        .bindBlob(11, told)
        .run();
}

} // namespace steploom::engine
