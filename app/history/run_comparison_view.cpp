// SPDX-License-Identifier: Apache-2.0
#include "app/history/run_comparison_view.h"

#include <QMetaObject>

#include "app/run/run_reading.h"
#include "app/settings/language.h"
#include "engine/value/json_writer.h"
#include "model/history/payload_diff.h"

namespace steploom::app {

namespace {

using Found = RunComparisonView::Found;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Found::Place placeOf(const std::optional<model::RunDivergence>& divergence) {
    if (!divergence)
        return {};
    return {true,
            divergence->kind == model::RunDivergence::Kind::Path,
            divergence->left,
            divergence->right,
            divergence->leftState,
            divergence->rightState};
}

Found compare(const model::OpenedRun& left, const model::OpenedRun& right) {
    const model::RunComparison comparison = model::compareRuns(left, right);
    Found found{placeOf(comparison.path), placeOf(comparison.payload), {}};
    found.pairs.reserve(comparison.states.size());
    for (const auto& pair : comparison.states)
        found.pairs.push_back(
            {pair.name, pair.left.visits, pair.right.visits, pair.left.total, pair.right.total});
    return found;
}

int eventOf(std::size_t row) {
    return row == model::kNoRow ? 0 : static_cast<int>(row) + 1;
}

/// Row of the event that has the payload of a state's first visit; kNoRow where it has none.
std::size_t rowOf(const model::OpenedRun& run, const QString& state, bool output) {
    const std::string wanted = state.toStdString();
    for (const model::VisitRow& visit : run.outline->visits) {
        if (run.recording->labels->at(visit.label) != wanted)
            continue;
        const std::uint32_t row = output ? visit.exited : visit.entered;
        return row == engine::kNone ? model::kNoRow : row;
    }
    return model::kNoRow;
}

engine::Value payloadAt(const model::OpenedRun& run, std::size_t row) {
    return row == model::kNoRow ? engine::Value() : run.recording->payload(run.recording->rows[row]);
}

QString jsonOf(const engine::Value& value) {
    return value.isAbsent() ? QString() : text(engine::toJson(value, {2, false}));
}

} // namespace

RunComparisonView::RunComparisonView(QObject* parent)
    : QObject(parent)
    , m_latest(std::make_shared<std::atomic<quint64>>(0)) {
    m_pool.setMaxThreadCount(1);
    connect(&Language::instance(), &Language::changed, this, [this] {
        emit changed();
        emit stateChanged();
    });
}

RunComparisonView::~RunComparisonView() {
    m_latest->store(~quint64(0));
    m_pool.waitForDone();
}

void RunComparisonView::setRuns(RunSet* runs) {
    if (m_runs == runs)
        return;
    m_runs = runs;
    connect(m_runs, &RunSet::picked, this, &RunComparisonView::follow);
    follow();
}

void RunComparisonView::follow() {
    const ReadRun* left = m_runs->leftRun();
    const ReadRun* right = m_runs->rightRun();
    const bool both = left != nullptr && right != nullptr;
    if (both && left->opened.recording == m_left.recording && right->opened.recording == m_right.recording)
        return;
    const quint64 number = ++m_asked;
    m_latest->store(number);
    m_found.reset();
    m_changes.clear();
    m_state.clear();
    m_busy = both;
    m_left = both ? left->opened : model::OpenedRun();
    m_right = both ? right->opened : model::OpenedRun();
    if (both) {
        m_pool.start([this, number, latest = m_latest, one = m_left, other = m_right] {
            if (latest->load() != number)
                return;
            QMetaObject::invokeMethod(this, [this, number, found = compare(one, other)]() mutable {
                take(std::move(found), number);
            });
        });
    }
    emit changed();
    emit stateChanged();
}

void RunComparisonView::take(Found found, quint64 number) {
    if (number != m_asked)
        return;
    m_busy = false;
    m_found = std::move(found);
    findChanges();
    emit changed();
    emit stateChanged();
}

QString RunComparisonView::leftName() const {
    return m_runs == nullptr || m_runs->leftRun() == nullptr ? QString() : m_runs->leftRun()->name;
}

QString RunComparisonView::rightName() const {
    return m_runs == nullptr || m_runs->rightRun() == nullptr ? QString() : m_runs->rightRun()->name;
}

QString RunComparisonView::pathText() const {
    if (!m_found)
        return {};
    const Found::Place& place = m_found->path;
    if (!place.there)
        return tr("Both go the same way.");
    if (!place.path)
        return tr("%1 ends in another way.").arg(text(place.leftState));
    const QString end = tr("its end");
    return tr("A goes to %1, B to %2.")
        .arg(place.leftState.empty() ? end : text(place.leftState),
             place.rightState.empty() ? end : text(place.rightState));
}

QString RunComparisonView::payloadText() const {
    if (!m_found)
        return {};
    return m_found->payload.there ? tr("First other data: at %1.").arg(text(m_found->payload.leftState))
                                  : tr("All data that both have is the same.");
}

QVariantMap RunComparisonView::placed(const Found::Place& place) {
    if (!place.there)
        return {};
    return {{QStringLiteral("leftEvent"), eventOf(place.left)},
            {QStringLiteral("rightEvent"), eventOf(place.right)},
            {QStringLiteral("state"), text(place.leftState.empty() ? place.rightState : place.leftState)}};
}

QVariantMap RunComparisonView::pathPlace() const {
    return m_found ? placed(m_found->path) : QVariantMap();
}

QVariantMap RunComparisonView::payloadPlace() const {
    return m_found ? placed(m_found->payload) : QVariantMap();
}

QVariantList RunComparisonView::states() const {
    QVariantList rows;
    if (!m_found)
        return rows;
    for (const Found::Pair& pair : m_found->pairs) {
        const std::int64_t more = pair.right - pair.left;
        const QString sign = more > 0 ? QStringLiteral("+") : more < 0 ? QStringLiteral("−") : QString();
        rows << QVariantMap{
            {QStringLiteral("name"), text(pair.name)},
            {QStringLiteral("leftVisits"), static_cast<int>(pair.leftVisits)},
            {QStringLiteral("rightVisits"), static_cast<int>(pair.rightVisits)},
            {QStringLiteral("left"), pair.leftVisits == 0 ? QStringLiteral("–") : durationText(pair.left)},
            {QStringLiteral("right"), pair.rightVisits == 0 ? QStringLiteral("–") : durationText(pair.right)},
            {QStringLiteral("more"), more == 0 ? QString() : sign + durationText(more < 0 ? -more : more)},
            {QStringLiteral("slower"), more > 0}};
    }
    return rows;
}

void RunComparisonView::setState(const QString& state) {
    if (m_state == state)
        return;
    m_state = state;
    findChanges();
    emit stateChanged();
}

void RunComparisonView::setOfOutput(bool ofOutput) {
    if (m_ofOutput == ofOutput)
        return;
    m_ofOutput = ofOutput;
    findChanges();
    emit stateChanged();
}

void RunComparisonView::findChanges() {
    constexpr std::size_t kMost = 500;
    m_changes.clear();
    if (!m_found)
        return;
    const bool first = m_state.isEmpty();
    if (first && !m_found->payload.there)
        return;
    const std::size_t left = first ? m_found->payload.left : rowOf(m_left, m_state, m_ofOutput);
    const std::size_t right = first ? m_found->payload.right : rowOf(m_right, m_state, m_ofOutput);
    const engine::Value before = payloadAt(m_left, left);
    const engine::Value after = payloadAt(m_right, right);
    using Kind = model::PayloadChange::Kind;
    for (const model::PayloadChange& change : model::diffPayloads(before, after, kMost))
        m_changes << QVariantMap{{QStringLiteral("pointer"), text(change.pointer)},
                                 {QStringLiteral("kind"), change.kind == Kind::Added ? QStringLiteral("added")
                                                          : change.kind == Kind::Removed
                                                              ? QStringLiteral("removed")
                                                              : QStringLiteral("changed")},
                                 {QStringLiteral("before"), jsonOf(change.before)},
                                 {QStringLiteral("after"), jsonOf(change.after)}};
}

QString RunComparisonView::changesText() const {
    if (!m_found)
        return {};
    const QString where =
        m_state.isEmpty() ? (m_found->payload.there ? text(m_found->payload.leftState) : QString()) : m_state;
    if (m_changes.isEmpty())
        return m_state.isEmpty() ? payloadText()
               : m_ofOutput      ? tr("Both got the same output from %1, or neither did.").arg(where)
                                 : tr("Both gave %1 the same input, or neither did.").arg(where);
    return tr("%n place(s) differ at %1", nullptr, static_cast<int>(m_changes.size())).arg(where);
}

} // namespace steploom::app
