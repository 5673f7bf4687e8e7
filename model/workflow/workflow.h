// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/span.h"

namespace steploom::model {

/// The definition as a graph: a projection of the text, made anew whenever the text parses.
///
/// It says what is written, not what is right: an unknown Type, a Next that leads nowhere, a missing StartAt
/// or two states of one name all have their place here, because the canvas must show them. It holds no layout
/// and no run. Indices are positions in the vectors of the same Workflow and mean nothing in another one;
/// what outlives an edit is a state's `pointer`.
inline constexpr std::size_t kNone = static_cast<std::size_t>(-1);

enum class StateType : std::uint8_t { Pass, Task, Choice, Wait, Succeed, Fail, Parallel, Map, Unknown };

/// How control leaves a state.
enum class TransitionKind : std::uint8_t {
    Next,    ///< Next of Pass, Task, Wait, Parallel, Map
    Choice,  ///< Choices[index].Next
    Default, ///< Default of a Choice
    Catch,   ///< Catch[index].Next
};

/// A word of a label that is this program's, not the user's: `and`, `is null`.
struct LabelWord {
    std::size_t at = 0;     ///< byte of the label where it begins
    std::size_t length = 0; ///< bytes
    std::size_t word = 0;   ///< which one: for transitionLabel()
};

struct Transition {
    TransitionKind kind = TransitionKind::Next;
    std::size_t from = kNone; ///< state it leaves
    std::size_t to = kNone;   ///< state of the same scope it enters; kNone where the name leads nowhere
    std::string target;       ///< the name as written
    std::size_t index = 0;    ///< of the choice rule or catcher; 0 for Next and Default
    std::string label; ///< Choice: the rule in short, `$.total > 100`; Catch: its error names; else empty
    std::vector<LabelWord> words; ///< English words in the label, ascending
    std::string pointer;          ///< JSON Pointer of the string that names the target
    Span span;                    ///< of that string, quotes included
};

/// What a retrier takes, and how often.
struct RetryLimit {
    std::vector<std::string> errors; ///< ErrorEquals
    std::int64_t attempts = 3;       ///< MaxAttempts
};

struct State {
    std::string
        pointer;      ///< JSON Pointer of the state's object, `/States/A/Branches/0/States/B`: its identity
    std::string name; ///< the member's name, unescaped
    StateType type = StateType::Unknown;
    std::string typeText;            ///< Type as written; empty where there is none
    std::size_t scope = kNone;       ///< scope it stands in
    std::vector<std::size_t> scopes; ///< branches of a Parallel, the item processor of a Map
    Span nameSpan;                   ///< of the member's name, quotes included
    Span span;                       ///< from the name to the end of the value
    Span valueSpan;                  ///< of the object
    std::string comment;
    std::string resource; ///< Resource as written
    std::string detail; ///< what a node shows under the name: what it calls, how long it waits, its error …
    std::size_t rules = 0;               ///< number of a Choice's rules
    bool end = false;                    ///< End is true, or the type ends the execution
    bool jsonata = false;                ///< its query language, its own or the machine's
    bool distributed = false;            ///< Map whose ProcessorConfig.Mode is DISTRIBUTED
    std::size_t retriers = 0;            ///< number of retriers
    std::int64_t retryAttempts = 0;      ///< the largest MaxAttempts among them (3 where it is not given)
    std::vector<RetryLimit> retryLimits; ///< of each retrier
    std::size_t catchers = 0;            ///< number of catchers
    std::optional<std::int64_t> timeoutSeconds; ///< where TimeoutSeconds is a number
};

/// A machine's or a sub-machine's set of states: transitions never leave it.
struct Scope {
    std::string pointer;             ///< of the object that holds States: "" for the machine itself
    std::size_t owner = kNone;       ///< the Parallel or Map it belongs to; kNone for the machine
    std::string startAt;             ///< as written; empty where there is none
    std::size_t start = kNone;       ///< that state; kNone where it leads nowhere
    Span startSpan;                  ///< of the StartAt string
    std::vector<std::size_t> states; ///< in the order of the text
};

struct Workflow {
    std::vector<Scope> scopes; ///< [0] is the machine; a scope stands after the scope it lies in
    std::vector<State> states;
    std::vector<Transition> transitions;
    std::string comment;
    bool jsonata = false;  ///< the machine's query language
    bool fragment = false; ///< states without StartAt: it can be drawn and edited, not run

    /// State whose pointer is `pointer`, or kNone.
    std::size_t findByPointer(std::string_view pointer) const;
    /// First state named `name` in the order of the text, or kNone.
    std::size_t findByName(std::string_view name) const;
    /// Innermost state whose span holds the byte `offset`, or kNone.
    std::size_t stateAt(std::size_t offset) const;
};

/// The field's name of a type: `Task`; "" for Unknown.
std::string_view stateTypeName(StateType type);
StateType stateTypeFromName(std::string_view name);

/// How often the retriers of a state let it try again after this error: MaxAttempts of the first that takes
/// it, 0 where none does.
std::int64_t attemptsAfter(const State& state, std::string_view error);

} // namespace steploom::model
