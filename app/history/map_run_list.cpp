// SPDX-License-Identifier: Apache-2.0
#include "app/history/map_run_list.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

#include "app/payload/payload.h"
#include "app/run/run_reading.h"
#include "app/settings/language_rows.h"

namespace steploom::app {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QVariantMap countOf(const QString& name, std::uint64_t count, const char* tone) {
    return {{QStringLiteral("name"), name},
            {QStringLiteral("count"), QLocale().toString(static_cast<qulonglong>(count))},
            {QStringLiteral("tone"), count == 0 ? QString() : QString::fromLatin1(tone)}};
}

/// What DescribeMapRun says of its bounds, in words; empty where nothing is bounded.
QString limitsOf(const engine::Value& described) {
    QStringList words;
    const auto number = [&](const char* name) {
        const engine::Value& value = described.get(name);
        return value.isNumber() ? value.asDouble() : 0;
    };
    if (const double part = number("toleratedFailurePercentage"); part > 0)
        words << MapRunList::tr("tolerates %1 % failures").arg(QLocale().toString(part, 'g', 4));
    if (const double count = number("toleratedFailureCount"); count > 0)
        words << MapRunList::tr("tolerates %n failure(s)", nullptr, static_cast<int>(std::min(count, 1e9)));
    if (const double most = number("maxConcurrency"); most > 0)
        words << MapRunList::tr("%1 at once").arg(QLocale().toString(most, 'f', 0));
    return words.join(QStringLiteral(" · "));
}

const engine::Value& member(const engine::Value& object, const char* small, const char* capital) {
    const engine::Value& found = object.get(small);
    return found.isAbsent() ? object.get(capital) : found;
}

} // namespace

MapRunList::MapRunList(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

void MapRunList::setSession(HistorySession* session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session, &HistorySession::changed, this, &MapRunList::refresh);
    refresh();
}

const model::MapRunRecord* MapRunList::record() const {
    if (m_opened == nullptr || static_cast<std::size_t>(m_run) >= m_opened->bundle.mapRuns.size())
        return nullptr;
    return &m_opened->bundle.mapRuns[static_cast<std::size_t>(m_run)];
}

void MapRunList::refresh() {
    beginResetModel();
    if (m_opened != m_session->opened())
        m_run = 0;
    m_opened = m_session->opened();
    m_items.clear();
    if (const model::MapRunRecord* run = record()) {
        if (m_failedOnly) {
            m_items = run->failedItems();
        } else {
            m_items.resize(run->items.size());
            std::iota(m_items.begin(), m_items.end(), std::size_t{0});
        }
    }
    endResetModel();
    emit shown();
}

void MapRunList::setRun(int run) {
    if (m_run == run || run < 0)
        return;
    m_run = run;
    refresh();
}

void MapRunList::setFailedOnly(bool only) {
    if (m_failedOnly == only)
        return;
    m_failedOnly = only;
    refresh();
}

QVariantList MapRunList::runs() const {
    QVariantList rows;
    if (m_opened == nullptr)
        return rows;
    for (const model::MapRunRecord& run : m_opened->bundle.mapRuns) {
        const engine::MapRunCounts counts = run.counts();
        const auto missing =
            std::count_if(run.files.begin(), run.files.end(), [](const auto& file) { return !file.opened; });
        rows << QVariantMap{
            {QStringLiteral("label"),
             run.label.empty() ? tr("Map Run %1").arg(rows.size() + 1) : text(run.label)},
            {QStringLiteral("status"), text(run.status)},
            {QStringLiteral("duration"),
             run.start == 0 || run.stop == 0 ? QString() : durationText(run.stop - run.start)},
            {QStringLiteral("limits"), limitsOf(run.described)},
            {QStringLiteral("missing"), static_cast<int>(missing)},
            {QStringLiteral("counts"), QVariantList{countOf(tr("All"), counts.total, ""),
                                                    countOf(tr("Succeeded"), counts.succeeded, "good"),
                                                    countOf(tr("Failed"), counts.failed, "bad"),
                                                    countOf(tr("Timed out"), counts.timedOut, "bad"),
                                                    countOf(tr("Aborted"), counts.aborted, "warn"),
                                                    countOf(tr("Running"), counts.running, "warn"),
                                                    countOf(tr("Pending"), counts.pending, "warn")}}};
    }
    return rows;
}

QStringList MapRunList::runNames() const {
    QStringList names;
    for (const QVariant& run : runs())
        names << run.toMap().value(QStringLiteral("label")).toString();
    return names;
}

QVariant MapRunList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::MapRunItem& item = record()->items[m_items[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return item.name.empty() ? tr("Item %1").arg(index.row() + 1) : text(item.name);
    case StatusRole:
        return text(item.status);
    case ErrorRole:
        return text(item.error);
    case DurationRole:
        return item.start == 0 || item.stop == 0 ? QString() : durationText(item.stop - item.start);
    case ExecutionRole: {
        const auto& all = m_opened->bundle.executions;
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& recording) {
            return !item.arn.empty() && recording->facts.arn == item.arn && !recording->rows.empty();
        });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> MapRunList::roleNames() const {
    return {{NameRole, "name"},
            {StatusRole, "status"},
            {ErrorRole, "error"},
            {DurationRole, "duration"},
            {ExecutionRole, "execution"}};
}

QVariantList MapRunList::details(int row) const {
    QVariantList rows;
    if (row < 0 || row >= count())
        return rows;
    const model::MapRunItem& item = record()->items[m_items[static_cast<std::size_t>(row)]];
    const engine::Value object = model::readMapRunItem(item, m_opened->bundle.texts);
    const auto payload = [&rows](const QString& title, const engine::Value& value) {
        if (value.isAbsent() || value.isNull())
            return;
        Payload shown;
        shown.value = model::readPayloadText(value);
        rows << QVariantMap{{QStringLiteral("title"), title},
                            {QStringLiteral("payload"), QVariant::fromValue(shown)}};
    };
    if (item.bare) {
        payload(tr("Output"), object);
        return rows;
    }
    payload(tr("Input"), member(object, "input", "Input"));
    payload(tr("Output"), member(object, "output", "Output"));
    if (!item.error.empty())
        rows << QVariantMap{{QStringLiteral("title"), tr("Error")},
                            {QStringLiteral("text"), text(item.error)}};
    const engine::Value& cause = member(object, "cause", "Cause");
    if (cause.isString() && model::readPayloadText(cause).isObject())
        payload(tr("Cause"), cause);
    else if (cause.isString() && cause.size() > 0)
        rows << QVariantMap{{QStringLiteral("title"), tr("Cause")},
                            {QStringLiteral("text"), text(cause.asString())}};
    return rows;
}

} // namespace steploom::app
