// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "model/advice/adviser.h"
#include "model/advice/loops.h"

// Loops: polling, items one by one, and how soon they fill the history.
namespace steploom::model {

namespace {

constexpr double kHistoryEvents = 25'000;
constexpr double kSoon = 6 * 3600; ///< seconds

bool has(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

/// A loop and what is in it.
struct Loop {
    std::vector<std::size_t> states;
    std::size_t wait = kNone;
    std::size_t check = kNone; ///< the Task that asks
    std::size_t choice = kNone;
    bool counts = false; ///< something goes up by one, so that it ends
};

/// Whether a task asks how things are, by its names.
bool asks(const Adviser& adviser, std::size_t state) {
    static constexpr std::string_view kWords[] = {"check", "status", "poll",   "describe", "get",
                                                  "is",    "query",  "verify", "progress", "state"};
    const Called& called = adviser.called(state);
    std::vector<std::string> words = wordsOf(adviser.state(state).name);
    for (const std::string& text : {called.function, called.action}) {
        const std::vector<std::string> more = wordsOf(text);
        words.insert(words.end(), more.begin(), more.end());
    }
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
    });
}

Loop looked(const Adviser& adviser, std::vector<std::size_t> states) {
    Loop loop;
    loop.states = std::move(states);
    for (const std::size_t state : loop.states) {
        const StateType type = adviser.state(state).type;
        if (type == StateType::Wait && loop.wait == kNone)
            loop.wait = state;
        if (type == StateType::Choice && loop.choice == kNone)
            loop.choice = state;
        if (type == StateType::Task && loop.check == kNone && asks(adviser, state))
            loop.check = state;
        loop.counts = loop.counts || has(adviser.text(state), "States.MathAdd") ||
                      has(adviser.text(state), "+ 1") || has(adviser.text(state), "+1 ");
    }
    return loop;
}

bool leadsInto(const Adviser& adviser, std::size_t from, const Loop& loop, int steps) {
    if (steps == 0)
        return false;
    const auto& targets = adviser.targets(from);
    return std::any_of(targets.begin(), targets.end(), [&](std::size_t to) {
        return std::binary_search(loop.states.begin(), loop.states.end(), to) ||
               leadsInto(adviser, to, loop, steps - 1);
    });
}

/// The task before the loop that starts a job which .sync could wait for; its call.
std::size_t starterOf(const Adviser& adviser, const Loop& loop, std::string& call) {
    const std::vector<std::string> calls = engine::integrationCalls();
    const std::size_t scope = adviser.state(loop.wait).scope;
    for (const std::size_t state : adviser.workflow().scopes[scope].states) {
        const Called& called = adviser.called(state);
        if (called.kind != Called::Kind::Service || called.waits())
            continue;
        const std::string sync = called.call() + ".sync";
        const bool possible = std::find(calls.begin(), calls.end(), sync) != calls.end();
        // In the loop it is started anew each time round: another matter.
        const bool inside = std::binary_search(loop.states.begin(), loop.states.end(), state);
        if (possible && !inside && leadsInto(adviser, state, loop, 3)) {
            call = sync;
            return state;
        }
    }
    return kNone;
}

/// Whether the loop asks for what that service has started.
bool asksFor(const Adviser& adviser, const Loop& loop, std::size_t starter) {
    const Called& check = adviser.called(loop.check);
    return check.kind == Called::Kind::Function || check.service == adviser.called(starter).service ||
           (check.sdk && check.call().substr(0, check.call().find(':')) == adviser.called(starter).service);
}

bool adviseOnPolling(Adviser& adviser, const Loop& loop) {
    if (loop.wait == kNone || loop.check == kNone || adviser.isExpress())
        return false;
    std::string call;
    const std::size_t starter = starterOf(adviser, loop, call);
    if (starter != kNone && asksFor(adviser, loop, starter)) {
        adviser.advise("advice.poll-sync", loop.wait,
                       {adviser.state(loop.wait).name, adviser.state(starter).name, call});
        return true;
    }
    const Called::Kind kind = adviser.called(loop.check).kind;
    if (kind != Called::Kind::Function)
        return false;
    adviser.advise("advice.poll-callback", loop.wait,
                   {adviser.state(loop.wait).name, adviser.state(loop.check).name});
    return true;
}

/// Events that a visit writes (state entered and exited, and what a task adds).
double eventsOf(StateType type) {
    return type == StateType::Task ? 5 : type == StateType::Parallel || type == StateType::Map ? 12 : 2;
}

/// True where it said something.
bool adviseOnHistory(Adviser& adviser, const Loop& loop) {
    if (loop.wait == kNone || loop.counts || adviser.isExpress() ||
        adviser.tree().root().member("TimeoutSeconds"))
        return false;
    double events = 0;
    double seconds = 0;
    for (const std::size_t state : loop.states) {
        events += eventsOf(adviser.state(state).type);
        if (adviser.state(state).type != StateType::Wait)
            continue;
        const std::optional<double> waits = adviser.node(state).member("Seconds").number();
        if (!waits)
            return false;
        seconds += *waits;
    }
    const double full = kHistoryEvents / events * seconds;
    if (full <= 0 || full >= kSoon)
        return false;
    adviser.advise("advice.history-growth", loop.wait,
                   {adviser.state(loop.wait).name,
                    std::to_string(std::max(1, static_cast<int>(std::lround(full / 3600))))});
    return true;
}

/// Takes items out of a list by a number that goes up.
void adviseOnItems(Adviser& adviser, const Loop& loop) {
    if (loop.wait != kNone || loop.choice == kNone || !loop.counts)
        return;
    const bool takes = std::any_of(loop.states.begin(), loop.states.end(), [&](std::size_t state) {
        return has(adviser.text(state), "States.ArrayGetItem") || has(adviser.text(state), "[$index]") ||
               has(adviser.text(state), "[$i]");
    });
    if (takes)
        adviser.advise("advice.loop-map", loop.choice, {adviser.state(loop.choice).name});
}

} // namespace

void adviseOnLoops(Adviser& adviser) {
    bool said = false; // of the history once: what helps one loop helps the others
    for (std::vector<std::size_t>& states : loopsOf(adviser.workflow())) {
        const Loop loop = looked(adviser, std::move(states));
        if (!adviseOnPolling(adviser, loop) && !said)
            said = adviseOnHistory(adviser, loop);
        adviseOnItems(adviser, loop);
    }
}

} // namespace steploom::model
