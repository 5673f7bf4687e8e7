// SPDX-License-Identifier: Apache-2.0
#include "app/inspect/provenance_view.h"

#include <algorithm>

#include "app/payload/payload_paths.h"
#include "app/payload/payload_words.h"
#include "app/settings/language.h"
#include "engine/value/pointer.h"

namespace steploom::app {

namespace {

using engine::Origin;
using engine::Slot;
using engine::Value;
using Kind = TraceRow::Kind;

constexpr std::size_t kMostRows = 200;
constexpr std::size_t kMostVisits = 3000; ///< of a run whose dead leaves are looked for unasked

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString kindName(Kind kind) {
    switch (kind) {
    case Kind::Copied:
        return QStringLiteral("copied");
    case Kind::Computed:
        return QStringLiteral("computed");
    case Kind::Opaque:
        return QStringLiteral("opaque");
    case Kind::Task:
        return QStringLiteral("task");
    case Kind::Origin:
    case Kind::Output:
        return QStringLiteral("origin");
    case Kind::Decides:
        return QStringLiteral("decides");
    case Kind::Reads:
        return QStringLiteral("reads");
    case Kind::Passed:
        break;
    }
    return QStringLiteral("passed");
}

QString originWords(Origin origin) {
    switch (origin) {
    case Origin::ExecutionInput:
        return ProvenanceView::tr("the input of the execution");
    case Origin::Task:
        return ProvenanceView::tr("the answer of a task");
    case Origin::Definition:
        return ProvenanceView::tr("written in the definition");
    case Origin::Context:
        return ProvenanceView::tr("the context object");
    case Origin::Edited:
        return ProvenanceView::tr("put there by hand");
    case Origin::None:
        break;
    }
    return {};
}

QString rowWords(const TraceRow& row) {
    switch (row.kind) {
    case Kind::Copied:
        return ProvenanceView::tr("copied");
    case Kind::Computed:
        return ProvenanceView::tr("computed");
    case Kind::Opaque:
        return ProvenanceView::tr("perhaps: the expression cannot be seen through");
    case Kind::Task:
        return ProvenanceView::tr("the task's answer to what it was sent");
    case Kind::Origin:
        return originWords(row.origin);
    case Kind::Output:
        return ProvenanceView::tr("in the output of the execution");
    case Kind::Decides:
        return ProvenanceView::tr("decides how the run goes on");
    case Kind::Reads:
        return ProvenanceView::tr("read");
    case Kind::Passed:
        break;
    }
    return ProvenanceView::tr("passed on");
}

/// `Parameters` of /Parameters/Payload/amount.$.
QString fieldName(const std::string& field) {
    return text(field).section(QLatin1Char('/'), 1, 1);
}

/// Where a payload is to be looked for when the visit does not show it by itself.
QVariantList slotsLike(Slot slot) {
    QList<Slot> order{slot};
    switch (slot) {
    case Slot::AfterInputPath:
    case Slot::AfterParameters:
    case Slot::Items:
        order << Slot::Input;
        break;
    case Slot::AfterResultSelector:
        order << Slot::Result << Slot::AfterResultPath << Slot::Output;
        break;
    case Slot::Result:
        order << Slot::AfterResultSelector << Slot::AfterResultPath << Slot::Output;
        break;
    case Slot::AfterResultPath:
        order << Slot::Output;
        break;
    case Slot::VariablesBefore:
        order << Slot::VariablesAfter;
        break;
    case Slot::VariablesAfter:
        order << Slot::VariablesBefore;
        break;
    default:
        break;
    }
    QVariantList numbers;
    numbers.reserve(order.size());
    for (const Slot one : std::as_const(order))
        numbers << static_cast<int>(one);
    return numbers;
}

} // namespace

ProvenanceView::ProvenanceView(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (m_active)
            look();
    });
}

ProvenanceView::~ProvenanceView() = default;

void ProvenanceView::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    if (m_session != nullptr)
        connect(m_session, &DebugSession::changed, this, &ProvenanceView::follow);
    follow();
    emit sessionChanged();
}

bool ProvenanceView::knows(std::uint32_t visit) const {
    return m_session != nullptr && m_session->active() &&
           (visit == engine::kNone || visit < m_session->debugger()->execution().history().visits.size());
}

