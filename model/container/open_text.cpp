// SPDX-License-Identifier: Apache-2.0
#include "model/container/open_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "model/container/functions.h"
#include "model/document/json_string.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

constexpr std::size_t kLongestName = 40;

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// `OrdersArn` of `Orders.Arn`: each word begins with a capital, what is between them goes.
std::string joinedWords(std::string_view text) {
    std::string name;
    bool begins = false;
    for (const char c : text) {
        if (!isWord(c)) {
            begins = !name.empty();
            continue;
        }
        name += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        begins = false;
    }
    name.resize(std::min(name.size(), kLongestName));
    return name.empty() || std::isdigit(static_cast<unsigned char>(name.front())) != 0 ? "Value" + name
                                                                                       : name;
}

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') + 1 - first));
}

/// What is between the braces of the text that stands for a function in a view.
std::string describedName(const SourceValue& value) {
    const std::string text = functionText(value);
    const std::size_t begin = text.find("${");
    const std::size_t end = text.rfind('}');
    const bool whole = begin == 0 && end != std::string::npos && end > 2;
    std::string_view name = whole ? std::string_view(text).substr(2, end - 2) : std::string_view(text);
    constexpr std::string_view imported = "ImportValue.";
    if (name.substr(0, imported.size()) == imported)
        name.remove_prefix(imported.size());
    return joinedWords(name);
}

} // namespace

OpenText::OpenText(std::string_view bytes)
    : m_bytes(bytes)
    , m_begin("${%") {
    while (bytes.find(m_begin) != std::string_view::npos)
        m_begin += '%';
}

std::string OpenText::mark(TemplateReference reference) {
    auto found = std::find_if(m_references.begin(), m_references.end(),
                              [&](const TemplateReference& each) { return each.json == reference.json; });
    if (found == m_references.end())
        found = m_references.insert(m_references.end(), std::move(reference));
    return m_begin + std::to_string(found - m_references.begin()) + '}';
}

std::string OpenText::named(std::string_view name) {
    TemplateReference made;
    made.sub = trimmed(name);
    made.name = joinedWords(made.sub);
    const std::size_t dot = made.sub.find('.');
    if (dot == std::string::npos) {
        made.yaml = "!Ref " + made.sub;
        made.json = "{\"Ref\": " + encodeJsonString(made.sub) + "}";
    } else {
        made.yaml = "!GetAtt " + made.sub;
        made.json = "{\"Fn::GetAtt\": [" + encodeJsonString(made.sub.substr(0, dot)) + ", " +
                    encodeJsonString(made.sub.substr(dot + 1)) + "]}";
    }
    if (made.yaml.find(": ") != std::string::npos)
        made.yaml = made.json;
    return mark(std::move(made));
}

std::string OpenText::substituted(const SourceValue& argument) {
    const bool list = argument.kind == Kind::Array;
    const std::string text = list ? argument.children[0].string() : argument.string();
    const SourceValue* variables =
        list && argument.children.size() > 1 && argument.children[1].kind == Kind::Object
            ? &argument.children[1]
            : nullptr;
    std::string made;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = std::min(text.find("${", at), text.size());
        const std::size_t end = begin == text.size() ? std::string::npos : text.find('}', begin);
        made += text.substr(at, begin - at);
        if (end == std::string::npos) {
            made += text.substr(begin);
            break;
        }
        const std::string name = trimmed(std::string_view(text).substr(begin + 2, end - begin - 2));
        const SourceValue* variable = variables == nullptr ? nullptr : variables->member(name);
        if (!name.empty() && name.front() == '!')
            made += "${" + name.substr(1) + '}';
        else
            made += variable != nullptr ? add(*variable) : named(name);
        at = end + 1;
    }
    return made;
}

std::string OpenText::add(const SourceValue& value) {
    const auto function = functionOf(value);
    if (!function)
        return value.kind == Kind::Scalar ? value.string() : functionJson(value);
    const SourceValue& argument = *function->argument;
    // The argument of a short form is the value itself, tag and all.
    const bool tagged = &argument == &value;
    const bool scalar = argument.kind == Kind::Scalar && (tagged || !functionOf(argument));
    const bool list = argument.kind == Kind::Array && (tagged || !functionOf(argument));
    if (scalar && (function->name == "Ref" || function->name == "GetAtt"))
        return named(argument.string());
    if (list && function->name == "GetAtt" && argument.children.size() == 2 &&
        argument.children[0].isString() && argument.children[1].isString() &&
        !functionOf(argument.children[1]))
        return named(argument.children[0].string() + '.' + argument.children[1].string());
    const bool sub = scalar || (list && !argument.children.empty() && argument.children[0].isString() &&
                                !functionOf(argument.children[0]));
    if (function->name == "Sub" && sub)
        return substituted(argument);
    if (function->name == "Join" && list && argument.children.size() == 2 &&
        argument.children[0].kind == Kind::Scalar && argument.children[1].kind == Kind::Array &&
        !functionOf(argument.children[1])) {
        std::string text;
        for (const SourceValue& item : argument.children[1].children)
            text += (&item == &argument.children[1].children.front() ? std::string()
                                                                     : argument.children[0].string()) +
                    add(item);
        return text;
    }
    TemplateReference made;
    made.name = describedName(value);
    made.json = functionJson(value);
    const std::string_view written =
        m_bytes.substr(value.span.begin, std::max(value.span.begin, value.span.end) - value.span.begin);
    const bool short_ = !value.tag.empty() && value.alias.empty() && value.anchor.empty() &&
                        written.find('\n') == std::string_view::npos;
    made.yaml = short_ ? std::string(written) : made.json;
    return mark(std::move(made));
}

void OpenText::resolve(SourceValue& tree) {
    if (!functionOf(tree)) {
        for (SourceValue& child : tree.children)
            resolve(child);
        return;
    }
    const std::string text = add(tree);
    const bool bare = isNumberField(tree.key) && text.compare(0, m_begin.size(), m_begin) == 0 &&
                      text.find('}') == text.size() - 1;
    tree.kind = Kind::Scalar;
    tree.json = bare ? text : encodeJsonString(text);
    tree.children.clear();
}

std::string OpenText::addTree(const SourceValue& tree) {
    SourceValue resolved = tree;
    resolve(resolved);
    return viewOf(resolved).text;
}

std::string OpenText::filled(std::string_view text,
                             const std::function<std::string(const TemplateReference&)>& reference,
                             const std::function<std::string(std::string_view)>& placeholder) const {
    std::string made;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = std::min(text.find("${", at), text.size());
        const std::size_t end = begin == text.size() ? std::string_view::npos : text.find('}', begin);
        made += text.substr(at, begin - at);
        if (end == std::string_view::npos) {
            made += text.substr(begin);
            break;
        }
        const std::string_view whole = text.substr(begin, end + 1 - begin);
        std::size_t index = m_references.size();
        if (whole.substr(0, m_begin.size()) == m_begin)
            std::from_chars(whole.data() + m_begin.size(), whole.data() + whole.size(), index);
        if (index < m_references.size())
            made += reference(m_references[index]);
        else
            made += placeholder ? placeholder(whole.substr(2, whole.size() - 3)) : std::string(whole);
        at = end + 1;
    }
    return made;
}

} // namespace steploom::model
