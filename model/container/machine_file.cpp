// SPDX-License-Identifier: Apache-2.0
#include "model/container/machine_file.h"

#include <filesystem>

#include "model/container/open.h"

namespace steploom::model {

namespace {

constexpr int kMostFiles = 8; ///< that name each other

std::string listed(const Container& container) {
    std::string names;
    for (const ContainedMachine& machine : container.machines())
        names += (names.empty() ? "" : ", ") + machine.name;
    return names;
}

Result<FoundMachines> look(const std::string& file, const std::string& name, std::string bytes, int depth);

Result<FoundMachines> lookAt(const std::string& address, int depth) {
    const MachineAddress parts = readMachineAddress(address);
    auto bytes = readFile(parts.file);
    if (!bytes)
        return bytes.refusal();
    return look(parts.file, parts.machine, std::move(bytes.value()), depth);
}

/// The file that the template names for the definition.
Result<FoundMachines> follow(const std::string& file, const ContainedMachine& machine, int depth) {
    if (depth >= kMostFiles)
        return Message{"container.elsewhere", {machine.name}};
    const std::filesystem::path folder = std::filesystem::path(file).parent_path();
    auto found = lookAt((folder / machine.uri).lexically_normal().string(), depth + 1);
    if (!found || !found->machine)
        return found;
    MachineFile& definition = *found.value().machine;
    if (!definition.described)
        definition.described = machine;
    if (!machine.type.empty())
        definition.type = machine.type;
    return found;
}

Result<FoundMachines> look(const std::string& file, const std::string& name, std::string bytes, int depth) {
    auto container = openContainer(file, bytes);
    if (!container)
        return container.refusal();
    FoundMachines found;
    MachineFile machine;
    machine.file = file;
    machine.container = *container;
    if (machine.container == nullptr) {
        if (!name.empty())
            return Message{"container.no-machine", {}};
        machine.text = std::move(bytes);
        found.machine = std::move(machine);
        return found;
    }
    machine.machine = machine.container->find(name);
    if (machine.machine == std::string::npos) {
        if (!name.empty())
            return Message{"container.unknown-machine", {name, listed(*machine.container)}};
        found.file = file;
        for (const ContainedMachine& one : machine.container->machines()) {
            if (one.problem.code.empty())
                found.names.push_back(one.name);
        }
        if (found.names.empty())
            return machine.container->machines().empty() ? Message{"container.no-machine", {}}
                                                         : machine.container->machines().front().problem;
        return found;
    }
    const ContainedMachine& one = machine.container->machines()[machine.machine];
    if (!one.problem.code.empty())
        return one.problem;
    if (!one.uri.empty())
        return follow(file, one, depth);
    machine.text = one.definition;
    machine.type = one.type;
    found.machine = std::move(machine);
    return found;
}

/// The container as the file has it now, and the machine's place in it.
Result<MachineFile> again(const MachineFile& machine) {
    auto bytes = readFile(machine.file);
    if (!bytes)
        return bytes.refusal();
    auto container = openContainer(machine.file, std::move(bytes.value()));
    if (!container)
        return container.refusal();
    MachineFile now = machine;
    now.container = *container;
    now.machine = now.container ? now.container->find(machine.name()) : std::string::npos;
    if (now.machine == std::string::npos)
        return Message{"container.unknown-machine",
                       {machine.name(), now.container ? listed(*now.container) : std::string()}};
    now.text = now.container->machines()[now.machine].definition;
    return now;
}

} // namespace

SubstitutionValues MachineFile::values(const SubstitutionValues& given) const {
    SubstitutionValues all = described ? machineValues(*described, given) : given;
    return container ? machineValues(container->machines()[machine], all) : all;
}

std::size_t MachineFile::offset(std::size_t textOffset) const {
    return container ? container->place(machine, textOffset) : textOffset;
}

Result<FoundMachines> openMachine(const std::string& address) {
    return lookAt(address, 0);
}

Result<FoundMachines> openMachine(const std::string& file, const std::string& name, std::string bytes) {
    return look(file, name, std::move(bytes), 0);
}

Result<std::string> readMachine(const MachineFile& machine, std::string_view known) {
    if (machine.container == nullptr)
        return readFile(machine.file);
    auto now = again(machine);
    if (!now)
        return now.refusal();
    const auto splices = now->container->write(now->machine, known);
    return splices && splices->empty() ? std::string(known) : std::move(now.value().text);
}

Result<Saved> saveMachine(MachineFile& machine, const std::string& definition) {
    if (machine.container == nullptr)
        return saveFile(machine.file, definition);
    auto now = again(machine);
    if (!now)
        return now.refusal();
    const auto splices = now->container->write(now->machine, definition);
    if (!splices)
        return splices.refusal();
    auto saved = saveFile(now->file, applied(now->container->bytes(), *splices));
    if (!saved)
        return saved;
    machine = std::move(now.value());
    if (auto written = again(machine))
        machine = std::move(written.value());
    return saved;
}

} // namespace steploom::model
