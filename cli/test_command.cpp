// SPDX-License-Identifier: Apache-2.0
#include "cli/test_command.h"

#include "cli/definition_file.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/test_coverage.h"
#include "cli/test_report.h"
#include "engine/definition/compiler.h"
#include "engine/value/json_writer.h"
#include "model/document/file.h"
#include "model/history/live_record.h"
#include "model/testing/case_files.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <optional>

namespace steploom::cli {

namespace {

using namespace engine;

constexpr int kPassed = 0;
constexpr int kFailed = 1;
constexpr int kBadInput = 2;

struct Options {
    std::string definition;
    std::vector<std::string> cases; ///< empty: all
    std::optional<std::string> mocks;
    std::optional<std::string> machine;
    std::optional<std::string> input;
    std::optional<std::string> values;
    std::optional<std::string> objects;
    std::optional<std::string> junit;
    std::optional<std::string> coverageFile; ///< where it goes as JSON
    std::optional<double> leastCoverage;     ///< percent
    bool coverage = false;
    bool tap = false;
    bool express = false;
};

/// A percentage from 0 to 100.
bool readPercent(const std::string& text, double& percent) {
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, percent);
    return !text.empty() && read.ec == std::errc() && read.ptr == end && percent >= 0 && percent <= 100;
}

/// Whether the options go together; false after a complaint.
bool isComplete(const Options& options) {
    int writers = (options.junit == "-" ? 1 : 0) + (options.coverageFile == "-" ? 1 : 0);
    writers += options.tap ? 1 : 0;
    const bool text = options.coverage && (options.junit == "-" || options.coverageFile == "-");
    if (options.definition.empty())
        return refuse(message("test.none"));
    return (writers <= 1 && !text) || refuse(message("test.both"));
}

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    OptionReader reader;
    reader.file(options.definition, "definition.many").value("--case", options.cases);
    reader.value("--mocks", options.mocks)
        .value("--machine", options.machine)
        .value("--input", options.input);
    reader.value("--values", options.values).value("--s3", options.objects).value("--junit", options.junit);
    reader.value("--coverage-json", options.coverageFile).flag("--coverage", options.coverage);
    reader.value("--coverage-min", [&options](const std::string& text) {
        options.leastCoverage.emplace();
        return readPercent(text, *options.leastCoverage) || refuse(message("test.percent", {text}));
    });
    reader.flag("--tap", options.tap).flag("--express", options.express);
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    return isComplete(options) ? OptionReader::Read::Good : OptionReader::Read::Bad;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Which machine of the mock file is meant; none after a complaint.
std::optional<std::string> chooseMachine(const Options& options, const DefinitionFile& source,
                                         const MockConfig& mocks, const std::string& mocksPath) {
    const std::vector<std::string> machines = model::machinesOf(mocks);
    if (machines.empty()) {
        complain(message("test.noCases", {mocksPath}));
        return std::nullopt;
    }
    if (options.machine) {
        if (std::find(machines.begin(), machines.end(), *options.machine) != machines.end())
            return options.machine;
        complain(message("test.noMachine", {mocksPath, *options.machine, joined(machines)}));
        return std::nullopt;
    }
    const std::string file = std::filesystem::path(source.source.file).filename().string();
    std::string name = model::machineCalled(machines, {source.source.name(), file.substr(0, file.find('.'))});
    if (!name.empty())
        return name;
    complain(message("test.machines", {mocksPath, joined(machines)}));
    return std::nullopt;
}

/// Keeps what `--case` names, in the order of the file. False after a complaint.
bool chooseCases(const Options& options, std::vector<model::TestCase>& cases) {
    if (options.cases.empty())
        return true;
    std::vector<std::string> names;
    names.reserve(cases.size());
    for (const model::TestCase& one : cases)
        names.push_back(one.name);
    for (const std::string& wanted : options.cases) {
        if (std::find(names.begin(), names.end(), wanted) == names.end()) {
            complain(message("case.unknown", {wanted, joined(names)}));
            return false;
        }
    }
    std::erase_if(cases, [&](const model::TestCase& one) {
        return std::find(options.cases.begin(), options.cases.end(), one.name) == options.cases.end();
    });
    return true;
}

/// Writes a report; `-` is standard output. False after a complaint.
bool write(const std::string& path, const std::string& text) {
    if (path == "-") {
        std::fputs(text.c_str(), stdout);
        return true;
    }
    const auto saved = model::saveFile(path, text);
    if (!saved)
        complain(message(saved.refusal().code, saved.refusal().args));
    return saved.ok();
}

/// The input of the cases that have none of their own; none after a complaint.
std::optional<Value> readInput(const Options& options, const std::string& definition) {
    std::string path = options.input.value_or(std::string());
    if (path.empty() && definition != "-")
        path = model::findInputOf(definition);
    if (path.empty())
        return Value::emptyObject();
    std::optional<JsonFile> file = readJsonFile(path);
    if (!file)
        return std::nullopt;
    return std::move(file->value);
}

std::shared_ptr<const MockConfig> readMocks(const std::string& path) {
    if (path.empty()) {
        complain(message("test.noMocks"));
        return nullptr;
    }
    const std::optional<JsonFile> file = readJsonFile(path);
    if (!file)
        return nullptr;
    MockConfigResult read = readMockConfig(file->value);
    if (complainAbout(*file, read.diagnostics))
        return nullptr;
    return read.config;
}

} // namespace

