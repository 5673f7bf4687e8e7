// SPDX-License-Identifier: Apache-2.0
#include "model/history/salvage.h"

#include <algorithm>

#include "engine/value/json_reader.h"

namespace steploom::model {

namespace {

/// No event is larger: payloads have 256 KiB, and their escapes may double that.
constexpr std::uint64_t kMaxEvent = std::uint64_t{4} << 20;
/// How often the text is looked at altogether: an object that does not close is looked through, and then
/// those in it.
constexpr std::uint64_t kMaxPasses = 24;

/// The exact place and kind of the fault in what should be one object.
void reportFault(Reading& reading, std::uint16_t text, std::uint64_t begin, std::uint64_t end) {
    const std::string_view all = reading.texts[text]->view();
    const std::string_view piece =
        all.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    const engine::JsonReadResult read = engine::readJson(piece);
    if (read) {
        reading.report("history.event", {}, text, begin);
        return;
    }
    const std::uint64_t at = begin + read.error.offset;
    const bool cut = at >= all.size() && read.error.code == "json.syntax";
    if (cut)
        reading.report("history.cut", {std::to_string(all.size())}, text, at);
    else
        reading.report("history.broken", {read.error.code, read.error.found}, text, at);
}

} // namespace

std::uint64_t endOfValue(std::string_view text, std::uint64_t from, std::uint64_t to) {
    std::uint64_t depth = 0;
    bool inString = false;
    for (std::uint64_t i = from; i < to; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth <= 1)
                return i + 1;
            --depth;
        }
    }
    return to;
}

void salvage(Reading& reading, EventWalker& walker, std::uint16_t text, std::uint64_t from, bool broken) {
    const std::string_view all = reading.texts[text]->view();
    const std::uint64_t size = all.size();
    std::uint64_t budget = kMaxPasses * size + kMaxEvent;
    bool reported = !broken;
    std::size_t group = kNoGroup;
    bool inFault = false; // the same fault keeps what is around it from being read, too
    for (std::uint64_t at = all.find('{', static_cast<std::size_t>(from)); at < size && !reading.stopped;
         at = all.find('{', static_cast<std::size_t>(at))) {
        const std::uint64_t limit = std::min(size, at + kMaxEvent);
        const std::uint64_t end = endOfValue(all, at, limit);
        if (budget < end - at) {
            reading.report("history.unread", {std::to_string(size - at)}, text, at);
            return;
        }
        budget -= end - at;
        const bool closed = end < limit || (end == size && all[static_cast<std::size_t>(end - 1)] == '}');
        const std::size_t known = reading.companions.size();
        Walk walk;
        if (closed) {
            walker.setPrefix(broken ? LinePrefix() : linePrefix(all, static_cast<std::size_t>(at)));
            walk = walker.walkPart(text, at, end, group);
        }
        // What is no event may hold some; its own output is nothing.
        if (walk.whole && !walk.found)
            reading.companions.resize(std::min(known, reading.companions.size()));
        if (walk.whole && walk.found) {
            at = end;
            inFault = false;
            continue;
        }
        // The first object that begins like an event and is none has the fault.
        const bool eventLike =
            all.substr(static_cast<std::size_t>(at), 4096).find("\"type\"") != std::string_view::npos ||
            all.substr(static_cast<std::size_t>(at), 4096).find("\"id\"") != std::string_view::npos;
        if (!walk.whole && eventLike && (!reported || !inFault)) {
            if (closed || limit == size) {
                reportFault(reading, text, at, closed ? end : size);
                reported = true;
                inFault = true;
            }
        }
        at = closed ? std::max(at + 1, walk.stopped) : at + 1;
    }
    if (!reported)
        reading.report("history.cut", {std::to_string(size)}, text, size);
}

} // namespace steploom::model
