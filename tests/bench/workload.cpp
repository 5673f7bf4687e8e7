// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/workload.h"

#include "engine/definition/compiler.h"
#include "engine/value/json_reader.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace steploom::bench {

using engine::Value;

namespace {

struct Problem : std::runtime_error {
    using std::runtime_error::runtime_error;
};

Value readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw Problem(path + ": cannot be read");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    auto read = engine::readJson(text);
    if (!read)
        throw Problem(path + ":" + std::to_string(read.error.line) + ": is not JSON (" + read.error.code +
                      ")");
    return read.value;
}

/// `name`, or the content of the file that `name`File names.
Value inlineOrFile(const Value& object, const std::string& name, const std::string& directory) {
    const Value& file = object.get(name + "File");
    return file.isString() ? readFile(directory + "/" + std::string(file.asString())) : object.get(name);
}

[[noreturn]] void refuse(const std::vector<engine::Diagnostic>& diagnostics) {
    constexpr std::string_view kUnsupported = ".unsupported";
    for (const auto& diagnostic : diagnostics) {
        if (diagnostic.severity != engine::Severity::Error)
            continue;
        const std::string& code = diagnostic.code;
        const bool unsupported =
            code.size() > kUnsupported.size() &&
            code.compare(code.size() - kUnsupported.size(), std::string::npos, kUnsupported) == 0;
        throw Problem((unsupported ? "not supported yet: " : "definition refused: ") +
                      engine::diagnosticText(diagnostic));
    }
    throw Problem("definition refused without an error");
}

WorkloadCase readCase(const Value& object, const std::string& directory) {
    WorkloadCase result;
    result.testCase = object.get("testCase").asString();
    result.input = inlineOrFile(object, "input", directory);
    result.status = object.get("expectedStatus").asString();
    result.output = inlineOrFile(object, "expected", directory);
    result.error = object.get("expectedError");
    result.statesEntered = object.get("statesEntered").asDouble();
    if (result.input.isAbsent() || result.status.empty())
        throw Problem("a case has no input or no expectedStatus");
    if (result.status == "SUCCEEDED" ? result.output.isAbsent() : result.error.isAbsent())
        throw Problem("a case says nothing about the output or error to expect");
    return result;
}

void fill(Workload& workload, const std::string& directory) {
    const Value description = readFile(directory + "/" + workload.id + ".json");
    workload.machine = description.get("stateMachine").asString();
    workload.executions = static_cast<std::size_t>(description.get("executions").asInt());
    const Value& cases = description.get("cases");
    for (std::size_t i = 0; i < cases.size(); ++i)
        workload.cases.push_back(readCase(cases.at(i), directory));
    if (workload.cases.empty() || workload.executions == 0)
        throw Problem("the workload has no case or no execution");
    if (description.get("mockConfig").isString()) {
        auto mocks = engine::readMockConfig(
            readFile(directory + "/" + std::string(description.get("mockConfig").asString())));
        if (mocks.config == nullptr)
            refuse(mocks.diagnostics);
        workload.mocks = std::move(mocks.config);
    }
    workload.definitionFile = directory + "/" + std::string(description.get("definition").asString());
    auto compiled = engine::compileDefinition(readFile(workload.definitionFile));
    if (compiled.definition == nullptr)
        refuse(compiled.diagnostics);
    workload.definition = std::move(compiled.definition);
}

} // namespace

Workload loadWorkload(const std::string& directory, const std::string& id) {
    Workload workload;
    workload.id = id;
    try {
        fill(workload, directory);
    } catch (const Problem& problem) {
        workload.problem = problem.what();
    }
    return workload;
}

} // namespace steploom::bench
