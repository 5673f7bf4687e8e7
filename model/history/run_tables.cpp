// SPDX-License-Identifier: Apache-2.0
#include "model/history/run_tables.h"

#include <algorithm>
#include <unordered_map>

namespace steploom::model {

namespace {

using engine::EventType;
using engine::kNone;
using engine::StateType;
using engine::VisitStatus;

} // namespace

std::vector<StateTotals> stateTotals(const Outline& outline) {
    std::vector<StateTotals> all;
    std::unordered_map<std::uint32_t, std::size_t> places;
    std::vector<std::vector<std::int64_t>> times;
    for (std::uint32_t i = 0; i < outline.visits.size(); ++i) {
        const VisitRow& visit = outline.visits[i];
        const auto [place, isNew] = places.emplace(visit.label, all.size());
        if (isNew) {
            all.emplace_back().label = visit.label;
            all.back().type = visit.type;
            times.emplace_back();
        }
        StateTotals& state = all[place->second];
        ++state.visits;
        state.open += visit.isOpen() ? 1 : 0;
        state.attempts += visit.attempts;
        state.retries += visit.attempts > 1 ? visit.attempts - 1 : 0;
        state.failedAttempts += visit.failures;
        state.caught += visit.status == VisitStatus::Caught ? 1 : 0;
        state.failed += visit.status == VisitStatus::Failed ? 1 : 0;
        state.aborted += visit.status == VisitStatus::Aborted ? 1 : 0;
        if (visit.leftTime == 0 && visit.exited == kNone)
            continue;
        const std::int64_t took = std::max<std::int64_t>(visit.leftTime - visit.enteredTime, 0);
        if (state.slowest == kNone || took > state.most) {
            state.most = took;
            state.slowest = i;
        }
        state.total += took;
        times[place->second].push_back(took);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (times[i].empty())
            continue;
        const auto middle = times[i].begin() + static_cast<std::ptrdiff_t>(times[i].size() / 2);
        std::nth_element(times[i].begin(), middle, times[i].end());
        all[i].median = *middle;
        all[i].least = *std::min_element(times[i].begin(), times[i].end());
    }
    return all;
}

std::vector<EdgeTotal> edgeTotals(const Outline& outline) {
    std::vector<EdgeTotal> all;
    std::unordered_map<std::uint64_t, std::size_t> places;
    const auto count = [&](std::uint32_t from, std::uint32_t to, bool caught) {
        const std::uint64_t key = (std::uint64_t{from} << 32 | to) * 2 + (caught ? 1 : 0);
        const auto [place, isNew] = places.emplace(key, all.size());
        if (isNew)
            all.push_back({from, to, caught, 0});
        ++all[place->second].count;
    };
    for (const VisitRow& visit : outline.visits) {
        if (visit.before == kNone && visit.entered != kNone)
            count(0, visit.label, false);
        if (visit.next != kNone)
            count(visit.label, outline.visits[visit.next].label, visit.status == VisitStatus::Caught);
        else if (visit.status == VisitStatus::Succeeded)
            count(visit.label, 0, false);
    }
    return all;
}

namespace {

/// The spans of one visit, from its events.
class Spans {
public:
    Spans(const VisitRow& visit, std::int64_t end)
        : m_visit(visit)
        , m_at(visit.enteredTime)
        , m_end(visit.exited != kNone || visit.leftTime != 0 ? visit.leftTime : end) {}

    void take(const EventRow& row) {
        if (m_visit.type == StateType::Parallel || m_visit.type == StateType::Map)
            return;
        if (beginsAttempt(row.type)) {
            close(row.time, m_begun ? TimeSpan::Kind::RetryGap : TimeSpan::Kind::Overhead, false);
            m_now = TimeSpan::Kind::Queue;
            m_begun = true;
        } else if (row.type == EventType::TaskStarted || row.type == EventType::LambdaFunctionStarted ||
                   row.type == EventType::ActivityStarted || row.type == EventType::TaskSubmitted) {
            close(row.time, m_now, false);
            m_now = TimeSpan::Kind::Work; // once submitted, of the job or whoever holds the token
        } else if (isAttemptSuccess(row.type) || isAttemptFailure(row.type)) {
            close(row.time, m_now, isAttemptFailure(row.type));
            m_now = TimeSpan::Kind::Overhead;
        }
    }

    std::vector<TimeSpan> finish() {
        const bool around = m_visit.type == StateType::Parallel || m_visit.type == StateType::Map;
        close(m_end,
              m_visit.type == StateType::Wait ? TimeSpan::Kind::Wait
              : around                        ? TimeSpan::Kind::Inside
                                              : m_now,
              m_visit.status == VisitStatus::Failed);
        return std::move(m_spans);
    }

private:
    void close(std::int64_t time, TimeSpan::Kind kind, bool failed) {
        if (time <= m_at && !failed)
            return;
        m_spans.push_back({kind, m_at, std::max(time, m_at), failed});
        m_at = std::max(time, m_at);
    }

    const VisitRow& m_visit;
    std::vector<TimeSpan> m_spans;
    std::int64_t m_at;
    std::int64_t m_end;
    TimeSpan::Kind m_now = TimeSpan::Kind::Overhead;
    bool m_begun = false;
};

std::int64_t lastTime(const Recording& recording) {
    return recording.rows.empty() ? 0 : recording.rows.back().time;
}

} // namespace

std::vector<TimeSpan> timeSpans(const Recording& recording, const Outline& outline, std::uint32_t visit,
                                std::int64_t end) {
    const VisitRow& one = outline.visits[visit];
    Spans spans(one, end);
    const std::size_t first = one.entered == kNone ? 0 : one.entered;
    const std::size_t last = one.exited == kNone ? recording.rows.size() : one.exited;
    for (std::size_t i = first; i < last; ++i) {
        if (recording.rows[i].visit == visit)
            spans.take(recording.rows[i]);
    }
    return spans.finish();
}

std::vector<TimelineBar> timeline(const Recording& recording, const Outline& outline) {
    const std::int64_t end = lastTime(recording);
    std::vector<Spans> spans;
    std::vector<TimelineBar> bars;
    spans.reserve(outline.visits.size());
    bars.reserve(outline.visits.size());
    for (const VisitRow& visit : outline.visits)
        spans.emplace_back(visit, end);
    for (const EventRow& row : recording.rows) {
        if (row.visit != kNone)
            spans[row.visit].take(row);
    }
    for (std::uint32_t i = 0; i < outline.visits.size(); ++i) {
        const std::uint32_t parent = outline.visits[i].parent;
        const std::uint32_t depth = parent == kNone || parent >= i ? 0 : bars[parent].depth + 1;
        bars.push_back({i, depth, spans[i].finish()});
    }
    return bars;
}

TimeShares timeShares(const std::vector<TimelineBar>& bars) {
    TimeShares shares;
    for (const TimelineBar& bar : bars) {
        for (const TimeSpan& span : bar.spans) {
            const std::int64_t took = span.to - span.from;
            switch (span.kind) {
            case TimeSpan::Kind::Work:
                shares.work += took;
                break;
            case TimeSpan::Kind::Queue:
                shares.queue += took;
                break;
            case TimeSpan::Kind::RetryGap:
                shares.retryGap += took;
                break;
            case TimeSpan::Kind::Wait:
                shares.wait += took;
                break;
            case TimeSpan::Kind::Overhead:
                shares.overhead += took;
                break;
            case TimeSpan::Kind::Inside:
                break;
            }
        }
    }
    return shares;
}

} // namespace steploom::model
