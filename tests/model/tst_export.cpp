// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

#include "model/document/document.h"
#include "model/document/utf8.h"
#include "model/export/dot.h"
#include "model/export/mermaid.h"
#include "model/export/printable.h"
#include "model/export/svg.h"
#include "model/export/text_width.h"
#include "model/layout/node_sizes.h"
#include "tests/support/shared_data.h"

using namespace steploom::model;

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

qsizetype drawnTransitions(const Workflow& workflow) {
    return std::count_if(workflow.transitions.begin(), workflow.transitions.end(),
                         [](const Transition& one) { return one.to != kNone; });
}

/// What an SVG holds.
struct Svg {
    QString problem; ///< why it is not well-formed, or holds what it must not
    QStringList states;
    QStringList transitions;
    QStringList titles;
    QStringList texts;
};

Svg readSvg(const std::string& bytes) {
    Svg svg;
    QXmlStreamReader reader(QByteArray::fromStdString(bytes));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = reader.name().toString();
        const QString pointer = reader.attributes().value(QLatin1String("data-pointer")).toString();
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            if (attribute.name() == QLatin1String("href") || attribute.name().startsWith(QLatin1String("on")))
                svg.problem = QStringLiteral("needs more than itself");
        }
        if (element == QLatin1String("script") || element == QLatin1String("style"))
            svg.problem = QStringLiteral("has a ") + element;
        if (element == QLatin1String("g") && !pointer.isNull() && !pointer.isEmpty())
            svg.states << pointer;
        if (element == QLatin1String("path") && !pointer.isEmpty() && pointer != QLatin1String("/StartAt"))
            svg.transitions << pointer;
        if (element == QLatin1String("title"))
            svg.titles << reader.readElementText();
        else if (element == QLatin1String("text"))
            svg.texts << reader.readElementText();
    }
    if (reader.hasError())
        svg.problem = reader.errorString();
    return svg;
}

/// The lines of a Mermaid flowchart, as strictly as this program writes them. Empty: all is right.
QString mermaidProblem(const std::string& chart, const Workflow& workflow) {
    const QString label = QStringLiteral(R"(\x22(?:[^\x22\\`{}|<>;#%&]|#\d+;|<br>)+\x22)");
    const QRegularExpression node(
        QStringLiteral(R"(^ *(start\(\( \)\)|s\d+(\[%1\]|\{%1\}|\(\[%1\]\)|\(%1\)))$)").arg(label));
    const QRegularExpression open(QStringLiteral(R"(^ *subgraph s\d+(b\d+)?\[%1\]$)").arg(label));
    const QRegularExpression edge(QStringLiteral(R"(^  (start|s\d+) (-->|-\.->)(\|%1\|)? s\d+$)").arg(label));
    const QRegularExpression look(QStringLiteral(R"(^  class(Def)? [\w,]+ [\w#:,-]+$)"));
    int depth = 0;
    qsizetype states = 0;
    qsizetype edges = 0;
    QStringList lines = text(chart).split(QLatin1Char('\n'));
    if (lines.takeFirst() != QLatin1String("flowchart TD") || lines.takeLast() != QString())
        return QStringLiteral("no flowchart");
    for (const QString& line : lines) {
        if (line.trimmed() == QLatin1String("end")) {
            if (--depth < 0)
                return QStringLiteral("ends too much");
        } else if (const auto subgraph = open.match(line); subgraph.hasMatch()) {
            ++depth;
            states += subgraph.captured(1).isEmpty() ? 1 : 0;
        } else if (const auto arrow = edge.match(line); arrow.hasMatch()) {
            edges += arrow.captured(1) == QLatin1String("start") ? 0 : 1;
        } else if (node.match(line).hasMatch()) {
            states += line.trimmed().startsWith(QLatin1String("start")) ? 0 : 1;
        } else if (!look.match(line).hasMatch()) {
            return line;
        }
    }
    if (depth != 0 || states != qsizetype(workflow.states.size()) || edges != drawnTransitions(workflow))
        return QStringLiteral("depth %1, %2 states, %3 edges").arg(depth).arg(states).arg(edges);
    return {};
}

