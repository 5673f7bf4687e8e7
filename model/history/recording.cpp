// SPDX-License-Identifier: Apache-2.0
#include "model/history/recording.h"

#include <algorithm>

#include "engine/history/reader.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_reader.h"
#include "model/history/event_fields.h"

namespace steploom::model {

namespace {

using engine::ObjectBuilder;
using engine::Value;

/// SDKs that write out their own structures have names with a capital, and null for what is not there.
Value withSmallNames(const Value& object) {
    bool usual = true;
    for (std::size_t i = 0; usual && i < object.size(); ++i) {
        const std::string_view key = object.keyAt(i);
        usual = (key.empty() || key[0] < 'A' || key[0] > 'Z') && !object.at(i).isNull();
    }
    if (usual)
        return object;
    ObjectBuilder builder;
    for (std::size_t i = 0; i < object.size(); ++i) {
        if (object.at(i).isNull())
            continue;
        std::string key(object.keyAt(i));
        if (!key.empty() && key[0] >= 'A' && key[0] <= 'Z')
            key[0] = static_cast<char>(key[0] - 'A' + 'a');
        builder.add(key, object.at(i));
    }
    return builder.isEmpty() ? Value::emptyObject() : builder.build();
}

/// "taskScheduledEventDetails" for TaskScheduled; all entered states share one name, all exited ones another.
std::string detailsName(engine::EventType type) {
    if (engine::stateTypeOfEntered(type))
        return "stateEnteredEventDetails";
    if (engine::stateTypeOfExited(type))
        return "stateExitedEventDetails";
    std::string name(engine::eventTypeName(type));
    if (!name.empty())
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name + "EventDetails";
}

} // namespace

const Value& detailsOf(const Value& event) {
    static const Value none;
    for (std::size_t i = 0; i < event.size(); ++i) {
        if (event.at(i).isObject() && eventFieldOf(event.keyAt(i)) == EventField::Details)
            return event.at(i);
    }
    return none;
}

Value readPayloadText(const Value& text) {
    if (!text.isString())
        return text;
    engine::JsonReadResult read = engine::readJson(text.asString());
    if (read)
        return read.value;
    return text;
}

std::size_t Recording::rowOf(std::uint32_t id) const {
    if (id != 0 && id <= rows.size() && rows[id - 1].id == id)
        return id - 1;
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), id,
                         [](const EventRow& row, std::uint32_t wanted) { return row.id < wanted; });
    return found != rows.end() && found->id == id ? static_cast<std::size_t>(found - rows.begin()) : kNoRow;
}

std::string_view Recording::raw(const EventRow& row) const {
    return row.text < texts.size()
               ? texts[row.text]->view().substr(static_cast<std::size_t>(row.offset), row.length)
               : std::string_view();
}

std::uint64_t Recording::offsetInFile(const EventRow& row) const {
    return texts[row.text]->offsetInFile(row.offset);
}

Value Recording::event(const EventRow& row) const {
    const engine::JsonReadResult read = engine::readJson(raw(row));
    if (!read || !read.value.isObject())
        return {};
    ObjectBuilder event;
    event.add("timestamp", Value(engine::isoTimestamp(row.time)));
    const Value& type = read.value.get("type");
    event.add("type", row.type == engine::EventType::Unknown && type.isString()
                          ? type
                          : Value(engine::eventTypeName(row.type)));
    event.add("id", Value(row.id));
    event.add("previousEventId", Value(row.previous));
    if (const Value& details = detailsOf(read.value); !details.isAbsent())
        event.add(detailsName(row.type), withSmallNames(details));
    return event.build();
}

Value Recording::details(const EventRow& row) const {
    const engine::JsonReadResult read = engine::readJson(raw(row));
    return read ? withSmallNames(detailsOf(read.value)) : Value();
}

Value Recording::payload(const EventRow& row) const {
    const Value all = details(row);
    for (const char* name : {"input", "output", "parameters"}) {
        if (const Value* found = all.find(name))
            return readPayloadText(*found);
    }
    return {};
}

PayloadExtent Recording::extent() const {
    bool any = false;
    for (const EventRow& row : rows) {
        if ((row.flags & EventRow::kTruncated) != 0)
            return PayloadExtent::Truncated;
        any = any || (row.flags & EventRow::kHasPayload) != 0;
    }
    return any ? PayloadExtent::Full : PayloadExtent::None;
}

engine::History Recording::toHistory() const {
    engine::HistoryAssembler assembler;
    for (const EventRow& row : rows)
        assembler.add(event(row));
    return assembler.finish();
}

bool Recording::isExpress() const {
    return facts.express || facts.arn.find(":express:") != std::string::npos;
}

} // namespace steploom::model
