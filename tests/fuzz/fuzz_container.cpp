// SPDX-License-Identifier: Apache-2.0
#include "model/container/open.h"
#include "model/container/template_moves.h"
#include "model/container/yaml_text.h"
#include "model/document/document.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/states.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

// Any bytes as a file that may hold state machines: nothing is written where nothing changed, and what a
// change writes can be read again. The first byte says how the file is called and what is changed.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::model;

void require(bool holds) {
    if (!holds)
        std::abort();
}

Result<Edit> change(const Document& document, unsigned kind) {
    const Workflow& workflow = document.workflow();
    if (workflow.states.empty() || kind % 4 == 0)
        return edits::setField(document, "/Comment", R"("a: b # c\n  'd'")");
    const std::string state = workflow.states[kind / 4 % workflow.states.size()].pointer;
    if (kind % 4 == 1)
        return edits::renameState(document, state, "- renamed: #1");
    if (kind % 4 == 2)
        return edits::deleteState(document, state);
    return edits::setField(document, state + "/Result", R"({"a": [1, {"b": null, "c": []}], "d": {}})");
}

void look(const ContainerPointer& container, std::size_t index, std::string_view path, unsigned kind) {
    const ContainedMachine& machine = container->machines()[index];
    require(machine.place.begin <= machine.place.end && machine.place.end <= container->bytes().size());
    const auto untouched = container->write(index, machine.definition);
    require(untouched && untouched->empty());
    for (std::size_t at = 0; at <= machine.definition.size(); at += 1 + machine.definition.size() / 64)
        require(container->place(index, at) <= container->bytes().size());
    machineValues(machine, {});
    Document document = Document::fromBytes(machine.definition);
    auto edit = change(document, kind);
    if (!edit)
        return;
    document.apply(std::move(edit.value()));
    const auto splices = container->write(index, document.bytes());
    if (!splices)
        return;
    require(fits(container->bytes(), *splices));
    const auto again = openContainer(path, applied(container->bytes(), *splices));
    require(again && *again && (*again)->machines().size() == container->machines().size());
    const auto settled = (*again)->write(index, document.bytes());
    require(settled && settled->empty());
}

/// Where the definition can go, it is then: what refuses leaves everything.
void move(const ContainerPointer& container, std::size_t index) {
    const std::string& bytes = container->bytes();
    const ContainerKind kind = container->kind();
    const std::string& name = container->machines()[index].name;
    if (kind == ContainerKind::Yaml || kind == ContainerKind::Cdk || kind == ContainerKind::Terraform)
        return;
    container->policies(index);
    for (const std::string_view path : {"own.yaml", "own.json"}) {
        const auto out = movedOutOfTemplate(bytes, kind, name, path);
        if (!out)
            continue;
        require(fits(bytes, out->splices) && !out->file.empty());
        const std::string filed = applied(bytes, out->splices);
        if (const auto in = movedIntoTemplate(filed, kind, name, out->file))
            require(fits(filed, *in));
    }
    if (const auto object = definitionAsObject(bytes, kind, name))
        require(fits(bytes, *object));
    if (const auto text = definitionAsText(bytes, kind, name))
        require(fits(bytes, *text));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    static constexpr std::array<std::string_view, 3> paths{"a.yaml", "a.json", "a.template"};
    const unsigned first = data[0];
    const std::string_view path = paths[first % paths.size()];
    const std::string bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    yamlText(bytes);
    const auto container = openContainer(path, bytes);
    if (!container || *container == nullptr)
        return 0;
    for (std::size_t i = 0; i < (*container)->machines().size() && i < 8; ++i)
        look(*container, i, path, first / 3);
    for (std::size_t i = 0; i < (*container)->machines().size() && i < 2; ++i)
        move(*container, i);
    return 0;
}
