// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/common.h"

#include <algorithm>
#include <array>
#include <map>

#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

std::optional<Message> brokenText(const Document& document) {
    const SyntaxProblem* problem = document.staleBecause();
    if (!problem)
        return std::nullopt;
    const LineColumn place = document.text().lineColumn(problem->span.begin);
    return Message{"edit.text-broken", {std::to_string(place.line), std::to_string(place.column)}};
}

namespace {

template <typename T, typename Predicate>
const T* findIn(const std::vector<T>& all, Predicate predicate) {
    const auto found = std::find_if(all.begin(), all.end(), predicate);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const State* findState(const Document& document, std::string_view pointer) {
    return findIn(document.workflow().states, [&](const State& state) { return state.pointer == pointer; });
}

const Scope* findScope(const Document& document, std::string_view pointer) {
    return findIn(document.workflow().scopes, [&](const Scope& scope) { return scope.pointer == pointer; });
}

const Transition* findTransition(const Document& document, std::string_view pointer) {
    return findIn(document.workflow().transitions,
                  [&](const Transition& transition) { return transition.pointer == pointer; });
}

const Scope* findStart(const Document& document, std::string_view pointer) {
    if (pointerLeaf(pointer) != "StartAt" || findTransition(document, pointer))
        return nullptr;
    return findScope(document, parentPointer(pointer));
}

bool hasState(const Workflow& workflow, std::size_t scope, std::string_view name) {
    const auto& states = workflow.scopes[scope].states;
    return std::any_of(states.begin(), states.end(),
                       [&](std::size_t state) { return workflow.states[state].name == name; });
}

std::size_t indexOf(const Workflow& workflow, const Scope& scope) {
    return static_cast<std::size_t>(&scope - workflow.scopes.data());
}

bool isBlank(const Document& document) {
    return document.bytes().find_first_not_of(" \t\r\n") == std::string::npos;
}

Edit wholeText(const Document& document, std::string text, std::string code, std::vector<std::string> args,
               std::string focus) {
    Edit edit;
    edit.splices = minimal({{0, document.bytes(), std::move(text)}});
    edit.label = {std::move(code), std::move(args)};
    edit.focus = std::move(focus);
    return edit;
}

Message noSuchPlace(std::string_view pointer) {
    if (pointer.empty()) // the whole text is always there, but not always an object
        return {"edit.not-a-definition", {}};
    return {"edit.no-such-place", {std::string(pointer)}};
}

Node statesOf(const Document& document, const Scope& scope) {
    if (!scope.states.empty())
        return document.tree().at(document.workflow().states[scope.states.front()].pointer).parent();
    return document.tree().at(scope.pointer).member("States");
}

Node lastChild(Node node) {
    Node last;
    for (const Node child : node)
        last = child;
    return last;
}

bool isValue(const SyntaxTree& tree) {
    return std::all_of(tree.problems().begin(), tree.problems().end(),
                       [](const SyntaxProblem& problem) { return problem.code == SyntaxCode::Placeholder; });
}

namespace {

/// The order in which people write fields, where a file gives no example of its own.
constexpr std::array<std::string_view, 50> kFieldOrder{
    "Type",           "QueryLanguage",   "Comment",          "Version",        "StartAt",
    "InputPath",      "Items",           "ItemsPath",        "ItemReader",     "ItemBatcher",
    "MaxConcurrency", "Resource",        "Credentials",      "Arguments",      "Parameters",
    "ItemSelector",   "ProcessorConfig", "Branches",         "ItemProcessor",  "Iterator",
    "ResultWriter",   "Result",          "ResultSelector",   "ResultPath",     "Output",
    "OutputPath",     "Assign",          "Seconds",          "SecondsPath",    "Timestamp",
    "TimestampPath",  "Variable",        "Condition",        "ErrorEquals",    "IntervalSeconds",
    "MaxAttempts",    "BackoffRate",     "MaxDelaySeconds",  "JitterStrategy", "Error",
    "Cause",          "TimeoutSeconds",  "HeartbeatSeconds", "Choices",        "Default",
    "Retry",          "Catch",           "States",           "Next",           "End"};

std::size_t fieldRank(std::string_view key) {
    constexpr std::size_t unknown = 42; // among the timeouts, before Choices
    const auto found = std::find(kFieldOrder.begin(), kFieldOrder.end(), key);
    return found == kFieldOrder.end() ? unknown : static_cast<std::size_t>(found - kFieldOrder.begin());
}

/// The field that most of the file's states have before `key`; "" where they begin with it, none where no
/// state has it.
std::optional<std::string> usualPredecessor(Node object, std::string_view key) {
    constexpr int enough = 64;
    std::map<std::string, int> votes;
    std::optional<std::string> best;
    int looked = 0;
    for (const Node state : object.parent()) {
        Node previous;
        for (const Node field : state) {
            if (field.keyIs(key)) {
                const std::string name = previous.key();
                const bool usable = name.empty() || object.member(name);
                if (usable && (++votes[name] > votes[best.value_or("")] || !best))
                    best = name;
                break;
            }
            previous = field;
        }
        if (++looked == enough)
            break;
    }
    return best;
}

} // namespace

Node placeFor(Node object, std::string_view key) {
    if (object.parent().isObject()) {
        if (const auto usual = usualPredecessor(object, key))
            return object.member(*usual);
    }
    Node place;
    const std::size_t rank = fieldRank(key);
    for (const Node field : object) {
        if (fieldRank(field.key()) <= rank)
            place = field;
    }
    return place;
}

void setMember(Rewriter& rewriter, Node object, std::string_view key, Node value) {
    if (const Node old = object.member(key))
        rewriter.replaceValue(old, value);
    else
        rewriter.insertMember(object, placeFor(object, key), key, value);
}

void setScalar(Rewriter& rewriter, Node object, std::string_view key, std::string_view json) {
    const SyntaxTree tree = scan(json);
    if (const Node old = object.member(key)) {
        if (!tree.root().isString() || !old.isString() || old.string() != tree.root().string())
            rewriter.replaceToken(old.span(), std::string(json));
        return;
    }
    rewriter.insertMember(object, placeFor(object, key), key, tree.root());
}

void putNext(Rewriter& rewriter, Node state, std::string_view target) {
    const Node end = state.member("End");
    if (end && !state.member("Next")) {
        rewriter.replaceMember(end, "Next", encodeJsonString(target));
        return;
    }
    setScalar(rewriter, state, "Next", encodeJsonString(target));
    if (end)
        rewriter.remove({end});
}

void putEnd(Rewriter& rewriter, Node state) {
    const Node next = state.member("Next");
    if (next && !state.member("End")) {
        rewriter.replaceMember(next, "End", "true");
        return;
    }
    setScalar(rewriter, state, "End", "true");
    if (next)
        rewriter.remove({next});
}

Edit finished(Rewriter& rewriter, std::string code, std::vector<std::string> args, std::string focus,
              std::string focusBefore) {
    Edit edit;
    edit.splices = rewriter.finish();
    edit.label = {std::move(code), std::move(args)};
    edit.focus = std::move(focus);
    edit.focusBefore = std::move(focusBefore);
    return edit;
}

} // namespace steploom::model::edits
