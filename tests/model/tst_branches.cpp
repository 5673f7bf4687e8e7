// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "model/document/document.h"
#include "model/document/edits/branches.h"

using namespace steploom::model;

class TestBranches : public QObject {
    Q_OBJECT

private slots:
    void addsAndRemoves() {
        const std::string text = R"({"StartAt": "P", "States": {
  "P": {"Type": "Parallel", "Branches": [
    {"StartAt": "Pass", "States": {"Pass": {"Type": "Pass", "End": true}}}
  ], "End": true},
  "Q": {"Type": "Pass", "End": true}
}})";
        Document document = Document::fromBytes(text);
        const auto added = edits::addBranch(document, "/States/P");
        QVERIFY(added);
        document.apply(*added);
        QVERIFY(!document.isStale());
        QVERIFY(document.problems().empty());
        const Workflow& workflow = document.workflow();
        QCOMPARE(workflow.states[workflow.findByPointer("/States/P")].scopes.size(), std::size_t(2));
        QVERIFY(workflow.findByPointer("/States/P/Branches/1/States/Pass 2") != kNone);
        document.apply(*edits::removeBranch(document, "/States/P/Branches/1"));
        QCOMPARE(document.bytes(), text);
    }
    void refuses() {
        const Document document = Document::fromBytes(
            R"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}], "End": true},
                "M": {"Type": "Map", "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}, "End": true}}})");
        QCOMPARE(edits::removeBranch(document, "/States/P/Branches/0").refusal().code,
                 std::string("edit.last-branch"));
        QCOMPARE(edits::removeBranch(document, "/States/M/ItemProcessor").refusal().code,
                 std::string("edit.not-a-parallel"));
        QCOMPARE(edits::addBranch(document, "/States/M").refusal().code, std::string("edit.not-a-parallel"));
        QCOMPARE(edits::addBranch(document, "/States/X").refusal().code, std::string("edit.no-such-place"));
    }
};

QTEST_APPLESS_MAIN(TestBranches)
#include "tst_branches.moc"
