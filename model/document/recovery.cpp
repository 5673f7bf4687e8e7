// SPDX-License-Identifier: Apache-2.0
#include "model/document/recovery.h"

#include <cstdint>

#include "model/document/records.h"

namespace steploom::model {

namespace {

constexpr std::string_view kMagic = "steploom-recovery 1\n";

/// The splices of a record against a text that fits them; nothing where it does not.
std::optional<std::vector<Splice>> readSplices(std::string_view payload, std::string_view text) {
    RecordReader reader{payload};
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
    RecordReader reader{journal.substr(kMagic.size())};
    const auto head = reader.record();
    if (!head)
        return std::nullopt;
    RecordReader fields{*head};
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
