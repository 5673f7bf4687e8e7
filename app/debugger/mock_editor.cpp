// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/mock_editor.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "app/settings/language.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/file.h"
#include "model/testing/case_files.h"
#include "model/testing/mock_edits.h"

namespace steploom::app {

namespace {

using model::mocks::Answers;

constexpr std::size_t kMostSteps = 100; ///< each has the file's text twice

QString textOf(const engine::Value& value) {
    return value.isString() ? QString::fromUtf8(value.asString().data(), static_cast<qsizetype>(value.size()))
                            : QString();
}

} // namespace

void MockEditor::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    connect(m_session->mocks(), &MockSet::changed, this, &MockEditor::look);
    // A session gets its document after it is made.
    const auto follow = [this] {
        if (m_session->document() != nullptr)
            connect(m_session->document(), &DocumentController::workflowChanged, this, &MockEditor::look,
                    Qt::UniqueConnection);
        look();
    };
    connect(m_session, &DebugSession::documentChanged, this, follow);
    connect(&Language::instance(), &Language::changed, this, &MockEditor::look, Qt::UniqueConnection);
    follow();
}

int MockEditor::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MockEditor::roleNames() const {
    return {{StateRole, "stateName"}, {AnswersRole, "answers"}, {StrangeRole, "strange"}};
}

QVariant MockEditor::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case StateRole:
        return QString::fromStdString(row.state);
    case AnswersRole:
        return row.answers;
    case StrangeRole:
        return row.strange;
    default:
        return {};
    }
}

QString MockEditor::caseName() const {
    const auto* chosen = m_session == nullptr ? nullptr : m_session->mocks()->chosenCase();
    return chosen == nullptr ? QString() : QString::fromStdString(chosen->name);
}

void MockEditor::look() {
    beginResetModel();
    m_rows.clear();
    m_file = engine::readJson(m_session->mocks()->text().toStdString()).value;
    const auto* chosen = m_session->document() == nullptr ? nullptr : m_session->mocks()->chosenCase();
    if (chosen != nullptr) {
        const auto workflow = m_session->document()->workflow();
        const engine::Value states =
            m_file.get("StateMachines").get(chosen->machine).get("TestCases").get(chosen->name);
        for (std::size_t i = 0; i < states.size(); ++i) {
            const std::string name(states.keyAt(i));
            QStringList words;
            for (const Answers& one : model::mocks::answersOf(m_file, chosen->machine, chosen->name, name)) {
                const QString attempts = QString::fromStdString(one.attempts);
                const engine::Value* thrown = one.answer.find("Throw");
                words << (thrown != nullptr
                              ? tr("%1 fails with %2").arg(attempts, textOf(thrown->get("Error")))
                              : tr("%1 returns %2")
                                    .arg(attempts,
                                         QString::fromStdString(engine::toJson(one.answer.get("Return")))
                                             .left(80)));
            }
            m_rows.push_back(
                {name, words.join(QStringLiteral(" · ")), workflow->findByName(name) == model::kNone});
        }
        for (const model::State& state : workflow->states) {
            const bool known = std::any_of(m_rows.begin(), m_rows.end(),
                                           [&](const Row& row) { return row.state == state.name; });
            if (state.type == model::StateType::Task && !known)
                m_rows.push_back({state.name, QString(), false});
        }
    }
    endResetModel();
    emit changed();
}

/// Of the chosen case; else of a file that has one; else called as the definition.
std::string MockEditor::machine() const {
    if (const auto* chosen = m_session->mocks()->chosenCase())
        return chosen->machine;
    const engine::Value& machines = m_file.get("StateMachines");
    if (machines.isObject() && machines.size() == 1)
        return std::string(machines.keyAt(0));
    const std::string& name = m_session->document()->source().name();
    return name.empty() ? QFileInfo(m_session->document()->path())
                              .fileName()
                              .section(QLatin1Char('.'), 0, 0)
                              .toStdString()
                        : name;
}

/// Where the file is, or is to be; empty where the definition is none yet.
QString MockEditor::target() const {
    if (!m_session->mocks()->path().isEmpty())
        return m_session->mocks()->path();
    const QString definition = m_session->document()->path();
    if (definition.isEmpty())
        return {};
    const QFileInfo file(definition);
    return file.path() + QLatin1Char('/') + file.fileName().section(QLatin1Char('.'), 0, 0) +
           QStringLiteral(".mocks.json");
}

model::Result<std::string> MockEditor::text() const {
    return QFileInfo::exists(target()) ? model::readFile(target().toStdString())
                                       : model::Result<std::string>(std::string());
}

