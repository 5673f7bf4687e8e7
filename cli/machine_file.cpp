// SPDX-License-Identifier: Apache-2.0
#include "cli/machine_file.h"

#include "cli/input_file.h"
#include "cli/messages.h"
#include "model/container/open.h"
#include "model/diagnostics/catalogue.h"

namespace steploom::cli {

namespace {

std::optional<model::FoundMachines> find(const std::string& address) {
    const model::MachineAddress parts =
        address == "-" ? model::MachineAddress{address, {}} : model::readMachineAddress(address);
    auto bytes = readText(parts.file);
    if (!bytes)
        return std::nullopt;
    auto found = model::openMachine(parts.file, parts.machine, std::move(*bytes));
    if (found && found->machine && !found->machine->note.code.empty())
        complain(model::englishText(found->machine->note));
    if (found)
        return std::move(found.value());
    const model::Message& refusal = found.refusal();
    if (refusal.code.rfind("file.", 0) == 0)
        complain(message(refusal.code, refusal.args)); // that a template names
    else
        complainAbout(parts.file, refusal);
    return std::nullopt;
}

} // namespace

std::optional<model::MachineFile> readMachine(const std::string& address) {
    auto found = find(address);
    if (!found || found->machine)
        return found ? std::move(found->machine) : std::nullopt;
    std::string names;
    for (const std::string& name : found->names)
        names += (names.empty() ? "" : ", ") + name;
    complainAbout(found->file, {"container.several", {names}});
    return std::nullopt;
}

std::vector<model::MachineFile> readMachines(const std::string& address) {
    std::vector<model::MachineFile> machines;
    auto found = find(address);
    if (!found)
        return machines;
    if (found->machine) {
        machines.push_back(std::move(*found->machine));
        return machines;
    }
    for (const std::string& name : found->names) {
        auto one = readMachine(found->file + '#' + name);
        if (!one)
            return {};
        machines.push_back(std::move(*one));
    }
    return machines;
}

} // namespace steploom::cli
