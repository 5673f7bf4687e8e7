// SPDX-License-Identifier: Apache-2.0
#include "app/history/run_saver.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/document/messages.h"
#include "engine/debug/capture.h"
#include "engine/task/mock.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/file.h"
#include "model/history/run_tests.h"
#include "model/history/test_case.h"
#include "model/testing/case_files.h"
#include "model/testing/case_run.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMostRepeated = 50'000; ///< events of a history that is repeated for its mocks

std::string jsonOf(const engine::Value& value) {
    return engine::toJson(value, {2, false}) + '\n';
}

QString withSuffix(const QUrl& file) {
    const QString path = file.toLocalFile();
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".json") : path;
}

/// What a file name can have in it.
QString fileWord(const QString& name) {
    QString word = name;
    return word.replace(QRegularExpression(QStringLiteral("[^\\w.-]+")), QStringLiteral("-"));
}

/// The file's text; empty where there is none.
model::Result<std::string> textOf(const QString& path) {
    return QFileInfo::exists(path) ? model::readFile(path.toStdString())
                                   : model::Result<std::string>(std::string());
}

QString executionName(const model::Recording& recording) {
    const std::string& arn = recording.facts.arn;
    const std::string name =
        !recording.facts.name.empty() ? recording.facts.name : arn.substr(arn.rfind(':') + 1);
    return QString::fromStdString(name);
}

} // namespace

void RunSaver::setRedrive(RedriveForm* redrive) {
    if (m_redrive == redrive)
        return;
    m_redrive = redrive;
    connect(m_redrive, &RedriveForm::changed, this, &RunSaver::changed);
    emit changed();
}

void RunSaver::setOfDebugger(bool ofDebugger) {
    if (m_ofDebugger == ofDebugger)
        return;
    m_ofDebugger = ofDebugger;
    emit changed();
}

bool RunSaver::available() const {
    if (m_redrive == nullptr || m_redrive->reexecution() == nullptr)
        return false;
    if (!m_ofDebugger)
        return m_redrive->available();
    return session() != nullptr && session()->active() &&
           session()->status() != DebugSession::Status::Running;
}

/// Where the repetition agrees, its order of attempts is that of every further run.
std::optional<RunSaver::Run> RunSaver::recordedRun() const {
    const auto recording = m_redrive->reexecution()->history()->recording();
    auto recorded = m_redrive->reexecution()->recordedHistory();
    if (recorded == nullptr || recorded->events.empty())
        return std::nullopt;
    Run run;
    run.name = executionName(*recording);
    run.succeeded = recorded->events.back().type == engine::EventType::ExecutionSucceeded;
    if (auto options = model::optionsOf(*recording))
        run.input = options->input;
    run.parts = {std::move(recorded)};
    const CompiledDocument compiled = compileDocument(*document(), *session()->values());
    if (compiled.definition != nullptr && recording->rows.size() <= kMostRepeated) {
        const auto again = model::reexecute(*recording, compiled.definition, compiled.document);
        if (again && !again->divergence)
            run.parts = {std::make_shared<const engine::History>(again->execution.history())};
    }
    return run;
}

std::optional<RunSaver::Run> RunSaver::run() const {
    if (!available())
        return std::nullopt;
    if (!m_ofDebugger)
        return recordedRun();
    const engine::Execution& execution = session()->debugger()->execution();
    Run run;
    run.input = execution.options().input;
    run.succeeded = session()->status() == DebugSession::Status::Succeeded;
    auto own = std::make_shared<const engine::History>(session()->events()->history());
    if (m_redrive->active()) {
        run.parts.push_back(std::make_shared<const engine::History>(
            model::historyBefore(*m_redrive->activeHistory(), m_redrive->activeVisit())));
        run.input = m_redrive->activeInput();
        run.fromStart = m_redrive->activeUnchanged();
        run.name = QStringLiteral("Resumed");
    }
    run.parts.push_back(std::move(own));
    return run;
}

engine::Value RunSaver::mocksOf(const Run& run) const {
    std::vector<const engine::History*> parts;
    parts.reserve(run.parts.size());
    for (const auto& part : run.parts)
        parts.push_back(part.get());
    const QString name = run.name.isEmpty() ? QStringLiteral("Recorded") : run.name;
    return model::mockFileOf(parts, machine().toStdString(), name.toStdString());
}

QString RunSaver::machine() const {
    const QString base = QFileInfo(document()->path()).fileName().section(QLatin1Char('.'), 0, 0);
    return base.isEmpty() ? QStringLiteral("StateMachine") : base;
}

QUrl RunSaver::suggestion(const QString& kind) const {
    const QFileInfo file(document()->path());
    const QDir folder = document()->path().isEmpty() ? QDir::home() : file.dir();
    if (kind == QStringLiteral("test"))
        return QUrl::fromLocalFile(folder.filePath(machine() + QStringLiteral(".mocks.json")));
    const QString ending =
        kind == QStringLiteral("capture") ? QStringLiteral(".capture.json") : QStringLiteral(".mock.json");
    const auto recording = m_ofDebugger ? nullptr : m_redrive->reexecution()->history()->recording();
    const QString name = recording == nullptr ? QString() : fileWord(executionName(*recording));
    return QUrl::fromLocalFile(
        folder.filePath((name.isEmpty() ? machine() + QStringLiteral(".recorded") : name) + ending));
}

bool RunSaver::refuse(const QString& why) const {
    emit document()->notice(why, true);
    return false;
}

bool RunSaver::write(const QString& path, const std::string& text) {
    const auto saved = model::saveFile(path.toStdString(), text);
    return saved ? true : refuse(messageWithRemedy(saved.refusal()));
}

