// SPDX-License-Identifier: Apache-2.0
#include "app/settings/new_documents.h"

#include "app/settings/settings_file.h"

namespace steploom::app {

namespace {

const QLatin1String kKey("new/queryLanguage");
const QLatin1String kJsonPath("JSONPath");

} // namespace

bool NewDocuments::inJsonata() {
    return QSettings(settingsName(), settingsName()).value(kKey).toString() != kJsonPath;
}

QString NewDocuments::queryLanguage() const {
    return inJsonata() ? QStringLiteral("JSONata") : QString(kJsonPath);
}

void NewDocuments::setQueryLanguage(const QString& language) {
    if (language == queryLanguage())
        return;
    QSettings(settingsName(), settingsName()).setValue(kKey, language);
    emit queryLanguageChanged();
}

} // namespace steploom::app
