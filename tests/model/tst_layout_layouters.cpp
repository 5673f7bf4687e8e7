// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "model/layout/bezier.h"
#include "model/layout/cycles.h"
#include "model/layout/layered/layers.h"
#include "model/layout/layered_layouter.h"
#include "tests/support/layout_promises.h"

using namespace steploom::model;
using steploom::tests::Random;

namespace {

/// Whole sizes, edges downward: what a layouter is given.
ScopeGraph randomScope(std::size_t nodes, std::size_t edges, int labelPercent, unsigned seed) {
    Random random(seed);
    ScopeGraph graph;
    for (std::size_t n = 0; n < nodes; ++n) {
        const Size size{2 * static_cast<double>(20 + random.below(80)),
                        2 * static_cast<double>(8 + random.below(30))};
        graph.nodes.push_back({size, size});
    }
    for (std::size_t e = 0; e < edges; ++e) {
        const std::size_t a = random.below(nodes);
        const std::size_t b = random.below(nodes);
        if (a == b)
            continue;
        ScopeGraph::Edge edge{
            std::min(a, b), std::max(a, b), {}, 1 + static_cast<int>(random.below(10)), random.percent(20)};
        if (random.percent(labelPercent))
            edge.label = {2 * static_cast<double>(10 + random.below(50)), 18};
        graph.edges.push_back(edge);
    }
    return graph;
}

bool isAcyclic(std::size_t nodes, const std::vector<LayoutEdge>& edges, const std::vector<bool>& back) {
    std::vector<std::size_t> entering(nodes, 0);
    for (std::size_t e = 0; e < edges.size(); ++e)
        if (edges[e].from != edges[e].to)
            ++entering[back[e] ? edges[e].from : edges[e].to];
    std::vector<std::size_t> free;
    for (std::size_t n = 0; n < nodes; ++n)
        if (entering[n] == 0)
            free.push_back(n);
    for (std::size_t i = 0; i < free.size(); ++i)
        for (std::size_t e = 0; e < edges.size(); ++e)
            if (edges[e].from != edges[e].to && (back[e] ? edges[e].to : edges[e].from) == free[i] &&
                --entering[back[e] ? edges[e].from : edges[e].to] == 0)
                free.push_back(back[e] ? edges[e].from : edges[e].to);
    return free.size() == nodes;
}

std::size_t crossings(const layered::Layers& layers) {
    std::vector<std::size_t> position(layers.kinds.size());
    for (const auto& row : layers.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            position[row[i]] = i;
    std::size_t count = 0;
    for (const auto& row : layers.rows)
        for (const layered::Vertex a : row)
            for (const layered::Vertex b : row)
                for (const layered::Link& p : layers.below[a])
                    for (const layered::Link& q : layers.below[b])
                        count += position[a] < position[b] && position[p.vertex] > position[q.vertex] ? 1 : 0;
    return count;
}

} // namespace

class TestLayoutLayouters : public QObject {
    Q_OBJECT

private slots:
    void straightLinesBecomeOne() {
        Route route{{5, 0}};
        lineTo(route, {5, 10});
        lineTo(route, {5, 40});
        QCOMPARE(route.size(), std::size_t{4});
        QCOMPARE(route.back().y, 40.0);
        lineTo(route, {9, 40});
        QCOMPARE(route.size(), std::size_t{7});
    }

    void theWayBackIsTurned() {
        const std::vector<LayoutEdge> edges{{0, 1, {}, 10}, {1, 3, {}, 1},  {1, 2, {}, 10}, {2, 3, {}, 10},
                                            {3, 2, {}, 1},  {3, 0, {}, 10}, {2, 2, {}, 1}};
        const std::vector<bool> back = findBackEdges(4, edges, 0);
        QCOMPARE(back, std::vector<bool>({false, false, false, false, true, true, false}));
    }

    void noCycleIsLeft() {
        for (unsigned seed = 0; seed < 100; ++seed) {
            Random random(seed);
            std::vector<LayoutEdge> edges;
            for (std::size_t i = 0; i < 40; ++i)
                edges.push_back({random.below(15), random.below(15), {}, static_cast<int>(random.below(10))});
            const std::size_t first = random.percent(50) ? random.below(15) : kNoNode;
            const std::vector<bool> back = findBackEdges(15, edges, first);
            QVERIFY(isAcyclic(15, edges, back));
            for (std::size_t e = 0; e < edges.size(); ++e)
                if (edges[e].to == first && edges[e].from != first)
                    QVERIFY(back[e]);
        }
    }

