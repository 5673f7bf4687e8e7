// SPDX-License-Identifier: Apache-2.0
#include "app/palette/snippet_store.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "app/document/messages.h"
#include "model/document/edits/clipboard.h"
#include "model/document/file.h"

namespace steploom::app {

namespace {

const QLatin1String kSuffix(".asl.json");
constexpr qsizetype kMaxName = 80;

QString readProblem(const model::Message& message) {
    return messageWithRemedy(message);
}

} // namespace

SnippetStore& SnippetStore::instance() {
    static SnippetStore store(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                              QStringLiteral("/snippets"));
    return store;
}

SnippetStore::SnippetStore(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder) {
}

QString SnippetStore::pathOf(const QString& name) const {
    return m_folder + QLatin1Char('/') + name + kSuffix;
}

void SnippetStore::reload() {
    QStringList names;
    const QStringList files = QDir(m_folder).entryList({QLatin1Char('*') + kSuffix}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString name = file.chopped(kSuffix.size());
        const auto bytes = model::readFile(pathOf(name).toStdString());
        QString problem;
        if (!bytes)
            problem = readProblem(bytes.refusal());
        else if (const auto states = model::edits::pasteable(model::Document::fromBytes("{}"), *bytes);
                 !states)
            problem = readProblem(states.refusal());
        if (problem.isEmpty()) {
            names.append(name);
        } else if (!m_reported.contains(file)) {
            m_reported.append(file);
            emit broken(tr("The snippet %1 is left out. %2").arg(file, problem));
        }
    }
    if (names == m_names)
        return;
    m_names = names;
    emit changed();
}

std::string SnippetStore::text(const QString& name) const {
    if (!m_names.contains(name))
        return {};
    const auto bytes = model::readFile(pathOf(name).toStdString());
    return bytes ? *bytes : std::string();
}

QString SnippetStore::refuse(const QString& name) const {
    if (name.isEmpty())
        return tr("A snippet needs a name.");
    if (name.size() > kMaxName)
        return tr("The name has more than %1 characters.").arg(kMaxName);
    if (name.contains(QLatin1Char('/')) || name.contains(QChar::Null) || name.startsWith(QLatin1Char('.')))
        return tr("A snippet's name cannot have a slash in it, nor begin with a dot.");
    if (QFile::exists(pathOf(name)))
        return tr("There is a snippet “%1” already.").arg(name);
    return {};
}

QString SnippetStore::save(const QString& name, const std::string& states) {
    if (const QString problem = refuse(name); !problem.isEmpty())
        return problem;
    if (!QDir().mkpath(m_folder))
        return tr("The folder %1 cannot be made.").arg(m_folder);
    const auto saved = model::saveFile(pathOf(name).toStdString(), states);
    if (!saved)
        return readProblem(saved.refusal());
    reload();
    return {};
}

QString SnippetStore::rename(const QString& name, const QString& to) {
    if (name == to)
        return {};
    if (const QString problem = refuse(to); !problem.isEmpty())
        return problem;
    if (!QFile::rename(pathOf(name), pathOf(to)))
        return tr("%1 cannot be renamed.").arg(pathOf(name));
    reload();
    return {};
}

QString SnippetStore::remove(const QString& name) {
    if (!QFile::moveToTrash(pathOf(name)) && !QFile::remove(pathOf(name)))
        return tr("%1 cannot be removed.").arg(pathOf(name));
    reload();
    return {};
}

} // namespace steploom::app
