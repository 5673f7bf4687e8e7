// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler.h"
#include "engine/value/json_writer.h"
#include "tests/conformance/aws_suite.h"
#include "tests/conformance/case_file.h"
#include "tests/conformance/execution_case.h"
#include "tests/conformance/task_replayer.h"

#include <QtTest>

#include <functional>
#include <set>

// The runner is strict: whatever is changed in what a case expects, the case fails, unless the comparison
// rules say that this very thing does not count. Every event, every member and every value of the own cases
// is changed in turn.

using namespace steploom;
using namespace steploom::conformance;
using engine::Value;

namespace {

const std::set<std::string> kNotCompared = {"timestamp", "roleArn", "executionArn", "mapRunArn"};

/// A value of the same kind that is another one.
Value changed(const Value& value) {
    switch (value.kind()) {
    case engine::Kind::Bool:
        return Value(!value.asBool());
    case engine::Kind::Int:
        return Value(value.asInt() + 1);
    case engine::Kind::Double:
        return Value(value.asDouble() + 0.5);
    case engine::Kind::String:
        // In front, since JSON text with something behind it would only stop being JSON.
        return Value("~" + std::string(value.asString()));
    default:
        return Value("another kind of value");
    }
}

using Replace = std::function<Value(Value)>;
using Visit = std::function<void(const Value& mutated, const std::string& what)>;

/// Calls `visit` with a copy of the whole for each way to change one thing in `value`; `replace` puts a
/// changed part into the whole.
void mutate(const Value& value, const std::string& path, const Replace& replace, const Visit& visit) {
    if (value.isObject()) {
        visit(replace(value.with("unexpected", Value(1))), path + ": a member more");
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string name(value.keyAt(i));
            if (kNotCompared.count(name) != 0)
                continue;
            const auto put = [&](Value part) {
                return replace(value.with(name, std::move(part)));
            };
            visit(replace(value.without(name)), path + "." + name + ": gone");
            mutate(value.at(i), path + "." + name, put, visit);
        }
        return;
    }
    if (value.isArray()) {
        visit(replace(value.withAt(value.size(), Value(1))), path + ": an element more");
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto put = [&](Value part) {
                return replace(value.withAt(i, std::move(part)));
            };
            mutate(value.at(i), path + "." + std::to_string(i), put, visit);
        }
        return;
    }
    visit(replace(changed(value)), path + ": changed");
    visit(replace(Value(nullptr)), path + ": null");
}

bool isUnordered(const Value& event) {
    return event.get("id").isArray();
}

Value arrayOf(std::vector<Value> events) {
    return Value::array(std::move(events));
}

std::vector<Value> listOf(const Value& array) {
    std::vector<Value> list;
    for (std::size_t i = 0; i < array.size(); ++i)
        list.push_back(array.at(i));
    return list;
}

/// A case with every run that it allows: a changed expectation must differ from all of them.
class Subject {
public:
    explicit Subject(const Value& testCase)
        : m_case(testCase)
        , m_rules(readPlaceholderRules(testCase.get("placeholders"))) {
        const auto compiled = engine::compileDefinition(testCase.get("definition"));
        if (compiled.definition == nullptr)
            return;
        const std::size_t ways = TaskReplayer::arrangements(testCase.get("tasks"));
        for (std::size_t i = 0; i < ways; ++i)
            m_runs.push_back(runCase(testCase, compiled.definition, m_rules, i));
    }
    bool passes(const Value& expect) const {
        const Value changedCase = m_case.with("expect", expect);
        return std::any_of(m_runs.begin(), m_runs.end(),
                           [&](const RunRecord& run) { return !compareRun(changedCase, run, m_rules); });
    }
    bool ran() const { return !m_runs.empty(); }

private:
    Value m_case;
    PlaceholderRules m_rules;
    std::vector<RunRecord> m_runs;
};

} // namespace

