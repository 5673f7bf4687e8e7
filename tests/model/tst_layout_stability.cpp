// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

#include "model/document/document.h"
#include "tests/support/large_definitions.h"
#include "tests/support/layout_metrics.h"
#include "tests/support/layout_promises.h"
#include "tests/support/shared_data.h"

using namespace steploom::model;
using steploom::testing::makeDefinition;
using steploom::testing::metricsOfCanvas;
using steploom::testing::Shape;

namespace {

/// A node is where it was if it moved by no more, in pixels.
constexpr double kMoved = 30;

/// How many of the other nodes an insertion moves, seen from the start mark. Rows below must go down,
/// together: that alone is why most move at all, so movement is measured in three ways.
struct Movement {
    std::size_t others = 0;
    std::size_t anyhow = 0;    ///< at all
    std::size_t sideways = 0;  ///< to the left or right
    std::size_t otherwise = 0; ///< other than straight down together with the most
};

Movement compare(const Layout& before, const Layout& after, std::size_t reference) {
    const Point a = before.nodes[reference].center();
    const Point b = after.nodes[reference].center();
    std::vector<Point> ways;
    std::map<long, std::size_t> downward;
    for (std::size_t n = 0; n < before.nodes.size(); ++n) {
        const Point from = before.nodes[n].center();
        const Point to = after.nodes[n].center();
        ways.push_back({to.x - b.x - from.x + a.x, to.y - b.y - from.y + a.y});
        if (std::abs(ways.back().y) > 4)
            ++downward[std::lround(ways.back().y)];
    }
    const auto most = std::max_element(downward.begin(), downward.end(),
                                       [](const auto& x, const auto& y) { return x.second < y.second; });
    const double together = most == downward.end() ? 0 : static_cast<double>(most->first);
    Movement movement;
    movement.others = ways.size() - 1;
    for (const Point way : ways) {
        const double rest = std::min(std::abs(way.y), std::abs(way.y - together));
        movement.anyhow += std::hypot(way.x, way.y) > kMoved ? 1 : 0;
        movement.sideways += std::abs(way.x) > kMoved ? 1 : 0;
        movement.otherwise += std::hypot(way.x, rest) > kMoved ? 1 : 0;
    }
    return movement;
}

/// Puts a state into one transition after the other, each time into the graph as it was.
class Inserter {
public:
    /// What is wrong with a drawing; empty if nothing.
    std::string run(const std::string& text, std::size_t most) {
        const Document document = Document::fromBytes(text);
        const LayoutGraph graph = buildLayoutGraph(document.workflow(), metricsOfCanvas()).graph;
        if (graph.nodes.size() < 4)
            return {};
        const Layout before = layOut(graph);
        const std::size_t step = std::max<std::size_t>(1, graph.edges.size() / most);
        for (std::size_t edge = 0; edge < graph.edges.size(); edge += step) {
            const LayoutGraph grown = withState(graph, edge);
            PreviousLayout previous{before.nodes, before.edges};
            previous.nodes.emplace_back();
            previous.edges.emplace_back();
            const Layout after = layOut(grown, {}, previous);
            if (std::string breach = steploom::tests::findBreach(grown, after); !breach.empty())
                return "edge " + std::to_string(edge) + ": " + breach;
            add(compare(before, after, graph.scopes[0].nodes.front()));
        }
        return {};
    }

    double anyhow() const { return percent(m_sum.anyhow, m_sum.others); }
    double sideways() const { return percent(m_sum.sideways, m_sum.others); }
    double otherwise() const { return percent(m_sum.otherwise, m_sum.others); }
    /// Of the insertions, those that move at most a tenth of the others sideways.
    double calm() const { return percent(m_calm, m_count); }
    void report() const {
        qInfo("%zu insertions move %.1f %% of the others by more than 30 px, %.1f %% sideways, %.1f %% other "
              "than "
              "down with the rest; %.1f %% of the insertions move at most a tenth sideways",
              m_count, anyhow(), sideways(), otherwise(), calm());
    }

private:
    static double percent(std::size_t part, std::size_t all) {
        return all == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(all);
    }