    /// What is to stand straight below each other never crosses, and each has at most one above and below.
    void blocksDoNotCross() {
        for (unsigned seed = 0; seed < 50; ++seed) {
            const ScopeGraph graph = randomScope(30, 60, 30, seed);
            layered::Layers layers = layered::buildLayers(graph, layered::rankNodes(graph));
            layered::orderRows(layers);
            const std::vector<std::uint32_t> blocks = layered::alignBlocks(layers);
            for (std::size_t r = 0; r + 1 < layers.rows.size(); ++r) {
                std::vector<std::size_t> places; // of the blocks that reach both rows, in the lower one
                for (const layered::Vertex upper : layers.rows[r])
                    for (std::size_t i = 0; i < layers.rows[r + 1].size(); ++i)
                        if (blocks[upper] == blocks[layers.rows[r + 1][i]])
                            places.push_back(i);
                QVERIFY(std::is_sorted(places.begin(), places.end()));
                QVERIFY(std::adjacent_find(places.begin(), places.end()) == places.end());
            }
        }
    }

    void ranksGoDown() {
        for (unsigned seed = 0; seed < 50; ++seed) {
            const ScopeGraph graph = randomScope(30, 60, 30, seed);
            const std::vector<std::uint32_t> rank = layered::rankNodes(graph);
            for (const ScopeGraph::Edge& edge : graph.edges)
                QVERIFY(rank[edge.lower] >= rank[edge.upper] + 1);
        }
    }

    /// Trees need no crossing; and what is drawn never crosses more than the first guess.
    void orderingUntangles() {
        ScopeGraph tree;
        for (std::size_t n = 0; n < 127; ++n)
            tree.nodes.push_back({{20, 20}, {20, 20}});
        for (std::size_t n = 126; n >= 1; --n) // listed from the end: the order in the graph is no help
            tree.edges.push_back({(n - 1) / 2, n, {}, 1 + static_cast<int>(n % 7), false});
        layered::Layers layers = layered::buildLayers(tree, layered::rankNodes(tree));
        layered::orderRows(layers);
        QCOMPARE(crossings(layers), std::size_t{0});

        std::size_t before = 0;
        std::size_t after = 0;
        for (unsigned seed = 0; seed < 20; ++seed) {
            const ScopeGraph graph = randomScope(25, 35, 20, seed);
            layered::Layers tangled = layered::buildLayers(graph, layered::rankNodes(graph));
            before += crossings(tangled);
            layered::orderRows(tangled);
            after += crossings(tangled);
            QCOMPARE(layered::countCrossings(tangled), crossings(tangled));
        }
        qInfo("crossings in 20 random scopes: %zu in the order of the graph, %zu after", before, after);
        QVERIFY(after * 2 < before);
    }

    /// Ten thousand rows and an edge across all of them: it takes a lane, not ten thousand bends.
    void longEdgesTakeLanes() {
        ScopeGraph graph;
        for (std::size_t n = 0; n < 3000; ++n)
            graph.nodes.push_back({{100, 40}, {100, 40}});
        for (std::size_t n = 1; n < 3000; ++n)
            graph.edges.push_back({n - 1, n, {}, 10, false});
        for (std::size_t n = 0; n < 500; ++n)
            graph.edges.push_back({n, 2999 - n, n % 2 == 0 ? Size{60, 18} : Size{}, 1, n % 3 == 0});
        const layered::Layers layers = layered::buildLayers(graph, layered::rankNodes(graph));
        QVERIFY(layers.kinds.size() < 30'000);
        QVERIFY(layers.leftLanes > 0);
        QVERIFY(layers.rightLanes > 0);
        LayoutGraph whole;
        whole.scopes.emplace_back();
        for (const ScopeGraph::Node& node : graph.nodes) {
            whole.scopes[0].nodes.push_back(whole.nodes.size());
            whole.nodes.push_back({node.size, {}});
        }
        for (const ScopeGraph::Edge& edge : graph.edges) {
            whole.scopes[0].edges.push_back(whole.edges.size());
            whole.edges.push_back({edge.backward ? edge.lower : edge.upper,
                                   edge.backward ? edge.upper : edge.lower, edge.label, edge.weight});
        }
        QCOMPARE(steploom::tests::findBreach(whole, layOut(whole)), std::string());
    }

    void theMainLineIsStraightInLayersToo() {
        ScopeGraph graph;
        for (std::size_t n = 0; n < 12; ++n)
            graph.nodes.push_back({{100 + 20.0 * static_cast<double>(n % 3), 40},
                                   {100 + 20.0 * static_cast<double>(n % 3), 40}});
        for (std::size_t n = 1; n < 11; ++n)
            graph.edges.push_back({n - 1, n, {}, 10, false});
        for (std::size_t n = 0; n < 9; n += 2)
            graph.edges.push_back({n, 11, {80, 18}, 1, false});
        const ScopeDrawing drawing = layOutInLayers(graph, {});
        for (std::size_t n = 1; n < 11; ++n)
            QCOMPARE(drawing.nodes[n].center().x, drawing.nodes[0].center().x);
    }
};

QTEST_APPLESS_MAIN(TestLayoutLayouters)
#include "tst_layout_layouters.moc"
