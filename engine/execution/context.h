// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"
#include "engine/expression/expression.h"

namespace steploom::engine {

/// The context object of one strand. Most paths want one leaf of it, so it is put together only as far as
/// asked.
class StrandContext final : public ContextSource {
public:
    /// With an item, the context of an iteration that is about to start in this strand's Map state.
    StrandContext(const Execution& execution, const Strand& strand, const Value* item = nullptr,
                  std::uint32_t index = 0)
        : m_execution(execution)
        , m_strand(strand)
        , m_item(item)
        , m_index(index) {
        if (m_item == nullptr && !strand.item.isAbsent()) {
            m_item = &strand.item;
            m_index = strand.itemIndex;
        }
    }

    Value contextAt(const Path& path) const override;
    Value wholeContext() const override;

private:
    Value stateObject() const;
    Value machineObject() const;
    Value mapObject() const;
    Value itemSource() const;

    const Execution& m_execution;
    const Strand& m_strand;
    const Value* m_item;
    std::uint32_t m_index;
};

} // namespace steploom::engine
