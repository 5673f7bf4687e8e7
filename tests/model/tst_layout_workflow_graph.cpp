// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/layout/workflow_graph.h"
#include "tests/support/layout_promises.h"

using namespace steploom::model;

namespace {

/// Builds workflows by hand: what the projection of a text gives, without the text.
class Sketch {
public:
    Sketch() { workflow.scopes.emplace_back(); }

    std::size_t state(const std::string& name, std::size_t scope = 0, StateType type = StateType::Task) {
        State state;
        state.name = name;
        state.pointer = workflow.scopes[scope].pointer + "/States/" + name;
        state.type = type;
        state.scope = scope;
        workflow.scopes[scope].states.push_back(workflow.states.size());
        workflow.states.push_back(state);
        return workflow.states.size() - 1;
    }

    std::size_t branch(std::size_t owner) {
        Scope scope;
        scope.owner = owner;
        scope.pointer = workflow.states[owner].pointer + "/Branches/" +
                        std::to_string(workflow.states[owner].scopes.size());
        workflow.states[owner].scopes.push_back(workflow.scopes.size());
        workflow.scopes.push_back(scope);
        return workflow.scopes.size() - 1;
    }

    std::size_t transition(std::size_t from, std::size_t to, TransitionKind kind = TransitionKind::Next,
                           const std::string& label = {}) {
        Transition transition;
        transition.from = from;
        transition.to = to;
        transition.kind = kind;
        transition.label = label;
        workflow.transitions.push_back(transition);
        return workflow.transitions.size() - 1;
    }

    void startAt(std::size_t scope, std::size_t state) {
        workflow.scopes[scope].start = state;
        workflow.scopes[scope].startAt = workflow.states[state].name;
    }

    Workflow workflow;
};

WorkflowMetrics metrics() {
    WorkflowMetrics metrics;
    metrics.node = [](const State& state) {
        return Size{100 + 8 * static_cast<double>(state.name.size()), 44};
    };
    metrics.label = [](const Transition& transition) {
        return transition.label.empty() ? Size{} : Size{8 * static_cast<double>(transition.label.size()), 18};
    };
    return metrics;
}

} // namespace

class TestLayoutWorkflowGraph : public QObject {
    Q_OBJECT

private slots:
    void nothing() {
        const WorkflowGraph out = buildLayoutGraph({}, metrics());
        QVERIFY(out.graph.scopes.empty());
        QVERIFY(out.stateOfNode.empty());
    }

    void aMachineHasAStartMark() {
        Sketch sketch;
        const std::size_t first = sketch.state("First");
        const std::size_t second = sketch.state("Second");
        sketch.startAt(0, second);
        const std::size_t next = sketch.transition(second, first);
        const WorkflowGraph out = buildLayoutGraph(sketch.workflow, metrics());
        QCOMPARE(out.stateOfNode, std::vector<std::size_t>({kNone, first, second}));
        QCOMPARE(out.graph.scopes[0].nodes, std::vector<std::size_t>({0, 1, 2}));
        QCOMPARE(out.graph.scopes[0].first, std::size_t{0});
        QCOMPARE(out.graph.nodes[0].size.width, 26.0);
        QCOMPARE(out.graph.nodes[1].size.width, 140.0);
        QCOMPARE(out.transitionOfEdge, std::vector<std::size_t>({kNone, next}));
        QCOMPARE(out.graph.edges[0].from, std::size_t{0});
        QCOMPARE(out.graph.edges[0].to, out.nodeOfState[second]);
        QCOMPARE(out.graph.edges[1].from, out.nodeOfState[second]);
        QCOMPARE(out.graph.edges[1].to, out.nodeOfState[first]);
        QCOMPARE(out.edgeOfTransition, std::vector<std::size_t>({1}));
    }

    void aFragmentHasNone() {
        Sketch sketch;
        sketch.state("Only");
        const WorkflowGraph out = buildLayoutGraph(sketch.workflow, metrics());
        QCOMPARE(out.stateOfNode, std::vector<std::size_t>({0}));
        QCOMPARE(out.graph.scopes[0].first, static_cast<std::size_t>(-1));
        QVERIFY(out.graph.edges.empty());
    }

    void whatLeadsNowhereMakesNoEdge() {
        Sketch sketch;
        const std::size_t only = sketch.state("Only");
        sketch.transition(only, kNone);
        sketch.workflow.scopes[0].startAt = "Missing";
        const WorkflowGraph out = buildLayoutGraph(sketch.workflow, metrics());
        QCOMPARE(out.graph.nodes.size(), std::size_t{2}); // the mark is there, to show that something is
        QVERIFY(out.graph.edges.empty());
        QCOMPARE(out.edgeOfTransition, std::vector<std::size_t>({kNone}));
    }

