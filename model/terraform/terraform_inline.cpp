// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_inline.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/container/functions.h"
#include "model/document/document.h"
#include "model/document/scanner.h"
#include "model/substitution/placeholders.h"
#include "model/substitution/substitute.h"
#include "model/terraform/hcl_json.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_file.h"

namespace steploom::model::terraform {

namespace {

const Machine* find(const TerraformFile& file, std::string_view label) {
    const auto found = std::find_if(file.machines.begin(), file.machines.end(),
                                    [&](const Machine& each) { return each.label == label; });
    return found == file.machines.end() ? nullptr : &*found;
}

/// The blanks that the line of `at` begins with.
std::string indentAt(std::string_view text, std::size_t at) {
    const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
    const std::size_t end = text.find_first_not_of(" \t", begin);
    return std::string(text.substr(begin, std::min(end, at) - begin));
}

/// `validate_order_arn` of `aws_lambda_function.validate_order.arn`, `stage` of `var.stage`.
std::string variableOf(std::string_view reference) {
    std::string_view rest = reference;
    for (const std::string_view prefix : {"data.", "var.", "local.", "module."}) {
        if (rest.substr(0, prefix.size()) == prefix)
            rest.remove_prefix(prefix.size());
    }
    const std::size_t dot = rest.find('.');
    if (dot != std::string_view::npos && rest.substr(0, 4) == "aws_")
        rest.remove_prefix(dot + 1);
    std::string name;
    for (const char c : rest) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        name += word ? c : '_';
    }
    return name.empty() || (name[0] >= '0' && name[0] <= '9') ? '_' + name : name;
}

std::string free(const std::string& name, const std::set<std::string>& taken) {
    std::string made = name;
    for (int i = 2; taken.count(made) > 0; ++i)
        made = name + '_' + std::to_string(i);
    return made;
}

std::vector<Splice> inPlaceOf(const std::string& bytes, Span place, std::string text) {
    return {{place.begin, bytes.substr(place.begin, place.size()), std::move(text)}};
}

/// What stands there without quotes may be an object or a list, which a template can only take as JSON text.
bool mayBeCollection(const Document& document, const Placeholder& placeholder) {
    const Node node = document.tree().atOffset(placeholder.span.begin);
    return !placeholder.inString && !(node && node.isMember() && isNumberField(node.key()));
}

} // namespace

Result<std::vector<Splice>> inlined(const std::string& bytes, std::string_view label,
                                    const std::string& templateText) {
    const TerraformFile file = readTerraform(bytes);
    const Machine* machine = find(file, label);
    if (machine == nullptr || (machine->form != Form::File && machine->form != Form::TemplateFile))
        return Message{"terraform.not-template", {std::string(label)}};
    std::string text = templateText;
    if (machine->form == Form::TemplateFile) {
        const SubstitutionValues values(machine->written.begin(), machine->written.end());
        text = substitute(Document::fromBytes(text), values).text;
    }
    const SyntaxTree tree = scan(text);
    if (tree.isBroken() || !tree.root().isObject())
        return Message{"terraform.text-broken", {}};
    const std::string value =
        "jsonencode(" + hcl::hclText(tree.root(), {}, indentAt(bytes, machine->place.begin)) + ")";
    std::vector<Splice> splices = inPlaceOf(bytes, machine->place, value);
    const auto after = openTerraform(applied(bytes, splices));
    const std::size_t index = after ? (*after)->find(label) : std::string::npos;
    if (index == std::string::npos || (*after)->machines()[index].definition.empty())
        return Message{"container.cannot-write", {"jsonencode"}};
    return splices;
}

Result<MovedOut> movedOut(const std::string& bytes, std::string_view label, std::string_view path) {
    const TerraformFile file = readTerraform(bytes);
    const Machine* machine = find(file, label);
    const auto container = openTerraform(bytes);
    const std::size_t index = container ? (*container)->find(label) : std::string::npos;
    if (machine == nullptr || index == std::string::npos ||
        (machine->form != Form::JsonEncode && machine->form != Form::Text))
        return Message{"terraform.not-inline", {std::string(label)}};
    const std::string& view = (*container)->machines()[index].definition;
    const Document document = Document::fromBytes(view);
    MovedOut made;
    std::map<std::string, std::string> names; // of what the template is given
    std::set<std::string> taken;
    std::vector<std::string> order;
    std::size_t from = 0;
    const auto copy = [&](std::size_t to) {
        made.templateText.append(view, from, to - from);
        from = to;
    };
    const auto isEscaped = [&](std::size_t at) {
        return at > 0 && view[at - 1] == '$';
    };
    std::set<std::size_t> known;
    for (const Placeholder& each : placeholders(document)) {
        if (isEscaped(each.span.begin))
            continue;
        known.insert(each.span.begin);
        const bool value = machine->form == Form::JsonEncode && mayBeCollection(document, each);
        const std::string given = value ? "jsonencode(" + each.name + ')' : each.name;
        auto [name, isNew] = names.emplace(given, "");
        if (isNew) {
            name->second = free(variableOf(each.name), taken);
            taken.insert(name->second);
            order.push_back(given);
        }
        copy(each.span.begin);
        made.templateText += "${" + name->second + "}";
        from = each.span.end;
    }
    copy(view.size());
    for (std::size_t at = view.find("${"); at != std::string::npos; at = view.find("${", at + 2)) {
        if (!isEscaped(at) && known.count(at) == 0)
            return Message{"terraform.cannot-move", {view.substr(at, view.find('}', at) + 1 - at)}};
    }
    if (made.templateText.empty() || made.templateText.back() != '\n')
        made.templateText += '\n';
    const std::string indent = indentAt(bytes, machine->place.begin);
    std::string call = "templatefile(\"${path.module}/" + std::string(path) + "\", {";
    std::size_t widest = 0;
    for (const std::string& each : order)
        widest = std::max(widest, names[each].size());
    for (const std::string& each : order)
        call +=
            "\n" + indent + "  " + names[each] + std::string(widest - names[each].size(), ' ') + " = " + each;
    call += order.empty() ? "})" : "\n" + indent + "})";
    made.splices = inPlaceOf(bytes, machine->place, std::move(call));
    return made;
}

} // namespace steploom::model::terraform
