// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/machine_blocks.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "model/document/scanner.h"
#include "model/terraform/block_reader.h"
#include "model/terraform/definition_form.h"
#include "model/terraform/hcl_json.h"

namespace steploom::model::terraform {

namespace {

using hcl::Block;
using hcl::Expression;

/// What a kind of block calls its attributes.
struct Names {
    std::string_view name;
    std::string_view type;
    std::string_view definition;
};
constexpr Names kResource{"name", "type", "definition"};
constexpr Names kCloudControl{"state_machine_name", "state_machine_type", "definition_string"};
constexpr std::string_view kCloudControlType = "awscc_stepfunctions_state_machine";
constexpr std::string_view kResourceType = "aws_sfn_state_machine";

bool isResource(const Block& block, std::string_view type) {
    return block.type == "resource" && block.labels.size() == 2 && block.labels.front() == type;
}

bool isModule(const Block& block) {
    return block.type == "module" && block.labels.size() == 1;
}

const Names& namesOf(const Block& block) {
    return isResource(block, kCloudControlType) ? kCloudControl : kResource;
}

/// An attribute of what is nested in the block: `tracing_configuration { enabled = true }`, or the same as an
/// object, `tracing_configuration = { enabled = true }`.
const Expression* nested(const Block& block, std::string_view name, std::string_view attribute) {
    if (const Block* inner = block.block(name))
        return inner->attribute(attribute);
    const Expression* object = block.attribute(name);
    return object == nullptr ? nullptr : object->item(attribute);
}

/// The source of a module says that it makes machines.
bool makesMachines(const Scope& scope, const Block& block) {
    std::string source = scope.text(block.attribute("source"));
    std::replace(source.begin(), source.end(), '_', '-');
    static constexpr std::array<std::string_view, 4> kWords{"step-function", "stepfunction", "state-machine",
                                                            "sfn"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view word) { return source.find(word) != std::string::npos; });
}

/// What a module is given stands there, and holds states.
bool holdsStates(const Scope& scope, const Machine& made) {
    if (made.form != Form::JsonEncode && made.form != Form::Text)
        return false;
    const Expression value = hcl::parseExpression(scope.text(), made.value);
    const std::string view = made.form == Form::Text ? hcl::templateText(scope.text(), value)
                                                     : hcl::jsonView(scope.text(), value).text;
    const SyntaxTree tree = scan(view);
    return tree.root().member("States") || tree.root().member("StartAt");
}

std::string upperCase(std::string text) {
    for (char& c : text)
        c = c >= 'a' && c <= 'z' && text.find("${") == std::string::npos ? static_cast<char>(c - 'a' + 'A')
                                                                         : c;
    return text;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// The attribute that holds the definition, read into `made`.
void definition(const Scope& scope, const Block& block, Machine& made) {
    const auto take = [&](const Expression& value) {
        made.form = Form::Unknown;
        made.place = value.span;
        readDefinition(scope, value, made);
    };
    if (!isModule(block)) {
        for (const std::string_view name : {namesOf(block).definition, kResource.definition}) {
            if (const Expression* value = block.attribute(name))
                return take(*value);
        }
        return;
    }
    for (const hcl::Attribute& attribute : block.attributes) {
        if (!endsWith(attribute.name, "definition"))
            continue;
        take(attribute.value);
        const bool known = made.form != Form::Unknown && makesMachines(scope, block);
        if (known || holdsStates(scope, made))
            return;
        made = Machine();
    }
}

} // namespace

std::string addressOf(const Block& block) {
    return isModule(block) ? "module." + block.labels.front() : block.labels.front() + '.' + block.labels[1];
}

std::string_view typeAttribute(const Block& block) {
    return namesOf(block).type;
}

std::optional<Machine> readMachine(const Scope& scope, const Block& block) {
    if (!isResource(block, kResourceType) && !isResource(block, kCloudControlType) && !isModule(block))
        return std::nullopt;
    Machine made;
    made.place = block.header;
    definition(scope, block, made);
    if (isModule(block) && made.form == Form::None)
        return std::nullopt;
    made.address = addressOf(block);
    made.label = isModule(block) ? made.address : block.labels[1];
    made.span = block.span;
    const auto read = [&](const Expression* value, const char* place) {
        if (value != nullptr)
            made.places[place] = value->span;
        return scope.text(value);
    };
    made.name = read(block.attribute(namesOf(block).name), "name");
    made.type = read(block.attribute(namesOf(block).type), "type");
    made.role = read(block.attribute("role_arn"), "role_arn");
    if (isModule(block)) // that of the registry takes it in any case
        made.type = upperCase(made.type);
    constexpr std::string_view logging = "logging_configuration";
    if (block.block(logging) != nullptr || block.attribute(logging) != nullptr) {
        made.logging = Machine::Logging{
            read(nested(block, logging, "level"), "level"),
            read(nested(block, logging, "include_execution_data"), "include_execution_data") == "true",
            read(nested(block, logging, "log_destination"), "log_destination")};
    }
    const std::string enabled = read(nested(block, "tracing_configuration", "enabled"), "enabled");
    if (enabled == "true" || enabled == "false")
        made.tracing = enabled == "true";
    return made;
}

std::string referredMachine(std::string_view text) {
    for (const std::string_view type : {kResourceType, kCloudControlType}) {
        if (std::string label = referredLabel(text, type); !label.empty())
            return label;
    }
    const std::string module = referredLabel(text, "module");
    return module.empty() ? module : "module." + module;
}

} // namespace steploom::model::terraform
