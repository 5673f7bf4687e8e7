// SPDX-License-Identifier: Apache-2.0
#include "app/history/run_limits.h"

#include <QLocale>

#include <cmath>

#include "app/history/history_card.h"
#include "app/run/run_reading.h"
#include "app/settings/language.h"

namespace steploom::app {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString number(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// `$0.00033`: two digits of what there is.
QString dollars(double amount) {
    const int digits = amount <= 0 ? 2 : std::max(2, 1 - static_cast<int>(std::floor(std::log10(amount))));
    return QStringLiteral("$") + QLocale().toString(amount, 'f', std::min(digits, 12));
}

} // namespace

RunLimits::RunLimits(QObject* parent)
    : HistoryView(parent) {
    connect(&Language::instance(), &Language::changed, this, &RunLimits::changed);
}

void RunLimits::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    emit activeChanged();
    refresh();
}

void RunLimits::refresh() {
    const auto run = execution();
    if (run == m_read && (m_ready || run == nullptr))
        return;
    if (m_ready) {
        m_ready = false;
        emit changed();
    }
    if (!m_active || run == nullptr)
        return m_background.stop();
    m_background.start([this, run](const std::function<bool()>&) {
        const model::LimitsReport limits = model::limitsOf(*run->recording, *run->outline);
        const model::CostReport cost = model::costOf(*run->recording, *run->outline);
        return Background::Finish([this, run, limits, cost] {
            m_read = run;
            m_limits = limits;
            m_cost = cost;
            m_ready = true;
            emit changed();
        });
    });
}

double RunLimits::eventShare() const {
    return !m_ready || !m_limits.counts ? -1 : static_cast<double>(m_limits.events) / model::kEventLimit;
}

QString RunLimits::eventText() const {
    if (!m_ready)
        return {};
    return m_limits.counts ? tr("%1 of %2 events").arg(number(m_limits.events), number(model::kEventLimit))
                           : tr("%1 events; Express has no limit of them").arg(number(m_limits.events));
}

QString RunLimits::forecast() const {
    if (!m_ready || !m_limits.forecast)
        return {};
    const model::EventForecast& forecast = *m_limits.forecast;
    const QString state = text(m_read->recording->labels->at(forecast.state));
    const QString pace =
        tr("%1 came round %2 times, %3 events each.")
            .arg(state, number(forecast.rounds), QLocale().toString(forecast.eventsEachRound, 'g', 3));
    return pace + QLatin1Char(' ') +
           (forecast.roundsLeft == 0
                ? tr("There is no room for another round.")
                : tr("At this pace the history is full after %1 more, in %2.")
                      .arg(number(forecast.roundsLeft), durationText(forecast.timeLeft)));
}

QString RunLimits::labelOf(std::uint32_t visit) const {
    return text(m_read->recording->labels->at(m_read->outline->visits[visit].label));
}

QString RunLimits::chain() const {
    if (!m_ready || m_limits.chain.length == 0)
        return {};
    const model::LongestChain& chain = m_limits.chain;
    QString words = tr("%1 states one after the other").arg(number(chain.length));
    if (chain.first != engine::kNone && chain.last != engine::kNone)
        words = tr("%1, from %2 to %3").arg(words, labelOf(chain.first), labelOf(chain.last));
    return chain.scope == engine::kNone ? words : tr("%1, inside %2").arg(words, labelOf(chain.scope));
}

QString RunLimits::payloadText() const {
    if (!m_ready)
        return {};
    if (m_limits.tooLarge > 0)
        return tr("%1 of the payloads are beyond 256 KiB.").arg(number(m_limits.tooLarge));
    if (m_limits.nearlyTooLarge > 0)
        return tr("%1 of the payloads are beyond three quarters of 256 KiB.")
            .arg(number(m_limits.nearlyTooLarge));
    return m_limits.largest.empty() ? tr("This history has no payloads.")
                                    : tr("All payloads are well within 256 KiB.");
}

QVariantList RunLimits::payloads() const {
    QVariantList rows;
    if (!m_ready)
        return rows;
    for (const model::PayloadSize& payload : m_limits.largest) {
        rows << QVariantMap{
            {QStringLiteral("state"), payload.state.empty() ? tr("Execution") : text(payload.state)},
            {QStringLiteral("field"), text(payload.field)},
            {QStringLiteral("size"), sizeText(payload.bytes)},
            {QStringLiteral("share"), static_cast<double>(payload.bytes) / model::kPayloadLimit},
            {QStringLiteral("position"), static_cast<int>(payload.row) + 1}};
    }
    return rows;
}

QVariantList RunLimits::costs() const {
    QVariantList rows;
    if (!m_ready)
        return rows;
    const auto row = [&rows](const QString& label, const QString& value, const char* tone = "") {
        rows << QVariantMap{{QStringLiteral("label"), label},
                            {QStringLiteral("value"), value},
                            {QStringLiteral("tone"), QString::fromLatin1(tone)}};
    };
    const bool cheaper = m_cost.expressPossible && m_cost.express < m_cost.standard;
    row(tr("As Standard"), dollars(m_cost.standard), cheaper ? "" : "good");
    row(tr("State transitions"), number(m_cost.transitions));
    row(tr("As Express"), dollars(m_cost.express), cheaper ? "good" : "");
    row(tr("Billed time"), durationText(m_cost.billedMs));
    row(tr("Billed memory, estimated"), QStringLiteral("%1 MB").arg(number(m_cost.memoryMb)));
    return rows;
}

QString RunLimits::express() const {
    if (!m_ready || m_cost.expressPossible)
        return {};
    return tr(
        "Express cannot run this: it took longer than five minutes, or calls what Express does not offer.");
}

} // namespace steploom::app
