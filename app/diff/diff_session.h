// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/diff/change_list.h"
#include "app/diff/change_marks.h"
#include "model/diff/diff.h"

namespace steploom::app {

/// Two definitions beside each other: the merged graph, the marks on it, the list of changes and the one that
/// is looked at. Changes nothing.
class DiffSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool open READ isOpen NOTIFY opened)
    Q_PROPERTY(bool same READ same NOTIFY opened)
    Q_PROPERTY(QString beforeName READ beforeName NOTIFY opened)
    Q_PROPERTY(QString afterName READ afterName NOTIFY opened)
    Q_PROPERTY(QString problem READ problem NOTIFY opened)
    Q_PROPERTY(int added READ added NOTIFY opened)
    Q_PROPERTY(int removed READ removed NOTIFY opened)
    Q_PROPERTY(int changed READ changedCount NOTIFY opened)
    Q_PROPERTY(steploom::app::ChangeList* changes READ changes CONSTANT)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY currentChanged)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY currentChanged)

public:
    explicit DiffSession(QObject* parent = nullptr);
    ~DiffSession() override;

    bool isOpen() const { return m_diff != nullptr; }
    bool same() const { return m_diff != nullptr && m_diff->empty(); }
    QString beforeName() const { return m_beforeName; }
    QString afterName() const { return m_afterName; }
    /// Why there is nothing to see; empty where there is.
    QString problem() const { return m_problem; }
    int added() const { return count(model::ChangeKind::Added); }
    int removed() const { return count(model::ChangeKind::Removed); }
    int changedCount() const { return count(model::ChangeKind::Changed); }
    ChangeList* changes() { return &m_changes; }
    /// The row of the list that is looked at; -1: none.
    int current() const { return m_current; }
    void setCurrent(int row);
    /// The state of the merged graph that is looked at, changed or not.
    QString selected() const { return m_selected; }
    void setSelected(const QString& pointer);
    /// Of the current row: {sign, word, kind, name, before, after}, values as they are written. A state that
    /// came or went is one row as a whole; a new name is the first row.
    QVariantList fields() const;

    std::shared_ptr<const model::Workflow> workflow() const;
    const ChangeMarks& marks() const { return m_marks; }

    /// Reads and compares two files.
    Q_INVOKABLE bool openFiles(const QString& before, const QString& after);
    /// Compares two texts; the names are what people see.
    bool openTexts(const QString& beforeName, const QByteArray& before, const QString& afterName,
                   const QByteArray& after);
    /// Looks at the first state of that name.
    Q_INVOKABLE void selectByName(const QString& name);
    /// The row of the next change, or (`by` -1) the one before; goes round.
    Q_INVOKABLE void step(int by);

signals:
    void opened();
    void currentChanged();

private:
    bool fail(const QString& problem);
    int count(model::ChangeKind kind) const;

    std::shared_ptr<const model::Diff> m_diff;
    std::string m_beforeText;
    std::string m_afterText;
    QString m_beforeName;
    QString m_afterName;
    QString m_problem;
    ChangeMarks m_marks;
    ChangeList m_changes;
    int m_current = -1;
    QString m_selected;
};

} // namespace steploom::app
