// SPDX-License-Identifier: Apache-2.0
#include "cli/lint_command.h"

#include "cli/input_file.h"
#include "cli/lint_report.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "model/advice/advice.h"
#include "model/advice/run_advice.h"
#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/diagnoser.h"
#include "model/document/scanner.h"
#include "model/history/open.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace steploom::cli {

namespace {

constexpr int kClean = 0;
constexpr int kErrors = 1;
constexpr int kBadUsage = 2;

struct Options {
    std::vector<std::string> files;
    model::DiagnoseOptions diagnose;
    LintFormat format = LintFormat::Text;
    bool advice = false;
    std::vector<std::string> runs; ///< files with recorded executions
};

/// A file, or all that are in a folder, by their names.
bool addRuns(const std::string& path, std::vector<std::string>& runs) {
    std::error_code failed;
    if (!std::filesystem::is_directory(path, failed)) {
        runs.push_back(path);
        return true;
    }
    std::vector<std::string> found;
    for (std::filesystem::directory_iterator each(path, failed);
         !failed && each != std::filesystem::directory_iterator(); each.increment(failed)) {
        std::error_code ignored;
        if (each->is_regular_file(ignored))
            found.push_back(each->path().string());
    }
    if (failed)
        return refuse(message("file.unreadable", {path, failed.message()}));
    std::sort(found.begin(), found.end());
    runs.insert(runs.end(), found.begin(), found.end());
    return true;
}

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    std::string type = "STANDARD";
    std::string format = "text";
    OptionReader reader;
    reader.files(options.files).flag("--advice", options.advice);
    reader.word("--type", type, {"STANDARD", "EXPRESS"}).word("--format", format, {"text", "json", "sarif"});
    reader.value("--runs", [&options](const std::string& path) {
        options.advice = true;
        return addRuns(path, options.runs);
    });
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    if (type == "EXPRESS")
        options.diagnose.type = engine::WorkflowType::Express;
    options.format = format == "json"    ? LintFormat::Json
                     : format == "sarif" ? LintFormat::Sarif
                                         : LintFormat::Text;
    return !options.files.empty() || refuse(message("lint.none")) ? OptionReader::Read::Good
                                                                  : OptionReader::Read::Bad;
}

/// What the recorded executions show; false after a complaint about a file that has none.
bool measure(const std::vector<std::string>& files, std::vector<model::RunMeasure>& runs) {
    if (files.empty())
        return true;
    const model::HistoryBundle bundle = model::openHistoryFiles(files);
    for (const model::HistoryProblem& problem : bundle.problems)
        complain(problem.file + ": " + model::englishText({problem.code, problem.args}));
    for (const auto& recording : bundle.executions) {
        const model::Outline outline = model::outlineOf(*recording);
        runs.push_back(model::measureRun(*recording, outline));
    }
    return !runs.empty() || refuse(message("lint.noRuns"));
}

/// The findings in one machine, with their places in its file.
LintedFile linted(const model::MachineFile& machine, model::DiagnoseOptions diagnose, bool advice,
                  const std::vector<model::RunMeasure>& runs, model::Diagnoser& diagnoser) {
    if (!diagnose.type && !machine.type.empty())
        diagnose.type =
            machine.type == "EXPRESS" ? engine::WorkflowType::Express : engine::WorkflowType::Standard;
    LintedFile file;
    file.name = machine.file;
    file.text = model::Text(machine.bytes());
    file.diagnostics = diagnoser.run(model::scan(machine.text), diagnose);
    if (advice) {
        const model::Document document = model::Document::fromBytes(machine.text);
        for (const auto& found :
             {model::advise(document, diagnose), model::adviseOnRuns(document, runs, diagnose)})
            file.diagnostics.insert(file.diagnostics.end(), found.begin(), found.end());
        std::stable_sort(file.diagnostics.begin(), file.diagnostics.end(),
                         [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
    }
    if (machine.container == nullptr)
        return file;
    for (model::Diagnostic& found : file.diagnostics) {
        const std::size_t begin = machine.offset(found.span.begin);
        const std::size_t last = found.span.empty() ? begin : machine.offset(found.span.end - 1) + 1;
        found.span = {begin, std::max(begin, last)};
    }
    return file;
}

} // namespace

int lintCommand(const std::vector<std::string>& arguments) {
    Options options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kClean : kBadUsage;
    std::vector<model::RunMeasure> runs;
    if (!measure(options.runs, runs))
        return kBadUsage;
    std::vector<LintedFile> files;
    model::Diagnoser diagnoser;
    bool unread = false;
    for (const std::string& name : options.files) {
        const std::vector<model::MachineFile> machines = readMachines(name);
        unread = unread || machines.empty();
        for (const model::MachineFile& machine : machines)
            files.push_back(linted(machine, options.diagnose, options.advice, runs, diagnoser));
    }
    std::fputs(lintReport(files, options.format).c_str(), stdout);
    if (unread)
        return kBadUsage;
    const bool errors = std::any_of(files.begin(), files.end(), [](const LintedFile& file) {
        return std::any_of(
            file.diagnostics.begin(), file.diagnostics.end(),
            [](const model::Diagnostic& one) { return one.severity == model::Severity::Error; });
    });
    return errors ? kErrors : kClean;
}

} // namespace steploom::cli
