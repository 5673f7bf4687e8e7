// SPDX-License-Identifier: Apache-2.0
#include "app/history/run_set.h"

#include <QFileInfo>
#include <QLocale>
#include <QMetaObject>

#include <algorithm>
#include <numeric>
#include <set>

#include "app/document/messages.h"
#include "app/run/run_reading.h"
#include "app/settings/language.h"
#include "engine/support/timestamp.h"

namespace steploom::app {

struct RunSet::Found {
    ReadRuns read;
    model::RunsReport report; ///< of the runs that there were, and these
};

RunSet::RunSet(QObject* parent)
    : QAbstractListModel(parent)
    , m_latest(std::make_shared<std::atomic<quint64>>(0)) {
    m_pool.setMaxThreadCount(1);
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        emit changed();
    });
}

RunSet::~RunSet() {
    m_latest->store(~quint64(0));
    m_pool.waitForDone();
}

void RunSet::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    emit documentChanged();
}

int RunSet::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QHash<int, QByteArray> RunSet::roleNames() const {
    return {{NameRole, "name"},       {FileRole, "file"},         {StatusRole, "status"},
            {StartedRole, "started"}, {DurationRole, "duration"}, {EventsRole, "events"},
            {SlowestRole, "slowest"}, {OutlierRole, "outlier"},   {SideRole, "side"}};
}

QVariant RunSet::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const std::size_t number = m_order[static_cast<std::size_t>(index.row())];
    const ReadRun& run = m_runs[number];
    switch (role) {
    case NameRole:
        return run.name;
    case FileRole:
        return QFileInfo(run.path).fileName();
    case StatusRole:
        return QString::fromLatin1(
            engine::executionStatusName(run.summary.status).data(),
            static_cast<qsizetype>(engine::executionStatusName(run.summary.status).size()));
    case StartedRole:
        return run.summary.start == 0 ? QString()
                                      : QString::fromStdString(engine::isoTimestamp(run.summary.start))
                                            .left(19)
                                            .replace(QLatin1Char('T'), QLatin1Char(' '));
    case DurationRole:
        return durationText(run.summary.duration());
    case EventsRole:
        return QLocale().toString(static_cast<qulonglong>(run.summary.events));
    case SlowestRole:
        return run.slowest.isEmpty()
                   ? QString()
                   : QStringLiteral("%1 · %2").arg(run.slowest, durationText(run.slowestTime));
    case OutlierRole:
        return outlierText(number);
    case SideRole:
        return static_cast<int>(number) == m_left    ? QStringLiteral("A")
               : static_cast<int>(number) == m_right ? QStringLiteral("B")
                                                     : QString();
    default:
        return {};
    }
}

QString RunSet::outlierText(std::size_t run) const {
    QStringList words;
    for (const model::Outlier& outlier : m_report.outliers) {
        if (outlier.run != run)
            continue;
        if (outlier.byDuration) {
            words << tr("%1 times as long as most").arg(QLocale().toString(outlier.times, 'f', 1));
            continue;
        }
        const auto& outline = *m_runs[run].opened.outline;
        const auto& labels = *m_runs[run].opened.recording->labels;
        const bool visits =
            std::any_of(outline.visits.begin(), outline.visits.end(), [&](const model::VisitRow& visit) {
                return labels.at(visit.label) == outlier.state;
            });
        const QString state = QString::fromStdString(outlier.state);
        words << (visits ? tr("one of few with %1").arg(state) : tr("one of few without %1").arg(state));
    }
    return words.join(QStringLiteral(", "));
}

QString RunSet::summary() const {
    if (m_runs.empty())
        return {};
    const auto failed = std::count_if(m_runs.begin(), m_runs.end(), [](const ReadRun& run) {
        return run.summary.status != engine::ExecutionStatus::Succeeded &&
               run.summary.status != engine::ExecutionStatus::Running;
    });
    const QString all = tr("%n execution(s)", nullptr, count());
    const QString bad = tr("%n failed", nullptr, static_cast<int>(failed));
    return tr("%1, %2, median %3").arg(all, bad, durationText(m_report.medianDuration));
}

QVariantList RunSet::spreads() const {
    QVariantList rows;
    for (const model::StateSpread& spread : m_report.states)
        rows << QVariantMap{{QStringLiteral("name"), QString::fromStdString(spread.name)},
                            {QStringLiteral("median"), durationText(spread.median)},
                            {QStringLiteral("p95"), durationText(spread.p95)},
                            {QStringLiteral("most"), durationText(spread.most)},
                            {QStringLiteral("runs"), static_cast<int>(spread.runs)},
                            {QStringLiteral("visits"), static_cast<qulonglong>(spread.visits)},
                            {QStringLiteral("failed"), static_cast<qulonglong>(spread.failedAttempts)},
                            {QStringLiteral("run"), rowOf(static_cast<int>(spread.slowestRun))}};
    return rows;
}

