// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "model/history/open.h"
#include "model/history/summary.h"
#include "tests/support/shared_data.h"

using namespace steploom;

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

model::HistorySummary summaryOf(const std::shared_ptr<model::Recording>& recording) {
    return model::summarise(*recording, model::outlineOf(*recording));
}

/// "SUCCEEDED 12 events, 2 visits" and, where it failed, " in STATE: ERROR".
QString told(const std::shared_ptr<model::Recording>& recording) {
    const model::HistorySummary summary = summaryOf(recording);
    QString line = QStringLiteral("%1 %2 events, %3 visits, %4 ms")
                       .arg(text(engine::executionStatusName(summary.status)))
                       .arg(summary.events)
                       .arg(summary.visits)
                       .arg(summary.duration());
    if (summary.failure)
        line += QStringLiteral(" in %1: %2").arg(text(summary.failure->state), text(summary.failure->error));
    return line;
}

/// What the events themselves say, read in the plainest way there is.
struct Plain {
    QString status = QStringLiteral("RUNNING");
    QString state;
    QString error;
};

QJsonObject detailsOf(const QJsonObject& event) {
    for (const QString& key : event.keys()) {
        if (key.endsWith(QLatin1String("EventDetails")))
            return event.value(key).toObject();
    }
    return {};
}

/// The state that a failure struck is the first one that was entered, going back along the causes; of an
/// evaluation the service names it.
Plain plainly(const QJsonArray& events) {
    Plain plain;
    const QJsonObject last = events.last().toObject();
    const QString type = last.value(QLatin1String("type")).toString();
    if (type == QLatin1String("ExecutionSucceeded"))
        plain.status = QStringLiteral("SUCCEEDED");
    else if (type == QLatin1String("ExecutionFailed"))
        plain.status = QStringLiteral("FAILED");
    else if (type == QLatin1String("ExecutionAborted"))
        plain.status = QStringLiteral("ABORTED");
    else if (type == QLatin1String("ExecutionTimedOut"))
        plain.status = QStringLiteral("TIMED_OUT");
    if (plain.status != QLatin1String("FAILED"))
        return plain;
    plain.error = detailsOf(last).value(QLatin1String("error")).toString();
    for (int id = last.value(QLatin1String("previousEventId")).toInt(); id > 0;) {
        const QJsonObject event = events.at(id - 1).toObject();
        const QString kind = event.value(QLatin1String("type")).toString();
        if (kind == QLatin1String("EvaluationFailed"))
            plain.state = detailsOf(event).value(QLatin1String("state")).toString();
        else if (kind.endsWith(QLatin1String("StateEntered")))
            plain.state = detailsOf(event).value(QLatin1String("name")).toString();
        if (!plain.state.isEmpty())
            break;
        id = event.value(QLatin1String("previousEventId")).toInt();
    }
    return plain;
}

} // namespace

/// Every file of the shared histories: how each execution in it ended, how much is in it, where it failed.
class TestHistoryCorpus : public QObject {
    Q_OBJECT

    QString m_folder;

    model::HistoryBundle open(const QStringList& names) {
        std::vector<std::string> paths;
        for (const QString& name : names)
            paths.push_back((m_folder + QLatin1String("/samples/") + name).toStdString());
        return model::openHistoryFiles(paths);
    }

private slots:
    void initTestCase() {
        const std::string shared = test::sharedFolder();
        m_folder = QString::fromStdString(shared) + QLatin1String("/corpus/histories");
        if (shared.empty() || !QDir(m_folder).exists())
            QSKIP("the shared histories are not here");
    }

