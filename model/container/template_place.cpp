// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_place.h"

#include <algorithm>
#include <set>

#include "model/container/functions.h"
#include "model/container/scalar_text.h"
#include "model/container/source_writer.h"
#include "model/container/template_settings.h"
#include "model/container/tree_plan.h"
#include "model/container/tree_render.h"
#include "model/container/yaml_reader.h"
#include "model/document/json_string.h"
#include "model/document/scanner.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

constexpr std::size_t kStep = 2; ///< where the template does not say it

/// The argument of Fn::Sub that makes the text, and the variables that it needs.
struct SubText {
    std::string text;
    std::vector<std::pair<std::string, const TemplateReference*>> variables;
};

SubText subText(std::string_view text, const OpenText& open) {
    SubText made;
    made.text = open.filled(
        text,
        [&](const TemplateReference& reference) {
            if (!reference.sub.empty())
                return "${" + reference.sub + '}';
            const auto known = std::find_if(made.variables.begin(), made.variables.end(),
                                            [&](const auto& each) { return each.second == &reference; });
            if (known != made.variables.end())
                return "${" + known->first + '}';
            std::string name = reference.name;
            for (int i = 2; std::any_of(made.variables.begin(), made.variables.end(),
                                        [&](const auto& each) { return each.first == name; });
                 ++i)
                name = reference.name + std::to_string(i);
            made.variables.emplace_back(name, &reference);
            return "${" + name + '}';
        },
        [](std::string_view name) { return "${!" + std::string(name) + '}'; });
    return made;
}

/// What is made of functions only by names that stand for them; numbers of marks do not matter.
void hide(SourceValue& value, std::map<std::string, std::string>& functions, std::string_view bytes) {
    if (!functionOf(value)) {
        for (SourceValue& child : value.children)
            hide(child, functions, bytes);
        return;
    }
    const std::string name = encodeJsonString("${%" + std::to_string(functions.size()) + '}');
    functions.emplace(name, bytes.substr(value.span.begin, value.span.end - value.span.begin));
    value.kind = Kind::Scalar;
    value.json = name;
    value.whole = true;
    value.children.clear();
}

/// The strings of a tree that have marks, as JSON and each once.
std::set<std::string> openStrings(const SyntaxTree& tree, const OpenText& open) {
    std::set<std::string> strings;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Node node(&tree, i);
        if (node.isString() && open.hasReference(node.raw()))
            strings.insert(node.string());
    }
    return strings;
}

} // namespace

bool isJsonText(std::string_view bytes) {
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first == std::string_view::npos || bytes[first] == '{' || bytes[first] == '[' ||
           bytes[first] == '/';
}

std::optional<TemplatePlace> TemplatePlace::find(const std::string& bytes, ContainerKind kind,
                                                 std::string_view machine) {
    TemplatePlace place(bytes);
    place.m_json = isJsonText(bytes);
    auto root = place.m_json ? readJsonSource(bytes) : readYaml(bytes);
    if (!root)
        return std::nullopt;
    place.m_root = std::move(root.value());
    place.m_properties = settingsBody(place.m_root, kind, machine);
    if (place.m_properties == nullptr || place.m_properties->kind != Kind::Object)
        return std::nullopt;
    if (kind == ContainerKind::Serverless) {
        place.m_definition = place.m_properties->member("definition");
    } else {
        for (const char* name : {"Definition", "DefinitionString", "DefinitionUri", "DefinitionS3Location"}) {
            place.m_definition = place.m_properties->member(name);
            if (place.m_definition != nullptr)
                break;
        }
        place.m_substitutions = place.m_properties->member("DefinitionSubstitutions");
        const SourceValue* resources = place.m_root.member("Resources");
        const SourceValue* resource = resources == nullptr ? nullptr : resources->member(machine);
        const SourceValue* type = resource == nullptr ? nullptr : resource->member("Type");
        place.m_sam = type != nullptr && type->string() == "AWS::Serverless::StateMachine";
    }
    // What is repeated from elsewhere is not this machine's alone.
    if (place.m_definition == nullptr || place.m_definition->keySpan.empty() || place.m_properties->odd ||
        !place.m_properties->alias.empty() || !place.m_definition->alias.empty() ||
        !place.m_definition->anchor.empty())
        return std::nullopt;
    return place;
}

