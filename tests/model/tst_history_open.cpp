// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <zlib.h>

#include "model/history/history_text.h"
#include "model/history/open.h"
#include "model/history/summary.h"
#include "tests/support/large_history.h"
#include "tests/support/opened_run.h"

using namespace steploom;
using namespace steploom::tests;

namespace {

QString told(const model::HistoryBundle& bundle) {
    QString text;
    for (const auto& recording : bundle.executions) {
        text += text.isEmpty() ? QString() : QStringLiteral("; ");
        for (const model::EventRow& row : recording->rows)
            text += QStringLiteral("%1<%2%3 ")
                        .arg(row.id)
                        .arg(row.previous)
                        .arg(QString::fromUtf8(engine::eventTypeName(row.type).data(),
                                               static_cast<qsizetype>(engine::eventTypeName(row.type).size()))
                                 .left(4));
    }
    for (const model::HistoryProblem& problem : bundle.problems)
        text += QStringLiteral("%1@%2 ").arg(QString::fromStdString(problem.code)).arg(problem.offset);
    return text.trimmed();
}

std::string gzipped(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(text.size() + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

const char* const kTwo =
    R"({"events":[{"id":1,"previousEventId":0,"timestamp":1.5,"type":"ExecutionStarted"},)"
    R"({"id":2,"previousEventId":0,"timestamp":2,"type":"PassStateEntered",)"
    "\"stateEnteredEventDetails\":{\"name\":\"ä\\n\"}}]}";

} // namespace

class TestHistoryOpen : public QObject {
    Q_OBJECT
private slots:
    void times_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qint64>("time");
        const qint64 time = 1772600767089;
        QTest::newRow("UTC") << "\"2026-03-04T05:06:07.089000+00:00\"" << time;
        QTest::newRow("offset") << "\"2026-03-04T00:06:07.089000-05:00\"" << time;
        QTest::newRow("half an hour") << "\"2026-03-04T10:36:07.089+05:30\"" << time;
        QTest::newRow("Z") << "\"2026-03-04T05:06:07.089Z\"" << time;
        QTest::newRow("blank") << "\"2026-03-04 05:06:07.089000+00:00\"" << time;
        QTest::newRow("no zone") << "\"2026-03-04T05:06:07.089\"" << time;
        QTest::newRow("no fraction") << "\"2026-03-04T05:06:07Z\"" << qint64(1772600767000);
        QTest::newRow("minutes") << "\"2026-03-04T05:06Z\"" << qint64(1772600760000);
        QTest::newRow("seconds") << "1772600767.089" << time;
        QTest::newRow("milliseconds") << "1772600767089" << time;
        QTest::newRow("as text") << "\"1772600767089\"" << time;
        QTest::newRow("none") << "\"yesterday\"" << qint64(0);
        QTest::newRow("no such day") << "\"2026-02-30T05:06:07Z\"" << qint64(0);
        QTest::newRow("null") << "null" << qint64(0);
    }
    void times() {
        QFETCH(QString, written);
        const auto bundle =
            opened("[{\"id\":1,\"type\":\"ExecutionStarted\",\"timestamp\":" + written.toStdString() + "}]");
        QCOMPARE(bundle.executions.size(), std::size_t{1});
        QTEST(static_cast<qint64>(bundle.executions[0]->rows[0].time), "time");
    }

    void shapes_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("found");
        const QString two = QStringLiteral("1<0Exec 2<0Pass");
        const QByteArray plain(kTwo);
        QTest::newRow("plain") << plain << two;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF") + plain << two;
        QTest::newRow("gzip") << QByteArray::fromStdString(gzipped(kTwo)) << two;
        QTest::newRow("gzip in base64") << QByteArray::fromStdString(gzipped(kTwo)).toBase64() << two;
        QTest::newRow("lines of events")
            << QByteArray("{\"id\":2,\"previousEventId\":0,\"type\":\"PassStateEntered\"}"
                          "\r\n\r\n"
                          "{\"id\":1,\"previousEventId\":0,\"type\":\"ExecutionStarted\"}")
            << two;
        QTest::newRow("pages in an array")
            << QByteArray("[{\"events\":[{\"id\":1,\"type\":\"ExecutionStarted\"}],\"nextToken\":\"t\"},"
                          "{\"events\":[{\"id\":2,\"previousEventId\":0,\"type\":\"PassStateEntered\"}]}]")
            << two;
        QTest::newRow("answers one behind the other")
            << QByteArray("{\"events\":[\n{\"id\":1,\"type\":\"ExecutionStarted\"}],\n\"nextToken\":\"t\"}\n"
                          "{\"events\":[\n{\"id\":2,\"type\":\"PassStateEntered\"}]}")
            << two;
        QTest::newRow("an SDK's own structures")
            << QByteArray("{\"Events\":[{\"Id\":1,\"PreviousEventId\":0,\"Type\":\"ExecutionStarted\","
                          "\"TaskFailedEventDetails\":null},"
                          "{\"Id\":2,\"Type\":\"PassStateEntered\",\"StateEnteredEventDetails\":{\"Name\":"
                          "\"A\",\"Input\":\"1\"}}]}")
            << two;
        QTest::newRow("no ids") << QByteArray(
                                       "[{\"type\":\"ExecutionStarted\"},{\"type\":\"PassStateEntered\"}]")
                                << QStringLiteral("1<0Exec 2<1Pass");
        QTest::newRow("details first")
            << QByteArray("[{\"stateEnteredEventDetails\":{\"name\":\"A\"},\"type\":\"PassStateEntered\","
                          "\"id\":2,\"previousEventId\":0},"
                          "{\"executionStartedEventDetails\":{\"input\":\"1\"},\"id\":1}]")
            << two;
        QTest::newRow("Kinesis record")
            << QByteArray("{\"Records\":[{\"kinesis\":{\"data\":\"") +
                   QByteArray::fromStdString(
                       gzipped(
                           "{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[{\"id\":\"1\",\"message\":\"{"
                           "\\\"id\\\":\\\"1\\\",\\\"type\\\":\\\"ExecutionStarted\\\",\\\"details\\\":{},"
                           "\\\"previous_event_id\\\":\\\"0\\\",\\\"execution_arn\\\":\\\"a\\\"}\"}]}"))
                       .toBase64() +
                   QByteArray("\"}}]}")
            << QStringLiteral("1<0Exec");
        QTest::newRow("empty") << QByteArray(" \n") << QStringLiteral("history.empty@2");
        QTest::newRow("something else") << QByteArray("{\"a\":1}") << QStringLiteral("history.shape@0");
        QTest::newRow("prose") << QByteArray("Dear all, it failed.") << QStringLiteral("history.shape@0");
        QTest::newRow("too many ids") << QByteArray("[{\"id\":99999999999,\"type\":\"ExecutionStarted\"}]")
                                      << QStringLiteral("1<0Exec");
    }
    void shapes() {
        QFETCH(QByteArray, file);
        QTEST(told(opened(file.toStdString())), "found");
    }

