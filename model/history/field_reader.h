// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/history/event_json.h"
#include "model/history/json_cursor.h"
#include "model/history/label_table.h"
#include "model/history/object_head.h"

namespace steploom::model {

/// Reads the values of an event's fields where the cursor stands. Each function passes over one value, or
/// leaves it to the cursor; false where it cannot be read.
class FieldReader {
public:
    FieldReader(JsonCursor& cursor, TextRoom& room, LabelTable& labels)
        : m_cursor(cursor)
        , m_room(room)
        , m_labels(labels) {}

    /// Its type: a text, or what .NET writes, {"Value": "ExecutionStarted"}.
    bool readType(ObjectHead& head);
    /// The …EventDetails under this key; `details` of a log.
    bool readDetails(std::string_view key, ObjectHead& head);
    /// The text of a value: a string's content, or the JSON. Empty for null.
    bool rawText(std::string_view& out);

private:
    bool readTruncated(ObjectHead& head);
    bool isContainer() const { return m_cursor.peek() == '{' || m_cursor.peek() == '['; }

    JsonCursor& m_cursor;
    TextRoom& m_room;
    LabelTable& m_labels;
    EventTypeCache m_types;
};

} // namespace steploom::model
