// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace steploom::app {

/// What a new document begins with: the query language that was chosen last, JSONata at first.
class NewDocuments : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// JSONata or JSONPath.
    Q_PROPERTY(QString queryLanguage READ queryLanguage WRITE setQueryLanguage NOTIFY queryLanguageChanged)

public:
    using QObject::QObject;

    QString queryLanguage() const;
    void setQueryLanguage(const QString& language);
    static bool inJsonata();

signals:
    void queryLanguageChanged();
};

} // namespace steploom::app
