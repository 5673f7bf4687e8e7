// SPDX-License-Identifier: Apache-2.0
#include "cli/run_command.h"

#include "cli/definition_file.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "engine/definition/compiler.h"
#include "engine/execution/execution.h"
#include "engine/history/reader.h"
#include "engine/history/writer.h"
#include "engine/task/mock.h"
#include "engine/task/recorded.h"
#include "engine/value/json_writer.h"
#include "model/diagnostics/catalogue.h"
#include "model/document/file.h"
#include "model/document/pointer.h"
#include "model/history/open.h"
#include "model/history/redrive.h"

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <optional>

namespace steploom::cli {

namespace {

using namespace engine;

constexpr int kSucceeded = 0;
constexpr int kFailed = 1;
constexpr int kBadInput = 2;

struct Options {
    std::string definition;
    std::optional<std::string> input;
    std::optional<std::string> mocks;
    std::optional<std::string> testCase;
    std::string machine;
    std::optional<std::string> history;
    std::optional<std::string> recorded;
    std::optional<std::string> redrive;
    std::optional<std::string> objects;
    std::optional<std::string> mapRuns;
    std::optional<std::string> values;
    bool express = false;
    std::uint64_t seed = 1;
    bool quotas = true;
};

bool readSeed(const std::string& text, std::uint64_t& seed) {
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    return (error == std::errc() && stop == text.data() + text.size()) ||
           refuse(message("option.number", {"--seed", text}));
}

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    OptionReader reader;
    reader.file(options.definition, "definition.many").value("--input", options.input);
    reader.value("--mocks", options.mocks)
        .value("--case", options.testCase)
        .value("--machine", options.machine);
    reader.value("--history", options.history).value("--recorded", options.recorded);
    reader.value("--redrive", options.redrive).value("--s3", options.objects);
    reader.value("--map-runs", options.mapRuns).value("--values", options.values);
    reader.flag("--express", options.express).flag("--no-quotas", options.quotas, false);
    reader.value("--seed", [&options](const std::string& text) { return readSeed(text, options.seed); });
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    const bool definition = !options.definition.empty() || refuse(message("definition.none"));
    return definition && (!options.testCase || options.mocks || refuse(message("case.noMocks")))
               ? OptionReader::Read::Good
               : OptionReader::Read::Bad;
}

std::string namesOf(const MockConfig& config) {
    std::string names;
    for (const MockConfig::Case& testCase : config.cases())
        names += (names.empty() ? "" : ", ") + testCase.machine + '/' + testCase.name;
    return names;
}

/// The mock file, and whether the named case is in it. False after a complaint.
bool readMocks(const Options& options, std::shared_ptr<const MockConfig>& config) {
    if (!options.mocks)
        return true;
    const std::optional<JsonFile> file = readJsonFile(*options.mocks);
    if (!file)
        return false;
    MockConfigResult read = readMockConfig(file->value);
    if (complainAbout(*file, read.diagnostics))
        return false;
    config = std::move(read.config);
    if (!options.testCase) {
        complain(message("mocks.noCase", {namesOf(*config)}));
        return false;
    }
    if (config->find(options.machine, *options.testCase) == nullptr) {
        if (options.machine.empty())
            complain(message("case.unknown", {*options.testCase, namesOf(*config)}));
        else
            complain(message("machine.unknown", {*options.testCase, options.machine, namesOf(*config)}));
        return false;
    }
    return true;
}

/// Answers of tasks from a history file. False after a complaint.
bool readRecording(const Options& options, std::optional<RecordedTaskHandler>& recorded) {
    if (!options.recorded)
        return true;
    const auto text = readText(*options.recorded);
    if (!text)
        return false;
    const JsonFile file{*options.recorded, *text, {}};
    const HistoryReadResult read = readHistory(file.text);
    if (!read) {
        complainAt(file, read.error.line, read.error.column, message(read.error.code, {read.error.found}));
        return false;
    }
    recorded.emplace(read.history);
    return true;
}

/// A recorded execution that failed, and where it goes on.
struct Redriven {
    std::shared_ptr<const model::Recording> recording;
    History history;
    model::RedriveStart start;
};

/// Where to go on. False after a complaint.
bool readRedrive(const Options& options, const Definition& definition, std::optional<Redriven>& redriven) {
    if (!options.redrive)
        return true;
    const model::HistoryBundle bundle = model::openHistoryFiles({*options.redrive});
    const auto refuse = [&](const model::Message& why) {
        complain(message("at.file", {*options.redrive, model::englishText(why)}));
        return false;
    };
    if (bundle.executions.empty()) {
        if (bundle.problems.empty())
            return refuse({"history.shape", {}});
        return refuse({bundle.problems.front().code, bundle.problems.front().args});
    }
    const auto& recording = bundle.executions.front();
    History history = recording->toHistory();
    auto start = model::redriveStart(*recording, history);
    if (!start)
        return refuse(start.refusal());
    const auto state = definition.stateNamed(start->options.startState);
    if (!state ||
        definition.state(*state).pointer != "/States/" + model::pointerToken(start->options.startState)) {
        complain(message("redrive.noState", {start->options.startState}));
        return false;
    }
    redriven = Redriven{recording, std::move(history), std::move(start.value())};
    return true;
}

bool writeHistory(const Options& options, const Execution& execution) {
    if (!options.history)
        return true;
    const std::string text = historyToJson(execution.history());
    if (*options.history == "-") {
        std::fputs(text.c_str(), stdout);
        return true;
    }
    const auto saved = model::saveFile(*options.history, text);
    if (!saved)
        complain(message(saved.refusal().code, saved.refusal().args));
    return saved.ok();
}

/// One folder for each Map Run: what DescribeMapRun says of it, and the histories of its child executions.
bool writeMapRuns(const Options& options, const Execution& execution) {
    if (!options.mapRuns)
        return true;
    const History& history = execution.history();
    const std::string& arn = execution.options().executionArn;
    const auto folderOf = [&](std::uint32_t run) {
        return std::filesystem::path(*options.mapRuns) / ("map-run-" + std::to_string(run));
    };
    const auto save = [](const std::filesystem::path& path, const std::string& text) {
        std::error_code ignored; // saveFile() says what is wrong
        std::filesystem::create_directories(path.parent_path(), ignored);
        const auto saved = model::saveFile(path.string(), text);
        if (!saved)
            complain(message(saved.refusal().code, saved.refusal().args));
        return saved.ok();
    };
    bool written = true;
    for (std::uint32_t run = 0; run < history.mapRuns.size(); ++run)
        written = save(folderOf(run) / "map-run.json",
                       toJson(mapRunToValue(history.mapRuns[run], arn), {2, false}) + '\n') &&
                  written;
    for (ChildId child = 0; child < history.children.size(); ++child) {
        const ChildExecution& one = history.children[child];
        const std::string name = "child-" + std::to_string(one.index) + ".history.json";
        written = save(folderOf(one.mapRun) / name, historyToJson(history, {}, child)) && written;
    }
    return written;
}

/// Output, or error and cause.
int reportOutcome(const Execution& execution) {
    if (execution.status() == ExecutionStatus::Succeeded) {
        std::puts(toJson(execution.output(), {2, false}).c_str());
        return kSucceeded;
    }
    complain(std::string(executionStatusName(execution.status())));
    if (!execution.error().isAbsent())
        complain(message("execution.error", {std::string(execution.error().asString())}));
    if (!execution.cause().isAbsent())
        complain(message("execution.cause", {std::string(execution.cause().asString())}));
    return kFailed;
}

} // namespace

