// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/storage.h"

#include <functional>
#include <memory>
#include <string>

// A folder with a SQLite database in it. Changes are collected and written by a thread of their own, as many
// in one transaction as came while the last one was on its way to the disk: an answer waits for one
// transaction, and a thousand answers a second for a few dozen of them.
namespace steploom::engine {

struct SqliteStorageOptions {
    std::string folder;
    /// Calls a function on the thread of the service; may be called from any thread.
    std::function<void(std::function<void()>)> post;
    /// Told, on any thread, what stands in the way of writing, once for each time that it begins. Answers
    /// wait until it is possible again.
    std::function<void(const std::string&)> problem;
};

/// Null with `problem` filled, in a person's words, where the folder cannot be used: another process does, or
/// the file is none of ours.
std::shared_ptr<Storage> openSqliteStorage(SqliteStorageOptions options, std::string& problem);

} // namespace steploom::engine
