// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/mock_set.h"

#include <QFileInfo>

#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "app/settings/language.h"
#include "engine/value/json_reader.h"
#include "model/document/file.h"

namespace steploom::app {

MockSet::MockSet(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, &MockSet::changed);
}

QString MockSet::fileName() const {
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName();
}

QStringList MockSet::cases() const {
    QStringList names{tr("Ask at every task")};
    if (m_config == nullptr)
        return names;
    const auto& cases = m_config->cases();
    bool oneMachine = true;
    for (const engine::MockConfig::Case& entry : cases)
        oneMachine = oneMachine && entry.machine == cases.front().machine;
    for (const engine::MockConfig::Case& entry : cases) {
        const QString name = QString::fromStdString(entry.name);
        names << (oneMachine ? name
                             : QStringLiteral("%1 / %2").arg(QString::fromStdString(entry.machine), name));
    }
    return names;
}

void MockSet::setChosen(int index) {
    if (index < 0 || index >= cases().size() || index == m_chosen)
        return;
    m_chosen = index;
    emit changed();
}

void MockSet::choose(const QString& name, const QString& machine) {
    if (m_config == nullptr)
        return;
    const auto& cases = m_config->cases();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (cases[i].name == name.toStdString() && cases[i].machine == machine.toStdString())
            setChosen(static_cast<int>(i) + 1);
    }
}

const engine::MockConfig::Case* MockSet::chosenCase() const {
    if (m_config == nullptr || m_chosen == 0)
        return nullptr;
    return &m_config->cases()[static_cast<std::size_t>(m_chosen - 1)];
}

QString MockSet::keep(const QString& path, const std::string& text, const std::string& machine,
                      const std::string& name) {
    const engine::JsonReadResult json = engine::readJson(text);
    if (!json)
        return jsonErrorText(json.error);
    const engine::MockConfigResult result = engine::readMockConfig(json.value);
    if (result.config == nullptr)
        return result.diagnostics.empty() ? QString() : engineMessage(result.diagnostics.front());
    const auto saved = model::saveFile(path.toStdString(), text);
    if (!saved)
        return messageWithRemedy(saved.refusal());
    load(path);
    choose(QString::fromStdString(name), QString::fromStdString(machine));
    return {};
}

bool MockSet::load(const QString& path) {
    clear();
    m_path = path;
    const model::Result<std::string> bytes = model::readFile(path.toStdString());
    if (!bytes) {
        m_problem = [why = bytes.refusal()] {
            return messageWithRemedy(why);
        };
        emit changed();
        return false;
    }
    m_text = QString::fromStdString(*bytes);
    const engine::JsonReadResult json = engine::readJson(*bytes);
    if (!json) {
        m_problem = [why = json.error] {
            return jsonErrorText(why);
        };
        emit changed();
        return false;
    }
    engine::MockConfigResult result = engine::readMockConfig(json.value);
    m_config = std::move(result.config);
    if (m_config == nullptr && !result.diagnostics.empty())
        m_problem = [why = result.diagnostics.front()] {
            return engineMessage(why);
        };
    if (m_config != nullptr && !m_config->cases().empty())
        m_chosen = 1;
    emit changed();
    return m_config != nullptr;
}

void MockSet::clear() {
    m_path.clear();
    m_text.clear();
    m_problem = nullptr;
    m_config.reset();
    m_chosen = 0;
    emit changed();
}

std::unique_ptr<engine::TaskHandler> MockSet::makeHandler() const {
    if (m_config == nullptr || m_chosen == 0)
        return std::make_unique<engine::InteractiveTaskHandler>();
    const engine::MockConfig::Case& entry = m_config->cases()[static_cast<std::size_t>(m_chosen - 1)];
    return std::make_unique<engine::MockTaskHandler>(m_config, entry.machine, entry.name);
}

} // namespace steploom::app
