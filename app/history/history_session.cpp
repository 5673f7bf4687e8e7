// SPDX-License-Identifier: Apache-2.0
#include "app/history/history_session.h"

#include <QFileInfo>
#include <QVariantMap>

#include <algorithm>

#include "app/document/messages.h"
#include "app/history/visit_slice.h"
#include "app/settings/language.h"
#include "model/history/inferred_definition.h"

namespace steploom::app {

namespace {

using engine::kNone;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What is broken in a file, and where.
QString placed(const model::HistoryProblem& problem) {
    const QString said = messageWithRemedy({problem.code, problem.args});
    return problem.code.rfind("file.", 0) == 0
               ? said
               : HistorySession::tr("%1, byte %2: %3")
                     .arg(QFileInfo(QString::fromStdString(problem.file)).fileName())
                     .arg(problem.offset)
                     .arg(said);
}

QString whyNothing(const QString& path, const model::HistoryBundle& bundle) {
    if (!bundle.problems.empty() && bundle.problems.front().code != "history.shape")
        return placed(bundle.problems.front());
    return HistorySession::tr(
               "%1 is no execution history. It holds no events: choose what `aws stepfunctions "
               "get-execution-history` printed.")
        .arg(QFileInfo(path).fileName());
}

QString statusOf(const model::Recording& recording) {
    for (auto row = recording.rows.rbegin(); row != recording.rows.rend(); ++row) {
        switch (row->type) {
        case engine::EventType::ExecutionSucceeded:
            return QStringLiteral("SUCCEEDED");
        case engine::EventType::ExecutionFailed:
            return QStringLiteral("FAILED");
        case engine::EventType::ExecutionTimedOut:
            return QStringLiteral("TIMED_OUT");
        case engine::EventType::ExecutionAborted:
            return QStringLiteral("ABORTED");
        case engine::EventType::ExecutionRedriven:
            return QStringLiteral("RUNNING");
        default:
            break;
        }
        if (row - recording.rows.rbegin() > 4) // what ends an execution is its last event
            break;
    }
    return recording.facts.status.empty() ? QStringLiteral("RUNNING") : text(recording.facts.status);
}

QString nameOf(const model::Recording& recording) {
    const model::ExecutionFacts& facts = recording.facts;
    if (!facts.name.empty())
        return text(facts.name);
    if (!facts.arn.empty())
        return text(facts.arn.substr(facts.arn.rfind(':') + 1));
    return recording.rows.empty() || recording.texts.empty()
               ? QString()
               : QFileInfo(text(recording.file(recording.rows.front()))).fileName();
}

} // namespace

HistorySession::HistorySession(QObject* parent)
    : ShownRun(parent)
    , m_filter(m_events) {
    connect(&m_background, &Background::busyChanged, this, &HistorySession::openingChanged);
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (loaded())
            mark();
        emit changed();
    });
}

void HistorySession::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    connect(m_document, &DocumentController::opened, this, [this] {
        // A definition that somebody opens beside the history is given to it; one of something else ends it.
        const auto run = execution();
        if (!m_showing && (run == nullptr || !hasAllStates(*m_document->workflow(), visitedStates(*run))))
            close();
    });
    connect(m_document, &DocumentController::workflowChanged, this, [this] {
        if (loaded() && !m_showing)
            match();
    });
    emit documentChanged();
}

// Opening

bool HistorySession::open(const QStringList& paths) {
    if (paths.isEmpty())
        return false;
    std::vector<std::string> files;
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString& path : paths)
        files.push_back(path.toStdString());
    m_progress = 0;
    emit progressChanged();
    m_background.start([this, files = std::move(files),
                        present = m_document->workflow()](const std::function<bool()>& goOn) {
        auto opened = readHistoryFiles(files, *present, [&](double done) {
            QMetaObject::invokeMethod(
                this, [this, done] { tellProgress(done); }, Qt::QueuedConnection);
            return goOn();
        });
        return Background::Finish([this, opened = std::move(opened)] { take(opened, true); });
    });
    return true;
}

bool HistorySession::openUrls(const QList<QUrl>& urls) {
    QStringList paths;
    paths.reserve(urls.size());
    for (const QUrl& url : urls)
        paths << url.toLocalFile();
    return open(paths);
}

void HistorySession::tellProgress(double done) {
    if (!opening() || done <= m_progress)
        return;
    m_progress = done;
    emit progressChanged();
}

void HistorySession::cancel() {
    m_background.stop();
}