    void samples_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("executions");
        QTest::addColumn<QStringList>("mapRuns");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const QStringList& files, const QStringList& executions,
                            const QStringList& mapRuns = {}, const QStringList& problems = {}) {
            QTest::newRow(qPrintable(files.join(QLatin1Char('+'))))
                << files << executions << mapRuns << problems;
        };
        const QString whole = QStringLiteral("SUCCEEDED 12 events, 2 visits, 1420 ms");
        row({"bare-array.kenfdev.json"}, {"SUCCEEDED 33 events, 7 visits, 54 ms"});
        row({"cli-epoch.aws-api-reference.json"}, {"SUCCEEDED 4 events, 1 visits, 32 ms"});
        row({"executions-with-events.stepfunctions-local.json"},
            {"SUCCEEDED 2 events, 0 visits, 31345 ms",
             "FAILED 1 events, 0 visits, 0 ms in : ", "RUNNING 0 events, 0 visits, 0 ms"});
        row({"logs-subscription.datadog.json"}, {}, {}, {"history.broken 461"});
        for (const char* name :
             {"made.bare-array-crlf.json", "made.bom-utf8.json", "made.boto3-default-str.json",
              "made.cli-epoch.json", "made.cli-no-execution-data.json", "made.cli-reverse-order.json",
              "made.cli-v2-local-offset.json", "made.cli-v2-utc.json", "made.cli-v2.yaml",
              "made.express-logs-filter-log-events.json", "made.express-logs-get-log-events.json",
              "made.express-logs-insights.json", "made.express-logs-tail.txt", "made.express-logs.jsonl",
              "made.powershell-utf16le.json", "made.sdk-js.json"})
            row({QLatin1String(name)}, {whole});
        row({"made.express-logs-two-executions.jsonl"}, {whole, whole});
        row({"made.cli-page-1-of-2.json"}, {"RUNNING 7 events, 2 visits, 210 ms"});
        row({"made.cli-page-2-of-2.json"}, {"SUCCEEDED 5 events, 2 visits, 205 ms"});
        row({"made.cli-page-2-of-2.json", "made.cli-page-1-of-2.json"}, {whole});
        row({"made.cli-v2-utc.json", "made.describe-execution.json", "made.definition.asl.json"}, {whole});
        row({"made.describe-execution.json"}, {"SUCCEEDED 0 events, 0 visits, 1420 ms"});
        row({"made.definition.asl.json"}, {});
        row({"made.describe-map-run.json"}, {}, {"FAILED 7: 3 1 1 0 2, 0 opened, 0 files missing"});
        row({"made.map-run.manifest.json"}, {}, {" 0: 0 0 0 0 0, 0 opened, 3 files missing"});
        row({"made.map-run.SUCCEEDED_0.json"}, {}, {" 3: 3 0 0 0 0, 3 opened, 0 files missing"});
        row({"made.map-run.FAILED_0.json"}, {}, {" 2: 0 1 1 0 0, 2 opened, 0 files missing"});
        row({"made.map-run.PENDING_0.json"}, {}, {" 2: 0 0 0 0 2, 2 opened, 0 files missing"});
        row({"made.map-run.flatten.SUCCEEDED_0.json"}, {}, {" 3: 3 0 0 0 0, 3 opened, 0 files missing"});
        row({"made.map-run.jsonl.SUCCEEDED_0.json"}, {}, {" 3: 3 0 0 0 0, 3 opened, 0 files missing"});
        row({"made.map-run.manifest.json", "made.map-run.SUCCEEDED_0.json", "made.map-run.FAILED_0.json",
             "made.map-run.PENDING_0.json", "made.describe-map-run.json"},
            {}, {"FAILED 7: 3 1 1 0 2, 7 opened, 0 files missing"});
    }

    void samples() {
        QFETCH(QStringList, files);
        QFETCH(QStringList, executions);
        QFETCH(QStringList, mapRuns);
        QFETCH(QStringList, problems);
        const model::HistoryBundle bundle = open(files);
        QStringList found;
        for (const auto& recording : bundle.executions)
            found += told(recording);
        QCOMPARE(found, executions);
        found.clear();
        for (const model::MapRunRecord& run : bundle.mapRuns) {
            const engine::MapRunCounts counts = run.counts();
            qsizetype missing = 0;
            for (const model::MapResultFile& file : run.files)
                missing += file.opened ? 0 : 1;
            found += QStringLiteral("%1 %2: %3 %4 %5 %6 %7, %8 opened, %9 files missing")
                         .arg(text(run.status))
                         .arg(counts.total)
                         .arg(counts.succeeded)
                         .arg(counts.failed)
                         .arg(counts.timedOut)
                         .arg(counts.aborted)
                         .arg(counts.pending)
                         .arg(run.items.size())
                         .arg(missing);
        }
        QCOMPARE(found, mapRuns);
        found.clear();
        for (const model::HistoryProblem& problem : bundle.problems)
            found += QStringLiteral("%1 %2").arg(text(problem.code)).arg(problem.offset);
        QCOMPARE(found, problems);
    }

    /// No file of the folder is left out of the table.
    void everySampleIsStated() {
        samples_data_names();
        QStringList left = QDir(m_folder + QLatin1String("/samples")).entryList(QDir::Files);
        for (const QString& name : m_stated)
            left.removeAll(name);
        QCOMPARE(left, QStringList());
    }

    /// 414 executions of the service in one file, against what their events plainly say.
    void recorded() {
        QFile file(m_folder + QLatin1String("/aws_recorded.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const model::HistoryBundle bundle = model::openHistoryFiles({file.fileName().toStdString()});
        QVERIFY(bundle.problems.empty());
        std::size_t number = 0;
        std::size_t failed = 0;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const QJsonArray events =
                line.value(QLatin1String("history")).toObject().value(QLatin1String("events")).toArray();
            QVERIFY(number < bundle.executions.size());
            const auto& recording = bundle.executions[number++];
            const QByteArray id = line.value(QLatin1String("id")).toString().toUtf8();
            const model::HistorySummary summary = summaryOf(recording);
            const Plain plain = plainly(events);
            QVERIFY2(text(engine::executionStatusName(summary.status)) == plain.status, id);
            QVERIFY2(summary.events == static_cast<std::size_t>(events.size()) && summary.missing == 0, id);
            std::size_t entered = 0;
            for (const QJsonValue& event : events)
                entered += event.toObject()
                                   .value(QLatin1String("type"))
                                   .toString()
                                   .endsWith(QLatin1String("StateEntered"))
                               ? 1
                               : 0;
            QVERIFY2(summary.visits == entered, id);
            QVERIFY2(!recording->definition.empty() == line.value(QLatin1String("definition")).isObject(),
                     id);
            if (plain.status != QLatin1String("FAILED"))
                continue;
            ++failed;
            QVERIFY2(summary.failure.has_value(), id);
            QVERIFY2(text(summary.failure->error) == plain.error, id);
            QVERIFY2(text(summary.failure->state) == plain.state,
                     id + ": " + summary.failure->state.c_str() + " instead of " + plain.state.toUtf8());
        }
        QCOMPARE(number, std::size_t{414});
        QCOMPARE(bundle.executions.size(), number);
        QCOMPARE(failed, std::size_t{92});
    }

private:
    void samples_data_names() {
        m_stated = QStringList{"bare-array.kenfdev.json",
                               "cli-epoch.aws-api-reference.json",
                               "executions-with-events.stepfunctions-local.json",
                               "logs-subscription.datadog.json",
                               "made.bare-array-crlf.json",
                               "made.bom-utf8.json",
                               "made.boto3-default-str.json",
                               "made.cli-epoch.json",
                               "made.cli-no-execution-data.json",
                               "made.cli-reverse-order.json",
                               "made.cli-v2-local-offset.json",
                               "made.cli-v2-utc.json",
                               "made.cli-v2.yaml",
                               "made.express-logs-filter-log-events.json",
                               "made.express-logs-get-log-events.json",
                               "made.express-logs-insights.json",
                               "made.express-logs-tail.txt",
                               "made.express-logs.jsonl",
                               "made.powershell-utf16le.json",
                               "made.sdk-js.json",
                               "made.express-logs-two-executions.jsonl",
                               "made.cli-page-1-of-2.json",
                               "made.cli-page-2-of-2.json",
                               "made.describe-execution.json",
                               "made.definition.asl.json",
                               "made.describe-map-run.json",
                               "made.map-run.manifest.json",
                               "made.map-run.SUCCEEDED_0.json",
                               "made.map-run.FAILED_0.json",
                               "made.map-run.PENDING_0.json",
                               "made.map-run.flatten.SUCCEEDED_0.json",
                               "made.map-run.jsonl.SUCCEEDED_0.json"};
    }

    QStringList m_stated;
};

QTEST_APPLESS_MAIN(TestHistoryCorpus)
#include "tst_history_corpus.moc"
