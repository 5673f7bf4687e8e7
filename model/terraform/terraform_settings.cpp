// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_settings.h"

#include <algorithm>
#include <string>

#include "model/terraform/machine_blocks.h"
#include "model/terraform/terraform_scope.h"

namespace steploom::model::terraform {

namespace {

using Key = MachineSetting::Key;

constexpr const char* kTracing = "tracing_configuration";

/// A word, or a string without `${…}` and escapes: what takes its place can be written in the same way.
bool isLiteral(std::string_view written) {
    if (written == "true" || written == "false")
        return true;
    return written.size() >= 2 && written.front() == '"' && written.back() == '"' &&
           written.find_first_of("\\$%\n") == std::string_view::npos &&
           written.find('"', 1) == written.size() - 1;
}

/// The blanks from the beginning of the line to `at`; false where something else stands there.
bool indentOf(std::string_view text, std::size_t at, std::string& indent) {
    const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
    indent = std::string(text.substr(begin, at - begin));
    return indent.find_first_not_of(" \t") == std::string::npos;
}

std::vector<Splice> typeAddition(std::string_view bytes, const hcl::Block& block, std::string_view value) {
    const std::string_view word = typeAttribute(block);
    for (const char* name : {"role_arn", "definition", "definition_string", "name"}) {
        const auto found = std::find_if(block.attributes.begin(), block.attributes.end(),
                                        [&](const hcl::Attribute& each) { return each.name == name; });
        std::string indent;
        if (found == block.attributes.end() || !indentOf(bytes, found->nameSpan.begin, indent))
            continue;
        // As many blanks in front of the sign as let it stand below the other one.
        const std::string_view sign =
            bytes.substr(found->nameSpan.end, found->value.span.begin - found->nameSpan.end);
        if (sign.find('\n') != std::string_view::npos)
            continue;
        const std::size_t wide = found->name.size() > word.size() ? found->name.size() - word.size() : 0;
        return {{found->nameSpan.begin, "",
                 std::string(word) + std::string(wide, ' ') + std::string(sign) + '"' + std::string(value) +
                     "\"\n" + indent}};
    }
    return {};
}

std::vector<Splice> tracingAddition(std::string_view bytes, const hcl::Block& block, std::string_view value) {
    const std::size_t brace = block.span.end == 0 ? 0 : block.span.end - 1;
    std::string indent;
    if (brace >= bytes.size() || bytes[brace] != '}' || !indentOf(bytes, brace, indent) ||
        block.block(kTracing) != nullptr)
        return {};
    return {{brace, "",
             "\n" + indent + "  " + kTracing + " {\n" + indent + "    enabled = " + std::string(value) +
                 "\n" + indent + "  }\n" + indent}};
}

} // namespace

std::vector<MachineSetting> settingsOf(const Machine& machine, std::string_view bytes) {
    const auto truth = [](bool value) {
        return std::string(value ? "true" : "false");
    };
    std::vector<MachineSetting> made;
    const auto add = [&](Key key, const char* attribute, const std::string& value) {
        const auto place = machine.places.find(attribute);
        if (place == machine.places.end())
            return;
        const Span span = place->second;
        made.push_back({key, value, span, !isLiteral(bytes.substr(span.begin, span.size()))});
    };
    add(Key::Name, "name", machine.name);
    if (!made.empty())
        made.back().fixed = true;
    add(Key::Type, "type", machine.type);
    add(Key::Role, "role_arn", machine.role);
    if (machine.logging) {
        add(Key::LogLevel, "level", machine.logging->level);
        add(Key::LogData, "include_execution_data", truth(machine.logging->includeExecutionData));
        add(Key::LogDestination, "log_destination", machine.logging->destination);
    }
    if (const auto enabled = machine.places.find("enabled"); enabled != machine.places.end()) {
        const Span span = enabled->second;
        add(Key::Tracing, "enabled",
            machine.tracing ? truth(*machine.tracing)
                            : "${" + std::string(bytes.substr(span.begin, span.size())) + "}");
    }
    return made;
}

std::vector<Splice> settingAddition(std::string_view bytes, std::string_view address, Key key,
                                    std::string_view value) {
    const hcl::File parsed = hcl::parse(bytes);
    const Scope scope(bytes, parsed);
    for (const hcl::Block& block : parsed.root.blocks) {
        const auto machine = readMachine(scope, block);
        if (!machine || machine->address != address)
            continue;
        if (key == Key::Type && machine->places.count("type") == 0)
            return typeAddition(bytes, block, value);
        if (key == Key::Tracing && block.type == "resource" && block.attribute(kTracing) == nullptr)
            return tracingAddition(bytes, block, value);
    }
    return {};
}

} // namespace steploom::model::terraform