/// Of a run that goes on, what was worked out of it is old. Back in a run that has ended it still holds.
void ProvenanceView::follow() {
    const bool active = m_session != nullptr && m_session->active();
    if (!active) {
        m_provenance.reset();
        m_whole = false;
        m_position = m_lastPosition = -1;
        clear();
        emit revisionChanged();
        return;
    }
    if (m_session->status() == DebugSession::Status::Running)
        return;
    const int position = m_session->position();
    const int last = m_session->lastPosition();
    if (position == m_position && last == m_lastPosition && m_session->live() == (position == last))
        return;
    const bool cut = last < m_lastPosition;
    m_position = position;
    m_lastPosition = last;
    if (m_session->live() || !m_whole || cut) {
        m_provenance.reset();
        m_whole = m_session->live() && m_session->ended();
    }
    if (cut)
        clear(); // the visits that it told of may be others now
    ++m_revision;
    emit revisionChanged();
}

const engine::Provenance& ProvenanceView::provenance() const {
    if (m_provenance == nullptr)
        m_provenance = std::make_unique<engine::Provenance>(m_session->debugger()->execution());
    return *m_provenance;
}

void ProvenanceView::trace(const QVariant& payload, const QString& pointer, bool forward) {
    const Payload asked = payload.value<Payload>();
    if (!asked.placed || !knows(asked.visit))
        return;
    m_payload = asked;
    m_pointer = pointer.toStdString();
    m_forward = forward;
    m_active = true;
    look();
}

void ProvenanceView::setForward(bool forward) {
    if (m_forward == forward || !m_active)
        return;
    m_forward = forward;
    look();
}

void ProvenanceView::clear() {
    if (!m_active)
        return;
    m_active = false;
    m_rows.clear();
    m_steps.clear();
    mark();
    emit changed();
}

void ProvenanceView::look() {
    if (!knows(m_payload.visit))
        return;
    const engine::Provenance& known = provenance();
    const engine::PayloadPlace place{m_payload.visit, m_payload.slot, m_pointer};
    m_rows = m_forward ? rowsForward(known, place) : rowsBackward(known, place);
    if (m_rows.size() > kMostRows)
        m_rows.resize(kMostRows);
    m_steps.clear();
    m_steps.reserve(static_cast<qsizetype>(m_rows.size()));
    const engine::Execution& execution = known.execution();
    const Value& document = m_session->debugger()->document();
    int number = 0;
    for (const TraceRow& row : m_rows) {
        const std::uint32_t visit = row.place.visit;
        QString state = tr("Execution");
        std::string pointer;
        Payload payload;
        payload.slot = row.place.slot;
        payload.value = engine::payloadIn(execution, visit, row.place.slot);
        if (visit != engine::kNone) {
            const engine::VisitRecord& record = execution.history().visits[visit];
            state = text(record.name.asString());
            if (record.state != engine::kNone) {
                pointer = execution.definition().state(record.state).pointer;
                payload.language = execution.definition().state(record.state).language;
            }
        }
        QStringList paths{pathTo(payload, row.place.pointer, payload.language)};
        for (const std::string& other : row.others)
            paths << pathTo(payload, other, payload.language);
        const Value* const written = row.field.empty() || pointer.empty() || row.kind == Kind::Task
                                         ? nullptr
                                         : engine::resolvePointer(document, pointer + row.field);
        const QString stage =
            row.field.empty() || row.kind == Kind::Task ? slotWords(row.place.slot) : fieldName(row.field);
        m_steps << QVariantMap{
            {QStringLiteral("number"), ++number},
            {QStringLiteral("state"), state},
            {QStringLiteral("stage"), stage},
            {QStringLiteral("path"), paths.join(QStringLiteral(", "))},
            {QStringLiteral("expression"), written == nullptr    ? QString()
                                           : written->isString() ? text(written->asString())
                                                                 : shortJson(*written)},
            {QStringLiteral("kind"), kindName(row.kind)},
            {QStringLiteral("words"), rowWords(row)},
            {QStringLiteral("certain"), row.certain},
            {QStringLiteral("pointer"), text(pointer)},
            {QStringLiteral("visit"), visit == engine::kNone ? -1 : static_cast<int>(visit)}};
    }
    mark();
    emit changed();
}

/// The states of the way, by the first step that is in each.
void ProvenanceView::mark() {
    if (m_session == nullptr)
        return;
    QHash<QString, int> traced;
    for (const QVariant& step : std::as_const(m_steps)) {
        const QVariantMap row = step.toMap();
        const QString pointer = row.value(QStringLiteral("pointer")).toString();
        if (!pointer.isEmpty() && !traced.contains(pointer) && row.value(QStringLiteral("certain")).toBool())
            traced.insert(pointer, static_cast<int>(traced.size()) + 1);
    }
    m_session->marks()->setTraced(traced);
}

