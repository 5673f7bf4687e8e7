// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QGuiApplication>
#include <QPointer>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include "app/canvas/canvas_item.h"
#include "app/canvas/scene.h"
#include "app/document/document_controller.h"
#include "app/run/run_reading.h"
#include "app/settings/language.h"
#include "app/settings/pseudo_translator.h"
#include "app/settings/settings_file.h"
#include "tests/app/text_survey.h"

void qml_register_types_Steploom();

using steploom::app::CanvasItem;
using steploom::app::DocumentController;
using steploom::app::Language;
using steploom::test::TextSurvey;

namespace {

QString dataFile(const char* name) {
    return QStringLiteral(STEPLOOM_TEST_DATA "/") + QLatin1String(name);
}

QString sample() {
    return QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json");
}

/// What was found, once each, with the places where it was.
class Faults {
public:
    void add(const QString& where, const QStringList& found) {
        for (const QString& fault : found) {
            if (!m_seen.contains(fault)) {
                m_seen.insert(fault);
                m_lines.append(where + QStringLiteral(": ") + fault);
            }
        }
    }
    /// Prints them.
    bool none() const {
        for (const QString& line : m_lines)
            qWarning().noquote() << line;
        return m_lines.isEmpty();
    }

private:
    QSet<QString> m_seen;
    QStringList m_lines;
};

/// What the program can say in English, as patterns: names and numbers may stand where the texts have
/// markers. Only what all languages word differently, and what has two words at least: a state may be called
/// “Choice”.
QList<QRegularExpression> wordedTexts() {
    QFile file(QStringLiteral(STEPLOOM_SOURCE_DIR "/translations/steploom_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression entry(
        QStringLiteral("<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"));
    static const QRegularExpression marker(QStringLiteral("%L?\\d|\\{\\d\\}"));
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]{2,}"));
    QList<QRegularExpression> patterns;
    auto found = entry.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const QRegularExpressionMatch one = found.next();
        const QString source = one.captured(1);
        if (source == one.captured(2) || !QString(source).remove(marker).contains(words))
            continue;
        QString pattern;
        for (const QString& part :
             QString(source).replace(marker, QStringLiteral("\n")).split(QLatin1Char('\n')))
            pattern +=
                (pattern.isEmpty() ? QString() : QStringLiteral(".+")) + QRegularExpression::escape(part);
        patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    }
    return patterns;
}

} // namespace

