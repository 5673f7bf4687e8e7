// SPDX-License-Identifier: Apache-2.0
#include "model/history/event_windows.h"

#include <algorithm>
#include <optional>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/history/salvage.h"

namespace steploom::model {

namespace {

constexpr std::uint64_t kWindow = std::uint64_t{256} << 10;
/// Members before and behind the events are few and short.
constexpr std::uint64_t kMaxAround = std::uint64_t{64} << 10;

std::uint64_t skipBlanks(std::string_view text, std::uint64_t at) {
    const std::size_t found = text.find_first_not_of(" \t\r\n", static_cast<std::size_t>(at));
    return found == std::string_view::npos ? text.size() : found;
}

/// Where the array of events opens, and where the member that it is begins (its own place, in a bare array).
struct Place {
    std::uint64_t member = 0;
    std::uint64_t array = 0;
};

/// Behind the value that begins at `at`.
std::uint64_t behindValue(std::string_view text, std::uint64_t at) {
    const char c = at < text.size() ? text[static_cast<std::size_t>(at)] : '\0';
    if (c == '{' || c == '[')
        return endOfValue(text, at, text.size());
    if (c == '"') {
        for (std::uint64_t i = at + 1; i < text.size(); ++i) {
            if (text[static_cast<std::size_t>(i)] == '\\')
                ++i;
            else if (text[static_cast<std::size_t>(i)] == '"')
                return i + 1;
        }
        return text.size();
    }
    return std::min<std::uint64_t>(text.find_first_of(",}]", static_cast<std::size_t>(at)), text.size());
}

std::optional<Place> findEvents(std::string_view text, std::uint64_t from) {
    if (text[static_cast<std::size_t>(from)] == '[')
        return Place{from, from};
    const std::string_view head =
        text.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(text.size(), from + kMaxAround)));
    for (std::uint64_t at = skipBlanks(head, from + 1);
         at < head.size() && head[static_cast<std::size_t>(at)] == '"';) {
        const std::uint64_t colon = skipBlanks(head, behindValue(head, at));
        if (colon >= head.size() || head[static_cast<std::size_t>(colon)] != ':')
            return std::nullopt;
        const std::uint64_t value = skipBlanks(head, colon + 1);
        const std::string_view key = head.substr(static_cast<std::size_t>(at), 8);
        if ((key == "\"events\"" || key == "\"Events\"") && value < head.size() &&
            head[static_cast<std::size_t>(value)] == '[')
            return Place{at, value};
        const std::uint64_t comma = skipBlanks(head, behindValue(head, value));
        if (comma >= head.size() || head[static_cast<std::size_t>(comma)] != ',')
            return std::nullopt;
        at = skipBlanks(head, comma + 1);
    }
    return std::nullopt;
}

/// The last comma between two elements before `limit`, or 0. A quote inside a string has a backslash before
/// it, so `},{"` stands between objects; which ones, the walk will see.
std::uint64_t lastBoundary(std::string_view text, std::uint64_t from, std::uint64_t limit) {
    for (std::uint64_t at = limit; at > from;) {
        const std::size_t brace = text.rfind('{', static_cast<std::size_t>(at - 1));
        if (brace == std::string_view::npos || brace <= from)
            return 0;
        at = brace;
        const std::uint64_t name = skipBlanks(text, brace + 1);
        if (name >= text.size() || text[static_cast<std::size_t>(name)] != '"')
            continue;
        const std::size_t comma = text.find_last_not_of(" \t\r\n", brace - 1);
        if (comma == std::string_view::npos || comma <= from || text[comma] != ',')
            continue;
        const std::size_t end = text.find_last_not_of(" \t\r\n", comma - 1);
        if (end != std::string_view::npos && text[end] == '}')
            return comma;
    }
    return 0;
}