    void utf16_data() {
        QTest::addColumn<bool>("big");
        QTest::addColumn<bool>("mark");
        QTest::newRow("little") << false << true;
        QTest::newRow("big") << true << true;
        QTest::newRow("little, no mark") << false << false;
        QTest::newRow("big, no mark") << true << false;
    }
    void utf16() {
        QFETCH(bool, big);
        QFETCH(bool, mark);
        const auto encode = [&](const QString& text) {
            std::string bytes;
            const QString all = (mark ? QString(QChar(0xFEFF)) : QString()) + text;
            for (const QChar c : all) {
                const char high = static_cast<char>(c.unicode() >> 8);
                const char low = static_cast<char>(c.unicode() & 0xFF);
                bytes += big ? high : low;
                bytes += big ? low : high;
            }
            return bytes;
        };
        const auto bundle = opened(encode(QString::fromUtf8(kTwo)));
        QCOMPARE(told(bundle), QStringLiteral("1<0Exec 2<0Pass"));
        QCOMPARE(
            QString::fromStdString(std::string(bundle.executions[0]->label(bundle.executions[0]->rows[1]))),
            QString::fromUtf8("ä\n"));
        // The place of a fault is one of the file's own bytes.
        const QString cut = QString::fromUtf8(kTwo).left(120);
        const auto broken = opened(encode(cut));
        QCOMPARE(broken.problems.size(), std::size_t{1});
        QCOMPARE(broken.problems[0].offset, std::uint64_t(240 + (mark ? 2 : 0)));
    }

    /// Cut anywhere, a file gives the events that are whole, and the byte where it ends.
    void cut() {
        const std::string text = kTwo;
        const std::size_t first = text.find("},{") + 1;
        const std::size_t second = text.find("}}]") + 2;
        for (std::size_t size = 1; size + 2 < text.size(); ++size) {
            const auto bundle = opened(text.substr(0, size));
            const std::size_t whole = size >= second ? 2 : size >= first ? 1 : 0;
            const std::size_t rows = bundle.executions.empty() ? 0 : bundle.executions[0]->rows.size();
            QVERIFY2(rows == whole, qPrintable(QString::number(size) + ": " + told(bundle)));
            QVERIFY2(bundle.problems.size() == 1, qPrintable(QString::number(size) + ": " + told(bundle)));
            QCOMPARE(bundle.problems[0].offset, std::uint64_t(size));
        }
    }

