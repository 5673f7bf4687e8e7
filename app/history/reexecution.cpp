// SPDX-License-Identifier: Apache-2.0
#include "app/history/reexecution.h"

#include <QFileInfo>
#include <QMetaObject>

#include "app/document/messages.h"
#include "app/settings/language.h"
#include "engine/task/recorded.h"
#include "model/substitution/substitute.h"

namespace steploom::app {

namespace {

constexpr int kCheckAfter = 250;                  ///< ms after the last edit
constexpr std::size_t kMostCheckedRows = 200'000; ///< more are repeated when somebody asks for it

std::string objectFolder(const DocumentController& document) {
    return (QFileInfo(document.path()).path() + QStringLiteral("/s3")).toStdString();
}

MadeRun repetition(const DocumentController& document, const ValueSet& values,
                   const model::Recording& recording, const engine::History& recorded) {
    CompiledDocument compiled = compileDocument(document, values);
    if (compiled.definition == nullptr)
        return {std::nullopt, compiled.refusal, false, nullptr};
    model::ReexecutionOptions wanted;
    wanted.objects = engine::makeFolderStore(objectFolder(document));
    auto options = model::optionsOf(recording, wanted);
    if (!options)
        return {std::nullopt, messageWithRemedy(options.refusal()), false, nullptr};
    engine::DebugRun run;
    run.document = std::move(compiled.document);
    run.definition = std::move(compiled.definition);
    run.options = std::move(options.value());
    run.tasks = std::make_shared<engine::RecordedTaskHandler>(recorded);
    return {std::move(run), {}, true, nullptr};
}

} // namespace

Reexecution::Reexecution(QObject* parent)
    : QObject(parent)
    , m_latest(std::make_shared<std::atomic<quint64>>(0)) {
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Reexecution::check);
    connect(&Language::instance(), &Language::changed, this, &Reexecution::changed);
}

Reexecution::~Reexecution() {
    m_latest->store(~quint64(0));
    m_pool.waitForDone();
}

void Reexecution::setHistory(HistorySession* history) {
    if (m_history == history)
        return;
    m_history = history;
    connect(m_history, &HistorySession::changed, this, &Reexecution::follow);
    connect(m_history, &HistorySession::documentChanged, this, &Reexecution::follow);
    follow();
    emit sourceChanged();
}

void Reexecution::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(m_session, &DebugSession::changed, this, &Reexecution::changed);
    connect(m_session->values(), &ValueSet::countChanged, this, &Reexecution::outdate);
    connect(m_session->values(), &ValueSet::dataChanged, this, &Reexecution::outdate);
    emit sourceChanged();
    emit changed();
}

/// Another history, or none, or another document.
void Reexecution::follow() {
    if (m_document != m_history->document()) {
        m_document = m_history->document();
        connect(m_document, &DocumentController::changed, this, &Reexecution::outdate);
    }
    if (m_recording == m_history->recording()) {
        if (m_report && !available()) // another definition is shown
            outdate();
        return;
    }
    m_recording = m_history->recording();
    m_recorded.reset();
    outdate();
    if (m_soon.isActive()) // nobody types: what the first view says of it need not wait
        m_soon.start(0);
}

/// What was found is no longer of what is open.
void Reexecution::outdate() {
    cancel();
    m_report.reset();
    m_refusal.clear();
    if (available() && m_recording->rows.size() <= kMostCheckedRows)
        m_soon.start(kCheckAfter);
    emit changed();
}

bool Reexecution::available() const {
    return m_recording != nullptr && m_document != nullptr && !m_document->empty() &&
           m_history->origin() != QLatin1String("inferred");
}

bool Reexecution::active() const {
    return m_session != nullptr && m_session->runOwner() == this;
}

std::shared_ptr<const engine::History> Reexecution::recordedHistory() {
    if (m_recorded == nullptr && m_recording != nullptr)
        m_recorded = std::make_shared<const engine::History>(m_recording->toHistory());
    return m_recorded;
}