void HistorySession::choose(int run) {
    if (m_opened == nullptr || run < 0 || run == this->run() ||
        static_cast<std::size_t>(run) >= m_opened->bundle.executions.size())
        return;
    m_background.start(
        [this, run, opened = m_opened, present = m_document->workflow()](const std::function<bool()>&) {
            auto shown = showExecution(*opened, static_cast<std::size_t>(run), *present);
            return Background::Finish([this, opened, shown] { take(withExecution(*opened, shown), true); });
        });
}

void HistorySession::take(const std::shared_ptr<const OpenedHistory>& opened, bool isNew) {
    if (opened->isEmpty()) {
        emit m_document->notice(whyNothing(QString::fromStdString(opened->paths.front()), opened->bundle),
                                true);
        return;
    }
    m_opened = opened;
    m_places = {};
    m_filter.clear();
    showDefinition();
    m_position =
        m_opened->execution == nullptr ? 0 : static_cast<int>(m_opened->execution->recording->rows.size());
    match();
    emit changed();
    if (isNew)
        emit openedFiles();
}

void HistorySession::showDefinition() {
    if (m_opened->definition.empty() || m_document->modified())
        return; // what was changed and not saved is never taken away
    m_showing = true;
    if (m_opened->definitionPath.empty())
        m_document->startWith(m_opened->definition);
    else
        m_document->open(QString::fromStdString(m_opened->definitionPath));
    m_showing = false;
}

void HistorySession::showOwnGraph() {
    const auto run = execution();
    if (run == nullptr)
        return;
    m_showing = true;
    m_document->startWith(model::inferDefinition(*run->recording, *run->outline));
    m_showing = false;
    auto inferred = std::make_shared<OpenedHistory>(*m_opened);
    inferred->origin = DefinitionOrigin::Inferred;
    m_opened = std::move(inferred);
    match();
    emit changed();
}

void HistorySession::close() {
    m_background.stop();
    if (m_opened == nullptr)
        return;
    m_opened.reset();
    m_places = {};
    m_walk = {};
    m_position = 0;
    m_marks.clear();
    m_filter.clear();
    m_events.clear();
    m_visit.clear();
    emit changed();
    emit positionChanged();
}

// What is shown

/// Finds the states of the events in the graph as it is now.
void HistorySession::match() {
    const auto run = execution();
    if (run == nullptr) {
        m_events.clear();
        m_marks.clear();
        m_visit.clear();
        return;
    }
    const int strangers = m_places.strangers();
    m_places = StatePlaces(*run, *m_document->workflow());
    m_walk = RecordedMarks(run, m_document->workflow(), m_places);
    m_events.show(run, m_places);
    show();
    if (strangers != m_places.strangers())
        emit changed();
}

void HistorySession::setPosition(int position) {
    const int wanted = std::clamp(position, 0, eventCount());
    if (wanted == m_position)
        return;
    m_position = wanted;
    show();
}

void HistorySession::mark() {
    RecordedMarks::Picture picture = m_walk.at(m_position, m_heat);
    m_marks.set(std::move(picture.nodes), std::move(picture.taken), std::move(picture.passes), m_heat);
}

void HistorySession::show() {
    mark();
    const auto run = execution();
    const std::uint32_t visit = run == nullptr || m_position == 0
                                    ? kNone
                                    : run->recording->rows[static_cast<std::size_t>(m_position) - 1].visit;
    if (visit != kNone)
        lookAtVisit(static_cast<int>(visit));
    else
        look(current());
    emit positionChanged();
}

QString HistorySession::current() const {
    const auto run = execution();
    if (run == nullptr)
        return {};
    for (int i = m_position; i > 0; --i) { // the event itself may be the execution's
        const std::uint32_t visit = run->recording->rows[static_cast<std::size_t>(i) - 1].visit;
        if (visit != kNone)
            return m_places.pointer(run->outline->visits[visit].label);
    }
    return {};
}

void HistorySession::look(const QString& pointer) {
    const auto run = execution();
    const std::size_t state = m_document->workflow()->findByPointer(pointer.toStdString());
    const std::uint32_t label = state == model::kNone ? 0 : m_places.label(state);
    if (run == nullptr || label == 0)
        return m_visit.clear();
    const std::vector<std::uint32_t> visits = run->visitsOf(label);
    std::uint32_t found = kNone;
    for (const std::uint32_t visit : visits) {
        const std::uint32_t entered = run->outline->visits[visit].entered;
        if (entered == kNone || entered < static_cast<std::uint32_t>(m_position))
            found = visit;
    }
    if (found == kNone)
        m_visit.clear();
    else
        lookAtVisit(static_cast<int>(found));
}

