// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "model/diff/diff.h"
#include "model/layout/workflow_graph.h"
#include "tests/support/random_edits.h"
#include "tests/support/shared_data.h"

using namespace steploom::model;
using namespace steploom::test;

namespace {

Diff compared(const std::string& before, const std::string& after) {
    const SyntaxTree old = scan(before);
    const SyntaxTree latest = scan(after);
    return compare(old, latest);
}

char signOf(ChangeKind kind) {
    constexpr std::string_view signs = "=+-~";
    return signs[static_cast<std::size_t>(kind)];
}

QString fieldsOf(const std::vector<FieldChange>& fields) {
    QStringList list;
    for (const FieldChange& field : fields)
        list << QStringLiteral("%1%2 %3>%4%5")
                    .arg(QLatin1Char(signOf(field.kind())))
                    .arg(QString::fromStdString(field.pointer), QString::fromStdString(field.before),
                         QString::fromStdString(field.after), field.target ? QStringLiteral("!") : QString());
    return list.join(QLatin1Char(' '));
}

/// A diff in one line: `~A{~/Seconds 1>2} +B | -A>C`.
QString dump(const Diff& diff) {
    QStringList words;
    if (!diff.machine.empty())
        words << QStringLiteral("{%1}").arg(fieldsOf(diff.machine));
    for (std::size_t i = 0; i < diff.states.size(); ++i) {
        const StateChange& state = diff.states[i];
        if (state.kind == ChangeKind::Same)
            continue;
        QString word = QLatin1Char(signOf(state.kind)) + QString::fromStdString(diff.merged.states[i].name);
        if (state.renamed)
            word += QStringLiteral("(%1)").arg(QString::fromStdString(diff.before.states[state.before].name));
        if (!state.fields.empty())
            word += QStringLiteral("{%1}").arg(fieldsOf(state.fields));
        words << word;
    }
    for (std::size_t i = 0; i < diff.transitions.size(); ++i) {
        const TransitionChange& change = diff.transitions[i];
        const Transition& transition = diff.merged.transitions[i];
        if (change.kind != ChangeKind::Same)
            words << QStringLiteral("%1%2>%3").arg(
                QString(QLatin1Char(signOf(change.kind))) + (change.retargeted ? "r:" : ""),
                QString::fromStdString(diff.merged.states[transition.from].name),
                QString::fromStdString(transition.target));
    }
    return words.join(QLatin1Char(' '));
}

std::string machine(const std::string& states, const std::string& start = "A") {
    return R"({"StartAt": ")" + start + R"(", "States": {)" + states + "}}";
}

/// What each state has for itself, by its pointer: the states in it and what leads to them are not its own.
std::map<std::string, Dom> ownMeanings(const Document& document) {
    std::map<std::string, Dom> own;
    Dom whole = domOf(document.tree().root());
    const auto& states = document.workflow().states;
    for (auto state = states.rbegin(); state != states.rend(); ++state) { // inner ones first
        Dom* dom = whole.at(state->pointer);
        own[state->pointer] = *dom;
        whole.at(parentPointer(state->pointer))->erase(pointerLeaf(state->pointer));
    }
    own[""] = whole;
    return own;
}

bool sameMeaning(Dom a, Dom b) {
    if (a.kind != b.kind || a.children.size() != b.children.size())
        return false;
    if (a.kind == NodeKind::Object) {
        const auto byKey = [](const auto& one, const auto& other) {
            return one.first < other.first;
        };
        std::sort(a.children.begin(), a.children.end(), byKey);
        std::sort(b.children.begin(), b.children.end(), byKey);
    }
    for (std::size_t i = 0; i < a.children.size(); ++i) {
        if (a.children[i].first != b.children[i].first ||
            !sameMeaning(a.children[i].second, b.children[i].second))
            return false;
    }
    return a.scalar == b.scalar;
}

/// What a merged graph must be: whole, with each state and transition of both.
QString mergedProblem(const Diff& diff) {
    const Workflow& merged = diff.merged;
    std::set<std::string> pointers;
    std::set<std::size_t> before;
    std::set<std::size_t> after;
    if (diff.states.size() != merged.states.size() || diff.transitions.size() != merged.transitions.size())
        return QStringLiteral("marks and graph differ");
    for (std::size_t i = 0; i < merged.states.size(); ++i) {
        if (!pointers.insert(merged.states[i].pointer).second)
            return QStringLiteral("a pointer twice");
        before.insert(diff.states[i].before);
        after.insert(diff.states[i].after);
    }
    before.erase(kNone);
    after.erase(kNone);
    if (before.size() != diff.before.states.size() || after.size() != diff.after.states.size())
        return QStringLiteral("states are lost");
    std::set<std::size_t> beforeEdges;
    std::set<std::size_t> afterEdges;
    for (std::size_t i = 0; i < merged.transitions.size(); ++i) {
        const Transition& transition = merged.transitions[i];
        beforeEdges.insert(diff.transitions[i].before);
        afterEdges.insert(diff.transitions[i].after);
        if (transition.to != kNone &&
            merged.states[transition.from].scope != merged.states[transition.to].scope)
            return QStringLiteral("a transition leaves its scope");
    }
    beforeEdges.erase(kNone);
    afterEdges.erase(kNone);
    if (beforeEdges.size() != diff.before.transitions.size() ||
        afterEdges.size() != diff.after.transitions.size())
        return QStringLiteral("transitions are lost");
    WorkflowMetrics metrics;
    metrics.node = [](const State&) {
        return Size{150, 44};
    };
    metrics.label = [](const Transition&) {
        return Size{};
    };
    const WorkflowGraph graph = buildLayoutGraph(merged, metrics);
    for (const std::size_t node : graph.nodeOfState) {
        if (node == kNone)
            return QStringLiteral("a state is not drawn");
    }
    return {};
}

QSet<QString> touched(const Diff& diff) {
    QSet<QString> all;
    for (std::size_t i = 0; i < diff.states.size(); ++i) {
        if (diff.states[i].kind == ChangeKind::Same)
            continue;
        if (diff.states[i].before != kNone)
            all << QString::fromStdString(diff.before.states[diff.states[i].before].pointer);
        if (diff.states[i].after != kNone)
            all << QString::fromStdString(diff.after.states[diff.states[i].after].pointer);
    }
    return all;
}

} // namespace

