// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/run_comparison.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

#include "app/payload/payload_paths.h"
#include "app/settings/language.h"
#include "engine/value/json_writer.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

constexpr int kAfterStep = 80; ///< ms until runs that go on are compared anew
constexpr std::size_t kMostChanges = 500;
constexpr std::size_t kMostBytes = 300; ///< of a value in a row

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString jsonOf(const engine::Value& value) {
    if (value.isAbsent())
        return {};
    if (value.jsonSize() > 64 * 1024)
        return QStringLiteral("… %1").arg(QLocale().formattedDataSize(static_cast<qint64>(value.jsonSize())));
    const std::string json = engine::toJson(value);
    return json.size() > kMostBytes ? text(std::string_view(json).substr(0, kMostBytes)) + QStringLiteral("…")
                                    : text(json);
}

/// A visit's payload of a part; absent where there is none.
engine::Value partOf(const engine::VisitRecord* visit, const QString& part) {
    if (visit == nullptr)
        return {};
    if (part == QLatin1String("input"))
        return visit->input;
    if (part == QLatin1String("output"))
        return visit->output;
    if (part == QLatin1String("variables"))
        return visit->variablesAfter.isAbsent() ? visit->variablesBefore : visit->variablesAfter;
    if (!visit->detail || visit->detail->error.isAbsent())
        return {};
    return engine::Value::object(
        {{"Error", visit->detail->error},
         {"Cause", visit->detail->cause.isAbsent() ? engine::Value(nullptr) : visit->detail->cause}});
}

/// What one run made of one state.
struct Tally {
    int visits = 0;
    const engine::VisitRecord* last = nullptr;
};

} // namespace

RunComparison::RunComparison(QObject* parent)
    : QObject(parent) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kAfterStep);
    connect(&m_wait, &QTimer::timeout, this, &RunComparison::compare);
    connect(&Language::instance(), &Language::changed, this, &RunComparison::compare);
}

void RunComparison::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session->runs(), &RunCollection::listChanged, this, &RunComparison::follow);
    connect(session, &DebugSession::changed, this, &RunComparison::follow);
    emit sessionChanged();
    follow();
}

void RunComparison::setShown(bool shown) {
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown)
        compare();
    else
        mark();
    emit changed();
}

void RunComparison::setFirst(int run) {
    if (m_first == run)
        return;
    if (run == m_second)
        m_second = m_first;
    m_first = run;
    compare();
}

void RunComparison::setSecond(int run) {
    if (m_second == run)
        return;
    if (run == m_first)
        m_first = m_second;
    m_second = run;
    compare();
}

void RunComparison::swap() {
    std::swap(m_first, m_second);
    compare();
}

/// The marks of a run that is shown anew come without the tags of the comparison.
void RunComparison::follow() {
    if (!m_shown || m_session->runs()->changing() || m_session->status() == DebugSession::Status::Running)
        return;
    const int first = m_first;
    const int second = m_second;
    choose();
    const auto endOf = [this](int id) {
        const engine::Debugger* run = m_session->runs()->debugger(id);
        return run == nullptr ? 0U : run->timeline().end();
    };
    if (first != m_first || second != m_second || m_a.id != m_first || m_b.id != m_second ||
        endOf(m_first) != m_a.end || endOf(m_second) != m_b.end)
        m_wait.start();
    else
        mark();
}

void RunComparison::choose() {
    const RunCollection& runs = *m_session->runs();
    const auto isThere = [&](int id) {
        return runs.debugger(id) != nullptr;
    };
    if (runs.count() < 2 || !isThere(m_first))
        m_first = 0;
    if (runs.count() < 2 || !isThere(m_second) || m_second == m_first)
        m_second = 0;
    if (runs.count() < 2)
        return;
    const auto other = [&](int than) {
        for (int row = runs.count() - 1; row >= 0; --row) {
            const int id = runs.idAt(row);
            if (id != than && id != runs.current() && isThere(id))
                return id;
        }
        return runs.current() != than ? runs.current() : 0;
    };
    if (m_first == 0)
        m_first = other(m_second != 0 ? m_second : runs.current());
    if (m_second == 0)
        m_second = m_first != runs.current() && runs.current() != 0 ? runs.current() : other(m_first);
}

RunComparison::Side RunComparison::sideOf(int id) const {
    Side side;
    side.id = id;
    const engine::Debugger* run = m_session->runs()->debugger(id);
    if (run == nullptr)
        return side;
    engine::Timeline whole = run->timeline();
    whole.goTo(whole.end());
    side.end = whole.end();
    side.execution = whole.execution();
    return side;
}

void RunComparison::compare() {
    m_wait.stop();
    if (m_session == nullptr || !m_shown)
        return;
    choose();
    m_a = sideOf(m_first);
    m_b = sideOf(m_second);
    m_comparison.reset();
    if (m_a.execution && m_b.execution && m_first != m_second)
        m_comparison = engine::compareRuns(*m_a.execution, *m_b.execution);
    fillParts();
    fillStates();
    mark();
    emit changed();
}

