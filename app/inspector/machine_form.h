// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

#include "app/inspector/form.h"

namespace steploom::app {

/// The machine itself as a form: what its own fields say, and how many states of which type it has.
class MachineForm : public steploom::app::Form {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY changed)
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)
    Q_PROPERTY(QString startAt READ startAt NOTIFY changed)
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)

public:
    using Form::Form;

    /// False for a fragment: it is no machine.
    bool valid() const override;
    QVariantList fields() const; ///< rows, see FieldRows
    QVariantList others() const;
    QString startAt() const;
    /// {type, count} of each type that there is.
    QVariantList counts() const;

    Q_INVOKABLE bool writeStart(const QString& target);
};

} // namespace steploom::app
