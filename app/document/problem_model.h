// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "model/diagnostics/diagnostic.h"

namespace steploom::app {

/// The document's diagnostics as rows, in the order of the text.
class ProblemModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int errors READ errors NOTIFY countChanged)
    Q_PROPERTY(int warnings READ warnings NOTIFY countChanged)

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        RemedyRole,
        SeverityRole,
        LineRole,
        ColumnRole,
        StateRole,
        OffsetRole
    };

    explicit ProblemModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void set(std::vector<model::Diagnostic> diagnostics, const model::Document& document);
    const std::vector<model::Diagnostic>& diagnostics() const { return m_diagnostics; }
    const QHash<QString, int>& severityOfState() const { return m_severityOfState; }
    int count() const { return static_cast<int>(m_diagnostics.size()); }
    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; }

signals:
    void countChanged();

private:
    struct Place {
        model::LineColumn at;
        QString state;
    };
    std::vector<model::Diagnostic> m_diagnostics;
    std::vector<Place> m_places;
    QHash<QString, int> m_severityOfState;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace steploom::app
