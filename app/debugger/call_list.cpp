// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/call_list.h"

#include <algorithm>
#include <map>

#include "app/run/run_reading.h"
#include "app/settings/language.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using engine::EventType;
using Who = engine::TaskDesk::Who;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString json(const engine::Value& value) {
    return value.isAbsent() ? QString() : text(engine::toJson(value, {2, false}));
}

bool schedules(EventType type) {
    return type == EventType::TaskScheduled || type == EventType::LambdaFunctionScheduled ||
           type == EventType::ActivityScheduled;
}

bool ends(EventType type) {
    switch (type) {
    case EventType::ActivityFailed:
    case EventType::ActivityScheduleFailed:
    case EventType::ActivitySucceeded:
    case EventType::ActivityTimedOut:
    case EventType::LambdaFunctionFailed:
    case EventType::LambdaFunctionScheduleFailed:
    case EventType::LambdaFunctionStartFailed:
    case EventType::LambdaFunctionSucceeded:
    case EventType::LambdaFunctionTimedOut:
    case EventType::TaskFailed:
    case EventType::TaskStartFailed:
    case EventType::TaskSubmitFailed:
    case EventType::TaskSucceeded:
    case EventType::TaskTimedOut:
        return true;
    default:
        return false;
    }
}

enum class Outcome { Open, Succeeded, Failed, TimedOut };

Outcome outcomeOf(EventType type) {
    if (type == EventType::TaskSucceeded || type == EventType::LambdaFunctionSucceeded ||
        type == EventType::ActivitySucceeded)
        return Outcome::Succeeded;
    if (type == EventType::TaskTimedOut || type == EventType::LambdaFunctionTimedOut ||
        type == EventType::ActivityTimedOut)
        return Outcome::TimedOut;
    return Outcome::Failed;
}

} // namespace

CallList::CallList(QObject* parent)
    : QAbstractListModel(parent) {
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        emit countChanged();
    });
}

int CallList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> CallList::roleNames() const {
    return {{NumberRole, "number"},     {StateRole, "state"},     {AttemptRole, "attempt"},
            {ResourceRole, "resource"}, {WhoRole, "who"},         {DurationRole, "duration"},
            {StatusRole, "status"},     {OutcomeRole, "outcome"}, {PlaceRole, "place"},
            {PointerRole, "pointer"}};
}