    static LayoutGraph withState(LayoutGraph graph, std::size_t edge) {
        const std::size_t node = graph.nodes.size();
        const LayoutEdge split = graph.edges[edge];
        graph.nodes.push_back({{150, 44}, {}});
        for (LayoutScope& scope : graph.scopes) {
            const auto from = std::find(scope.nodes.begin(), scope.nodes.end(), split.from);
            if (from == scope.nodes.end())
                continue;
            scope.nodes.insert(from + 1, node);
            scope.edges.push_back(graph.edges.size());
        }
        graph.edges[edge].to = node;
        graph.edges.push_back({node, split.to, {}, 10});
        return graph;
    }

    void add(const Movement& movement) {
        ++m_count;
        m_sum.others += movement.others;
        m_sum.anyhow += movement.anyhow;
        m_sum.sideways += movement.sideways;
        m_sum.otherwise += movement.otherwise;
        m_calm += movement.sideways * 10 <= movement.others ? 1 : 0;
    }

    std::size_t m_count = 0;
    std::size_t m_calm = 0;
    Movement m_sum;
};

} // namespace

/// A small change moves little.
class TestLayoutStability : public QObject {
    Q_OBJECT

private slots:
    void aStateMoreInDefinitionsThatPeopleWrote() {
        QFile file(QString::fromStdString(steploom::test::sharedFolder()) +
                   QStringLiteral("/corpus/definitions/json.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(QStringLiteral("no corpus at %1: set STEPLOOM_SHARED").arg(file.fileName())));
        Inserter inserter;
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            const std::string breach =
                inserter.run(entry[QLatin1String("text")].toString().toStdString(), 60);
            QVERIFY2(breach.empty(),
                     qPrintable(entry[QLatin1String("id")].toString() + ": " + breach.c_str()));
        }
        inserter.report();
        QVERIFY(inserter.sideways() <= 6);
        QVERIFY(inserter.otherwise() <= 8);
        QVERIFY(inserter.calm() >= 87);
    }

    void aStateMoreInLargeOnes_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("states");
        QTest::addColumn<double>("most"); // percent
        QTest::newRow("chain") << int(Shape::Chain) << 300 << 0.5;
        QTest::newRow("choice") << int(Shape::Choice) << 300 << 1.0;
        QTest::newRow("nested") << int(Shape::Nested) << 300 << 3.0;
        QTest::newRow("dag") << int(Shape::Dag) << 60 << 40.0; // everything leads everywhere
    }

    void aStateMoreInLargeOnes() {
        QFETCH(int, shape);
        QFETCH(int, states);
        QFETCH(double, most);
        Inserter inserter;
        QCOMPARE(
            inserter.run(makeDefinition(static_cast<Shape>(shape), static_cast<std::size_t>(states)), 30),
            std::string());
        inserter.report();
        QVERIFY(inserter.sideways() <= most);
    }

    void whatDoesNotChangeStays() {
        for (const Shape shape : steploom::testing::kShapes) {
            const Document document = Document::fromBytes(makeDefinition(shape, 40));
            const LayoutGraph graph = buildLayoutGraph(document.workflow(), metricsOfCanvas()).graph;
            const Layout once = layOut(graph);
            const Layout again = layOut(graph, {}, {once.nodes, once.edges});
            for (std::size_t n = 0; n < once.nodes.size(); ++n) {
                QVERIFY(std::abs(once.nodes[n].x - again.nodes[n].x) <= 1);
                QCOMPARE(once.nodes[n].y, again.nodes[n].y);
            }
        }
    }

    /// The memory is of another graph, or nonsense: it is of no use, and does no harm.
    void aWrongMemoryDoesNoHarm() {
        const LayoutGraph graph = steploom::tests::randomGraph({20, 25, 40, 10, true, true, true}, 3);
        PreviousLayout previous;
        QCOMPARE(steploom::tests::findBreach(graph, layOut(graph, {}, previous)), std::string());
        previous.nodes.assign(7, {1e300, -1e300, 5, 5});
        previous.edges.assign(3, {});
        previous.edges[1].points = {{0, 0}, {0, 0}, {0, 0}, {0, 0}};
        QCOMPARE(steploom::tests::findBreach(graph, layOut(graph, {}, previous)), std::string());
        previous.nodes.assign(graph.nodes.size(), {std::nan(""), 0, 5, 5});
        QCOMPARE(steploom::tests::findBreach(graph, layOut(graph, {}, previous)), std::string());
    }
};

QTEST_APPLESS_MAIN(TestLayoutStability)
#include "tst_layout_stability.moc"
