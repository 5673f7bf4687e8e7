// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "model/container/container.h"
#include "model/container/source_value.h"

namespace steploom::model {

/// A machine as its template has it, before its definition is looked at.
struct MachineEntry {
    ContainedMachine machine;                ///< without definition and place
    const SourceValue* definition = nullptr; ///< null: it has none here
    bool text = false;                       ///< the definition is a string
};

/// What a YAML or JSON file is, and its machines; none where it is no container.
struct TemplateMachines {
    ContainerKind kind = ContainerKind::Yaml;
    std::vector<MachineEntry> machines;
};
std::optional<TemplateMachines> machinesOf(const SourceValue& root);

} // namespace steploom::model
