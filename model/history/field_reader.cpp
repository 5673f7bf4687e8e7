// SPDX-License-Identifier: Apache-2.0
#include "model/history/field_reader.h"

#include <algorithm>
#include <cstring>

namespace steploom::model {

bool FieldReader::readType(ObjectHead& head) {
    if (m_cursor.peek() != '{') {
        head.type = m_types.find(m_room.nameOf(m_cursor.here()));
        return true;
    }
    return m_cursor.members([&](std::string_view key) {
        if (key == "Value" || key == "value")
            head.type = m_types.find(m_room.nameOf(m_cursor.here()));
        return true;
    });
}

bool FieldReader::readDetails(std::string_view key, ObjectHead& head) {
    char letters[40];
    if (head.type == engine::EventType::Unknown)
        head.type = m_types.find(typeOfDetails(key, letters, sizeof letters));
    if (m_cursor.peek() != '{')
        return true;
    // An evaluation fails with always the same error, and names its state.
    const bool evaluation = head.type == engine::EventType::EvaluationFailed;
    const bool failure = engine::isFailureEvent(head.type) && !evaluation;
    return m_cursor.members([&](std::string_view name) {
        if (name.size() < 4 || name.size() > 13)
            return true;
        if (isNamed(name, "name") || (failure && isNamed(name, "error")) ||
            (evaluation && isNamed(name, "state")))
            head.row.label = m_labels.add(m_room.nameOf(m_cursor.here()));
        else if (isNamed(name, "index") || isNamed(name, "length"))
            head.row.number =
                static_cast<std::uint32_t>(std::min<std::uint64_t>(numberOf(m_cursor.here()), UINT32_MAX));
        else if (isNamed(name, "input") || isNamed(name, "output") || isNamed(name, "parameters"))
            head.row.flags |= EventRow::kHasPayload;
        else if (isNamed(name, "inputDetails") || isNamed(name, "outputDetails"))
            return readTruncated(head);
        return true;
    });
}

bool FieldReader::readTruncated(ObjectHead& head) {
    if (m_cursor.peek() != '{')
        return true;
    const char* const begin = m_cursor.here();
    if (!m_cursor.skip())
        return false;
    const std::string_view raw(begin, static_cast<std::size_t>(m_cursor.behind() - begin));
    if (raw.find("true") != std::string_view::npos && raw.find("runcated") != std::string_view::npos)
        head.row.flags |= EventRow::kTruncated;
    return true;
}

bool FieldReader::rawText(std::string_view& out) {
    const char* const begin = m_cursor.here();
    if (*begin == '"') {
        const auto content = m_room.textOf(begin);
        out = content.value_or(std::string_view());
        return content.has_value();
    }
    const bool container = isContainer();
    if (!m_cursor.skip())
        return false;
    if (*begin == 'n') // null
        return true;
    const char* const behind = container ? m_cursor.behind() : m_cursor.here();
    out = {begin, static_cast<std::size_t>(behind - begin)};
    while (!container && !out.empty() && std::strchr(" \t\r\n", out.back()) != nullptr)
        out.remove_suffix(1);
    return true;
}

} // namespace steploom::model
