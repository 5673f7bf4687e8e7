// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QVariantList>

#include "app/inspector/field_rows.h"
#include "app/inspector/form.h"

namespace steploom::app {

/// One state as a form: its fields as they stand in the text (rows as FieldRows makes them), and where it
/// leads to.
class StateInspector : public steploom::app::Form {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString type READ type NOTIFY changed)
    Q_PROPERTY(bool jsonata READ jsonata NOTIFY changed)
    Q_PROPERTY(QString text READ valueText NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(bool hasErrors READ hasErrors NOTIFY changed)
    Q_PROPERTY(bool hasAssign READ hasAssign NOTIFY changed)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY changed)
    Q_PROPERTY(QVariantList configure READ configure NOTIFY changed)
    Q_PROPERTY(QVariantList data READ data NOTIFY changed)
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)
    Q_PROPERTY(QVariantList inside READ inside NOTIFY changed)

public:
    using Form::Form;

    QString name() const;
    QString type() const;
    bool jsonata() const;
    /// All of its JSON, as edits::valueText() shows it.
    QString valueText() const;
    /// Name of the Next state; empty where the state ends or branches.
    QString next() const;
    bool hasNext() const;   ///< the type has Next or End
    bool hasErrors() const; ///< the type has Retry and Catch
    bool hasAssign() const; ///< the type has Assign
    int errorCount() const; ///< retriers and catchers
    QVariantList configure() const { return rows(FieldGroup::Configure); }
    QVariantList data() const { return rows(FieldGroup::Data); }
    /// What no other form shows: unknown fields, those of the other query language, and those that are
    /// written twice.
    QVariantList others() const;
    /// The branches of a Parallel, the processor of a Map: {scope, pointer, start, count}; `pointer` is that
    /// of the first state, empty where there is none.
    QVariantList inside() const;

    /// An empty target ends the scope.
    Q_INVOKABLE bool writeNext(const QString& target);
    Q_INVOKABLE bool addBranch();
    Q_INVOKABLE bool removeBranch(const QString& scope);
    /// A new state behind this one.
    Q_INVOKABLE bool writeNewNext();

private:
    QVariantList rows(FieldGroup group) const;
    std::vector<FieldInfo> fields() const;
};

} // namespace steploom::app
