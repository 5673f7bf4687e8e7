// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/container/container.h"

namespace steploom::model {

/// `FILE#Resource` in its parts; the resource is empty where none is named. A file that is there under the
/// whole name, # and all, is the file.
struct MachineAddress {
    std::string file;
    std::string machine;
};
MachineAddress readMachineAddress(std::string_view text);

/// Reads a file as a container of state machines.
///
/// Null where the file is none: a definition in JSON, to be opened as a Document, or anything else. `path` is
/// asked for its ending, and with Terraform for the other files of the module, which stand beside. Refuses
/// what ends as a container does and is not one: `container.broken` {line, column, what} and
/// `container.no-machine`. Never takes longer than the bytes and their aliases allow.
Result<ContainerPointer> openContainer(std::string_view path, std::string bytes);

} // namespace steploom::model