/// The window in its languages: all of it follows a change, and longer texts fit.
class TestLanguage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;

    QQuickWindow* open(const char* qml, const QVariantMap& properties) {
        QQmlComponent component(m_engine.get(),
                                QUrl(QStringLiteral("qrc:/qt/qml/Steploom/qml/") + QLatin1String(qml)));
        m_window.reset(qobject_cast<QQuickWindow*>(component.createWithInitialProperties(properties)));
        if (m_window == nullptr)
            qWarning() << component.errors();
        return m_window.get();
    }
    bool openMain(const QString& file, QVariantMap properties = {}) {
        properties.insert({{QStringLiteral("startFile"), file},
                           {QStringLiteral("remembers"), false},
                           {QStringLiteral("width"), 1280},
                           {QStringLiteral("height"), 800}});
        return open("Main.qml", properties) != nullptr && settled();
    }
    bool settled() {
        return QTest::qWaitFor([this] { return m_window->property("settled").toBool(); }, 20'000) && drawn();
    }
    /// All that was asked of the window is laid out.
    bool drawn() {
        QTest::qWait(10);
        return !m_window->grabWindow().isNull();
    }
    /// Lists have moved to their current rows: two looks see the same.
    QStringList calmWords() {
        QStringList before;
        for (int looks = 0; looks < 40; ++looks) {
            const QStringList now = survey().words();
            if (now == before)
                break;
            before = now;
            QTest::qWait(150);
        }
        return before;
    }
    TextSurvey survey() const { return TextSurvey(m_window->contentItem()); }

    /// The rows of tabs that are shown, wherever they stand.
    static void tabRows(QQuickItem* item, QList<QQuickItem*>& rows) {
        if (!item->isVisible())
            return;
        const QMetaObject* type = item->metaObject();
        if (type->indexOfProperty("titles") >= 0 && type->indexOfSignal("chosen(QString)") >= 0)
            rows.append(item);
        for (QQuickItem* child : item->childItems())
            tabRows(child, rows);
    }
    /// Shows every page of every panel in turn.
    void walkPages(const QString& where, Faults& faults) {
        QList<QQuickItem*> rows;
        tabRows(m_window->contentItem(), rows);
        QVERIFY2(!rows.isEmpty(), qPrintable(where));
        faults.add(where, survey().faults());
        for (QQuickItem* row : rows) {
            const QVariantList titles = row->property("titles").toList();
            const QString before = row->property("current").toString();
            for (const QVariant& title : titles) {
                const QString key = title.toMap().value(QStringLiteral("key")).toString();
                QMetaObject::invokeMethod(row, "chosen", Q_ARG(QString, key));
                QVERIFY(drawn());
                look(where + QLatin1Char('/') + key, faults);
            }
            QMetaObject::invokeMethod(row, "chosen", Q_ARG(QString, before));
        }
    }
    void look(const QString& where, Faults& faults) {
        faults.add(where, survey().faults());
        faults.add(where, stale());
    }
    /// Texts that the pseudo-locale would have marked.
    QStringList stale() const {
        static const QList<QRegularExpression> worded = wordedTexts();
        QStringList found;
        if (Language::instance().current() != QLatin1String("pseudo"))
            return found;
        for (const QString& text : survey().words()) {
            const bool english =
                std::any_of(worded.begin(), worded.end(), [&](const QRegularExpression& pattern) {
                    return pattern.match(text).hasMatch();
                });
            if (english && !text.contains(QLatin1Char('[')))
                found.append(QStringLiteral("“%1” is not translated").arg(text));
        }
        return found;
    }
    /// Opens each menu, dialog and hint by itself.
    void walkPopups(const QString& where, Faults& faults) {
        int opened = 0;
        QList<QPointer<QObject>> all; // what one shows may be the end of another
        for (QObject* object : m_window->findChildren<QObject*>()) {
            if (object->inherits("QQuickPopup"))
                all.append(object);
        }
        for (const QPointer<QObject>& popup : all) {
            const auto* parent = popup ? popup->property("parent").value<QQuickItem*>() : nullptr;
            if (parent == nullptr || parent->window() != m_window.get() ||
                popup->property("visible").toBool())
                continue;
            popup->setProperty("delay", 0);
            popup->setProperty("visible", true);
            QTest::qWait(1);
            if (!popup)
                continue;
            auto* content = popup->property("contentItem").value<QQuickItem*>();
            if (content != nullptr && content->isVisible() && content->parentItem() != nullptr &&
                content->window() == m_window.get()) {
                ++opened;
                const TextSurvey inside(content->parentItem());
                faults.add(where + QStringLiteral(" popup ") +
                               QString::fromLatin1(popup->metaObject()->className()),
                           inside.faults());
            }
            popup->setProperty("visible", false);
        }
        QVERIFY2(opened > 10, qPrintable(QString::number(opened)));
    }

private slots:
    void initTestCase() {
        qml_register_types_Steploom();
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        Language::instance().serve(m_engine.get());
        QVERIFY(wordedTexts().size() > 1000);
    }
    void cleanup() {
        m_window.reset();
        QVERIFY(Language::instance().use(QStringLiteral("en")));
    }
    void cleanupTestCase() { m_engine.reset(); }

    void theSystemsLanguageIsFirst_data() {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("German") << QStringList{QStringLiteral("de-AT"), QStringLiteral("de")}
                                << QStringLiteral("de");
        QTest::newRow("C") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
        QTest::newRow("none") << QStringList{} << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringList{QStringLiteral("zh-CN")} << QStringLiteral("zh_CN");
        QTest::newRow("Singapore") << QStringList{QStringLiteral("zh-Hans-SG")} << QStringLiteral("zh_CN");
        QTest::newRow("not the script of Taiwan")
            << QStringList{QStringLiteral("zh-Hant-TW"), QStringLiteral("de-DE")} << QStringLiteral("de");
        QTest::newRow("the second choice")
            << QStringList{QStringLiteral("fr-FR"), QStringLiteral("zh-Hans-CN")} << QStringLiteral("zh_CN");
        QTest::newRow("English before German")
            << QStringList{QStringLiteral("en-GB"), QStringLiteral("de-DE")} << QStringLiteral("en");
    }
    void theSystemsLanguageIsFirst() {
        QFETCH(QStringList, wanted);
        QTEST(Language::bestOf(wanted), "best");
    }

    void aChoiceIsKept() {
        QSettings kept(steploom::app::settingsName(), steploom::app::settingsName());
        kept.clear();
        QCOMPARE(Language::preferred(), QStringLiteral("en")); // the suites run in the C locale
        Language::instance().choose(QStringLiteral("de"));
        QCOMPARE(Language::instance().current(), QStringLiteral("en")); // not within the menu that asks
        QTRY_COMPARE(Language::instance().current(), QStringLiteral("de"));
        QCOMPARE(Language::preferred(), QStringLiteral("de"));
        QVERIFY(!Language::instance().use(QStringLiteral("tlh")));
        QCOMPARE(Language::instance().current(), QStringLiteral("de"));
        kept.setValue(QStringLiteral("window/language"), QStringLiteral("tlh")); // a file of another version
        kept.sync();
        QCOMPARE(Language::preferred(), QStringLiteral("en"));
        kept.clear();
    }

    /// The texts of rows that were let go when the language changed do not follow (see
    /// Language::retranslate).
    void whatIsLetGoDoesNotFollow() {
        QQmlComponent component(m_engine.get());
        component.setData("import QtQml\nQtObject { property string text: qsTr('Debug') }", QUrl());
        QPointer<QObject> row = component.create();
        QVERIFY2(row, qPrintable(component.errorString()));
        bool letGo = false;
        connect(&Language::instance(), &Language::changed, row, [&] {
            letGo = true;
            row->deleteLater();
        });
        QVERIFY(Language::instance().use(QStringLiteral("de")));
        QVERIFY(letGo && row == nullptr);
    }

    void numbersAndPluralsFollow() {
        struct Case {
            const char* language;
            const char* one;
            const char* many;
            const char* seconds;
            const char* days;
        };
        for (const Case& expected : {Case{"en", "1 error", "3 errors", "1.5 s", "1 day"},
                                     Case{"de", "1 Fehler", "3 Fehler", "1,5 s", "1 Tag"},
                                     Case{"zh_CN", "1 个错误", "3 个错误", "1.5 秒", "1 天"}}) {
            QVERIFY(Language::instance().use(QLatin1String(expected.language)));
            const auto errors = [](int n) {
                return QCoreApplication::translate("TopBar", "%n error(s)", nullptr, n);
            };
            QCOMPARE(errors(1), QString::fromUtf8(expected.one));
            QCOMPARE(errors(3), QString::fromUtf8(expected.many));
            QCOMPARE(steploom::app::durationText(1500), QString::fromUtf8(expected.seconds));
            // Two days are the least that is told in days.
            QVERIFY(!steploom::app::durationText(3 * 86'400'000LL).contains(QLatin1String("(s)")));
        }
    }

    void pseudoTextsAreLongerAndWhole_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* text, const char* kept) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kept);
        };
        row("Line %1, column %2: %3", "%1 %2 %3");
        row("%n error(s)", "%n");
        row("There is no function “${0}”.", "{0}");
        row("a <b>bold</b> word &amp; more", "<b> </b> &amp;");
        row("Definitions (*.json *.asl)", "(*.json *.asl)");
        row("Everything can be changed later, and undone.", "");
    }
    void pseudoTextsAreLongerAndWhole() {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const QString pseudo = steploom::app::pseudoText(text);
        QVERIFY(pseudo.startsWith(QLatin1Char('[')) && pseudo.endsWith(QLatin1Char(']')));
        if (kept.startsWith(QLatin1String("(*")))
            QVERIFY2(pseudo.contains(kept), qPrintable(pseudo));
        else
            for (const QString& part : kept.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                QVERIFY2(pseudo.contains(part), qPrintable(pseudo));
        if (kept.isEmpty())
            QVERIFY2(pseudo.size() >= text.size() * 1.38 && pseudo.size() <= text.size() * 1.45,
                     qPrintable(pseudo));
        QCOMPARE(steploom::app::pseudoText(QStringLiteral("  ")), QStringLiteral("  "));
        QVERIFY(steploom::app::pseudoText(QStringLiteral("    wait %1")).startsWith(QStringLiteral("    [")));
    }

    /// German, Chinese and back to English: what stood there before stands there again, and nothing stayed
    /// behind.
    void theWindowFollows_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVariantMap>("properties");
        const auto selected = [](const char* name) {
            return QVariantMap{{QStringLiteral("startSelect"), QLatin1String(name)}};
        };
        const QString all = dataFile("language/everything.asl.json");
        QTest::newRow("new") << QString() << QVariantMap();
        QTest::newRow("a task") << all << selected("Charge");
        QTest::newRow("a choice") << all << selected("Weigh");
        QTest::newRow("problems") << all << selected("Nobody");
        QTest::newRow("broken") << dataFile("assist/broken.asl.json") << QVariantMap();
        QTest::newRow("debug") << sample()
                               << QVariantMap{{QStringLiteral("startMode"), QStringLiteral("debug")},
                                              {QStringLiteral("startCase"), QStringLiteral("BankBusyTwice")},
                                              {QStringLiteral("startSteps"), 5}};
        QTest::newRow("history") << sample()
                                 << QVariantMap{{QStringLiteral("startHistory"),
                                                 dataFile("bookshop.refused.history.json")}};
    }
    void theWindowFollows() {
        QFETCH(QString, file);
        QFETCH(QVariantMap, properties);
        QVERIFY(openMain(file, properties));
        Faults faults;
        walkPages(QStringLiteral("English"), faults); // all pages are there before the language changes
        const QStringList english = calmWords();
        QVERIFY(english.contains(QStringLiteral("Debug")));
        QVERIFY(Language::instance().use(QStringLiteral("de")));
        QVERIFY(drawn());
        QVERIFY(survey().words().contains(QStringLiteral("Debuggen")));
        QVERIFY(!survey().words().contains(QStringLiteral("Debug")));
        QVERIFY(Language::instance().use(QStringLiteral("zh_CN")));
        QVERIFY(drawn());
        QVERIFY(survey().words().contains(QStringLiteral("调试")));
        QVERIFY(Language::instance().use(QStringLiteral("pseudo")));
        QVERIFY(drawn());
        walkPages(QStringLiteral("pseudo"), faults);
        QVERIFY(faults.none());
        QVERIFY(Language::instance().use(QStringLiteral("en")));
        QVERIFY(drawn());
        QStringList now = calmWords();
        QStringList gone;
        for (const QString& text : english) {
            if (!now.removeOne(text))
                gone.append(text);
        }
        QVERIFY2(now.isEmpty() && gone.isEmpty(),
                 qPrintable(QStringLiteral("new: %1; gone: %2")
                                .arg(now.join(QLatin1Char('|')), gone.join(QLatin1Char('|')))));
    }

    /// Words on edges are painted, not texts of QML: the graph is laid out anew.
    void theGraphFollows() {
        QVERIFY(openMain(dataFile("language/everything.asl.json")));
        auto* canvas = m_window->findChild<CanvasItem*>();
        QVERIFY(canvas != nullptr);
        const auto labels = [canvas] {
            QStringList all;
            for (const auto& edge : canvas->scene()->edges)
                all.append(edge.label);
            return all;
        };
        const QString rule = QStringLiteral("$.order.total > 100 %1 %2 $.order.coupon %3 %1 "
                                            "($.order.country = \"DE\" %4 $.order.country %5)");
        QVERIFY(labels().contains(QStringLiteral("otherwise")));
        QVERIFY2(labels().contains(rule.arg(QStringLiteral("and"), QStringLiteral("not"),
                                            QStringLiteral("present"), QStringLiteral("or"),
                                            QStringLiteral("is not null"))),
                 qPrintable(labels().join(QLatin1Char('\n'))));
        QVERIFY(Language::instance().use(QStringLiteral("de")));
        QTRY_VERIFY(labels().contains(QStringLiteral("sonst")));
        QVERIFY(!labels().contains(QStringLiteral("otherwise")));
        QVERIFY2(labels().contains(rule.arg(QStringLiteral("und"), QStringLiteral("nicht"),
                                            QStringLiteral("vorhanden"), QStringLiteral("oder"),
                                            QStringLiteral("ist nicht null"))),
                 qPrintable(labels().join(QLatin1Char('\n'))));
    }

    /// The survey itself finds what it looks for.
    void aTextThatDoesNotFitIsFound_data() {
        QTest::addColumn<QByteArray>("qml");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* body, const char* fault) {
            QTest::newRow(name)
                << QByteArray("import QtQuick\nimport QtQuick.Window\nimport QtQuick.Controls.Basic\n"
                              "Window { width: 300; height: 200; visible: true\n") +
                       body + "}"
                << QString::fromLatin1(fault);
        };
        const char* fits = "Text { text: 'A text that is long'; width: 40; elide: Text.ElideRight }";
        row("fits", fits, "");
        row("wraps", "Text { text: 'A text that is long'; width: 80; wrapMode: Text.Wrap }", "");
        row("too wide", "Text { text: 'A text that is long'; width: 40 }", "is wider than its box");
        row("too high", "Text { text: 'A text that is long'; width: 40; height: 10; wrapMode: Text.Wrap }",
            "is higher than its box");
        row("outside its button",
            "Button { width: 50; contentItem: Item { Text { text: 'A text that is long' } } }",
            "leaves QQuickControl");
        row("cut off",
            "Rectangle { width: 60; height: 60; clip: true; Text { text: 'A text that is long' } }",
            "leaves");
        row("outside the window", "Text { x: 280; text: 'A text that is long' }", "leaves");
        row("on another", "Text { text: 'A text that is long' } Text { x: 30; text: 'another' }",
            "stands on");
        row("scrolled away",
            "Flickable { width: 60; height: 20; clip: true; contentWidth: 400; contentHeight: 20; "
            "Text { text: 'A text that is long' } }",
            "");
    }
    void aTextThatDoesNotFitIsFound() {
        QFETCH(QByteArray, qml);
        QFETCH(QString, fault);
        QQmlComponent component(m_engine.get());
        component.setData(qml, QUrl());
        m_window.reset(qobject_cast<QQuickWindow*>(component.create()));
        QVERIFY2(m_window != nullptr, qPrintable(component.errorString()));
        QVERIFY(drawn());
        const QStringList found = survey().faults();
        if (fault.isEmpty()) {
            QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
            return;
        }
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.constFirst().contains(fault) ||
                     (fault == QLatin1String("leaves QQuickControl") &&
                      found.constFirst().contains(QStringLiteral("leaves"))),
                 qPrintable(found.constFirst()));
    }

    void everyTextFits_data() {
        QTest::addColumn<QString>("language");
        for (const char* code : {"de", "zh_CN", "pseudo"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyTextFits() {
        QFETCH(QString, language);
        QVERIFY(Language::instance().use(language));
        Faults faults;
        QVERIFY(openMain(dataFile("language/everything.asl.json")));
        auto* document = m_window->findChild<DocumentController*>();
        QVERIFY(document != nullptr);
        walkPages(QStringLiteral("nothing selected"), faults);
        // The longest texts are looked at everywhere, the real ones where there are most of them.
        const bool thorough = language == QLatin1String("pseudo");
        if (thorough)
            walkPopups(QStringLiteral("design"), faults);
        const QStringList few{QStringLiteral("Weigh"), QStringLiteral("Charge"),
                              QStringLiteral("Everything")};
        const QStringList more{QStringLiteral("Prepare"), QStringLiteral("Both"),   QStringLiteral("Later"),
                               QStringLiteral("One"),     QStringLiteral("Nobody"), QStringLiteral("Refused"),
                               QStringLiteral("Done")};
        for (const QString& state : thorough ? few + more : few) {
            m_window->setProperty("selection", document->pointerOfName(state));
            QVERIFY(drawn());
            walkPages(state, faults);
        }
        if (thorough)
            walkPopups(QStringLiteral("a state"), faults);
        m_window->setProperty("mode", QStringLiteral("history"));
        QVERIFY(drawn());
        walkPages(QStringLiteral("no history"), faults);
        m_window->setProperty("mode", QStringLiteral("debug"));
        QVERIFY(drawn());
        walkPages(QStringLiteral("no run"), faults);

        QVERIFY(openMain(sample(), {{QStringLiteral("startMode"), QStringLiteral("debug")},
                                    {QStringLiteral("startCase"), QStringLiteral("BankBusyTwice")},
                                    {QStringLiteral("startSteps"), 5}}));
        walkPages(QStringLiteral("debug"), faults);
        if (thorough)
            walkPopups(QStringLiteral("debug"), faults);
        QVERIFY(openMain(sample(), {{QStringLiteral("startMode"), QStringLiteral("debug")},
                                    {QStringLiteral("startSteps"), 2}}));
        walkPages(QStringLiteral("a task asks"), faults);
        QVERIFY(openMain(sample(),
                         {{QStringLiteral("startHistory"), dataFile("bookshop.refused.history.json")}}));
        walkPages(QStringLiteral("history"), faults);
        QVERIFY(openMain(QString()));
        look(QStringLiteral("a new document"), faults);
        QVERIFY(openMain(dataFile("assist/broken.asl.json")));
        walkPages(QStringLiteral("a broken text"), faults);

        QVERIFY(
            open("DiffWindow.qml", {{QStringLiteral("startBefore"), sample()},
                                    {QStringLiteral("startAfter"), dataFile("language/everything.asl.json")},
                                    {QStringLiteral("width"), 1280},
                                    {QStringLiteral("height"), 800}}));
        QVERIFY(settled());
        look(QStringLiteral("comparison"), faults);
        QVERIFY(faults.none());
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("STEPLOOM_REDUCED_MOTION", "1");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steploom"));
    TestLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language.moc"
