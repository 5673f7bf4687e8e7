// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "engine/value/json_reader.h"
#include "model/document/document.h"
#include "model/document/edits/move.h"
#include "tests/support/dom.h"

using namespace steploom::model;

namespace {

const std::string kLine = R"({
  "StartAt": "A",
  "States": {
    "A": {"Type": "Pass", "Next": "B"},
    "B": {"Type": "Task", "Resource": "r", "Retry": [ {"ErrorEquals": ["States.ALL"]} ], "Next": "C"},
    "C": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": true, "Next": "F"}], "Default": "D"},
    "D": {"Type": "Parallel", "Branches": [
      {"StartAt": "In", "States": {"In": {"Type": "Pass", "End": true}}}], "Next": "E"},
    "E": {"Type": "Pass", "End": true},
    "F": {"Type": "Fail"}
  }
}
)";

/// What leads where, `A>B`, in the order of the text; a start as `>A`.
QString shape(const Document& document) {
    QStringList words;
    const Workflow& workflow = document.workflow();
    for (const Scope& scope : workflow.scopes)
        words.append(QLatin1Char('>') + QString::fromStdString(scope.startAt));
    for (const Transition& transition : workflow.transitions)
        words.append(QString::fromStdString(workflow.states[transition.from].name + '>' + transition.target));
    return words.join(QLatin1Char(' '));
}

QString after(const Result<Edit>& edit, const std::string& text = kLine) {
    if (!edit)
        return QLatin1Char('!') + QString::fromStdString(edit.refusal().code);
    Document document = Document::fromBytes(text);
    document.apply(*edit);
    if (document.isStale() || !document.tree().at(edit->focus))
        return QStringLiteral("broken");
    const QString result = shape(document);
    document.undo();
    return document.bytes() == text ? result : QStringLiteral("undo fails");
}

} // namespace

