// SPDX-License-Identifier: Apache-2.0
#include "app/service/service_host.h"

#include <QSettings>

#include "app/settings/settings_file.h"

// Who answers the tasks of the service, as it is chosen in Debug: from the windows to its thread.
namespace steploom::app {

namespace {

const QLatin1String kChoices("service/choices");

} // namespace

void ServiceHost::readChoicesUsed() {
    m_choicesUsed = QSettings(settingsName(), settingsName()).value(kChoices, true).toBool();
}

void ServiceHost::setChoicesUsed(bool used) {
    if (m_choicesUsed == used)
        return;
    m_choicesUsed = used;
    QSettings(settingsName(), settingsName()).setValue(kChoices, used);
    for (auto& [owner, texts] : m_choices) {
        texts.used = used;
        if (m_thread != nullptr)
            m_thread->choose(owner, texts);
    }
    emit changed();
    look();
}

void ServiceHost::setChoices(const void* owner, std::optional<engine::ChoiceTexts> texts) {
    if (texts) {
        texts->used = m_choicesUsed;
        m_choices[owner] = *texts;
    } else if (m_choices.erase(owner) == 0) {
        return;
    }
    if (m_thread != nullptr)
        m_thread->choose(owner, std::move(texts));
    look();
}

} // namespace steploom::app
