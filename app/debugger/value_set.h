// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/document/document_controller.h"
#include "model/substitution/substitute.h"

namespace steploom::app {

/// The document's placeholders `${Name}` and what a run puts in their place. Values come from the file beside
/// the definition (`order.values.json`) and from what is typed here, which is kept with the user's settings;
/// the text of the definition never changes by them.
class ValueSet : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, ValueRole, FileValueRole, UsesRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }
    /// What is wrong with the values file; empty where nothing is.
    QString problem() const { return m_problem ? m_problem() : QString(); }

    /// Reads what is kept for the document's file, and the file of values beside it.
    void open(const QString& definition);
    /// Where the definition is from: its template may know values.
    void setSource(const model::MachineFile& source);
    /// The placeholders of the text as it is now.
    void look(const model::Document& document);
    /// What is typed for a placeholder; an empty text takes it back.
    Q_INVOKABLE void set(const QString& name, const QString& value);

    model::SubstitutionValues values() const;

signals:
    void countChanged();

private:
    struct Row {
        QString name;
        int uses = 0;
    };
    std::vector<Row> m_rows;
    model::SubstitutionValues m_file;
    model::MachineFile m_source;
    model::SubstitutionValues m_known; ///< from the file of values, and from the template with these
    QHash<QString, QString> m_typed;
    QString m_definition;
    std::function<QString()> m_problem; ///< makes it in the language of the moment
};

} // namespace steploom::app
