// SPDX-License-Identifier: Apache-2.0
#include "app/run/opened_execution.h"

#include <algorithm>
#include <filesystem>

#include "app/run/recorded_gantt.h"
#include "model/document/document.h"
#include "model/document/file.h"
#include "model/history/inferred_definition.h"

namespace steploom::app {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxDefinition = 4u << 20;
constexpr std::size_t kMostBeside = 200;

std::shared_ptr<const model::Workflow> workflowOf(const std::string& text) {
    return model::Document::fromBytes(text).sharedWorkflow();
}

std::string stemOf(const std::string& name) {
    return name.substr(0, name.find('.'));
}

/// Files in the folder of a history that may be its definition, the likeliest first.
std::vector<fs::path> candidatesBeside(const std::string& history, const std::string& machine) {
    std::vector<fs::path> found;
    std::error_code failure;
    fs::path folder = fs::path(history).parent_path();
    if (folder.empty())
        folder = ".";
    for (fs::directory_iterator i(folder, failure), end; !failure && i != end; i.increment(failure)) {
        const std::string name = i->path().filename().string();
        const bool named = name.size() > 5 &&
                           (name.rfind(".json") == name.size() - 5 || name.rfind(".asl") == name.size() - 4);
        std::error_code none;
        if (!named || !i->is_regular_file(none) || i->file_size(none) > kMaxDefinition)
            continue;
        found.push_back(i->path());
        if (found.size() >= kMostBeside)
            break;
    }
    const std::string stem = stemOf(fs::path(history).filename().string());
    const auto rank = [&](const fs::path& path) {
        const std::string name = path.filename().string();
        const bool asl = name.find(".asl") != std::string::npos;
        const std::string own = stemOf(name);
        return (own == stem ? 0 : own == machine ? 1 : 2) * 2 + (asl ? 0 : 1);
    };
    std::sort(found.begin(), found.end(), [&](const fs::path& a, const fs::path& b) {
        return std::pair(rank(a), a) < std::pair(rank(b), b);
    });
    return found;
}

void findBeside(ShownExecution& shown, const std::vector<std::string>& paths,
                const std::vector<std::string>& names) {
    const std::string& arn = shown.execution->recording->facts.machineArn;
    for (const std::string& path : paths) {
        for (const fs::path& candidate : candidatesBeside(path, arn.substr(arn.rfind(':') + 1))) {
            const bool own = std::any_of(paths.begin(), paths.end(),
                                         [&](const std::string& one) { return fs::path(one) == candidate; });
            if (own)
                continue;
            auto bytes = model::readFile(candidate.string());
            if (!bytes || bytes->find("\"StartAt\"") == std::string::npos)
                continue;
            if (!hasAllStates(*workflowOf(*bytes), names))
                continue;
            shown.origin = DefinitionOrigin::Beside;
            shown.definition = std::move(bytes.value());
            shown.definitionPath = candidate.string();
            return;
        }
    }
}

/// Decides what the events are drawn on.
void findDefinition(ShownExecution& shown, const OpenedHistory& opened, const model::Workflow& present) {
    if (shown.execution == nullptr)
        return;
    const std::vector<std::string> names = visitedStates(*shown.execution);
    if (!present.states.empty() && hasAllStates(present, names))
        return;
    std::vector<std::string> inside = opened.bundle.definitions;
    if (!shown.execution->recording->definition.empty())
        inside.insert(inside.begin(), shown.execution->recording->definition);
    for (const std::string& text : inside) {
        if (!hasAllStates(*workflowOf(text), names))
            continue;
        shown.origin = DefinitionOrigin::Inside;
        shown.definition = text;
        return;
    }
    if (names.empty())
        return;
    findBeside(shown, opened.paths, names);
    if (!shown.definition.empty())
        return;
    shown.origin = DefinitionOrigin::Inferred;
    shown.definition = model::inferDefinition(*shown.execution->recording, *shown.execution->outline);
}

} // namespace

