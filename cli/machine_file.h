// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/container/container.h"
#include "model/document/text.h"

namespace steploom::cli {

/// A state machine that a command was given: a definition, or one of the machines of a file that holds them
/// (`FILE#NAME`).
struct MachineFile {
    std::string name; ///< as given
    std::string file; ///< of the definition: as given without the #, or the one that the template names
    std::string text; ///< the definition as JSON
    model::ContainerPointer container; ///< null for a definition
    std::size_t machine = 0;           ///< in it
    std::string type;                  ///< STANDARD or EXPRESS as its template says; empty: not known
    /// What its template knows of the values; `given` counts more.
    model::SubstitutionValues values(const model::SubstitutionValues& given) const;

    /// Where a byte of `text` is in the file.
    std::size_t offset(std::size_t textOffset) const;
    const std::string& bytes() const { return container ? container->bytes() : text; } ///< of the file

    std::optional<model::ContainedMachine> described; ///< by the template that names the file
};

/// The machine of that name; none after a complaint: a file that cannot be read, has several machines and
/// none is named, or has the definition where it cannot be got.
std::optional<MachineFile> readMachine(const std::string& name);

/// All machines that the name means: of a file without # each that has a definition in it. Empty after a
/// complaint.
std::vector<MachineFile> readMachines(const std::string& name);

} // namespace steploom::cli