const engine::VisitPair* RunComparison::pair() const {
    return m_comparison && m_comparison->divergence != engine::kNone
               ? &m_comparison->pairs[m_comparison->divergence]
               : nullptr;
}

const engine::VisitRecord* RunComparison::visitOf(const Side& side, std::uint32_t visit) const {
    return visit == engine::kNone || !side.execution ? nullptr : &side.execution->history().visits[visit];
}

bool RunComparison::same() const {
    return m_comparison && m_comparison->event == 0 && pair() == nullptr;
}

bool RunComparison::inFirst() const {
    return pair() != nullptr && pair()->first != engine::kNone;
}

bool RunComparison::inSecond() const {
    return pair() != nullptr && pair()->second != engine::kNone;
}

QString RunComparison::summary() const {
    if (!m_comparison)
        return {};
    if (same())
        return tr("Both runs are the same, event by event.");
    QStringList words;
    if (m_comparison->event != 0)
        words << tr("The same up to event %1 (of %2 and %3).")
                     .arg(m_comparison->event - 1)
                     .arg(m_a.execution->history().eventCount())
                     .arg(m_b.execution->history().eventCount());
    const bool ended = m_a.execution->hasEnded() && m_b.execution->hasEnded();
    if (ended)
        words << (!m_comparison->sameStatus  ? tr("They end otherwise.")
                  : m_comparison->sameOutput ? tr("They end the same.")
                                             : tr("They end alike, with another result."));
    return words.join(QLatin1Char(' '));
}

QString RunComparison::divergence() const {
    const engine::VisitPair* at = pair();
    if (at == nullptr)
        return m_comparison && m_comparison->event != 0
                   ? tr("The states went the same way; their times differ.")
                   : QString();
    const engine::VisitRecord* a = visitOf(m_a, at->first);
    const engine::VisitRecord* b = visitOf(m_b, at->second);
    if (a == nullptr || b == nullptr)
        return tr("%1 is entered in %2 alone.")
            .arg(text((a != nullptr ? a : b)->name.asString()), nameOf(a != nullptr ? m_a : m_b));
    if (!at->sameState)
        return tr("%1 is entered in %2, %3 in %4.")
            .arg(text(a->name.asString()), nameOf(m_a), text(b->name.asString()), nameOf(m_b));
    QStringList what;
    if (!at->sameInput)
        what << tr("another input");
    if (!at->sameOutput)
        what << tr("another result");
    if (!at->sameWay)
        what << tr("another way on");
    return tr("%1 has %2.").arg(text(a->name.asString()), what.join(QStringLiteral(", ")));
}

QString RunComparison::divergenceState() const {
    const engine::VisitPair* at = pair();
    if (at == nullptr)
        return {};
    const engine::VisitRecord* visit = visitOf(m_a, at->first);
    if (visit == nullptr)
        visit = visitOf(m_b, at->second);
    return m_session->document()->pointerOfName(text(visit->name.asString()));
}

// Payloads

void RunComparison::fillParts() {
    m_parts.clear();
    const engine::VisitPair* at = pair();
    QString differing;
    if (at != nullptr) {
        const engine::VisitRecord* a = visitOf(m_a, at->first);
        const engine::VisitRecord* b = visitOf(m_b, at->second);
        const QList<std::pair<QString, QString>> all{{QStringLiteral("input"), tr("Input")},
                                                     {QStringLiteral("output"), tr("Output")},
                                                     {QStringLiteral("variables"), tr("Variables")},
                                                     {QStringLiteral("error"), tr("Error")}};
        for (const auto& [key, title] : all) {
            const engine::Value before = partOf(a, key);
            const engine::Value after = partOf(b, key);
            if (before.isAbsent() && after.isAbsent())
                continue;
            const int count = static_cast<int>(engine::diffValues(before, after, kMostChanges).size());
            if (count > 0 && differing.isEmpty())
                differing = key;
            m_parts << QVariantMap{
                {QStringLiteral("key"), key},
                {QStringLiteral("text"), count > 0 ? QStringLiteral("%1 %2").arg(title).arg(count) : title},
                {QStringLiteral("hint"), tr("%n difference(s)", nullptr, count)},
                {QStringLiteral("changes"), count}};
        }
    }
    const auto has = [this](const QString& key) {
        return std::any_of(m_parts.begin(), m_parts.end(), [&](const QVariant& each) {
            return each.toMap().value(QStringLiteral("key")) == key &&
                   each.toMap().value(QStringLiteral("changes")).toInt() > 0;
        });
    };
    if (!has(m_part))
        m_part = !differing.isEmpty() ? differing
                 : m_parts.isEmpty()  ? QString()
                                      : m_parts.constFirst().toMap().value(QStringLiteral("key")).toString();
    fillChanges();
}

void RunComparison::setPart(const QString& part) {
    if (m_part == part)
        return;
    m_part = part;
    fillChanges();
    emit changed();
}