int testCommand(const std::vector<std::string>& arguments) {
    Options options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kPassed : kBadInput;
    const std::optional<DefinitionFile> source = readDefinition(options.definition, options.values);
    if (!source)
        return kBadInput;
    const std::string& file = source->source.file;
    const bool express = options.express || source->source.type == "EXPRESS";
    const CompileResult compiled =
        compileDefinition(source->file.value, express ? WorkflowType::Express : WorkflowType::Standard);
    if (complainAbout(*source, compiled.diagnostics))
        return kBadInput;
    const std::string mocksPath =
        options.mocks ? *options.mocks : (file == "-" ? std::string() : model::findMocksOf(file));
    const std::shared_ptr<const MockConfig> mocks = readMocks(mocksPath);
    if (mocks == nullptr)
        return kBadInput;
    const auto machine = chooseMachine(options, *source, *mocks, mocksPath);
    const auto input = machine ? readInput(options, file) : std::nullopt;
    if (!input)
        return kBadInput;
    std::vector<model::TestCase> cases = model::readTestCases(mocksPath, *mocks, *machine, *input);
    if (!chooseCases(options, cases))
        return kBadInput;

    ExecutionOptions execution;
    execution.stateMachineName = *machine;
    if (express)
        execution.type = WorkflowType::Express;
    std::error_code ignored;
    const std::filesystem::path objects = options.objects ? std::filesystem::path(*options.objects)
                                                          : std::filesystem::path(file).parent_path() / "s3";
    if (options.objects || (file != "-" && std::filesystem::is_directory(objects, ignored)))
        execution.objects = makeFolderStore(objects.string());
    std::vector<TestResult> results;
    results.reserve(cases.size());
    model::Coverage coverage(compiled.definition);
    const auto count = [&](const Execution& run) {
        const model::OpenedRun record = model::recordOf(run.history(), run.options().type);
        coverage.add(*record.recording, *record.outline);
    };
    for (model::TestCase& one : cases) {
        model::CaseOutcome outcome = model::runTestCase(compiled.definition, mocks, one, execution, count);
        results.push_back({std::move(one), std::move(outcome)});
    }

    if (options.junit != "-" && options.coverageFile != "-")
        std::fputs((options.tap ? testTap(results) : testText(results)).c_str(), stdout);
    if (options.coverage)
        std::fputs(coverageReport(coverage, *source, options.tap ? "# " : "").c_str(), stdout);
    if (options.coverageFile &&
        !write(*options.coverageFile, toJson(coverageReportJson(coverage, *source), {2, false}) + '\n'))
        return kBadInput;
    if (options.junit && !write(*options.junit, testJUnit(results, *machine)))
        return kBadInput;
    const double least = options.leastCoverage.value_or(0);
    const bool covered = coveragePercent(coverage) >= least;
    if (!covered)
        complain(message("test.coverage.low", {percentText(coveragePercent(coverage)), percentText(least)}));
    return failuresOf(results) == 0 && covered ? kPassed : kFailed;
}

} // namespace steploom::cli
