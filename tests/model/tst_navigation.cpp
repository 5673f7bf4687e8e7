// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "model/navigation/breadcrumbs.h"
#include "model/navigation/symbols.h"
#include "model/navigation/variables.h"

using namespace steploom::model;

namespace {

const std::string kText = [] {
    QFile file(QStringLiteral(STEPLOOM_TEST_DATA "/model/navigation.asl.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}();

std::size_t nth(const std::string& what, int n) {
    std::size_t at = kText.find(what);
    while (n-- > 0)
        at = kText.find(what, at + 1);
    return at;
}

QString told(const std::optional<Symbol>& symbol) {
    if (!symbol)
        return QStringLiteral("nothing");
    QString text = QString::fromStdString(symbol->name + " in '" + symbol->pointer + "':");
    for (const auto* spans : {&symbol->definitions, &symbol->usages}) {
        text += spans == &symbol->usages ? QStringLiteral(" |") : QString();
        for (const Span span : *spans)
            text += QStringLiteral(" %1").arg(span.begin);
    }
    return text;
}

} // namespace

/// What a name is, where it is made and where it is used; what lies around a place.
class TestNavigation : public QObject {
    Q_OBJECT
private slots:
    void states();
    void variables();
    void variablesHaveScopes();
    void resources();
    void nothing();
    void allVariables();
    void variableNames();
    void way_data();
    void way();
};

void TestNavigation::states() {
    const Document document = Document::fromBytes(kText);
    const QString again = QStringLiteral("Again in '/States/Each/ItemProcessor/States/Again': %1 | %2 %3")
                              .arg(nth("\"Again\"", 2) + 1)
                              .arg(nth("\"Again\"", 0) + 1)
                              .arg(nth("\"Again\"", 1) + 1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(told(symbolAt(document, nth("\"Again\"", i) + 3)), again);
    QCOMPARE(told(stateSymbol(document, "/States/Sum")), QStringLiteral("Sum in '/States/Sum': %1 | %2")
                                                             .arg(nth("\"Sum\"", 1) + 1)
                                                             .arg(nth("\"Sum\"", 0) + 1));
}

void TestNavigation::variables() {
    // The Map's own branch assigns a `total` too, which is the one that its states see.
    const Document document = Document::fromBytes(kText);
    const QString inner = QStringLiteral("total in '/States/Each/ItemProcessor': %1 | %2 %3")
                              .arg(nth("\"total\"", 0) + 1)
                              .arg(nth(", $total)", 0) + 3)
                              .arg(nth("& $total", 0) + 3);
    QCOMPARE(told(symbolAt(document, nth(", $total)", 0) + 4)), inner);
    QCOMPARE(told(symbolAt(document, nth("& $total", 0) + 2)), inner);
    QCOMPARE(told(symbolAt(document, nth("\"total\"", 0) + 1)), inner);
}

void TestNavigation::variablesHaveScopes() {
    const Document document = Document::fromBytes(kText);
    QCOMPARE(told(symbolAt(document, nth("total.$", 0))),
             QStringLiteral("total in '': %1 |").arg(nth("total.$", 0)));
    // The items of a distributed Map see no variable of the machine.
    const auto lost = symbolAt(document, nth("\"$total\"", 0) + 3);
    QVERIFY(lost && lost->definitions.empty());
}

void TestNavigation::resources() {
    const auto symbol = symbolAt(Document::fromBytes(kText), nth("arn:x", 0));
    QVERIFY(symbol && symbol->kind == SymbolKind::Resource);
    QCOMPARE(symbol->usages.size(), std::size_t{2});
}

void TestNavigation::nothing() {
    QCOMPARE(told(symbolAt(Document::fromBytes(kText), nth("Task", 0))), QStringLiteral("nothing"));
    QCOMPARE(told(symbolAt(Document::fromBytes(kText + '}'), nth("\"Sum\"", 1) + 2)),
             QStringLiteral("nothing"));
    QCOMPARE(told(stateSymbol(Document::fromBytes(kText), "/States/Nobody")), QStringLiteral("nothing"));
}

void TestNavigation::allVariables() {
    QStringList names;
    const Document document = Document::fromBytes(kText);
    for (const Symbol& symbol : variableSymbols(document))
        names << QString::fromStdString(symbol.pointer + ':' + symbol.name);
    QCOMPARE(names, (QStringList{":total", ":n", "/States/Each/ItemProcessor:total"}));
    QCOMPARE(told(variableSymbol(document, "", "n")),
             QStringLiteral("n in '': %1 |").arg(nth("\"n\"", 0) + 1));
}

void TestNavigation::variableNames() {
    for (const char* name : {"a", "_x1", "größe"})
        QVERIFY2(isVariableName(name), name);
    for (const char* name : {"", "1a", "a-b", "a.b", "states"})
        QVERIFY2(!isVariableName(name), name);
    QVERIFY(isVariableName(std::string(80, 'x')) && !isVariableName(std::string(81, 'x')));
}

void TestNavigation::way_data() {
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, std::size_t offset, const char* names) {
        QTest::newRow(name) << static_cast<int>(offset) << QString::fromUtf8(names);
    };
    row("the machine", 0, "");
    row("a field of it", nth("StartAt", 0), "StartAt");
    row("a state", nth("\"Sum\"", 1) + 2, "*Sum");
    row("a field", nth("total.$", 0), "*Sum Assign total.$");
    row("an inner state's item", nth("\"E\"", 0), "*Each *Tell Catch [0] ErrorEquals [0]");
}

void TestNavigation::way() {
    QFETCH(int, offset);
    QFETCH(QString, names);
    QStringList way;
    for (const Breadcrumb& crumb :
         breadcrumbs(Document::fromBytes(kText), static_cast<std::size_t>(offset))) {
        way << (crumb.isState ? QStringLiteral("*") : QString()) + QString::fromStdString(crumb.name);
        QVERIFY(crumb.span.begin <= static_cast<std::size_t>(offset));
    }
    QCOMPARE(way.join(QLatin1Char(' ')), names);
}

QTEST_APPLESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
