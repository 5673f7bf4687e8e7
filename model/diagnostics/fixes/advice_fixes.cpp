// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <map>

#include "model/advice/called.h"
#include "model/diagnostics/fixes/fix_list.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

// What advice proposes, where it can be done without knowing more than the definition.
namespace steploom::model {

namespace {

constexpr std::string_view kRetrier =
    R"({"ErrorEquals": ["Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", )"
    R"("Lambda.TooManyRequestsException"], "IntervalSeconds": 1, "MaxAttempts": 3, "BackoffRate": 2, )"
    R"("JitterStrategy": "FULL"})";

/// One edit of several that touch different places.
void addTogether(FixList& fixes, const std::vector<Result<Edit>>& edits, Message label) {
    std::vector<Splice> splices;
    for (const Result<Edit>& edit : edits) {
        if (edit)
            splices.insert(splices.end(), edit->splices.begin(), edit->splices.end());
    }
    std::stable_sort(splices.begin(), splices.end(),
                     [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
    if (!splices.empty() && fits(fixes.document().bytes(), splices))
        fixes.splices(std::move(label), std::move(splices));
}

bool isRetried(const Workflow& workflow, std::size_t state) {
    for (std::size_t at = state; at != kNone; at = workflow.scopes[workflow.states[at].scope].owner) {
        if (workflow.states[at].retriers > 0)
            return true;
    }
    return false;
}

void addRetriers(FixList& fixes) {
    const Document& document = fixes.document();
    const Workflow& workflow = document.workflow();
    std::vector<Result<Edit>> edits;
    for (std::size_t i = 0; i < workflow.states.size(); ++i) {
        const Called called = calledBy(document.tree().at(workflow.states[i].pointer));
        if (called.kind == Called::Kind::Function && !called.waits() && !isRetried(workflow, i))
            edits.push_back(edits::addRetrier(document, workflow.states[i].pointer, kRetrier));
    }
    addTogether(fixes, edits, {"fix.add-retry", {}});
}

/// Where errors go elsewhere in the scope; else its only Fail.
std::string errorTarget(const Workflow& workflow, std::size_t state) {
    std::map<std::string, int> targets;
    for (const Transition& each : workflow.transitions) {
        if (each.kind == TransitionKind::Catch &&
            workflow.states[each.from].scope == workflow.states[state].scope && each.to != kNone &&
            each.to != state)
            ++targets[each.target];
    }
    const auto most = std::max_element(targets.begin(), targets.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != targets.end())
        return most->first;
    std::string fail;
    for (const std::size_t each : workflow.scopes[workflow.states[state].scope].states) {
        if (workflow.states[each].type != StateType::Fail)
            continue;
        if (!fail.empty())
            return {};
        fail = workflow.states[each].name;
    }
    return fail;
}

void addCatcher(FixList& fixes) {
    const Workflow& workflow = fixes.document().workflow();
    const std::size_t state = workflow.findByPointer(fixes.pointer());
    const std::string target = state == kNone ? std::string() : errorTarget(workflow, state);
    if (target.empty())
        return;
    const std::string keep = workflow.states[state].jsonata ? "" : R"(, "ResultPath": "$.error")";
    fixes.add(edits::addCatcher(fixes.document(), fixes.pointer(),
                                R"({"ErrorEquals": ["States.ALL"])" + keep + R"(, "Next": )" +
                                    encodeJsonString(target) + "}"),
              {"fix.add-catch", {target}});
}

void waitForJob(FixList& fixes) {
    const Workflow& workflow = fixes.document().workflow();
    const std::size_t starter = workflow.findByName(fixes.argument(1));
    if (starter == kNone)
        return;
    fixes.add(edits::setString(fixes.document(), pointerTo(workflow.states[starter].pointer, "Resource"),
                               "arn:aws:states:::" + fixes.argument(2)),
              {"fix.wait-for-job", {fixes.argument(1), fixes.argument(2)}});
}

/// The execution ends before its history is full.
void endInTime(FixList& fixes) {
    const int hours = std::atoi(fixes.argument(1).c_str());
    if (hours > 0)
        fixes.add(edits::setField(fixes.document(), "/TimeoutSeconds", std::to_string(hours * 3600)),
                  {"fix.end-in-time", {fixes.argument(1)}});
}

} // namespace

void adviceFixes(FixList& fixes) {
    if (fixes.code() == "advice.retry")
        addRetriers(fixes);
    else if (fixes.code() == "advice.catch-all")
        addCatcher(fixes);
    else if (fixes.code() == "advice.poll-sync")
        waitForJob(fixes);
    else if (fixes.code() == "advice.history-growth")
        endInTime(fixes);
}

} // namespace steploom::model
