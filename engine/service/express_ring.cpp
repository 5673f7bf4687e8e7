// SPDX-License-Identifier: Apache-2.0
#include "engine/service/express_ring.h"

#include "engine/history/writer.h"
#include "engine/service/histories.h"
#include "engine/service/state.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// What a run takes beside its payloads, and each of its events. Larger rather than smaller.
constexpr std::size_t kRunBytes = 4'096;
constexpr std::size_t kVisitBytes = 1'024;
constexpr std::size_t kEventBytes = 160;

std::size_t sizeOf(const Run& run) {
    const History& history = run.execution().history();
    std::size_t bytes = kRunBytes + run.record.input.size() + run.record.output.size() +
                        run.drivenHistory.size() + history.eventCount(kNone) * kEventBytes;
    for (const VisitRecord& visit : history.visits)
        bytes += kVisitBytes + 2 * visit.input.jsonSize();
    return bytes;
}

} // namespace

ExpressRing::ExpressRing() = default;
ExpressRing::~ExpressRing() = default;

void ExpressRing::setLimits(ExpressLimits limits) {
    m_limits = limits;
    drop(0);
}

/// Until there is room for `more` bytes.
void ExpressRing::drop(std::size_t more) {
    while (!m_kept.empty() && (m_kept.size() > m_limits.count || m_bytes + more > m_limits.bytes)) {
        m_bytes -= m_kept.front().bytes;
        m_kept.pop_front();
    }
}

void ExpressRing::keep(std::unique_ptr<Run> run) {
    const std::size_t bytes = sizeOf(*run);
    if (m_limits.count == 0 || bytes > m_limits.bytes)
        return;
    run->machine = nullptr;
    run->mocks.reset();
    run->watchers.clear();
    drop(bytes);
    m_bytes += bytes;
    m_kept.push_back({std::move(run), bytes});
    drop(0);
}

const Run* ExpressRing::find(std::string_view arn) const {
    const auto found = std::find_if(m_kept.rbegin(), m_kept.rend(),
                                    [arn](const Kept& one) { return one.run->record.arn == arn; });
    return found == m_kept.rend() ? nullptr : found->run.get();
}

std::optional<ExpressHistory> expressHistory(const ServiceState& state, std::string_view arn) {
    const auto running = state.runs.find(std::string(arn));
    const Run* run = running != state.runs.end() ? running->second.get() : state.express.find(arn);
    if (run == nullptr || !run->express)
        return std::nullopt;
    HistoryWriteOptions options;
    options.isoTimestamps = false;
    options.roleArn = run->revision->roleArn;
    return ExpressHistory{run->drivenHistory.empty() ? eventsText(run->execution().history(), options, kNone)
                                                     : run->drivenHistory,
                          run->revision->definition};
}

} // namespace steploom::engine