QString ProvenanceView::title() const {
    if (!m_active || !knows(m_payload.visit))
        return {};
    const QString path = pathTo(m_payload, m_pointer, m_payload.language);
    if (m_payload.visit == engine::kNone)
        return QStringLiteral("%1 · %2").arg(path, slotWords(m_payload.slot));
    const auto& visits = m_session->debugger()->execution().history().visits;
    return tr("%1 · %2 of %3")
        .arg(path, slotWords(m_payload.slot), text(visits[m_payload.visit].name.asString()));
}

QString ProvenanceView::summary() const {
    if (m_rows.empty())
        return m_forward ? (m_whole ? tr("Nobody reads it, and it is not in the output.")
                                    : tr("Nobody has read it so far."))
                         : tr("It is as it was at the start.");
    if (m_forward) {
        const auto certain =
            std::count_if(m_rows.begin(), m_rows.end(), [](const TraceRow& row) { return row.certain; });
        return tr("%n place(s) read it for certain", nullptr, static_cast<int>(certain));
    }
    for (const TraceRow& row : m_rows) {
        if (row.kind == Kind::Computed || row.kind == Kind::Opaque)
            return tr("Computed in %1")
                .arg(m_steps.value(&row - m_rows.data()).toMap().value(QStringLiteral("state")).toString());
        if (row.kind == Kind::Task)
            return tr("Unchanged from the answer of %1")
                .arg(m_steps.value(&row - m_rows.data()).toMap().value(QStringLiteral("state")).toString());
        if (row.kind == Kind::Origin)
            return tr("Unchanged from: %1").arg(originWords(row.origin));
    }
    return {};
}

void ProvenanceView::show(int step) {
    if (step < 0 || step >= m_steps.size())
        return;
    const TraceRow& row = m_rows[static_cast<std::size_t>(step)];
    if (row.place.visit == engine::kNone || !knows(row.place.visit))
        return;
    emit stateRequested(m_steps[step].toMap().value(QStringLiteral("pointer")).toString());
    m_session->lookAtVisit(static_cast<int>(row.place.visit));
    emit placeRequested(slotsLike(row.place.slot), text(row.place.pointer));
}

void ProvenanceView::travelTo(int step) {
    if (step < 0 || step >= m_steps.size())
        return;
    const std::uint32_t visit = m_rows[static_cast<std::size_t>(step)].place.visit;
    if (visit != engine::kNone)
        m_session->goToVisit(static_cast<int>(visit));
    else
        m_session->goToEvent(0);
}

void ProvenanceView::travelToWrite(const QVariant& payload, const QString& pointer) {
    const Payload asked = payload.value<Payload>();
    if (!asked.placed || !knows(asked.visit))
        return;
    const bool variable = asked.slot == Slot::VariablesBefore || asked.slot == Slot::VariablesAfter;
    const bool here = asked.visit == m_session->debugger()->stop().visit;
    if (here && variable && !pointer.isEmpty()) {
        m_session->runBackToWrite(
            pointer.section(QLatin1Char('/'), 1, 1)
                .replace(QStringLiteral("~1"), QStringLiteral("/"))
                .replace(QStringLiteral("~0"), QStringLiteral("~")),
            pointer.section(QLatin1Char('/'), 2)
                .prepend(pointer.count(QLatin1Char('/')) > 1 ? QStringLiteral("/") : QString()));
        return;
    }
    if (here && asked.slot == Slot::Input) {
        m_session->runBackToWrite({}, pointer);
        return;
    }
    // Of another payload: to the visit whose field or task made it.
    for (const TraceRow& row : rowsBackward(provenance(), {asked.visit, asked.slot, pointer.toStdString()})) {
        if (row.kind == Kind::Passed)
            continue;
        if (row.place.visit == engine::kNone)
            m_session->goToEvent(0);
        else
            m_session->goToVisit(static_cast<int>(row.place.visit));
        return;
    }
    m_session->goToEvent(0);
}

QStringList ProvenanceView::deadLeaves(const QVariant& payload, int) const {
    const Payload shown = payload.value<Payload>();
    QStringList pointers;
    if (!m_whole || !shown.placed || !knows(shown.visit) ||
        m_session->debugger()->execution().history().visits.size() > kMostVisits)
        return pointers;
    for (const std::string& pointer : provenance().deadLeaves(shown.visit, shown.slot))
        pointers << text(pointer);
    return pointers;
}

} // namespace steploom::app