class TestMutations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        auto file = readCaseFile(STEPLOOM_TEST_DATA "/conformance/execution-own.jsonl", substituteAwsNames);
        QCOMPARE(QString::fromStdString(file.problem), QString());
        m_cases = std::move(file.cases);
    }

    void unchangedCasePasses_data() { caseRows(); }
    void unchangedCasePasses() {
        const Verdict verdict = judgeAwsCase(currentCase());
        QCOMPARE(QString::fromStdString(verdict.why), QString());
        QCOMPARE(verdict.result, Verdict::Result::Pass);
    }

    void changedResultFails_data() { caseRows(); }
    void changedResultFails() {
        const Subject subject(currentCase().data);
        QVERIFY(subject.ran());
        const Value& expect = currentCase().data.get("expect");
        const Value rest = expect.without("history");
        const Value& history = expect.get("history");
        std::size_t tried = 0;
        mutate(
            rest, "expect", [](Value value) { return value; },
            [&](const Value& mutated, const std::string& what) {
                // A member that no rule names, and what nobody recorded, are not compared.
                const bool nothingElse = history.isAbsent() && what == "expect.output: gone";
                if (what == "expect: a member more" || what == "expect.status: gone" || nothingElse)
                    return;
                const Value whole = history.isAbsent() ? mutated : mutated.with("history", history);
                QVERIFY2(!subject.passes(whole), what.c_str());
                ++tried;
            });
        for (const char* member : {"output", "error", "cause"}) {
            if (expect.find(member) == nullptr)
                QVERIFY2(!subject.passes(expect.with(member, Value("invented"))), member);
        }
        QVERIFY(tried > 0);
    }

    void changedEventFails_data() { caseRows(); }
    void changedEventFails() {
        const Subject subject(currentCase().data);
        QVERIFY(subject.ran());
        const Value& expect = currentCase().data.get("expect");
        const Value& history = expect.get("history");
        for (std::size_t i = 0; i < history.size(); ++i) {
            // An event without order has neither an id nor a predecessor to compare.
            const Value event = isUnordered(history.at(i))
                                    ? history.at(i).without("id").without("previousEventId")
                                    : history.at(i);
            const auto putBack = [&](Value changedEvent) {
                if (isUnordered(history.at(i)))
                    changedEvent =
                        changedEvent.with("id", history.at(i).get("id")).with("previousEventId", Value(0));
                return changedEvent;
            };
            mutate(event, "event " + std::to_string(i), putBack,
                   [&](const Value& mutated, const std::string& what) {
                       const Value changedHistory = history.withAt(i, mutated);
                       QVERIFY2(!subject.passes(expect.with("history", changedHistory)), what.c_str());
                   });
        }
    }

    void changedOrderFails_data() { caseRows(); }
    void changedOrderFails() {
        const Subject subject(currentCase().data);
        QVERIFY(subject.ran());
        const Value& expect = currentCase().data.get("expect");
        const auto events = listOf(expect.get("history"));
        const auto passes = [&](std::vector<Value> list) {
            return subject.passes(expect.with("history", arrayOf(std::move(list))));
        };
        for (std::size_t i = 0; i < events.size(); ++i) {
            const QByteArray place = "event " + QByteArray::number(static_cast<qulonglong>(i));
            auto missing = events;
            missing.erase(missing.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY2(!passes(missing), place + " missing");
            auto twice = events;
            twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(i), events[i]);
            QVERIFY2(!passes(twice), place + " twice");
            if (i == 0)
                continue;
            auto swapped = events;
            std::swap(swapped[i - 1], swapped[i]);
            // Only inside a run without order does order not count.
            QCOMPARE(passes(swapped), isUnordered(events[i - 1]) && isUnordered(events[i]));
        }
    }

    void whatIsNotComparedMayChange() {
        for (const Case& testCase : m_cases) {
            const Subject subject(testCase.data);
            const Value& expect = testCase.data.get("expect");
            auto events = listOf(expect.get("history"));
            for (Value& event : events)
                event = event.with("timestamp", Value("another time"));
            if (events.empty())
                continue;
            const Value& details = events[0].get("executionStartedEventDetails");
            events[0] =
                events[0].with("executionStartedEventDetails", details.with("roleArn", Value("another")));
            QVERIFY2(subject.passes(expect.with("history", arrayOf(std::move(events)))), testCase.id.c_str());
        }
    }

    void aRunningCaseIsComparedAsFarAsItWent() {
        const Case& testCase = m_cases.front();
        const Subject subject(testCase.data);
        auto events = listOf(testCase.data.get("expect").get("history"));
        events.resize(3);
        const Value open = Value::object({{"history", arrayOf(events)}});
        QVERIFY(subject.passes(open));
        events[2] = events[2].with("previousEventId", Value(1));
        QVERIFY(!subject.passes(Value::object({{"history", arrayOf(events)}})));
    }

    void wrongAnswersFail_data() { caseRows(); }
    void wrongAnswersFail() {
        const Value& data = currentCase().data;
        const Value& tasks = data.get("tasks");
        if (tasks.size() == 0 || data.get("history_lost").isArray())
            return;
        const Case without{"", data.with("tasks", Value::emptyArray()), {}};
        QCOMPARE(judgeAwsCase(without).result, Verdict::Result::Fail);
    }

private:
    void caseRows() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i].id.c_str()) << static_cast<int>(i);
    }
    const Case& currentCase() const {
        QFETCH(int, index);
        return m_cases[static_cast<std::size_t>(index)];
    }

    std::vector<Case> m_cases;
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
