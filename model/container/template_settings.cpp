// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_settings.h"

#include <iterator>
#include <string>

#include "model/container/functions.h"
#include "model/container/terraform_json.h"

namespace steploom::model {

namespace {

using Key = MachineSetting::Key;
using Kind = SourceValue::Kind;

const SourceValue* member(const SourceValue* value, std::string_view name) {
    return value == nullptr || value->kind != Kind::Object ? nullptr : value->member(name);
}

/// Terraform in JSON has a block as an object, or as a list of one.
const SourceValue* blockIn(const SourceValue* value) {
    const bool list = value != nullptr && value->kind == Kind::Array && value->children.size() == 1;
    return list ? &value->children.front() : value;
}

/// The first of these members that there is.
template <typename Names>
const SourceValue* firstMember(const SourceValue* value, const Names& names) {
    for (const std::string_view name : names) {
        if (const SourceValue* found = member(value, name))
            return found;
    }
    return nullptr;
}

void add(std::vector<MachineSetting>& settings, Key key, const SourceValue* value) {
    if (value == nullptr)
        return;
    MachineSetting made;
    made.key = key;
    made.place = value->content;
    const bool function = functionOf(*value).has_value();
    made.value = function ? functionText(*value) : value->kind == Kind::Scalar ? value->string() : "";
    if (made.value.empty() && !function)
        return;
    made.fixed = function || value->whole || !value->anchor.empty() || !value->tag.empty() ||
                 value->style == SourceValue::Style::Literal || value->style == SourceValue::Style::Folded;
    settings.push_back(std::move(made));
}

/// The ARN in the first of the destinations; Serverless has the ARNs themselves.
const SourceValue* destinationIn(const SourceValue* destinations) {
    if (destinations == nullptr || destinations->kind != Kind::Array || destinations->children.empty())
        return nullptr;
    const SourceValue& first = destinations->children.front();
    const SourceValue* group = member(&first, "CloudWatchLogsLogGroup");
    const SourceValue* arn = member(group, "LogGroupArn");
    return arn != nullptr ? arn : group == nullptr ? &first : nullptr;
}

/// The blanks in front of `at` on its line; false where something else stands there.
bool ownLine(std::string_view bytes, std::size_t at, std::string& indent) {
    const std::size_t newline = at == 0 ? std::string_view::npos : bytes.rfind('\n', at - 1);
    const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
    indent = std::string(bytes.substr(begin, at - begin));
    return indent.find_first_not_of(" \t") == std::string::npos;
}

/// The names of the type and of tracing, and of what is in it.
struct Names {
    std::string_view type;
    std::string_view tracing;
    std::string_view enabled;
};

Names namesOf(const SourceValue& root, ContainerKind kind, std::string_view machine) {
    if (kind == ContainerKind::Serverless)
        return {"type", "tracingConfig", "enabled"};
    if (kind == ContainerKind::TerraformJson)
        return {"type", "tracing_configuration", "enabled"};
    const SourceValue* resource = member(member(&root, "Resources"), machine);
    const SourceValue* type = member(resource, "Type");
    return type != nullptr && type->string() == "AWS::Serverless::StateMachine"
               ? Names{"Type", "Tracing", "Enabled"}
               : Names{"StateMachineType", "TracingConfiguration", "Enabled"};
}

} // namespace

const SourceValue* settingsBody(const SourceValue& root, ContainerKind kind, std::string_view machine) {
    if (kind == ContainerKind::Yaml)
        return nullptr;
    if (kind == ContainerKind::TerraformJson)
        return terraformJsonBody(root, machine);
    if (kind != ContainerKind::Serverless)
        return member(member(member(&root, "Resources"), machine), "Properties");
    const SourceValue* plugin = member(&root, "stepFunctions");
    const SourceValue* machines = member(plugin != nullptr ? plugin : &root, "stateMachines");
    if (machines == nullptr && member(&root, "definition") != nullptr)
        return &root; // a file of one machine
    return member(machines != nullptr ? machines : &root, machine);
}

std::vector<MachineSetting> settingsIn(const SourceValue& body) {
    constexpr std::string_view types[] = {"Type", "StateMachineType", "type"};
    constexpr std::string_view roles[] = {"Role", "RoleArn", "role", "role_arn"};
    constexpr std::string_view logs[] = {"Logging", "LoggingConfiguration", "loggingConfig",
                                         "logging_configuration"};
    constexpr std::string_view levels[] = {"Level", "level"};
    constexpr std::string_view datas[] = {"IncludeExecutionData", "includeExecutionData",
                                          "include_execution_data"};
    constexpr std::string_view places[] = {"Destinations", "destinations"};
    constexpr std::string_view traces[] = {"Tracing", "TracingConfiguration", "tracingConfig",
                                           "tracing_configuration"};
    constexpr std::string_view enabled[] = {"Enabled", "enabled"};
    std::vector<MachineSetting> settings;
    constexpr std::string_view names[] = {"Name", "StateMachineName", "name"};
    add(settings, Key::Name, firstMember(&body, names));
    if (!settings.empty())
        settings.back().fixed = true;
    add(settings, Key::Type, firstMember(&body, types));
    add(settings, Key::Role, firstMember(&body, roles));
    const SourceValue* log = blockIn(firstMember(&body, logs));
    add(settings, Key::LogLevel, firstMember(log, levels));
    add(settings, Key::LogData, firstMember(log, datas));
    const SourceValue* destination = destinationIn(firstMember(log, places));
    add(settings, Key::LogDestination, destination != nullptr ? destination : member(log, "log_destination"));
    add(settings, Key::Tracing, firstMember(blockIn(firstMember(&body, traces)), enabled));
    return settings;
}

std::vector<Splice> settingAddition(std::string_view bytes, const SourceValue& root, ContainerKind kind,
                                    std::string_view machine, bool json, Key key, std::string_view value) {
    const SourceValue* body = settingsBody(root, kind, machine);
    if (body == nullptr || body->kind != Kind::Object || body->children.empty() || body->odd || body->whole ||
        (key != Key::Type && key != Key::Tracing))
        return {};
    const Names names = namesOf(root, kind, machine);
    const std::string name(key == Key::Type ? names.type : names.tracing);
    if (body->member(name) != nullptr)
        return {};
    const std::size_t at = body->children.front().entry;
    std::string indent;
    const bool own = ownLine(bytes, at, indent);
    const bool brackets = json || body->style == SourceValue::Style::Flow || body->flow;
    if (!own && !brackets)
        return {};
    const auto word = [json](std::string_view text) {
        return json ? '"' + std::string(text) + '"' : std::string(text);
    };
    std::string made = word(name) + ": ";
    if (key == Key::Type)
        made += word(value);
    else if (brackets)
        made += '{' + word(names.enabled) + ": " + std::string(value) + '}';
    else
        made = name + ":\n" + indent + "  " + std::string(names.enabled) + ": " + std::string(value);
    made += brackets ? "," : "";
    made += own ? '\n' + indent : " ";
    return {{at, "", std::move(made)}};
}

} // namespace steploom::model
