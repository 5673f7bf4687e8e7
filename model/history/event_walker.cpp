// SPDX-License-Identifier: Apache-2.0
#include "model/history/event_walker.h"

#include <algorithm>
#include <cstring>

#include "model/history/event_json.h"

namespace steploom::model {

namespace {

/// Containers inside each other: a Kinesis record in a list in an object. Payloads do not count.
constexpr int kMaxDepth = 12;
constexpr std::uint64_t kPace = 4096; ///< events between two looks at whether to go on

/// The events that stand together.
struct Frame {
    std::size_t group = kNoGroup;
    /// Of a member `history`: what the object in it has is this one's.
    bool holder = false;
};

std::uint32_t bit(EventField field) {
    return std::uint32_t{1} << static_cast<unsigned>(field);
}

/// What the members of an object said so far.
struct Head {
    std::uint32_t seen = 0; ///< bits of EventField
    bool capital = false;   ///< `Status`, as result files of Map Runs have it
    engine::EventType type = engine::EventType::Unknown;
    bool typed = false;
    EventRow row;
    std::string_view arn;
    std::string_view name;
    std::string_view status;
    std::string_view definition;
    std::string_view input;
    Frame own; ///< of the events in it

    bool has(EventField field) const { return (seen & bit(field)) != 0; }
};

} // namespace

struct EventWalker::Impl {
    Reading& reading;
    JsonCursor cursor;
    TextRoom room; ///< of the part that is walked through
    const char* base = nullptr;
    std::uint64_t end = 0;
    std::uint64_t estimatedEnd = 0; ///< of a longer text that this is a part of
    std::uint16_t text = 0;
    std::uint64_t good = 0; ///< behind the last part that was read
    std::uint64_t pace = 0;
    bool found = false;
    EventTypeCache types;
    std::shared_ptr<HistoryText> messages;
    std::size_t lastArnGroup = kNoGroup;
    LinePrefix prefix;

    explicit Impl(Reading& r)
        : reading(r) {}

    std::uint64_t here() const { return static_cast<std::uint64_t>(cursor.here() - base); }
    /// Behind the bracket that closed last.
    std::uint64_t behindBracket() const { return static_cast<std::uint64_t>(cursor.behind() - base); }
    bool isContainer() const { return cursor.peek() == '{' || cursor.peek() == '['; }

    EventGroup& groupFor(Head& head, Frame& frame) {
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

    void addEvent(Head& head, Frame& frame, std::uint64_t begin, std::uint64_t behind) {
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

    /// `written`: with its escapes. False where one of them is none.
    bool addMessage(std::string_view written, std::uint64_t at) {
        if (messages == nullptr) {
            messages = std::make_shared<HistoryText>();
            messages->file = reading.texts[text]->file;
            messages->around = reading.texts[text];
        }
        const std::size_t start = messages->bytes.size();
        if (!appendUnescaped(written, messages->bytes)) {
            messages->bytes.resize(start);
            return false;
        }
        messages->origins.push_back({start, at});
        // A line break cannot stand inside a JSON string, so none is lost where it counts.
        for (std::size_t i = start; i < messages->bytes.size(); ++i) {
            if (messages->bytes[i] == '\n' || messages->bytes[i] == '\r')
                messages->bytes[i] = ' ';
        }
        messages->bytes += '\n';
        found = true;
        return true;
    }

    void addData(std::string_view base64, std::uint64_t at) {
        std::string bytes = decodeBase64(base64);
        if (bytes.empty())
            return;
        auto inner = decodeHistoryText(reading.texts[text]->file, std::move(bytes), reading.problems);
        inner->origins = {{0, reading.texts[text]->offsetInFile(at)}};
        reading.wrapped.push_back({std::move(inner), reading.file, 0});
        found = true;
    }

    // What follows passes over one value, or leaves it to the cursor; false where it cannot be read.

    bool readDetails(Head& head) {
        if (cursor.peek() != '{')
            return true;
        // An evaluation fails with always the same error, and names its state.
        const bool evaluation = head.type == engine::EventType::EvaluationFailed;
        const bool failure = engine::isFailureEvent(head.type) && !evaluation;
        return cursor.members([&](std::string_view key) {
            if (key.size() < 4 || key.size() > 13)
                return true;
            if (isNamed(key, "name") || (failure && isNamed(key, "error")) ||
                (evaluation && isNamed(key, "state")))
                head.row.label = reading.labels->add(room.nameOf(cursor.here()));
            else if (isNamed(key, "index") || isNamed(key, "length"))
                head.row.number =
                    static_cast<std::uint32_t>(std::min<std::uint64_t>(numberOf(cursor.here()), UINT32_MAX));
            else if (isNamed(key, "input") || isNamed(key, "output") || isNamed(key, "parameters"))
                head.row.flags |= EventRow::kHasPayload;
            else if (isNamed(key, "inputDetails") || isNamed(key, "outputDetails"))
                return readTruncated(head);
            return true;
        });
    }

    /// .NET writes {"Value": "ExecutionStarted"}.
    bool readType(Head& head) {
        if (cursor.peek() != '{') {
            head.type = types.find(room.nameOf(cursor.here()));
            return true;
        }
        return cursor.members([&](std::string_view key) {
            if (key == "Value" || key == "value")
                head.type = types.find(room.nameOf(cursor.here()));
            return true;
        });
    }

    bool readTruncated(Head& head) {
        if (cursor.peek() != '{')
            return true;
        const char* const begin = cursor.here();
        if (!cursor.skip())
            return false;
        const std::string_view raw(begin, static_cast<std::size_t>(cursor.behind() - begin));
        if (raw.find("true") != std::string_view::npos && raw.find("runcated") != std::string_view::npos)
            head.row.flags |= EventRow::kTruncated;
        return true;
    }

    /// The text of a value: a string's content, or the JSON.
    bool rawText(std::string_view& out) {
        const char* const begin = cursor.here();
        if (*begin == '"') {
            const auto content = room.textOf(begin);
            out = content.value_or(std::string_view());
            return content.has_value();
        }
        const bool container = isContainer();
        if (!cursor.skip())
            return false;
        if (*begin == 'n') // null
            return true;
        const char* const behind = container ? cursor.behind() : cursor.here();
        out = {begin, static_cast<std::size_t>(behind - begin)};
        while (!container && !out.empty() && std::strchr(" \t\r\n", out.back()) != nullptr)
            out.remove_suffix(1);
        return true;
    }

    bool readField(EventField kind, std::string_view key, Head& head, int depth) {
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
            head.typed = true;
            return readType(head);
        case EventField::Timestamp:
        case EventField::EventTimestamp:
            head.row.time = timeOf(value);
            return true;
        case EventField::Details: {
            if (key.size() == 7)
                head.row.flags |= EventRow::kFromLog;
            char letters[40];
            if (head.type == engine::EventType::Unknown)
                head.type = types.find(typeOfDetails(key, letters, sizeof letters));
            return readDetails(head);
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
            return rawText(head.definition);
        case EventField::Input:
            return depth >= kMaxDepth || rawText(head.input);
        case EventField::Message:
            return readMessage(depth);
        case EventField::Data:
            if (const std::string_view data = room.nameOf(value); data.size() > 20)
                addData(data, here());
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
            Frame aside;
            return walkValue(aside, depth + 1);
        }
        default:
            return true;
        }
    }

    bool readMessage(int depth) {
        if (cursor.peek() == '{') { // Logs Insights shows JSON as what it is
            Frame aside;
            return walkValue(aside, depth + 1);
        }
        if (cursor.peek() != '"')
            return true;
        const std::string_view written = rawString(cursor.here() + 1);
        return written.find('{') == std::string_view::npos || addMessage(written, here() + 1);
    }

    bool walkMembers(Frame& around, int depth) {
        const std::uint64_t begin = here();
        Head head;
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
            head.seen |= bit(kind);
            // The time of the event itself counts for more than that of the log.
            if (kind == EventField::Timestamp && head.has(EventField::EventTimestamp))
                return true;
            return readField(kind, key, head, depth) && !reading.stopped;
        });
        if (whole)
            finishObject(head, begin, around, depth);
        return whole;
    }

