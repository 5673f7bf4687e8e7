// SPDX-License-Identifier: Apache-2.0
#include "model/container/functions.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

#include "model/document/json_string.h"
#include "model/substitution/field_kinds.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

constexpr std::size_t kLongestName = 60;

constexpr std::array<std::string_view, 20> kShort{
    "Ref",         "GetAtt",    "Sub",    "Join",      "Select", "Split",     "If",
    "ImportValue", "Base64",    "Cidr",   "FindInMap", "GetAZs", "Transform", "ToJsonString",
    "Length",      "Condition", "Equals", "And",       "Or",     "Not"};

constexpr std::array<std::string_view, 13> kNumbers{"TimeoutSeconds",
                                                    "HeartbeatSeconds",
                                                    "Seconds",
                                                    "MaxConcurrency",
                                                    "MaxAttempts",
                                                    "IntervalSeconds",
                                                    "BackoffRate",
                                                    "MaxItems",
                                                    "MaxDelaySeconds",
                                                    "MaxItemsPerBatch",
                                                    "MaxInputBytesPerBatch",
                                                    "ToleratedFailureCount",
                                                    "ToleratedFailurePercentage"};

template <typename Names>
bool isOneOf(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string placeholder(std::string_view name) {
    return "${" + std::string(name) + '}';
}

/// What is between the braces of a text that is one placeholder, else the text.
std::string nameIn(const std::string& text) {
    const bool whole = text.size() > 3 && text.compare(0, 2, "${") == 0 && text.find('}') == text.size() - 1;
    return whole ? text.substr(2, text.size() - 3) : text;
}

std::string dotted(const SourceValue& value);

std::string dottedItems(const SourceValue& value) {
    std::string text;
    for (const SourceValue& child : value.children) {
        if (!text.empty())
            text += '.';
        text += (child.key.empty() ? std::string() : child.key + '.') + dotted(child);
    }
    return text;
}

std::string dotted(const SourceValue& value) {
    if (value.kind == Kind::Scalar || functionOf(value))
        return nameIn(functionText(value));
    return dottedItems(value);
}

std::string described(const TemplateFunction& function) {
    std::string name = function.name + '.' + dotted(*function.argument);
    for (char& c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 &&
            std::string_view("_.:-").find(c) == std::string_view::npos)
            c = '-';
    }
    return placeholder(std::string_view(name).substr(0, kLongestName));
}

std::optional<std::string> joined(const SourceValue& argument) {
    if (argument.kind != Kind::Array || argument.children.size() != 2 ||
        argument.children[1].kind != Kind::Array || functionOf(argument.children[1]))
        return std::nullopt;
    const std::string delimiter = argument.children[0].string();
    std::string text;
    bool first = true;
    for (const SourceValue& item : argument.children[1].children) {
        if (!first)
            text += delimiter;
        first = false;
        text += functionText(item);
    }
    return text;
}

/// `argument`: its tag is not meant, it is what the function of the tag takes.
std::string jsonOf(const SourceValue& value, bool argument = false) {
    if (value.kind == Kind::Scalar && (argument || !functionOf(value)))
        return value.json;
    const auto function = argument && !value.tag.empty() ? std::nullopt : functionOf(value);
    if (function) {
        const std::string name = function->name == "Ref" || function->name == "Condition"
                                     ? function->name
                                     : "Fn::" + function->name;
        return '{' + encodeJsonString(name) + ": " +
               jsonOf(*function->argument, function->argument == &value) + '}';
    }
    const bool object = value.kind == Kind::Object;
    std::string text(1, object ? '{' : '[');
    for (const SourceValue& child : value.children) {
        if (text.size() > 1)
            text += ", ";
        text += (object ? encodeJsonString(child.key) + ": " : std::string()) + jsonOf(child);
    }
    return text + (object ? '}' : ']');
}

} // namespace