/// What became of a definition.
class TestDiff : public QObject {
    Q_OBJECT

    /// Random edits, each compared with what was before. "" or what is wrong.
    static QString wander(const std::string& bytes, std::uint32_t seed, int steps, int& named) {
        Document document = Document::fromBytes(bytes);
        if (document.isStale())
            return {};
        RandomEdits edits(seed);
        const Diff none = compared(bytes, bytes);
        if (!none.empty() || !mergedProblem(none).isEmpty())
            return QStringLiteral("differs from itself: ") + dump(none) + mergedProblem(none);
        for (int i = 0; i < steps; ++i) {
            const std::string old = document.bytes();
            const auto meaningBefore = ownMeanings(document);
            std::string name;
            edits.step(document, name);
            const Diff diff = compared(old, document.bytes());
            const QString where =
                QStringLiteral("%1: %2\non\n%3\ngave\n%4")
                    .arg(QString::fromStdString(name), dump(diff), QString::fromStdString(old),
                         QString::fromStdString(document.bytes()));
            if (!mergedProblem(diff).isEmpty())
                return mergedProblem(diff) + where;
            const auto meaningAfter = ownMeanings(document);
            QSet<QString> expected;
            for (const auto& [pointer, dom] : meaningBefore) {
                const auto found = meaningAfter.find(pointer);
                if (found == meaningAfter.end() || !sameMeaning(dom, found->second))
                    expected << QString::fromStdString(pointer);
            }
            for (const auto& [pointer, dom] : meaningAfter) {
                if (meaningBefore.count(pointer) == 0)
                    expected << QString::fromStdString(pointer);
            }
            if (diff.empty() != expected.isEmpty())
                return QStringLiteral("empty? ") + where;
            expected.remove(QString());
            if (!followsPointers(name))
                continue;
            if (touched(diff) != expected)
                return QStringLiteral("expected %1, got ")
                           .arg(QStringList(expected.values()).join(QLatin1Char(' '))) +
                       where;
            ++named;
        }
        return {};
    }

