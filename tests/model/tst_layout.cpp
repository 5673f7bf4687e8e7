// SPDX-License-Identifier: Apache-2.0
#include <cstring>
#include <limits>
#include <thread>

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include "model/layout/layout.h"
#include "tests/support/effort.h"
#include "tests/support/layout_promises.h"

using namespace steploom::model;
using namespace steploom::tests;

namespace {

bool sameRect(const Rect& a, const Rect& b) {
    return std::memcmp(&a, &b, sizeof a) == 0;
}

/// Byte for byte: layouts are kept, compared and cached.
bool same(const Layout& a, const Layout& b) {
    const auto sameRoute = [](const EdgeRoute& x, const EdgeRoute& y) {
        return sameRect(x.label, y.label) && x.points.size() == y.points.size() &&
               (x.points.empty() ||
                std::memcmp(x.points.data(), y.points.data(), x.points.size() * sizeof(Point)) == 0);
    };
    return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), sameRect) &&
           std::equal(a.scopes.begin(), a.scopes.end(), b.scopes.begin(), b.scopes.end(), sameRect) &&
           std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(), sameRoute) &&
           std::memcmp(&a.size, &b.size, sizeof a.size) == 0;
}

LayoutGraph chainOf(std::size_t count) {
    LayoutGraph graph;
    graph.scopes.emplace_back();
    for (std::size_t i = 0; i < count; ++i) {
        graph.nodes.push_back({{158, 44}, {}});
        graph.scopes[0].nodes.push_back(i);
        if (i > 0) {
            graph.scopes[0].edges.push_back(i - 1);
            graph.edges.push_back({i - 1, i, {}, 10});
        }
    }
    return graph;
}

/// An order workflow: a start mark, a main line with a Parallel in it, a failure that two states lead to, a
/// way round that returns.
LayoutGraph orderGraph() {
    enum Node { Start, Validate, Check, Pay, Fulfil, Complete, Notify, Wait, Failed };
    LayoutGraph graph;
    graph.scopes.resize(4);
    for (std::size_t n = Start; n <= Failed; ++n) {
        graph.nodes.push_back({n == Start ? Size{26, 26} : Size{170, 44}, {}});
        graph.scopes[0].nodes.push_back(n);
    }
    graph.scopes[0].first = Start;
    for (std::size_t branch = 1; branch <= 3; ++branch) {
        graph.nodes[Fulfil].scopes.push_back(branch);
        graph.scopes[branch].nodes.push_back(graph.nodes.size());
        graph.nodes.push_back({{160, 44}, {}});
    }
    graph.edges = {{Start, Validate, {}, 10},     {Validate, Check, {}, 10},
                   {Check, Pay, {}, 10},          {Pay, Fulfil, {}, 10},
                   {Fulfil, Complete, {}, 10},    {Validate, Failed, {104, 18}, 1},
                   {Check, Notify, {104, 18}, 1}, {Notify, Wait, {}, 10},
                   {Wait, Check, {}, 10},         {Pay, Failed, {104, 18}, 1}};
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        graph.scopes[0].edges.push_back(e);
    return graph;
}

