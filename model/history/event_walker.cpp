// SPDX-License-Identifier: Apache-2.0
#include "model/history/event_walker.h"

#include <algorithm>

#include "model/history/event_json.h"
#include "model/history/field_reader.h"
#include "model/history/object_head.h"
#include "model/history/wrapped_texts.h"

namespace steploom::model {

namespace {

/// Containers inside each other: a Kinesis record in a list in an object. Payloads do not count.
constexpr int kMaxDepth = 12;
constexpr std::uint64_t kPace = 4096; ///< events between two looks at whether to go on

} // namespace

struct EventWalker::Impl {
    Reading& reading;
    JsonCursor cursor;
    TextRoom room; ///< of the part that is walked through
    FieldReader fields;
    const char* base = nullptr;
    std::uint64_t end = 0;
    std::uint64_t estimatedEnd = 0; ///< of a longer text that this is a part of
    std::uint16_t text = 0;
    std::uint64_t good = 0; ///< behind the last part that was read
    std::uint64_t pace = 0;
    bool found = false;
    WrappedTexts wrapped;
    std::size_t lastArnGroup = kNoGroup;
    LinePrefix prefix;

    explicit Impl(Reading& r)
        : reading(r)
        , fields(cursor, room, *r.labels)
        , wrapped(r) {}

    std::uint64_t here() const { return static_cast<std::uint64_t>(cursor.here() - base); }
    /// Behind the bracket that closed last.
    std::uint64_t behindBracket() const { return static_cast<std::uint64_t>(cursor.behind() - base); }
    bool isContainer() const { return cursor.peek() == '{' || cursor.peek() == '['; }

    EventGroup& groupFor(ObjectHead& head, EventFrame& frame) {
        if (!head.arn.empty()) {
            if (lastArnGroup >= reading.groups.size() || reading.groups[lastArnGroup].arn != head.arn)
                lastArnGroup = static_cast<std::size_t>(&reading.groupOf(head.arn) - reading.groups.data());
            return reading.groups[lastArnGroup];
        }
        // Another execution begins in the same list.
        const bool restarts =
            frame.group != kNoGroup && head.row.id == 1 && head.type == engine::EventType::ExecutionStarted &&
            !reading.groups[frame.group].rows.empty() && reading.groups[frame.group].rows.front().id == 1;
        if (frame.group == kNoGroup || restarts) {
            frame.group = reading.groups.size();
            reading.groups.emplace_back().file = reading.file;
        }
        return reading.groups[frame.group];
    }

    void addEvent(ObjectHead& head, EventFrame& frame, std::uint64_t begin, std::uint64_t behind) {
        std::vector<EventRow>& rows = groupFor(head, frame).rows;
        EventRow& row = head.row;
        row.offset = begin;
        row.length = static_cast<std::uint32_t>(behind - begin);
        row.text = text;
        row.type = head.type;
        if (rows.size() == 256 && rows.capacity() < 512) { // from here on it is known how large they are
            const std::uint64_t each = (behind - rows.front().offset) / 256;
            const bool plausible = rows.front().text == text && behind > rows.front().offset && each > 0;
            const std::uint64_t left = std::max(end, estimatedEnd) - behind;
            if (plausible)
                rows.reserve(static_cast<std::size_t>(left / each + left / each / 16) + 512);
        }
        rows.push_back(row);
        found = true;
        good = behind;
        if (++pace % kPace == 0 && reading.goOn && !reading.goOn(behind))
            reading.stopped = true;
    }

    bool readField(EventField kind, std::string_view key, ObjectHead& head, int depth) {
        const char* const value = cursor.here();
        switch (kind) {
        case EventField::Id: {
            const std::uint64_t id = numberOf(value);
            head.row.id = id < UINT32_MAX ? static_cast<std::uint32_t>(id) : 0;
            return true;
        }
        case EventField::Previous: {
            const std::uint64_t id = numberOf(value);
            head.row.previous = id < UINT32_MAX ? static_cast<std::uint32_t>(id) : 0;
            return true;
        }
        case EventField::Type:
            return fields.readType(head);
        case EventField::Timestamp:
        case EventField::EventTimestamp:
            head.row.time = timeOf(value);
            return true;
        case EventField::Details: {
            if (key.size() == 7)
                head.row.flags |= EventRow::kFromLog;
            return fields.readDetails(key, head);
        }
        case EventField::ExecutionArn:
            head.arn = room.nameOf(value);
            return true;
        case EventField::Name:
            head.name = room.nameOf(value);
            return true;
        case EventField::Status:
            head.capital = key[0] == 'S';
            head.status = room.nameOf(value);
            return true;
        case EventField::Definition:
            return fields.rawText(head.definition);
        case EventField::Input:
            return depth >= kMaxDepth || fields.rawText(head.input);
        case EventField::Message:
            return readMessage(depth);
        case EventField::Data:
            if (const std::string_view data = room.nameOf(value); data.size() > 20)
                found = wrapped.addData(data, text, here()) || found;
            return true;
        case EventField::History: {
            head.own.holder = true;
            const bool whole = walkValue(head.own, depth + 1);
            head.own.holder = false;
            return whole;
        }
        case EventField::Events:
        case EventField::LogEvents:
            return walkValue(head.own, depth + 1);
        case EventField::Results:
        case EventField::Records:
        case EventField::Kinesis:
        case EventField::AwsLogs: {
            EventFrame aside;
            return walkValue(aside, depth + 1);
        }
        default:
            return true;
        }
    }

