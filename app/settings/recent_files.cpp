// SPDX-License-Identifier: Apache-2.0
#include "app/settings/recent_files.h"

#include <QFileInfo>

#include "app/settings/settings_file.h"
#include "model/container/open.h"

namespace steploom::app {

namespace {

const QLatin1String kKey("files/recent");

/// Of `FILE#NAME`.
QString fileOf(const QString& address) {
    return QString::fromStdString(model::readMachineAddress(address.toStdString()).file);
}

} // namespace

QStringList RecentFiles::files() const {
    QStringList there;
    for (const QString& path : QSettings(settingsName(), settingsName()).value(kKey).toStringList()) {
        if (QFileInfo::exists(fileOf(path)))
            there.append(path);
    }
    return there;
}

void RecentFiles::add(const QString& path) {
    if (path.isEmpty())
        return;
    QSettings kept(settingsName(), settingsName());
    QStringList all = kept.value(kKey).toStringList();
    all.removeAll(path);
    all.prepend(path);
    kept.setValue(kKey, QStringList(all.mid(0, kMost)));
    emit changed();
}

void RecentFiles::forget(const QString& path) {
    QSettings kept(settingsName(), settingsName());
    QStringList all = kept.value(kKey).toStringList();
    all.removeAll(path);
    kept.setValue(kKey, all);
    emit changed();
}

} // namespace steploom::app
