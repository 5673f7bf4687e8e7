// SPDX-License-Identifier: Apache-2.0
#include "cli/history_command.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "cli/history_report.h"
#include "cli/input_file.h"
#include "cli/messages.h"
#include "engine/value/json_writer.h"
#include "model/diagnostics/catalogue.h"
#include "model/history/open.h"

namespace steploom::cli {

namespace {

constexpr int kGood = 0;
constexpr int kDiffers = 1;
constexpr int kBadInput = 2;

struct Options {
    std::vector<std::string> files;
    bool json = false;
    bool help = false;
};

bool parseOptions(const std::vector<std::string>& arguments, Options& options) {
    for (const std::string& argument : arguments) {
        if (argument == "--help" || argument == "-h") {
            options.help = true;
            return true;
        }
        if (argument == "--json") {
            options.json = true;
        } else if (argument == "--summary") {
            continue; // what there is without an option
        } else if (argument.size() > 1 && argument.front() == '-') {
            complain(message("option.unknown", {argument}));
            return false;
        } else {
            options.files.push_back(argument);
        }
    }
    if (options.files.empty())
        complain(message("history.none"));
    return !options.files.empty();
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
    const bool ofFile = problem.code.rfind("file.", 0) == 0;
    if (ofFile) {
        complain(message(problem.code, problem.args));
        return;
    }
    const model::Message said{problem.code, problem.args};
    const model::CatalogueEntry* entry = model::findMessage(problem.code);
    const std::string remedy = entry != nullptr ? std::string(entry->remedy) : std::string();
    complain(message("at.byte", {problem.file, std::to_string(problem.offset),
                                 model::englishText(said) + (remedy.empty() ? "" : ' ' + remedy)}));
}

void printSummaries(const model::HistoryBundle& bundle, bool json) {
    std::vector<engine::Value> executions;
    std::vector<engine::Value> mapRuns;
    std::string out;
    for (const auto& recording : bundle.executions) {
        const model::HistorySummary summary = model::summarise(*recording, model::outlineOf(*recording));
        if (json)
            executions.push_back(summaryJson(summary));
        else
            out += (out.empty() ? "" : "\n") + summaryText(summary);
    }
    for (const model::MapRunRecord& run : bundle.mapRuns) {
        if (json)
            mapRuns.push_back(mapRunJson(run));
        else
            out += (out.empty() ? "" : "\n") + mapRunText(run);
    }
    if (json)
        out =
            engine::toJson(engine::Value::object({{"executions", engine::Value::array(std::move(executions))},
                                                  {"mapRuns", engine::Value::array(std::move(mapRuns))}}),
                           {2, false}) +
            '\n';
    std::fputs(out.c_str(), stdout);
}

} // namespace

int historyCommand(const std::vector<std::string>& arguments) {
    Options options;
    if (!parseOptions(arguments, options))
        return kBadInput;
    if (options.help) {
        std::fputs(message("usage").c_str(), stdout);
        return kGood;
    }
    const model::HistoryBundle bundle = model::openHistoryFiles(allFiles(options.files));
    for (const model::HistoryProblem& problem : bundle.problems)
        complainAbout(problem);
    if (bundle.executions.empty() && bundle.mapRuns.empty()) {
        if (bundle.problems.empty())
            complain(message("history.nothing"));
        return kBadInput;
    }
    printSummaries(bundle, options.json);
    return bundle.problems.empty() ? kGood : kDiffers;
}

} // namespace steploom::cli
