// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/storage/change.h"
#include "engine/storage/database.h"

#include <memory>

namespace steploom::engine {

/// Makes or completes the tables of a database; false where it cannot, or they are of a later version.
bool prepareDatabase(Database& database);

/// Writes batches, each as one transaction.
class BatchWriter {
public:
    explicit BatchWriter(Database& database);
    ~BatchWriter();
    BatchWriter(const BatchWriter&) = delete;
    BatchWriter& operator=(const BatchWriter&) = delete;

    /// False where nothing of it was written.
    bool write(const std::vector<Change>& changes);

private:
    struct Statements;
    bool apply(const Change& change);

    Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace steploom::engine