std::optional<TemplateFunction> functionOf(const SourceValue& value) {
    if (!value.tag.empty() && isOneOf(kShort, value.tag))
        return TemplateFunction{value.tag, &value};
    if (value.kind != Kind::Object || value.children.size() != 1 || value.odd)
        return std::nullopt;
    const std::string& key = value.children[0].key;
    if (key == "Ref")
        return TemplateFunction{key, &value.children[0]};
    if (key.compare(0, 4, "Fn::") == 0)
        return TemplateFunction{key.substr(4), &value.children[0]};
    return std::nullopt;
}

std::string functionText(const SourceValue& value) {
    const auto function = functionOf(value);
    if (!function)
        return value.kind == Kind::Scalar ? value.string() : jsonOf(value);
    const SourceValue& argument = *function->argument;
    // The argument of a short form is the value itself, tag and all.
    const bool scalar = argument.kind == Kind::Scalar;
    if (function->name == "Ref" && scalar)
        return placeholder(argument.string());
    if (function->name == "GetAtt") {
        if (scalar)
            return placeholder(argument.string());
        if (argument.kind == Kind::Array)
            return placeholder(dottedItems(argument));
    }
    if (function->name == "Sub") {
        if (scalar)
            return argument.string();
        if (argument.kind == Kind::Array && !argument.children.empty())
            return argument.children[0].string();
    }
    if (function->name == "Join") {
        if (auto text = joined(argument))
            return *text;
    }
    SourceValue plain = argument;
    plain.tag.clear();
    return described({function->name, &plain});
}

std::string functionJson(const SourceValue& value) {
    return jsonOf(value);
}

bool isNumberField(std::string_view name) {
    return isOneOf(kNumbers, name);
}

bool hasFunctions(const SourceValue& value) {
    const auto function = functionOf(value);
    return (function && (!value.tag.empty() || function->name != "Ref")) ||
           std::any_of(value.children.begin(), value.children.end(), hasFunctions);
}

void openNumbers(SourceValue& definition) {
    for (SourceValue& child : definition.children)
        openNumbers(child);
    if (definition.kind != Kind::Scalar || definition.style != SourceValue::Style::Plain ||
        !definition.isString() || !isNumberField(definition.key))
        return;
    const std::string text = definition.string();
    if (placeholder(nameIn(text)) == text)
        definition.json = text;
}

void openVariables(SourceValue& definition, const std::map<std::string, std::string>& values) {
    for (SourceValue& child : definition.children)
        openVariables(child, values);
    if (definition.kind != Kind::Scalar || definition.style != SourceValue::Style::Plain ||
        definition.whole || !definition.isString())
        return;
    const std::string text = definition.string();
    const std::string name = nameIn(text);
    if (name == text || name.find_first_of("\"'{}") != std::string::npos)
        return;
    const auto value = values.find(name);
    const bool collection = value != values.end() && !value->second.empty() &&
                            std::strchr("{[", value->second.front()) != nullptr;
    if (isNumberField(definition.key) || isNoTextField(definition.key) || collection)
        definition.json = text;
}

void resolveFunctions(std::string_view bytes, SourceValue& definition,
                      std::map<std::string, std::string>& functions) {
    const auto function = functionOf(definition);
    if (!function) {
        for (SourceValue& child : definition.children)
            resolveFunctions(bytes, child, functions);
        return;
    }
    std::string text = functionText(definition);
    const bool number = isNumberField(definition.key) && placeholder(nameIn(text)) == text;
    std::string json = number ? text : encodeJsonString(text);
    const std::string_view written =
        bytes.substr(definition.span.begin, definition.span.end - definition.span.begin);
    const bool object = !definition.tag.empty() || definition.style == SourceValue::Style::Flow;
    if (definition.alias.empty())
        functions.emplace(json, object && written.find('\n') == std::string_view::npos ? std::string(written)
                                                                                       : jsonOf(definition));
    // A text in a short form can be changed where it stands.
    const bool inPlace = definition.tag == "Sub" && definition.kind == Kind::Scalar;
    definition.kind = Kind::Scalar;
    if (!inPlace) {
        definition.tag.clear();
        definition.style = SourceValue::Style::Plain;
        definition.content = definition.span;
    }
    definition.json = std::move(json);
    definition.whole = true;
    definition.children.clear();
}

} // namespace steploom::model
