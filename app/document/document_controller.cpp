// SPDX-License-Identifier: Apache-2.0
#include "app/document/document_controller.h"

#include <QFileInfo>

#include <iterator>

#include "app/document/first_states.h"
#include "app/document/kept_type.h"
#include "app/document/kept_undo.h"
#include "app/document/messages.h"
#include "app/settings/language.h"
#include "model/advice/advice.h"
#include "model/container/yaml_text.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"
#include "model/document/file.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

/// The pointer of the state that this place is in; empty where it is in none.
std::string stateAround(const model::Workflow& workflow, std::string_view place) {
    while (!place.empty() && workflow.findByPointer(place) == model::kNone)
        place = model::parentPointer(place);
    return std::string(place);
}

/// Whether the file has no comments: JSON that holds the definition as a tree, not as a string.
bool dropsComments(const model::MachineFile& source) {
    if (source.container == nullptr)
        return false;
    const std::string& bytes = source.container->bytes();
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string::npos && bytes[first] == '{' &&
           source.container->machines()[source.machine].how.rfind("DefinitionString", 0) != 0;
}

bool isYaml(const QString& path) {
    return path.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive);
}

} // namespace

DocumentController::DocumentController(QObject* parent)
    : QObject(parent)
    , m_document(std::make_unique<model::Document>(model::Document::fromBytes({})))
    , m_guard(this) {
    connect(&Language::instance(), &Language::changed, this,
            &DocumentController::pathChanged); // a new one's name
    m_diagnoseSoon.setSingleShot(true);
    m_diagnoseSoon.setInterval(0); // several changes at once are looked at once
    connect(&m_diagnoseSoon, &QTimer::timeout, this, &DocumentController::diagnoseNow);
    m_adviseSoon.setSingleShot(true);
    m_adviseSoon.setInterval(300); // not at every letter: it walks the graph
    connect(&m_adviseSoon, &QTimer::timeout, this, &DocumentController::adviseNow);
}

DocumentController::~DocumentController() = default;

QString DocumentController::fileName() const {
    if (m_path.isEmpty())
        return tr("untitled.asl.json");
    const QString file = QFileInfo(m_path).fileName();
    const QString machine = QString::fromStdString(m_source.name());
    return machine.isEmpty() ? file : tr("%1 › %2").arg(file, machine);
}

QString DocumentController::address() const {
    return m_path.isEmpty() ? QString() : QString::fromStdString(m_source.address());
}

QString DocumentController::fixedText() const {
    return fixed() ? messageWithRemedy(m_source.fixed()) : QString();
}

QString DocumentController::undoText() const {
    return canUndo() ? messageText(m_document->undoLabel()) : QString();
}

QString DocumentController::redoText() const {
    return canRedo() ? messageText(m_document->redoLabel()) : QString();
}

bool DocumentController::blank() const {
    if (!empty())
        return false;
    if (m_document->isStale())
        return isUnwritten(*m_document);
    const model::Node root = m_document->tree().root();
    return root.isObject() && !root.member("States");
}

bool DocumentController::unwritten() const {
    return isUnwritten(*m_document);
}

QString DocumentController::staleText() const {
    const model::SyntaxProblem* problem = m_document->staleBecause();
    if (problem == nullptr)
        return {};
    const std::string code(model::syntaxCodeName(problem->code));
    for (const model::Diagnostic& diagnostic :
         model::diagnose(*m_document)) { // of broken text: its syntax only
        if (diagnostic.span == problem->span && diagnostic.code == code)
            return messageText({diagnostic.code, diagnostic.args});
    }
    return messageText({code, {}});
}

int DocumentController::staleLine() const {
    const model::SyntaxProblem* problem = m_document->staleBecause();
    return problem == nullptr ? 0 : static_cast<int>(m_document->text().lineColumn(problem->span.begin).line);
}

QString DocumentController::queryLanguage() const {
    return workflow()->jsonata ? QStringLiteral("JSONata") : QStringLiteral("JSONPath");
}

