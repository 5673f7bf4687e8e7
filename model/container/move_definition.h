// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "model/container/machine_file.h"
#include "model/document/file.h"
#include "model/document/message.h"

/// A definition goes from one place into another, when somebody asks for it: into its template or file of
/// Terraform, or out of it. Works on the files as they are: what is not saved is not moved.
namespace steploom::model {

enum class DefinitionPlace : std::uint8_t {
    Inline,  ///< in the template itself
    OwnFile, ///< in a file of its own that the template names
    Object,  ///< in the template, in its own syntax
    String,  ///< in the template, as JSON in a string
};

/// Whether that is another place than where the definition is now, and one that its template can have.
bool canMoveDefinition(const MachineFile& machine, DefinitionPlace place);

/// A file beside the template that nothing has yet, for OwnFile: `Orders.asl.yaml`, `Orders-2.asl.yaml`. YAML
/// for what the template has as YAML, else JSON.
std::string definitionFileFor(const MachineFile& machine);

/// Both files as they will be.
struct DefinitionMove {
    std::string container; ///< path of the template
    std::string containerText;
    std::string machine;  ///< its name there
    std::string file;     ///< OwnFile: path of the new file …
    std::string fileText; ///< … and what is in it
    std::string left;     ///< Inline: path of the file that the template no longer names; it stays
    std::string address() const { return container + '#' + machine; }
};
/// `file`: of OwnFile, the path of the new file. Refuses what terraform::inlined(), terraform::movedOut() and
/// template_moves.h refuse, what readFile() does, and `container.not-here` where canMoveDefinition() is
/// false.
Result<DefinitionMove> moveDefinition(const MachineFile& machine, DefinitionPlace place,
                                      const std::string& file = {});

/// Writes the new file first, then the template: whatever fails, the template names what is there.
Result<Saved> saveMove(const DefinitionMove& move);

} // namespace steploom::model
