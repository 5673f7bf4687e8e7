// SPDX-License-Identifier: Apache-2.0
#include "model/container/move_definition.h"

#include <filesystem>

#include "model/container/open.h"
#include "model/container/template_moves.h"
#include "model/container/template_place.h"
#include "model/document/edit.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_inline.h"

namespace steploom::model {

namespace {

namespace fs = std::filesystem;

bool begins(const std::string& text, std::string_view prefix) {
    return text.compare(0, prefix.size(), prefix) == 0;
}

/// That has machines by names, and can be changed.
bool isTemplate(const MachineFile& machine) {
    return machine.container != nullptr && machine.container->kind() != ContainerKind::Yaml &&
           machine.container->kind() != ContainerKind::Cdk && machine.fixed().code.empty();
}

const ContainedMachine& contained(const MachineFile& machine) {
    return machine.container->machines()[machine.machine];
}

bool isText(const ContainedMachine& machine) {
    return begins(machine.how, "DefinitionString") && machine.how.find("ToJsonString") == std::string::npos;
}

/// How the template names a file.
std::string uriOf(const std::string& container, const std::string& file) {
    std::error_code failed;
    const fs::path folder = fs::absolute(fs::path(container), failed).parent_path();
    const fs::path relative =
        fs::absolute(fs::path(file), failed).lexically_normal().lexically_relative(folder.lexically_normal());
    return relative.empty() ? file : relative.generic_string();
}

Result<DefinitionMove> finished(DefinitionMove move, const std::string& bytes,
                                const Result<std::vector<Splice>>& splices) {
    if (!splices)
        return splices.refusal();
    move.containerText = applied(bytes, *splices);
    return move;
}

Result<DefinitionMove> movedIn(const MachineFile& machine) {
    DefinitionMove move;
    move.container = machine.describedIn;
    move.machine = machine.described->name;
    move.left = machine.file;
    const auto bytes = readFile(move.container);
    if (!bytes)
        return bytes.refusal();
    // A definition that shares its file with others is taken as it is seen.
    auto own = machine.name().empty() ? readFile(machine.file) : Result<std::string>(machine.text);
    if (!own)
        return own.refusal();
    if (isTerraformPath(move.container))
        return finished(std::move(move), *bytes,
                        terraform::inlined(*bytes, machine.described->name,
                                           machine.container == nullptr ? *own : machine.text));
    const auto container = openContainer(move.container, *bytes);
    if (!container || *container == nullptr)
        return container ? Message{"container.no-machine", {}} : container.refusal();
    return finished(std::move(move), *bytes,
                    movedIntoTemplate(*bytes, (*container)->kind(), machine.described->name, *own));
}

Result<DefinitionMove> movedOut(const MachineFile& machine, DefinitionMove move, const std::string& bytes,
                                const std::string& file) {
    const std::string uri = uriOf(machine.file, file);
    move.file = file;
    if (machine.container->kind() == ContainerKind::Terraform) {
        auto moved = terraform::movedOut(bytes, move.machine, uri);
        if (!moved)
            return moved.refusal();
        move.fileText = std::move(moved.value().templateText);
        return finished(std::move(move), bytes, std::move(moved.value().splices));
    }
    auto moved = movedOutOfTemplate(bytes, machine.container->kind(), move.machine, uri);
    if (!moved)
        return moved.refusal();
    move.fileText = std::move(moved.value().file);
    return finished(std::move(move), bytes, std::move(moved.value().splices));
}

} // namespace

bool canMoveDefinition(const MachineFile& machine, DefinitionPlace place) {
    if (place == DefinitionPlace::Inline)
        return machine.described && !machine.describedIn.empty() && machine.described->fixed.code.empty();
    if (!isTemplate(machine))
        return false;
    const ContainerKind kind = machine.container->kind();
    const bool amazon = kind == ContainerKind::CloudFormation || kind == ContainerKind::Sam;
    switch (place) {
    case DefinitionPlace::Object:
        return amazon && isText(contained(machine));
    case DefinitionPlace::String:
        return amazon && !isText(contained(machine));
    default:
        return true;
    }
}

std::string definitionFileFor(const MachineFile& machine) {
    const bool yaml = machine.container != nullptr && machine.container->kind() != ContainerKind::Terraform &&
                      !isText(contained(machine)) && !isJsonText(machine.container->bytes());
    const fs::path folder = fs::path(machine.file).parent_path();
    const std::string ending = yaml ? ".asl.yaml" : ".asl.json";
    fs::path path = folder / (machine.name() + ending);
    std::error_code ignored;
    for (int i = 2; fs::exists(path, ignored); ++i)
        path = folder / (machine.name() + '-' + std::to_string(i) + ending);
    return path.string();
}

Result<DefinitionMove> moveDefinition(const MachineFile& machine, DefinitionPlace place,
                                      const std::string& file) {
    if (!canMoveDefinition(machine, place))
        return Message{"container.not-here", {}};
    if (place == DefinitionPlace::Inline)
        return movedIn(machine);
    DefinitionMove move;
    move.container = machine.file;
    move.machine = machine.name();
    const auto bytes = readFile(move.container);
    if (!bytes)
        return bytes.refusal();
    const ContainerKind kind = machine.container->kind();
    if (place == DefinitionPlace::OwnFile)
        return movedOut(machine, std::move(move), *bytes, file);
    const std::string name = move.machine;
    return finished(std::move(move), *bytes,
                    place == DefinitionPlace::Object ? definitionAsObject(*bytes, kind, name)
                                                     : definitionAsText(*bytes, kind, name));
}

Result<Saved> saveMove(const DefinitionMove& move) {
    if (!move.file.empty()) {
        auto saved = saveFile(move.file, move.fileText);
        if (!saved)
            return saved;
    }
    return saveFile(move.container, move.containerText);
}

} // namespace steploom::model