/// Writes the file and remembers how it was.
QString MockEditor::keep(const model::Result<std::string>& text, Step step) {
    if (!text)
        return messageWithRemedy(text.refusal());
    step.path = target();
    step.machine = machine();
    step.after = *text;
    if (m_steps.size() == kMostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
    const Step& made = m_steps.back();
    const std::string now = made.now;
    QString problem = m_session->mocks()->keep(made.path, made.after, made.machine, now);
    if (!problem.isEmpty())
        m_steps.pop_back();
    return problem;
}

QString MockEditor::addCase(const QString& name) {
    if (target().isEmpty())
        return tr("Save the definition first: its mock file lies beside it.");
    const auto before = text();
    if (!before)
        return messageWithRemedy(before.refusal());
    const std::string added = name.trimmed().toStdString();
    return keep(model::mocks::addCase(*before, machine(), added),
                {Step::What::Add, {}, {}, caseName().toStdString(), added, *before, {}});
}

/// What is there already belongs to somebody else, and QFile::rename() leaves it alone.
MockEditor::Moved MockEditor::moveFiles(const std::string& from, const std::string& to, Moved which) const {
    const std::string mocks = target().toStdString();
    const auto move = [&](bool asked, std::string (*fileOf)(std::string_view, std::string_view)) {
        return asked && QFile::rename(QString::fromStdString(fileOf(mocks, from)),
                                      QString::fromStdString(fileOf(mocks, to)));
    };
    return {move(which.input, model::inputFileOf), move(which.expectation, model::expectationFileOf)};
}

QString MockEditor::renameCase(const QString& name) {
    const std::string from = caseName().toStdString();
    const std::string to = name.trimmed().toStdString();
    const auto before = text();
    if (!before)
        return messageWithRemedy(before.refusal());
    if (from == to)
        return {};
    QString problem = keep(model::mocks::renameCase(*before, machine(), from, to),
                           {Step::What::Rename, {}, {}, from, to, *before, {}});
    if (problem.isEmpty()) {
        const Moved moved = moveFiles(from, to, {});
        m_steps.back().input = moved.input;
        m_steps.back().expectation = moved.expectation;
    }
    return problem;
}

QString MockEditor::removeCase() {
    const auto before = text();
    if (!before)
        return messageWithRemedy(before.refusal());
    const std::string name = caseName().toStdString();
    return keep(model::mocks::removeCase(*before, machine(), name),
                {Step::What::Remove, {}, {}, name, {}, *before, {}});
}

QString MockEditor::undoText() const {
    if (m_steps.empty() || m_steps.back().path != target() ||
        m_session->mocks()->text().toStdString() != m_steps.back().after)
        return {};
    const Step& step = m_steps.back();
    const QString name = QString::fromStdString(step.what == Step::What::Add ? step.now : step.name);
    switch (step.what) {
    case Step::What::Add:
        return tr("Undo: the new test case %1").arg(name);
    case Step::What::Rename:
        return tr("Undo: %1 is called %2").arg(name, QString::fromStdString(step.now));
    case Step::What::Remove:
        return tr("Undo: the test case %1 is deleted").arg(name);
    case Step::What::Answers:
        return tr("Undo: other answers of %1").arg(name);
    }
    return {};
}

QString MockEditor::undo() {
    if (m_steps.empty())
        return {};
    const auto now = text();
    if (!now)
        return messageWithRemedy(now.refusal());
    const Step step = m_steps.back();
    if (step.path != target() || *now != step.after)
        return tr("The mock file was changed since: what was done here cannot be undone any more.");
    if (step.before.empty()) { // there was no file
        QFile::remove(step.path);
        m_session->mocks()->clear();
        m_steps.pop_back();
        return {};
    }
    QString problem = m_session->mocks()->keep(step.path, step.before, step.machine, step.name);
    if (!problem.isEmpty())
        return problem;
    m_steps.pop_back();
    if (step.what == Step::What::Rename)
        moveFiles(step.now, step.name, {step.input, step.expectation});
    return {};
}

QString MockEditor::stateAt(int row) const {
    return row >= 0 && row < count() ? QString::fromStdString(m_rows[static_cast<std::size_t>(row)].state)
                                     : QString();
}

QVariantList MockEditor::answers(int row) const {
    QVariantList list;
    const auto* chosen = m_session->mocks()->chosenCase();
    if (chosen == nullptr)
        return list;
    for (const Answers& one :
         model::mocks::answersOf(m_file, chosen->machine, chosen->name, stateAt(row).toStdString())) {
        const engine::Value* thrown = one.answer.find("Throw");
        const engine::Value& error = thrown == nullptr ? engine::Value() : thrown->get("Error");
        const engine::Value& cause = thrown == nullptr ? engine::Value() : thrown->get("Cause");
        list << QVariantMap{{QStringLiteral("attempts"), QString::fromStdString(one.attempts)},
                            {QStringLiteral("throws"), thrown != nullptr},
                            {QStringLiteral("json"),
                             thrown != nullptr ? QStringLiteral("{}")
                                               : QString::fromStdString(
                                                     engine::toJson(one.answer.get("Return"), {2, false}))},
                            {QStringLiteral("error"), textOf(error)},
                            {QStringLiteral("cause"), textOf(cause)}};
    }
    return list;
}

QString MockEditor::put(int row, const QVariantList& answers) {
    std::vector<Answers> all;
    all.reserve(static_cast<std::size_t>(answers.size()));
    for (const QVariant& each : answers) {
        const QVariantMap one = each.toMap();
        const QString attempts = one.value(QStringLiteral("attempts")).toString().trimmed();
        engine::Value answer;
        if (one.value(QStringLiteral("throws")).toBool()) {
            const QString error = one.value(QStringLiteral("error")).toString().trimmed();
            const QString cause = one.value(QStringLiteral("cause")).toString();
            if (error.isEmpty())
                return tr("Attempts %1: an error needs a name.").arg(attempts);
            engine::ObjectBuilder thrown;
            thrown.add("Error", engine::Value(error.toStdString()));
            if (!cause.isEmpty())
                thrown.add("Cause", engine::Value(cause.toStdString()));
            answer = engine::Value::object({{"Throw", thrown.build()}});
        } else {
            engine::JsonReadResult json =
                engine::readJson(one.value(QStringLiteral("json")).toString().toStdString());
            if (!json)
                return tr("Attempts %1: %2").arg(attempts, jsonErrorText(json.error));
            answer = engine::Value::object({{"Return", std::move(json.value)}});
        }
        all.push_back({attempts.toStdString(), std::move(answer)});
    }
    const auto before = text();
    if (!before)
        return messageWithRemedy(before.refusal());
    const std::string name = caseName().toStdString();
    return keep(model::mocks::setAnswers(*before, machine(), name, stateAt(row).toStdString(), all),
                {Step::What::Answers, {}, {}, name, name, *before, {}});
}

} // namespace steploom::app
