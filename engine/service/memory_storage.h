// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/storage.h"

#include <deque>
#include <map>
#include <unordered_map>

namespace steploom::engine {

/// Keeps as long as the process lives, and of ended executions only the latest.
class MemoryStorage final : public Storage {
public:
    explicit MemoryStorage(std::size_t executions = 10'000)
        : m_limit(executions) {}

    void keep(std::string_view kind, std::string_view key, std::string body) override;
    void forget(std::string_view kind, std::string_view key) override;
    void eachResource(std::string_view kind,
                      const std::function<void(std::string_view, std::string_view)>& visit) override;
    void begin(const ExecutionRecord& record) override;
    void append(const std::string& executionArn, std::string stimuli) override;
    void end(const ExecutionRecord& record, std::string history, std::string stimuli) override;
    void eachRun(const std::function<void(KeptRun)>& visit) override;
    std::optional<ExecutionRecord> find(const std::string& executionArn) override;
    std::vector<ExecutionRecord> list(const ExecutionQuery& query) override;
    std::string history(const std::string& executionArn) override;
    std::string stimuli(const std::string& executionArn) override;
    void whenSafe(std::function<void()> then) override { then(); }

private:
    struct Ended {
        ExecutionRecord record;
        std::string history;
        std::string stimuli;
    };
    void drop(const std::string& executionArn);

    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> m_resources;
    std::unordered_map<std::string, Ended> m_ended;
    /// Newest first, as lists want them: by start, then ARN.
    std::map<std::pair<std::int64_t, std::string>, const ExecutionRecord*, std::greater<>> m_order;
    std::deque<std::string> m_age; ///< in the order in which they ended
    std::size_t m_limit;
};

/// Whether an execution is one that a list asks for, its place in the list aside.
bool matchesQuery(const ExecutionRecord& record, const ExecutionQuery& query);
/// Whether it comes behind the place where a list goes on.
bool isBehind(const ExecutionRecord& record, const ExecutionQuery& query);

} // namespace steploom::engine
