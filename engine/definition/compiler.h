// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/definition/diagnostic.h"
#include "engine/definition/workflow_type.h"

#include <memory>
#include <vector>

namespace steploom::engine {

struct CompileResult {
    /// Null where a diagnostic is an error.
    std::shared_ptr<const Definition> definition;
    /// In the order of the definition.
    std::vector<Diagnostic> diagnostics;
};

/// Compiles a definition (the value of its JSON text) once and for all: paths, templates and rules are parsed
/// and bound here, never while a state runs. Finds what the service would refuse to create and tells every
/// place of it.
/// `type` decides what the service would refuse besides.
CompileResult compileDefinition(const Value& document, WorkflowType type = WorkflowType::Standard);

} // namespace steploom::engine
