// SPDX-License-Identifier: Apache-2.0
#include "engine/storage/database.h"

#include <sqlite3.h>

namespace steploom::engine {

Database::~Database() {
    close();
}

bool Database::open(const std::string& path) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path.c_str(), &m_handle, flags, nullptr) != SQLITE_OK)
        return false;
    sqlite3_busy_timeout(m_handle, 10'000);
    return true;
}

void Database::close() {
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

bool Database::execute(const char* sql) {
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::string Database::lastProblem() const {
    return m_handle == nullptr ? "not open" : sqlite3_errmsg(m_handle);
}

Statement::Statement(Database& database, const char* sql) {
    sqlite3_prepare_v2(database.handle(), sql, -1, &m_handle, nullptr);
}

Statement::~Statement() {
    sqlite3_finalize(m_handle);
}

Statement& Statement::bind(int index, std::string_view text) {
    sqlite3_bind_text64(m_handle, index, text.data() != nullptr ? text.data() : "", text.size(),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int index, std::int64_t number) {
    sqlite3_bind_int64(m_handle, index, number);
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes) {
    sqlite3_bind_blob64(m_handle, index, bytes.data() != nullptr ? bytes.data() : "", bytes.size(),
                        SQLITE_STATIC);
    return *this;
}

bool Statement::run() {
    const int result = sqlite3_step(m_handle);
    reset();
    return result == SQLITE_DONE || result == SQLITE_ROW;
}

bool Statement::step() {
    if (sqlite3_step(m_handle) == SQLITE_ROW)
        return true;
    reset();
    return false;
}

void Statement::reset() {
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

std::string_view Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::string_view Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(m_handle, column);
}

} // namespace steploom::engine
