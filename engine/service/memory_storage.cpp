// SPDX-License-Identifier: Apache-2.0
#include "engine/service/memory_storage.h"

namespace steploom::engine {

bool matchesQuery(const ExecutionRecord& record, const ExecutionQuery& query) {
    const auto fits = [](const std::string& wanted, const std::string& is) {
        return wanted.empty() || wanted == is;
    };
    return fits(query.machineArn, record.machineArn) && fits(query.versionArn, record.versionArn) &&
           fits(query.aliasArn, record.aliasArn) && fits(query.mapRunArn, record.mapRunArn) &&
           fits(query.status, record.status) &&
           (!query.redriven || *query.redriven == (record.redriveCount > 0));
}

bool isBehind(const ExecutionRecord& record, const ExecutionQuery& query) {
    if (query.beforeStarted == 0)
        return true;
    return record.started != query.beforeStarted ? record.started < query.beforeStarted
                                                 : record.arn < query.beforeArn;
}

void MemoryStorage::keep(std::string_view kind, std::string_view key, std::string body) {
    m_resources[std::string(kind)].insert_or_assign(std::string(key), std::move(body));
}

void MemoryStorage::forget(std::string_view kind, std::string_view key) {
    const auto of = m_resources.find(kind);
    if (of == m_resources.end())
        return;
    if (const auto found = of->second.find(key); found != of->second.end())
        of->second.erase(found);
}

void MemoryStorage::eachResource(std::string_view kind,
                                 const std::function<void(std::string_view, std::string_view)>& visit) {
    const auto of = m_resources.find(kind);
    if (of == m_resources.end())
        return;
    for (const auto& [key, body] : of->second)
        visit(key, body);
}

void MemoryStorage::begin(const ExecutionRecord& record) {
    drop(record.arn); // it is redriven
}

void MemoryStorage::append(const std::string&, std::string) {
    // A run that is cut off by the end of the process is lost anyway.
}

void MemoryStorage::end(const ExecutionRecord& record, std::string history, std::string stimuli) {
    drop(record.arn);
    const auto [at, added] =
        m_ended.insert_or_assign(record.arn, Ended{record, std::move(history), std::move(stimuli)});
    m_order.emplace(std::make_pair(record.started, record.arn), &at->second.record);
    m_age.push_back(record.arn);
    while (m_ended.size() > m_limit && !m_age.empty()) {
        const std::string oldest = std::move(m_age.front());
        m_age.pop_front();
        drop(oldest);
    }
}

void MemoryStorage::drop(const std::string& executionArn) {
    const auto found = m_ended.find(executionArn);
    if (found == m_ended.end())
        return;
    m_order.erase({found->second.record.started, executionArn});
    m_ended.erase(found);
}

void MemoryStorage::eachRun(const std::function<void(KeptRun)>&) {
}

std::optional<ExecutionRecord> MemoryStorage::find(const std::string& executionArn) {
    const auto found = m_ended.find(executionArn);
    if (found == m_ended.end())
        return std::nullopt;
    return found->second.record;
}

std::vector<ExecutionRecord> MemoryStorage::list(const ExecutionQuery& query) {
    std::vector<ExecutionRecord> found;
    const auto first = query.beforeStarted == 0
                           ? m_order.begin()
                           : m_order.upper_bound(std::make_pair(query.beforeStarted, query.beforeArn));
    for (auto at = first; at != m_order.end() && found.size() < query.limit; ++at) {
        if (matchesQuery(*at->second, query))
            found.push_back(*at->second);
    }
    return found;
}

std::string MemoryStorage::history(const std::string& executionArn) {
    const auto found = m_ended.find(executionArn);
    return found == m_ended.end() ? std::string() : found->second.history;
}

std::string MemoryStorage::stimuli(const std::string& executionArn) {
    const auto found = m_ended.find(executionArn);
    return found == m_ended.end() ? std::string() : found->second.stimuli;
}

} // namespace steploom::engine