int runCommand(const std::vector<std::string>& arguments) {
    Options options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kSucceeded : kBadInput;
    const std::optional<DefinitionFile> source = readDefinition(options.definition, options.values);
    if (!source)
        return kBadInput;
    options.express = options.express || source->source.type == "EXPRESS";
    CompileResult compiled = compileDefinition(source->file.value, options.express ? WorkflowType::Express
                                                                                   : WorkflowType::Standard);
    if (complainAbout(*source, compiled.diagnostics))
        return kBadInput;
    std::optional<Redriven> redriven;
    if (!readRedrive(options, *compiled.definition, redriven))
        return kBadInput;
    ExecutionOptions execution;
    if (redriven)
        execution = redriven->start.options;
    execution.seed = options.seed;
    if (options.express)
        execution.type = WorkflowType::Express;
    if (options.objects)
        execution.objects = makeFolderStore(*options.objects);
    if (!options.quotas)
        execution.quotas = Quotas::none();
    if (!options.machine.empty())
        execution.stateMachineName = options.machine;
    if (options.input) {
        std::optional<JsonFile> input = readJsonFile(*options.input);
        if (!input)
            return kBadInput;
        execution.input = std::move(input->value);
    }
    const std::uint64_t limit = execution.quotas.payloadBytes;
    if (limit != 0 && execution.input.jsonSize() > limit) {
        complain(message("input.size", {std::to_string(execution.input.jsonSize()), std::to_string(limit)}));
        return kBadInput;
    }
    std::shared_ptr<const MockConfig> mocks;
    if (!readMocks(options, mocks))
        return kBadInput;

    std::optional<RecordedTaskHandler> recorded;
    if (!readRecording(options, recorded))
        return kBadInput;
    MockTaskHandler handler(mocks, options.machine, options.testCase.value_or(std::string()),
                            recorded ? &*recorded : nullptr);
    std::optional<model::RedriveTaskHandler> resumed;
    if (redriven)
        resumed.emplace(redriven->history, redriven->start.visit, &handler);
    Execution run(compiled.definition, std::move(execution));
    if (run.run(resumed ? static_cast<TaskHandler&>(*resumed) : handler).kind ==
        StepResult::Kind::WaitingForTask) {
        const TaskRequest open = run.openTasks().front();
        complain(message("task.open", {std::string(open.stateName.asString())}));
        writeHistory(options, run);
        return kBadInput;
    }
    const bool mapRunsWritten = writeMapRuns(options, run);
    const bool written = writeHistory(options, run) && mapRunsWritten;
    const int outcome = reportOutcome(run);
    return written ? outcome : kBadInput;
}

} // namespace steploom::cli