/// Makes one array of a part of a longer one while it lives.
class Borrowed {
public:
    Borrowed(std::string& bytes, std::uint64_t open, std::uint64_t close)
        : m_open(bytes[static_cast<std::size_t>(open)])
        , m_close(bytes[static_cast<std::size_t>(close)])
        , m_wasOpen(m_open)
        , m_wasClose(m_close) {
        m_open = '[';
        m_close = ']';
    }
    ~Borrowed() {
        m_open = m_wasOpen;
        m_close = m_wasClose;
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

private:
    char& m_open;
    char& m_close;
    char m_wasOpen;
    char m_wasClose;
};

/// What stands around the events in their object.
void readAround(Reading& reading, std::string_view before, std::string_view behind, std::size_t group) {
    const std::string object = std::string(before) + "\"\":null" + std::string(behind);
    const engine::JsonReadResult read = engine::readJson(object);
    if (!read || group >= reading.groups.size())
        return;
    const auto text = [&](const char* name) {
        const engine::Value& value = read.value.get(name);
        return value.isObject() || value.isArray() ? engine::toJson(value) : std::string(value.asString());
    };
    EventGroup& events = reading.groups[group];
    events.isPage = read.value.find("nextToken") != nullptr || read.value.find("NextToken") != nullptr;
    events.arn = text("executionArn");
    events.name = text("name");
    events.status = text("status");
    events.definition = text("definition");
    events.input = text("input");
}

} // namespace

Walk walkWindows(Reading& reading, EventWalker& walker, std::uint16_t number, std::uint64_t from,
                 std::uint64_t to, std::size_t& alone) {
    HistoryText& source = *reading.texts[number];
    const std::string_view text = source.view().substr(0, static_cast<std::size_t>(to));
    const bool large = to - from >= 4 * kWindow;
    const auto place = large ? findEvents(text, from) : std::nullopt;
    if (!place) // arrays are lists of their own each
        return text[static_cast<std::size_t>(from)] == '{' ? walker.walkPart(number, from, to, alone)
                                                           : walker.walk(number, from, to);
    Walk all;
    std::size_t group = kNoGroup;
    std::uint64_t open = place->array; // the bracket or comma before the next element
    std::uint64_t window = kWindow;
    std::uint64_t end = 0;
    bool whole = false; ///< what is left is looked at as a whole
    while (end == 0 && !reading.stopped) {
        std::uint64_t close =
            !whole && to - open > 2 * window ? lastBoundary(text, open + 1, open + window) : 0;
        const bool last = close == 0;
        if (last && !whole && to - open > 2 * window && window < (std::uint64_t{64} << 20)) {
            window *= 2; // one element is longer
            continue;
        }
        if (last) { // all that is left: the bracket itself tells where it ends
            const char was = source.bytes[static_cast<std::size_t>(open)];
            source.bytes[static_cast<std::size_t>(open)] = '[';
            end = endOfValue(text, open, to);
            source.bytes[static_cast<std::size_t>(open)] = was;
            close = end - 1;
            if (text[static_cast<std::size_t>(close)] != ']') {
                all.stopped = std::max(all.stopped, open);
                return all;
            }
        }
        Walk part;
        {
            const Borrowed brackets(source.bytes, open, close);
            part = walker.walkPart(number, open, close + 1, group);
        }
        all.found = all.found || part.found;
        all.stopped = part.stopped;
        if (!part.whole) {
            // Perhaps the boundary stood inside an element.
            const std::uint64_t next = part.stopped > open ? skipBlanks(text, part.stopped) : open;
            if (last || next >= close + 1 || (next != open && text[static_cast<std::size_t>(next)] != ','))
                return all;
            open = next;
            end = 0;
            whole = true;
            continue;
        }
        if (!last && part.stopped <= close) // the array ended before
            end = part.stopped;
        open = close;
    }
    if (reading.stopped)
        return all;
    all.whole = true;
    all.stopped = end;
    if (place->member == place->array)
        return all;
    all.stopped = endOfValue(text, end, to);
    all.whole = all.stopped > end && text[static_cast<std::size_t>(all.stopped - 1)] == '}';
    if (all.whole && all.stopped - end <= kMaxAround)
        readAround(
            reading,
            text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(place->member - from)),
            text.substr(static_cast<std::size_t>(end), static_cast<std::size_t>(all.stopped - end)), group);
    return all;
}

} // namespace steploom::model
