// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/message.h"

namespace steploom::model {

/// Files with histories may be this large; a million events take a quarter of a gigabyte.
inline constexpr std::uint64_t kMaxHistorySize = 3ull << 30;
/// Bytes behind a text that belong to it but mean nothing: readers look at a whole register at once.
inline constexpr std::size_t kTextPadding = 64;

/// What could not be read, and where.
struct HistoryProblem {
    std::string code; ///< of the catalogue: history.…
    std::vector<std::string> args;
    std::string file;
    std::uint64_t offset = 0; ///< in bytes of the file as it lies on the disk (of a .gz: of what is in it)
    friend bool operator==(const HistoryProblem&, const HistoryProblem&) = default;
};

/// A text in UTF-8 that events are read from: a file, or what was wrapped in one (the messages of a log).
struct HistoryText {
    std::string file;
    /// kTextPadding bytes longer than size().
    std::string bytes;
    std::size_t size() const { return bytes.size() - kTextPadding; }
    std::string_view view() const { return {bytes.data(), size()}; }

    /// From where on `bytes` stand at which place of the file; ascending. Empty: at the same one.
    struct Origin {
        std::uint64_t here = 0;
        std::uint64_t inFile = 0;
    };
    std::vector<Origin> origins;
    /// The text in whose strings this one stood, with escapes; `inFile` counts in it then.
    std::shared_ptr<const HistoryText> around;
    /// The file has two bytes for each of UTF-16; origins are not needed then.
    bool utf16 = false;
    std::uint64_t skipped = 0; ///< bytes of a byte order mark

    /// Where something of this text stands in the file.
    std::uint64_t offsetInFile(std::uint64_t offset) const;
};

/// The bytes of a file. Refusals as those of readFile(), with kMaxHistorySize as the limit.
Result<std::string> readHistoryFile(const std::string& path);

/// Bytes as a text: unpacked where they are gzip, recoded where they are UTF-16 (with or without a byte order
/// mark). What is broken of that goes into `problems`.
std::shared_ptr<HistoryText> decodeHistoryText(std::string file, std::string bytes,
                                               std::vector<HistoryProblem>& problems);

/// What base64 means, blanks passed over; empty where the text is none.
std::string decodeBase64(std::string_view text);

} // namespace steploom::model
