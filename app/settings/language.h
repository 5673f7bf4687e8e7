// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

class QJSEngine;
class QQmlEngine;
class QTranslator;

namespace steploom::app {

/// The language that the window speaks, and how it writes numbers. Changing it changes every text at once:
/// bindings are evaluated anew, and whoever keeps a text of its own renews it on `changed`.
///
/// Codes are those of the files in `translations/`: `en`, `de`, `zh_CN`. `pseudo` is English made longer and
/// accented, for finding texts that do not fit or are not translated; it is not offered in the window.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)

public:
    /// The one language of the process: English before the first use().
    static Language& instance();
    static Language* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Every code that use() takes.
    static QStringList codes();
    /// The first of these BCP 47 names, as QLocale::uiLanguages() has them, that there is a translation for;
    /// English where there is none.
    static QString bestOf(const QStringList& wanted);
    /// What was chosen in an earlier run, else what the system speaks.
    static QString preferred();

    QString current() const { return m_current; }
    /// What can be chosen, each by its own name: { key, text, icon }.
    QVariantList entries() const;

    /// Speaks `code` from now on; false, and nothing changes, where there is no such language. Not to be
    /// called from what is on the screen: rows of lists are deleted in it.
    bool use(const QString& code);
    /// The same when the event loop comes round, and remembers it for the next run.
    Q_INVOKABLE void choose(const QString& code);
    /// The engine's texts follow from now on.
    void serve(QQmlEngine* engine);

signals:
    /// Translators and the default locale are in place; the engines follow.
    void changed();

private:
    Language() = default;
    void install(std::unique_ptr<QTranslator> translator);
    void retranslate();

    QString m_current = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_installed;
    std::vector<QPointer<QQmlEngine>> m_engines;
};

} // namespace steploom::app
