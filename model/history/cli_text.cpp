// SPDX-License-Identifier: Apache-2.0
#include "model/history/cli_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "engine/history/event.h"
#include "engine/value/json_writer.h"

namespace steploom::model {

namespace {

constexpr std::string_view kEvent = "EVENTS\t";
constexpr std::string_view kDetails = "EVENTDETAILS";
constexpr std::size_t kEventCells = 5; ///< EVENTS, id, previousEventId, timestamp, type

/// The members of details, in the order in which the CLI sorts them: those of which the type's name ends so.
/// Where some are optional, one row for each number of them.
struct Members {
    std::string_view ending;
    std::array<std::string_view, 6> names;

    std::size_t count() const {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), std::string_view()) -
                                        names.begin());
    }
};

constexpr std::array<Members, 39> kMembers{{
    {"ExecutionStarted", {"input", "roleArn"}},
    {"ExecutionStarted", {"input", "roleArn", "stateMachineVersionArn"}},
    {"ExecutionStarted", {"input", "roleArn", "stateMachineAliasArn", "stateMachineVersionArn"}},
    {"ExecutionStarted", {"roleArn"}},
    {"StateEntered", {"input", "name"}},
    {"StateEntered", {"name"}},
    {"StateExited", {"name", "output"}},
    {"StateExited", {"name"}},
    {"MapStateStarted", {"length"}},
    {"MapRunStarted", {"mapRunArn"}},
    {"MapRunRedriven", {"mapRunArn", "redriveCount"}},
    {"MapIterationStarted", {"index", "name"}},
    {"MapIterationSucceeded", {"index", "name"}},
    {"MapIterationFailed", {"index", "name"}},
    {"MapIterationAborted", {"index", "name"}},
    {"LambdaFunctionScheduled", {"input", "resource"}},
    {"LambdaFunctionScheduled", {"input", "resource", "timeoutInSeconds"}},
    {"LambdaFunctionScheduled", {"resource"}},
    {"ActivityScheduled", {"input", "resource"}},
    {"ActivityScheduled", {"input", "resource", "timeoutInSeconds"}},
    {"ActivityScheduled", {"heartbeatInSeconds", "input", "resource", "timeoutInSeconds"}},
    {"ActivityStarted", {"workerName"}},
    {"TaskScheduled", {"parameters", "region", "resource", "resourceType"}},
    {"TaskScheduled", {"parameters", "region", "resource", "resourceType", "timeoutInSeconds"}},
    {"TaskScheduled",
     {"heartbeatInSeconds", "parameters", "region", "resource", "resourceType", "timeoutInSeconds"}},
    {"TaskStarted", {"resource", "resourceType"}},
    {"TaskSubmitted", {"output", "resource", "resourceType"}},
    {"TaskSubmitted", {"resource", "resourceType"}},
    {"TaskSucceeded", {"output", "resource", "resourceType"}},
    {"TaskSucceeded", {"resource", "resourceType"}},
    {"TaskFailed", {"cause", "error", "resource", "resourceType"}},
    {"TaskFailed", {"error", "resource", "resourceType"}},
    {"TaskTimedOut", {"cause", "error", "resource", "resourceType"}},
    {"TaskTimedOut", {"error", "resource", "resourceType"}},
    {"EvaluationFailed", {"cause", "error", "location", "state"}},
    {"EvaluationFailed", {"cause", "error", "state"}},
    {"Succeeded", {"output"}},
    // All others that end badly.
    {"", {"cause", "error"}},
    {"", {"error"}},
}};

bool isPayload(std::string_view name) {
    return name == "input" || name == "output" || name == "parameters" || name == "cause";
}

bool endsWith(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

std::vector<std::string_view> cellsOf(std::string_view line) {
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t tab = std::min(line.find('\t', at), line.size());
        cells.push_back(line.substr(at, tab - at));
        at = tab + 1;
    }
    return cells;
}

/// The values of these members, where there are as many as cells behind the first or fewer: a payload may
/// have tabs.
std::vector<std::string_view> assign(const Members& members, std::string_view line,
                                     const std::vector<std::string_view>& cells) {
    std::vector<std::string_view> values;
    values.reserve(members.count());
    std::size_t more = cells.size() - 1 - members.count();
    std::size_t cell = 1;
    for (std::size_t i = 0; i < members.count(); ++i) {
        std::size_t last = cell;
        if (isPayload(members.names[i])) {
            last += more;
            more = 0;
        }
        const auto begin = static_cast<std::size_t>(cells[cell].data() - line.data());
        const auto end = static_cast<std::size_t>(cells[last].data() - line.data()) + cells[last].size();
        values.push_back(line.substr(begin, end - begin));
        cell = last + 1;
    }
    return values;
}

