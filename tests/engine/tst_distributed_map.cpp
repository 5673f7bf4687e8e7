// SPDX-License-Identifier: Apache-2.0
#include "engine/task/object_store.h"
#include "tests/support/engine_run.h"
#include "tests/support/history_checker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

/// A machine of one distributed Map with these fields and, in the processor, these states.
std::string mapMachine(const std::string& fields,
                       const std::string& states = "'A':{'Type':'Pass','End':true}",
                       const std::string& executionType = "STANDARD") {
    return "{'StartAt':'M','States':{'M':{'Type':'Map','End':true," + fields + (fields.empty() ? "" : ",") +
           "'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'" + executionType +
           "'},'StartAt':'A','States':{" + states + "}}}}}";
}

const char* const kReader =
    "'ItemReader':{'Resource':'arn:aws:states:::s3:getObject','Parameters':{'Bucket':'b','Key.$':"
    "'$.key'},'ReaderConfig':{";

std::string reader(const std::string& config) {
    return kReader + config + "}}";
}

const char* const kTask = "'A':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true}";

} // namespace

class TestDistributedMap : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_objects = makeFolderStore(m_folder->path().toStdString());
    }

    void childrenHaveHistoriesOfTheirOwn() {
        const Execution run = ran(mapMachine("'Label':'Fan'"), "[7,8]");
        const History& history = run.history();
        QCOMPARE(eventsOf(history),
                 QStringLiteral("1<0 ExecutionStarted 2<0 MapStateEntered 3<2 MapStateStarted 4<3 "
                                "MapRunStarted 5<4 MapRunSucceeded 6<5 MapStateSucceeded 7<4 "
                                "MapStateExited 8<7 ExecutionSucceeded"));
        QCOMPARE(history.children.size(), std::size_t(2));
        const ChildExecution& second = history.children[1];
        QCOMPARE(second.events.size(), std::size_t(4));
        QCOMPARE(textOf(eventToValue(history, 1, {}, 1).get("executionStartedEventDetails").get("input")),
                 QStringLiteral("\"8\""));
        QCOMPARE(second.status, ExecutionStatus::Succeeded);
        QCOMPARE(textOf(second.output), QStringLiteral("8"));
        QVERIFY(second.arn.asString().find(":execution:StateMachine/Fan:") != std::string_view::npos);
        QCOMPARE(history.visits[1].child, ChildId(0));
        QCOMPARE(history.visits[1].enteredEvent, EventId(2));
        const Value described = mapRunToValue(history.mapRuns[0], "arn");
        QCOMPARE(textOf(described.get("status")), QStringLiteral("\"SUCCEEDED\""));
        QCOMPARE(textOf(described.get("itemCounts").get("succeeded")), QStringLiteral("2"));
    }

    void childrenAreExecutionsOfTheirOwn() {
        const Execution run = ran(
            mapMachine(
                "",
                "'A':{'Type':'Pass','Parameters':{'e.$':'$$.Execution.Input','m.$':'$$.StateMachine.Name'},"
                "'End':true}"),
            "[{'a':1}]");
        const Value& first = run.output().at(0);
        QCOMPARE(textOf(first.get("e")), QStringLiteral(R"({"a":1})"));
        QVERIFY(first.get("m").asString().substr(0, 13) == "StateMachine/");
        // Neither variables nor the item are in sight.
        const Execution item = ran(
            mapMachine("", "'A':{'Type':'Pass','Parameters':{'i.$':'$$.Map.Item.Index'},'End':true}"), "[1]");
        QCOMPARE(item.status(), ExecutionStatus::Failed);
    }

    void eachChildHasItsOwnBudgetOfEvents() {
        ExecutionOptions options = withInput("[1,2]");
        options.quotas.historyEvents = 12;
        InteractiveTaskHandler nobody;
        Execution run(machine(mapMachine("'ToleratedFailureCount':2",
                                         "'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Pass','Next':'A'}")),
                      options);
        run.run(nobody);
        QCOMPARE(run.status(), ExecutionStatus::Succeeded);
        for (const ChildExecution& child : run.history().children) {
            QCOMPARE(child.events.size(), std::size_t(12));
            QCOMPARE(textOf(child.cause),
                     QStringLiteral("\"The execution reached the maximum number of history events (12).\""));
        }
        QCOMPARE(run.history().mapRuns[0].executions.failed, std::uint64_t(2));
        QCOMPARE(QString::fromStdString(problemOf(run)), QString());
    }

    void expressChildrenTimeOutAfterFiveMinutes() {
        const Execution run = ran(mapMachine("'ToleratedFailurePercentage':100",
                                             "'A':{'Type':'Wait','SecondsPath':'$','End':true}", "EXPRESS"),
                                  "[299,301]");
        QCOMPARE(run.status(), ExecutionStatus::Succeeded);
        QCOMPARE(run.history().children[0].status, ExecutionStatus::Succeeded);
        QCOMPARE(run.history().children[1].status, ExecutionStatus::TimedOut);
        QCOMPARE(run.history().mapRuns[0].items.timedOut, std::uint64_t(1));
    }

    void tooManyFailuresEndTheRunAndTheOthers() {
        Answering answer([](const TaskRequest& request) {
            return request.place == std::vector<std::uint32_t>{1}
                       ? TaskAnswer::failed(Value("No"), Value("why"))
                       : TaskAnswer::pending();
        });
        Execution run(machine(mapMachine(
                          "'Catch':[{'ErrorEquals':['States.ExceedToleratedFailureThreshold'],'Next':'M'}]"
                          ",'Retry':[]",
                          kTask)),
                      withInput("[1,2,3]"));
        for (int i = 0; i < 60 && run.history().mapRuns.size() < 2; ++i)
            run.step(answer);
        const MapRun& first = run.history().mapRuns[0];
        QCOMPARE(first.status, ExecutionStatus::Failed);
        QCOMPARE(first.executions.failed, std::uint64_t(1));
        QCOMPARE(first.executions.aborted, std::uint64_t(2));
        QCOMPARE(run.history().children[0].status, ExecutionStatus::Aborted);
        QCOMPARE(QString::fromStdString(problemOf(run)), QString());
    }

    void readsItems_data() {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("items");
        const auto row = [](const char* name, const char* config, const char* bytes, const char* items) {
            QTest::newRow(name) << config << bytes << items;
        };
        row("json", "'InputType':'JSON'", "[1,{\"a\":2}]", R"([1,{"a":2}])");
        row("json, pointer", "'InputType':'JSON','ItemsPointer':'/a/1/b'", R"({"a":[0,{"b":[3]}]})", "[3]");
        row("json, limited", "'InputType':'JSON','MaxItems':1", "[1,2]", "[1]");
        row("json lines", "'InputType':'JSONL'", "{\"a\":1}\r\n\n[2]", R"([{"a":1},[2]])");
        row("csv", "'InputType':'CSV'", "a,b\n1,\"x, \"\"y\"\"\nz\"\n2\n\n",
            "[{\"a\":\"1\",\"b\":\"x, \\\"y\\\"\\nz\"},{\"a\":\"2\",\"b\":\"\"}]");
        row("csv, given", "'InputType':'CSV','CSVHeaderLocation':'GIVEN','CSVHeaders':['x']",
            "\xEF\xBB\xBF"
            "1,2\r\n3\r\n",
            R"([{"x":"1"},{"x":"3"}])");
        row("csv, other delimiter", "'InputType':'CSV','CSVDelimiter':'TAB'", "a\tb\n1\t2,3\n",
            R"([{"a":"1","b":"2,3"}])");
        row("csv, no rows", "'InputType':'CSV'", "a,b\n", "[]");
        row("manifest", "'InputType':'MANIFEST'",
            R"({"destinationBucket":"arn:aws:s3:::b","fileFormat":"CSV","fileSchema":"Bucket, Key","files":[{"key":"part.csv"}]})",
            R"([{"Bucket":"b","Key":"k"}])");
        row("athena", "'InputType':'JSONL','ManifestType':'ATHENA_DATA'", "s3://b/lines.jsonl\n", "[5,6]");
    }
    void readsItems() {
        QFETCH(QString, config);
        QFETCH(QString, bytes);
        QFETCH(QString, items);
        m_objects->write("b", "file", bytes.toStdString());
        m_objects->write("b", "part.csv", "\"b\",\"k\"\n");
        m_objects->write("b", "lines.jsonl", "5\n6\n");
        const Execution run = ran(mapMachine(reader(config.toStdString())), "{'key':'file'}");
        QCOMPARE(textOf(run.error()), QStringLiteral("absent"));
        QCOMPARE(textOf(run.output()), items);
    }

    void readsListedObjects() {
        m_objects->write("b", "in/1.json", "[1,2]");
        m_objects->write("b", "in/2.json", "[3]");
        m_objects->write("b", "other", "x");
        const std::string list =
            "'ItemReader':{'Resource':'arn:aws:states:::s3:listObjectsV2','Parameters':{'Bucket':'b','"
            "Prefix':'in/'}";
        const Value entries = ran(mapMachine(list + "}"), "{}").output();
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(textOf(entries.at(1).get("Key")), QStringLiteral("\"in/2.json\""));
        QCOMPARE(textOf(entries.at(0).get("Size")), QStringLiteral("5"));
        const Execution flat = ran(
            mapMachine(list + ",'ReaderConfig':{'InputType':'JSON','Transformation':'LOAD_AND_FLATTEN'}}"),
            "{}");
        QCOMPARE(textOf(flat.output()), QStringLiteral("[1,2,3]"));
    }

    void readingFails_data() {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* name, const char* config, const char* bytes, const char* cause) {
            QTest::newRow(name) << config << bytes << cause;
        };
        row("no list", "'InputType':'JSON'", "{}", "Attempting to map over non-iterable node.");
        row("no json", "'InputType':'JSON'", "[1,", "not valid JSON");
        row("pointer", "'InputType':'JSON','ItemsPointer':'/a'", "[]", "'/a'");
        row("headers", "'InputType':'CSV'", "a,a\n1,2\n", "CSV headers cannot contain duplicates.");
        row("parquet", "'InputType':'PARQUET'", "PAR1", "Parquet");
    }
    void readingFails() {
        QFETCH(QString, config);
        QFETCH(QString, bytes);
        QFETCH(QString, cause);
        m_objects->write("b", "file", bytes.toUtf8().toStdString());
        const Execution run = ran(mapMachine(reader(config.toStdString())), "{'key':'file'}");
        QCOMPARE(textOf(run.error()), QStringLiteral("\"States.ItemReaderFailed\""));
        QVERIFY2(textOf(run.cause()).contains(cause), qPrintable(textOf(run.cause())));
        QVERIFY(eventsOf(run.history())
                    .endsWith(QStringLiteral("5<4 MapRunFailed 6<5 MapStateFailed 7<6 ExecutionFailed")));
    }

    void packedObjectsAreUnpacked() {
        // `[4,5]` in gzip, with its size behind it.
        const unsigned char packed[] = {0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02,
                                        0x03, 0x8B, 0x36, 0xD1, 0x31, 0x8D, 0x05, 0x00, 0x4A,
                                        0x36, 0x14, 0x70, 0x05, 0x00, 0x00, 0x00};
        const std::string bytes(reinterpret_cast<const char*>(packed), sizeof packed);
        m_objects->write("b", "file", bytes);
        const std::string definition = mapMachine(reader("'InputType':'JSON'"));
        QCOMPARE(textOf(ran(definition, "{'key':'file'}").output()), QStringLiteral("[4,5]"));
        m_objects->write("b", "file", bytes.substr(0, 15));
        QVERIFY(
            textOf(ran(definition, "{'key':'file'}").cause()).contains(QStringLiteral("cannot be unpacked")));
    }

    void objectsStayInTheirFolder() {
        QVERIFY(!m_objects->write("..", "x", "1"));
        QVERIFY(!m_objects->write("b", "../../x", "1"));
        QVERIFY(!m_objects->read("b", "/etc/passwd"));
        const Execution missing = ran(mapMachine(reader("'InputType':'JSON'")), "{'key':'../file'}");
        QVERIFY(textOf(missing.cause()).contains(QStringLiteral("does not exist")));
    }

    void batches() {
        const Execution run =
            ran(mapMachine("'ItemSelector':{'v.$':'$$.Map.Item.Value'},'ItemBatcher':{'MaxItemsPerBatch':2,"
                           "'BatchInput':{'all.$':'States.ArrayLength($)'}}"),
                "[1,2,3]");
        QCOMPARE(textOf(run.output().at(0)),
                 QStringLiteral(R"({"BatchInput":{"all":3},"Items":[{"v":1},{"v":2}]})"));
        QCOMPARE(textOf(run.output().at(1)), QStringLiteral(R"({"BatchInput":{"all":3},"Items":[{"v":3}]})"));
        QCOMPARE(run.history().mapRuns[0].items.total, std::uint64_t(3));
        QCOMPARE(run.history().mapRuns[0].executions.total, std::uint64_t(2));
        // {"Items":["aaaaaaaa"]} are 22 bytes.
        const Execution bytes =
            ran(mapMachine("'ItemBatcher':{'MaxInputBytesPerBatch':33}"), "['aaaaaaaa','bbbbbbbb','c']");
        QCOMPARE(bytes.output().size(), std::size_t(2));
    }

    void writesResults() {
        const std::string writer =
            "'ResultWriter':{'Resource':'arn:aws:states:::s3:putObject','Parameters':{'Bucket':'out','"
            "Prefix':'jobs'}";
        const Execution run = ran(mapMachine(writer + "}"), "[1]");
        const std::string key(run.output().get("ResultWriterDetails").get("Key").asString());
        QVERIFY2(QString::fromStdString(key).startsWith(QStringLiteral("jobs/")), key.c_str());
        const Value manifest = json(*m_objects->read("out", key));
        QCOMPARE(manifest.get("MapRunArn"), run.history().mapRuns[0].arn);
        const std::string file(manifest.get("ResultFiles").get("SUCCEEDED").at(0).get("Key").asString());
        const Value records = json(*m_objects->read("out", file));
        QCOMPARE(textOf(records.at(0).get("Output")), QStringLiteral("\"1\""));
        QCOMPARE(textOf(records.at(0).get("Status")), QStringLiteral("\"SUCCEEDED\""));

        const Execution flat =
            ran(mapMachine(writer + ",'WriterConfig':{'Transformation':'FLATTEN','OutputType':'JSONL'}}"),
                "[[1,2],3]");
        const Value flatManifest =
            json(*m_objects->read("out", flat.output().get("ResultWriterDetails").get("Key").asString()));
        const auto lines = m_objects->read(
            "out", flatManifest.get("ResultFiles").get("SUCCEEDED").at(0).get("Key").asString());
        QCOMPARE(QString::fromStdString(*lines), QStringLiteral("1\n2\n3\n"));

        const Execution here =
            ran(mapMachine("'ResultWriter':{'WriterConfig':{'Transformation':'FLATTEN'}}"), "[[1,2],3]");
        QCOMPARE(textOf(here.output()), QStringLiteral("[1,2,3]"));
    }

    void writingFails() {
        InteractiveTaskHandler nobody;
        Execution run(
            machine(mapMachine(
                "'ResultWriter':{'Resource':'arn:aws:states:::s3:putObject','Parameters':{'Bucket':'b'}}")),
            withInput("[1]")); // no store
        run.run(nobody);
        QCOMPARE(textOf(run.error()), QStringLiteral("\"States.ResultWriterFailed\""));
        QCOMPARE(run.history().mapRuns[0].status, ExecutionStatus::Failed);
    }

    void itemsKnowTheirSource() {
        m_objects->write("b", "file", "[1]");
        const std::string selector = ",'ItemSelector':{'s.$':'$$.Map.Item.Source'}";
        QCOMPARE(textOf(ran(mapMachine(reader("'InputType':'JSON'") + selector), "{'key':'file'}").output()),
                 QStringLiteral("[{\"s\":\"S3://b/file\"}]"));
        QCOMPARE(textOf(ran(mapMachine(selector.substr(1)), "[1]").output()),
                 QStringLiteral(R"([{"s":"STATE_DATA"}])"));
    }

private:
    Execution ran(const std::string& definition, const std::string& input) {
        InteractiveTaskHandler nobody;
        ExecutionOptions options = withInput(input);
        options.objects = m_objects;
        Execution run(machine(definition), options);
        run.run(nobody);
        return run;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ObjectStore> m_objects;
};

QTEST_APPLESS_MAIN(TestDistributedMap)
#include "tst_distributed_map.moc"
