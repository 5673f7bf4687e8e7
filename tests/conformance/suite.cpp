// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/suite.h"

#include "tests/conformance/aws_suite.h"
#include "tests/conformance/document_suite.h"
#include "tests/conformance/history_suite.h"
#include "tests/conformance/jsonata_suite.h"
#include "tests/conformance/jsonpath_suite.h"
#include "tests/conformance/lint_suite.h"

namespace steploom::conformance {
std::string_view resultName(Verdict::Result result) {
    switch (result) {
    case Verdict::Result::Pass:
        return "pass";
    case Verdict::Result::Fail:
        return "fail";
    case Verdict::Result::Skip:
        return "skip";
    }
    return {};
}

const std::vector<Suite>& suites() {
    static const std::vector<Suite> all = {
        {"aws", substituteAwsNames, judgeAwsCase},
        {"jsonata", keepLoneSurrogates, judgeJsonataCase},
        {"jsonpath", nullptr, judgeJsonPathCase},
        {"lint", substituteAwsNames, judgeLintCase},
        {"document", nullptr, judgeDocumentCase, std::chrono::seconds(120)},
        {"history", substituteAwsNames, judgeHistoryCase},
    };
    return all;
}

const Suite* findSuite(std::string_view name) {
    for (const Suite& suite : suites()) {
        if (suite.name == name)
            return &suite;
    }
    return nullptr;
}

} // namespace steploom::conformance
