// SPDX-License-Identifier: Apache-2.0
#include "app/run/recorded_gantt.h"

#include <algorithm>
#include <unordered_map>

namespace steploom::app {

namespace {

using engine::EventType;
using engine::kNone;
using engine::StateType;
using engine::VisitStatus;
using model::EventRow;
using model::VisitRow;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isContainer(StateType type) {
    return type == StateType::Parallel || type == StateType::Map;
}

/// What of a visit's bars is known so far.
struct Open {
    std::int64_t start = 0;     ///< of the attempt at work, or of the pause before the next one
    std::uint32_t firstRow = 0; ///< where that begins
    bool tried = false;
    bool atWork = false;
};

class Builder {
public:
    Builder(const model::Recording& recording, const model::Outline& outline)
        : m_recording(recording)
        , m_outline(outline)
        , m_open(outline.visits.size())
        , m_rowOf(outline.visits.size()) {}

    Gantt run() {
        Gantt gantt;
        if (m_recording.rows.empty())
            return gantt;
        gantt.begin = m_recording.rows.front().time;
        gantt.end = std::max(gantt.begin, m_recording.rows.back().time);
        m_end = gantt.end;
        makeRows();
        for (std::uint32_t i = 0; i < m_outline.visits.size(); ++i) {
            m_open[i].start = m_outline.visits[i].enteredTime;
            m_open[i].firstRow = m_outline.visits[i].entered == kNone ? 0 : m_outline.visits[i].entered;
            m_open[i].atWork = true;
        }
        for (std::uint32_t i = 0; i < m_recording.rows.size(); ++i) {
            if (m_recording.rows[i].visit != kNone)
                take(i);
        }
        for (std::uint32_t i = 0; i < m_outline.visits.size(); ++i)
            finish(i);
        for (GanttRow& row : m_rows)
            std::stable_sort(row.bars.begin(), row.bars.end(),
                             [](const GanttBar& a, const GanttBar& b) { return a.begin < b.begin; });
        takeDown(m_top, 0, gantt.rows);
        return gantt;
    }

private:
    void makeRows() {
        std::unordered_map<std::uint32_t, std::size_t> known; // by label
        for (std::uint32_t i = 0; i < m_outline.visits.size(); ++i) {
            const VisitRow& visit = m_outline.visits[i];
            const auto [place, isNew] = known.emplace(visit.label, m_rows.size());
            if (isNew) {
                m_rows.emplace_back().name = text(m_recording.labels->at(visit.label));
                m_rows.back().label = visit.label;
                m_inner.emplace_back();
                const bool inside = visit.parent != kNone && visit.parent < i;
                (inside ? m_inner[m_rowOf[visit.parent]] : m_top).push_back(place->second);
            }
            m_rowOf[i] = static_cast<std::uint32_t>(place->second);
            ++m_rows[place->second].visits;
        }
    }

    void put(std::uint32_t visit, GanttBar bar) {
        bar.end = std::max(bar.begin, bar.end);
        m_rows[m_rowOf[visit]].bars.push_back(std::move(bar));
    }

    void take(std::uint32_t index) {
        const EventRow& row = m_recording.rows[index];
        const std::uint32_t number = row.visit;
        Open& open = m_open[number];
        if (model::beginsAttempt(row.type)) {
            if (open.tried && !open.atWork)
                begin(number, index, row.time);
            open.tried = true;
            return;
        }
        const bool container = isContainer(m_outline.visits[number].type);
        const bool failed = model::isAttemptFailure(row.type) || row.type == EventType::ParallelStateFailed ||
                            row.type == EventType::MapStateFailed;
        if (failed || (model::isAttemptSuccess(row.type) && !container)) {
            GanttBar bar;
            bar.kind = failed ? GanttBar::Kind::Failed : GanttBar::Kind::Work;
            bar.begin = open.start;
            bar.end = row.time;
            bar.first = open.firstRow + 1;
            bar.last = index + 1;
            if (failed)
                bar.error = text(m_recording.label(row));
            put(number, std::move(bar));
            open.tried = true;
            open.atWork = false;
            open.start = row.time;
            open.firstRow = index + 1;
        }
    }

    /// The next attempt: before it was a pause.
    void begin(std::uint32_t number, std::uint32_t index, std::int64_t time) {
        Open& open = m_open[number];
        if (time > open.start) {
            GanttBar gap;
            gap.kind = GanttBar::Kind::Backoff;
            gap.begin = open.start;
            gap.end = time;
            gap.first = open.firstRow + 1;
            gap.last = index + 1;
            put(number, std::move(gap));
        }
        open.atWork = true;
        open.start = time;
        open.firstRow = index;
    }

    void finish(std::uint32_t number) {
        const VisitRow& visit = m_outline.visits[number];
        const Open& open = m_open[number];
        const bool container = isContainer(visit.type);
        if (!container && !open.atWork)
            return; // its last attempt has ended
        GanttBar bar;
        const bool fell = visit.status == VisitStatus::Failed || visit.status == VisitStatus::Caught;
        bar.kind = container                       ? GanttBar::Kind::Container
                   : visit.type == StateType::Wait ? GanttBar::Kind::Wait
                   : fell                          ? GanttBar::Kind::Failed
                                                   : GanttBar::Kind::Work;
        bar.open = visit.isOpen();
        bar.begin = container ? visit.enteredTime : open.start;
        bar.end = visit.isOpen() ? m_end : std::max(visit.leftTime, bar.begin);
        bar.first = (container ? (visit.entered == kNone ? 0 : visit.entered) : open.firstRow) + 1;
        bar.last = visit.exited != kNone ? visit.exited + 1
                   : visit.isOpen()      ? static_cast<engine::EventId>(m_recording.rows.size())
                                         : std::max<engine::EventId>(bar.first, lastRowOf(visit) + 1);
        if (bar.kind == GanttBar::Kind::Failed && visit.lastFailure != kNone &&
            engine::isFailureEvent(m_recording.rows[visit.lastFailure].type))
            bar.error = text(m_recording.label(m_recording.rows[visit.lastFailure]));
        put(number, std::move(bar));
    }

    static std::uint32_t lastRowOf(const VisitRow& visit) {
        return visit.lastFailure != kNone ? visit.lastFailure : visit.entered != kNone ? visit.entered : 0;
    }

    void takeDown(const std::vector<std::size_t>& these, int depth, std::vector<GanttRow>& into) {
        for (const std::size_t row : these) {
            m_rows[row].depth = depth;
            into.push_back(std::move(m_rows[row]));
            takeDown(m_inner[row], depth + 1, into);
        }
    }

    const model::Recording& m_recording;
    const model::Outline& m_outline;
    std::vector<Open> m_open;
    std::vector<std::uint32_t> m_rowOf; ///< by visit
    std::vector<GanttRow> m_rows;
    std::vector<std::vector<std::size_t>> m_inner; ///< by row
    std::vector<std::size_t> m_top;
    std::int64_t m_end = 0;
};

} // namespace

Gantt ganttOf(const model::Recording& recording, const model::Outline& outline) {
    return Builder(recording, outline).run();
}

} // namespace steploom::app