void RunComparison::fillChanges() {
    m_changes.clear();
    const engine::VisitPair* at = pair();
    if (at == nullptr)
        return;
    using Kind = engine::ValueChange::Kind;
    const engine::Value before = partOf(visitOf(m_a, at->first), m_part);
    const engine::Value after = partOf(visitOf(m_b, at->second), m_part);
    for (const engine::ValueChange& change : engine::diffValues(before, after, kMostChanges)) {
        const bool added = change.kind == Kind::Added;
        const bool removed = change.kind == Kind::Removed;
        m_changes << QVariantMap{
            {QStringLiteral("kind"), added     ? QStringLiteral("added")
                                     : removed ? QStringLiteral("removed")
                                               : QStringLiteral("changed")},
            {QStringLiteral("sign"), added     ? QStringLiteral("+")
                                     : removed ? QStringLiteral("−")
                                               : QStringLiteral("≠")},
            {QStringLiteral("words"), added     ? tr("only in %1").arg(nameOf(m_b))
                                      : removed ? tr("only in %1").arg(nameOf(m_a))
                                                : tr("differs")},
            {QStringLiteral("path"), pathBehind(QStringLiteral("$"), added ? after : before, change.pointer,
                                                engine::QueryLanguage::JsonPath)},
            {QStringLiteral("before"), jsonOf(change.before)},
            {QStringLiteral("after"), jsonOf(change.after)}};
    }
}

// States

void RunComparison::fillStates() {
    m_states.clear();
    if (!m_comparison)
        return;
    struct Row {
        QString name;
        Tally a;
        Tally b;
        bool same = true;
    };
    std::vector<Row> rows;
    QHash<QString, std::size_t> known;
    const auto rowOf = [&](const engine::VisitRecord& visit) -> Row& {
        const QString name = text(visit.name.asString());
        auto found = known.find(name);
        if (found == known.end()) {
            found = known.insert(name, rows.size());
            rows.emplace_back().name = name;
        }
        return rows[*found];
    };
    for (const engine::VisitPair& each : m_comparison->pairs) {
        const engine::VisitRecord* a = visitOf(m_a, each.first);
        const engine::VisitRecord* b = visitOf(m_b, each.second);
        const bool same = a != nullptr && b != nullptr && each.sameState && each.sameInput &&
                          each.sameOutput && each.sameWay;
        if (a != nullptr) {
            Row& row = rowOf(*a);
            ++row.a.visits;
            row.a.last = a;
            row.same = row.same && same;
        }
        if (b != nullptr) {
            Row& row = rowOf(*b);
            ++row.b.visits;
            row.b.last = b;
            row.same = row.same && same;
        }
    }
    const auto outcome = [](const Tally& tally) -> QString {
        if (tally.last == nullptr)
            return tr("not entered");
        const std::size_t attempts = tally.last->detail ? tally.last->detail->attempts.size() : 0;
        QString words = tr("running");
        switch (tally.last->status) {
        case engine::VisitStatus::Succeeded:
            words = tr("succeeded");
            break;
        case engine::VisitStatus::Failed:
            words = tr("failed");
            break;
        case engine::VisitStatus::Caught:
            words = tr("caught");
            break;
        case engine::VisitStatus::Retrying:
            words = tr("to be tried again");
            break;
        default:
            break;
        }
        if (tally.visits > 1)
            words = QStringLiteral("×%1 · ").arg(tally.visits) + words;
        if (attempts > 1)
            words += QStringLiteral(" · ") + tr("%n attempt(s)", nullptr, static_cast<int>(attempts));
        return words;
    };
    for (const Row& row : rows) {
        m_states << QVariantMap{
            {QStringLiteral("name"), row.name},
            {QStringLiteral("pointer"), m_session->document()->pointerOfName(row.name)},
            {QStringLiteral("first"), outcome(row.a)},
            {QStringLiteral("second"), outcome(row.b)},
            {QStringLiteral("same"), row.same},
            {QStringLiteral("words"), row.same            ? tr("same")
                                      : row.a.visits == 0 ? tr("only in %1").arg(nameOf(m_b))
                                      : row.b.visits == 0 ? tr("only in %1").arg(nameOf(m_a))
                                                          : tr("differs")}};
    }
}

void RunComparison::mark() {
    QHash<QString, QString> words;
    if (m_shown && m_comparison) {
        for (const QVariant& each : m_states) {
            const QVariantMap row = each.toMap();
            const QString pointer = row.value(QStringLiteral("pointer")).toString();
            if (!pointer.isEmpty() && !row.value(QStringLiteral("same")).toBool())
                words.insert(pointer, row.value(QStringLiteral("words")).toString());
        }
    }
    m_session->marks()->setTags(RunMarks::Tag::Compared, std::move(words));
}

void RunComparison::goThere(int side) {
    const engine::VisitPair* at = pair();
    if (at == nullptr)
        return;
    const int run = side == 1 ? m_first : m_second;
    const std::uint32_t visit = side == 1 ? at->first : at->second;
    if (visit == engine::kNone)
        return;
    m_session->runs()->show(run);
    m_session->goToVisit(static_cast<int>(visit));
    m_session->lookAtVisit(static_cast<int>(visit));
}

} // namespace steploom::app
