// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/container/container.h"
#include "model/document/file.h"

namespace steploom::model {

/// A state machine in a file: a definition that is the file, or one of the machines of a container. Knows the
/// file as it was when it was read; what is saved goes into the file as it is then.
struct MachineFile {
    std::string file;           ///< that has the definition
    std::string text;           ///< the definition as JSON
    ContainerPointer container; ///< null where the definition is the file
    std::size_t machine = 0;    ///< in it
    std::string type;           ///< STANDARD or EXPRESS as its container says; empty: not known
    /// By the template that names the file, of a definition in a file of its own.
    std::optional<ContainedMachine> described;
    std::string describedIn; ///< path of that template
    /// What is to be said of how it was found: `container.found-near` {uri, file}, `terraform.referred`
    /// {file, machine}; code empty where there is nothing.
    Message note;

    const std::string& bytes() const { return container ? container->bytes() : text; } ///< of the file
    std::string name() const { return container ? container->machines()[machine].name : std::string(); }
    /// The file, and `#` and the name where it is one of a container.
    std::string address() const { return name().empty() ? file : file + '#' + name(); }
    /// Why it can only be looked at; code empty where it can be changed.
    Message fixed() const { return container ? container->machines()[machine].fixed : Message(); }
    /// What its container, and the template that names it, know of the values; `given` counts more.
    SubstitutionValues values(const SubstitutionValues& given) const;
    /// What its container, or the template that names it, says besides the definition.
    const std::vector<MachineSetting>& settings() const;
    /// Where a byte of `text` is in the file.
    std::size_t offset(std::size_t textOffset) const;
};

/// What is at an address: one machine, or the names of several to choose from.
struct FoundMachines {
    std::optional<MachineFile> machine;
    std::string file;               ///< that has several
    std::vector<std::string> names; ///< of those that can be opened
};

/// Opens `FILE` or `FILE#NAME`; a template that names a file for the definition leads to that file. One that
/// is not there is `located`, where that is given, or the only one near that is called so (filesLike). A file
/// of Terraform without machines leads to the one of its module that its alarms and targets name. Refuses
/// what readFile() and openContainer() refuse, `container.unknown-machine` {name, names},
/// `container.definition-missing` {uri, machine, files: those near, if several}, and why a machine has no
/// definition.
Result<FoundMachines> openMachine(const std::string& address, const std::string& located = {});
/// The same of bytes that were read already.
Result<FoundMachines> openMachine(const std::string& file, const std::string& name, std::string bytes);

/// The definition that the file has now. What means the same as `known` is `known`: a container does not keep
/// how the view is spelled.
Result<std::string> readMachine(const MachineFile& machine, std::string_view known);
/// Writes a setting into the container, or into the template that names the definition, as it is now; the
/// definition stays as the file has it. Refuses what settingChange() and saveFile() refuse, and
/// `setting.absent` where nothing describes the machine.
Result<Saved> saveSetting(MachineFile& machine, MachineSetting::Key key, const std::string& value);
/// Writes the definition into the file as it is now, and reads `machine` anew.
Result<Saved> saveMachine(MachineFile& machine, const std::string& definition);

} // namespace steploom::model
