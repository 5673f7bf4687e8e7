// SPDX-License-Identifier: Apache-2.0
#include "app/diff/compare_actions.h"

#include "app/document/messages.h"
#include "model/document/file.h"

namespace steploom::app {

CompareActions::CompareActions(QObject* parent)
    : QObject(parent) {
    connect(&m_git, &GitRevision::busyChanged, this, &CompareActions::busyChanged);
    connect(&m_git, &GitRevision::failed, this, &CompareActions::failed);
    connect(&m_git, &GitRevision::found, this, [this](const QString& revision, const QByteArray& text) {
        compare(tr("%1 at %2").arg(m_document->fileName(), revision), text);
    });
}

void CompareActions::withSaved() {
    if (m_document->path().isEmpty()) {
        emit failed(tr("This definition has not been saved yet."));
        return;
    }
    const auto bytes = model::readFile(m_document->path().toStdString());
    if (bytes)
        compare(tr("%1 as saved").arg(m_document->fileName()), QByteArray::fromStdString(*bytes));
    else
        emit failed(messageWithRemedy(bytes.refusal()));
}

void CompareActions::withRevision(const QString& revision) {
    m_git.ask(m_document->path(), revision);
}

void CompareActions::compare(const QString& beforeName, const QByteArray& before) {
    if (m_session.openTexts(beforeName, before, tr("%1 in the window").arg(m_document->fileName()),
                            QByteArray::fromStdString(m_document->document().bytes())))
        emit ready();
    else
        emit failed(m_session.problem());
}

} // namespace steploom::app
