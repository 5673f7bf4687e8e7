// SPDX-License-Identifier: Apache-2.0
#include "app/history/history_card.h"

#include <QLocale>

#include <algorithm>

#include "app/run/run_reading.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/history/limits.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMostTrace = 60; ///< lines
constexpr int kShortTrace = 4;         ///< lines of it that the card shows folded
constexpr std::size_t kMostSlowest = 8;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString moment(std::int64_t time) {
    return time == 0 ? HistoryCard::tr("not known")
                     : text(engine::isoTimestamp(time)).left(19).replace(QLatin1Char('T'), QLatin1Char(' '));
}

/// The JSON that a text is or has in it, indented.
QString jsonIn(std::string_view cause) {
    const std::size_t begin = cause.find_first_of("{[");
    const std::size_t end = cause.find_last_of("}]");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return {};
    const engine::JsonReadResult read = engine::readJson(cause.substr(begin, end - begin + 1));
    return read && read.value.size() > 0 ? text(engine::toJson(read.value, {2, false})) : QString();
}

} // namespace

QString sizeText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

void HistoryCard::fact(const QString& label, const QString& value, const char* tone) {
    m_facts << QVariantMap{{QStringLiteral("label"), label},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("tone"), QString::fromLatin1(tone)}};
}

void HistoryCard::refresh() {
    m_facts.clear();
    m_levels.clear();
    m_slowest.clear();
    m_failed = m_longTrace = false;
    m_error = m_cause = m_causeJson = m_failingState = m_around = QString();
    if (execution() != nullptr) {
        addFacts();
        addFailure();
        addSlowest();
    }
    emit changed();
}

void HistoryCard::addFacts() {
    const auto run = execution();
    const model::HistorySummary& summary = run->summary;
    using Status = engine::ExecutionStatus;
    fact(tr("File"), session()->fileName());
    fact(tr("Status"), text(engine::executionStatusName(summary.status)),
         summary.status == Status::Succeeded ? "good"
         : summary.status == Status::Running ? ""
                                             : "bad");
    if (summary.isOpen)
        fact(tr("End"), tr("not in this history"), "warn");
    fact(tr("Started"), moment(summary.start));
    fact(tr("Duration"), durationText(summary.duration()));
    const QLocale locale;
    const QString events = locale.toString(static_cast<qulonglong>(summary.events));
    fact(tr("Events"),
         summary.express ? events : tr("%1 of %2").arg(events, locale.toString(model::kEventLimit)),
         !summary.express && summary.events > model::kEventLimit * 3 / 4 ? "warn" : "");
    if (summary.missing > 0)
        fact(tr("Events missing"), locale.toString(static_cast<qulonglong>(summary.missing)), "warn");
    fact(tr("States"), summary.visits == summary.states
                           ? locale.toString(static_cast<qulonglong>(summary.states))
                           : tr("%1, entered %2 times").arg(summary.states).arg(summary.visits));
    if (summary.retries > 0)
        fact(tr("Retries"), locale.toString(static_cast<qulonglong>(summary.retries)), "warn");
    if (summary.caught > 0)
        fact(tr("Errors caught"), locale.toString(static_cast<qulonglong>(summary.caught)), "warn");
    if (summary.redrives > 0)
        fact(tr("Redriven"), locale.toString(static_cast<qulonglong>(summary.redrives)));
    fact(tr("Size"), sizeText(run->bytes));
    if (summary.payloads == model::PayloadExtent::None && summary.events > 0)
        fact(tr("Payloads"), tr("not in this history"), "warn");
    else if (summary.payloads == model::PayloadExtent::Truncated)
        fact(tr("Payloads"), tr("some are cut off"), "warn");
}

void HistoryCard::addFailure() {
    const auto& failure = execution()->summary.failure;
    if (!failure)
        return;
    m_failed = true;
    m_error = text(failure->error);
    m_cause = text(failure->cause);
    m_causeJson = jsonIn(failure->cause);
    m_failingState = text(failure->state);
    QStringList around;
    for (const std::string& state : failure->around)
        around << text(state);
    m_around = around.join(QStringLiteral(" › "));
    for (const model::CauseLevel& level : failure->levels) {
        QStringList trace;
        for (std::size_t i = 0; i < level.trace.size() && i < kMostTrace; ++i)
            trace << text(level.trace[i]);
        m_longTrace = m_longTrace || trace.size() > kShortTrace;
        m_levels << QVariantMap{{QStringLiteral("error"), text(level.error)},
                                {QStringLiteral("message"), text(level.message)},
                                {QStringLiteral("trace"), trace.join(QLatin1Char('\n'))},
                                {QStringLiteral("state"), text(level.state)}};
    }
}

void HistoryCard::addSlowest() {
    const auto run = execution();
    std::vector<const model::StateTotals*> order;
    std::int64_t most = 0;
    for (const model::StateTotals& state : run->states) {
        if (state.label == 0 || state.total == 0 || state.type == engine::StateType::Parallel ||
            state.type == engine::StateType::Map)
            continue;
        order.push_back(&state);
        most = std::max(most, state.total);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return a->total > b->total; });
    order.resize(std::min(order.size(), kMostSlowest));
    for (const model::StateTotals* state : order) {
        m_slowest << QVariantMap{
            {QStringLiteral("state"), text(run->recording->labels->at(state->label))},
            {QStringLiteral("pointer"), session()->places().pointer(state->label)},
            {QStringLiteral("visit"), static_cast<int>(state->slowest)},
            {QStringLiteral("duration"), durationText(state->total)},
            {QStringLiteral("share"), static_cast<double>(state->total) / static_cast<double>(most)},
            {QStringLiteral("failed"), state->failed + state->aborted > 0}};
    }
}

} // namespace steploom::app
