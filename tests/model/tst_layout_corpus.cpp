// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "model/document/document.h"
#include "model/layout/workflow_graph.h"
#include "tests/support/layout_promises.h"

using namespace steploom::model;

namespace {

QString sharedFolder() {
    const QByteArray given = qgetenv("STEPLOOM_SHARED");
    return given.isEmpty() ? QDir::cleanPath(QStringLiteral(STEPLOOM_SOURCE_DIR "/../shared"))
                           : QString::fromLocal8Bit(given);
}

/// About what the canvas measures.
WorkflowMetrics metrics() {
    WorkflowMetrics metrics;
    metrics.node = [](const State& state) {
        return Size{std::clamp(60 + 6.7 * static_cast<double>(state.name.size()), 150.0, 260.0), 44};
    };
    metrics.label = [](const Transition& transition) {
        return transition.label.empty()
                   ? Size{}
                   : Size{std::min(180.0, 16 + 5.9 * static_cast<double>(transition.label.size())), 20};
    };
    return metrics;
}

} // namespace

/// What people wrote for Step Functions keeps the promises too, and is drawn at once.
class TestLayoutCorpus : public QObject {
    Q_OBJECT

private slots:
    void definitionsThatPeopleWrote() {
        QFile file(sharedFolder() + QStringLiteral("/corpus/definitions/json.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(QStringLiteral("no corpus at %1: set STEPLOOM_SHARED").arg(file.fileName())));
        int drawn = 0;
        qint64 slowest = 0;
        qint64 all = 0;
        QString slowestId;
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            const Document document =
                Document::fromBytes(entry[QLatin1String("text")].toString().toStdString());
            const WorkflowGraph built = buildLayoutGraph(document.workflow(), metrics());
            QElapsedTimer timer;
            timer.start();
            const Layout layout = layOut(built.graph);
            const qint64 time = timer.nsecsElapsed();
            all += time;
            const std::string breach = steploom::tests::findBreach(built.graph, layout);
            QVERIFY2(breach.empty(),
                     qPrintable(entry[QLatin1String("id")].toString() + ": " + breach.c_str()));
            drawn += built.graph.nodes.empty() ? 0 : 1;
            if (time > slowest) {
                slowest = time;
                slowestId = entry[QLatin1String("id")].toString();
            }
        }
        qInfo("%d definitions in %.0f ms; the slowest, %s, in %.1f ms", drawn, double(all) / 1e6,
              qPrintable(slowestId), double(slowest) / 1e6);
        QVERIFY(drawn > 300);
    }
};

QTEST_APPLESS_MAIN(TestLayoutCorpus)
#include "tst_layout_corpus.moc"