QString DocumentController::describedBy() const {
    if (m_source.describedIn.empty())
        return {};
    return tr("%1 › %2").arg(QFileInfo(QString::fromStdString(m_source.describedIn)).fileName(),
                             QString::fromStdString(m_source.described->name));
}

bool DocumentController::openLocated(const QString& path, const QUrl& definition) {
    return openAt(path, definition.toLocalFile());
}

bool DocumentController::openAt(const QString& path, const QString& located) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto found = model::openMachine(whole.toStdString(), located.toStdString());
    if (!found) {
        if (found.refusal().code == "container.definition-missing")
            emit definitionMissing(whole, QString::fromStdString(found.refusal().args.front()));
        emit notice(messageWithRemedy(found.refusal()), true);
        return false;
    }
    if (!found->machine) {
        QStringList names;
        names.reserve(static_cast<qsizetype>(found->names.size()));
        for (const std::string& name : found->names)
            names << QString::fromStdString(name);
        emit machinesFound(QString::fromStdString(found->file), names);
        return false;
    }
    takeDocument(std::move(*found.value().machine));
    m_guard.lookForRecovery();
    if (fixed())
        emit notice(fixedText(), false);
    else if (!m_source.note.code.empty())
        emit notice(messageText(m_source.note), false);
    return true;
}

void DocumentController::startNew() {
    takeDocument({});
    m_guard.lookForRecovery();
}

void DocumentController::startWith(const std::string& bytes) {
    model::MachineFile source;
    source.text = bytes;
    takeDocument(std::move(source));
}

void DocumentController::takeDocument(model::MachineFile source) {
    *m_document = withKeptUndo(source);
    m_source = std::move(source);
    m_source.text.clear(); // the document has it now
    m_path = QString::fromStdString(m_source.file);
    m_chosenType = keptWorkflowType(address());
    m_guard.onDisk(m_path, m_document->bytes());
    m_shown = nullptr;
    emit pathChanged();
    emit settingsChanged();
    emit opened();
    emit changed();
    m_shown = m_document->sharedWorkflow().get();
    m_states.setWorkflow(m_document->sharedWorkflow());
    emit workflowChanged();
    diagnoseNow();
}

bool DocumentController::write() {
    m_guard.aboutToSave();
    const model::Result<model::Saved> saved = model::saveMachine(m_source, m_document->bytes());
    if (!saved) {
        emit notice(messageWithRemedy(saved.refusal()), true);
        return false;
    }
    nowSaved();
    const bool drops = dropsComments(m_source) && !m_document->tree().comments().empty();
    emit notice(drops
                    ? tr("Saved %1, without the comments: this file is JSON, which has none.").arg(fileName())
                    : tr("Saved %1").arg(fileName()),
                false);
    return true;
}

void DocumentController::nowSaved() {
    m_document->markSaved();
    m_guard.onDisk(m_path, m_document->bytes());
    keepUndo(m_source, *m_document);
    emit changed();
}

bool DocumentController::save() {
    return m_guard.maySave() && write();
}

/// Elsewhere it is a file of its own: JSON, or where the name says so YAML.
bool DocumentController::saveAs(const QUrl& url) {
    if (m_source.container != nullptr && url.toLocalFile() == m_path)
        return save();
    const model::MachineFile before = std::exchange(m_source, {});
    const QString path = std::exchange(m_path, url.toLocalFile());
    m_source.file = m_path.toStdString();
    m_source.type = before.type;
    m_source.described = before.described;
    m_source.describedIn = before.describedIn;
    const bool written = isYaml(m_path) ? writeYaml() : write();
    if (!written) {
        m_source = before;
        m_path = path;
        return false;
    }
    emit pathChanged();
    return true;
}

