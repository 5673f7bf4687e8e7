// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "model/document/message.h"
#include "model/workflow/workflow.h"

namespace steploom::model::edits {

/// The names that a machine's states have, and those given out since.
class StateNames {
public:
    explicit StateNames(const Workflow& workflow);

    /// Why no state may be called so: `edit.name-empty`, `edit.name-too-long`, `edit.name-taken`; none where
    /// it may.
    std::optional<Message> refuse(std::string_view name) const;
    /// `base` or the first of `base 2`, `base 3` … that is free; it is taken from then on.
    std::string fresh(std::string_view base);
    bool has(std::string_view name) const { return m_taken.count(std::string(name)) > 0; }
    void take(std::string_view name) { m_taken.emplace(name); }

private:
    std::unordered_set<std::string> m_taken;
};

} // namespace steploom::model::edits