const CallList::Call* CallList::at(int row) const {
    return row < 0 || row >= count()
               ? nullptr
               : &m_calls[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

QVariant CallList::data(const QModelIndex& index, int role) const {
    const Call* call = index.isValid() ? at(index.row()) : nullptr;
    if (call == nullptr)
        return {};
    const engine::HistoryEvent* end = call->ended == 0 ? nullptr : &eventOf(*call, call->ended);
    const Outcome outcome = end == nullptr ? Outcome::Open : outcomeOf(end->type);
    switch (role) {
    case NumberRole:
        return m_shown[static_cast<std::size_t>(index.row())] + 1;
    case StateRole:
        return nameOf(*call);
    case AttemptRole:
        return static_cast<int>(call->attempt) + 1;
    case ResourceRole: {
        const engine::VisitDetail& detail = detailOf(m_history.visits[call->visit]);
        const QString type =
            detail.resourceType.isString() ? text(detail.resourceType.asString()) : QString();
        const QString resource = detail.resource.isString() ? text(detail.resource.asString()) : QString();
        return type.isEmpty() || resource.startsWith(QStringLiteral("arn:"))
                   ? resource
                   : type + QLatin1Char(':') + resource;
    }
    case WhoRole: {
        const QString who = call->who == Who::Mock       ? tr("Mock")
                            : call->who == Who::Recorded ? tr("Recording")
                            : call->who == Who::Local    ? tr("Local service")
                            : call->who == Who::Command  ? tr("Command")
                            : call->who == Who::Endpoint ? tr("Endpoint")
                            : call->who == Who::HttpApi  ? tr("HTTP API")
                            : call->who == Who::Fault    ? tr("Fault")
                                                         : tr("Person");
        return call->spoiled && call->who != Who::Fault ? tr("%1, with a fault").arg(who) : who;
    }
    case DurationRole:
        return durationText(
            (end == nullptr ? std::max(m_now, eventOf(*call, call->scheduled).time) : end->time) -
            eventOf(*call, call->scheduled).time);
    case StatusRole:
        return outcome == Outcome::Open        ? QStringLiteral("running")
               : outcome == Outcome::Succeeded ? QStringLiteral("succeeded")
               : outcome == Outcome::TimedOut  ? QStringLiteral("timedOut")
                                               : QStringLiteral("failed");
    case OutcomeRole:
        if (outcome == Outcome::Open)
            return call->submitted == 0 ? tr("open") : tr("submitted");
        if (outcome == Outcome::Succeeded)
            return tr("succeeded");
        return end->error().isString()        ? text(end->error().asString())
               : outcome == Outcome::TimedOut ? tr("timed out")
                                              : tr("failed");
    case PlaceRole:
        return placeOf(*call);
    case PointerRole:
        return call->visit < m_pointers.size() ? m_pointers[call->visit] : QString();
    default:
        return {};
    }
}

QString CallList::nameOf(const Call& call) const {
    return text(m_history.visits[call.visit].name.asString());
}

QString CallList::placeOf(const Call& call) const {
    QStringList parts;
    for (std::uint32_t visit = call.visit; m_history.visits[visit].parent != engine::kNone;
         visit = m_history.visits[visit].parent) {
        const engine::VisitRecord& outer = m_history.visits[m_history.visits[visit].parent];
        parts.prepend(outer.type == engine::StateType::Map
                          ? tr("item %1").arg(m_history.visits[visit].branch)
                          : tr("branch %1").arg(m_history.visits[visit].branch + 1));
    }
    return parts.join(QStringLiteral(" › "));
}

QStringList CallList::states() const {
    QStringList names{tr("All states")};
    for (const Call& call : m_calls) {
        if (const QString name = nameOf(call); !names.contains(name))
            names << name;
    }
    return names;
}

int CallList::chosen() const {
    return m_state.isEmpty() ? 0 : std::max(0, static_cast<int>(states().indexOf(m_state)));
}

void CallList::setChosen(int index) {
    setState(index <= 0 ? QString() : states().value(index));
}

void CallList::setState(const QString& state) {
    if (m_state == state)
        return;
    m_state = state;
    beginResetModel();
    filter();
    endResetModel();
    emit countChanged();
}

void CallList::filter() {
    m_shown.clear();
    m_shown.reserve(m_calls.size());
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        if (m_state.isEmpty() || nameOf(m_calls[i]) == m_state)
            m_shown.push_back(static_cast<int>(i));
    }
}

void CallList::readEvents(engine::ChildId child, std::vector<Call>& calls) const {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> open;
    const engine::EventId last = m_history.eventCount(child);
    for (engine::EventId id = 1; id <= last; ++id) {
        const engine::HistoryEvent& one = m_history.event(id, child);
        if (one.visit == engine::kNone)
            continue;
        const auto key = std::make_pair(one.visit, one.number);
        if (schedules(one.type)) {
            open[key] = calls.size();
            calls.push_back({one.visit, one.number, child, id, 0, 0, Who::Person, false});
        } else if (const auto call = open.find(key); call != open.end()) {
            if (one.type == EventType::TaskSubmitted) {
                calls[call->second].submitted = id;
            } else if (ends(one.type)) {
                calls[call->second].ended = id;
                open.erase(call);
            }
        }
    }
}

std::vector<CallList::Call> CallList::read(const engine::TaskDesk* desk) const {
    std::vector<Call> calls;
    readEvents(engine::kNone, calls);
    for (engine::ChildId child = 0; child < m_history.children.size(); ++child)
        readEvents(child, calls);
    if (m_history.children.size() > 0)
        std::stable_sort(calls.begin(), calls.end(), [this](const Call& a, const Call& b) {
            return eventOf(a, a.scheduled).time < eventOf(b, b.scheduled).time;
        });
    for (Call& call : calls) {
        const engine::TaskDesk::Note* note =
            desk == nullptr ? nullptr : desk->noteOf(call.visit, call.attempt);
        if (note != nullptr) {
            call.who = note->who;
            call.spoiled = note->spoiled;
        }
    }
    return calls;
}

void CallList::show(const engine::History& history, const std::vector<QString>& pointers, std::int64_t now,
                    const engine::TaskDesk* desk) {
    m_history = history;
    m_pointers = pointers;
    m_now = now;
    std::vector<Call> calls = read(desk);
    // A run that goes on adds rows: what is chosen and scrolled to stays.
    const bool longer =
        calls.size() >= m_calls.size() &&
        std::equal(m_calls.begin(), m_calls.end(), calls.begin(), [](const Call& a, const Call& b) {
            return a.visit == b.visit && a.attempt == b.attempt && a.scheduled == b.scheduled &&
                   a.child == b.child;
        });
    if (!longer) {
        beginResetModel();
        m_calls = std::move(calls);
        filter();
        endResetModel();
        ++m_revision;
        emit countChanged();
        emit shown();
        return;
    }
    const int before = count();
    const bool more = calls.size() > m_calls.size();
    std::vector<int> added;
    const auto first = m_calls.size();
    m_calls = std::move(calls);
    for (std::size_t i = first; i < m_calls.size(); ++i) {
        if (m_state.isEmpty() || nameOf(m_calls[i]) == m_state)
            added.push_back(static_cast<int>(i));
    }
    if (!added.empty()) {
        beginInsertRows({}, before, before + static_cast<int>(added.size()) - 1);
        m_shown.insert(m_shown.end(), added.begin(), added.end());
        endInsertRows();
    }
    if (before > 0)
        emit dataChanged(index(0), index(before - 1));
    if (more)
        emit countChanged();
    ++m_revision;
    emit shown();
}

QString CallList::request(int row) const {
    const Call* call = at(row);
    return call == nullptr ? QString() : json(eventOf(*call, call->scheduled).payload);
}

QString CallList::response(int row) const {
    const Call* call = at(row);
    if (call == nullptr)
        return {};
    if (call->ended == 0)
        return call->submitted == 0 ? QString() : json(eventOf(*call, call->submitted).payload);
    const engine::HistoryEvent& end = eventOf(*call, call->ended);
    if (outcomeOf(end.type) == Outcome::Succeeded)
        return json(end.payload);
    engine::ObjectBuilder failure;
    if (!end.error().isAbsent())
        failure.add("Error", end.error());
    if (!end.cause().isAbsent())
        failure.add("Cause", end.cause());
    return json(failure.build());
}

} // namespace steploom::app
