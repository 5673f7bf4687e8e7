// SPDX-License-Identifier: Apache-2.0
#include "cli/history_command.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>

#include "cli/definition_file.h"
#include "cli/history_report.h"
#include "cli/history_views.h"
#include "cli/input_file.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "engine/definition/compiler.h"
#include "engine/value/json_writer.h"
#include "model/diagnostics/catalogue.h"
#include "model/document/file.h"
#include "model/export/printable.h"
#include "model/history/inferred_definition.h"
#include "model/history/open.h"
#include "model/history/run_tests.h"

namespace steploom::cli {

namespace {

using engine::Value;

constexpr int kGood = 0;
constexpr int kDiffers = 1;
constexpr int kBadInput = 2;

struct Options {
    std::vector<std::string> files;
    std::string view = "--summary"; ///< one of those that print
    std::string definition;         ///< of --check and --coverage
    std::string mocks;
    std::string capture;
    std::string inferred;
    std::string values;
    bool json = false;
};

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    OptionReader reader;
    reader.files(options.files).flag("--json", options.json).value("--mocks", options.mocks);
    for (const char* view : {"--summary", "--timeline", "--states", "--limits", "--compare"})
        reader.choice(view, options.view);
    for (const char* view : {"--check", "--coverage"}) {
        reader.value(view, [&options, view](const std::string& definition) {
            options.view = view;
            options.definition = definition;
            return true;
        });
    }
    reader.value("--capture", options.capture).value("--infer", options.inferred);
    reader.value("--values", options.values);
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    return !options.files.empty() || refuse(message("history.none")) ? OptionReader::Read::Good
                                                                     : OptionReader::Read::Bad;
}

/// Folders stand for what is in them.
std::vector<std::string> allFiles(const std::vector<std::string>& names) {
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    for (const std::string& name : names) {
        std::error_code failure;
        if (!fs::is_directory(name, failure)) {
            files.push_back(name);
            continue;
        }
        std::vector<std::string> inside;
        for (fs::recursive_directory_iterator i(name, failure), end; !failure && i != end;
             i.increment(failure)) {
            if (i->is_regular_file(failure))
                inside.push_back(i->path().string());
        }
        std::sort(inside.begin(), inside.end());
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

/// What stands where in which file.
void complainAbout(const model::HistoryProblem& problem) {
    if (problem.code.rfind("file.", 0) == 0) {
        complain(message(problem.code, problem.args));
        return;
    }
    const model::Message said{problem.code, problem.args};
    const model::CatalogueEntry* entry = model::findMessage(problem.code);
    const std::string remedy = entry != nullptr ? std::string(entry->remedy) : std::string();
    complain(message("at.byte", {problem.file, std::to_string(problem.offset),
                                 model::englishText(said) + (remedy.empty() ? "" : ' ' + remedy)}));
}

bool save(const std::string& name, const std::string& text) {
    if (name == "-") {
        std::fputs(text.c_str(), stdout);
        return true;
    }
    const auto saved = model::saveFile(name, text);
    if (!saved)
        complain(message(saved.refusal().code, saved.refusal().args));
    return saved.ok();
}

/// A definition that runs, and the value it was compiled from.
struct Machine {
    std::shared_ptr<const engine::Definition> definition;
    Value document;
};

/// What was asked for, of what was opened.
class Command {
public:
    Command(const Options& options, const model::HistoryBundle& bundle)
        : m_options(options)
        , m_bundle(bundle) {
        m_runs.reserve(bundle.executions.size());
        for (const auto& recording : bundle.executions)
            m_runs.push_back({recording, std::make_shared<model::Outline>(model::outlineOf(*recording))});
    }

    int run() {
        if (!m_options.definition.empty() && !readMachine())
            return kBadInput;
        const bool written = writeFiles();
        const bool printed = m_options.mocks == "-" || m_options.capture == "-" || m_options.inferred == "-";
        if (printed && m_options.view == "--summary") // the file is what was wanted
            return !written ? kBadInput : m_bundle.problems.empty() ? kGood : kDiffers;
        if (m_options.view == "--coverage")
            printCoverage();
        else if (m_options.view == "--compare")
            printComparison();
        else
            printEach();
        return !written ? kBadInput : m_differs || !m_bundle.problems.empty() ? kDiffers : kGood;
    }

private:
    bool readMachine() {
        const auto source =
            readDefinition(m_options.definition, m_options.values.empty() ? std::optional<std::string>()
                                                                          : std::optional(m_options.values));
        if (!source)
            return false;
        const engine::CompileResult compiled = engine::compileDefinition(source->file.value);
        if (cli::complainAbout(*source, compiled.diagnostics))
            return false;
        m_machine = {compiled.definition, source->file.value};
        return true;
    }

    std::string nameOf(std::size_t run) const {
        const model::Recording& recording = *m_runs[run].recording;
        if (!recording.facts.name.empty())
            return recording.facts.name;
        if (!recording.facts.arn.empty())
            return recording.facts.arn.substr(recording.facts.arn.rfind(':') + 1);
        return recording.texts.empty() || recording.rows.empty() ? std::to_string(run + 1)
                                                                 : recording.file(recording.rows.front());
    }

    /// The file that a run was read from, and its name where it has one: tells the runs of several files
    /// apart.
    std::string headingOf(std::size_t run) const {
        const model::Recording& recording = *m_runs[run].recording;
        const bool known = !recording.texts.empty() && !recording.rows.empty();
        const std::string file = known ? recording.file(recording.rows.front()) : std::string();
        const std::string name = nameOf(run);
        return file.empty() || file == name ? name : file + ", " + name;
    }

    /// Mocks, capture and inferred definition are of the first execution.
    bool writeFiles() const {
        if (m_runs.empty())
            return true;
        const model::OpenedRun& first = m_runs.front();
        bool written = true;
        if (!m_options.mocks.empty())
            written =
                save(m_options.mocks, json(model::mockFileOf(historyToMock(), "StateMachine", "Recorded")));
        if (!m_options.capture.empty())
            written =
                save(m_options.capture,
                     json(model::captureOf(first.recording->toHistory(), m_machine.document, nameOf(0)))) &&
                written;
        if (!m_options.inferred.empty())
            written =
                save(m_options.inferred, model::inferDefinition(*first.recording, *first.outline)) && written;
        return written;
    }

    /// Where the repetition agrees, its order of attempts is that of every further run.
    engine::History historyToMock() const {
        const model::Recording& recording = *m_runs.front().recording;
        if (m_machine.definition != nullptr) {
            auto again = model::reexecute(recording, m_machine.definition, m_machine.document);
            if (again && !again->divergence)
                return again->execution.history();
        }
        return recording.toHistory();
    }

    static std::string json(const Value& value) { return engine::toJson(value, {2, false}) + '\n'; }

    void print(const std::string& text) { std::fputs(text.c_str(), stdout); }

    void printEach() {
        std::vector<Value> executions;
        std::vector<Value> mapRuns;
        std::string out;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (m_options.json) {
                executions.push_back(viewJson(m_runs[i]));
                continue;
            }
            out += out.empty() ? "" : "\n";
            if (m_runs.size() > 1)
                out += message("history.heading", {model::printable(headingOf(i))}) + '\n';
            out += viewText(m_runs[i]);
        }
        const bool summary = m_options.view == "--summary";
        for (const model::MapRunRecord& run : m_bundle.mapRuns) {
            if (summary && m_options.json)
                mapRuns.push_back(mapRunJson(run));
            else if (summary)
                out += (out.empty() ? "" : "\n") + mapRunText(run);
        }
        if (m_options.json)
            out = json(summary ? Value::object({{"executions", Value::array(std::move(executions))},
                                                {"mapRuns", Value::array(std::move(mapRuns))}})
                               : Value::array(std::move(executions)));
        print(out);
    }

    std::string viewText(const model::OpenedRun& run) {
        if (m_options.view == "--timeline")
            return timelineText(*run.recording, *run.outline);
        if (m_options.view == "--states")
            return statesText(*run.recording, *run.outline);
        if (m_options.view == "--limits")
            return limitsText(*run.recording, *run.outline);
        if (m_options.view != "--check")
            return summaryText(model::summarise(*run.recording, *run.outline));
        const auto again = repeat(run);
        return again ? checkText(*run.recording, *again) : model::englishText(again.refusal()) + '\n';
    }

    Value viewJson(const model::OpenedRun& run) {
        if (m_options.view == "--timeline")
            return timelineJson(*run.recording, *run.outline);
        if (m_options.view == "--states")
            return statesJson(*run.recording, *run.outline);
        if (m_options.view == "--limits")
            return limitsJson(*run.recording, *run.outline);
        if (m_options.view != "--check")
            return summaryJson(model::summarise(*run.recording, *run.outline));
        const auto again = repeat(run);
        return again ? checkJson(*run.recording, *again)
                     : Value::object({{"code", Value(again.refusal().code)}});
    }

    model::Result<model::Reexecution> repeat(const model::OpenedRun& run) {
        auto again = model::reexecute(*run.recording, m_machine.definition, m_machine.document);
        m_differs = m_differs || !again || again->divergence.has_value();
        return again;
    }

    void printCoverage() {
        model::Coverage coverage(m_machine.definition);
        for (const model::OpenedRun& run : m_runs)
            coverage.add(*run.recording, *run.outline);
        print(m_options.json ? json(coverageJson(coverage)) : coverageText(coverage));
    }

    void printComparison() {
        if (m_runs.size() == 2) {
            const model::RunComparison comparison = model::compareRuns(m_runs[0], m_runs[1]);
            m_differs = comparison.path || comparison.payload;
            if (m_options.json)
                return print(json(comparisonJson(comparison)));
            return print(message("history.compare.runs",
                                 {model::printable(headingOf(0)), model::printable(headingOf(1))}) +
                         '\n' + comparisonText(comparison));
        }
        std::vector<std::string> names;
        names.reserve(m_runs.size());
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            names.push_back(m_options.json ? nameOf(i) : headingOf(i));
        const model::RunsReport report = model::compareMany(m_runs);
        print(m_options.json ? json(runsJson(report, names)) : runsText(report, names));
    }

    const Options& m_options;
    const model::HistoryBundle& m_bundle;
    std::vector<model::OpenedRun> m_runs;
    Machine m_machine;
    bool m_differs = false;
};

} // namespace

int historyCommand(const std::vector<std::string>& arguments) {
    Options options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kGood : kBadInput;
    const model::HistoryBundle bundle = model::openHistoryFiles(allFiles(options.files));
    for (const model::HistoryProblem& problem : bundle.problems)
        complainAbout(problem);
    if (bundle.executions.empty() && bundle.mapRuns.empty()) {
        if (bundle.problems.empty())
            complain(message("history.nothing"));
        return kBadInput;
    }
    return Command(options, bundle).run();
}

} // namespace steploom::cli
