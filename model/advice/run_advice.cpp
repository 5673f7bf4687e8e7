// SPDX-License-Identifier: Apache-2.0
#include "model/advice/run_advice.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "model/diagnostics/catalogue.h"

namespace steploom::model {

namespace {

constexpr double kMillion = 1e6;
constexpr double kMonth = 30.0 * 24 * 3600 * 1000; ///< ms
constexpr std::int64_t kHour = 3600 * 1000;
constexpr std::int64_t kExpressMost = 300 * 1000; ///< ms that an Express execution may take
constexpr std::size_t kEnoughRuns = 10;           ///< to tell how many there are in a month

std::string fixed(double value, int digits) {
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string dollars(double amount) {
    return '$' + fixed(amount, 2);
}

std::string secondsText(std::int64_t ms) {
    return fixed(static_cast<double>(ms) / 1000, ms < 10'000 ? 1 : 0) + " s";
}

/// `3 debug runs and one test case`, as an argument.
std::string basisOf(const std::vector<const RunMeasure*>& runs) {
    constexpr const char* one[] = {"basis.recorded", "basis.service", "basis.debug", "basis.case"};
    constexpr const char* several[] = {"basis.recordeds", "basis.services", "basis.debugs", "basis.cases"};
    std::size_t counts[] = {0, 0, 0, 0};
    for (const RunMeasure* run : runs)
        ++counts[static_cast<std::size_t>(run->source)];
    std::string all;
    for (std::size_t i = std::size(one); i-- > 0;) {
        if (counts[i] == 0)
            continue;
        const std::string part =
            counts[i] == 1 ? asArgument({one[i], {}}) : asArgument({several[i], {std::to_string(counts[i])}});
        all = all.empty() ? part : asArgument({"basis.and", {part, all}});
    }
    return all;
}

std::string basisOf(const RunMeasure& run) {
    return basisOf(std::vector<const RunMeasure*>{&run});
}

/// Those whose times say most: real ones of production, real ones of the local service, virtual ones.
std::vector<const RunMeasure*> timedRuns(const std::vector<const RunMeasure*>& runs) {
    const auto rank = [](const RunMeasure* run) {
        return std::min(static_cast<int>(run->source), static_cast<int>(RunSource::Debug));
    };
    int best = static_cast<int>(RunSource::Debug);
    for (const RunMeasure* run : runs)
        best = std::min(best, rank(run));
    std::vector<const RunMeasure*> timed;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(timed),
                 [&](const RunMeasure* run) { return rank(run) == best; });
    return timed;
}

/// All runs together.
struct Sum {
    std::string basis;
    double standard = 0; ///< dollars, mean of a run
    double express = 0;
    bool expressPossible = true;
    std::int64_t longest = 0;
    double month = 0; ///< executions; 0: it cannot be told
};

Sum sumOf(const std::vector<const RunMeasure*>& runs) {
    Sum sum;
    sum.basis = basisOf(runs);
    std::size_t recorded = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    for (const RunMeasure* run : runs) {
        sum.standard += run->cost.standard / static_cast<double>(runs.size());
        sum.express += run->cost.express / static_cast<double>(runs.size());
        sum.expressPossible = sum.expressPossible && run->cost.expressPossible && run->ended;
        sum.longest = std::max(sum.longest, run->duration);
        if (run->start > 0 && run->source == RunSource::Recorded) {
            ++recorded;
            first = first == 0 ? run->start : std::min(first, run->start);
            last = std::max(last, run->start);
        }
    }
    if (recorded >= kEnoughRuns && last - first >= kHour)
        sum.month = static_cast<double>(recorded - 1) / static_cast<double>(last - first) * kMonth;
    return sum;
}

class RunAdviser {
public:
    RunAdviser(const Document& document, const DiagnoseOptions& options)
        : m_document(document)
        , m_express(options.type == engine::WorkflowType::Express) {}

    std::vector<Diagnostic> advise(const std::vector<const RunMeasure*>& runs) {
        if (runs.empty())
            return {};
        const Sum sum = sumOf(timedRuns(runs));
        if (m_express)
            onExpress(sum);
        else
            onStandard(sum);
        onPayloads(runs);
        if (!m_express)
            onEvents(runs);
        return std::move(m_found);
    }

private:
    void onStandard(const Sum& sum) {
        if (!sum.expressPossible || sum.express * 2 >= sum.standard)
            return;
        const bool known = sum.month > 0;
        const double count = known ? sum.month : kMillion;
        std::vector<std::string> args{sum.basis, dollars(sum.standard * count), dollars(sum.express * count),
                                      secondsText(sum.longest)};
        if (known)
            args.push_back(std::to_string(std::llround(sum.month)));
        say(known ? "advice.to-express-month" : "advice.to-express", {}, std::move(args));
    }

    void onExpress(const Sum& sum) {
        if (sum.longest * 5 >= kExpressMost * 4)
            say("advice.to-standard", {}, {sum.basis, secondsText(sum.longest)});
        else if (sum.express > sum.standard)
            say("advice.to-standard-price", {},
                {sum.basis, dollars(sum.standard * kMillion), dollars(sum.express * kMillion)});
    }

    void onPayloads(const std::vector<const RunMeasure*>& runs) {
        const RunMeasure* growing = growingMost(runs);
        if (growing != nullptr) {
            const PayloadGrowth& growth = *growing->limits.growth;
            say("advice.payload-loop", growing->growing,
                {growing->growing, std::to_string(growth.first / 1024), std::to_string(growth.last / 1024),
                 std::to_string(growth.rounds), std::to_string(growth.roundsLeft), basisOf(*growing)});
        }
        const PayloadSize* largest = nullptr;
        const RunMeasure* from = nullptr;
        for (const RunMeasure* run : runs) {
            const auto& payloads = run->limits.largest;
            const bool counts = !payloads.empty() && run != growing; // the loop's own says more
            if (counts && (largest == nullptr || payloads.front().bytes > largest->bytes)) {
                largest = &payloads.front();
                from = run;
            }
        }
        if (largest == nullptr || largest->bytes * 2 < kPayloadLimit)
            return;
        say("advice.payload-growth", largest->state,
            {largest->state, largest->field, std::to_string(largest->bytes / 1024),
             std::to_string(largest->bytes * 100 / kPayloadLimit), basisOf(*from)});
    }

    /// The run in which a loop added most to its input; null where none added an eighth of what it may have.
    static const RunMeasure* growingMost(const std::vector<const RunMeasure*>& runs) {
        const RunMeasure* most = nullptr;
        std::uint64_t added = kPayloadLimit / 8 - 1;
        for (const RunMeasure* run : runs) {
            const auto& growth = run->limits.growth;
            if (growth && growth->last - growth->first > added) {
                most = run;
                added = growth->last - growth->first;
            }
        }
        return most;
    }

    void onEvents(const std::vector<const RunMeasure*>& runs) {
        const RunMeasure* longest =
            *std::max_element(runs.begin(), runs.end(), [](const RunMeasure* a, const RunMeasure* b) {
                return a->limits.events < b->limits.events;
            });
        if (!longest->limits.forecast || longest->limits.events * 3 < kEventLimit)
            return;
        say("advice.events-growth", longest->round,
            {longest->round, std::to_string(longest->limits.events),
             std::to_string(longest->limits.forecast->roundsLeft), basisOf(*longest)});
    }

    void say(std::string code, const std::string& state, std::vector<std::string> args) {
        Diagnostic made;
        made.severity = Severity::Advice;
        made.code = std::move(code);
        made.args = std::move(args);
        const Workflow& workflow = m_document.workflow();
        const std::size_t index = state.empty() ? kNone : workflow.findByName(state);
        if (index != kNone) {
            made.pointer = workflow.states[index].pointer;
            made.span = workflow.states[index].nameSpan;
        } else if (const Node start = m_document.tree().root().member("StartAt")) {
            made.span = start.keySpan();
        }
        m_found.push_back(std::move(made));
    }

    const Document& m_document;
    bool m_express;
    std::vector<Diagnostic> m_found;
};

} // namespace

RunMeasure measureRun(const Recording& recording, const Outline& outline, RunSource source) {
    RunMeasure made;
    made.source = source;
    std::set<std::string> states;
    for (const VisitRow& visit : outline.visits)
        states.emplace(recording.labels->at(visit.label));
    made.states.assign(states.begin(), states.end());
    if (!recording.rows.empty()) {
        made.start = recording.rows.front().time;
        made.duration = std::max<std::int64_t>(recording.rows.back().time - made.start, 0);
        made.ended = endsExecution(recording.rows.back().type);
    }
    made.limits = limitsOf(recording, outline);
    if (made.limits.forecast)
        made.round = recording.labels->at(made.limits.forecast->state);
    if (made.limits.growth)
        made.growing = recording.labels->at(made.limits.growth->state);
    made.cost = costOf(recording, outline);
    return made;
}

bool isRunOf(const RunMeasure& run, const Workflow& workflow) {
    return !run.states.empty() &&
           std::all_of(run.states.begin(), run.states.end(),
                       [&](const std::string& name) { return workflow.findByName(name) != kNone; });
}

std::vector<Diagnostic> adviseOnRuns(const Document& document, const std::vector<RunMeasure>& runs,
                                     const DiagnoseOptions& options) {
    if (document.isStale() || runs.empty())
        return {};
    const Workflow& workflow = document.workflow();
    std::vector<const RunMeasure*> own;
    for (const RunMeasure& run : runs) {
        if (isRunOf(run, workflow))
            own.push_back(&run);
    }
    return RunAdviser(document, options).advise(own);
}

} // namespace steploom::model
