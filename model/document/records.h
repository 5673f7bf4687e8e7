// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers and texts in files of our own, in records that each have a length and a checksum: what was cut off
/// or damaged is seen. Not for callers outside of model/document.
namespace steploom::model {

void putNumber(std::string& to, std::uint32_t number);
/// Its length and its bytes; less than 4 GiB.
void putText(std::string& to, std::string_view text);
/// A record with this payload.
std::string framed(std::string_view payload);

/// Takes numbers, texts and records from the front; `ok` is false from where there were too few bytes.
struct RecordReader {
    std::string_view bytes;
    bool ok = true;

    std::uint32_t number();
    std::string_view text();
    /// The payload of the next record; nothing at the end and where it is damaged.
    std::optional<std::string_view> record();
};

} // namespace steploom::model
