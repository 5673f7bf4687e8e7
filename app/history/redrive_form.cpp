// SPDX-License-Identifier: Apache-2.0
#include "app/history/redrive_form.h"

#include <algorithm>
#include <map>

#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "app/settings/language.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

using engine::kNone;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString jsonOf(const engine::Value& value) {
    return text(engine::toJson(value, {2, false}));
}

/// Where somebody would want to go on: a Fail state only says that something before it went wrong.
std::uint32_t behindFail(const engine::History& history, std::uint32_t failed) {
    if (history.visits[failed].type != engine::StateType::Fail)
        return failed;
    std::uint32_t before = kNone;
    for (std::uint32_t i = failed; i-- > 0;) {
        const engine::VisitRecord& visit = history.visits[i];
        if (visit.parent != kNone || visit.child != kNone)
            continue;
        if (visit.status == engine::VisitStatus::Caught)
            return i;
        if (before == kNone)
            before = i;
    }
    return before == kNone ? failed : before;
}

} // namespace

RedriveForm::RedriveForm(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, [this] {
        emit changed();
        emit inputChanged();
    });
}

void RedriveForm::setReexecution(Reexecution* reexecution) {
    if (m_reexecution == reexecution)
        return;
    m_reexecution = reexecution;
    connect(m_reexecution, &Reexecution::changed, this, &RedriveForm::follow);
    follow();
    emit reexecutionChanged();
}

void RedriveForm::follow() {
    const auto recording =
        m_reexecution->history() != nullptr ? m_reexecution->history()->recording() : nullptr;
    if (recording != m_recording) {
        m_recording = recording;
        m_recorded.reset();
        m_options.reset();
        m_refusal.reset();
        m_places.clear();
        m_place = 0;
        m_input.clear();
        emit inputChanged();
    }
    emit changed();
}

void RedriveForm::prepare() {
    if (m_recorded != nullptr || m_recording == nullptr)
        return;
    m_recorded = m_reexecution->recordedHistory();
    auto options = model::optionsOf(*m_recording);
    if (options)
        m_options = std::move(options.value());
    else
        m_refusal = options.refusal();
    findPlaces();
    resetInput();
    emit changed();
}

void RedriveForm::findPlaces() {
    std::map<std::string, std::size_t, std::less<>> known; // place by name
    for (std::uint32_t i = 0; i < m_recorded->visits.size(); ++i) {
        const engine::VisitRecord& visit = m_recorded->visits[i];
        if (visit.parent != kNone || visit.child != kNone || visit.input.isAbsent())
            continue;
        const std::string name(visit.name.asString());
        const auto [found, isNew] = known.try_emplace(name, m_places.size());
        if (isNew)
            m_places.emplace_back();
        m_places[found->second].visit = i;
        ++m_places[found->second].visits;
    }
    std::sort(m_places.begin(), m_places.end(),
              [](const Place& a, const Place& b) { return a.visit < b.visit; });
    m_place = std::max(static_cast<int>(m_places.size()) - 1, 0);
    if (m_places.empty()) {
        if (!m_refusal)
            m_refusal = model::Message{"history.redrive.noState", {}};
        return;
    }
    const auto start = model::redriveStart(*m_recording, *m_recorded);
    if (!start)
        return;
    const std::uint32_t wanted = behindFail(*m_recorded, start->visit);
    const std::string_view name = m_recorded->visits[wanted].name.asString();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_recorded->visits[m_places[i].visit].name.asString() == name)
            m_place = static_cast<int>(i);
    }
}

QString RedriveForm::refusal() const {
    return m_refusal ? messageWithRemedy(*m_refusal) : QString();
}

QString RedriveForm::failure() const {
    const HistorySession* history = m_reexecution == nullptr ? nullptr : m_reexecution->history();
    const auto execution = history == nullptr ? nullptr : history->execution();
    if (execution == nullptr || !execution->summary.failure)
        return {};
    const model::FailureSummary& failure = *execution->summary.failure;
    const QString cause = text(model::rootCause(failure.levels).message).section(QLatin1Char('\n'), 0, 0);
    return cause.isEmpty() ? text(failure.error) : text(failure.error) + QStringLiteral(": ") + cause;
}

QStringList RedriveForm::places() const {
    QStringList names;
    for (const Place& place : m_places) {
        const engine::VisitRecord& visit = m_recorded->visits[place.visit];
        QString name = text(visit.name.asString());
        if (visit.status == engine::VisitStatus::Failed || visit.type == engine::StateType::Fail)
            name = tr("%1 · failed").arg(name);
        else if (visit.status == engine::VisitStatus::Caught)
            name = tr("%1 · failed and caught").arg(name);
        if (place.visits > 1)
            name = tr("%1 · visit %2").arg(name).arg(place.visits);
        names << name;
    }
    return names;
}