std::vector<std::uint32_t> OpenedExecution::visitsOf(std::uint32_t label) const {
    if (label + 1 >= m_firstVisit.size())
        return {};
    return {m_visits.begin() + m_firstVisit[label], m_visits.begin() + m_firstVisit[label + 1]};
}

void OpenedExecution::tabulate(model::OpenedRun run) {
    states = model::stateTotals(*run.outline);
    edges = model::edgeTotals(*run.outline);
    for (const model::EventRow& row : run.recording->rows) {
        bytes += row.length;
        largestPayload = std::max<std::uint64_t>(largestPayload, row.length);
    }
    std::vector<std::uint32_t>& first = m_firstVisit;
    first.assign(run.recording->labels->size() + 1, 0);
    for (const model::VisitRow& visit : run.outline->visits)
        ++first[visit.label + 1];
    for (std::size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    m_visits.resize(run.outline->visits.size());
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    for (std::uint32_t i = 0; i < run.outline->visits.size(); ++i)
        m_visits[next[run.outline->visits[i].label]++] = i;
    recording = std::move(run.recording);
    outline = std::move(run.outline);
}

std::shared_ptr<const OpenedExecution> readExecution(std::shared_ptr<model::Recording> recording) {
    auto opened = std::make_shared<OpenedExecution>();
    auto outline = std::make_shared<model::Outline>(model::outlineOf(*recording));
    opened->summary = model::summarise(*recording, *outline);
    opened->gantt = std::make_shared<const Gantt>(ganttOf(*recording, *outline));
    opened->tabulate({std::move(recording), std::move(outline)});
    return opened;
}

std::shared_ptr<const OpenedExecution> executionOf(model::OpenedRun run) {
    auto opened = std::make_shared<OpenedExecution>();
    opened->tabulate(std::move(run));
    return opened;
}

std::vector<std::string> visitedStates(const OpenedExecution& execution) {
    std::vector<std::string> names;
    names.reserve(execution.states.size());
    for (const model::StateTotals& state : execution.states) {
        if (state.label != 0)
            names.emplace_back(execution.recording->labels->at(state.label));
    }
    return names;
}

bool hasAllStates(const model::Workflow& workflow, const std::vector<std::string>& names) {
    return std::all_of(names.begin(), names.end(),
                       [&](const std::string& name) { return workflow.findByName(name) != model::kNone; });
}

std::shared_ptr<const OpenedHistory> readHistoryFiles(const std::vector<std::string>& paths,
                                                      const model::Workflow& present,
                                                      const std::function<bool(double)>& progress) {
    constexpr double kParsing = 0.8; // of the whole; the rest is the first view
    auto opened = std::make_shared<OpenedHistory>();
    opened->paths = paths;
    model::HistoryOpenOptions options;
    options.progress = [&](double done) {
        return progress(done * kParsing);
    };
    opened->bundle = model::openHistoryFiles(paths, options);
    if (opened->bundle.stopped)
        return opened;
    const auto& all = opened->bundle.executions;
    for (std::size_t i = 0; i < all.size(); ++i) { // the first one that has events
        if (!all[i]->rows.empty()) {
            opened->shown = i;
            break;
        }
    }
    if (!all.empty())
        opened->execution = readExecution(all[opened->shown]);
    if (!progress(0.95))
        return opened;
    findDefinition(*opened, *opened, present);
    return opened;
}

ShownExecution showExecution(const OpenedHistory& opened, std::size_t number,
                             const model::Workflow& present) {
    ShownExecution shown;
    shown.shown = number;
    shown.execution = readExecution(opened.bundle.executions[number]);
    findDefinition(shown, opened, present);
    return shown;
}

std::shared_ptr<const OpenedHistory> withExecution(const OpenedHistory& opened, ShownExecution shown) {
    auto other = std::make_shared<OpenedHistory>(opened);
    static_cast<ShownExecution&>(*other) = std::move(shown);
    return other;
}

} // namespace steploom::app
