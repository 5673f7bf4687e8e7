// SPDX-License-Identifier: Apache-2.0
#include "model/history/event_walker.h"

#include <algorithm>
#include <cstring>

#include "model/history/event_json.h"

namespace steploom::model {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

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
    od::parser parser;
    od::document document;
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

    explicit Impl(Reading& r)
        : reading(r) {}

    std::uint64_t here() {
        const char* place = nullptr;
        if (document.current_location().get(place) != SUCCESS)
            return end;
        return static_cast<std::uint64_t>(place - base);
    }

    /// Behind the bracket that closed last.
    std::uint64_t behindBracket() {
        std::uint64_t at = here();
        while (at > 0 && base[at - 1] != '}' && base[at - 1] != ']')
            --at;
        return at;
    }

    EventGroup& groupFor(Head& head, Frame& frame) {
        if (!head.arn.empty()) {
            if (lastArnGroup >= reading.groups.size() || reading.groups[lastArnGroup].arn != head.arn)
                lastArnGroup = static_cast<std::size_t>(&reading.groupOf(head.arn) - reading.groups.data());
            return reading.groups[lastArnGroup];
        }
        if (frame.group == kNoGroup) {
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

    void addMessage(std::string_view message, std::uint64_t at) {
        if (messages == nullptr) {
            messages = std::make_shared<HistoryText>();
            messages->file = reading.texts[text]->file;
            messages->around = reading.texts[text];
        }
        const std::size_t start = messages->bytes.size();
        messages->origins.push_back({start, at});
        messages->bytes += message;
        // A line break cannot stand inside a JSON string, so none is lost where it counts.
        for (std::size_t i = start; i < messages->bytes.size(); ++i) {
            if (messages->bytes[i] == '\n' || messages->bytes[i] == '\r')
                messages->bytes[i] = ' ';
        }
        messages->bytes += '\n';
        found = true;
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

    error_code readDetails(od::value& value, Head& head) {
        od::json_type type{};
        if (auto error = value.type().get(type))
            return error;
        if (type != od::json_type::object)
            return SUCCESS;
        // An evaluation fails with always the same error, and names its state.
        const bool evaluation = head.type == engine::EventType::EvaluationFailed;
        const bool failure = engine::isFailureEvent(head.type) && !evaluation;
        od::object object;
        if (auto error = value.get_object().get(object))
            return error;
        for (auto result : object) {
            od::field field;
            if (auto error = std::move(result).get(field))
                return error;
            const std::string_view key = rawKey(field);
            if (key.size() < 4 || key.size() > 13)
                continue;
            od::value& inner = field.value();
            if (isNamed(key, "name") || (failure && isNamed(key, "error")) ||
                (evaluation && isNamed(key, "state")))
                head.row.label = reading.labels->add(nameOf(inner));
            else if (isNamed(key, "index") || isNamed(key, "length"))
                head.row.number =
                    static_cast<std::uint32_t>(std::min<std::uint64_t>(numberOf(inner), UINT32_MAX));
            else if (isNamed(key, "input") || isNamed(key, "output") || isNamed(key, "parameters"))
                head.row.flags |= EventRow::kHasPayload;
            else if (isNamed(key, "inputDetails") || isNamed(key, "outputDetails"))
                readTruncated(inner, head);
        }
        return SUCCESS;
    }

    static void readTruncated(od::value& value, Head& head) {
        od::object object;
        if (value.get_object().get(object) != SUCCESS)
            return;
        std::string_view raw;
        if (object.raw_json().get(raw) == SUCCESS && raw.find("true") != std::string_view::npos &&
            raw.find("runcated") != std::string_view::npos)
            head.row.flags |= EventRow::kTruncated;
    }

    /// The text of a value: a string's content, or the JSON.
    error_code rawText(od::value& value, std::string_view& out) {
        od::json_type type{};
        if (auto error = value.type().get(type))
            return error;
        std::string_view raw;
        if (type == od::json_type::string) {
            if (auto error = value.get_string().get(raw))
                return error;
        } else if (type == od::json_type::object) {
            od::object object;
            if (auto error = value.get_object().get(object))
                return error;
            if (auto error = object.raw_json().get(raw))
                return error;
        } else if (type == od::json_type::array) {
            od::array array;
            if (auto error = value.get_array().get(array))
                return error;
            if (auto error = array.raw_json().get(raw))
                return error;
        } else if (type != od::json_type::null) {
            raw = value.raw_json_token();
            while (!raw.empty() && std::strchr(" \t\r\n,", raw.back()) != nullptr)
                raw.remove_suffix(1);
        }
        out = raw;
        return SUCCESS;
    }

    error_code readField(EventField kind, std::string_view key, od::value& value, Head& head, int depth) {
        switch (kind) {
        case EventField::Id: {
            const std::uint64_t id = numberOf(value);
            head.row.id = id < UINT32_MAX ? static_cast<std::uint32_t>(id) : 0;
            return SUCCESS;
        }
        case EventField::Previous: {
            const std::uint64_t id = numberOf(value);
            head.row.previous = id < UINT32_MAX ? static_cast<std::uint32_t>(id) : 0;
            return SUCCESS;
        }
        case EventField::Type:
            head.type = types.find(nameOf(value));
            head.typed = true;
            return SUCCESS;
        case EventField::Timestamp:
        case EventField::EventTimestamp:
            head.row.time = timeOf(value);
            return SUCCESS;
        case EventField::Details: {
            if (key.size() == 7)
                head.row.flags |= EventRow::kFromLog;
            char room[40];
            if (head.type == engine::EventType::Unknown)
                head.type = types.find(typeOfDetails(key, room, sizeof room));
            return readDetails(value, head);
        }
        case EventField::ExecutionArn:
            head.arn = nameOf(value);
            return SUCCESS;
        case EventField::Name:
            head.name = nameOf(value);
            return SUCCESS;
        case EventField::Status:
            head.capital = key[0] == 'S';
            head.status = nameOf(value);
            return SUCCESS;
        case EventField::Definition:
            return rawText(value, head.definition);
        case EventField::Input:
            return depth < kMaxDepth ? rawText(value, head.input) : SUCCESS;
        case EventField::Message:
            return readMessage(value);
        case EventField::Data: {
            const std::uint64_t at = here();
            if (const std::string_view data = textOf(value); data.size() > 20)
                addData(data, at);
            return SUCCESS;
        }
        case EventField::History: {
            head.own.holder = true;
            const error_code error = walkValue(value, head.own, depth + 1);
            head.own.holder = false;
            return error;
        }
        case EventField::Events:
        case EventField::LogEvents:
            return walkValue(value, head.own, depth + 1);
        case EventField::Results:
        case EventField::Records:
        case EventField::Kinesis:
        case EventField::AwsLogs: {
            Frame aside;
            return walkValue(value, aside, depth + 1);
        }
        default:
            return SUCCESS;
        }
    }

    error_code readMessage(od::value& value) {
        od::json_type type{};
        if (auto error = value.type().get(type))
            return error;
        const std::uint64_t at = static_cast<std::uint64_t>(value.raw_json_token().data() - base);
        if (type != od::json_type::string)
            return SUCCESS;
        std::string_view message;
        if (auto error = value.get_string().get(message))
            return error;
        if (message.find('{') != std::string_view::npos)
            addMessage(message, at + 1);
        return SUCCESS;
    }

    error_code walkObject(od::value& value, Frame& around, int depth) {
        const auto begin = static_cast<std::uint64_t>(value.raw_json_token().data() - base);
        od::object object;
        if (auto error = value.get_object().get(object))
            return error;
        return walkMembers(object, begin, around, depth);
    }

    error_code walkMembers(od::object& object, std::uint64_t begin, Frame& around, int depth) {
        Head head;
        bool insightsMessage = false;
        for (auto result : object) {
            od::field field;
            if (auto error = std::move(result).get(field))
                return error;
            const std::string_view key = rawKey(field);
            if (key == "field") { // of a row of Logs Insights
                insightsMessage = textOf(field.value()) == "@message";
                continue;
            }
            if (insightsMessage && key == "value") {
                if (auto error = readMessage(field.value()))
                    return error;
                continue;
            }
            const EventField kind = eventFieldOf(key);
            if (kind == EventField::Other)
                continue;
            head.seen |= bit(kind);
            // The time of the event itself counts for more than that of the log.
            if (kind == EventField::Timestamp && head.has(EventField::EventTimestamp))
                continue;
            if (auto error = readField(kind, key, field.value(), head, depth))
                return error;
            if (reading.stopped)
                return SUCCESS;
        }
        finishObject(head, begin, around, depth);
        return SUCCESS;
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

    error_code walkArray(od::array& array, Frame& around, int depth) {
        for (auto result : array) {
            od::value element;
            if (auto error = result.get(element))
                return error;
            if (auto error = walkValue(element, around, depth + 1))
                return error;
            if (reading.stopped)
                return SUCCESS;
        }
        good = std::max(good, behindBracket());
        return SUCCESS;
    }

    error_code walkValue(od::value& value, Frame& around, int depth) {
        od::json_type type{};
        if (auto error = value.type().get(type))
            return error;
        if (depth > kMaxDepth || (type != od::json_type::array && type != od::json_type::object))
            return SUCCESS;
        if (type == od::json_type::object)
            return walkObject(value, around, depth);
        od::array array;
        if (auto error = value.get_array().get(array))
            return error;
        return walkArray(array, around, depth);
    }

    /// Of a whole text, or of a line of it.
    Walk run(std::uint16_t number, std::uint64_t from, std::uint64_t to, Frame& frame, int depth) {
        const HistoryText& source = *reading.texts[number];
        text = number;
        base = source.bytes.data();
        end = to;
        good = from;
        found = false;
        const auto length = static_cast<std::size_t>(to - from);
        const auto capacity = static_cast<std::size_t>(source.bytes.size() - from);
        Walk walk;
        error_code error =
            parser.iterate(simdjson::padded_string_view(base + from, length, capacity)).get(document);
        od::json_type type{};
        if (!error)
            error = document.type().get(type);
        if (!error && type == od::json_type::object) {
            od::object object;
            const auto begin = static_cast<std::uint64_t>(here());
            error = document.get_object().get(object);
            if (!error)
                error = walkMembers(object, begin, frame, depth);
        } else if (!error && type == od::json_type::array) {
            od::array array;
            error = document.get_array().get(array);
            if (!error)
                error = walkArray(array, frame, depth);
        } else if (!error) {
            error = simdjson::INCORRECT_TYPE;
        }
        walk.whole = !error;
        walk.found = found;
        walk.stopped = error ? good : std::max(good, behindBracket());
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
    group = frame.group;
    m_impl->flushMessages();
    return walk;
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