int RunSet::rowOf(int run) const {
    if (run < 0)
        return -1;
    const auto found = std::find(m_order.begin(), m_order.end(), static_cast<std::size_t>(run));
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

void RunSet::add(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    const quint64 number = ++m_asked;
    m_latest->store(number);
    m_busy = true;
    m_progress = 0;
    std::vector<model::OpenedRun> before;
    std::set<QString> known;
    before.reserve(m_runs.size());
    for (const ReadRun& run : m_runs) {
        before.push_back(run.opened);
        known.insert(run.path);
    }
    m_pool.start([this, number, paths, latest = m_latest, before = std::move(before),
                  known = std::move(known)]() mutable {
        const auto wanted = [&] {
            return latest->load() == number;
        };
        if (!wanted())
            return;
        QStringList files = filesIn(paths);
        files.erase(std::remove_if(files.begin(), files.end(),
                                   [&](const QString& file) { return known.count(file) > 0; }),
                    files.end());
        Found found;
        double told = 0;
        found.read = readRuns(files, [&](double done) {
            if (done - told > 0.01) {
                told = done;
                QMetaObject::invokeMethod(this, [this, number, done] {
                    if (number != m_asked)
                        return;
                    m_progress = done;
                    emit progressChanged();
                });
            }
            return wanted();
        });
        for (const ReadRun& run : found.read.runs)
            before.push_back(run.opened);
        if (found.read.stopped || !wanted())
            return;
        found.report = model::compareMany(before);
        before.clear();
        QMetaObject::invokeMethod(
            this, [this, number, found = std::move(found)]() mutable { take(std::move(found), number); });
    });
    emit progressChanged();
    emit changed();
}

void RunSet::addUrls(const QList<QUrl>& urls) {
    QStringList paths;
    paths.reserve(urls.size());
    for (const QUrl& url : urls)
        paths << url.toLocalFile();
    add(paths);
}

void RunSet::cancel() {
    m_latest->store(++m_asked);
    m_busy = false;
    emit changed();
}

void RunSet::clear() {
    cancel();
    beginResetModel();
    m_runs.clear();
    m_order.clear();
    m_report = {};
    m_left = -1;
    m_right = -1;
    endResetModel();
    emit picked();
    emit changed();
}

void RunSet::take(Found found, quint64 number) {
    if (number != m_asked)
        return;
    m_busy = false;
    beginResetModel();
    std::move(found.read.runs.begin(), found.read.runs.end(), std::back_inserter(m_runs));
    m_report = std::move(found.report);
    order();
    endResetModel();
    if (m_left < 0 && count() == 2) { // there is nothing to choose
        m_left = static_cast<int>(m_order[0]);
        m_right = static_cast<int>(m_order[1]);
    }
    emit picked();
    emit changed();
    if (found.read.problem)
        emit m_document->notice(messageWithRemedy(*found.read.problem), true);
    else if (found.read.without > 0)
        emit m_document->notice(tr("%n file(s) hold no execution", nullptr, found.read.without), false);
}

void RunSet::order() {
    m_order.resize(m_runs.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    const auto less = [this](const ReadRun& a, const ReadRun& b) {
        if (m_sortKey == QStringLiteral("name"))
            return a.name.localeAwareCompare(b.name) < 0;
        if (m_sortKey == QStringLiteral("status"))
            return a.summary.status < b.summary.status;
        if (m_sortKey == QStringLiteral("duration"))
            return a.summary.duration() < b.summary.duration();
        if (m_sortKey == QStringLiteral("events"))
            return a.summary.events < b.summary.events;
        return a.summary.start < b.summary.start;
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return m_descending ? less(m_runs[b], m_runs[a]) : less(m_runs[a], m_runs[b]);
    });
}

void RunSet::sortBy(const QString& key) {
    m_descending = key == m_sortKey && !m_descending;
    m_sortKey = key;
    beginResetModel();
    order();
    endResetModel();
    emit picked();
    emit changed();
}

void RunSet::pick(int row) {
    if (row < 0 || row >= rowCount())
        return;
    const int run = static_cast<int>(m_order[static_cast<std::size_t>(row)]);
    if (run == m_left) {
        m_left = m_right;
        m_right = -1;
    } else if (run == m_right) {
        m_right = -1;
    } else if (m_left < 0) {
        m_left = run;
    } else {
        m_right = run;
    }
    emit dataChanged(index(0), index(rowCount() - 1), {SideRole});
    emit picked();
}

QString RunSet::pathAt(int row) const {
    return row < 0 || row >= rowCount() ? QString() : at(row).path;
}

int RunSet::inFileAt(int row) const {
    return row < 0 || row >= rowCount() ? 0 : static_cast<int>(at(row).inFile);
}

} // namespace steploom::app
