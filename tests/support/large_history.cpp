// SPDX-License-Identifier: Apache-2.0
#include "tests/support/large_history.h"

#include "engine/support/timestamp.h"

#include <cstdint>

namespace steploom::testing {

namespace {

/// Writes events one after the other until there are enough.
class Writer {
public:
    explicit Writer(std::size_t limit)
        : m_limit(limit) {
        m_text.reserve(limit * 260);
        m_text = "{\"events\":[";
    }

    bool full() const { return m_id >= m_limit; }

    /// Of the last event, or of another one that caused it.
    std::size_t put(const char* type, const std::string& details, std::size_t previous) {
        if (full())
            return m_id;
        m_text += m_id > 0 ? ",\n" : "\n";
        m_text += "{\"timestamp\":\"" + engine::isoTimestamp(m_time) + "\",\"type\":\"" + type +
                  "\",\"id\":" + std::to_string(m_id + 1) +
                  ",\"previousEventId\":" + std::to_string(previous);
        if (!details.empty())
            m_text += ',' + details;
        m_text += '}';
        m_time += 7;
        return ++m_id;
    }
    std::size_t entered(const char* type, const char* name, const std::string& input, std::size_t previous) {
        return put(type,
                   std::string("\"stateEnteredEventDetails\":{\"name\":\"") + name + "\",\"input\":\"" +
                       input + "\",\"inputDetails\":{\"truncated\":false}}",
                   previous);
    }
    std::size_t exited(const char* type, const char* name, const std::string& output, std::size_t previous) {
        return put(type,
                   std::string("\"stateExitedEventDetails\":{\"name\":\"") + name + "\",\"output\":\"" +
                       output + "\",\"outputDetails\":{\"truncated\":false}}",
                   previous);
    }
    std::string finish() {
        m_text += "\n]}\n";
        return std::move(m_text);
    }

private:
    std::size_t m_limit;
    std::size_t m_id = 0;
    std::int64_t m_time = 1'767'225'600'000;
    std::string m_text;
};

constexpr const char* kTask = "\"resourceType\":\"lambda\",\"resource\":\"invoke\"";

std::size_t writeTask(Writer& writer, std::size_t turn, const std::string& input, const std::string& output,
                      std::size_t last) {
    last = writer.entered("TaskStateEntered", "Plan", input, last);
    for (int attempt = turn % 20 == 7 ? 0 : 1; attempt < 2; ++attempt) {
        last = writer.put("TaskScheduled",
                          std::string("\"taskScheduledEventDetails\":{") + kTask +
                              ",\"region\":\"us-east-1\",\"parameters\":\"" + input + "\"}",
                          last);
        last = writer.put("TaskStarted", std::string("\"taskStartedEventDetails\":{") + kTask + '}', last);
        if (attempt == 0)
            last = writer.put("TaskFailed",
                              std::string("\"taskFailedEventDetails\":{") + kTask +
                                  ",\"error\":\"Flaky\",\"cause\":\"{\\\"errorMessage\\\":\\\"busy " +
                                  std::to_string(turn) + "\\\"}\"}",
                              last);
    }
    last = writer.put("TaskSucceeded",
                      std::string("\"taskSucceededEventDetails\":{") + kTask + ",\"output\":\"" + output +
                          "\",\"outputDetails\":{\"truncated\":false}}",
                      last);
    return writer.exited("TaskStateExited", "Plan", output, last);
}

std::size_t writeMap(Writer& writer, const std::string& data, std::size_t last) {
    last = writer.entered("MapStateEntered", "Each", data, last);
    std::size_t inside =
        writer.put("MapStateStarted", "\"mapStateStartedEventDetails\":{\"length\":2}", last);
    for (int index = 0; index < 2; ++index) {
        const std::string which = "{\"name\":\"Each\",\"index\":" + std::to_string(index) + '}';
        inside = writer.put("MapIterationStarted", "\"mapIterationStartedEventDetails\":" + which, inside);
        inside = writer.entered("PassStateEntered", "Item", std::to_string(index), inside);
        inside = writer.exited("PassStateExited", "Item", std::to_string(index), inside);
        last = writer.put("MapIterationSucceeded", "\"mapIterationSucceededEventDetails\":" + which, inside);
    }
    writer.put("MapStateSucceeded", {}, last);
    return writer.exited("MapStateExited", "Each", data, last);
}

} // namespace

std::string makeHistory(std::size_t events) {
    Writer writer(events);
    writer.put("ExecutionStarted",
               "\"executionStartedEventDetails\":{\"input\":\"{}\",\"inputDetails\":{\"truncated\":false}}",
               0);
    std::size_t last = 0;
    for (std::size_t turn = 0; !writer.full(); ++turn) {
        const std::string data = "{\\\"i\\\":" + std::to_string(turn) + ",\\\"note\\\":\\\"order " +
                                 std::to_string(turn * 7919 % 100'000) + " of customer " +
                                 std::to_string(turn % 97) + "\\\",\\\"items\\\":[0,1]}";
        last = writeTask(writer, turn, data, data, last);
        last = writer.entered("ChoiceStateEntered", "Next?", data, last);
        last = writer.exited("ChoiceStateExited", "Next?", data, last);
        if (turn % 8 == 3)
            last = writeMap(writer, data, last);
        last = writer.entered("PassStateEntered", "Note", data, last);
        last = writer.exited("PassStateExited", "Note", data, last);
    }
    return writer.finish();
}

std::string definitionOfHistory() {
    return R"({"StartAt":"Plan","States":{
"Plan":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Retry":[{"ErrorEquals":["Flaky"]}],"Next":"Next?"},
"Next?":{"Type":"Choice","Choices":[{"Variable":"$.each","IsPresent":true,"Next":"Each"}],"Default":"Note"},
"Each":{"Type":"Map","ItemsPath":"$.items","ResultPath":null,"ItemProcessor":{"StartAt":"Item","States":{"Item":{"Type":"Pass","End":true}}},"Next":"Note"},
"Note":{"Type":"Pass","Next":"Plan"}}})";
}

} // namespace steploom::testing
