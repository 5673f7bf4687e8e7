// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_container.h"

#include <algorithm>

#include "model/container/text_splices.h"
#include "model/document/scanner.h"
#include "model/document/text.h"
#include "model/terraform/hcl_comments.h"
#include "model/terraform/hcl_edit.h"
#include "model/terraform/hcl_json.h"
#include "model/terraform/template_view.h"
#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"
#include "model/terraform/terraform_settings.h"
#include "model/terraform/terraform_values.h"

namespace steploom::model {

namespace {

using terraform::Form;
using terraform::Machine;

/// Whether the states are put together by an expression, which only Terraform works out.
bool statesAreComputed(const std::string& view) {
    const SyntaxTree tree = scan(view);
    const Node states = tree.root().member("States");
    const std::string text = states.isString() ? states.string() : std::string(states.raw());
    return states && !states.isObject() && text.substr(0, 2) == "${";
}

class TerraformContainer final : public Container {
public:
    explicit TerraformContainer(const terraform::ModuleText& module)
        : Container(ContainerKind::Terraform, module.text.substr(0, module.own))
        , m_beside(module.text.substr(module.own))
        , m_file(terraform::readTerraform(module)) {
        const terraform::Scope scope(module.text, module.parsed);
        m_machines.reserve(m_file.machines.size());
        m_policies.reserve(m_file.machines.size());
        const terraform::TerraformFile all = terraform::readTerraform(module.text, module.parsed);
        for (const Machine& machine : m_file.machines) {
            m_machines.push_back(contained(scope, machine));
            m_policies.push_back(policiesFor(scope, machine, all));
        }
    }

    Result<std::vector<Splice>> write(std::size_t index, std::string_view definition) const override {
        if (index >= m_machines.size() || m_machines[index].definition.empty())
            return Message{"container.no-definition",
                           {index < m_machines.size() ? m_machines[index].name : ""}};
        if (!m_machines[index].fixed.code.empty())
            return m_machines[index].fixed;
        const Machine& machine = m_file.machines[index];
        const hcl::Expression value = hcl::parseExpression(m_bytes, machine.value);
        if (machine.form == Form::Text)
            return hcl::TemplateView(m_bytes, value).changesFor(definition);
        const SyntaxTree wanted = scan(definition);
        if (const SyntaxProblem* problem = wanted.firstBreak()) {
            const LineColumn place = Text(std::string(definition)).lineColumn(problem->span.begin);
            return Message{"container.text-broken",
                           {std::to_string(place.line), std::to_string(place.column)}};
        }
        if (!wanted.root().isObject())
            return Message{"container.no-object", {}};
        std::vector<Splice> splices = hcl::changesFor(m_bytes, value, wanted.root());
        return wanted.comments().empty() ? splices : commented(machine.value, wanted, std::move(splices));
    }

    std::shared_ptr<const Container> with(const std::vector<Splice>& splices) const override {
        terraform::ModuleText module = terraform::moduleText(applied(m_bytes, splices));
        if (!m_beside.empty() && module.parsed.problems.empty()) {
            module.text += m_beside;
            module.parsed = hcl::parse(module.text);
        }
        auto opened = openTerraform(module);
        return opened ? *opened : nullptr;
    }

    std::vector<Splice> addition(std::size_t index, MachineSetting::Key key,
                                 std::string_view value) const override {
        return terraform::settingAddition(m_bytes, m_machines[index].address, key, value);
    }

    RolePolicies policies(std::size_t index) const override { return m_policies[index]; }

    std::size_t place(std::size_t index, std::size_t offset) const override {
        if (index >= m_machines.size())
            return 0;
        const Machine& machine = m_file.machines[index];
        if (machine.form != Form::JsonEncode && machine.form != Form::Text)
            return machine.place.begin;
        const hcl::Expression value = hcl::parseExpression(m_bytes, machine.value);
        if (machine.form == Form::Text)
            return hcl::TemplateView(m_bytes, value).source(offset);
        const hcl::JsonView view = hcl::jsonView(m_bytes, value);
        const SyntaxTree tree = scan(view.text);
        const Node node = tree.atOffset(offset);
        if (!node || node.index() >= view.places.size())
            return machine.value.begin;
        const hcl::JsonView::Place& found = view.places[node.index()];
        const bool inKey = node.isMember() && offset < node.span().begin;
        return inKey ? found.key.begin : found.value.begin;
    }

private:
    /// The same with the comments of the definition, where the result means the same.
    std::vector<Splice> commented(Span value, const SyntaxTree& wanted, std::vector<Splice> splices) const {
        const std::string plain = applied(m_bytes, splices);
        const std::size_t end = value.end + plain.size() - m_bytes.size();
        const std::string text = hcl::withComments(plain, {value.begin, end}, wanted);
        const std::size_t textEnd = end + text.size() - plain.size();
        const hcl::JsonView view = hcl::jsonView(text, hcl::parseExpression(text, {value.begin, textEnd}));
        const SyntaxTree now = scan(view.text);
        if (text == plain || !hcl::sameValue(now.root(), wanted.root()))
            return splices;
        return wordSplices(m_bytes, text);
    }

