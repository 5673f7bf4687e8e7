// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include <algorithm>

#include "engine/definition/fields.h"
#include "engine/definition/integrations.h"
#include "model/assist/completion.h"
#include "model/assist/help.h"
#include "model/assist/highlight.h"
#include "model/assist/hover.h"
#include "model/assist/place.h"
#include "model/assist/vocabulary.h"

using namespace steploom::model;

namespace {

/// A text with its caret at `|`.
struct Marked {
    std::size_t caret;
    Document document;

    explicit Marked(std::string text)
        : caret(text.find('|'))
        , document(Document::fromBytes(text.erase(caret, 1))) {}
};

std::string words(std::vector<Completion> items, std::size_t most = 40) {
    std::string result;
    for (std::size_t i = 0; i < std::min(items.size(), most); ++i)
        result += (i > 0 ? " " : "") + items[i].label;
    return result;
}

/// Rows of a name, a text with its caret and what is expected; `\n` in them is a line end.
void readCases(const char* name) {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QFile file(QStringLiteral(STEPLOOM_TEST_DATA "/assist/") + QLatin1String(name));
    QVERIFY2(file.open(QIODevice::ReadOnly), name);
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().chopped(1).split('\t');
        QCOMPARE(fields.size(), 3);
        QTest::newRow(fields[0].constData())
            << QByteArray(fields[1]).replace("\\n", "\n").replace("\\\\", "\\") << fields[2];
    }
}

} // namespace

class TestAssist : public QObject {
    Q_OBJECT

private slots:
    void offers_data() { readCases("offers.tsv"); }

