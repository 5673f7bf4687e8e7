// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"
#include "engine/expression/jsonata/jsonata.h"

// What an expression can see where a run stands still: the same names that the fields of the state see, and
// all of them at once. Conditions of breakpoints, log messages, watches and the console are evaluated in it.
namespace steploom::engine {

struct DebugScope {
    /// $states.input, .output, .result and .errorOutput; absent where the visit does not have it (yet).
    Value input;
    Value output;
    Value result;
    Value errorOutput;
    Value context;   ///< $states.context, or $$ in JSONPath
    Value variables; ///< object; absent while there are none
    /// $event: {type, id, previousEventId, timestamp, payload, error, cause}; only of breakpoints.
    Value event;
    /// Payload of JSONPath expressions: $.
    Value payload;
    std::int64_t now = 0;     ///< ms since 1970
    std::uint64_t random = 1; ///< a state of its own: looking must not change the run
};

/// Of a visit as far as it has come; kNone: of the execution before its first state.
DebugScope debugScopeOf(const Execution& execution, std::uint32_t visit);

/// The context object of a visit, as far as its record and the history tell: of one that is going on the real
/// one, of others without the task token.
Value contextOfVisit(const Execution& execution, std::uint32_t visit);

/// The line of control that stands in a visit; kNone where none does.
StrandId strandInVisit(const Execution& execution, std::uint32_t visit);

class DebugBindings final : public jsonata::Bindings {
public:
    explicit DebugBindings(const DebugScope& scope)
        : m_scope(scope) {}
    Value variable(const Key& name) override;
    std::optional<Value> member(const Key& name, const Key& wanted) override;

private:
    const DebugScope& m_scope;
};

/// A context object that was put together before.
class FixedContext final : public ContextSource {
public:
    explicit FixedContext(const Value& context)
        : m_context(context.isAbsent() ? Value::emptyObject() : context) {}
    Value contextAt(const Path& path) const override { return engine::select(m_context, path); }
    Value wholeContext() const override { return m_context; }

private:
    Value m_context;
};

/// Limits of evaluations for people: none may keep a window waiting.
jsonata::Limits debugLimits();

} // namespace steploom::engine
