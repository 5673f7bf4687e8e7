// SPDX-License-Identifier: Apache-2.0
#include "model/container/machine_file.h"

#include <filesystem>
#include <set>
#include <utility>

#include "model/container/near_files.h"
#include "model/container/open.h"
#include "model/substitution/placeholders.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_file.h"

namespace steploom::model {

namespace {

constexpr int kMostFiles = 8; ///< that name each other

std::string listed(const Container& container) {
    std::string names;
    for (const ContainedMachine& machine : container.machines())
        names += (names.empty() ? "" : ", ") + machine.name;
    return names;
}

/// How far the way to the definition has come.
struct Way {
    int files = 0;
    std::string located; ///< where the next definition is that is not where the template says
};

Result<FoundMachines> look(const std::string& file, const std::string& name, std::string bytes, Way way);

Result<FoundMachines> lookAt(const std::string& address, Way way) {
    const MachineAddress parts = readMachineAddress(address);
    auto bytes = readFile(parts.file);
    if (!bytes)
        return bytes.refusal();
    return look(parts.file, parts.machine, std::move(bytes.value()), std::move(way));
}

/// Where the definition of the machine is; sets `note` where that is not where the template says.
Result<std::string> placeOf(const std::string& file, const ContainedMachine& machine, Way& way,
                            Message& note) {
    const std::filesystem::path folder = std::filesystem::path(file).parent_path();
    std::string place = (folder / machine.uri).lexically_normal().string();
    std::error_code ignored;
    if (std::filesystem::exists(readMachineAddress(place).file, ignored))
        return place;
    if (!way.located.empty())
        return std::exchange(way.located, {});
    const std::vector<std::string> near = filesLike(file, readMachineAddress(machine.uri).file);
    if (near.size() == 1) {
        const std::filesystem::path from = std::filesystem::absolute(folder, ignored);
        note = {"container.found-near",
                {machine.uri, std::filesystem::path(near.front()).lexically_relative(from).string()}};
        return near.front();
    }
    std::string files;
    for (const std::string& each : near)
        files += (files.empty() ? "" : ", ") + each;
    return Message{"container.definition-missing", {machine.uri, machine.name, files}};
}

/// The file that the template names for the definition.
Result<FoundMachines> follow(const std::string& file, const ContainedMachine& machine, Way way) {
    if (way.files >= kMostFiles)
        return Message{"container.elsewhere", {machine.name}};
    Message note;
    const auto place = placeOf(file, machine, way, note);
    if (!place)
        return place.refusal();
    ++way.files;
    auto found = lookAt(*place, std::move(way));
    if (!found || !found->machine)
        return found;
    MachineFile& definition = *found.value().machine;
    if (!definition.described) {
        definition.described = machine;
        definition.describedIn = file;
    }
    if (!machine.type.empty())
        definition.type = machine.type;
    if (!note.code.empty())
        definition.note = std::move(note);
    return found;
}

/// The machine of another file of the module that this one's alarms and targets are about; empty where there
/// is none, or not one.
MachineAddress referredMachine(const std::string& file, const std::string& bytes) {
    const terraform::TerraformFile own = terraform::readTerraform(bytes);
    std::set<std::string> labels;
    for (const terraform::MetricAlarm& alarm : own.alarms)
        labels.insert(alarm.machine);
    for (const terraform::EventTarget& target : own.targets)
        labels.insert(target.machine);
    labels.erase("");
    MachineAddress found;
    std::error_code failed;
    const std::filesystem::path path(file);
    std::filesystem::directory_iterator entries(
        path.has_parent_path() ? path.parent_path() : std::filesystem::path("."), failed);
    for (; labels.size() == 1 && !failed && entries != std::filesystem::directory_iterator();
         entries.increment(failed)) {
        const std::string other = (path.parent_path() / entries->path().filename()).string();
        const auto text =
            isTerraformPath(other) && other != file ? readFile(other) : Result<std::string>(Message{"", {}});
        if (!text)
            continue;
        for (const terraform::Machine& machine : terraform::readTerraform(*text).machines) {
            if (machine.label == *labels.begin())
                found = {other, machine.label};
        }
    }
    return found;
}

Result<FoundMachines> look(const std::string& file, const std::string& name, std::string bytes, Way way) {
    auto container = openContainer(file, bytes);
    if (!container && isTerraformPath(file) && name.empty() && way.files == 0 &&
        container.refusal().code == "container.no-machine") {
        const MachineAddress other = referredMachine(file, bytes);
        if (other.file.empty())
            return container.refusal();
        ++way.files;
        auto found = lookAt(other.file + '#' + other.machine, std::move(way));
        if (found && found->machine)
            found.value().machine->note = {"terraform.referred",
                                           {std::filesystem::path(file).filename().string(), other.machine,
                                            std::filesystem::path(other.file).filename().string()}};
        return found;
    }
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
        return follow(file, one, std::move(way));
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
    SubstitutionValues all =
        described ? machineValues(*described, given, placeholderNames(Document::fromBytes(text))) : given;
    return container ? machineValues(container->machines()[machine], all) : all;
}

std::size_t MachineFile::offset(std::size_t textOffset) const {
    return container ? container->place(machine, textOffset) : textOffset;
}

const std::vector<MachineSetting>& MachineFile::settings() const {
    static const std::vector<MachineSetting> none;
    return described ? described->settings : container ? container->machines()[machine].settings : none;
}

Result<FoundMachines> openMachine(const std::string& address, const std::string& located) {
    return lookAt(address, {0, located});
}

Result<FoundMachines> openMachine(const std::string& file, const std::string& name, std::string bytes) {
    return look(file, name, std::move(bytes), {});
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

Result<Saved> saveSetting(MachineFile& machine, MachineSetting::Key key, const std::string& value) {
    const bool elsewhere = machine.described.has_value();
    const std::string& file = elsewhere ? machine.describedIn : machine.file;
    if (!elsewhere && machine.container == nullptr)
        return Message{"setting.absent", {}};
    const std::string name = elsewhere ? machine.described->name : machine.name();
    auto bytes = readFile(file);
    if (!bytes)
        return bytes.refusal();
    const auto container = openContainer(file, std::move(bytes.value()));
    if (!container)
        return container.refusal();
    const std::size_t index = *container ? (*container)->find(name) : std::string::npos;
    if (index == std::string::npos)
        return Message{"container.unknown-machine", {name, *container ? listed(**container) : std::string()}};
    const auto splices = settingChange(**container, index, key, value);
    if (!splices)
        return splices.refusal();
    const auto after = (*container)->with(*splices);
    auto saved = saveFile(file, applied((*container)->bytes(), *splices));
    if (!saved || after == nullptr)
        return saved;
    if (elsewhere) {
        machine.described = after->machines()[index];
    } else {
        machine.container = after;
        machine.machine = index;
    }
    if (key == MachineSetting::Key::Type)
        machine.type = value;
    return saved;
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
