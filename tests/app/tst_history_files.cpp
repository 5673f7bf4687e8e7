// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "tests/support/history_desk.h"
#include "tests/support/large_history.h"
#include "tests/support/shared_data.h"

using namespace steploom;
using namespace steploom::app;

/// Files of all shapes, whole, broken and large.
class TestHistoryFiles : public tests::HistoryDesk {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void samples_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("told");
        const auto row = [](const QStringList& files, const QString& told) {
            QTest::newRow(qPrintable(files.join(QLatin1Char('+')))) << files << told;
        };
        row({"bare-array.kenfdev.json"}, "SUCCEEDED 33");
        row({"cli-epoch.aws-api-reference.json"}, "SUCCEEDED 4");
        row({"executions-with-events.stepfunctions-local.json"}, "SUCCEEDED 2");
        for (const char* name :
             {"made.bare-array-crlf.json", "made.bom-utf8.json", "made.boto3-default-str.json",
              "made.cli-epoch.json", "made.cli-no-execution-data.json", "made.cli-reverse-order.json",
              "made.cli-v2-local-offset.json", "made.cli-v2-utc.json", "made.cli-v2.yaml",
              "made.express-logs-filter-log-events.json", "made.express-logs-get-log-events.json",
              "made.express-logs-insights.json", "made.express-logs-tail.txt", "made.express-logs.jsonl",
              "made.powershell-utf16le.json", "made.sdk-js.json", "made.express-logs-two-executions.jsonl"})
            row({QString::fromLatin1(name)}, "SUCCEEDED 12");
        row({"made.cli-page-1-of-2.json"}, "RUNNING 7");
        row({"made.cli-page-2-of-2.json", "made.cli-page-1-of-2.json"}, "SUCCEEDED 12");
        row({"made.map-run.manifest.json", "made.map-run.FAILED_0.json"}, " 0");
    }

    void samples() {
        const std::string shared = test::sharedFolder();
        if (shared.empty())
            QSKIP("the shared histories are not here");
        QFETCH(QStringList, files);
        QFETCH(QString, told);
        QStringList paths;
        for (const QString& file : files) {
            paths << QString::fromStdString(shared) + QStringLiteral("/corpus/histories/samples/") + file;
            QVERIFY2(HistorySession::isHistory(paths.last()), qPrintable(file));
        }
        open(paths);
        QCOMPARE(QStringLiteral("%1 %2").arg(m_session->status()).arg(m_session->eventCount()), told);
        QCOMPARE(m_session->strangers(), 0);
        for (int i = 0; i <= m_session->eventCount(); ++i)
            m_session->setPosition(i);
    }

    void definitionsAreNotTakenForHistories() {
        QVERIFY(!HistorySession::isHistory(write(QStringLiteral("a.json"), tests::kShop)));
        QVERIFY(HistorySession::isHistory(write(QStringLiteral("b.json"), tests::shopRun())));
    }

    void whatIsBrokenIsSaidWithItsPlace() {
        const std::string whole = tests::shopRun();
        open({write(QStringLiteral("cut.json"), whole.substr(0, whole.size() * 2 / 3))});
        QVERIFY(m_session->eventCount() > 5);
        QVERIFY(!m_session->problems().isEmpty());
        QVERIFY(m_session->problems().first().startsWith(QStringLiteral("cut.json, byte ")));
    }

    void anOpeningCanBeGivenUp() {
        openRun();
        const QString before = m_session->path();
        const QString large = write(QStringLiteral("large.json"), testing::makeHistory(200'000));
        QVERIFY(m_session->open(large));
        QVERIFY(m_session->opening());
        m_session->cancel();
        QVERIFY(!m_session->opening());
        QTest::qWait(50);
        QCOMPARE(m_session->path(), before);
    }

    /// The figures are printed; the bounds are several times what a plain machine needs.
    void aFullHistoryStaysQuick() {
        const QString path = write(QStringLiteral("full.json"), testing::makeHistory(25'000));
        QElapsedTimer timer;
        timer.start();
        open({path});
        const qint64 opened = timer.elapsed();
        QVERIFY2(opened < 4000, qPrintable(QString::number(opened)));
        qint64 slowestKey = 0;
        QString typed;
        for (const QChar key : QStringLiteral("order 4711")) {
            typed += key;
            timer.restart();
            m_session->filter()->setSearch(typed);
            slowestKey = std::max(slowestKey, timer.elapsed());
        }
        timer.restart();
        m_session->filter()->setFailuresOnly(true);
        slowestKey = std::max(slowestKey, timer.elapsed());
        QVERIFY2(slowestKey < 300, qPrintable(QString::number(slowestKey)));
        qint64 slowestScrub = 0;
        for (int i = 24'999; i > 0; i -= 997) {
            timer.restart();
            m_session->setPosition(i);
            slowestScrub = std::max(slowestScrub, timer.elapsed());
        }
        QVERIFY2(slowestScrub < 160, qPrintable(QString::number(slowestScrub)));
        std::printf("opened in %lld ms, a key %lld ms, a scrub %lld ms\n", static_cast<long long>(opened),
                    static_cast<long long>(slowestKey), static_cast<long long>(slowestScrub));
    }
};

QTEST_MAIN(TestHistoryFiles)
#include "tst_history_files.moc"
