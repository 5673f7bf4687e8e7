// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/setting_list.h"

#include <QFileInfo>

#include <algorithm>

#include "app/settings/language.h"

namespace steploom::app {

using Key = model::MachineSetting::Key;

namespace {

QString labelOf(Key key) {
    switch (key) {
    case Key::Name:
        return SettingList::tr("Name");
    case Key::Type:
        return SettingList::tr("Type");
    case Key::Role:
        return SettingList::tr("Role");
    case Key::LogLevel:
        return SettingList::tr("Log level");
    case Key::LogData:
        return SettingList::tr("Log inputs and outputs");
    case Key::LogDestination:
        return SettingList::tr("Log group");
    case Key::Tracing:
        return SettingList::tr("X-Ray tracing");
    }
    return {};
}

/// What holds where the file does not say it.
QString valueUnsaid(Key key) {
    return key == Key::Type ? QStringLiteral("STANDARD") : QStringLiteral("false");
}

} // namespace

SettingList::SettingList(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, &SettingList::changed);
}

void SettingList::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    connect(document, &DocumentController::settingsChanged, this, &SettingList::changed);
    connect(document, &DocumentController::pathChanged, this, &SettingList::changed);
    emit documentChanged();
    emit changed();
}

QVariantList SettingList::rows() const {
    QVariantList rows;
    if (m_document == nullptr)
        return rows;
    const model::MachineFile& source = m_document->source();
    const bool plain = !source.described && (source.container == nullptr ||
                                             source.container->kind() == model::ContainerKind::Yaml);
    if (plain)
        return rows;
    const auto& settings = source.settings();
    const bool fixed = source.described ? !source.described->fixed.code.empty() : m_document->fixed();
    for (const Key key :
         {Key::Name, Key::Type, Key::Role, Key::LogLevel, Key::LogData, Key::LogDestination, Key::Tracing}) {
        const auto found = std::find_if(settings.begin(), settings.end(),
                                        [key](const model::MachineSetting& each) { return each.key == key; });
        const bool said = found != settings.end();
        if (!said && key != Key::Type && key != Key::Tracing)
            continue;
        QStringList words;
        for (const std::string_view word : model::settingWords(key))
            words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        rows << QVariantMap{
            {QStringLiteral("key"), static_cast<int>(key)},
            {QStringLiteral("label"), labelOf(key)},
            {QStringLiteral("value"), said ? QString::fromStdString(found->value) : valueUnsaid(key)},
            {QStringLiteral("words"), words},
            {QStringLiteral("fixed"), fixed || (said && found->fixed)},
            {QStringLiteral("said"), said}};
    }
    return rows;
}

QString SettingList::file() const {
    if (m_document == nullptr)
        return {};
    const model::MachineFile& source = m_document->source();
    const std::string& path = source.describedIn.empty() ? source.file : source.describedIn;
    return QFileInfo(QString::fromStdString(path)).fileName();
}

bool SettingList::write(int key, const QString& value) {
    return m_document->changeSetting(static_cast<Key>(key), value.toStdString());
}

} // namespace steploom::app