bool TemplatePlace::areSubstitutionsFixed() const {
    return m_substitutions != nullptr &&
           ((m_substitutions->kind != Kind::Object && m_substitutions->json != "null") ||
            functionOf(*m_substitutions) || !m_substitutions->alias.empty() || m_substitutions->odd);
}

std::size_t TemplatePlace::column() const {
    const std::size_t begin = m_lines.lineBegin(m_definition->entry);
    const std::size_t first = m_bytes.find_first_not_of(" \t", begin);
    return m_lines.beginsLine(m_definition->entry) ? m_definition->entry - begin : first - begin;
}

std::size_t TemplatePlace::inner() const {
    const SourceValue* above = m_properties;
    const bool lined = m_lines.beginsLine(above->entry) && m_lines.beginsLine(m_definition->entry) &&
                       column() > m_lines.column(above->entry);
    return column() + (lined ? column() - m_lines.column(above->entry) : kStep);
}

std::string TemplatePlace::plain(std::string_view characters) const {
    return ' ' + (m_json ? encodeJsonString(characters)
                         : yamlString(characters, SourceValue::Style::Plain, !isBlock()));
}

std::string TemplatePlace::functionFor(const std::string& characters, const OpenText& open) const {
    const SubText sub = subText(characters, open);
    const bool one = !open.references().empty() && characters.compare(0, 2, "${") == 0 &&
                     characters.find('}') == characters.size() - 1;
    if (one) {
        const auto reference = [this](const TemplateReference& each) {
            return m_json ? each.json : each.yaml;
        };
        return open.filled(characters, reference);
    }
    if (sub.variables.empty())
        return m_json ? "{\"Fn::Sub\": " + encodeJsonString(sub.text) + '}'
                      : "!Sub " + yamlString(sub.text, SourceValue::Style::SingleQuoted, true);
    std::string variables;
    for (const auto& [name, reference] : sub.variables)
        variables += (variables.empty() ? "" : ", ") + encodeJsonString(name) + ": " + reference->json;
    const std::string list = '[' + encodeJsonString(sub.text) + ", {" + variables + "}]";
    return m_json ? "{\"Fn::Sub\": " + list + '}' : "!Sub " + list;
}

std::string TemplatePlace::object(const SyntaxTree& tree, const OpenText& open) const {
    SourceSyntax syntax;
    syntax.json = m_json;
    for (const std::string& each : openStrings(tree, open))
        syntax.functions[encodeJsonString(each)] = functionFor(each, open);
    if (m_json && tree.comments().empty() && syntax.functions.empty()) {
        // JSON in JSON keeps its layout.
        std::string text(tree.root().raw());
        text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
        std::string moved;
        for (const char c : text)
            moved +=
                c == '\n' ? std::string(m_lines.lineEnd()) + std::string(column(), ' ') : std::string(1, c);
        return ' ' + moved;
    }
    const SourceValue nothing;
    const TreePlanner planner(nothing, tree);
    TreeRender render(m_lines, m_root, syntax, planner);
    if (!isBlock()) {
        const bool lined = m_lines.beginsLine(m_definition->entry);
        return ' ' + render.flow(tree.root(), SourceValue::Style::Flow, {lined, column()});
    }
    render.setComments(tree);
    return render.block(tree.root(), column(), true);
}

std::string TemplatePlace::block(std::string_view yaml) const {
    std::string text;
    for (std::size_t at = 0; at < yaml.size();) {
        const std::size_t end = std::min(yaml.find('\n', at), yaml.size());
        std::string_view line = yaml.substr(at, end - at);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        text += m_lines.lineEnd();
        if (line.find_first_not_of(' ') != std::string_view::npos)
            text += std::string(inner(), ' ') + std::string(line);
        at = end + 1;
    }
    return text;
}

