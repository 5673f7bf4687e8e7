// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/definition_form.h"

#include <algorithm>
#include <iterator>

#include "model/terraform/block_reader.h"
#include "model/terraform/hcl_json.h"

namespace steploom::model::terraform {

namespace {

using hcl::Expression;
using hcl::Kind;

constexpr int kMaxWrappers = 8;

bool isOneOf(const Expression& value, std::initializer_list<std::string_view> calls) {
    return value.kind == Kind::Call && !value.elements.empty() &&
           std::find(calls.begin(), calls.end(), value.name) != calls.end();
}

/// What a document is written in, without what is around it: `file("flow.yaml")` of
/// `jsonencode(yamldecode(file("flow.yaml")))`.
const Expression& unwrapped(const Scope& scope, const Expression& given) {
    const Expression* at = &scope.followed(given);
    for (int i = 0; i < kMaxWrappers; ++i) {
        const Expression* inner = nullptr;
        if (isOneOf(*at, {"chomp", "nonsensitive", "replace", "sensitive", "tostring", "trimspace"})) {
            inner = &at->elements.front();
        } else if (isOneOf(*at, {"jsonencode"})) {
            const Expression& decoded = scope.followed(at->elements.front());
            if (isOneOf(decoded, {"jsondecode", "yamldecode"}))
                inner = &decoded.elements.front();
        }
        if (inner == nullptr)
            break;
        at = &scope.followed(*inner);
    }
    return *at;
}

std::string withoutDot(const std::string& path) {
    return path.substr(0, 2) == "./" ? path.substr(2) : path;
}

/// The map of templatefile. A value that is encoded as JSON is seen as what it is: `${local.retry}` of
/// `jsonencode(local.retry)`, which stands in the template without quotes.
Pairs variablesOf(const Scope& scope, const Expression& map) {
    Pairs made;
    for (const hcl::Item& item : scope.followed(map).items) {
        const bool encoded = isOneOf(item.value, {"jsonencode"});
        const Expression& value = encoded ? item.value.elements.front() : item.value;
        const bool named = encoded && value.kind == Kind::Reference;
        made.emplace_back(item.name, named     ? "${" + value.name + '}'
                                     : encoded ? scope.json(item.value).value_or(scope.text(value))
                                               : scope.text(value));
    }
    return made;
}

/// A value as it is written, where a template has the name of a variable for it: names stay.
std::string asWritten(const Scope& scope, const Expression& value) {
    const std::string_view raw = scope.text().substr(value.span.begin, value.span.size());
    if (value.kind == Kind::Template)
        return hcl::templateText(scope.text(), value);
    if (value.kind == Kind::Number || value.kind == Kind::True || value.kind == Kind::False)
        return std::string(raw);
    const bool encoded = isOneOf(value, {"jsonencode"}) && value.elements.size() == 1;
    const Expression& meant = encoded ? value.elements.front() : value;
    if (encoded && (meant.kind == Kind::Object || meant.kind == Kind::Tuple))
        return hcl::jsonView(scope.text(), meant).text;
    return "${" + std::string(scope.text().substr(meant.span.begin, meant.span.size())) + '}';
}

Pairs writtenOf(const Scope& scope, const Expression* map) {
    Pairs made;
    for (const hcl::Item& item : map ? scope.followed(*map).items : std::vector<hcl::Item>())
        made.emplace_back(item.name, asWritten(scope, item.value));
    return made;
}

void readFileCall(const Scope& scope, const Expression& call, Machine& made) {
    if (call.elements.empty())
        return;
    made.form = call.name == "file" ? Form::File : Form::TemplateFile;
    made.path = withoutDot(scope.text(call.elements.front()));
    if (call.elements.size() > 1) {
        made.variables = variablesOf(scope, call.elements[1]);
        made.written = writtenOf(scope, &call.elements[1]);
    }
}

/// `data.template_file.flow.rendered`
void readRendered(const Scope& scope, std::string_view reference, Machine& made) {
    constexpr std::string_view rendered = ".rendered";
    constexpr std::string_view data = "data.template_file.";
    if (reference.size() <= data.size() + rendered.size() || reference.substr(0, data.size()) != data ||
        reference.substr(reference.size() - rendered.size()) != rendered)
        return;
    const std::string_view label =
        reference.substr(data.size(), reference.size() - data.size() - rendered.size());
    const hcl::Block* block = scope.data("template_file", label);
    const Expression* given = block ? block->attribute("template") : nullptr;
    if (given == nullptr)
        return;
    if (given->isCall("file")) {
        readFileCall(scope, *given, made);
        made.form = Form::TemplateFile;
    } else if (given->kind == Kind::Template) {
        made.form = Form::Text;
        made.value = given->span;
    }
    made.variables = pairsOf(scope, block->attribute("vars"));
    made.written = writtenOf(scope, block->attribute("vars"));
}

} // namespace

void readDefinition(const Scope& scope, const Expression& given, Machine& made) {
    const Expression& value = unwrapped(scope, given);
    if (isOneOf(value, {"jsonencode"}) && value.elements.size() == 1) {
        const Expression& encoded = scope.followed(value.elements.front());
        const bool object = encoded.kind == Kind::Object || hcl::isMergedObject(encoded);
        made.form = object ? Form::JsonEncode : Form::Unknown;
        made.value = encoded.span;
    } else if (value.isCall("file") || value.isCall("templatefile")) {
        readFileCall(scope, value, made);
    } else if (value.kind == Kind::Template) {
        made.form = Form::Text;
        made.value = value.span;
    } else if (value.kind == Kind::Reference) {
        readRendered(scope, value.name, made);
    }
}

} // namespace steploom::model::terraform
