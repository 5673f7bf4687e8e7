// SPDX-License-Identifier: Apache-2.0
#include "cli/machine_file.h"

#include "cli/input_file.h"
#include "model/container/open.h"

#include <filesystem>

namespace steploom::cli {

namespace {

constexpr int kMostFiles = 8; ///< that name each other

std::string namesOf(const model::Container& container) {
    std::string names;
    for (const model::ContainedMachine& machine : container.machines())
        names += (names.empty() ? "" : ", ") + machine.name;
    return names;
}

/// The file of `name` and its container, if it is one.
struct Opened {
    MachineFile file;
    std::string machine;
};

std::optional<Opened> open(const std::string& name) {
    const model::MachineAddress address =
        name == "-" ? model::MachineAddress{name, {}} : model::readMachineAddress(name);
    auto bytes = readText(address.file);
    if (!bytes)
        return std::nullopt;
    Opened opened;
    opened.file.name = name;
    opened.file.file = address.file;
    opened.machine = address.machine;
    auto container = model::openContainer(address.file, *bytes);
    if (!container) {
        complainAbout(address.file, container.refusal());
        return std::nullopt;
    }
    opened.file.container = *container;
    if (opened.file.container == nullptr) {
        if (!address.machine.empty()) {
            complainAbout(address.file, {"container.no-machine", {}});
            return std::nullopt;
        }
        opened.file.text = std::move(*bytes);
    }
    return opened;
}

std::optional<MachineFile> take(Opened opened, int depth);

/// The file that the template names for it.
std::optional<MachineFile> follow(const MachineFile& from, const model::ContainedMachine& machine,
                                  int depth) {
    const std::filesystem::path folder = std::filesystem::path(from.file).parent_path();
    auto next = depth < kMostFiles ? open((folder / machine.uri).string()) : std::nullopt;
    auto found = next ? take(std::move(*next), depth + 1) : std::nullopt;
    if (!found)
        return std::nullopt;
    found->name = from.name;
    if (!found->described)
        found->described = machine;
    if (!machine.type.empty())
        found->type = machine.type;
    return found;
}

std::optional<MachineFile> take(Opened opened, int depth) {
    MachineFile& file = opened.file;
    if (file.container == nullptr)
        return std::move(file);
    const std::size_t index = file.container->find(opened.machine);
    if (index == std::string::npos) {
        const std::string names = namesOf(*file.container);
        complainAbout(file.file, opened.machine.empty()
                                     ? model::Message{"container.several", {names}}
                                     : model::Message{"container.unknown-machine", {opened.machine, names}});
        return std::nullopt;
    }
    const model::ContainedMachine& machine = file.container->machines()[index];
    if (!machine.problem.code.empty()) {
        complainAbout(file.file, machine.problem);
        return std::nullopt;
    }
    if (!machine.uri.empty())
        return follow(file, machine, depth);
    file.machine = index;
    file.text = machine.definition;
    file.type = machine.type;
    return std::move(file);
}

} // namespace

model::SubstitutionValues MachineFile::values(const model::SubstitutionValues& given) const {
    model::SubstitutionValues all = given;
    if (described)
        all = model::machineValues(*described, given);
    return container ? model::machineValues(container->machines()[machine], all) : all;
}

std::size_t MachineFile::offset(std::size_t textOffset) const {
    return container ? container->place(machine, textOffset) : textOffset;
}

std::optional<MachineFile> readMachine(const std::string& name) {
    auto opened = open(name);
    return opened ? take(std::move(*opened), 0) : std::nullopt;
}

std::vector<MachineFile> readMachines(const std::string& name) {
    std::vector<MachineFile> found;
    auto opened = open(name);
    if (!opened)
        return found;
    const model::ContainerPointer container = opened->file.container;
    if (container == nullptr || !opened->machine.empty() || container->machines().size() == 1) {
        if (auto one = take(std::move(*opened), 0))
            found.push_back(std::move(*one));
        return found;
    }
    for (std::size_t i = 0; i < container->machines().size(); ++i) {
        const model::ContainedMachine& machine = container->machines()[i];
        if (machine.definition.empty())
            continue; // its own file is given by itself
        MachineFile& file = found.emplace_back(opened->file);
        file.machine = i;
        file.text = machine.definition;
        file.type = machine.type;
    }
    if (found.empty())
        complainAbout(opened->file.file, {"container.several", {namesOf(*container)}});
    return found;
}

} // namespace steploom::cli
