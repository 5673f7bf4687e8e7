// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

#include "app/inspector/form.h"

namespace steploom::app {

/// The variables of a state: those that it assigns, and those that it can read.
class VariableForm : public steploom::app::Form {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList assigned READ assigned NOTIFY changed)
    Q_PROPERTY(QVariantList inScope READ inScope NOTIFY changed)
    Q_PROPERTY(QVariantList raw READ raw NOTIFY changed)

public:
    using Form::Form;

    /// The members of Assign: {name, pointer, kind, value}. The kind is path for a path or call of
    /// intrinsic functions (`name.$`), else json.
    QVariantList assigned() const;
    /// {name, scope, own, from: [{name, pointer}], reads: [{name, pointer}]}: the states that assign a
    /// variable and those that read it. `scope` is the pointer of the scope that it lives in; `own`: this
    /// state assigns it.
    QVariantList inScope() const;
    /// Assign where it is no object.
    QVariantList raw() const;

    /// A new variable; one with a path where `value` is one (JSONPath).
    Q_INVOKABLE bool assign(const QString& name, const QString& value);
    /// What an assigned one becomes; `pointer` as in assigned().
    Q_INVOKABLE bool writeValue(const QString& pointer, const QString& value);
    /// Renames it wherever it is named.
    Q_INVOKABLE bool rename(const QString& scope, const QString& name, const QString& newName);
    /// The same for one that this state assigns.
    Q_INVOKABLE bool renameOwn(const QString& name, const QString& newName);
};

} // namespace steploom::app