    /// One byte that is wrong costs one event, and is named.
    void corrupt() {
        const std::string text = testing::makeHistory(200);
        const std::size_t at = text.find("\"type\":\"TaskStarted\"", text.size() / 2);
        std::string broken = text;
        broken[at + 7] = '#';
        const auto bundle = opened(broken);
        QCOMPARE(bundle.executions.size(), std::size_t{1});
        QCOMPARE(bundle.executions[0]->rows.size(), std::size_t{199});
        QCOMPARE(bundle.executions[0]->gaps.size(), std::size_t{1});
        QCOMPARE(bundle.problems.size(), std::size_t{1});
        QCOMPARE(bundle.problems[0].code, std::string("history.broken"));
        QCOMPARE(bundle.problems[0].offset, std::uint64_t(at + 7));
    }

    void badUtf8() {
        std::string text = testing::makeHistory(50);
        const std::size_t at = text.find("order", text.size() / 2);
        text[at] = '\xFF';
        const auto bundle = opened(text);
        QCOMPARE(bundle.executions[0]->rows.size(), std::size_t{49});
        QCOMPARE(bundle.problems.size(), std::size_t{1});
        QCOMPARE(bundle.problems[0].offset, std::uint64_t(at));
    }

    void cutGzip() {
        const std::string whole = gzipped(testing::makeHistory(3000));
        const auto bundle = opened(whole.substr(0, whole.size() / 2));
        QCOMPARE(bundle.executions.size(), std::size_t{1});
        QVERIFY(bundle.executions[0]->rows.size() > 500);
        QCOMPARE(bundle.problems[0].code, std::string("history.gzip"));
        QCOMPARE(bundle.problems[0].offset, std::uint64_t(whole.size() / 2));
    }

