// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cstring>

#include "model/document/document.h"
#include "tests/support/effort.h"
#include "tests/support/large_definitions.h"
#include "tests/support/layout_metrics.h"
#include "tests/support/layout_promises.h"
#include "tests/support/layout_whole.h"
#include "tests/support/shared_data.h"

using namespace steploom::model;
using steploom::testing::makeDefinition;
using steploom::testing::metricsOfCanvas;
using steploom::testing::Shape;

namespace {

bool same(const std::vector<Rect>& a, const std::vector<Rect>& b) {
    return a.size() == b.size() &&
           (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof a[0]) == 0);
}

bool same(const Layout& a, const Layout& b) {
    bool equal = same(a.nodes, b.nodes) && same(a.scopes, b.scopes) && a.edges.size() == b.edges.size();
    for (std::size_t e = 0; equal && e < a.edges.size(); ++e) {
        const auto& x = a.edges[e].points;
        const auto& y = b.edges[e].points;
        equal = x.size() == y.size() && same({a.edges[e].label}, {b.edges[e].label}) &&
                (x.empty() || std::memcmp(x.data(), y.data(), x.size() * sizeof x[0]) == 0);
    }
    return equal;
}

/// Lays definitions out, checks each drawing, and sums up.
class Checker {
public:
    /// What is wrong; empty if nothing.
    std::string check(const std::string& text) {
        const Document document = Document::fromBytes(text);
        const WorkflowGraph built = buildLayoutGraph(document.workflow(), metricsOfCanvas());
        if (built.graph.nodes.empty())
            return {};
        QElapsedTimer timer;
        timer.start();
        const Layout layout = layOut(built.graph);
        m_slowest = std::max(m_slowest, timer.nsecsElapsed());
        m_all += timer.nsecsElapsed();
        ++m_drawn;
        m_states += document.workflow().states.size();
        std::string breach = steploom::tests::findBreach(built.graph, layout);
        if (breach.empty())
            breach = steploom::tests::findBreachInWhole(built.graph, layout);
        if (breach.empty() && !same(layout, layOut(built.graph)))
            breach = "a second time it is another picture";
        return breach;
    }

    std::size_t drawn() const { return m_drawn; }
    void report() const {
        qInfo("%zu definitions of %zu states in %.0f ms, the slowest in %.1f ms", m_drawn, m_states,
              double(m_all) / 1e6, double(m_slowest) / 1e6);
    }

private:
    std::size_t m_drawn = 0;
    std::size_t m_states = 0;
    qint64 m_all = 0;
    qint64 m_slowest = 0;
};

/// Every definition in `value`: as an object, or as text in a string.
void collect(const QJsonValue& value, QSet<QByteArray>& found) {
    if (value.isArray()) {
        for (const QJsonValue& element : value.toArray())
            collect(element, found);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(QLatin1String("StartAt")) && object.contains(QLatin1String("States"))) {
            found.insert(QJsonDocument(object).toJson());
            return;
        }
        for (const QJsonValue& member : object)
            collect(member, found);
    } else if (value.isString() && value.toString().contains(QLatin1String("\"StartAt\""))) {
        const QJsonDocument inner = QJsonDocument::fromJson(value.toString().toUtf8());
        collect(inner.isObject() ? QJsonValue(inner.object()) : QJsonValue(), found);
    }
}

} // namespace

/// What people wrote for Step Functions, what its answers hold, and what is large keeps the promises too.
class TestLayoutCorpus : public QObject {
    Q_OBJECT

private slots:
    void definitionsThatPeopleWrote() {
        const QString folder = QString::fromStdString(steploom::test::sharedFolder());
        QFile file(folder + QStringLiteral("/corpus/definitions/json.jsonl"));
        if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(QStringLiteral("no corpus at %1: set STEPLOOM_SHARED").arg(file.fileName())));
        Checker checker;
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            const std::string breach = checker.check(entry[QLatin1String("text")].toString().toStdString());
            QVERIFY2(breach.empty(),
                     qPrintable(entry[QLatin1String("id")].toString() + ": " + breach.c_str()));
        }
        checker.report();
        QVERIFY(checker.drawn() > 300);
    }

    void definitionsOfTheConformanceSuite() {
        const QDir folder(QString::fromStdString(steploom::test::sharedFolder()) +
                          QStringLiteral("/conformance/aws"));
        const QStringList names = folder.entryList({QStringLiteral("*.jsonl")});
        if (names.isEmpty())
            QSKIP(qPrintable(QStringLiteral("nothing at %1: set STEPLOOM_SHARED").arg(folder.path())));
        Checker checker;
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QSet<QByteArray> texts;
            while (!file.atEnd())
                collect(QJsonDocument::fromJson(file.readLine()).object(), texts);
            for (const QByteArray& text : texts) {
                const std::string breach = checker.check(text.toStdString());
                QVERIFY2(breach.empty(), qPrintable(name + ": " + breach.c_str() + "\n" + text));
            }
        }
        checker.report();
        QVERIFY(checker.drawn() > 200);
    }

    void largeOnes_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("states");
        for (const Shape shape : steploom::testing::kShapes)
            for (const int states : {7, 30, 100, 1'000, steploom::testing::effort(10'000)})
                QTest::addRow("%s of %d", steploom::testing::nameOf(shape), states) << int(shape) << states;
    }

    void largeOnes() {
        QFETCH(int, shape);
        QFETCH(int, states);
        Checker checker;
        const std::string breach =
            checker.check(makeDefinition(static_cast<Shape>(shape), static_cast<std::size_t>(states)));
        checker.report();
        QCOMPARE(breach, std::string());
        QCOMPARE(checker.drawn(), std::size_t{1});
    }

    void theCheckerSeesWhatIsWrong() {
        const Document document = Document::fromBytes(makeDefinition(Shape::Nested, 60));
        const LayoutGraph graph = buildLayoutGraph(document.workflow(), metricsOfCanvas()).graph;
        const Layout good = layOut(graph);
        using steploom::tests::findBreachInWhole;
        QCOMPARE(findBreachInWhole(graph, good), std::string());
        // An edge of an inner scope is led over a node far outside it; that node is moved into it.
        std::size_t edge = 0;
        for (const LayoutScope& scope : graph.scopes)
            edge = scope.edges.empty() ? edge : scope.edges.front();
        const std::size_t far = graph.scopes.front().nodes.back();
        Layout bad = good;
        bad.edges[edge].points.back() = bad.nodes[far].center();
        QVERIFY(findBreachInWhole(graph, bad).find(" enters node ") != std::string::npos);
        bad = good;
        bad.nodes[far].x = bad.nodes[graph.edges[edge].from].x + 3;
        bad.nodes[far].y = bad.nodes[graph.edges[edge].from].y + 3;
        QVERIFY(findBreachInWhole(graph, bad).find(" overlaps node ") != std::string::npos);
        bad = good;
        bad.edges[edge].label = bad.nodes[far];
        QVERIFY(findBreachInWhole(graph, bad).find(" lies on node ") != std::string::npos);
        // A route may not run through its own ends either.
        bad = good;
        bad.edges[edge].points.front().y -= 10;
        QVERIFY(findBreachInWhole(graph, bad).find(" enters node ") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestLayoutCorpus)
#include "tst_layout_corpus.moc"
