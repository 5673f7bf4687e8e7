// SPDX-License-Identifier: Apache-2.0
#include "engine/value/json_writer.h"
#include "tests/conformance/document_suite.h"
#include "tests/conformance/jsonata_suite.h"
#include "tests/conformance/suite.h"
#include "tests/support/isolated.h"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace steploom;
using conformance::Case;
using conformance::Suite;
using conformance::Verdict;

constexpr int kUsage = 2;

int usage(const std::string& problem) {
    std::string names;
    for (const Suite& suite : conformance::suites())
        names.append(names.empty() ? "" : ", ").append(suite.name);
    std::fprintf(stderr,
                 "steploom-conformance: %s\n"
                 "usage: steploom-conformance SUITE [--level 2.2.2|2.0.6] [--operations N] FILE...\n"
                 "SUITE is one of %s. The level is that of JSONata, 2.0.6 by default; N is how many random\n"
                 "edits the document suite makes on each text, 1000 by default.\n",
                 problem.c_str(), names.c_str());
    return kUsage;
}

struct Tally {
    std::size_t passed = 0;
    std::size_t failed = 0;
    std::size_t skipped = 0;

    void count(std::string_view result) {
        ++(result == "pass" ? passed : result == "skip" ? skipped : failed);
    }
};

void printLine(const Case& testCase, std::string_view result, std::string_view why) {
    std::string line = "{\"id\":";
    engine::appendJsonString(line, testCase.id);
    line += ",\"result\":";
    engine::appendJsonString(line, result);
    line += ",\"why\":";
    engine::appendJsonString(line, why);
    line += "}\n";
    std::fputs(line.c_str(), stdout);
}

Tally run(const Suite& suite, const std::vector<Case>& cases) {
    testing::IsolationOptions isolation;
    isolation.limit = suite.limit;
    isolation.memory = std::size_t{4} << 30;
    Tally tally;
    testing::forEachIsolated(
        cases.size(), isolation,
        [&](std::size_t index) {
            const Verdict verdict = suite.judge(cases[index]);
            return std::string(conformance::resultName(verdict.result)) + '\n' + verdict.why;
        },
        [&](std::size_t index, const testing::IsolatedResult& answer) {
            const std::size_t end = answer.text.find('\n');
            const bool faulty = !answer.fault.empty();
            const std::string result = faulty ? "fail" : answer.text.substr(0, end);
            tally.count(result);
            printLine(cases[index], result, faulty ? answer.fault : answer.text.substr(end + 1));
        });
    return tally;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return usage("a suite and at least one case file are needed");
    const Suite* suite = conformance::findSuite(argv[1]);
    if (suite == nullptr)
        return usage("there is no suite '" + std::string(argv[1]) + "'");

    int first = 2;
    for (; first + 2 < argc && argv[first][0] == '-'; first += 2) {
        const std::string_view option = argv[first];
        const std::string value = argv[first + 1];
        if (option == "--level" && (value == "2.2.2" || value == "2.0.6"))
            conformance::setJsonataLevel(value == "2.2.2" ? engine::jsonata::Level::V2_2_2
                                                          : engine::jsonata::Level::V2_0_6);
        else if (option == "--level")
            return usage("there is no level '" + value + "'");
        else if (option == "--operations" && value.find_first_not_of("0123456789") == std::string::npos)
            conformance::setDocumentOperations(std::stoul(value));
        else
            return usage("cannot read " + std::string(option) + ' ' + value);
    }
    conformance::setJsonataDatasets((std::filesystem::path(argv[first]).parent_path() / "datasets").string());

    std::vector<Case> cases;
    for (int i = first; i < argc; ++i) {
        auto file = conformance::readCaseFile(argv[i], suite->filter);
        if (!file.problem.empty()) {
            std::fprintf(stderr, "steploom-conformance: %s\n", file.problem.c_str());
            return kUsage;
        }
        for (Case& testCase : file.cases)
            cases.push_back(std::move(testCase));
    }

    try {
        const Tally tally = run(*suite, cases);
        std::printf("%zu passed, %zu failed, %zu skipped\n", tally.passed, tally.failed, tally.skipped);
        return tally.failed == 0 ? 0 : 1;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "steploom-conformance: %s\n", problem.what());
        return kUsage;
    }
}
