// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

// SQLite with its handles owned. The only files that include its header are those of this folder.
namespace steploom::engine {

class Statement;

class Database {
public:
    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens or makes a file. False with lastProblem() where that cannot be done.
    bool open(const std::string& path);
    void close();
    bool execute(const char* sql);
    /// In the words of SQLite.
    std::string lastProblem() const;
    sqlite3* handle() const noexcept { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// A prepared statement: bind() from 1, run() or step() through rows, columns from 0. It is ready anew after
/// run(), and after step() returned false.
class Statement {
public:
    Statement(Database& database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    explicit operator bool() const noexcept { return m_handle != nullptr; }
    /// Texts must live until the statement has run.
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, std::int64_t number);
    Statement& bindBlob(int index, std::string_view bytes);
    /// Runs to its end; false on a failure.
    bool run();
    /// The next row; false where there is none, or on a failure.
    bool step();
    void reset();

    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    std::int64_t number(int column) const;

private:
    sqlite3_stmt* m_handle = nullptr;
};

} // namespace steploom::engine
