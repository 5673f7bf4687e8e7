// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/diagnostics/catalogue.h"
#include "model/document/document.h"
#include "model/export/state_words.h"

using namespace steploom::model;

class TestStateWords : public QObject {
    Q_OBJECT

private slots:
    void sentences_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* sentence, const char* place = "") {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(sentence)
                                << QString::fromUtf8(place);
        };
        row("Fetch", "Task Fetch, next Sort, catches Late, Lost to Give up, catcher 2 to Sort");
        row("Sort", "Choice Sort, if $.size > 10 then Each, rule 2 to Nowhere, which does not exist, "
                    "otherwise Both");
        row("Each", "Map Each, 2 states for each item, ends the execution");
        row("One", "Pass One, next Two", "in Each");
        row("Two", "Pass Two, ends the item", "in Each");
        row("Both", "Parallel Both, 2 branches, next Nap");
        row("Left", "Wait Left, ends the branch", "branch 1 of Both");
        row("Right", "Fail Right, ends with an error", "branch 2 of Both");
        row("Nap", "Wait Nap, leads nowhere");
        row("Give up", "State Give up, next Großeltern");
        row("Großeltern", "Succeed Großeltern, ends the execution");
        row("Odd", "Gate Odd, leads nowhere");
        row("Alone", "Parallel Alone, 1 branch, ends the execution");
        row("Inner", "Succeed Inner, ends the branch", "in Alone");
    }
    void sentences() {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        QFETCH(QString, place);
        const auto workflow = Document::fromBytes(kText).sharedWorkflow();
        const StateWords words(*workflow, englishText);
        const std::size_t state = workflow->findByName(name.toStdString());
        QVERIFY(state != kNone);
        QCOMPARE(QString::fromStdString(words.sentence(state)), sentence);
        QCOMPARE(QString::fromStdString(words.place(state)), place);
    }

    void detailsStandBehindTheName() {
        const auto workflow =
            Document::fromBytes(R"({"States": {"W": {"Type": "Wait", "Seconds": 5, "Next": "W"}}})")
                .sharedWorkflow();
        const StateWords words(*workflow, englishText);
        QCOMPARE(QString::fromStdString(words.sentence(0, true)),
                 QString::fromStdString("Wait W, " + workflow->states[0].detail + ", next W"));
        QVERIFY(!workflow->states[0].detail.empty());
    }

    void anEmptyMachineHasNothingToSay() {
        const auto workflow = Document::fromBytes("{}").sharedWorkflow();
        const StateWords words(*workflow, englishText);
        QVERIFY(workflow->states.empty());
    }

private:
    static constexpr const char* kText = R"({ "StartAt": "Fetch", "States": {
        "Fetch": { "Type": "Task", "Catch": [ { "ErrorEquals": ["Late", "Lost"], "Next": "Give up" },
                                              { "Next": "Sort" } ], "Next": "Sort" },
        "Sort": { "Type": "Choice", "Default": "Both", "Choices": [
            { "Variable": "$.size", "NumericGreaterThan": 10, "Next": "Each" }, { "Next": "Nowhere" } ] },
        "Each": { "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "One", "States": {
            "One": { "Type": "Pass", "Next": "Two" }, "Two": { "Type": "Pass", "End": true } } } },
        "Both": { "Type": "Parallel", "Next": "Nap", "Branches": [
            { "StartAt": "Left", "States": { "Left": { "Type": "Wait", "End": true } } },
            { "StartAt": "Right", "States": { "Right": { "Type": "Fail" } } } ] },
        "Nap": { "Type": "Wait" },
        "Give up": { "Next": "Großeltern" },
        "Großeltern": { "Type": "Succeed" },
        "Odd": { "Type": "Gate" },
        "Alone": { "Type": "Parallel", "End": true, "Branches": [
            { "StartAt": "Inner", "States": { "Inner": { "Type": "Succeed" } } } ] } } })";
};

QTEST_GUILESS_MAIN(TestStateWords)
#include "tst_state_words.moc"
