// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QVariantList>

#include "app/inspector/form.h"

namespace steploom::app {

/// The rules of a Choice, in the order in which they are tried, and where it goes when none matches.
class ChoiceForm : public steploom::app::Form {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isChoice READ isChoice NOTIFY changed)
    Q_PROPERTY(QVariantList rules READ rules NOTIFY changed)
    Q_PROPERTY(QString fallback READ fallback NOTIFY changed)
    Q_PROPERTY(QStringList comparisons READ comparisons CONSTANT)
    Q_PROPERTY(QVariantList raw READ raw NOTIFY changed)

public:
    using Form::Form;

    bool isChoice() const;
    /// {pointer, next, tests, fields, others}, or {pointer, raw} for what is no rule that a form can
    /// show. `tests`: testRows(), none in JSONata, where `fields` (rows by name: Assign, Output, Comment) has
    /// Condition.
    QVariantList rules() const;
    /// Name of the Default state; empty where there is none.
    QString fallback() const;
    /// The 39 comparisons of JSONPath.
    QStringList comparisons() const;
    /// Choices where it is no array.
    QVariantList raw() const;

    Q_INVOKABLE bool addRule();
    /// An empty name removes it.
    Q_INVOKABLE bool writeFallback(const QString& target);
    Q_INVOKABLE bool writeNewFallback();
    /// Another comparison for the test at `test`; its value stays where it fits.
    Q_INVOKABLE bool compareBy(const QString& test, const QString& before, const QString& comparison);
    /// And, Or: one more comparison beside the test at `test`, in the group around it where that is of the
    /// kind, else in one of its own. Not: the test turned round.
    Q_INVOKABLE bool widen(const QString& test, const QString& op);
    Q_INVOKABLE bool dissolve(const QString& test);
    /// And for Or and the other way round.
    Q_INVOKABLE bool renameGroup(const QString& test, const QString& before, const QString& op);
    Q_INVOKABLE bool addTest(const QString& group, const QString& op);

private:
    QString firstTarget() const;
};

} // namespace steploom::app