    void kindsHaveWeightsAndLabels() {
        Sketch sketch;
        const std::size_t a = sketch.state("A");
        const std::size_t b = sketch.state("B");
        sketch.transition(a, b, TransitionKind::Next);
        sketch.transition(a, b, TransitionKind::Choice, "$.total > 100");
        sketch.transition(a, b, TransitionKind::Default);
        sketch.transition(a, b, TransitionKind::Catch, "States.ALL");
        const LayoutGraph graph = buildLayoutGraph(sketch.workflow, metrics()).graph;
        std::vector<int> weights;
        std::vector<double> widths;
        for (const LayoutEdge& edge : graph.edges) {
            weights.push_back(edge.weight);
            widths.push_back(edge.label.width);
        }
        QCOMPARE(weights, std::vector<int>({10, 6, 6, 1}));
        QCOMPARE(widths, std::vector<double>({0, 104, 0, 80}));
    }

    void containersHoldTheirScopes() {
        Sketch sketch;
        const std::size_t parallel = sketch.state("Both", 0, StateType::Parallel);
        const std::size_t last = sketch.state("Last");
        const std::size_t left = sketch.branch(parallel);
        const std::size_t right = sketch.branch(parallel);
        const std::size_t inLeft = sketch.state("Left", left);
        const std::size_t inRight = sketch.state("Right", right);
        const std::size_t afterRight = sketch.state("After", right);
        sketch.startAt(0, parallel);
        sketch.startAt(left, inLeft);
        sketch.startAt(right, inRight);
        sketch.transition(parallel, last);
        sketch.transition(inRight, afterRight);
        const WorkflowGraph out = buildLayoutGraph(sketch.workflow, metrics());
        QCOMPARE(out.scopeOfScope, std::vector<std::size_t>({0, left, right}));
        QCOMPARE(out.graph.nodes[out.nodeOfState[parallel]].scopes, std::vector<std::size_t>({1, 2}));
        QCOMPARE(out.graph.scopes[1].nodes, std::vector<std::size_t>({out.nodeOfState[inLeft]}));
        QCOMPARE(out.graph.scopes[2].nodes,
                 std::vector<std::size_t>({out.nodeOfState[inRight], out.nodeOfState[afterRight]}));
        QCOMPARE(out.graph.scopes[2].edges.size(), std::size_t{1}); // no start mark, so no edge from it
        QCOMPARE(std::count(out.stateOfNode.begin(), out.stateOfNode.end(), kNone), 1);
        const Layout layout = layOut(out.graph);
        QCOMPARE(steploom::tests::findBreach(out.graph, layout), std::string());
        const Rect& container = layout.nodes[out.nodeOfState[parallel]];
        for (const std::size_t inner : {inLeft, inRight, afterRight})
            QVERIFY(steploom::tests::holds(container, layout.nodes[out.nodeOfState[inner]]));
    }

    void aFoldedContainerIsALeaf() {
        Sketch sketch;
        const std::size_t outer = sketch.state("Outer", 0, StateType::Map);
        const std::size_t items = sketch.branch(outer);
        const std::size_t inner = sketch.state("Inner", items, StateType::Parallel);
        const std::size_t after = sketch.state("After", items);
        const std::size_t deep = sketch.state("Deep", sketch.branch(inner));
        sketch.transition(inner, after);

        const WorkflowGraph open = buildLayoutGraph(sketch.workflow, metrics());
        QCOMPARE(open.graph.nodes.size(), std::size_t{4});

        const WorkflowGraph innerFolded =
            buildLayoutGraph(sketch.workflow, metrics(), {sketch.workflow.states[inner].pointer});
        QCOMPARE(innerFolded.graph.nodes.size(), std::size_t{3});
        QCOMPARE(innerFolded.graph.scopes.size(), std::size_t{2});
        QVERIFY(innerFolded.graph.nodes[innerFolded.nodeOfState[inner]].scopes.empty());
        QCOMPARE(innerFolded.nodeOfState[deep], kNone);
        QCOMPARE(innerFolded.graph.edges.size(), std::size_t{1});

        const WorkflowGraph folded = buildLayoutGraph(
            sketch.workflow, metrics(), {sketch.workflow.states[outer].pointer, "/States/NotThere"});
        QCOMPARE(folded.stateOfNode, std::vector<std::size_t>({outer}));
        QCOMPARE(folded.graph.scopes.size(), std::size_t{1});
        QVERIFY(folded.graph.edges.empty());
        QCOMPARE(folded.edgeOfTransition, std::vector<std::size_t>({kNone}));
    }

    void twoThousandDeep() {
        Sketch sketch;
        std::size_t scope = 0;
        for (int depth = 0; depth < 2000; ++depth)
            scope = sketch.branch(sketch.state(std::to_string(depth), scope, StateType::Map));
        const WorkflowGraph out = buildLayoutGraph(sketch.workflow, metrics());
        QCOMPARE(out.graph.nodes.size(), std::size_t{2000});
        QCOMPARE(out.graph.scopes.size(), std::size_t{2001});
        QCOMPARE(steploom::tests::findBreach(out.graph, layOut(out.graph)), std::string());
    }
};

QTEST_APPLESS_MAIN(TestLayoutWorkflowGraph)
#include "tst_layout_workflow_graph.moc"