std::string TemplatePlace::text(const std::string& definition, const OpenText& open) const {
    const auto scalar = [this](std::string_view characters, std::size_t column) {
        if (m_json)
            return encodeJsonString(characters);
        if (isBlock()) {
            if (const auto literal = yamlLiteral(characters, column, m_lines.lineEnd()))
                return *literal;
        }
        return yamlDoubleQuoted(characters);
    };
    if (!open.hasReference(definition))
        return ' ' + scalar(definition, inner());
    const SubText sub = subText(definition, open);
    if (sub.variables.empty())
        return m_json ? " {\"Fn::Sub\": " + encodeJsonString(sub.text) + '}'
                      : " !Sub " + scalar(sub.text, inner());
    std::string variables;
    for (const auto& [name, reference] : sub.variables)
        variables += (variables.empty() ? "" : ", ") + encodeJsonString(name) + ": " + reference->json;
    if (m_json || !isBlock()) {
        const std::string list = '[' + encodeJsonString(sub.text) + ", {" + variables + "}]";
        return m_json ? " {\"Fn::Sub\": " + list + '}' : " !Sub " + list;
    }
    const std::string line = std::string(m_lines.lineEnd()) + std::string(inner(), ' ') + "- ";
    return " !Sub" + line + scalar(sub.text, inner() + kStep) + line + '{' + variables + '}';
}

std::vector<Splice>
TemplatePlace::additions(const std::vector<std::pair<std::string, TemplateReference>>& added) const {
    SourceValue body = *m_properties;
    SourceSyntax syntax;
    syntax.json = m_json;
    hide(body, syntax.functions, m_bytes);
    for (SourceValue& child : body.children) {
        if (&child - body.children.data() != m_definition - m_properties->children.data())
            continue;
        child.kind = Kind::Scalar;
        child.json = "null"; // it stays, whatever it is
        child.children.clear();
    }
    std::string members;
    for (const auto& [name, reference] : added) {
        const std::string mark = encodeJsonString("${%" + std::to_string(syntax.functions.size()) + '}');
        syntax.functions.emplace(mark, m_json ? reference.json : reference.yaml);
        members += (members.empty() ? "" : ", ") + encodeJsonString(name) + ": " + mark;
    }
    std::string now = viewOf(body).text;
    const SyntaxTree tree = scan(now);
    const Node there = tree.root().member("DefinitionSubstitutions");
    if (there.isObject() && there.childCount() > 0) {
        now.insert(there.span().end - 1, ", " + members);
    } else if (there) {
        now.replace(there.span().begin, there.span().size(), '{' + members + '}');
    } else {
        now.insert(tree.root().member(key()).span().end, ", \"DefinitionSubstitutions\": {" + members + '}');
    }
    return writeTree(m_bytes, body, scan(now), syntax);
}

std::vector<Splice>
TemplatePlace::replaced(std::string_view key, const std::string& value,
                        const std::vector<std::pair<std::string, TemplateReference>>& added) const {
    std::vector<Splice> splices = added.empty() ? std::vector<Splice>() : additions(added);
    const auto put = [&](std::size_t begin, std::size_t end, std::string text) {
        splices.push_back({begin, std::string(m_bytes.substr(begin, end - begin)), std::move(text)});
    };
    if (key != m_definition->key) {
        const bool quoted = m_bytes[m_definition->keySpan.begin] == '"';
        put(m_definition->keySpan.begin, m_definition->keySpan.end,
            quoted ? encodeJsonString(key) : std::string(key));
    }
    const std::size_t begin = m_lines.valueBegin(*m_definition);
    const std::size_t end = std::max(begin, m_definition->span.end);
    const std::size_t stop = m_lines.lineStop(end);
    const std::size_t header = value.find(m_lines.lineEnd());
    if (isBlock() && !m_json && header != std::string::npos) {
        // A comment behind the value stays in its line.
        std::string text = value;
        text.insert(header, m_bytes.substr(end, stop - end));
        put(begin, stop, std::move(text));
    } else {
        put(begin, end, value);
    }
    std::stable_sort(splices.begin(), splices.end(),
                     [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
    return splices;
}

} // namespace steploom::model
