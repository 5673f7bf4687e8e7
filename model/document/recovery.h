// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/edit.h"

namespace steploom::model {

// What a crash must not take away: a journal of the changes since the text was last on the disk. It holds the
// text that it begins with, so that it can be read whatever became of the document's file. Each record has a
// checksum; what a crash cut off in the middle is left out.

/// What a journal begins with: the document's path and its text without the changes.
std::string recoveryHead(std::string_view path, std::string_view base);
/// One change, to be appended.
std::string recoveryRecord(const std::vector<Splice>& splices);

struct Recovered {
    std::string path;
    std::string base;
    std::string text;        ///< base with the changes
    std::size_t changes = 0; ///< that could be read
    bool whole = true;       ///< false: the end was cut off or damaged
};

/// Nothing where not even the head can be read.
std::optional<Recovered> replayRecovery(std::string_view journal);

/// A journal on the disk, held by this process: nobody else takes it for one that was left behind.
class RecoveryFile {
public:
    RecoveryFile() = default;
    RecoveryFile(RecoveryFile&& other) noexcept;
    RecoveryFile& operator=(RecoveryFile&& other) noexcept;
    ~RecoveryFile(); ///< lets go of it; it stays on the disk

    /// Makes a new one in `folder` (which is made too) for a document's path; not isOpen() where that fails.
    static RecoveryFile create(const std::string& folder, std::string_view path);
    bool isOpen() const { return m_fd >= 0; }
    const std::string& file() const { return m_file; }
    /// Returns when it is on the disk; false where it cannot be.
    bool append(std::string_view bytes);
    /// The same, in place of all it held: all or nothing.
    bool rewrite(std::string_view bytes);
    void remove();

private:
    int m_fd = -1;
    std::string m_file;
};

/// The journals in `folder` that were left behind for a document's path, newest first.
std::vector<std::string> orphanedRecoveries(const std::string& folder, std::string_view path);

} // namespace steploom::model