/// The tokens of a DOT text: quoted strings are taken out, what is left must be balanced and plain.
QString dotProblem(const std::string& graph, const Workflow& workflow) {
    QString bare = text(graph);
    bare.replace(QRegularExpression(QStringLiteral(R"(\x22(?:[^\x22\\]|\\[\x22\\n])*\x22)")),
                 QStringLiteral("''"));
    static const QRegularExpression odd(QStringLiteral(R"([^\w\s\[\]{};=,>'.#-])"));
    if (const auto found = odd.match(bare); found.hasMatch())
        return QStringLiteral("%1 outside of quotes").arg(found.captured());
    if (bare.count(QLatin1Char('{')) != bare.count(QLatin1Char('}')))
        return QStringLiteral("braces");
    static const QRegularExpression node(QStringLiteral(R"(^ *s\d+ \[)"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression edge(QStringLiteral(R"(^ *s\d+ -> s\d+)"),
                                         QRegularExpression::MultilineOption);
    if (bare.count(node) != qsizetype(workflow.states.size()) ||
        bare.count(edge) != drawnTransitions(workflow))
        return QStringLiteral("%1 nodes, %2 edges").arg(bare.count(node)).arg(bare.count(edge));
    return {};
}

std::string odd() {
    QFile file(QStringLiteral(STEPLOOM_TEST_DATA "/model/odd-names.asl.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

/// Pictures and charts of a workflow, whatever its names are.
class TestExport : public QObject {
    Q_OBJECT

    static void check(const std::string& bytes) {
        const Document document = Document::fromBytes(bytes);
        const Workflow& workflow = document.workflow();
        const std::string drawn = toSvg(workflow);
        const Svg svg = readSvg(drawn);
        QCOMPARE(svg.problem, QString());
        QStringList states;
        for (const State& state : workflow.states)
            states << text(printable(state.pointer));
        QStringList transitions;
        for (const Transition& transition : workflow.transitions) {
            if (transition.to != kNone)
                transitions << text(printable(transition.pointer));
        }
        QCOMPARE(QSet<QString>(svg.states.begin(), svg.states.end()),
                 QSet<QString>(states.begin(), states.end()));
        QCOMPARE(svg.states.size(), states.size());
        QCOMPARE(svg.transitions, transitions);
        QCOMPARE(svg.titles.size(), states.size() + 1);
        QCOMPARE(mermaidProblem(toMermaid(workflow), workflow), QString());
        QCOMPARE(dotProblem(toDot(workflow), workflow), QString());

        const Document again = Document::fromBytes(bytes);
        QCOMPARE(toSvg(again.workflow()), drawn);
        QCOMPARE(toMermaid(again.workflow()), toMermaid(workflow));
        QCOMPARE(toDot(again.workflow()), toDot(workflow));
    }

private slots:
    void oddNames() {
        const std::string bytes = odd();
        QVERIFY(!bytes.empty());
        check(bytes);
        std::string bad = bytes;
        bad.replace(bad.find("Ümläut"), 3, "\xC3\x28\xFF");
        check(bad);
        check(bytes.substr(0, bytes.size() / 2)); // what can be made out of a broken one
        check(R"({"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}})");
        check("{}");
        check("");
    }

    void corpus() {
        QFile file(text(steploom::test::sharedFolder()) + "/corpus/definitions/json.jsonl");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no corpus: set STEPLOOM_SHARED");
        int count = 0;
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            check(entry[QLatin1String("text")].toString().toStdString());
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(entry[QLatin1String("id")].toString()));
            ++count;
        }
        QVERIFY(count > 300);
    }

    void deepOnes() {
        std::string text = R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}})";
        for (int i = 0; i < 190; ++i)
            text = R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemProcessor": )" +
                   text + "}}}";
        check(text);
    }

    void saysWhereStatesLead() {
        const Document document = Document::fromBytes(odd());
        const QStringList titles = readSvg(toSvg(document.workflow())).titles;
        QVERIFY2(
            titles.contains(QStringLiteral("Task Charge, lambda · charge, next Which?, catches Card|Declined "
                                           "to Stop")),
            qPrintable(titles.join(QLatin1Char('\n'))));
        QVERIFY(titles.contains(
            QStringLiteral("Choice Which?, if $.x = \"a\" then Stop, otherwise Ümläut 中文 🎉")));
        SvgOptions options;
        options.title = "Orders & <more>";
        QCOMPARE(readSvg(toSvg(document.workflow(), options)).titles.front(), text(options.title));
    }

    void drawsFoldedContainersAsLeaves() {
        const Document document = Document::fromBytes(
            R"({"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[{"StartAt":"I","States":{"I":{"Type":"Pass","End":true}}}]}}})");
        SvgOptions options;
        QCOMPARE(readSvg(toSvg(document.workflow(), options)).states.size(), 2);
        options.folded = {"/States/P"};
        QCOMPARE(readSvg(toSvg(document.workflow(), options)).states, QStringList("/States/P"));
    }

    void hasTwoThemes() {
        const Document document = Document::fromBytes(odd());
        SvgOptions dark;
        dark.dark = true;
        QVERIFY(toSvg(document.workflow()).find("#f7f8fc") != std::string::npos);
        QVERIFY(toSvg(document.workflow(), dark).find("#13151a") != std::string::npos);
        QVERIFY(toSvg(document.workflow(), dark).find("#f7f8fc") == std::string::npos);
    }

    void textsHaveRoom() {
        const std::string wide(60, 'W');
        const std::string name = elided(wide, TextStyle::Name, 150);
        QVERIFY(textWidth(name, TextStyle::Name) <= 150);
        QVERIFY(textWidth(name + "W", TextStyle::Name) > 150);
        QCOMPARE(elided("short", TextStyle::Name, 150), std::string("short"));
        QCOMPARE(elided("ab cdefgh", TextStyle::Label, textWidth("ab c…", TextStyle::Label) + 0.01),
                 std::string("ab c…"));
        QCOMPARE(elided("ab cdefgh", TextStyle::Label, textWidth("ab …", TextStyle::Label) + 0.01),
                 std::string("ab…"));
        // A mark stays on its letter, ideographs are wide, bytes that are no text have a width too.
        QCOMPARE(
            elided("e\u0301e\u0301e\u0301e\u0301", TextStyle::Name, textWidth("ee…", TextStyle::Name) + 0.01),
            std::string("e\u0301e\u0301…"));
        QVERIFY(textWidth("中", TextStyle::Name) > 13);
        QVERIFY(textWidth("\xFF", TextStyle::Detail) > 5);
        QVERIFY(textWidth("i", TextStyle::Label) < textWidth("m", TextStyle::Label) / 2);

        const Document document =
            Document::fromBytes(R"({"StartAt":"A","States":{"A":{"Type":"Task","Resource":")" + wide +
                                R"("},")" + wide + R"(":{"Type":"Wait","Seconds":1}}})");
        const Picture picture = drawPicture(document.workflow(), {}, englishText);
        for (const PictureNode& node : picture.nodes) {
            if (node.kind == PictureNode::Kind::Start)
                continue;
            const double room = node.rect.width - 3 * kNodePadding - kIconBox;
            QVERIFY(textWidth(node.name, TextStyle::Name) <= room);
            QVERIFY(textWidth(node.detail, TextStyle::Detail) <= room);
        }
    }

    void printsWhatCannotBePrinted() {
        QCOMPARE(printable(std::string("a\tb\r\nc\0d\x7F", 9)), std::string("a b  c�d�"));
        QCOMPARE(printable("\xED\xA0\x80\xEF\xBF\xBF"), std::string("����"));
        QCOMPARE(escapedXml("<a b=\"c\">&'"), std::string("&lt;a b=&quot;c&quot;&gt;&amp;'"));
    }
};

QTEST_APPLESS_MAIN(TestExport)
#include "tst_export.moc"
