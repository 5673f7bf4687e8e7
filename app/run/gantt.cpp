// SPDX-License-Identifier: Apache-2.0
#include "app/run/gantt.h"

#include <QHash>

#include <algorithm>

namespace steploom::app {

namespace {

using engine::Attempt;
using engine::VisitRecord;
using engine::VisitStatus;

QString text(const engine::Value& value) {
    const std::string_view utf8 = value.isString() ? value.asString() : std::string_view();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool failed(const Attempt& attempt) {
    return attempt.outcome == Attempt::Outcome::Failed || attempt.outcome == Attempt::Outcome::TimedOut;
}

/// The bars of one visit.
class VisitBars {
public:
    VisitBars(const engine::History& history, std::uint32_t index, std::int64_t now,
              std::vector<GanttBar>& bars)
        : m_history(history)
        , m_visit(history.visits[index])
        , m_index(index)
        , m_now(now)
        , m_own(m_visit.child == engine::kNone)
        , m_lastEvent(m_visit.exitedEvent != 0 ? m_visit.exitedEvent : history.eventCount(m_visit.child))
        , m_bars(bars) {}

    void add() {
        const std::vector<Attempt>& attempts = detail().attempts;
        const bool container =
            m_visit.type == engine::StateType::Parallel || m_visit.type == engine::StateType::Map;
        if (m_visit.type == engine::StateType::Wait)
            addWait();
        else if (container)
            addWhole(GanttBar::Kind::Container);
        else if (attempts.empty())
            addWhole(GanttBar::Kind::Work);
        for (std::size_t i = 0; i < attempts.size(); ++i)
            addAttempt(attempts, i, container);
    }

private:
    const engine::VisitDetail& detail() const { return *m_visit.detail; }
    bool left() const { return m_visit.leftTime != 0 || m_visit.exitedEvent != 0; }
    std::int64_t until() const { return m_visit.leftTime != 0 ? m_visit.leftTime : m_now; }

    void put(GanttBar bar) {
        bar.end = std::max(bar.begin, bar.end);
        bar.visit = m_index;
        if (bar.predicted)
            bar.first = bar.last = 0;
        else if (!m_own)
            placeInMap(bar);
        m_bars.push_back(std::move(bar));
    }

    /// The events of a child execution are not those of the axis: its bars lie where those of the Map around
    /// it do, by their times; where no time passed, by their own events.
    void placeInMap(GanttBar& bar) const {
        const VisitRecord* map = &m_visit;
        std::uint32_t attempt = 0;
        while (map->child != engine::kNone && map->parent != engine::kNone) {
            attempt = map->parentAttempt;
            map = &m_history.visits[map->parent];
        }
        const double own = std::max<double>(1, m_history.eventCount(m_visit.child));
        const double begins = (bar.first > 0 ? bar.first - 1 : 0) / own;
        const double ends = std::max<double>(bar.last, bar.first) / own;
        const std::vector<Attempt>& attempts = map->detail->attempts;
        const bool tried = attempt < attempts.size();
        const bool triedAgain = attempt + 1 < attempts.size() && attempts[attempt + 1].scheduled != 0;
        bar.first =
            tried && attempts[attempt].scheduled != 0 ? attempts[attempt].scheduled : map->enteredEvent;
        bar.last = triedAgain              ? attempts[attempt + 1].scheduled - 1
                   : map->exitedEvent != 0 ? map->exitedEvent - 1
                                           : m_history.eventCount();
        bar.last = std::max(bar.first, bar.last);
        const std::int64_t from = tried ? attempts[attempt].started : map->enteredTime;
        const std::int64_t to = tried && attempts[attempt].ended != 0 ? attempts[attempt].ended
                                : map->leftTime != 0                  ? map->leftTime
                                                                      : m_now;
        const auto share = [&](std::int64_t time) {
            return std::clamp(static_cast<double>(time - from) / static_cast<double>(to - from), 0.0, 1.0);
        };
        bar.from = to > from ? share(bar.begin) : std::min(begins, 1.0);
        bar.to = to > from ? share(bar.end) : std::min(ends, 1.0);
    }

    void addWhole(GanttBar::Kind kind) {
        GanttBar bar;
        const bool fell = m_visit.status == VisitStatus::Failed || m_visit.status == VisitStatus::Caught ||
                          m_visit.type == engine::StateType::Fail;
        bar.kind = fell && kind == GanttBar::Kind::Work ? GanttBar::Kind::Failed : kind;
        bar.open = !left() && m_visit.status == VisitStatus::Running;
        bar.begin = m_visit.enteredTime;
        bar.end = until();
        bar.first = m_visit.enteredEvent;
        bar.last = m_lastEvent;
        bar.error = text(detail().error);
        put(bar);
    }

    void addWait() {
        GanttBar bar;
        bar.kind = GanttBar::Kind::Wait;
        bar.open = !left();
        bar.begin = m_visit.enteredTime;
        bar.end = until();
        bar.first = m_visit.enteredEvent;
        bar.last = m_lastEvent;
        put(bar);
        if (bar.open)
            addAhead(GanttBar::Kind::Wait, bar.end, detail().waitUntil);
    }

    void addAhead(GanttBar::Kind kind, std::int64_t from, std::int64_t to) {
        if (to <= from)
            return;
        GanttBar ahead;
        ahead.kind = kind;
        ahead.predicted = true;
        ahead.begin = from;
        ahead.end = to;
        put(ahead);
    }

    void addAttempt(const std::vector<Attempt>& attempts, std::size_t index, bool container) {
        const Attempt& attempt = attempts[index];
        const Attempt* next = index + 1 < attempts.size() ? &attempts[index + 1] : nullptr;
        const bool running = attempt.ended == 0 && next == nullptr && !left();
        const std::int64_t ended = attempt.ended != 0 ? attempt.ended : running ? m_now : until();
        if (!container || failed(attempt)) {
            GanttBar bar;
            bar.kind = failed(attempt) ? GanttBar::Kind::Failed : GanttBar::Kind::Work;
            bar.open = running;
            bar.begin = attempt.started != 0 ? attempt.started : m_visit.enteredTime;
            bar.end = ended;
            bar.first = index == 0 ? m_visit.enteredEvent : attempt.scheduled;
            bar.last = next != nullptr && next->scheduled != 0 ? next->scheduled - 1 : m_lastEvent;
            bar.error = text(attempt.error);
            put(bar);
        }
        if (next != nullptr) {
            GanttBar gap;
            gap.kind = GanttBar::Kind::Backoff;
            gap.begin = ended;
            gap.end = next->started;
            if (gap.end > gap.begin)
                put(gap);
        } else if (m_visit.status == VisitStatus::Retrying) {
            GanttBar gap;
            gap.kind = GanttBar::Kind::Backoff;
            gap.open = true;
            gap.begin = ended;
            gap.end = std::max(ended, m_now);
            if (gap.end > gap.begin)
                put(gap);
            addAhead(GanttBar::Kind::Backoff, gap.end, attempt.nextAttempt);
        }
    }

    const engine::History& m_history;
    const VisitRecord& m_visit;
    std::uint32_t m_index;
    std::int64_t m_now;
    bool m_own; ///< the execution's own history tells of it
    engine::EventId m_lastEvent;
    std::vector<GanttBar>& m_bars;
};

/// Rows as they were first entered, and below each those of the states in it.
struct Rows {
    std::vector<GanttRow> rows;
    std::vector<std::vector<std::size_t>> inner; ///< by row
    std::vector<std::size_t> top;
    std::vector<std::size_t> ofVisit;

    void takeDown(const std::vector<std::size_t>& these, int depth, std::vector<GanttRow>& into) {
        for (const std::size_t row : these) {
            rows[row].depth = depth;
            into.push_back(std::move(rows[row]));
            takeDown(inner[row], depth + 1, into);
        }
    }
};

/// Limits further off than this many times what the run took so far would leave nothing of it to be seen.
constexpr std::int64_t kFarOff = 4;

void addAhead(std::vector<GanttBar>& bars, GanttBar::Kind kind, std::uint32_t visit, std::int64_t from,
              std::int64_t to) {
    GanttBar bar;
    bar.kind = kind;
    bar.predicted = true;
    bar.visit = visit;
    bar.begin = from;
    bar.end = std::max(from, to);
    bars.push_back(std::move(bar));
}

} // namespace

Gantt ganttOf(const engine::History& history, const std::vector<QString>& pointers, std::int64_t now,
              const RunOutlook& outlook) {
    Gantt gantt;
    if (history.events.empty())
        return gantt;
    gantt.begin = history.events[0].time;
    gantt.end = std::max(now, history.events[history.events.size() - 1].time);
    Rows found;
    QHash<QString, std::size_t> known; // by pointer, or name where there is none
    found.ofVisit.reserve(history.visits.size());
    for (std::size_t i = 0; i < history.visits.size(); ++i) {
        const VisitRecord& visit = history.visits[i];
        const QString pointer = i < pointers.size() ? pointers[i] : QString();
        const QString name = text(visit.name);
        const QString key = pointer.isEmpty() ? QLatin1Char('*') + name : pointer;
        auto place = known.find(key);
        if (place == known.end()) {
            place = known.insert(key, found.rows.size());
            GanttRow row;
            row.pointer = pointer;
            row.name = name;
            found.rows.push_back(std::move(row));
            found.inner.emplace_back();
            const bool inside = visit.parent != engine::kNone && visit.parent < found.ofVisit.size();
            (inside ? found.inner[found.ofVisit[visit.parent]] : found.top).push_back(*place);
        }
        found.ofVisit.push_back(*place);
        GanttRow& row = found.rows[*place];
        ++row.visits;
        VisitBars(history, static_cast<std::uint32_t>(i), gantt.end, row.bars).add();
        for (auto bar = row.bars.rbegin(); bar != row.bars.rend() && bar->predicted; ++bar)
            gantt.end = std::max(gantt.end, bar->end);
    }
    const std::int64_t present = std::max(now, gantt.begin);
    const std::int64_t near = present + kFarOff * std::max<std::int64_t>(present - gantt.begin, 1000);
    for (const RunOutlook::Limit& limit : outlook.limits) {
        if (limit.visit >= found.ofVisit.size())
            continue;
        addAhead(found.rows[found.ofVisit[limit.visit]].bars,
                 limit.heartbeat ? GanttBar::Kind::Heartbeat : GanttBar::Kind::Timeout, limit.visit, present,
                 limit.time);
        if (limit.time <= near)
            gantt.end = std::max(gantt.end, limit.time);
    }
    for (const RunOutlook::Spread& spread : outlook.spreads) {
        if (spread.visit >= found.ofVisit.size())
            continue;
        std::vector<GanttBar>& bars = found.rows[found.ofVisit[spread.visit]].bars;
        addAhead(bars, GanttBar::Kind::Spread, spread.visit, spread.from, spread.to);
        if (spread.to > spread.from)
            bars.back().planned =
                static_cast<double>(spread.at - spread.from) / static_cast<double>(spread.to - spread.from);
        gantt.end = std::max(gantt.end, spread.to);
    }
    gantt.rows.reserve(found.rows.size());
    found.takeDown(found.top, 0, gantt.rows);
    return gantt;
}

engine::EventId eventAt(const engine::History& history, std::int64_t time) {
    std::size_t low = 0;
    std::size_t high = history.events.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (history.events[middle].time <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<engine::EventId>(low);
}

} // namespace steploom::app
