// SPDX-License-Identifier: Apache-2.0
#include "model/document/undo_journal.h"

#include <utility>

#include "engine/support/digest.h"
#include "model/document/records.h"

namespace steploom::model {

namespace {

constexpr std::string_view kMagic = "steploom-undo 1\n";

std::string stepRecord(const Edit& edit) {
    std::string payload;
    putText(payload, edit.label.code);
    putNumber(payload, static_cast<std::uint32_t>(edit.label.args.size()));
    for (const std::string& argument : edit.label.args)
        putText(payload, argument);
    putText(payload, edit.focus);
    putText(payload, edit.focusBefore);
    for (const Splice& splice : edit.splices) {
        putNumber(payload, static_cast<std::uint32_t>(splice.offset));
        putText(payload, splice.removed);
        putText(payload, splice.inserted);
    }
    return framed(payload);
}

std::optional<Edit> readStep(std::string_view payload) {
    RecordReader reader{payload};
    Edit edit;
    edit.label.code = reader.text();
    for (std::uint32_t left = reader.number(); left > 0 && reader.ok; --left)
        edit.label.args.emplace_back(reader.text());
    edit.focus = reader.text();
    edit.focusBefore = reader.text();
    std::size_t from = 0;
    while (reader.ok && !reader.bytes.empty()) {
        const std::size_t offset = reader.number();
        const std::string_view removed = reader.text();
        const std::string_view inserted = reader.text();
        if (!reader.ok || offset < from)
            return std::nullopt;
        edit.splices.push_back({offset, std::string(removed), std::string(inserted)});
        from = offset + removed.size();
    }
    return reader.ok && !edit.splices.empty() ? std::optional(std::move(edit)) : std::nullopt;
}

} // namespace

std::string writeUndo(const SavedText& saved, const UndoSteps& steps, std::size_t most) {
    // Both ways from here: what is nearest is wanted first, and there may be no gap.
    std::vector<std::string> back;
    std::vector<std::string> forth;
    std::size_t size = saved.text == saved.file ? 0 : saved.text.size();
    const auto take = [&](std::vector<std::string>& records, std::size_t step) {
        std::string record = stepRecord(steps.edits[step]);
        if (size + record.size() > most)
            return false;
        size += record.size();
        records.push_back(std::move(record));
        return true;
    };
    for (std::size_t step = steps.done; step > 0 && take(back, step - 1);)
        --step;
    for (std::size_t step = steps.done; step < steps.edits.size() && take(forth, step);)
        ++step;
    if (back.empty() && forth.empty())
        return {};
    std::string head;
    putText(head, saved.address);
    putText(head, engine::sha256Hex(saved.file));
    putNumber(head, saved.text == saved.file ? 0 : 1);
    if (saved.text != saved.file)
        putText(head, saved.text);
    putNumber(head, static_cast<std::uint32_t>(back.size()));
    putNumber(head, static_cast<std::uint32_t>(back.size() + forth.size()));
    std::string journal = std::string(kMagic) + framed(head);
    for (auto record = back.rbegin(); record != back.rend(); ++record)
        journal += *record;
    for (const std::string& record : forth)
        journal += record;
    return journal;
}

std::optional<KeptUndo> readUndo(std::string_view journal, std::string_view address, std::string_view file,
                                 std::string_view view) {
    if (journal.substr(0, kMagic.size()) != kMagic)
        return std::nullopt;
    RecordReader reader{journal.substr(kMagic.size())};
    const auto head = reader.record();
    if (!head)
        return std::nullopt;
    RecordReader fields{*head};
    if (fields.text() != address || fields.text() != engine::sha256Hex(file))
        return std::nullopt;
    KeptUndo kept;
    kept.text = fields.number() == 0 ? view : fields.text();
    kept.steps.done = fields.number();
    const std::uint32_t count = fields.number();
    if (!fields.ok || kept.steps.done > count)
        return std::nullopt;
    while (const auto record = reader.record()) {
        auto step = readStep(*record);
        if (!step)
            return std::nullopt;
        kept.steps.edits.push_back(std::move(*step));
    }
    return kept.steps.edits.size() == count && reader.bytes.empty() ? std::optional(std::move(kept))
                                                                    : std::nullopt;
}

} // namespace steploom::model