bool RunSaver::saveMocks(const QUrl& file) {
    const auto what = run();
    if (!what)
        return refuse(tr("There is no run to save."));
    const QString path = withSuffix(file);
    const engine::Value mocks = mocksOf(*what);
    if (!write(path, jsonOf(mocks)))
        return false;
    const auto states = static_cast<int>(mocks.get("MockedResponses").size());
    emit document()->notice(tr("The answers of %n state(s) are in %1", nullptr, states).arg(path), false);
    return true;
}

bool RunSaver::saveTest(const QUrl& file) {
    const auto what = run();
    if (!what)
        return refuse(tr("There is no run to save."));
    const QString path = withSuffix(file);
    const auto before = textOf(path);
    if (!before)
        return refuse(messageWithRemedy(before.refusal()));
    const auto added = model::addTestCase(*before, mocksOf(*what));
    if (!added)
        return refuse(messageWithRemedy(added.refusal()));
    const QString name = QString::fromStdString(added->name);
    const QString input = QString::fromStdString(model::inputFileOf(path.toStdString(), added->name));
    const std::string inputText = jsonOf(what->input.isAbsent() ? engine::Value::emptyObject() : what->input);
    // The input first: a test case without its input would be worse than an input without a case.
    if (!write(input, inputText) || !write(path, added->text))
        return false;
    saveExpectation(*what, path, *added);
    bool good = false;
    const QString said = verdict(*what, added->text, added->machine, added->name, good);
    if (session()->mocks()->load(path))
        session()->mocks()->choose(name, QString::fromStdString(added->machine));
    session()->setInput(QString::fromStdString(inputText));
    emit document()->notice(
        tr("Test case %1 is in %2, its input in %3. %4").arg(name, path, QFileInfo(input).fileName(), said),
        !good);
    return true;
}

/// What the run came to, as far as the test comes to the same: an output may tell of the moment of a run.
void RunSaver::saveExpectation(const Run& run, const QString& path, const model::AddedTestCase& added) {
    const CompiledDocument compiled = compileDocument(*document(), *session()->values());
    const engine::MockConfigResult config = engine::readMockConfig(engine::readJson(added.text).value);
    if (compiled.definition == nullptr || config.config == nullptr)
        return;
    model::TestCase test;
    test.machine = added.machine;
    test.name = added.name;
    test.input = run.input.isAbsent() ? engine::Value::emptyObject() : run.input;
    test.expectation = model::expectationOf(*run.parts.back());
    if (!test.expectation.status)
        return;
    engine::ExecutionOptions options;
    options.type = document()->type();
    options.stateMachineName = added.machine;
    options.objects =
        engine::makeFolderStore((QFileInfo(document()->path()).path() + QStringLiteral("/s3")).toStdString());
    if (model::runTestCase(compiled.definition, config.config, test, options)
            .difference.code.rfind("test.output", 0) == 0)
        test.expectation.output = engine::Value();
    write(QString::fromStdString(model::expectationFileOf(path.toStdString(), added.name)),
          jsonOf(model::toValue(test.expectation)));
}

/// Runs the test as it was saved: whether it comes to the end that the run came to.
QString RunSaver::verdict(const Run& run, const std::string& mocks, const std::string& machine,
                          const std::string& name, bool& good) const {
    const CompiledDocument compiled = compileDocument(*document(), *session()->values());
    engine::MockConfigResult config = engine::readMockConfig(engine::readJson(mocks).value);
    if (compiled.definition == nullptr || config.config == nullptr)
        return compiled.refusal;
    engine::MockTaskHandler tasks(config.config, machine, name);
    engine::ExecutionOptions options;
    options.input = run.input.isAbsent() ? engine::Value::emptyObject() : run.input;
    options.objects =
        engine::makeFolderStore((QFileInfo(document()->path()).path() + QStringLiteral("/s3")).toStdString());
    engine::Execution execution(compiled.definition, std::move(options));
    execution.run(tasks);
    good =
        execution.hasEnded() && (execution.status() == engine::ExecutionStatus::Succeeded) == run.succeeded;
    if (good)
        return run.succeeded ? tr("Run from its start it succeeds.")
                             : tr("Run from its start it fails as it did.");
    const QString why = run.fromStart ? QString() : tr("It went on with an edited input.");
    if (!execution.hasEnded())
        return tr("Run from its start it waits for a task that has no answer. %1").arg(why).trimmed();
    const QString error = execution.error().isString()
                              ? QString::fromUtf8(execution.error().asString().data(),
                                                  static_cast<qsizetype>(execution.error().size()))
                              : QString();
    return (execution.status() == engine::ExecutionStatus::Succeeded
                ? tr("Run from its start it succeeds, other than the run that it was made of. %1").arg(why)
                : tr("Run from its start it fails with %1. %2").arg(error, why))
        .trimmed();
}

bool RunSaver::saveCapture(const QUrl& file) {
    if (!available())
        return refuse(tr("There is no run to save."));
    const QString path = withSuffix(file);
    std::string text;
    if (m_ofDebugger) {
        text = jsonOf(engine::captureOf(*session()->debugger(), {}, notesOf(session()->work())));
    } else {
        const auto recording = m_redrive->reexecution()->history()->recording();
        const CompiledDocument compiled = compileDocument(*document(), *session()->values());
        const engine::Value original = engine::readJson(recording->definition).value;
        const QString name = executionName(*recording);
        text = jsonOf(model::captureOf(*m_redrive->reexecution()->recordedHistory(),
                                       original.isAbsent() ? compiled.document : original,
                                       (name.isEmpty() ? machine() : name).toStdString()));
    }
    if (!write(path, text))
        return false;
    emit document()->notice(tr("The run is in %1").arg(path), false);
    return true;
}

} // namespace steploom::app