    bool readMessage(int depth) {
        if (cursor.peek() == '{') { // Logs Insights shows JSON as what it is
            EventFrame aside;
            return walkValue(aside, depth + 1);
        }
        if (cursor.peek() != '"')
            return true;
        const std::string_view written = rawString(cursor.here() + 1);
        if (written.find('{') == std::string_view::npos)
            return true;
        const bool whole = wrapped.addMessage(written, text, here() + 1);
        found = found || whole;
        return whole;
    }

    bool walkMembers(EventFrame& around, int depth) {
        const std::uint64_t begin = here();
        ObjectHead head;
        bool insightsMessage = false;
        const bool whole = cursor.members([&](std::string_view key) {
            if (key == "field") { // of a row of Logs Insights
                insightsMessage = plainText(cursor.here()) == "@message";
                return true;
            }
            if (insightsMessage && key == "value")
                return readMessage(depth);
            const EventField kind = eventFieldOf(key);
            if (kind == EventField::Other)
                return true;
            head.see(kind);
            // The time of the event itself counts for more than that of the log.
            if (kind == EventField::Timestamp && head.has(EventField::EventTimestamp))
                return true;
            return readField(kind, key, head, depth) && !reading.stopped;
        });
        if (whole)
            finishObject(head, begin, around, depth);
        return whole;
    }

    void finishObject(ObjectHead& head, std::uint64_t begin, EventFrame& around, int depth) {
        const std::uint64_t behind = behindBracket();
        if (head.own.group != kNoGroup) {
            EventGroup& group = reading.groups[head.own.group];
            const auto set = [](std::string& to, std::string_view from) {
                if (!from.empty())
                    to = from;
            };
            set(group.arn, head.arn);
            set(group.name, head.name);
            set(group.definition, head.definition);
            set(group.input, head.input);
            set(group.status, head.status);
            if (around.holder)
                around.group = head.own.group;
            group.isPage = group.isPage || head.has(EventField::NextToken);
            return;
        }
        if (head.isEvent() && behind - begin <= UINT32_MAX) {
            head.row.time = head.row.time == 0 ? prefix.time : head.row.time;
            head.arn = head.arn.empty() ? prefix.arn : head.arn;
            addEvent(head, around, begin, behind);
            return;
        }
        const auto companion = companionOf(head, depth);
        if (!companion)
            return;
        reading.companions.push_back({*companion, text, begin, behind - begin});
        found = found || *companion != Companion::Kind::BareOutput;
        good = behind;
    }

    bool walkValue(EventFrame& around, int depth) {
        if (depth > kMaxDepth || !isContainer())
            return true;
        if (cursor.peek() == '{')
            return walkMembers(around, depth);
        const bool whole = cursor.elements([&] { return walkValue(around, depth + 1) && !reading.stopped; });
        if (whole)
            good = std::max(good, behindBracket());
        return whole;
    }

    /// Of a whole text, or of a line of it.
    Walk run(std::uint16_t number, std::uint64_t from, std::uint64_t to, EventFrame& frame, int depth) {
        text = number;
        base = reading.texts[number]->bytes.data();
        end = to;
        good = from;
        found = false;
        room.clear();
        Walk walk;
        if (cursor.open(base + from, static_cast<std::size_t>(to - from))) {
            const char first = cursor.peek();
            const bool closes =
                (first == '{' && cursor.last() == '}') || (first == '[' && cursor.last() == ']');
            walk.whole = (closes && walkValue(frame, depth)) || reading.stopped;
        }
        walk.found = found;
        walk.stopped = walk.whole ? std::max(good, behindBracket()) : good;
        return walk;
    }
};

EventWalker::EventWalker(Reading& reading)
    : m_impl(std::make_unique<Impl>(reading)) {
}

EventWalker::~EventWalker() = default;

Walk EventWalker::walk(std::uint16_t text, std::uint64_t from, std::uint64_t to) {
    EventFrame frame;
    const Walk walk = m_impl->run(text, from, to, frame, 0);
    m_impl->wrapped.flush();
    return walk;
}

Walk EventWalker::walkPart(std::uint16_t text, std::uint64_t from, std::uint64_t to, std::size_t& group) {
    EventFrame frame{group};
    m_impl->estimatedEnd = m_impl->reading.texts[text]->size();
    const Walk walk = m_impl->run(text, from, to, frame, 0);
    m_impl->estimatedEnd = 0;
    m_impl->prefix = {};
    group = frame.group;
    m_impl->wrapped.flush();
    return walk;
}

void EventWalker::setPrefix(const LinePrefix& prefix) {
    m_impl->prefix = prefix;
}

void EventWalker::walkLines(std::uint16_t text) {
    Reading& reading = m_impl->reading;
    const std::string_view all = reading.texts[text]->view();
    EventFrame frame;
    for (std::size_t at = 0; at < all.size() && !reading.stopped;) {
        std::size_t end = all.find('\n', at);
        end = end == std::string_view::npos ? all.size() : end;
        const std::size_t begin = all.find_first_not_of(" \t\r", at);
        if (begin < end) {
            const Walk walk = m_impl->run(text, begin, end, frame, 1);
            if (!walk.whole)
                reading.report("history.line", {}, text, begin);
        }
        at = end + 1;
    }
    m_impl->wrapped.flush();
}

} // namespace steploom::model