    void offers() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const Marked marked(text.toStdString());
        const std::string seen = words(matching(completionsAt(marked.document, marked.caret)));
        if (expected.endsWith("\u2026")) // and more
            QCOMPARE(QByteArray::fromStdString(seen).left(expected.size() - 3), expected.chopped(3));
        else
            QCOMPARE(QByteArray::fromStdString(seen), expected);
    }

    void inserts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("field with its value")
            << QByteArray("{|}") << QByteArray("StartAt") << QByteArray("{\"StartAt\": \"|\"}");
        QTest::newRow("before another") << QByteArray("{\"St|\"\n \"Comment\": \"\"}") << QByteArray("States")
                                        << QByteArray("{\"States\": {|},\n \"Comment\": \"\"}");
        QTest::newRow("with its colon")
            << QByteArray("{\"St|x\": 1}") << QByteArray("States") << QByteArray("{\"States\"|: 1}");
        QTest::newRow("value in quotes") << QByteArray("{\"QueryLanguage\": \"|\"}") << QByteArray("JSONata")
                                         << QByteArray("{\"QueryLanguage\": \"JSONata|\"}");
        QTest::newRow("value without") << QByteArray("{\"QueryLanguage\": |}") << QByteArray("JSONata")
                                       << QByteArray("{\"QueryLanguage\": \"JSONata\"|}");
        QTest::newRow("no closing quote")
            << QByteArray("{\"QueryLanguage\": \"JS|\n}") << QByteArray("JSONata")
            << QByteArray("{\"QueryLanguage\": \"JSONata\"|\n}");
        const QByteArray head = "{\"QueryLanguage\": \"JSONata\", \"States\": {\"A\": {\"Output\": \"{% ";
        QTest::newRow("function") << head + "$su| %}\"}}}" << QByteArray("$sum") << head + "$sum(|) %}\"}}}";
        QTest::newRow("called function")
            << head + "$su|m(1) %}\"}}}" << QByteArray("$sum") << head + "$sum|(1) %}\"}}}";
    }

    void inserts() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, expected);
        const Marked marked(text.toStdString());
        const Completions offered = completionsAt(marked.document, marked.caret);
        const auto item =
            std::find_if(offered.items.begin(), offered.items.end(),
                         [&](const Completion& each) { return each.label == label.toStdString(); });
        QVERIFY(item != offered.items.end());
        std::string after = marked.document.bytes();
        std::string insert = item->insert;
        insert.insert(item->caret, "|");
        after.replace(offered.replaced.begin, offered.replaced.size(), insert);
        QCOMPARE(QByteArray::fromStdString(after), expected);
    }

    void hovers_data() { readCases("hovers.tsv"); }

    void hovers() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const Marked marked(text.toStdString());
        const auto hover = hoverAt(marked.document, marked.caret);
        QCOMPARE(
            QByteArray::fromStdString(hover ? hover->title + "|" + hover->detail + "|" + hover->help : ""),
            expected);
    }

    void anywhereInABrokenTextIsSafe() {
        QFile file(QStringLiteral(STEPLOOM_TEST_DATA "/assist/broken.asl.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string whole = file.readAll().toStdString();
        for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
            const Document document = Document::fromBytes(whole.substr(0, cut));
            for (const std::size_t at : {cut, cut / 2, cut + 3}) {
                const Completions offered = completionsAt(document, at);
                QVERIFY(offered.replaced.begin <= offered.replaced.end);
                QVERIFY(offered.replaced.end <= cut);
                hoverAt(document, at);
            }
            highlight(document.tree(), {cut / 3, cut});
        }
    }

    void everyFieldHasItsHelp() {
        using engine_t = steploom::engine::StateType;
        for (const auto language :
             {steploom::engine::QueryLanguage::JsonPath, steploom::engine::QueryLanguage::Jsonata}) {
            for (const Role role :
                 {Role::Machine, Role::Branch, Role::Processor, Role::State, Role::ProcessorConfig,
                  Role::Retrier, Role::Catcher, Role::ItemReader, Role::ReaderConfig, Role::ItemBatcher,
                  Role::ResultWriter, Role::WriterConfig, Role::Credentials}) {
                for (const std::string_view field : fieldsOf(role, std::nullopt, language, true))
                    QVERIFY2(findHelp("field." + std::string(field)) != nullptr, std::string(field).c_str());
            }
            for (const std::string_view field : fieldsOf(Role::State, engine_t::Map, language, true))
                QCOMPARE(steploom::engine::stateFieldUse(engine_t::Map, language,
                                                         steploom::engine::fieldNamed(field)),
                         steploom::engine::FieldUse::Allowed);
        }
        for (std::size_t i = 1; i < helpTable().size(); ++i)
            QVERIFY2(helpTable()[i - 1].code < helpTable()[i].code, std::string(helpTable()[i].code).c_str());
    }

    void everyIntegrationIsOne() {
        const auto calls = steploom::engine::integrationCalls();
        QVERIFY(calls.size() > 80);
        for (const std::string& call : calls)
            QCOMPARE(steploom::engine::classifyTaskResource("arn:aws:states:::" + call).kind,
                     steploom::engine::ResourceKind::Integration);
    }

    void colours_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); ///< a letter for each character that has a kind
        QTest::newRow("JSON") << QByteArray(R"({"a": [1, true, "b\n"]} # cc)")
                              << QByteArray(R"( KKK   N  LLLL  SSEES   CCCC)");
        QTest::newRow("path") << QByteArray(R"({"a.$": "$.b"})") << QByteArray(R"( KKKKK  PPPPP )");
        QTest::newRow("placeholder") << QByteArray(R"(["a${B}c", ${D}])")
                                     << QByteArray(R"( SSHHHHSS  HHHH )");
        QTest::newRow("JSONata") << QByteArray(R"(["{% $sum($x.y) & 'z' %}"])")
                                 << QByteArray(R"( DDD FFFF VVof  o sss DDD )");
        QTest::newRow("intrinsic") << QByteArray(R"x(["States.Format('{}', $.a)"])x")
                                   << QByteArray(R"( SFFFFFFFFFFFFF ssss  PPP S )");
    }

    void colours() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const std::string letters = "KSNLCHEPFVfosnD";
        const Document document = Document::fromBytes(text.toStdString());
        for (std::size_t begin = 0; begin < document.bytes().size(); begin += 5) { // any part gives the same
            std::string seen(document.bytes().size(), ' ');
            std::size_t before = 0;
            for (const Token& token : highlight(document.tree(), {begin, document.bytes().size()})) {
                QVERIFY(token.span.begin >= before);
                before = token.span.end;
                for (std::size_t i = token.span.begin; i < token.span.end; ++i)
                    seen[i] = letters[static_cast<std::size_t>(token.kind)];
            }
            QCOMPARE(QByteArray::fromStdString(seen.substr(begin)),
                     expected.mid(static_cast<int>(begin), text.size() - static_cast<int>(begin)));
        }
    }
};

QTEST_APPLESS_MAIN(TestAssist)
#include "tst_assist.moc"
