// SPDX-License-Identifier: Apache-2.0
#include "app/document/file_guard.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/document/document_controller.h"
#include "app/settings/language.h"
#include "model/document/file.h"
#include "model/document/merge.h"

namespace steploom::app {

namespace {
constexpr int kLookAfter = 120;      ///< ms without news: a file is often written in several steps
constexpr int kLookAgainAfter = 400; ///< ms, where it was empty
constexpr int kClockStep = 2000;     ///< ms: the coarsest clock of a file system (FAT)
} // namespace

FileGuard::FileGuard(DocumentController* document)
    : QObject(document)
    , m_document(document) {
    connect(&Language::instance(), &Language::changed, this, &FileGuard::questionChanged);
    m_lookSoon.setSingleShot(true);
    connect(&m_lookSoon, &QTimer::timeout, this, &FileGuard::look);
    const auto soon = [this] {
        m_lookSoon.start(kLookAfter);
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    if (auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this,
                [this](Qt::ApplicationState state) {
                    if (state == Qt::ApplicationActive)
                        look();
                });
    }
}

FileGuard::~FileGuard() = default;

QString FileGuard::questionText() const {
    switch (m_question) {
    case Question::Recovered: {
        const QDateTime when = QFileInfo(QString::fromStdString(m_found->file)).lastModified();
        return tr("Steploom ended unexpectedly. There are unsaved changes to %1 from %2.")
            .arg(m_document->fileName(), QLocale().toString(when, QLocale::ShortFormat));
    }
    case Question::Conflict:
        return tr("Another program changed %1 where you changed it too.").arg(m_document->fileName());
    case Question::None:
        break;
    }
    return {};
}

FileGuard::Stamp FileGuard::stampOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const qint64 modified = info.lastModified().toMSecsSinceEpoch();
    return {modified, info.size(), QDateTime::currentMSecsSinceEpoch() - modified > kClockStep};
}

void FileGuard::watch() {
    const QStringList wanted =
        m_path.isEmpty() ? QStringList() : QStringList{m_path, QFileInfo(m_path).absolutePath()};
    const QStringList known = m_watcher.files() + m_watcher.directories();
    for (const QString& old : known) {
        if (!wanted.contains(old))
            m_watcher.removePath(old);
    }
    for (const QString& path : wanted) {
        if (!known.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void FileGuard::ask(Question question) {
    m_question = question;
    if (question != Question::Conflict)
        m_theirs.clear();
    emit questionChanged();
}

void FileGuard::onDisk(const QString& path, std::string bytes) {
    m_path = path;
    m_disk = std::make_shared<const std::string>(std::move(bytes));
    m_stamp = stampOf(path);
    m_autosave.begin(m_document->address(), m_disk);
    watch();
    if (m_question == Question::Conflict)
        ask(Question::None);
}

// After a crash

void FileGuard::lookForRecovery() {
    m_found.reset();
    ask(Question::None);
    for (const std::string& file :
         model::orphanedRecoveries(Autosave::folder().toStdString(), m_document->address().toStdString())) {
        const model::Result<std::string> bytes = model::readFile(file);
        if (!bytes)
            continue; // not ours to read, nor to remove
        auto recovered = model::replayRecovery(*bytes);
        if (!recovered || recovered->text == *m_disk || recovered->text == recovered->base) {
            QFile::remove(QString::fromStdString(file));
            continue;
        }
        m_found = Found{file, std::move(*recovered)};
        ask(Question::Recovered);
        return;
    }
}

void FileGuard::removeFound() {
    QFile::remove(QString::fromStdString(m_found->file));
    lookForRecovery(); // there may be an older one
}

void FileGuard::restore() {
    if (m_question != Question::Recovered)
        return;
    const model::Recovered& recovered = m_found->recovered;
    const std::string& now = m_document->document().bytes();
    // The file, or the text since, may have changed: both changes count where they can.
    const auto both = model::merged(recovered.base, recovered.text, now);
    m_document->takeIn(model::editBetween(now, both ? *both : recovered.text, model::kRecover), false);
    m_autosave.flush(); // only now may the old journal go
    removeFound();
}

void FileGuard::discard() {
    if (m_question == Question::Recovered)
        removeFound();
}

// Changes by others

void FileGuard::look() {
    if (m_path.isEmpty() || m_disk == nullptr)
        return;
    watch();
    const Stamp stamp = stampOf(m_path);
    if (stamp.size < 0 || (stamp == m_stamp && m_stamp.sure)) // gone: saving makes it anew
        return;
    const model::Result<std::string> bytes = model::readMachine(m_document->source(), *m_disk);
    if (!bytes)
        return;
    if (bytes->empty() && !m_disk->empty() && !std::exchange(m_sawEmpty, true)) {
        m_lookSoon.start(kLookAgainAfter);
        return;
    }
    m_sawEmpty = false;
    m_stamp = stamp;
    takeIn(*bytes);
}

/// The file holds `theirs`. False where that has to be asked about.
bool FileGuard::takeIn(const std::string& theirs) {
    const std::string& ours = m_document->document().bytes();
    if (theirs == *m_disk) {
        if (m_question == Question::Conflict) // they took it back
            ask(Question::None);
        return true;
    }
    if (theirs == ours || !m_document->modified()) {
        const bool changes = theirs != ours;
        m_document->takeIn(model::editBetween(ours, theirs, model::kReload), true);
        onDisk(m_path, theirs);
        if (changes)
            emit m_document->notice(
                tr("%1 was changed by another program and read again.").arg(m_document->fileName()), false);
        return true;
    }
    if (const auto both = model::merged(*m_disk, ours, theirs)) {
        m_document->takeIn(model::editBetween(ours, *both, model::kMerge), false);
        onDisk(m_path, theirs);
        m_autosave.record(model::editBetween(theirs, *both, model::kMerge).splices);
        emit m_document->notice(
            tr("%1 was changed by another program; both changes are here.").arg(m_document->fileName()),
            false);
        return true;
    }
    m_theirs = theirs;
    ask(Question::Conflict);
    return false;
}

bool FileGuard::maySave() {
    if (m_disk == nullptr)
        return true;
    const model::Result<std::string> bytes = model::readMachine(m_document->source(), *m_disk);
    if (!bytes)
        return true; // what is wrong there, saving will say
    m_stamp = stampOf(m_path);
    return takeIn(*bytes);
}

void FileGuard::keepMine() {
    if (m_question != Question::Conflict)
        return;
    const std::string theirs = std::move(m_theirs);
    onDisk(m_path, theirs); // saving overwrites it now
    m_autosave.record(model::editBetween(theirs, m_document->document().bytes(), model::kMerge).splices);
}

void FileGuard::takeTheirs() {
    if (m_question != Question::Conflict)
        return;
    const std::string theirs = std::move(m_theirs);
    m_document->takeIn(model::editBetween(m_document->document().bytes(), theirs, model::kReload), true);
    onDisk(m_path, theirs);
}

QStringList FileGuard::comparison() const {
    QStringList rows;
    const std::string& ours = m_document->document().bytes();
    const std::string& other = m_question == Question::Recovered ? m_found->recovered.text : m_theirs;
    if (m_question != Question::None) {
        for (const std::string& row : model::comparison(ours, other))
            rows << QString::fromStdString(row);
    }
    return rows;
}

} // namespace steploom::app
