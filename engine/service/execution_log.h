// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/history.h"
#include "engine/service/model.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// What Step Functions writes to CloudWatch Logs (developer guide, "Using CloudWatch Logs to log execution
// history"): a line of JSON for each event of an execution, as far as the logging level wants it.
namespace steploom::engine {

struct LogLine {
    std::int64_t time = 0; ///< ms since 1970
    std::string text;
};

/// The log group of a loggingConfiguration; empty where its level is OFF or it has none.
std::string logGroupOf(const Value& logging);
/// Whether a level (ALL, ERROR, FATAL, OFF) has events of this type.
bool logsEvent(std::string_view level, std::string_view type);
/// The lines of an execution that ended, by its machine's loggingConfiguration.
std::vector<LogLine> logLines(const History& history, const ExecutionRecord& record,
                              const Revision& revision);

/// The log groups: the latest lines of each, and all of them where somebody writes them down.
class ExecutionLogs {
public:
    /// Told each group's new lines.
    std::function<void(const std::string& group, const std::vector<LogLine>& lines)> write;

    struct Entry {
        std::uint64_t id = 0;
        std::string stream;
        LogLine line;
    };
    void add(const std::string& group, const std::string& stream, std::vector<LogLine> lines);
    const std::map<std::string, std::deque<Entry>>& groups() const noexcept { return m_groups; }

private:
    std::map<std::string, std::deque<Entry>> m_groups;
    std::uint64_t m_nextId = 1;
};

} // namespace steploom::engine