/// What the process writes to the standard error stream while `work` runs.
template <typename Work>
QByteArray standardErrorOf(Work work) {
    QTemporaryFile file;
    if (!file.open())
        return "no temporary file";
    std::fflush(stderr);
    const int saved = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    work();
    std::fflush(stderr);
    dup2(saved, STDERR_FILENO);
    close(saved);
    file.seek(0);
    return file.readAll();
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void keepsItsPromises_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<int>("labels");
        QTest::addColumn<int>("containers");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<bool>("chain");
        QTest::addColumn<int>("seeds");
        QTest::newRow("two or three nodes") << 3 << 4 << 50 << 0 << true << false << 80;
        QTest::newRow("small workflows") << 9 << 8 << 40 << 0 << true << true << 80;
        QTest::newRow("small, any sizes") << 9 << 12 << 40 << 0 << false << false << 80;
        QTest::newRow("no chain, many parts") << 25 << 15 << 20 << 0 << true << false << 25;
        QTest::newRow("dense") << 20 << 70 << 30 << 0 << true << true << 12;
        QTest::newRow("dense, any sizes") << 14 << 60 << 50 << 0 << false << false << 10;
        QTest::newRow("all labelled") << 25 << 25 << 100 << 0 << true << true << 12;
        QTest::newRow("containers") << 80 << 60 << 30 << 25 << true << true << 12;
        QTest::newRow("containers, any sizes") << 80 << 60 << 30 << 25 << false << false << 12;
        QTest::newRow("a long chain") << 300 << 20 << 5 << 0 << true << true << 4;
        QTest::newRow("hundreds") << 700 << 700 << 20 << 0 << true << true << 4;
        QTest::newRow("hundreds, any sizes") << 400 << 900 << 40 << 0 << false << false << 4;
    }

    void keepsItsPromises() {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(int, labels);
        QFETCH(int, containers);
        QFETCH(bool, plain);
        QFETCH(bool, chain);
        QFETCH(int, seeds);
        for (int seed = 1; seed <= steploom::testing::effort(seeds); ++seed) {
            const Recipe recipe{static_cast<std::size_t>(nodes),
                                static_cast<std::size_t>(edges),
                                labels,
                                containers,
                                plain,
                                chain,
                                seed % 2 == 0};
            const LayoutGraph graph = randomGraph(recipe, static_cast<unsigned>(seed));
            const Layout layout = layOut(graph);
            const std::string breach = findBreach(graph, layout);
            QVERIFY2(breach.empty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(breach.c_str())));
            QVERIFY2(same(layout, layOut(graph)), qPrintable(QStringLiteral("seed %1 differs").arg(seed)));
        }
    }

    /// The check finds what it is there for.
    void theCheckSeesBreaches() {
        const LayoutGraph graph = orderGraph();
        const Layout good = layOut(graph);
        QCOMPARE(findBreach(graph, good), std::string());
        Layout bad = good;
        bad.nodes[2].y = bad.nodes[3].y - 20;
        QVERIFY(!findBreach(graph, bad).empty());
        bad = good;
        bad.edges[5].label.x = bad.nodes[1].x;
        bad.edges[5].label.y = bad.nodes[1].y;
        QVERIFY(!findBreach(graph, bad).empty());
        bad = good;
        bad.edges[0].points.back().y -= 3;
        QVERIFY(!findBreach(graph, bad).empty());
        bad = good;
        bad.size.width -= 30;
        QVERIFY(!findBreach(graph, bad).empty());
        bad = good;
        const Rect& target = bad.nodes[5];
        const Point from = bad.nodes[0].center();
        const Point to{target.center().x, target.bottom()};
        bad.edges[0].points = {{from.x, bad.nodes[0].bottom()}, from, to, to};
        QVERIFY(!findBreach(graph, bad).empty());
        bad = good;
        bad.nodes.back().x += 400;
        QVERIFY(!findBreach(graph, bad).empty());
    }

    void theMainLineIsStraightAndErrorsStandAside() {
        const Layout layout = layOut(orderGraph());
        for (std::size_t node = 1; node <= 5; ++node) {
            QVERIFY(std::abs(layout.nodes[node].center().x - layout.nodes[0].center().x) <= 1);
            QVERIFY(layout.nodes[node].y > layout.nodes[node - 1].bottom());
        }
        for (const std::size_t aside : {std::size_t{6}, std::size_t{7}, std::size_t{8}})
            for (std::size_t node = 0; node <= 5; ++node)
                QVERIFY(layout.nodes[aside].x > layout.nodes[node].right() ||
                        layout.nodes[aside].right() < layout.nodes[node].x);
        for (std::size_t edge = 0; edge <= 4; ++edge)
            for (const Point p : layout.edges[edge].points)
                QVERIFY(std::abs(p.x - layout.nodes[0].center().x) <= 1);
    }

    /// A state more at the end of the text does not turn the drawing over.
    void aSmallChangeKeepsTheShape() {
        LayoutGraph graph = orderGraph();
        const Layout before = layOut(graph);
        graph.scopes[0].nodes.push_back(graph.nodes.size());
        graph.scopes[0].edges.push_back(graph.edges.size());
        graph.edges.push_back({5, graph.nodes.size(), {}, 10});
        graph.nodes.push_back({{170, 44}, {}});
        const Layout after = layOut(graph);
        for (std::size_t a = 0; a <= 8; ++a)
            for (std::size_t b = 0; b <= 8; ++b)
                QCOMPARE(after.nodes[a].right() < after.nodes[b].x,
                         before.nodes[a].right() < before.nodes[b].x);
    }

    void loopsAndTwinsStandApart() {
        LayoutGraph graph = chainOf(3);
        graph.edges.push_back({1, 1, {60, 18}, 1});
        graph.edges.push_back({1, 1, {}, 1});
        graph.edges.push_back({1, 2, {}, 1});
        graph.edges.push_back({1, 2, {}, 1});
        graph.edges.push_back({2, 1, {}, 10});
        graph.edges.push_back({2, 1, {80, 18}, 10});
        for (std::size_t e = 2; e < graph.edges.size(); ++e)
            graph.scopes[0].edges.push_back(e);
        const Layout layout = layOut(graph);
        QCOMPARE(findBreach(graph, layout), std::string());
        for (std::size_t a = 1; a < layout.edges.size(); ++a) {
            for (std::size_t b = a + 1; b < layout.edges.size(); ++b) {
                const std::vector<Point> one = sample(layout.edges[a].points);
                const std::vector<Point> two = sample(layout.edges[b].points);
                double farthest = 0;
                for (const Point p : one) {
                    double nearest = std::numeric_limits<double>::max();
                    for (const Point q : two)
                        nearest = std::min(nearest, std::hypot(p.x - q.x, p.y - q.y));
                    farthest = std::max(farthest, nearest);
                }
                QVERIFY2(farthest > 4,
                         qPrintable(QStringLiteral("edges %1 and %2 lie on each other").arg(a).arg(b)));
            }
        }
    }

    void emptyThings() {
        QCOMPARE(layOut({}).size.width, 0.0);
        LayoutGraph graph;
        graph.scopes.resize(3);
        const LayoutOptions options;
        QCOMPARE(layOut(graph).size.width, options.emptyScope.width);
        graph.nodes.push_back({{10, 10}, {1, 2}});
        graph.scopes[0].nodes = {0};
        const Layout layout = layOut(graph);
        QCOMPARE(findBreach(graph, layout), std::string());
        QCOMPARE(layout.scopes[1].width, options.emptyScope.width);
        QCOMPARE(layout.scopes[2].height, options.emptyScope.height);
        QCOMPARE(layout.nodes[0].width,
                 2 * options.emptyScope.width + options.scopeGap + 2 * options.containerPadding);
        QCOMPARE(layout.nodes[0].height,
                 options.emptyScope.height + options.containerHeader + options.containerPadding);
    }

    void gapsOfAnyWidthKeepWholePixels() {
        LayoutOptions options;
        options.nodeGap = 17.3;
        options.rankGap = 0.1;
        options.containerHeader = 20.7;
        options.containerPadding = 3.4;
        options.scopeGap = 1.9;
        options.emptyScope = {99.5, 33.3};
        for (unsigned seed = 0; seed < 10; ++seed) {
            const LayoutGraph graph = randomGraph({60, 60, 40, 30, false, true, true}, seed);
            QCOMPARE(findBreach(graph, layOut(graph, options)), std::string());
        }
    }

    void brokenNumbersAndIndicesDoNoHarm() {
        const double infinity = std::numeric_limits<double>::infinity();
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        LayoutGraph graph = chainOf(6);
        graph.nodes[0].size = {infinity, -5};
        graph.nodes[1].size = {nothing, nothing};
        graph.nodes[2].size = {1e300, 1e300};
        graph.edges[0].label = {nothing, 20};
        graph.edges[1].label = {-3, infinity};
        graph.edges[2].weight = std::numeric_limits<int>::max();
        graph.edges[3].weight = std::numeric_limits<int>::min();
        graph.edges.push_back({77, 1, {}, 1}); // no such node
        graph.scopes[0].edges.push_back(graph.edges.size() - 1);
        graph.scopes[0].edges.push_back(1234);
        graph.scopes[0].nodes.push_back(99);
        graph.scopes[0].nodes.push_back(0); // a second time
        graph.nodes[3].scopes = {0, 5, 0};  // itself, and what is not there
        graph.scopes[0].first = 4321;
        LayoutOptions options;
        options.nodeGap = nothing;
        options.rankGap = -4;
        options.scopeGap = infinity;
        const Layout layout = layOut(graph, options);
        for (const Rect& rect : layout.nodes)
            QVERIFY(std::isfinite(rect.x) && std::isfinite(rect.y) && std::isfinite(rect.width) &&
                    std::isfinite(rect.height));
        for (const EdgeRoute& route : layout.edges)
            for (const Point p : route.points)
                QVERIFY(std::isfinite(p.x) && std::isfinite(p.y));
        QVERIFY(layout.edges.back().points.empty());
    }

    void twoThousandContainersDeep() {
        LayoutGraph graph;
        for (std::size_t depth = 0; depth < 2000; ++depth) {
            graph.scopes.emplace_back();
            graph.nodes.push_back({{150, 44}, {}});
            graph.scopes[depth].nodes = {depth};
            if (depth > 0)
                graph.nodes[depth - 1].scopes = {depth};
        }
        QElapsedTimer timer;
        timer.start();
        const Layout layout = layOut(graph);
        qInfo("2,000 deep: %lld ms", timer.elapsed());
        QCOMPARE(findBreach(graph, layout), std::string());
    }

    void tenThousandNodesInOneScope_data() {
        QTest::addColumn<int>("edges");
        QTest::addColumn<int>("labels");
        QTest::addColumn<bool>("chain");
        QTest::newRow("a chain") << 0 << 0 << true;
        QTest::newRow("a labelled chain") << 0 << 100 << true;
        QTest::newRow("a chain with 5,000 edges between any two") << 5000 << 30 << true;
        QTest::newRow("no chain, 15,000 edges between any two") << 15000 << 10 << false;
        QTest::newRow("nothing but nodes") << 0 << 0 << false;
    }

    void tenThousandNodesInOneScope() {
        QFETCH(int, edges);
        QFETCH(int, labels);
        QFETCH(bool, chain);
        const LayoutGraph graph =
            randomGraph({10'000, static_cast<std::size_t>(edges), labels, 0, true, chain, true}, 7);
        QElapsedTimer timer;
        timer.start();
        const Layout layout = layOut(graph);
        qInfo("%s: %lld ms, %.0f x %.0f", QTest::currentDataTag(), timer.elapsed(), layout.size.width,
              layout.size.height);
        QCOMPARE(findBreach(graph, layout), std::string());
    }

    /// A state that three thousand others catch to: each of them has a route of its own to it.
    void allToOne() {
        LayoutGraph graph = chainOf(3000);
        const std::size_t last = graph.nodes.size();
        graph.nodes.push_back({{158, 44}, {}});
        graph.scopes[0].nodes.push_back(last);
        for (std::size_t n = 0; n < last; ++n) {
            graph.scopes[0].edges.push_back(graph.edges.size());
            graph.edges.push_back({n, last, n % 3 == 0 ? Size{90, 18} : Size{}, 1});
        }
        QElapsedTimer timer;
        timer.start();
        const Layout layout = layOut(graph);
        qInfo("all to one: %lld ms, %.0f x %.0f", timer.elapsed(), layout.size.width, layout.size.height);
        QCOMPARE(findBreach(graph, layout), std::string());
    }

    void nothingIsPrinted() {
        const QByteArray said = standardErrorOf([] {
            for (unsigned seed = 1; seed < 30; ++seed)
                layOut(randomGraph({12, 30, 60, 0, false, seed % 2 == 0, seed % 3 == 0}, seed));
        });
        QCOMPARE(said, QByteArray());
    }

    void threadsDoNotMeet() {
        std::vector<Layout> expected;
        for (unsigned seed = 0; seed < 20; ++seed)
            expected.push_back(layOut(randomGraph({15, 15, 40, 20, true, true, true}, seed)));
        std::vector<int> wrong(4, 0);
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < wrong.size(); ++t)
            threads.emplace_back([&, t] {
                for (unsigned seed = 0; seed < 20; ++seed)
                    if (!same(expected[seed], layOut(randomGraph({15, 15, 40, 20, true, true, true}, seed))))
                        ++wrong[t];
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong, std::vector<int>(4, 0));
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
