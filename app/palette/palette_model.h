// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace steploom::app {

/// The rows of the palette: headings of sections and, below those that are open, what can be added. With a
/// query, what it finds in all sections, the SDK's actions included, the best first in each.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its PaletteActions")
    /// The types of states: [{ key, text, icon, hint }].
    Q_PROPERTY(QVariantList types READ types WRITE setTypes NOTIFY typesChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// Keys of the sections that are shut.
    Q_PROPERTY(QStringList shut READ shut WRITE setShut NOTIFY shutChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1, ///< what PaletteActions takes; empty for a heading
        TextRole,
        DetailRole, ///< the service, or how the call is waited for
        HintRole,
        IconRole,
        TintRole,    ///< lambda, flow, container, done, failed: a colour of the theme
        SectionRole, ///< key of the section
        HeadingRole,
        OpenRole,
        OwnRole, ///< a snippet: it can be renamed and removed
    };
    Q_ENUM(Role)

    explicit PaletteModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QVariantList& types() const { return m_types; }
    void setTypes(const QVariantList& types);
    const QString& query() const { return m_query; }
    void setQuery(const QString& query);
    QStringList shut() const { return m_shut; }
    void setShut(const QStringList& keys);
    int count() const { return static_cast<int>(m_rows.size()); }

    /// Opens or shuts a section.
    Q_INVOKABLE void toggle(const QString& section);
    Q_INVOKABLE int headingOf(const QString& section) const;
    /// The row that the arrow keys go to from `row`, `step` 1 or -1: they pass over the headings of open
    /// sections. -1 where there is none.
    Q_INVOKABLE int nextStop(int row, int step) const;
    /// What stands in a row; empty for a heading, and where there is no such row.
    Q_INVOKABLE QString itemAt(int row) const;
    /// The first row that can be added, or -1.
    Q_INVOKABLE int firstItem() const;
    /// Empty where it is done, else why not.
    Q_INVOKABLE QString renameSnippet(const QString& name, const QString& to);
    Q_INVOKABLE QString removeSnippet(const QString& name);
    /// Looks at the folder of snippets.
    Q_INVOKABLE void reload();

signals:
    void typesChanged();
    void queryChanged();
    void shutChanged();
    void countChanged();
    /// Something to tell: a snippet that cannot be read.
    void notice(const QString& text);

private:
    struct Row {
        QString itemId;
        QString text;
        QString detail;
        QString hint;
        QString icon;
        QString tint;
        QString section;
        bool heading = false;
        bool open = true;
    };

    void rebuild();
    void addSection(const QString& key, const QString& title, std::vector<Row> rows);
    std::vector<Row> typeRows() const;
    std::vector<Row> commonRows() const;
    std::vector<Row> foundActions() const;
    std::vector<Row> patternRows() const;
    std::vector<Row> snippetRows() const;
    bool fits(const Row& row) const;

    QVariantList m_types;
    QString m_query;
    QStringList m_shut;
    std::vector<Row> m_rows;
};

} // namespace steploom::app