    void hostile_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("brackets") << QByteArray(3'000'000, '[');
        QTest::newRow("braces") << QByteArray(3'000'000, '{');
        QTest::newRow("quotes") << QByteArray(3'000'000, '"');
        QTest::newRow("objects that open") << QByteArray("{\"id\":1,\"type\":\"").repeated(100'000);
        QTest::newRow("deep") << QByteArray("{\"events\":").repeated(200'000);
        QTest::newRow("aliases") << QByteArray("events: &a\n- &b [*a, *a]\n- *b\n");
        QTest::newRow("indented") << QByteArray("- ").repeated(100'000);
        QTest::newRow("letters") << QByteArray(3'000'000, 'A');
    }
    void hostile() {
        QFETCH(QByteArray, file);
        const auto bundle = opened(file.toStdString());
        QVERIFY(bundle.executions.empty() || !bundle.problems.empty());
        QVERIFY(!bundle.problems.empty());
    }

    /// What is looked at window after window is what is looked at as a whole, members around it included.
    void windows() {
        const std::string text = testing::makeHistory(12'000);
        QVERIFY(text.size() > (std::size_t{2} << 20));
        const auto plain = openedRun(text);
        QCOMPARE(plain.recording->rows.size(), std::size_t{12'000});
        const std::string events = text.substr(text.find('['), text.rfind(']') - text.find('[') + 1);
        const auto around =
            opened("{\"executionArn\":\"arn:aws:states:r:1:execution:M:n\",\"events\":" + events +
                   ",\"name\":\"n\",\"nextToken\":null}");
        QCOMPARE(around.executions.size(), std::size_t{1});
        QCOMPARE(around.executions[0]->facts.name, std::string("n"));
        QVERIFY(around.problems.empty());
        // An array of objects inside an event looks like a boundary between two.
        std::string nested = events;
        for (std::size_t at = 0; (at = nested.find("\"type\":\"TaskStarted\"", at)) != std::string::npos;
             at += 30)
            nested.insert(at, "\"x\":[{\"a\":1},{\"b\":2}],");
        const auto bare = opened(nested);
        QVERIFY(bare.problems.empty());
        for (const auto& other : {around.executions[0], bare.executions[0]}) {
            QCOMPARE(other->rows.size(), plain.recording->rows.size());
            for (std::size_t i = 0; i < other->rows.size(); ++i) {
                QCOMPARE(other->rows[i].id, plain.recording->rows[i].id);
                QCOMPARE(other->rows[i].type, plain.recording->rows[i].type);
                QCOMPARE(other->label(other->rows[i]), plain.recording->label(plain.recording->rows[i]));
            }
            QCOMPARE(textOf(other->payload(other->rows[7000])),
                     textOf(plain.recording->payload(plain.recording->rows[7000])));
        }
        const auto cut = opened(text.substr(0, text.size() - 100));
        QVERIFY(cut.executions[0]->rows.size() >= 11'998);
        QCOMPARE(cut.problems.size(), std::size_t{1});
        QCOMPARE(cut.problems[0].offset, std::uint64_t(text.size() - 100));
    }

    void joins() {
        const std::string text = testing::makeHistory(60);
        const auto part = [&](std::size_t from, std::size_t to) {
            const auto whole = opened(text);
            std::string events;
            for (std::size_t i = from; i < to; ++i)
                events += (events.empty() ? "" : ",") +
                          std::string(whole.executions[0]->raw(whole.executions[0]->rows[i]));
            return "[" + events + "]";
        };
        const auto join = [](std::vector<std::string> parts) {
            std::vector<model::HistoryInput> files;
            for (std::string& one : parts)
                files.push_back({"f" + std::to_string(files.size()), std::move(one)});
            return model::openHistories(std::move(files));
        };
        const auto pages = join({part(40, 60), part(0, 20), part(20, 40)});
        QCOMPARE(pages.executions.size(), std::size_t{1});
        QCOMPARE(pages.executions[0]->rows.size(), std::size_t{60});
        QVERIFY(pages.executions[0]->gaps.empty());
        const auto overlapping = join({part(0, 30), part(20, 60)});
        QCOMPARE(overlapping.executions.size(), std::size_t{1});
        QCOMPARE(overlapping.executions[0]->rows.size(), std::size_t{60});
        const auto missing = join({part(0, 20), part(40, 60)});
        QCOMPARE(missing.executions.size(), std::size_t{1});
        QCOMPARE(missing.executions[0]->gaps.size(), std::size_t{1});
        QCOMPARE(missing.executions[0]->gaps[0].first, 21U);
        QCOMPARE(missing.executions[0]->gaps[0].last, 40U);
        // Another execution of the same machine is another one.
        std::string later = text;
        for (std::size_t at = 0; (at = later.find("2026-01-01T", at)) != std::string::npos; at += 11)
            later.replace(at, 11, "2026-01-02T");
        QCOMPARE(join({text, later}).executions.size(), std::size_t{2});
    }

    /// Local runs begin at the same virtual time; another input makes another execution.
    void alikeRunsAreTwo() {
        const std::string definition = "{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}}";
        const auto join = [&](const std::string& first, const std::string& second) {
            std::vector<model::HistoryInput> files;
            files.push_back({"a", historyOf(definition, first)});
            files.push_back({"b", historyOf(definition, second)});
            return model::openHistories(std::move(files)).executions.size();
        };
        QCOMPARE(join("{'n':1}", "{'n':2}"), std::size_t{2});
        QCOMPARE(join("{'n':1}", "{'n':1}"), std::size_t{1});
    }

    void sameIdTwice() {
        const auto bundle =
            opened(R"([{"id":1,"type":"ExecutionStarted"},{"id":1,"type":"ExecutionSucceeded"}])");
        QCOMPARE(told(bundle), QStringLiteral("1<0Exec history.duplicate@36"));
    }

    void progressAndCancel() {
        const std::string text = testing::makeHistory(20'000);
        std::vector<double> seen;
        model::HistoryOpenOptions options;
        options.progress = [&](double done) {
            seen.push_back(done);
            return true;
        };
        QCOMPARE(opened(text, options).executions[0]->rows.size(), std::size_t{20'000});
        QVERIFY(seen.size() >= 4);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1.0);
        int calls = 0;
        options.progress = [&](double) {
            return ++calls < 2;
        };
        const auto stopped = opened(text, options);
        QVERIFY(stopped.stopped);
        QVERIFY(stopped.executions.empty());
        QCOMPARE(calls, 2);
    }

    void readsOnlyWhatIsAsked() {
        const auto run = openedRun(
            historyOf("{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'v':[1]},'End':true}}}",
                      "{'a':{'b':'c'}}"));
        const model::Recording& recording = *run.recording;
        QCOMPARE(textOf(recording.payload(recording.rows[1])), QStringLiteral(R"({"a":{"b":"c"}})"));
        QCOMPARE(
            textOf(
                recording.event(recording.rows[2]).get("stateExitedEventDetails").get("assignedVariables")),
            QStringLiteral(R"({"v":"[1]"})"));
        QCOMPARE(engine::historyToJson(recording.toHistory()),
                 historyOf("{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'v':[1]},'End':true}}}",
                           "{'a':{'b':'c'}}"));
        QCOMPARE(recording.extent(), model::PayloadExtent::Full);
    }

    void missingFile() {
        const auto bundle = model::openHistoryFiles({"/nowhere/at/all.json", "/tmp"});
        QCOMPARE(bundle.problems.size(), std::size_t{2});
        QCOMPARE(bundle.problems[0].code, std::string("file.missing"));
        QCOMPARE(bundle.problems[1].code, std::string("file.is-directory"));
    }
};

QTEST_APPLESS_MAIN(TestHistoryOpen)
#include "tst_history_open.moc"
