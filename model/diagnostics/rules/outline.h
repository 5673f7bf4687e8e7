// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/definition/state_type.h"
#include "engine/definition/workflow_type.h"
#include "model/diagnostics/rules/findings.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

inline constexpr std::uint32_t kNoRow = 0xFFFFFFFF;

/// What one look at each state leaves behind for the rules about all of them: rows of numbers in the order of
/// the text, names as hashes. No text of the definition is copied, and nothing is allocated for a state by
/// itself.

/// A name of another state: Next, Default, or Next of a rule or catcher.
struct TargetRow {
    std::uint32_t node = 0;
    std::uint64_t name = 0;
    TransitionKind kind = TransitionKind::Next;
    bool open = false; ///< filled in later, or no string: may be any state
    /// What is known of the payload that goes this way.
    enum class Payload : std::uint8_t {
        Unknown,
        Keeps, ///< as much as of the state's input
        Makes, ///< which members it has, whatever the input
    };
    Payload payload = Payload::Unknown;
};

/// A variable that is read, or written by Assign.
struct UseRow {
    enum class Kind : std::uint8_t {
        Read,
        Assign,      ///< when the state succeeds; of a Choice when no rule matches
        RuleAssign,  ///< by a choice rule
        CatchAssign, ///< by a catcher
    };
    std::uint32_t node = 0;
    std::uint32_t begin = 0; ///< of the span to underline
    std::uint32_t end = 0;
    std::uint64_t name = 0;
    Kind kind = Kind::Read;
    /// RuleAssign, CatchAssign: of the target row of the rule or catcher, within the state; kNoRow where it
    /// has none.
    std::uint32_t target = kNoRow;
};

struct StateRow {
    std::uint32_t node = 0;
    std::uint32_t begin = 0; ///< offset of its key
    std::uint32_t scope = 0;
    std::uint64_t name = 0;
    std::uint64_t content = 0; ///< hash of its bytes and of what it stands in; 0 where it holds states itself
    std::uint32_t targets = 0; ///< index of the first
    std::uint32_t targetCount = 0;
    std::uint32_t uses = 0;
    std::uint32_t useCount = 0;
    std::uint32_t findings = 0;
    std::uint32_t findingCount = 0;
    StateType type = StateType::Unknown;
    bool jsonata = false;
    bool ends = false;    ///< End is true, or the type ends the scope
    bool waits = false;   ///< a pass through it takes time or calls somebody: it is no idle loop
    bool openEnd = false; ///< how it goes on is not known: placeholder, unfinished, of no known type
    bool catches = false;
};

struct ScopeRow {
    enum class Kind : std::uint8_t { Machine, Branch, Processor };
    std::uint32_t node = 0;
    std::uint32_t owner = kNoRow; ///< state
    Kind kind = Kind::Machine;
    bool distributed = false; ///< its states are executions of their own
    std::uint32_t start = 0;  ///< node of the StartAt string
    bool hasStart = false;
    bool openStart = false;  ///< filled in later
    bool openStates = false; ///< States, or some of its keys, are filled in later
    std::uint64_t startName = 0;
    std::uint32_t states = 0;                 ///< number
    std::optional<engine::WorkflowType> type; ///< where it is known
};

struct MachineOutline {
    std::vector<ScopeRow> scopes;
    std::vector<StateRow> states;
    std::vector<TargetRow> targets;
    std::vector<UseRow> uses;
    std::vector<Finding> findings; ///< of single states

    /// Room for what a tree of that many values holds, usually.
    void reserve(std::size_t values) {
        states.reserve(values / 32);
        targets.reserve(values / 16);
        uses.reserve(values / 64);
    }
    void clear() {
        scopes.clear();
        states.clear();
        targets.clear();
        uses.clear();
        findings.clear();
    }
};

} // namespace steploom::model