void HistorySession::lookAtVisit(int visit) {
    const auto run = execution();
    if (run == nullptr || visit < 0 || static_cast<std::size_t>(visit) >= run->outline->visits.size())
        return;
    const auto number = static_cast<std::uint32_t>(visit);
    const std::vector<std::uint32_t> all = run->visitsOf(run->outline->visits[number].label);
    const auto place = std::lower_bound(all.begin(), all.end(), number) - all.begin();
    const VisitSlice slice = sliceOf(*run, number, *m_document->workflow(), m_places);
    m_visit.showRecorded(slice.history, slice.record, number, slice.inMap, static_cast<int>(place) + 1,
                         static_cast<int>(all.size()));
}

void HistorySession::goToFailure() {
    const auto run = execution();
    if (run == nullptr || !run->summary.failure || run->summary.failure->row == model::kNoRow)
        return;
    const std::size_t row = run->summary.failure->row;
    // The marks show that it failed only once the execution gave up.
    const bool last = row + 2 >= run->recording->rows.size();
    m_position = last ? eventCount() : static_cast<int>(row) + 1;
    show();
}

void HistorySession::goToVisit(int visit) {
    const auto run = execution();
    if (run == nullptr || visit < 0 || static_cast<std::size_t>(visit) >= run->outline->visits.size())
        return;
    const model::VisitRow& row = run->outline->visits[static_cast<std::size_t>(visit)];
    const std::uint32_t to = row.exited != kNone        ? row.exited
                             : row.lastFailure != kNone ? row.lastFailure
                                                        : row.entered;
    if (to != kNone)
        m_position = static_cast<int>(to) + 1;
    show();
    lookAtVisit(visit);
}

QString HistorySession::heat() const {
    return m_heat == HeatKind::Duration   ? QStringLiteral("duration")
           : m_heat == HeatKind::Failures ? QStringLiteral("failures")
                                          : QString();
}

void HistorySession::setHeat(const QString& kind) {
    const HeatKind wanted = kind == QLatin1String("duration")   ? HeatKind::Duration
                            : kind == QLatin1String("failures") ? HeatKind::Failures
                                                                : HeatKind::None;
    if (wanted == m_heat)
        return;
    m_heat = wanted;
    if (loaded())
        mark();
    emit heatChanged();
}

// In short

QString HistorySession::path() const {
    return m_opened == nullptr ? QString() : QString::fromStdString(m_opened->paths.front());
}

QString HistorySession::fileName() const {
    if (m_opened == nullptr)
        return {};
    const QString first = QFileInfo(path()).fileName();
    const auto others = static_cast<int>(m_opened->paths.size()) - 1;
    return others == 0 ? first : tr("%1 and %n more", nullptr, others).arg(first);
}

QString HistorySession::status() const {
    const auto run = execution();
    return run == nullptr ? QString() : text(engine::executionStatusName(run->summary.status));
}

QString HistorySession::failingState() const {
    const auto run = execution();
    return run == nullptr || !run->summary.failure ? QString() : text(run->summary.failure->state);
}

QString HistorySession::origin() const {
    if (execution() == nullptr)
        return {};
    switch (m_opened->origin) {
    case DefinitionOrigin::Present:
        return QStringLiteral("present");
    case DefinitionOrigin::Inside:
        return QStringLiteral("inside");
    case DefinitionOrigin::Beside:
        return QStringLiteral("beside");
    case DefinitionOrigin::Inferred:
        return QStringLiteral("inferred");
    }
    return {};
}

QVariantList HistorySession::runs() const {
    QVariantList rows;
    if (m_opened == nullptr)
        return rows;
    constexpr std::size_t kMost = 200;
    for (const auto& recording : m_opened->bundle.executions) {
        if (static_cast<std::size_t>(rows.size()) == kMost)
            break;
        const QString name = nameOf(*recording);
        rows << QVariantMap{
            {QStringLiteral("name"), name.isEmpty() ? tr("Execution %1").arg(rows.size() + 1) : name},
            {QStringLiteral("status"), statusOf(*recording)}};
    }
    return rows;
}

QStringList HistorySession::problems() const {
    QStringList lines;
    if (m_opened == nullptr)
        return lines;
    for (const model::HistoryProblem& problem : m_opened->bundle.problems)
        lines << placed(problem);
    return lines;
}

bool HistorySession::isHistory(const QString& path) {
    return looksLikeHistory(path.toStdString());
}

} // namespace steploom::app
