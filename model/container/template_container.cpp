// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_container.h"

#include <optional>
#include <utility>

#include "model/container/functions.h"
#include "model/container/machine_text.h"
#include "model/container/source_writer.h"
#include "model/container/template_machines.h"
#include "model/container/template_policies.h"
#include "model/container/template_settings.h"
#include "model/container/yaml_reader.h"
#include "model/document/scanner.h"
#include "model/document/text.h"

namespace steploom::model {

namespace {

/// How one machine is read and written.
struct Region {
    std::optional<SourceValue> tree; ///< functions resolved
    SourceSyntax syntax;
    SourceView view;
    std::optional<MachineText> text;
};

class TemplateContainer : public Container {
public:
    TemplateContainer(std::string bytes, bool json)
        : Container(ContainerKind::Yaml, std::move(bytes))
        , m_json(json) {}

    /// False where it is no container.
    Result<bool> read() {
        auto root = m_json ? readJsonSource(m_bytes) : readYaml(m_bytes);
        if (!root)
            return root.refusal();
        m_root = std::move(root.value());
        auto found = machinesOf(m_root);
        if (!found)
            return false;
        m_kind = found->kind;
        m_machines.reserve(found->machines.size());
        m_regions.resize(found->machines.size());
        for (std::size_t i = 0; i < found->machines.size(); ++i)
            look(found->machines[i], m_regions[i]);
        return true;
    }

    Result<std::vector<Splice>> write(std::size_t machine, std::string_view definition) const override;
    std::size_t place(std::size_t machine, std::size_t offset) const override;
    std::shared_ptr<const Container> with(const std::vector<Splice>& splices) const override {
        auto opened = openTemplate(applied(m_bytes, splices), m_json);
        return opened ? *opened : nullptr;
    }
    RolePolicies policies(std::size_t machine) const override {
        const bool other = m_kind == ContainerKind::Serverless || m_kind == ContainerKind::TerraformJson;
        const SourceValue* body = other ? nullptr : settingsBody(m_root, m_kind, m_machines[machine].name);
        return body == nullptr ? RolePolicies()
                               : templatePolicies(m_bytes, m_root, *body, m_machines[machine].values);
    }
    std::vector<Splice> addition(std::size_t machine, MachineSetting::Key key,
                                 std::string_view value) const override {
        return settingAddition(m_bytes, m_root, m_kind, m_machines[machine].name, m_json, key, value);
    }

private:
    void look(MachineEntry& entry, Region& region);
    bool writes(std::size_t machine, const std::vector<Splice>& splices, std::string_view definition) const;

    bool m_json;
    SourceValue m_root;
    std::vector<Region> m_regions;
};

void TemplateContainer::look(MachineEntry& entry, Region& region) {
    ContainedMachine& machine = entry.machine;
    if (entry.definition != nullptr) {
        machine.place = entry.definition->span;
        if (entry.text) {
            region.text = MachineText::read(m_bytes, *entry.definition, m_json);
            if (region.text) {
                machine.how += region.text->how().empty() ? "" : " " + std::string(region.text->how());
                machine.definition = region.text->text();
            } else {
                machine.problem = {"container.other-definition", {machine.name}};
            }
        } else {
            region.syntax.json = m_json;
            region.tree = *entry.definition;
            if (m_kind != ContainerKind::Yaml || hasFunctions(*region.tree))
                resolveFunctions(m_bytes, *region.tree, region.syntax.functions);
            if (m_kind == ContainerKind::Yaml || m_kind == ContainerKind::Serverless)
                openVariables(*region.tree, machineValues(machine, {}));
            region.view = viewOf(*region.tree);
            machine.definition = region.view.text;
        }
    }
    if (const SourceValue* body = settingsBody(m_root, m_kind, machine.name))
        machine.settings = settingsIn(*body);
    m_machines.push_back(std::move(machine));
}

/// Whether the bytes with the splices say what was meant, and nothing else is different.
bool TemplateContainer::writes(std::size_t machine, const std::vector<Splice>& splices,
                               std::string_view definition) const {
    if (!fits(m_bytes, splices))
        return false;
    TemplateContainer after(applied(m_bytes, splices), m_json);
    const auto read = after.read();
    if (!read || !*read || after.m_machines.size() != m_machines.size())
        return false;
    for (std::size_t i = 0; i < m_machines.size(); ++i) {
        if (i != machine && after.m_machines[i].definition != m_machines[i].definition)
            return false;
    }
    const ContainedMachine& written = after.m_machines[machine];
    if (m_regions[machine].text)
        return written.how == m_machines[machine].how && written.definition == definition;
    const SyntaxTree wanted = scan(definition);
    const SyntaxTree got = scan(written.definition);
    return sameMeaning(wanted.root(), got.root());
}

Result<std::vector<Splice>> TemplateContainer::write(std::size_t machine, std::string_view definition) const {
    const ContainedMachine& one = m_machines[machine];
    if (definition == one.definition)
        return std::vector<Splice>();
    if (!one.fixed.code.empty())
        return one.fixed;
    const Region& region = m_regions[machine];
    if (region.text) {
        if (auto splices = region.text->write(definition); splices && writes(machine, *splices, definition))
            return std::move(*splices);
        if (auto splices = region.text->writeAnew(definition);
            splices && writes(machine, *splices, definition))
            return std::move(*splices);
        return Message{"container.cannot-write", {one.how}};
    }
    if (!region.tree)
        return Message{"container.no-definition", {one.name}};
    const SyntaxTree now = scan(definition);
    if (const SyntaxProblem* problem = now.firstBreak()) {
        const LineColumn place = Text(std::string(definition)).lineColumn(problem->span.begin);
        return Message{"container.text-broken", {std::to_string(place.line), std::to_string(place.column)}};
    }
    if (!now.root().isObject())
        return Message{"container.no-object", {}};
    auto splices = writeTree(m_bytes, *region.tree, now, region.syntax);
    if (writes(machine, splices, definition))
        return splices;
    splices = writeTreeAnew(m_bytes, *region.tree, now, region.syntax);
    if (writes(machine, splices, definition))
        return splices;
    return Message{"container.cannot-write", {one.how}};
}

std::size_t TemplateContainer::place(std::size_t machine, std::size_t offset) const {
    const Region& region = m_regions[machine];
    if (region.text)
        return region.text->place(offset);
    return region.tree ? region.view.source(offset) : m_machines[machine].place.begin;
}

} // namespace

Result<ContainerPointer> openTemplate(std::string bytes, bool json) {
    const auto container = std::make_shared<TemplateContainer>(std::move(bytes), json);
    const auto read = container->read();
    if (!read)
        return read.refusal();
    return *read ? ContainerPointer(container) : ContainerPointer();
}

} // namespace steploom::model