    /// Whether what an edit of that name leaves as it was also keeps its pointer.
    static bool followsPointers(const std::string& name) {
        static const std::set<std::string> kept{"comment", "remove field", "retarget", "insert",
                                                "add",     "set next",     "set end",  "add item",
                                                "remove",  "add to scope", "paste",    "duplicate"};
        return kept.count(name) > 0;
    }

private slots:
    void changes_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& before, const std::string& after,
                            const char* expected) {
            QTest::newRow(name) << QString::fromStdString(before) << QString::fromStdString(after)
                                << QString::fromUtf8(expected);
        };
        const std::string a = R"("A": {"Type": "Wait", "Seconds": 10, "Next": "B"})";
        const std::string b = R"("B": {"Type": "Succeed", "Comment": "done"})";
        row("spelling", machine(a + "," + b),
            "/* new */ {\"States\": {\"B\":{\"Comment\":\"d\\u006fne\",\"Type\":\"Succeed\"},\n"
            "'A':{Next:\"B\",\"Seconds\":1e1,\"Type\":\"Wait\",}},\"StartAt\":\"\\u0041\"}",
            "");
        row("field", machine(a + "," + b),
            machine(R"("A": {"Type": "Wait", "Seconds": 11, "Next": "B"},)" + b), "~A{~/Seconds 10>11}");
        row("unknown field", machine(b, "B"),
            machine(R"("B": {"Type": "Succeed", "Comment": "done", "x": [1]})", "B"), "~B{+/x >[1]}");
        row("comment", machine(b, "B"), machine(R"("B": {"Type": "Succeed"})", "B"),
            "~B{-/Comment \"done\">}");
        row("renamed", machine(a + "," + b),
            machine(
                R"("A": {"Type": "Wait", "Seconds": 10, "Next": "End"}, "End": {"Type": "Succeed", "Comment": "done"})"),
            "~End(B)");
        row("renamed and changed", machine(a + "," + b),
            machine(R"("First": {"Type": "Wait", "Seconds": 12, "Next": "B"},)" + b, "First"),
            "~First(A){~/Seconds 10>12}");
        row("added and removed", machine(a + "," + b),
            machine(R"("A": {"Type": "Wait", "Seconds": 10, "Next": "C"}, "C": {"Type": "Fail"})"),
            "~A{~/Next \"B\">\"C\"!} -B +C -r:A>B +r:A>C");
        row("ended", machine(a + "," + b),
            machine(R"("A": {"Type": "Wait", "Seconds": 10, "End": true},)" + b),
            "~A{-/Next \"B\">! +/End >true} -A>B");
        row("machine", machine(a + "," + b),
            R"({"StartAt": "B", "TimeoutSeconds": 9, "States": {)" + a + "," + b + "}}",
            "{~/StartAt \"A\">\"B\"! +/TimeoutSeconds >9}");
        row("dangling", machine(a), machine(R"("A": {"Type": "Wait", "Seconds": 10, "Next": "C"})"),
            "~A{~/Next \"B\">\"C\"!} -r:A>B +r:A>C");
        const std::string rule = R"({"Variable": "$.x", "IsNull": true, "Next": "B"})";
        const std::string other = R"({"Variable": "$.y", "IsNull": true, "Next": "A"})";
        const auto choice = [&](const std::string& rules) {
            return machine(R"("A": {"Type": "Choice", "Choices": [)" + rules + R"(], "Default": "B"},)" + b);
        };
        row("rule added before", choice(rule), choice(other + "," + rule),
            R"(~A{+/Choices/0 >{"Variable": "$.y", "IsNull": true, "Next": "A"}} +A>A)");
        row("rule removed", choice(rule + "," + other), choice(other),
            R"(~A{-/Choices/0 {"Variable": "$.x", "IsNull": true, "Next": "B"}>} -A>B)");
        row("rule changed", choice(rule + "," + other),
            choice(R"({"Variable": "$.x", "IsNull": false, "Next": "B"},)" + other),
            "~A{~/Choices/0/IsNull true>false} ~A>B");
        const auto parallel = [&](const std::string& branches) {
            return machine(R"("A": {"Type": "Parallel", "End": true, "Branches": [)" + branches + "]}");
        };
        const std::string one = machine(R"("P": {"Type": "Pass", "End": true})", "P");
        const std::string two =
            machine(R"("Q": {"Type": "Pass", "Next": "R"}, "R": {"Type": "Pass", "End": true})", "Q");
        row("inner state", parallel(one + "," + two),
            parallel(
                one + "," +
                machine(
                    R"("Q": {"Type": "Pass", "Next": "R"}, "R": {"Type": "Pass", "End": true, "Result": 1})",
                    "Q")),
            "~R{+/Result >1}");
        row("branches swapped", parallel(one + "," + two), parallel(two + "," + one),
            ("~A{~/Branches [" + one + "," + two + "]>[" + two + "," + one + "]}").c_str());
        row("branch added in front", parallel(two), parallel(one + "," + two),
            ("~A{+/Branches/0 >" + one + "} +P").c_str());
        row("inner start", parallel(two),
            parallel(
                machine(R"("Q": {"Type": "Pass", "Next": "R"}, "R": {"Type": "Pass", "End": true})", "R")),
            "~A{~/Branches/0/StartAt \"Q\">\"R\"!}");
        row("from nothing", "", machine(b, "B"), ("{+ >" + machine(b, "B") + "} +B").c_str());
        row("from empty", "{}", machine(b, "B"), "{+/StartAt >\"B\"!} +B");
        row("fragments", "{" + a + "," + b + "}", "{" + a + "}", "-B");
        row("added where it was missed", machine(a), machine(a + "," + b), "+B");
        row("no longer a Map", machine(R"("A": {"Type": "Map", "End": true, "ItemProcessor": )" + one + "}"),
            machine(R"("A": {"End": true, "ItemProcessor": )" + one + "}"), "~A{-/Type \"Map\">}");
        row("iterator", machine(R"("A": {"Type": "Map", "End": true, "Iterator": )" + one + "}"),
            machine(R"("A": {"Type": "Map", "End": true, "ItemProcessor": )" + one + "}"),
            ("~A{-/Iterator " + one + "> +/ItemProcessor >" + one + "}").c_str());
    }
    void changes() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const Diff diff = compared(before.toStdString(), after.toStdString());
        QCOMPARE(dump(diff), expected);
        QCOMPARE(diff.empty(), expected.isEmpty());
        QCOMPARE(mergedProblem(diff), QString());
    }

    void mergesInOrder() {
        const Diff diff = compared(
            machine(
                R"("A": {"Type": "Pass", "Next": "X"}, "X": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"})"),
            machine(R"("A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"})"));
        QStringList names;
        for (const State& state : diff.merged.states)
            names << QString::fromStdString(state.pointer);
        QCOMPARE(names, QStringList({"/States/A", "-/States/X", "/States/B"}));
        QCOMPARE(diff.merged.scopes[0].start, std::size_t{0});
    }

    void deepOnes() {
        const auto nested = [](const std::string& inner) {
            std::string text =
                machine(R"("P": {"Type": "Pass", "Comment": ")" + inner + R"(", "End": true})", "P");
            for (int i = 0; i < 190; ++i)
                text = machine(R"("N": {"Type": "Parallel", "End": true, "Branches": [)" + text + "]}", "N");
            return text;
        };
        const Diff diff = compared(nested("a"), nested("b"));
        QCOMPARE(diff.states.size(), std::size_t{191});
        QCOMPARE(dump(diff), QStringLiteral("~P{~/Comment \"a\">\"b\"}"));
        QCOMPARE(mergedProblem(diff), QString());
    }

    void randomEdits() {
        int named = 0;
        for (const char* name : {"parcel.asl.json", "navigation.asl.json"}) {
            QFile file(QStringLiteral(STEPLOOM_TEST_DATA "/model/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string bytes = file.readAll().toStdString();
            for (std::uint32_t seed = 1; seed <= 12; ++seed) {
                const QString wrong = wander(bytes, seed, 25, named);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
        QVERIFY2(named > 150, qPrintable(QString::number(named)));
    }

    void corpus() {
        QFile file(QString::fromStdString(sharedFolder()) + "/corpus/definitions/json.jsonl");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no corpus: set STEPLOOM_SHARED");
        int named = 0;
        std::string previous = "{}";
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            const std::string bytes = entry[QLatin1String("text")].toString().toStdString();
            const QString wrong = wander(bytes, 7, 4, named);
            QVERIFY2(wrong.isEmpty(), qPrintable(entry[QLatin1String("id")].toString() + "\n" + wrong));
            QCOMPARE(mergedProblem(compared(previous, bytes)), QString()); // two that have nothing in common
            const std::string half = bytes.substr(0, bytes.size() / 2);    // broken, somewhere
            QCOMPARE(mergedProblem(compared(half, bytes)), QString());
            QCOMPARE(mergedProblem(compared(bytes, half)), QString());
            previous = bytes;
        }
        QVERIFY(named > 300);
    }
};

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
