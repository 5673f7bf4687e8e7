// SPDX-License-Identifier: Apache-2.0
#include "app/settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QQmlEngine>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <utility>

#include "app/settings/pseudo_translator.h"
#include "app/settings/settings_file.h"

namespace steploom::app {

namespace {

struct Known {
    const char* code;
    const char* name; ///< in the language itself, so that its readers find it
};
constexpr std::array<Known, 3> kKnown{{{"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}}};
const QLatin1String kPseudo("pseudo");
const QLatin1String kKey("window/language");

QString ownFolder() {
    return QStringLiteral(":/steploom/translations");
}

/// How numbers and dates are written. A reader of the system's own language keeps the habits of the system's
/// country.
QLocale localeOf(const QString& code) {
    const QLocale wanted(code == kPseudo ? QStringLiteral("en") : code);
    const QLocale system = QLocale::system();
    return system.language() == wanted.language() && system.script() == wanted.script() ? system : wanted;
}

std::unique_ptr<QTranslator> loaded(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

} // namespace

Language& Language::instance() {
    static auto* language = new Language; // lives as long as the process: no QML engine must own it
    return *language;
}

Language* Language::create(QQmlEngine* engine, QJSEngine*) {
    QJSEngine::setObjectOwnership(&instance(), QJSEngine::CppOwnership);
    instance().serve(engine);
    return &instance();
}

QStringList Language::codes() {
    QStringList all;
    for (const Known& known : kKnown)
        all.append(QLatin1String(known.code));
    return all << kPseudo;
}

QString Language::bestOf(const QStringList& wanted) {
    for (const QString& name : wanted) {
        const QLocale locale(name);
        for (const Known& known : kKnown) {
            const QLocale offered{QLatin1String(known.code)};
            if (locale.language() == offered.language() && locale.script() == offered.script())
                return QLatin1String(known.code);
        }
    }
    return QStringLiteral("en");
}

QString Language::preferred() {
    const QString kept = QSettings(settingsName(), settingsName()).value(kKey).toString();
    return codes().contains(kept) ? kept : bestOf(QLocale::system().uiLanguages());
}

QVariantList Language::entries() const {
    QVariantList list;
    for (const Known& known : kKnown) {
        const QString code = QLatin1String(known.code);
        list.append(
            QVariantMap{{QStringLiteral("key"), code},
                        {QStringLiteral("text"), QString::fromUtf8(known.name)},
                        {QStringLiteral("icon"), code == m_current ? QStringLiteral("check") : QString()}});
    }
    return list;
}

bool Language::use(const QString& code) {
    if (!codes().contains(code))
        return false;
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    m_current = code;
    QLocale::setDefault(localeOf(code));
    // Later ones are asked first. English has plurals only: it is what every language falls back on.
    install(loaded(QStringLiteral("steploom_en"), ownFolder()));
    if (code == kPseudo) {
        install(std::make_unique<PseudoTranslator>(loaded(QStringLiteral("steploom_en"), ownFolder())));
    } else if (code != QLatin1String("en")) {
        const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        for (const char* part :
             {"qtbase_", "qtdeclarative_"}) // the file dialogs' words, where they are installed
            install(loaded(QLatin1String(part) + code, qtFolder));
        install(loaded(QStringLiteral("steploom_") + code, ownFolder()));
    }
    emit changed();
    retranslate();
    return true;
}

/// A list that was filled anew has let its old rows go, but they stay until the event loop comes round, and
/// their texts would follow too. Where memory is collected while one does, Qt 6.4 takes its context from
/// under it and crashes: so they go first, and what there is to be collected is.
void Language::retranslate() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QPointer<QQmlEngine>& engine : m_engines) {
        if (!engine)
            continue;
        engine->collectGarbage();
        engine->retranslate();
    }
}

void Language::choose(const QString& code) {
    if (code == m_current || !codes().contains(code))
        return;
    QSettings(settingsName(), settingsName()).setValue(kKey, code);
    QMetaObject::invokeMethod( // the menu that asks may not go while it does
        this, [this, code] { use(code); }, Qt::QueuedConnection);
}

void Language::serve(QQmlEngine* engine) {
    m_engines.erase(std::remove(m_engines.begin(), m_engines.end(), nullptr), m_engines.end());
    if (std::find(m_engines.begin(), m_engines.end(), engine) == m_engines.end())
        m_engines.emplace_back(engine);
    if (m_installed.empty()) // nobody has chosen yet, and English has its plurals
        install(loaded(QStringLiteral("steploom_en"), ownFolder()));
}

void Language::install(std::unique_ptr<QTranslator> translator) {
    if (translator == nullptr)
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace steploom::app
