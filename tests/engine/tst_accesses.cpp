// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/accesses.h"
#include "engine/execution/execution.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

class TestAccesses : public QObject {
    Q_OBJECT
private slots:
    void accessesAreWorkedOutFromTheRecord() {
        InteractiveTaskHandler nobody;
        Execution run(
            machine("{'StartAt':'A','States':{'A':{'Type':'Pass','InputPath':'$.in','Parameters':{'p':{'q.$':"
                    "'States.Array($.x[0], "
                    "$$.Execution.Name)'}},'ResultPath':'$.out.r','OutputPath':'$.out',"
                    "'Assign':{'v.$':'$.p'},'Next':'C'},'C':{'Type':'Choice','Choices':[{'And':[{'Variable':'"
                    "$.r.p.q',"
                    "'IsString':true},{'Variable':'$v','IsPresent':true}],'Next':'S'},{'Variable':'$.r','"
                    "IsPresent':true,"
                    "'Next':'S'}],'Default':'S'},'S':{'Type':'Succeed'}}}"),
            withInput("{'in':{'x':[5]}}"));
        run.run(nobody);
        const auto accesses = [&](std::size_t visit) {
            QStringList list;
            const VisitRecord& record = run.history().visits[visit];
            for (const Access& access : accessesOf(run.definition().state(record.state), record))
                list << QStringLiteral("%1%2%3%4 %5")
                            .arg(static_cast<int>(access.stage))
                            .arg(access.write ? "w" : "r")
                            .arg(access.source == Access::Source::Payload ? "$"
                                 : access.source == Access::Source::Context
                                     ? "$$"
                                     : "$" + QString::fromStdString(access.variable))
                            .arg(QString::fromStdString(access.pointer),
                                 QString::fromStdString(access.field));
            return list;
        };
        QCOMPARE(accesses(0), (QStringList{"0r$/in /InputPath", "2r$/x/0 /Parameters/p/q.$",
                                           "2r$$/Execution/Name /Parameters/p/q.$", "7w$/out/r /ResultPath",
                                           "8r$/out /OutputPath", "10r$/p /Assign/v.$", "10w$v /Assign/v"}));
        QCOMPARE(accesses(1), (QStringList{"3r$/r/p/q /Choices/0/And/0/Variable",
                                           "3r$v /Choices/0/And/1/Variable", "3r$/r /Choices/1/Variable"}));
    }
};

QTEST_APPLESS_MAIN(TestAccesses)
#include "tst_accesses.moc"
