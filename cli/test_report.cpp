// SPDX-License-Identifier: Apache-2.0
#include "cli/test_report.h"

#include <algorithm>
#include <cstdio>

#include "cli/messages.h"
#include "engine/value/json_writer.h"
#include "model/diagnostics/catalogue.h"

namespace steploom::cli {

namespace {

std::string decimals(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string realMs(const model::CaseOutcome& outcome) {
    return decimals(static_cast<double>(outcome.real.count()) / 1000.0, 3);
}

std::string virtualSeconds(const model::CaseOutcome& outcome) {
    return decimals(static_cast<double>(outcome.virtualMs) / 1000.0, 3);
}

std::string statusOf(const model::CaseOutcome& outcome) {
    return outcome.ran ? std::string(engine::executionStatusName(outcome.status)) : std::string("-");
}

std::string differenceText(const TestResult& result) {
    std::string text = model::englishText(result.outcome.difference);
    if (result.outcome.difference.code.rfind("expect.", 0) == 0)
        text.insert(0, result.testCase.file + ": ");
    return text;
}

/// Lines end a test point of TAP, and what a person sees of one case.
std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return text;
}

std::string jsonText(const std::string& text) {
    std::string out;
    engine::appendJsonString(out, text);
    return out;
}

/// Characters that XML has no way to write become U+FFFD.
std::string xml(const std::string& text) {
    static const std::string kReplacement = "\xEF\xBF\xBD";
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool noncharacter =
            text.compare(i, 3, "\xEF\xBF\xBE") == 0 || text.compare(i, 3, "\xEF\xBF\xBF") == 0;
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\n' || c == '\t' || c == '\r')
            out += "&#" + std::to_string(static_cast<int>(c)) + ';';
        else if (noncharacter || static_cast<unsigned char>(c) < 0x20)
            out += kReplacement;
        else
            out += c;
        if (noncharacter)
            i += 2;
    }
    return out;
}

} // namespace

std::size_t failuresOf(const std::vector<TestResult>& results) {
    return static_cast<std::size_t>(std::count_if(results.begin(), results.end(),
                                                  [](const TestResult& one) { return !one.outcome.passed; }));
}

std::string testText(const std::vector<TestResult>& results) {
    std::string text;
    for (const TestResult& one : results) {
        text += message(one.outcome.passed ? "test.passed" : "test.failed",
                        {oneLine(one.testCase.name), statusOf(one.outcome), virtualSeconds(one.outcome),
                         realMs(one.outcome)}) +
                '\n';
        if (!one.outcome.passed)
            text += "        " + oneLine(differenceText(one)) + '\n';
    }
    const std::size_t failed = failuresOf(results);
    text += message("test.sum", {std::to_string(results.size()), std::to_string(results.size() - failed),
                                 std::to_string(failed)}) +
            '\n';
    return text;
}

std::string testTap(const std::vector<TestResult>& results) {
    std::string text = "TAP version 13\n1.." + std::to_string(results.size()) + '\n';
    std::size_t number = 0;
    for (const TestResult& one : results) {
        std::string name;
        for (const char c : oneLine(one.testCase.name))
            name += c == '#' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
        text += (one.outcome.passed ? "ok " : "not ok ") + std::to_string(++number) + " - " + name + '\n';
        text += "  ---\n";
        if (!one.outcome.passed)
            text += "  message: " + jsonText(differenceText(one)) + '\n';
        text += "  status: " + jsonText(statusOf(one.outcome)) + '\n';
        text += "  duration_ms: " + realMs(one.outcome) + '\n';
        text += "  virtual_ms: " + std::to_string(one.outcome.virtualMs) + '\n';
        text += "  ...\n";
    }
    return text;
}

std::string testJUnit(const std::vector<TestResult>& results, const std::string& suite) {
    std::size_t errors = 0;
    double seconds = 0;
    std::string cases;
    for (const TestResult& one : results) {
        const double took = static_cast<double>(one.outcome.real.count()) / 1'000'000.0;
        seconds += took;
        cases += "    <testcase classname=\"" + xml(suite) + "\" name=\"" + xml(one.testCase.name) +
                 "\" time=\"" + decimals(took, 6) + "\">\n";
        if (!one.outcome.passed) {
            errors += one.outcome.ran ? 0 : 1;
            const std::string element = one.outcome.ran ? "failure" : "error";
            const std::string why = xml(differenceText(one));
            cases += "      <" + element + " message=\"" + why + "\" type=\"" +
                     xml(one.outcome.difference.code) + "\">" + why + "</" + element + ">\n";
        }
        cases += "      <system-out>" +
                 xml(message("test.out", {statusOf(one.outcome), virtualSeconds(one.outcome)})) +
                 "</system-out>\n    </testcase>\n";
    }
    const std::string counts = " tests=\"" + std::to_string(results.size()) + "\" failures=\"" +
                               std::to_string(failuresOf(results) - errors) + "\" errors=\"" +
                               std::to_string(errors) + "\" time=\"" + decimals(seconds, 6) + '"';
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + counts + ">\n  <testsuite name=\"" +
           xml(suite) + '"' + counts + " skipped=\"0\">\n" + cases + "  </testsuite>\n</testsuites>\n";
}

} // namespace steploom::cli
