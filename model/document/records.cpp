// SPDX-License-Identifier: Apache-2.0
#include "model/document/records.h"

#include <array>
#include <cstddef>

namespace steploom::model {

namespace {

constexpr std::size_t kFrame = 8; ///< length and checksum before each record

constexpr std::array<std::uint32_t, 256> crcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

std::uint32_t checksum(std::string_view bytes) {
    static constexpr std::array<std::uint32_t, 256> table = crcTable();
    std::uint32_t value = 0xFFFFFFFFu;
    for (const char c : bytes)
        value = table[(value ^ static_cast<unsigned char>(c)) & 0xFF] ^ (value >> 8);
    return ~value;
}

} // namespace

void putNumber(std::string& to, std::uint32_t number) {
    for (int shift = 0; shift < 32; shift += 8)
        to.push_back(static_cast<char>(number >> shift & 0xFF));
}

void putText(std::string& to, std::string_view text) {
    putNumber(to, static_cast<std::uint32_t>(text.size()));
    to += text;
}

std::string framed(std::string_view payload) {
    std::string record;
    record.reserve(payload.size() + kFrame);
    putNumber(record, static_cast<std::uint32_t>(payload.size()));
    putNumber(record, checksum(payload));
    return record.append(payload);
}

std::uint32_t RecordReader::number() {
    if (bytes.size() < 4) {
        ok = false;
        return 0;
    }
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    bytes.remove_prefix(4);
    return value;
}

std::string_view RecordReader::text() {
    const std::uint32_t size = number();
    if (!ok || bytes.size() < size) {
        ok = false;
        return {};
    }
    const std::string_view result = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return result;
}

std::optional<std::string_view> RecordReader::record() {
    if (bytes.size() < kFrame)
        return std::nullopt;
    RecordReader head{bytes.substr(0, kFrame)};
    const std::uint32_t size = head.number();
    const std::uint32_t sum = head.number();
    if (bytes.size() - kFrame < size)
        return std::nullopt;
    const std::string_view payload = bytes.substr(kFrame, size);
    if (checksum(payload) != sum)
        return std::nullopt;
    bytes.remove_prefix(kFrame + size);
    return payload;
}

} // namespace steploom::model