bool isPlausible(std::string_view name, std::string_view value) {
    if (isPayload(name) || name == "name" || name == "state" || name == "location" || name == "error")
        return name == "name" || name == "state" || !value.empty();
    if (endsWith(name, "Arn"))
        return value.substr(0, 4) == "arn:";
    return value.find_first_of(" {}[]\"\r\n") == std::string_view::npos;
}

/// Which members the values are of: the most that they can be.
const Members* membersFor(std::string_view type, std::string_view line,
                          const std::vector<std::string_view>& cells) {
    const Members* best = nullptr;
    std::string_view ending;
    bool known = false;
    for (const Members& one : kMembers) {
        if (!endsWith(type, one.ending))
            continue;
        if (known && one.ending != ending)
            break; // the first ending that fits is the type's own
        known = true;
        ending = one.ending;
        if (one.count() > cells.size() - 1 || (best != nullptr && best->count() >= one.count()))
            continue;
        const std::vector<std::string_view> values = assign(one, line, cells);
        bool plausible = true;
        for (std::size_t i = 0; i < values.size(); ++i)
            plausible = plausible && isPlausible(one.names[i], values[i]);
        best = plausible ? &one : best;
    }
    return best;
}

/// Begins an element of the output: capital letters, then a tab.
bool beginsElement(std::string_view text) {
    const std::size_t tab = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return tab != std::string_view::npos && tab > 4 && text[tab] == '\t';
}

class Writer {
public:
    explicit Writer(std::string& out)
        : m_out(out) {}

    void event(const std::vector<std::string_view>& cells) {
        close();
        m_open = true;
        m_type = cells[4];
        m_out += '{';
        member("id", cells[1]);
        m_out += ',';
        member("previousEventId", cells[2]);
        m_out += ',';
        member("timestamp", cells[3]);
        m_out += ',';
        member("type", m_type);
    }

    void details(std::string_view line) {
        const std::vector<std::string_view> cells = cellsOf(line);
        const Members* members = membersFor(m_type, line, cells);
        if (!m_open || members == nullptr)
            return;
        const std::vector<std::string_view> values = assign(*members, line, cells);
        m_out += ",\"details\":{";
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_out += i == 0 ? "" : ",";
            member(members->names[i], values[i]);
        }
        m_out += '}';
    }

    void close() {
        if (m_open)
            m_out += "}\n";
        m_open = false;
    }

private:
    void member(std::string_view name, std::string_view value) {
        engine::appendJsonString(m_out, name);
        m_out += ':';
        engine::appendJsonString(m_out, value);
    }

    std::string& m_out;
    std::string_view m_type;
    bool m_open = false;
};

} // namespace

bool looksLikeCliText(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text.substr(begin, kEvent.size()) != kEvent)
        return false;
    const std::string_view line = text.substr(begin, text.find_first_of("\r\n", begin) - begin);
    const std::vector<std::string_view> cells = cellsOf(line);
    return cells.size() == kEventCells && engine::eventTypeFromName(cells[4]) != engine::EventType::Unknown;
}

std::shared_ptr<HistoryText> jsonFromCliText(const HistoryText& source) {
    auto json = std::make_shared<HistoryText>();
    json->file = source.file;
    const std::string_view text = source.view();
    Writer writer(json->bytes);
    for (std::size_t at = std::min(text.find(kEvent), text.size()); at < text.size();) {
        std::size_t next = at; // of the following element; what is between is of this one
        do
            next = std::min(text.find('\n', next), text.size() - 1) + 1;
        while (next < text.size() && !beginsElement(text.substr(next, 80)));
        std::string_view element = text.substr(at, next - at);
        while (!element.empty() && (element.back() == '\n' || element.back() == '\r'))
            element.remove_suffix(1);
        const std::string_view name = element.substr(0, element.find('\t'));
        if (const auto cells = cellsOf(element); name == "EVENTS" && cells.size() >= kEventCells) {
            if (!source.utf16 || json->origins.empty())
                json->origins.push_back({json->bytes.size(), source.offsetInFile(at)});
            writer.event(cells);
        } else if (endsWith(name, kDetails)) {
            writer.details(element);
        }
        at = next;
    }
    writer.close();
    json->bytes.append(kTextPadding, '\0');
    return json;
}

} // namespace steploom::model
