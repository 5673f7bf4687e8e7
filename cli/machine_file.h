// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/container/machine_file.h"

namespace steploom::cli {

/// The machine at `FILE`, `FILE#NAME` or `-`; none after a complaint: a file that cannot be read, has several
/// machines and none is named, or has the definition where it cannot be got.
std::optional<model::MachineFile> readMachine(const std::string& address);

/// All machines that the address means: of a file without # each that has its definition in it. Empty after a
/// complaint.
std::vector<model::MachineFile> readMachines(const std::string& address);

} // namespace steploom::cli
