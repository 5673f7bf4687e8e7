// SPDX-License-Identifier: Apache-2.0
#include "model/document/recovery.h"

#include <array>
#include <cstdint>

namespace steploom::model {

namespace {

constexpr std::string_view kMagic = "steploom-recovery 1\n";
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

/// Takes numbers and texts from the front; `ok` is false from where there were too few bytes.
struct Reader {
    std::string_view bytes;
    bool ok = true;

    std::uint32_t number() {
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

    std::string_view text() {
        const std::uint32_t size = number();
        if (!ok || bytes.size() < size) {
            ok = false;
            return {};
        }
        const std::string_view result = bytes.substr(0, size);
        bytes.remove_prefix(size);
        return result;
    }

    /// The payload of the next record; nothing at the end and where it is damaged.
    std::optional<std::string_view> record() {
        if (bytes.size() < kFrame)
            return std::nullopt;
        Reader head{bytes.substr(0, kFrame)};
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
};

/// The splices of a record against a text that fits them; nothing where it does not.
std::optional<std::vector<Splice>> readSplices(std::string_view payload, std::string_view text) {
    Reader reader{payload};
    std::vector<Splice> splices;
    std::size_t from = 0;
    while (reader.ok && !reader.bytes.empty()) {
        const std::size_t offset = reader.number();
        const std::size_t removed = reader.number();
        const std::string_view inserted = reader.text();
        if (!reader.ok || offset < from || offset > text.size() || removed > text.size() - offset)
            return std::nullopt;
        splices.push_back({offset, std::string(text.substr(offset, removed)), std::string(inserted)});
        from = offset + removed;
    }
    return reader.ok ? std::optional(std::move(splices)) : std::nullopt;
}

} // namespace

std::string recoveryHead(std::string_view path, std::string_view base) {
    std::string payload;
    putText(payload, path);
    putText(payload, base);
    return std::string(kMagic) + framed(payload);
}

std::string recoveryRecord(const std::vector<Splice>& splices) {
    std::string payload;
    for (const Splice& splice : splices) {
        putNumber(payload, static_cast<std::uint32_t>(splice.offset));
        putNumber(payload, static_cast<std::uint32_t>(splice.removed.size()));
        putText(payload, splice.inserted);
    }
    return framed(payload);
}

std::optional<Recovered> replayRecovery(std::string_view journal) {
    if (journal.substr(0, kMagic.size()) != kMagic)
        return std::nullopt;
    Reader reader{journal.substr(kMagic.size())};
    const auto head = reader.record();
    if (!head)
        return std::nullopt;
    Reader fields{*head};
    Recovered result;
    result.path = fields.text();
    result.base = fields.text();
    if (!fields.ok)
        return std::nullopt;
    result.text = result.base;
    while (const auto record = reader.record()) {
        const auto splices = readSplices(*record, result.text);
        if (!splices)
            break;
        result.text = applied(result.text, *splices);
        ++result.changes;
    }
    result.whole = reader.bytes.empty();
    return result;
}

} // namespace steploom::model