void Reexecution::check() {
    m_soon.stop();
    if (!available() || m_session == nullptr)
        return;
    const quint64 number = ++m_asked;
    m_latest->store(number);
    m_refusal = compileDocument(*m_document, *m_session->values()).refusal;
    if (!m_refusal.isEmpty()) {
        m_report.reset();
        emit changed();
        return;
    }
    m_running = true;
    std::string definition = model::substitute(m_document->document(), m_session->values()->values()).text;
    m_pool.start([this, number, latest = m_latest, recording = detached(*m_recording),
                  definition = std::move(definition), objects = objectFolder(*m_document)]() mutable {
        if (latest->load() != number)
            return;
        ReexecutionReport report =
            checkReexecution(*recording, definition, objects, [&] { return latest->load() == number; });
        recording.reset();
        if (!report.stopped)
            QMetaObject::invokeMethod(this, [this, number, report = std::move(report)]() mutable {
                take(std::move(report), number);
            });
    });
    emit changed();
}

void Reexecution::cancel() {
    m_latest->store(++m_asked);
    m_soon.stop();
    m_running = false;
    emit changed();
}

void Reexecution::take(ReexecutionReport report, quint64 number) {
    if (number != m_asked)
        return;
    m_running = false;
    m_report = std::move(report);
    emit changed();
}

bool Reexecution::stepThrough() {
    if (!available() || m_session == nullptr)
        return false;
    return m_session->beginWith(this, [document = m_document, values = m_session->values(),
                                       recording = m_recording, recorded = recordedHistory()] {
        return repetition(*document, *values, *recording, *recorded);
    });
}

bool Reexecution::goToDifference() {
    if (difference() == nullptr || ((!active() || m_session->definitionIsOld()) && !stepThrough()))
        return false;
    if (ownEvent() > 0)
        m_session->goToEvent(ownEvent());
    else
        m_session->run();
    return true;
}

const ReexecutionReport::Difference* Reexecution::difference() const {
    return m_report && m_report->difference ? &*m_report->difference : nullptr;
}

QString Reexecution::headline() const {
    if (m_recording != nullptr && !available())
        return tr("Open the definition that ran to run this execution again.");
    if (!m_report)
        return m_refusal;
    if (m_report->refusal)
        return messageWithRemedy(*m_report->refusal);
    const int events = static_cast<int>(m_recording->rows.size());
    return tr("Re-executed here: %1 of %n event(s) agree", nullptr, events).arg(m_report->agreed);
}

QString Reexecution::reason() const {
    const auto* found = difference();
    if (found == nullptr)
        return {};
    switch (found->reason) {
    case model::DivergenceReason::Definition:
        return tr("The definition is not the one that ran");
    case model::DivergenceReason::Environment:
        return tr("Time, chance or names: no repetition has the same");
    case model::DivergenceReason::NotRecorded:
        return tr("The recording does not tell");
    case model::DivergenceReason::Interpreter:
        return tr("Same definition, same answers, another result: a fault of Steploom");
    }
    return {};
}

QString Reexecution::why() const {
    return difference() == nullptr ? QString() : messageText(difference()->why);
}

QString Reexecution::state() const {
    return difference() == nullptr ? QString() : QString::fromStdString(difference()->state);
}

QString Reexecution::recorded() const {
    return difference() == nullptr ? QString() : QString::fromStdString(difference()->recorded);
}

QString Reexecution::produced() const {
    return difference() == nullptr ? QString() : QString::fromStdString(difference()->produced);
}

int Reexecution::recordedEvent() const {
    return difference() == nullptr || difference()->row == model::kNoRow
               ? 0
               : static_cast<int>(difference()->row) + 1;
}

int Reexecution::ownEvent() const {
    return difference() == nullptr ? 0 : static_cast<int>(difference()->ours);
}

} // namespace steploom::app
