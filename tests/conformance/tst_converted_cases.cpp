// SPDX-License-Identifier: Apache-2.0
#include "engine/value/json_writer.h"
#include "model/conversion/convert_machine.h"
#include "model/document/document.h"
#include "model/document/to_value.h"
#include "tests/conformance/aws_suite.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <filesystem>

// Machines in the other query language, over the executions recorded from the service: what agreed with the
// recording before agrees with it still, event by event, where the execution succeeded.

using namespace steploom;
using namespace steploom::conformance;
using engine::Value;

namespace {

using Conversion = model::Result<model::edits::MachineConversion> (*)(const model::Document&);

bool passes(const Case& testCase) {
    return judgeAwsCase(testCase).result == Verdict::Result::Pass;
}

} // namespace

class TestConvertedCases : public QObject {
    Q_OBJECT

    std::vector<Case> m_cases;

    /// How many cases had a state that could be converted.
    int convertEach(const std::vector<Conversion>& conversions) {
        int converted = 0;
        for (const Case& testCase : m_cases) {
            const Value& definition = testCase.data.get("definition");
            const bool plain = testCase.data.get("kind") == Value("execution") && definition.isObject() &&
                               testCase.data.get("expect").get("status") == Value("SUCCEEDED");
            if (!plain)
                continue;
            model::Document document = model::Document::fromBytes(engine::toJson(definition));
            bool all = true;
            for (const Conversion convert : conversions) {
                auto made = convert(document);
                all = all && made && made->converted > 0;
                if (all)
                    document.apply(std::move(made.value().edit));
            }
            if (!all || !passes(testCase))
                continue;
            Case other = testCase;
            other.data = testCase.data.with("definition", *model::toValue(document.tree().root()));
            const Verdict verdict = judgeAwsCase(other);
            ++converted;
            if (verdict.result != Verdict::Result::Pass) {
                QTest::qFail((testCase.id + ": " + verdict.why + "\n" + engine::toJson(definition) + "\n" +
                              document.bytes())
                                 .c_str(),
                             __FILE__, __LINE__);
                return converted;
            }
        }
        return converted;
    }

private slots:
    void initTestCase() {
        namespace fs = std::filesystem;
        const fs::path folder = fs::path(test::sharedFolder()) / "conformance" / "aws";
        if (!fs::is_directory(folder))
            QSKIP("NO SHARED DATA: conversions were not tried on the recorded executions (STEPLOOM_SHARED)");
        for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
            if (file.path().filename().string().rfind("execution-", 0) != 0)
                continue;
            CaseFile read = readCaseFile(file.path().string(), substituteAwsNames);
            QVERIFY2(read.problem.empty(), read.problem.c_str());
            m_cases.insert(m_cases.end(), read.cases.begin(), read.cases.end());
        }
    }

    void jsonPath() {
        const int converted = convertEach({model::edits::convertMachineToJsonPath});
        qInfo("%d recorded executions of machines with states that came to JSONPath", converted);
        QVERIFY(converted > 30);
    }
    void jsonata() {
        const int converted = convertEach({model::edits::convertMachineToJsonata});
        qInfo("%d recorded executions of machines with states that came to JSONata", converted);
        QVERIFY(converted > 200);
    }
    void thereAndBack() {
        const int converted =
            convertEach({model::edits::convertMachineToJsonata, model::edits::convertMachineToJsonPath});
        qInfo("%d recorded executions of machines with states that came to JSONata and back", converted);
        QVERIFY(converted > 200);
    }
};

QTEST_APPLESS_MAIN(TestConvertedCases)
#include "tst_converted_cases.moc"