    void finishObject(Head& head, std::uint64_t begin, Frame& around, int depth) {
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
        const bool event =
            (head.has(EventField::Type) && (head.has(EventField::Details) || head.has(EventField::Previous) ||
                                            head.type != engine::EventType::Unknown)) ||
            (head.has(EventField::Details) && head.has(EventField::Id));
        if (event && behind - begin <= UINT32_MAX) {
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

    static std::optional<Companion::Kind> companionOf(const Head& head, int depth) {
        using Kind = Companion::Kind;
        if (head.has(EventField::ResultFiles))
            return Kind::Manifest;
        if (head.has(EventField::MapRunArn) && head.has(EventField::ItemCounts))
            return Kind::MapRun;
        if (head.has(EventField::Status) && head.capital &&
            (head.has(EventField::Input) || head.has(EventField::ExecutionArn)))
            return Kind::MapItem;
        if (head.has(EventField::Status) && head.has(EventField::ExecutionArn))
            return Kind::Execution;
        if (head.has(EventField::States) && head.has(EventField::StartAt))
            return Kind::Definition;
        const bool container = head.has(EventField::Events) || head.has(EventField::LogEvents) ||
                               head.has(EventField::Message) || head.has(EventField::Results) ||
                               head.has(EventField::AwsLogs) || head.has(EventField::Records);
        if (depth == 1 && !container) // an element, or a line
            return Kind::BareOutput;
        return std::nullopt;
    }

    bool walkValue(Frame& around, int depth) {
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
    Walk run(std::uint16_t number, std::uint64_t from, std::uint64_t to, Frame& frame, int depth) {
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

    void flushMessages() {
        if (messages == nullptr)
            return;
        messages->bytes.append(kTextPadding, '\0');
        reading.wrapped.push_back({std::move(messages), reading.file, 0});
        messages = nullptr;
    }
};

EventWalker::EventWalker(Reading& reading)
    : m_impl(std::make_unique<Impl>(reading)) {
}

EventWalker::~EventWalker() = default;

Walk EventWalker::walk(std::uint16_t text, std::uint64_t from, std::uint64_t to) {
    Frame frame;
    const Walk walk = m_impl->run(text, from, to, frame, 0);
    m_impl->flushMessages();
    return walk;
}

Walk EventWalker::walkPart(std::uint16_t text, std::uint64_t from, std::uint64_t to, std::size_t& group) {
    Frame frame{group};
    m_impl->estimatedEnd = m_impl->reading.texts[text]->size();
    const Walk walk = m_impl->run(text, from, to, frame, 0);
    m_impl->estimatedEnd = 0;
    m_impl->prefix = {};
    group = frame.group;
    m_impl->flushMessages();
    return walk;
}

void EventWalker::setPrefix(const LinePrefix& prefix) {
    m_impl->prefix = prefix;
}

void EventWalker::walkLines(std::uint16_t text) {
    Reading& reading = m_impl->reading;
    const std::string_view all = reading.texts[text]->view();
    Frame frame;
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
    m_impl->flushMessages();
}

} // namespace steploom::model
