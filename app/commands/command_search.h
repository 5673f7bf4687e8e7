// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/document/document_controller.h"

namespace steploom::app {

/// What the command palette offers for what was typed: commands, states of the document and recent files, the
/// best answer first.
class CommandSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   sourcesChanged REQUIRED)
    /// Maps of `key`, `text`, `detail`, `shortcut` and `icon`.
    Q_PROPERTY(QVariantList commands READ commands WRITE setCommands NOTIFY sourcesChanged)
    Q_PROPERTY(QStringList files READ files WRITE setFiles NOTIFY sourcesChanged)
    /// Only the states: go to state.
    Q_PROPERTY(bool statesOnly MEMBER m_statesOnly NOTIFY sourcesChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// Maps of `kind` (`command`, `state` or `file`), `key` (the command's key, the state's pointer or the
    /// file's path), `text`, `detail`, `shortcut` and `icon`.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY queryChanged)

public:
    explicit CommandSearch(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    QVariantList commands() const { return m_commands; }
    void setCommands(const QVariantList& commands);
    QStringList files() const { return m_files; }
    void setFiles(const QStringList& files);
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    QVariantList rows() const;
    /// Looks again: the document may have changed since.
    Q_INVOKABLE void refresh();

signals:
    void sourcesChanged();
    void queryChanged();

private:
    struct Entry {
        QString kind;
        QString key;
        QString text;
        QString detail;
        QString shortcut;
        QString icon;
        int score = 0;
    };
    void offer(Entry entry, int bonus);
    void offerStates();

    QPointer<DocumentController> m_document;
    QVariantList m_commands;
    QStringList m_files;
    QString m_query;
    bool m_statesOnly = false;
    std::vector<Entry> m_shown;
};

} // namespace steploom::app
