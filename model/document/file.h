// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/document/message.h"

namespace steploom::model {

/// Reading and saving a document's bytes. Paths are UTF-8.

inline constexpr std::uint64_t kMaxFileSize = 64ull << 20; ///< larger files are refused

/// The file's bytes, or one of: `file.missing`, `file.is-directory`, `file.not-regular`, `file.too-large`
/// {path, bytes, limit}, `file.unreadable` {path, reason}. The first argument is always the path.
Result<std::string> readFile(const std::string& path);

struct Saved {
    std::uint64_t bytes = 0;
};

/// Replaces the file's content, all or nothing: writes a temporary file beside it, syncs it to the disk and
/// renames it over. A symbolic link stays, its target is replaced; mode and, where allowed, owner are kept.
/// On failure the file is as it was, nothing is left behind, and the message is `file.is-directory`,
/// `file.not-regular`, `file.read-only` (all {path}), `file.no-directory`, `file.directory-read-only` (both
/// {path, directory}), `file.disk-full` or `file.unwritable` (both {path, reason}).
Result<Saved> saveFile(const std::string& path, std::string_view bytes);

} // namespace steploom::model
