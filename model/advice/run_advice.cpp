// SPDX-License-Identifier: Apache-2.0
#include "model/advice/run_advice.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

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

/// All runs together.
struct Sum {
    std::size_t runs = 0;
    double standard = 0; ///< dollars, mean of a run
    double express = 0;
    bool expressPossible = true;
    std::int64_t longest = 0;
    double month = 0; ///< executions; 0: it cannot be told
};

Sum sumOf(const std::vector<const RunMeasure*>& runs) {
    Sum sum;
    sum.runs = runs.size();
    std::int64_t first = 0;
    std::int64_t last = 0;
    for (const RunMeasure* run : runs) {
        sum.standard += run->cost.standard / static_cast<double>(runs.size());
        sum.express += run->cost.express / static_cast<double>(runs.size());
        sum.expressPossible = sum.expressPossible && run->cost.expressPossible && run->ended;
        sum.longest = std::max(sum.longest, run->duration);
        if (run->start > 0) {
            first = first == 0 ? run->start : std::min(first, run->start);
            last = std::max(last, run->start);
        }
    }
    if (sum.runs >= kEnoughRuns && last - first >= kHour)
        sum.month = static_cast<double>(sum.runs - 1) / static_cast<double>(last - first) * kMonth;
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
        const Sum sum = sumOf(runs);
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
        std::vector<std::string> args{std::to_string(sum.runs), dollars(sum.standard * count),
                                      dollars(sum.express * count), secondsText(sum.longest)};
        if (known)
            args.push_back(std::to_string(std::llround(sum.month)));
        say(known ? "advice.to-express-month" : "advice.to-express", {}, std::move(args));
    }

    void onExpress(const Sum& sum) {
        if (sum.longest * 5 >= kExpressMost * 4)
            say("advice.to-standard", {}, {std::to_string(sum.runs), secondsText(sum.longest)});
        else if (sum.express > sum.standard)
            say("advice.to-standard-price", {},
                {std::to_string(sum.runs), dollars(sum.standard * kMillion),
                 dollars(sum.express * kMillion)});
    }

    void onPayloads(const std::vector<const RunMeasure*>& runs) {
        const PayloadSize* largest = nullptr;
        for (const RunMeasure* run : runs) {
            const auto& payloads = run->limits.largest;
            if (!payloads.empty() && (largest == nullptr || payloads.front().bytes > largest->bytes))
                largest = &payloads.front();
        }
        if (largest == nullptr || largest->bytes * 2 < kPayloadLimit)
            return;
        say("advice.payload-growth", largest->state,
            {largest->state, largest->field, std::to_string(largest->bytes / 1024),
             std::to_string(largest->bytes * 100 / kPayloadLimit)});
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
             std::to_string(longest->limits.forecast->roundsLeft)});
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

RunMeasure measureRun(const Recording& recording, const Outline& outline) {
    RunMeasure made;
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
    made.cost = costOf(recording, outline);
    return made;
}

std::vector<Diagnostic> adviseOnRuns(const Document& document, const std::vector<RunMeasure>& runs,
                                     const DiagnoseOptions& options) {
    if (document.isStale() || runs.empty())
        return {};
    const Workflow& workflow = document.workflow();
    std::vector<const RunMeasure*> own;
    for (const RunMeasure& run : runs) {
        const bool fits = !run.states.empty() &&
                          std::all_of(run.states.begin(), run.states.end(), [&](const std::string& name) {
                              return workflow.findByName(name) != kNone;
                          });
        if (fits)
            own.push_back(&run);
    }
    return RunAdviser(document, options).advise(own);
}

} // namespace steploom::model
