// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/jsonpath_suite.h"

#include "engine/expression/jsonpath/path.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace steploom::conformance {
namespace {

using engine::PathProblem;
using engine::Value;

constexpr const char* kSharedDocument = "executed-document.json";
constexpr std::size_t kShown = 200;

std::string shown(const Value& value) {
    const std::string text = engine::toJson(value);
    return text.size() <= kShown ? text : text.substr(0, kShown) + "…";
}

Value documentBeside(const std::string& file) {
    const auto path = std::filesystem::path(file).parent_path() / kSharedDocument;
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return engine::readJson(text).value;
}

const char* problemName(PathProblem problem) {
    switch (problem) {
    case PathProblem::None:
        return "no error";
    case PathProblem::NotFound:
        return "path_not_found";
    case PathProblem::Refused:
        return "invalid_path while evaluating";
    default:
        return "exception";
    }
}

/// The same elements, whatever their order.
bool isPermutation(const Value& a, const Value& b) {
    if (!a.isArray() || !b.isArray() || a.size() != b.size())
        return false;
    std::vector<bool> taken(b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t j = 0;
        while (j < b.size() && (taken[j] || !(a.at(i) == b.at(j))))
            ++j;
        if (j == b.size())
            return false;
        taken[j] = true;
    }
    return true;
}

/// What is refused while reading may be told of only when the path is used; a place that is not there is
/// never a wrong path.
bool isExpectedKind(std::string_view kind, PathProblem problem) {
    if (kind == "path_not_found")
        return problem == PathProblem::NotFound;
    if (kind == "invalid_path")
        return problem == PathProblem::Refused;
    return problem != PathProblem::None;
}

Verdict judgeError(std::string_view kind, const engine::PathResult& compiled,
                   const engine::PathAnswer& answer) {
    const std::string expected = "expected " + std::string(kind);
    if (!compiled) {
        if (kind != "path_not_found")
            return Verdict::pass();
        return Verdict::fail(expected + ", but the path was refused: " + compiled.error.code);
    }
    if (answer.problem == PathProblem::None)
        return Verdict::fail(expected + ", got " + shown(answer.value));
    if (!isExpectedKind(kind, answer.problem))
        return Verdict::fail(expected + ", got " + problemName(answer.problem));
    return Verdict::pass();
}

} // namespace

Verdict judgeJsonPathCase(const Case& testCase) {
    const Value& selector = testCase.data.get("selector");
    const Value& expected = testCase.data.get("jayway");
    if (!selector.isString() || !expected.isObject())
        return Verdict::fail("the case has no selector or no result");
    const Value& own = testCase.data.get("document");
    const Value document = own.isAbsent() ? documentBeside(testCase.file) : own;
    if (document.isAbsent())
        return Verdict::fail("the case has no document, and there is no " + std::string(kSharedDocument) +
                             " beside its file");

    const engine::PathResult compiled = engine::compileLibraryPath(selector.asString());
    const engine::PathAnswer answer =
        compiled ? engine::evaluateSteps(document, compiled.path) : engine::PathAnswer{};
    if (expected.get("error").asBool())
        return judgeError(expected.get("kind").asString(), compiled, answer);
    if (!compiled)
        return Verdict::fail("the path was refused: " + compiled.error.code + " at " +
                             std::to_string(compiled.error.offset));
    const Value& result = expected.get("result");
    if (answer.problem != PathProblem::None)
        return Verdict::fail("expected " + shown(result) + ", got " + problemName(answer.problem));
    const bool same = testCase.data.get("unordered").asBool() ? isPermutation(result, answer.value)
                                                              : result == answer.value;
    if (!same)
        return Verdict::fail("expected " + shown(result) + ", got " + shown(answer.value));
    const Value& definite = testCase.data.get("definite");
    if (definite.isBool() && definite.asBool() != compiled.path.single)
        return Verdict::fail(definite.asBool() ? "expected a definite path" : "expected an indefinite path");
    return Verdict::pass();
}

} // namespace steploom::conformance
