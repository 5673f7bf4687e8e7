// SPDX-License-Identifier: Apache-2.0
#include "model/history/map_run_record.h"

#include <algorithm>
#include <unordered_set>

#include "engine/value/json_reader.h"
#include "model/history/event_fields.h"
#include "model/history/reading.h"

namespace steploom::model {

namespace {

using engine::Value;

Value readCompanion(const Reading& reading, const Companion& companion) {
    const std::string_view text = reading.texts[companion.text]->view().substr(
        static_cast<std::size_t>(companion.offset), static_cast<std::size_t>(companion.length));
    return engine::readJson(text).value;
}

std::string text(const Value& value) {
    return std::string(value.asString());
}

std::int64_t time(const Value& value) {
    return value.isNumber() ? eventTimeOf(value.asDouble()) : readEventTime(value.asString()).value_or(0);
}

/// "made/Each" of arn:…:mapRun:made/Each:ID and of arn:…:execution:made/Each:NAME.
std::string labelOf(std::string_view arn) {
    const std::size_t last = arn.rfind(':');
    if (last == std::string_view::npos || last == 0)
        return {};
    const std::size_t before = arn.rfind(':', last - 1);
    const std::string_view part =
        before == std::string_view::npos ? arn : arn.substr(before + 1, last - before - 1);
    return part.find('/') == std::string_view::npos ? std::string() : std::string(part);
}

MapRunRecord& runOf(std::vector<MapRunRecord>& runs, const std::string& arn, const std::string& label) {
    for (std::size_t i = runs.size(); i-- > 0;) {
        const bool same = !arn.empty() && !runs[i].arn.empty() ? runs[i].arn == arn : runs[i].label == label;
        if (same)
            return runs[i];
    }
    MapRunRecord& run = runs.emplace_back();
    run.arn = arn;
    run.label = label;
    return run;
}

void takeManifest(MapRunRecord& run, const Value& manifest) {
    const Value& files = manifest.get("ResultFiles");
    for (std::size_t i = 0; files.isObject() && i < files.size(); ++i) {
        const Value& list = files.at(i);
        for (std::size_t k = 0; list.isArray() && k < list.size(); ++k) {
            const Value& size = list.at(k).get("Size");
            run.files.push_back({std::string(files.keyAt(i)), text(list.at(k).get("Key")),
                                 size.isInt() ? static_cast<std::uint64_t>(size.asInt()) : 0, false});
        }
    }
}

MapRunItem itemOf(const Companion& companion, const Value& object) {
    MapRunItem item;
    item.text = companion.text;
    item.offset = companion.offset;
    item.length = companion.length;
    item.bare = companion.kind == Companion::Kind::BareOutput;
    if (item.bare) {
        item.status = "SUCCEEDED"; // of those that did not, the service writes everything
        return item;
    }
    item.name = text(object.get("Name"));
    item.arn = text(object.get("ExecutionArn"));
    item.status = text(object.get("Status"));
    item.error = text(object.get("Error"));
    item.start = time(object.get("StartDate"));
    item.stop = time(object.get("StopDate"));
    return item;
}

std::uint64_t count(const Value& counts, const char* name) {
    const Value& number = counts.get(name);
    return number.isInt() && number.asInt() > 0 ? static_cast<std::uint64_t>(number.asInt()) : 0;
}

} // namespace

engine::MapRunCounts MapRunRecord::counts() const {
    engine::MapRunCounts all;
    if (const Value& told = described.get("itemCounts"); told.isObject()) {
        all.pending = count(told, "pending");
        all.running = count(told, "running");
        all.succeeded = count(told, "succeeded");
        all.failed = count(told, "failed");
        all.timedOut = count(told, "timedOut");
        all.aborted = count(told, "aborted");
        all.total = count(told, "total");
        all.resultsWritten = count(told, "resultsWritten");
        return all;
    }
    for (const MapRunItem& item : items) {
        ++all.total;
        ++(item.status == "SUCCEEDED"   ? all.succeeded
           : item.status == "FAILED"    ? all.failed
           : item.status == "TIMED_OUT" ? all.timedOut
           : item.status == "ABORTED"   ? all.aborted
           : item.status == "RUNNING"   ? all.running
                                        : all.pending);
    }
    all.resultsWritten = all.total;
    return all;
}

std::vector<std::size_t> MapRunRecord::failedItems() const {
    std::vector<std::size_t> failed;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string& how = items[i].status;
        if (how == "FAILED" || how == "TIMED_OUT" || how == "ABORTED")
            failed.push_back(i);
    }
    return failed;
}

Value readMapRunItem(const MapRunItem& item, const std::vector<std::shared_ptr<const HistoryText>>& texts) {
    const std::string_view written = texts[item.text]->view().substr(static_cast<std::size_t>(item.offset),
                                                                     static_cast<std::size_t>(item.length));
    Value read = engine::readJson(written).value;
    return item.bare ? Value::object({{"Output", read}, {"Status", Value(item.status)}}) : read;
}

std::vector<MapRunRecord> mapRunsOf(const Reading& reading) {
    using Kind = Companion::Kind;
    std::vector<MapRunRecord> runs;
    std::unordered_set<std::string> seen;
    for (const Companion& companion : reading.companions) {
        if (companion.kind != Kind::MapRun && companion.kind != Kind::Manifest)
            continue;
        const Value object = readCompanion(reading, companion);
        const std::string arn =
            text(object.get("mapRunArn").isString() ? object.get("mapRunArn") : object.get("MapRunArn"));
        MapRunRecord& run = runOf(runs, arn, labelOf(arn));
        if (companion.kind == Kind::Manifest) {
            takeManifest(run, object);
            continue;
        }
        run.described = object;
        run.status = text(object.get("status"));
        run.start = time(object.get("startDate"));
        run.stop = time(object.get("stopDate"));
    }
    for (const Companion& companion : reading.companions) {
        const bool bare = companion.kind == Kind::BareOutput;
        if (companion.kind != Kind::MapItem && !bare)
            continue;
        MapRunItem item = itemOf(companion, bare ? Value() : readCompanion(reading, companion));
        // An item that never started has no ARN: it belongs to the only run there is.
        const std::string label = labelOf(item.arn);
        MapRunRecord& run = label.empty() && !runs.empty() ? runs.back() : runOf(runs, {}, label);
        if (run.label.empty())
            run.label = label;
        if (item.arn.empty() || seen.insert(item.arn).second) // the same file twice, in two formats
            run.items.push_back(std::move(item));
    }
    for (MapRunRecord& run : runs) {
        for (MapResultFile& file : run.files) {
            file.opened = std::any_of(run.items.begin(), run.items.end(), [&](const MapRunItem& item) {
                return reading.texts[item.text]->size() == file.size &&
                       (item.bare || item.status == file.status ||
                        (file.status == "FAILED" && item.status != "SUCCEEDED" && item.status != "PENDING"));
            });
        }
    }
    return runs;
}

} // namespace steploom::model
