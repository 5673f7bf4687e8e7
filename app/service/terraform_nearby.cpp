// SPDX-License-Identifier: Apache-2.0
#include "app/service/terraform_nearby.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <iterator>

#include "app/document/messages.h"
#include "app/settings/settings_file.h"
#include "model/terraform/monitoring.h"
#include "model/terraform/terraform_container.h"

namespace steploom::app {

namespace {

constexpr int kSettle = 200; ///< ms: editors write in several steps

/// The template that the document is in, or that names it for a definition; empty where there is none.
std::string templatePath(const model::MachineFile& source) {
    using Kind = model::ContainerKind;
    if (source.container == nullptr)
        return model::isTerraformPath(source.describedIn) ? std::string() : source.describedIn;
    const Kind kind = source.container->kind();
    return kind == Kind::CloudFormation || kind == Kind::Sam || kind == Kind::Cdk ? source.file
                                                                                  : std::string();
}

} // namespace

TerraformNearby& TerraformNearby::of(DocumentController& document) {
    if (auto* found = document.findChild<TerraformNearby*>(QString(), Qt::FindDirectChildrenOnly))
        return *found;
    return *new TerraformNearby(document);
}

TerraformNearby::TerraformNearby(DocumentController& document)
    : QObject(&document)
    , m_document(document) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettle);
    connect(&m_soon, &QTimer::timeout, this, &TerraformNearby::read);
    const auto soon = [this] {
        m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&document, &DocumentController::pathChanged, this, &TerraformNearby::read);
    read();
}

/// Where the place of this document is kept; empty where it has no file.
QString TerraformNearby::kept() const {
    return m_document.path().isEmpty() ? QString()
                                       : QStringLiteral("terraform/") +
                                             QString::fromLatin1(QUrl::toPercentEncoding(m_document.path()));
}

QString TerraformNearby::place() const {
    if (m_document.path().isEmpty())
        return {};
    const QString given = QSettings(settingsName(), settingsName()).value(kept()).toString();
    return given.isEmpty() ? QFileInfo(m_document.path()).absolutePath() : given;
}

void TerraformNearby::setPlace(const QString& place) {
    if (place == this->place() || kept().isEmpty())
        return;
    QSettings settings(settingsName(), settingsName());
    if (place.isEmpty() || place == QFileInfo(m_document.path()).absolutePath())
        settings.remove(kept());
    else
        settings.setValue(kept(), place);
    read();
}

QStringList TerraformNearby::problems() const {
    QStringList words;
    words.reserve(static_cast<int>(m_monitoring.problems.size()));
    std::transform(m_monitoring.problems.begin(), m_monitoring.problems.end(), std::back_inserter(words),
                   messageText);
    return words;
}

void TerraformNearby::read() {
    const QString where = place();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!where.isEmpty() && QFileInfo::exists(where)) {
        QStringList paths{where};
        const QDir folder(where);
        for (const QString& name : folder.entryList({QStringLiteral("*.tf")}, QDir::Files))
            paths.append(folder.filePath(name));
        m_watcher.addPaths(paths);
    }
    m_texts.terraform = model::terraform::folderText(where.toStdString());
    m_texts.templateText.clear();
    if (const std::string path = templatePath(m_document.source()); !path.empty()) {
        m_watcher.addPath(QString::fromStdString(path));
        if (auto bytes = model::readFile(path))
            m_texts.templateText = *bytes;
    }
    m_monitoring = model::readMonitoring(m_texts);
    emit changed();
}

} // namespace steploom::app