void RedriveForm::setPlace(int place) {
    if (place < 0 || place >= static_cast<int>(m_places.size()) || place == m_place)
        return;
    m_place = place;
    resetInput();
    emit changed();
}

std::uint32_t RedriveForm::visit() const {
    return m_places.empty() ? kNone : m_places[static_cast<std::size_t>(m_place)].visit;
}

const engine::VisitRecord* RedriveForm::record() const {
    return visit() == kNone ? nullptr : &m_recorded->visits[visit()];
}

QString RedriveForm::state() const {
    return record() == nullptr ? QString() : text(record()->name.asString());
}

void RedriveForm::setInput(const QString& input) {
    if (m_input == input)
        return;
    m_input = input;
    emit inputChanged();
}

QString RedriveForm::inputProblem() const {
    if (record() == nullptr)
        return {};
    const engine::JsonReadResult read = engine::readJson(m_input.toStdString());
    return read ? QString() : jsonErrorText(read.error);
}

bool RedriveForm::inputEdited() const {
    if (record() == nullptr)
        return false;
    const engine::JsonReadResult read = engine::readJson(m_input.toStdString());
    return !read || !(read.value == record()->input);
}

void RedriveForm::resetInput() {
    setInput(record() == nullptr ? QString() : jsonOf(record()->input));
}

QStringList RedriveForm::answers() const {
    return {tr("Ask at every task"), tr("As in Debug mode"), tr("Recorded, and ask where it failed"),
            tr("Recorded, failures too")};
}

void RedriveForm::setAnswer(int answer) {
    if (answer < 0 || answer >= answers().size() || answer == this->answer())
        return;
    m_answers = static_cast<RedriveAnswers>(answer);
    emit changed();
}

QString RedriveForm::answerHint() const {
    DebugSession* session = m_reexecution == nullptr ? nullptr : m_reexecution->session();
    switch (m_answers) {
    case RedriveAnswers::Ask:
        return tr("Each task from here on waits for your answer.");
    case RedriveAnswers::Mocks:
        return session == nullptr ? QString()
                                  : tr("What answers an ordinary run: %1.")
                                        .arg(session->mocks()->cases().value(session->mocks()->chosen()));
    case RedriveAnswers::Recorded:
        return tr("Tasks that succeeded in the recording answer the same; the others wait for your answer.");
    case RedriveAnswers::RecordedAll:
        return tr("Tasks answer what they answered, failures too: for a mended Retry, Catch or data flow.");
    }
    return {};
}

bool RedriveForm::active() const {
    return m_reexecution != nullptr && m_reexecution->session() != nullptr &&
           m_reexecution->session()->runOwner() == this;
}

bool RedriveForm::resume() {
    if (!available() || m_reexecution->session() == nullptr)
        return false;
    prepare();
    DocumentController* document = m_reexecution->history()->document();
    const auto refuse = [&](const QString& why) {
        emit document->notice(why, true);
        return false;
    };
    if (m_refusal)
        return refuse(refusal());
    const engine::JsonReadResult input = engine::readJson(m_input.toStdString());
    if (!input)
        return refuse(tr("The input is not JSON. %1").arg(jsonErrorText(input.error)));
    engine::ExecutionOptions options = *m_options;
    options.startState = record()->name.asString();
    options.input = input.value;
    options.variables = record()->variablesBefore;
    DebugSession* session = m_reexecution->session();
    const bool begun = session->beginWith(
        this,
        [document, session, options, recorded = m_recorded, visit = visit(),
         answers = m_answers]() -> MadeRun {
            // The ordinary run of the definition as it is now, begun elsewhere.
            MadeRun made = makeRun(*document, *session->values(), *session->mocks(), QStringLiteral("{}"));
            if (!made.run)
                return made;
            const auto state = made.run->definition->stateNamed(options.startState);
            const std::string wanted = "/States/" + model::pointerToken(options.startState);
            if (!state || made.run->definition->state(*state).pointer != wanted)
                return {std::nullopt,
                        tr("The definition has no state %1 any more. Choose another one to go on from.")
                            .arg(QString::fromStdString(options.startState)),
                        false, nullptr};
            made.ownAnswers = answers != RedriveAnswers::Mocks;
            if (made.ownAnswers)
                made.run->tasks = std::make_shared<engine::InteractiveTaskHandler>();
            made.around = [recorded, visit, answers](std::shared_ptr<engine::TaskHandler> ordinary) {
                return makeRedriveHandler(*recorded, visit, answers, std::move(ordinary));
            };
            const auto objects = made.run->options.objects;
            made.run->options = options;
            made.run->options.objects = objects;
            return made;
        });
    if (!begun)
        return false;
    m_activeVisit = visit();
    m_activeHistory = m_recorded;
    m_activeInput = m_options->input;
    m_activeUnchanged = !inputEdited();
    emit changed();
    return true;
}

} // namespace steploom::app