class TestMove : public QObject {
    Q_OBJECT

private slots:
    void movesBetweenStates() {
        const Document line = Document::fromBytes(kLine);
        QCOMPARE(after(edits::moveOn(line, {"/States/B"}, "/States/D/Next")),
                 QStringLiteral(">A >In A>C C>F C>D D>B B>E"));
        QCOMPARE(after(edits::moveOn(line, {"/States/E"}, "/StartAt")),
                 QStringLiteral(">E >In E>A A>B B>C C>F C>D"));
        QCOMPARE(after(edits::moveOn(line, {"/States/B", "/States/C"}, "/States/D/Next")),
                 QStringLiteral(">A >In A>D D>B B>C C>F C>E"));
        QCOMPARE(after(edits::moveOn(line, {"/States/B"}, "/States/C/Choices/0/Next")),
                 QStringLiteral(">A >In A>C C>B C>D B>F D>E"));
    }
    void movesIntoAndOutOfBranches() {
        const Document line = Document::fromBytes(kLine);
        QCOMPARE(after(edits::moveAfter(line, {"/States/B"}, "/States/D/Branches/0/States/In")),
                 QStringLiteral(">A >In A>C C>F C>D D>E In>B"));
        QCOMPARE(after(edits::moveAfter(line, {"/States/D/Branches/0/States/In"}, "/States/A")),
                 QStringLiteral(">A > A>In In>B B>C C>F C>D D>E"));
        QCOMPARE(after(edits::moveInto(line, {"/States/B"}, "/States/D/Branches/0")),
                 QStringLiteral(">A >In A>C C>F C>D D>E"));
    }
    void parks() {
        const Document line = Document::fromBytes(kLine);
        QCOMPARE(after(edits::moveInto(line, {"/States/B"}, "")), QStringLiteral(">A >In A>C C>F C>D D>E"));
    }
    void changesPlaces() {
        const Document line = Document::fromBytes(kLine);
        QCOMPARE(after(edits::moveForward(line, "/States/A")), QStringLiteral(">B >In B>A A>C C>F C>D D>E"));
        QCOMPARE(after(edits::moveForward(line, "/States/C")), QStringLiteral(">A >In A>B B>D D>C C>F C>E"));
        QCOMPARE(after(edits::moveBackward(line, "/States/B")), QStringLiteral(">B >In B>A A>C C>F C>D D>E"));
        QCOMPARE(after(edits::moveForward(line, "/States/E")), QStringLiteral("!edit.nothing-follows"));
        QCOMPARE(after(edits::moveBackward(line, "/States/A")), QStringLiteral("!edit.nothing-before"));
    }
    void refusesPlacesWithin() {
        const Document line = Document::fromBytes(kLine);
        const QString within = QStringLiteral("!edit.move-into-itself");
        QCOMPARE(after(edits::moveOn(line, {"/States/B"}, "/States/A/Next")), within);
        QCOMPARE(after(edits::moveOn(line, {"/States/B"}, "/States/B/Next")), within);
        QCOMPARE(after(edits::moveInto(line, {"/States/D"}, "/States/D/Branches/0")), within);
        QCOMPARE(after(edits::moveAfter(line, {"/States/B"}, "/States/F")),
                 QStringLiteral("!edit.terminal-state"));
        QCOMPARE(after(edits::moveOn(line, {"/States/Nobody"}, "/States/A/Next")),
                 QStringLiteral("!edit.no-such-place"));
        QCOMPARE(after(edits::moveAfter(line, {}, "/States/A")), QStringLiteral("!edit.selection-empty"));
    }
    void keepsWhatIsWritten() {
        Document line = Document::fromBytes(kLine);
        line.apply(*edits::moveOn(line, {"/States/B"}, "/States/D/Next"));
        QCOMPARE(std::string(line.tree().at("/States/B/Retry").raw()),
                 std::string(R"([ {"ErrorEquals": ["States.ALL"]} ])"));
    }
    /// On its own, outside of States, what has no Type is no state.
    void statesWithoutATypeComeAlong() {
        const std::string text = R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"},
  "B": {"Comment": "to do"}, "C": {"Type": "Pass", "Next": "D"}, "D": {"Type": "Pass", "End": true}}})";
        Document document = Document::fromBytes(text);
        document.apply(*edits::moveOn(document, {"/States/A", "/States/B"}, "/States/C/Next"));
        QVERIFY(document.tree().at("/States/B/Comment").stringIs("to do"));
        QCOMPARE(shape(document), QStringLiteral(">C C>A A>B"));
    }
    void commentsComeAlongOntoOneLine() {
        Document document = Document::fromBytes(R"({"StartAt": "A", "States": {
  "A": { // first
    "Type": "Pass", "Next": "P" },
  "P": {"Type": "Parallel", "Branches": [{"StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}}], "End": true}
}})");
        document.apply(*edits::moveInto(document, {"/States/A"}, "/States/P/Branches/0"));
        QVERIFY(!document.isStale());
        QVERIFY(document.bytes().find("// first\n") != std::string::npos);
        QVERIFY(document.tree().at("/States/P/Branches/0/States/A/End").kind() == NodeKind::True);
    }
    void parkedStatesStayInTheText() {
        const Document line = Document::fromBytes(kLine);
        Document parked = Document::fromBytes(kLine);
        parked.apply(*edits::moveInto(parked, {"/States/B"}, ""));
        QCOMPARE(parked.tree().at("/States/A").nextSibling(), parked.tree().at("/States/B"));
        QVERIFY(edits::moveInto(parked, {"/States/B"}, "")->splices.empty());
        // All of a scope: nothing leads to them from elsewhere.
        QVERIFY(edits::moveInto(line, {"/States/D/Branches/0/States/In"}, "/States/D/Branches/0")
                    ->splices.empty());
        QCOMPARE(after(edits::moveInto(line, {"/States/A", "/States/B"}, "")),
                 QStringLiteral(">C >In A>B C>F C>D D>E"));
    }
    /// The name is taken where the Choice comes to: the other state of that name leads where it led.
    void aRenamedChoiceLeadsOn() {
        const std::string text = R"({"StartAt": "P", "States": {
  "P": {"Type": "Parallel", "Branches": [{"StartAt": "C", "States": {
    "C": {"Type": "Choice", "Choices": [], "Default": "E"}, "E": {"Type": "Pass", "End": true}}}], "Next": "C"},
  "C": {"Type": "Choice", "Choices": [], "Default": "E"},
  "E": {"Type": "Pass", "End": true}
}})";
        const Document document = Document::fromBytes(text);
        QCOMPARE(after(edits::moveOn(document, {"/States/P/Branches/0/States/C"}, "/States/C/Default"), text),
                 QStringLiteral(">P >E P>C C>C 2 C 2>E"));
    }
    /// The rule before goes with its target: the place is the rule that was meant, not the one of its number.
    void aRuleIsKnownAgain() {
        const std::string text = R"({"StartAt": "C", "States": {
  "C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "X"},
    {"Variable": "$.b", "IsNull": true, "Next": "T"}, {"Variable": "$.c", "IsNull": true, "Next": "T"}]},
  "T": {"Type": "Succeed"}, "X": {"Type": "Pass", "End": true}
}})";
        Document document = Document::fromBytes(text);
        document.apply(*edits::moveOn(document, {"/States/X"}, "/States/C/Choices/1/Next"));
        QVERIFY(document.tree().at("/States/C/Choices/0/Variable").stringIs("$.b"));
        QVERIFY(document.tree().at("/States/C/Choices/0/Next").stringIs("X"));
        QVERIFY(document.tree().at("/States/C/Choices/1/Next").stringIs("T"));
    }
};

QTEST_APPLESS_MAIN(TestMove)
#include "tst_move.moc"