    ContainedMachine contained(const terraform::Scope& scope, const Machine& machine) const {
        static constexpr std::string_view kForms[] = {"",     "jsonencode",   "heredoc",
                                                      "file", "templatefile", ""};
        ContainedMachine made;
        made.name = machine.label;
        made.address = machine.address;
        made.type = machine.type;
        made.place = machine.place;
        made.how = kForms[static_cast<std::size_t>(machine.form)];
        made.uri = machine.path;
        made.settings = terraform::settingsOf(machine, m_bytes);
        const bool here = machine.form == Form::JsonEncode || machine.form == Form::Text;
        if (here && machine.value.end > m_bytes.size()) { // a local of another file of the module
            made.problem = {"terraform.definition-unknown", {machine.label}};
        } else if (here) {
            const hcl::Expression value = hcl::parseExpression(m_bytes, machine.value);
            made.definition = machine.form == Form::Text ? hcl::TemplateView(m_bytes, value).text()
                                                         : hcl::jsonView(m_bytes, value).text;
            if (statesAreComputed(made.definition)) {
                made.definition.clear();
                made.problem = {"terraform.states-computed", {machine.label}};
            }
        } else if (machine.path.find("${") != std::string::npos) {
            made.problem = {"terraform.path-unknown", {machine.path}};
        } else if (machine.path.empty()) {
            made.problem = {machine.form == Form::None ? "terraform.no-definition"
                                                       : "terraform.definition-unknown",
                            {machine.label}};
        }
        for (const hcl::Problem& problem : m_file.problems) {
            if (machine.span.contains(problem.span.begin))
                made.fixed = {"terraform.broken",
                              {std::to_string(Text(m_bytes).lineColumn(problem.span.begin).line)}};
        }
        terraform::resolveValues(scope, machine, made);
        return made;
    }

    RolePolicies policiesFor(const terraform::Scope& scope, const Machine& machine,
                             const terraform::TerraformFile& all) const {
        RolePolicies made;
        for (const Machine& other : all.machines) {
            if (other.label != machine.label && other.role == machine.role)
                made.sharedWith.push_back(other.label);
        }
        for (const terraform::RolePolicy* each : m_file.policiesOf(machine)) {
            std::string name = each->managed.empty() ? each->resource + '.' + each->label : each->managed;
            if (!each->readable) {
                made.unreadable.push_back(std::move(name));
                continue;
            }
            RolePolicies::Entry entry{std::move(name), each->policy, each->policy, !each->managed.empty()};
            for (PolicyStatement& statement : entry.deployed.statements) {
                for (std::string& resource : statement.resources)
                    resource = scope.deployed(resource).value_or(resource);
            }
            made.entries.push_back(std::move(entry));
        }
        return made;
    }

    std::vector<RolePolicies> m_policies; ///< by machine
    std::string m_beside;                 ///< text of the other files of the module
    terraform::TerraformFile m_file;
};

} // namespace

bool isTerraformPath(std::string_view path) {
    return path.size() > 3 && path.substr(path.size() - 3) == ".tf";
}

Result<ContainerPointer> openTerraform(std::string bytes) {
    return openTerraform(terraform::moduleText(std::move(bytes)));
}

Result<ContainerPointer> openTerraform(const terraform::ModuleText& module) {
    // Problems elsewhere in the file are no reason not to show the machines that are there.
    const hcl::File& parsed = module.parsed;
    if (parsed.root.blocks.empty() && !parsed.problems.empty()) {
        const LineColumn place = Text(module.text).lineColumn(parsed.problems.front().span.begin);
        return Message{"terraform.no-hcl", {std::to_string(place.line), std::to_string(place.column)}};
    }
    auto made = std::make_shared<TerraformContainer>(module);
    if (made->machines().empty())
        return Message{"container.no-machine", {}};
    return ContainerPointer(std::move(made));
}

} // namespace steploom::model