bool DocumentController::writeYaml() {
    const auto yaml = model::yamlText(m_document->bytes());
    const auto saved =
        yaml ? model::saveFile(m_source.file, *yaml) : model::Result<model::Saved>(yaml.refusal());
    auto found = saved ? model::openMachine(m_source.file, {}, *yaml) : saved.refusal();
    if (!found || !found->machine) {
        emit notice(messageWithRemedy(found ? model::Message{"container.no-machine", {}} : found.refusal()),
                    true);
        return false;
    }
    m_source = std::move(*found.value().machine);
    nowSaved();
    emit notice(tr("Saved %1").arg(fileName()), false);
    return true;
}

/// False, and a notice, where it can only be looked at.
bool DocumentController::mayChange() {
    if (fixed())
        emit notice(fixedText(), true);
    return !fixed();
}

void DocumentController::setRuns(std::vector<model::RunMeasure> runs) {
    m_runs = std::move(runs);
    m_adviseSoon.start();
}

bool DocumentController::changeSetting(model::MachineSetting::Key key, const std::string& value) {
    const auto saved = model::saveSetting(m_source, key, value);
    if (!saved) {
        emit notice(messageWithRemedy(saved.refusal()), true);
        return false;
    }
    const std::string& file = m_source.describedIn.empty() ? m_source.file : m_source.describedIn;
    emit notice(tr("Saved %1").arg(QFileInfo(QString::fromStdString(file)).fileName()), false);
    emit settingsChanged();
    diagnoseNow();
    return true;
}

void DocumentController::takeIn(model::Edit edit, bool saved) {
    take(m_document->apply(std::move(edit)), false);
    if (saved) {
        m_document->markSaved();
        if (m_source.container == nullptr) // of a container only saving knows its bytes
            keepUndo(m_source, *m_document);
    }
    emit changed();
}

bool DocumentController::apply(model::Result<model::Edit> edit) {
    if (!edit) {
        emit notice(messageWithRemedy(edit.refusal()), true);
        return false;
    }
    if (!mayChange())
        return false;
    take(m_document->apply(std::move(edit.value())), false);
    return true;
}

void DocumentController::take(const model::Change& change, bool typed) {
    if (change.empty())
        return;
    m_guard.changed(change.splices);
    emit textChanged(change, typed);
    const std::shared_ptr<const model::Workflow> now = workflow();
    if (now.get() != m_shown) {
        m_shown = now.get();
        m_states.setWorkflow(now);
        const std::string state = stateAround(*now, change.focus);
        if (!state.empty())
            emit focusRequested(QString::fromStdString(state));
        emit workflowChanged();
    }
    emit changed();
    m_diagnoseSoon.start();
}

void DocumentController::undo() {
    take(m_document->undo(), false);
}

void DocumentController::redo() {
    take(m_document->redo(), false);
}

void DocumentController::type(model::Splice splice) {
    type(model::typingEdit(std::move(splice)));
}

void DocumentController::type(model::Edit edit) {
    if (!mayChange())
        return;
    take(m_document->apply(std::move(edit)), true);
}

bool DocumentController::rename(const QString& state, const QString& name) {
    return apply(model::edits::renameState(*m_document, state.toStdString(), name.toStdString()));
}

bool DocumentController::addAfter(const QString& state, const QString& type) {
    const model::StateType kind = model::stateTypeFromName(type.toStdString());
    if (state.isEmpty())
        return apply(withFirstStates(*m_document, [kind](const model::Document& document) {
            return model::edits::addState(document, "", kind);
        }));
    return apply(model::edits::addStateAfter(*m_document, state.toStdString(), kind));
}

bool DocumentController::insertOn(const QString& transition, const QString& type) {
    return apply(model::edits::insertOnTransition(*m_document, transition.toStdString(),
                                                  model::stateTypeFromName(type.toStdString())));
}

bool DocumentController::retarget(const QString& transition, const QString& targetState) {
    return apply(
        model::edits::retarget(*m_document, transition.toStdString(), nameOf(targetState).toStdString()));
}

bool DocumentController::setNext(const QString& state, const QString& targetState) {
    return apply(model::edits::setNext(*m_document, state.toStdString(), nameOf(targetState).toStdString()));
}

