// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <string>

namespace steploom::app {

/// The user's own pieces of workflow: a file of ASL text for each, NAME.asl.json, in the folder `snippets` of
/// the program's data. A file that holds no states is reported once and not listed.
///
/// What fails returns a text for a person; an empty one where all is well.
class SnippetStore : public QObject {
    Q_OBJECT

public:
    /// Of the user's data folder.
    static SnippetStore& instance();
    explicit SnippetStore(const QString& folder, QObject* parent = nullptr);

    QString folder() const { return m_folder; }
    /// By name, as of the last reload().
    const QStringList& names() const { return m_names; }
    /// Looks at the folder again.
    void reload();

    std::string text(const QString& name) const;
    QString save(const QString& name, const std::string& states);
    QString rename(const QString& name, const QString& to);
    QString remove(const QString& name);

signals:
    void changed();
    /// A file that is not listed, and why.
    void broken(const QString& text);

private:
    QString pathOf(const QString& name) const;
    /// Why no snippet can be called so.
    QString refuse(const QString& name) const;

    QString m_folder;
    QStringList m_names;
    QStringList m_reported;
};

} // namespace steploom::app
