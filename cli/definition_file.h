// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "model/substitution/substitute.h"

namespace steploom::cli {

/// A definition as people keep it, with comments, trailing commas and placeholders in it.
struct DefinitionFile {
    JsonFile file;             ///< its text as it is, its value with the placeholders filled in
    model::MachineFile source; ///< where that comes from
    model::Substituted filled; ///< the text that the value was read from
};

/// `values` names the values file; where it is empty the one beside the definition is taken, if there is one.
/// None after a complaint.
std::optional<DefinitionFile> readDefinition(const std::string& name,
                                             const std::optional<std::string>& values);

bool complainAbout(const DefinitionFile& definition, const std::vector<engine::Diagnostic>& diagnostics);

} // namespace steploom::cli