bool DocumentController::setEnd(const QString& state) {
    return apply(model::edits::setEnd(*m_document, state.toStdString()));
}

bool DocumentController::remove(const QString& state) {
    return apply(model::edits::deleteState(*m_document, state.toStdString()));
}

bool DocumentController::setField(const QString& pointer, const QString& json) {
    const std::string place = pointer.toStdString();
    return apply(json.trimmed().isEmpty() ? model::edits::removeField(*m_document, place)
                                          : model::edits::setField(*m_document, place, json.toStdString()));
}

bool DocumentController::setString(const QString& pointer, const QString& text) {
    const std::string place = pointer.toStdString();
    return apply(text.isEmpty() ? model::edits::removeField(*m_document, place)
                                : model::edits::setString(*m_document, place, text.toStdString()));
}

bool DocumentController::addItem(const QString& state, const QString& field, const QString& json) {
    return apply(
        model::edits::addItem(*m_document, state.toStdString(), field.toStdString(), json.toStdString()));
}

bool DocumentController::removeItem(const QString& pointer) {
    return apply(model::edits::removeItem(*m_document, pointer.toStdString()));
}

QString DocumentController::nameOf(const QString& state) const {
    const std::size_t found = workflow()->findByPointer(state.toStdString());
    return found == model::kNone ? QString() : QString::fromStdString(workflow()->states[found].name);
}

QString DocumentController::pointerOfName(const QString& name) const {
    const std::size_t found = workflow()->findByName(name.toStdString());
    return found == model::kNone ? QString() : QString::fromStdString(workflow()->states[found].pointer);
}

QStringList DocumentController::stateNames() const {
    QStringList names;
    names.reserve(static_cast<qsizetype>(workflow()->states.size()));
    for (const model::State& state : workflow()->states)
        names << QString::fromStdString(state.name);
    return names;
}

int DocumentController::lineOf(const QString& state) const {
    const std::size_t found = workflow()->findByPointer(state.toStdString());
    if (found == model::kNone)
        return 0;
    return static_cast<int>(m_document->text().lineColumn(workflow()->states[found].nameSpan.begin).line);
}

model::DiagnoseOptions DocumentController::diagnoseOptions() const {
    model::DiagnoseOptions options;
    if (!m_source.type.empty() || !m_chosenType.isEmpty())
        options.type = type();
    return options;
}

engine::WorkflowType DocumentController::type() const {
    return workflowType() == QLatin1String("EXPRESS") ? engine::WorkflowType::Express
                                                      : engine::WorkflowType::Standard;
}

QString DocumentController::workflowType() const {
    if (!m_source.type.empty())
        return QString::fromStdString(m_source.type);
    return m_chosenType.isEmpty() ? QStringLiteral("STANDARD") : m_chosenType;
}

void DocumentController::setWorkflowType(const QString& type) {
    if (!m_source.type.empty() || type == m_chosenType)
        return;
    m_chosenType = type;
    keepWorkflowType(address(), type);
    emit settingsChanged();
    diagnoseNow();
}

void DocumentController::diagnoseNow() {
    // Where nothing is written nothing is wrong yet.
    m_problems.set(unwritten() ? std::vector<model::Diagnostic>()
                               : m_diagnoser.run(m_document->tree(), diagnoseOptions()),
                   *m_document);
    m_diagnosed = m_document->revision();
    m_adviseSoon.start();
    emit problemsChanged();
}

void DocumentController::adviseNow() {
    m_advised = m_document->revision();
    std::vector<model::Diagnostic> found = model::advise(*m_document, diagnoseOptions());
    std::vector<model::Diagnostic> measured = model::adviseOnRuns(*m_document, m_runs, diagnoseOptions());
    found.insert(found.begin(), std::make_move_iterator(measured.begin()),
                 std::make_move_iterator(measured.end()));
    m_advice.set(std::move(found), *m_document);
}

} // namespace steploom::app
