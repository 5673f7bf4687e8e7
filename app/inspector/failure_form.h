// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QVariantList>

#include "app/inspector/form.h"

namespace steploom::app {

/// What a state does about errors: its retriers and catchers, in the order in which they are tried.
class FailureForm : public steploom::app::Form {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList retriers READ retriers NOTIFY changed)
    Q_PROPERTY(QVariantList catchers READ catchers NOTIFY changed)
    Q_PROPERTY(QVariantList raw READ raw NOTIFY changed)
    Q_PROPERTY(bool catchesAll READ catchesAll NOTIFY changed)

public:
    using Form::Form;

    /// {pointer, errors, listed, fields, others, waits}, or {pointer, raw} where it is no object.
    /// `errors`: {name, pointer, meaning}; `listed` is false where ErrorEquals is no list of texts and among
    /// the others. `fields`: rows by name; `others`, `raw`: rows. `waits`: see waitsOf().
    QVariantList retriers() const;
    /// The same with `next`, the target's name, in place of the waits.
    QVariantList catchers() const;
    /// Retry and Catch where they are no arrays.
    QVariantList raw() const;
    /// Whether a catcher takes every error.
    bool catchesAll() const;

    /// Error names that may be added to a retrier or catcher and begin with or have `typed` in them.
    Q_INVOKABLE QStringList knownErrors(const QString& item, const QString& typed) const;
    Q_INVOKABLE bool addError(const QString& item, const QString& name);
    Q_INVOKABLE bool addRetrier();
    Q_INVOKABLE bool addCatcher();

private:
    bool hasErrors() const;
    QVariantMap item(model::Node node, const std::string& pointer, const char* kind) const;
    QVariantList items(const char* field) const;
};

} // namespace steploom::app
