// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/definition/definition.h"
#include "model/history/outline.h"

namespace steploom::model {

/// How often something of a definition was taken, over many runs.
struct CoverageItem {
    enum class Kind : std::uint8_t {
        State,
        Next,    ///< the ordinary way out, or the end of the scope
        Choice,  ///< rule `index`
        Default, ///< of a Choice
        Retrier, ///< `index`: it answered a failure with another attempt
        Catcher, ///< `index`: it took an error
    };
    Kind kind = Kind::State;
    engine::StateId state = 0;
    std::uint32_t index = 0;
    std::string name;    ///< of the state
    std::string pointer; ///< JSON Pointer into the definition: of the state, rule, retrier or catcher
    std::string
        target; ///< name of the state that it leads to; empty: the end of the scope, or it leads nowhere
    std::string errors; ///< of a retrier or catcher: `A, B`
    std::uint64_t count = 0;
    std::uint32_t runs = 0; ///< in how many of them
};

/// What a set of runs took of one definition, and what none of them did. Where two rules of a Choice, or two
/// catchers, lead to the same state, events do not tell which one it was: the first that fits counts. Runs of
/// the engine tell (live_record.h), as long as the definition still has it where it was.
class Coverage {
public:
    explicit Coverage(std::shared_ptr<const engine::Definition> definition);

    void add(const Recording& recording, const Outline& outline);

    /// States in the order of the definition, each followed by what belongs to it.
    const std::vector<CoverageItem>& items() const { return m_items; }
    std::size_t runs() const { return m_runs; }
    std::size_t taken() const;
    /// Visits of states that the definition does not have.
    std::size_t strangers() const { return m_strangers; }

private:
    void count(CoverageItem::Kind kind, engine::StateId state, std::uint32_t index);
    void addVisit(const Recording& recording, const Outline& outline, const VisitRow& visit,
                  engine::StateId state);
    void addRetries(const Recording& recording, const Outline& outline);
    void addToldRetries(const Recording& recording, const Outline& outline);

    std::shared_ptr<const engine::Definition> m_definition;
    std::vector<CoverageItem> m_items;
    std::vector<std::size_t> m_first; ///< by state: its item
    std::vector<bool> m_seen;         ///< by item: in the run at hand
    std::size_t m_runs = 0;
    std::size_t m_strangers = 0;
};

} // namespace steploom::model
