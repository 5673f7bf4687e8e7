// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "model/advice/adviser.h"

// What may go wrong and is taken care of nowhere.
namespace steploom::model {

namespace {

void missingRetry(Adviser& adviser) {
    std::size_t first = kNone;
    std::size_t count = 0;
    std::string names;
    for (std::size_t state = 0; state < adviser.workflow().states.size(); ++state) {
        const Called& called = adviser.called(state);
        // Who waits for a token or a job decides for himself what to do again. A function that only the input
        // names may be any.
        if (called.kind != Called::Kind::Function || called.waits() || called.function.empty() ||
            adviser.isRetried(state))
            continue;
        first = first == kNone ? state : first;
        if (++count <= 3)
            names += (names.empty() ? "" : ", ") + adviser.state(state).name;
    }
    if (count > 3)
        names += " +" + std::to_string(count - 3);
    if (first != kNone)
        adviser.advise("advice.retry", first, {std::to_string(count), names});
}

/// Whether a task moves money, by its name.
bool movesMoney(const Adviser& adviser, std::size_t state) {
    static constexpr std::string_view kWords[] = {"payment", "payments", "charge", "refund", "payout", "pay"};
    // Asking about it or telling of it moves nothing.
    static constexpr std::string_view kLooks[] = {"check",  "verify", "validate", "get",
                                                  "notify", "send",   "status",   "describe",
                                                  "detect", "report", "email",    "wait"};
    const std::vector<std::string> words = wordsOf(adviser.state(state).name);
    const auto any = [&](const auto& list) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return std::find(std::begin(list), std::end(list), word) != std::end(list);
        });
    };
    return adviser.called(state).kind != Called::Kind::Nothing && any(kWords) && !any(kLooks);
}

bool writesData(const Called& called) {
    static constexpr std::string_view kCalls[] = {
        "dynamodb:putItem",
        "dynamodb:updateItem",
        "dynamodb:deleteItem",
        "s3:putObject",
        "s3:deleteObject",
        "s3:copyObject",
        "dynamodb:batchWriteItem",
        "rdsdata:executeStatement",
        "dynamodb:transactWriteItems",
    };
    const std::string call = called.service + ":" + called.action;
    return called.kind == Called::Kind::Service &&
           std::find(std::begin(kCalls), std::end(kCalls), call) != std::end(kCalls);
}

bool catchesAll(const Adviser& adviser, std::size_t state) {
    for (std::size_t at = state; at != kNone; at = adviser.workflow().scopes[adviser.state(at).scope].owner) {
        for (const Node catcher : adviser.node(at).member("Catch")) {
            for (const Node error : catcher.member("ErrorEquals")) {
                if (error.stringIs("States.ALL") || error.stringIs("States.TaskFailed"))
                    return true;
            }
        }
    }
    return false;
}

/// Whether control may go from one state to the other.
bool leadsTo(const Adviser& adviser, std::size_t from, std::size_t to) {
    std::vector<bool> seen(adviser.workflow().states.size(), false);
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const std::size_t next : adviser.targets(at)) {
            if (next == to)
                return true;
            if (!seen[next])
                open.push_back(next);
            seen[next] = true;
        }
    }
    return false;
}

void missingCatch(Adviser& adviser) {
    std::vector<std::size_t> writes;
    const auto& states = adviser.workflow().states;
    for (std::size_t state = 0; state < states.size(); ++state) {
        if (movesMoney(adviser, state) && !catchesAll(adviser, state)) {
            adviser.advise("advice.catch-all", state, {adviser.state(state).name});
            return;
        }
        if (writesData(adviser.called(state)) && writes.size() < 16)
            writes.push_back(state);
    }
    if (std::any_of(states.begin(), states.end(), [](const State& each) { return each.catchers > 0; }))
        return;
    // When the second fails, what the first has written stands.
    for (const std::size_t second : writes) {
        for (const std::size_t first : writes) {
            if (first == second || adviser.state(first).scope != adviser.state(second).scope ||
                !leadsTo(adviser, first, second))
                continue;
            adviser.advise("advice.catch-all", second, {adviser.state(second).name});
            return;
        }
    }
}

} // namespace

void adviseOnErrors(Adviser& adviser) {
    missingRetry(adviser);
    missingCatch(adviser);
}

} // namespace steploom::model
