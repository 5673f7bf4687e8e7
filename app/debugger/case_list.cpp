// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/case_list.h"

#include <QFileInfo>

#include <algorithm>

#include "app/document/messages.h"
#include "app/settings/language.h"
#include "engine/value/json_reader.h"
#include "model/document/file.h"
#include "model/testing/case_files.h"

namespace steploom::app {

CaseList::CaseList(QObject* parent)
    : QAbstractListModel(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CaseList::runNext);
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        emit changed();
    });
}

void CaseList::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    connect(m_session->mocks(), &MockSet::changed, this, &CaseList::look);
    look();
}

int CaseList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> CaseList::roleNames() const {
    return {{NameRole, "name"}, {VerdictRole, "verdict"}, {DetailRole, "detail"}};
}

QVariant CaseList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(row.testCase.name);
    case VerdictRole:
        return !row.outcome          ? QStringLiteral("none")
               : row.outcome->passed ? QStringLiteral("passed")
                                     : QStringLiteral("failed");
    case DetailRole:
        return detail(row);
    default:
        return {};
    }
}

QString CaseList::detail(const Row& row) const {
    if (!row.outcome)
        return tr("not run yet");
    if (row.outcome->passed)
        return tr("%1 s of the execution").arg(static_cast<double>(row.outcome->virtualMs) / 1000.0);
    const QString why = messageText(row.outcome->difference);
    const bool ofFile = row.outcome->difference.code.rfind("expect.", 0) == 0;
    return ofFile ? QStringLiteral("%1: %2").arg(
                        QFileInfo(QString::fromStdString(row.testCase.file)).fileName(), why)
                  : why;
}

int CaseList::current() const {
    const auto* chosen = m_session == nullptr ? nullptr : m_session->mocks()->chosenCase();
    for (int row = 0; chosen != nullptr && row < count(); ++row) {
        const model::TestCase& one = m_rows[static_cast<std::size_t>(row)].testCase;
        if (one.name == chosen->name && one.machine == chosen->machine)
            return row;
    }
    return -1;
}

QString CaseList::summary() const {
    int passed = 0;
    int failed = 0;
    for (const Row& row : m_rows) {
        passed += row.outcome && row.outcome->passed ? 1 : 0;
        failed += row.outcome && !row.outcome->passed ? 1 : 0;
    }
    return passed + failed == 0 ? QString() : tr("%1 passed, %2 failed").arg(passed).arg(failed);
}

/// The cases of the file; what is known of those that are the same stays until they are run again.
void CaseList::look() {
    const auto config = m_session->mocks()->config();
    const bool same = config != nullptr && std::equal(m_rows.begin(), m_rows.end(), config->cases().begin(),
                                                      config->cases().end(), [](const Row& a, const auto& b) {
                                                          return a.testCase.name == b.name &&
                                                                 a.testCase.machine == b.machine;
                                                      });
    if (!same) {
        m_soon.stop();
        readCases();
    }
    emit changed();
}

void CaseList::readCases() {
    beginResetModel();
    m_rows.clear();
    const auto config = m_session->mocks()->config();
    if (config != nullptr && m_session->document() != nullptr) {
        const QString definition = m_session->document()->path();
        const std::string machine = model::machineCalled(
            model::machinesOf(*config),
            {m_session->document()->source().name(),
             QFileInfo(definition).fileName().section(QLatin1Char('.'), 0, 0).toStdString()});
        engine::Value input = engine::Value::emptyObject();
        const std::string inputFile = model::findInputOf(definition.toStdString());
        if (const auto text = model::readFile(inputFile); text) {
            engine::JsonReadResult read = engine::readJson(*text);
            if (read)
                input = std::move(read.value);
        }
        for (model::TestCase& one :
             model::readTestCases(m_session->mocks()->path().toStdString(), *config, machine, input))
            m_rows.push_back({std::move(one), std::nullopt});
    }
    endResetModel();
}

void CaseList::runAll() {
    if (m_session->mocks()->config() == nullptr)
        return;
    readCases();
    CompiledDocument compiled = compileDocument(*m_session->document(), *m_session->values());
    if (compiled.definition == nullptr) {
        emit m_session->document()->notice(compiled.refusal, true);
        emit changed();
        return;
    }
    m_definition = std::move(compiled.definition);
    m_options = engine::ExecutionOptions();
    m_options.type = m_session->document()->type();
    m_options.objects = engine::makeFolderStore(
        (QFileInfo(m_session->document()->path()).path() + QStringLiteral("/s3")).toStdString());
    m_next = 0;
    if (!m_rows.empty())
        m_soon.start();
    emit changed();
}

void CaseList::runNext() {
    Row& row = m_rows[m_next];
    m_options.stateMachineName = row.testCase.machine;
    const QString key =
        QStringLiteral("case %1/%2")
            .arg(QString::fromStdString(row.testCase.machine), QString::fromStdString(row.testCase.name));
    row.outcome = model::runTestCase(m_definition, m_session->mocks()->config(), row.testCase, m_options,
                                     [&](const engine::Execution& run) {
                                         m_session->measured()->add(key, run, model::RunSource::TestCase);
                                     });
    const QModelIndex at = index(static_cast<int>(m_next));
    emit dataChanged(at, at);
    if (++m_next < m_rows.size())
        m_soon.start();
    emit changed();
}

void CaseList::choose(int row) {
    if (row < 0 || row >= count())
        return;
    const model::TestCase& one = m_rows[static_cast<std::size_t>(row)].testCase;
    m_session->mocks()->choose(QString::fromStdString(one.name), QString::fromStdString(one.machine));
}

bool CaseList::debug(int row) {
    if (row < 0 || row >= count())
        return false;
    choose(row);
    const model::TestCase testCase = m_rows[static_cast<std::size_t>(row)].testCase;
    if (!testCase.refusal.code.empty()) {
        emit m_session->document()->notice(detail(m_rows[static_cast<std::size_t>(row)]), true);
        return false;
    }
    const bool begun = m_session->beginWith(this, [session = m_session, testCase] {
        MadeRun made =
            makeRun(*session->document(), *session->values(), *session->mocks(), QStringLiteral("{}"));
        if (made.run) {
            made.run->options.input = testCase.input;
            made.run->options.stateMachineName = testCase.machine;
            made.run->tasks = std::make_shared<engine::MockTaskHandler>(session->mocks()->config(),
                                                                        testCase.machine, testCase.name);
            made.ownAnswers = true;
        }
        return made;
    });
    if (begun)
        m_session->run();
    return begun;
}

} // namespace steploom::app
