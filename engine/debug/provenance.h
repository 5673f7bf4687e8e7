// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/dataflow_links.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// Where a leaf of a payload comes from, and who reads it. A trace goes along the links of dataflow_links.h:
// it names exactly the places that were copied, and with expressions all that they read, so that a change of
// the leaf changes what was copied from it and may change the rest. Where an expression is opaque, more is
// named than can change, and each step says so.
namespace steploom::engine {

/// Where a trace backwards ends.
enum class Origin : std::uint8_t {
    None, ///< it goes on
    ExecutionInput,
    Task,       ///< the answer of a task; what was sent to it is traced further
    Definition, ///< a constant of the definition, a random value, a time
    Context,    ///< the context object
    Edited,     ///< put there by hand, or by a definition that is not there any more
};

/// One place of a trace, with the way to it.
struct TraceStep {
    PayloadPlace place;
    /// The step before it in the trace, and the link between them (index into links()); kNone at the start.
    std::uint32_t from = kNone;
    std::uint32_t link = kNone;
    /// Everything from the start to here was copied.
    bool copied = true;
    /// An opaque expression or a task lies on the way: the place may have nothing to do with the start.
    bool opaque = false;
    Origin origin = Origin::None; ///< backwards
};

/// The uses and the outputs that a place reaches.
struct Readers {
    struct Reader {
        std::uint32_t use = kNone;  ///< index into uses()
        std::uint32_t step = kNone; ///< index into the trace
    };
    std::vector<TraceStep> trace;
    std::vector<Reader> readers;
    /// It is in the output or the error of the execution.
    bool inOutput = false;
    /// One of the readers decides where control goes, when, or how often.
    bool decides = false;
};

class Provenance {
public:
    /// Of a run as far as it has come. Keeps a copy of it.
    explicit Provenance(const Execution& execution);

    const Execution& execution() const noexcept { return m_execution; }
    const std::vector<FlowLink>& links() const noexcept { return m_flow.links; }
    const std::vector<FlowUse>& uses() const noexcept { return m_flow.uses; }

    /// The place itself first, then what it was made of, nearest first.
    std::vector<TraceStep> backward(const PayloadPlace& place) const;
    /// The place itself first, then what was made of it.
    std::vector<TraceStep> forward(const PayloadPlace& place) const;
    Readers readers(const PayloadPlace& place) const;

    /// Nothing reads it: no decision, no task, and not the output of the execution.
    bool isDead(const PayloadPlace& place) const;
    /// Pointers of the leaves of a payload that are dead; `most` bounds the list.
    std::vector<std::string> deadLeaves(std::uint32_t visit, Slot slot, std::size_t most = 1000) const;

private:
    using Ends = std::map<std::pair<std::uint32_t, Slot>, std::vector<std::uint32_t>>;
    using Pointers = std::set<std::string, std::less<>>;

    std::vector<TraceStep> trace(const PayloadPlace& start, bool backwards) const;
    Origin originOf(const PayloadPlace& place) const;
    void findLive();

    Execution m_execution;
    DataFlow m_flow;
    Ends m_to;   ///< links by where they end
    Ends m_from; ///< links by where they begin
    Ends m_uses; ///< uses by what they read
    std::map<std::pair<std::uint32_t, Slot>, Pointers> m_live;
};

/// The place of a link's other end that a place at one end leads to; none where it does not.
std::optional<PayloadPlace> alongLink(const FlowLink& link, const std::string& pointer, bool backwards);

} // namespace steploom::engine
