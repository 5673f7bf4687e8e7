// SPDX-License-Identifier: Apache-2.0
#include "app/history/payload_points.h"

#include <utility>

#include "app/payload/payload.h"
#include "engine/value/json_writer.h"
#include "model/history/payload_diff.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMostChanges = 500;
constexpr int kShort = 120; ///< characters of a value in a row

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString shortText(const engine::Value& value) {
    if (value.isAbsent())
        return {};
    const QString json = text(engine::toJson(value));
    return json.size() > kShort ? json.left(kShort) + QStringLiteral("…") : json;
}

QString kindOf(model::PayloadChange::Kind kind) {
    return kind == model::PayloadChange::Kind::Added     ? QStringLiteral("added")
           : kind == model::PayloadChange::Kind::Removed ? QStringLiteral("removed")
                                                         : QStringLiteral("changed");
}

} // namespace

void PayloadPoints::refresh() {
    if (m_of != execution())
        clear();
    m_of = execution();
}

void PayloadPoints::setVisit(int place, int visit, const QString& slot) {
    const auto run = execution();
    if (run == nullptr || place < 0 || place > 1 || visit < 0 ||
        static_cast<std::size_t>(visit) >= run->outline->visits.size())
        return;
    const model::VisitRow& row = run->outline->visits[static_cast<std::size_t>(visit)];
    const bool output = slot == QLatin1String("output");
    const std::uint32_t event = output ? row.exited : row.entered;
    Point& point = m_points[place];
    const QString state = text(run->recording->labels->at(row.label));
    point.words = output ? tr("output of %1").arg(state) : tr("input of %1").arg(state);
    point.value =
        event == engine::kNone ? engine::Value() : run->recording->payload(run->recording->rows[event]);
    if (point.value.isAbsent())
        point.words += tr(" (not recorded)");
    compare();
}

void PayloadPoints::compare() {
    m_changes.clear();
    const engine::Value& before = m_points[0].value;
    const engine::Value& after = m_points[1].value;
    if (!before.isAbsent() && !after.isAbsent()) {
        for (const model::PayloadChange& change : model::diffPayloads(before, after, kMostChanges)) {
            m_changes << QVariantMap{{QStringLiteral("kind"), kindOf(change.kind)},
                                     {QStringLiteral("pointer"), text(change.pointer)},
                                     {QStringLiteral("before"), shortText(change.before)},
                                     {QStringLiteral("after"), shortText(change.after)}};
        }
    }
    emit changed();
}

QVariant PayloadPoints::payload() const {
    if (m_points[0].value.isAbsent() || m_points[1].value.isAbsent())
        return {};
    Payload payload;
    payload.value = m_points[1].value;
    payload.before = m_points[0].value;
    return QVariant::fromValue(payload);
}

void PayloadPoints::swap() {
    std::swap(m_points[0], m_points[1]);
    compare();
}

void PayloadPoints::clear() {
    m_points[0] = {};
    m_points[1] = {};
    compare();
}

} // namespace steploom::app
