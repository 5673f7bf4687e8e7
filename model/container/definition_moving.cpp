// SPDX-License-Identifier: Apache-2.0
#include "model/container/definition_moving.h"

#include <map>

#include "model/container/functions.h"
#include "model/container/template_container.h"
#include "model/container/tree_plan.h"
#include "model/container/yaml_reader.h"
#include "model/document/scanner.h"
#include "model/document/text.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

bool isFileKey(std::string_view key) {
    return key == "DefinitionUri" || key == "DefinitionS3Location";
}

/// What a definition means, for comparing: what the template fills in has numbers that are the same on both
/// sides, and its substitutions are filled in.
class Meanings {
public:
    std::string of(const TemplatePlace& place, const OpenText& open, std::string_view text) {
        return open.filled(
            text, [this](const TemplateReference& reference) { return number(reference); },
            [&](std::string_view name) { return substituted(place, name); });
    }

private:
    std::string number(const TemplateReference& reference) {
        const auto at = m_numbers.emplace(reference.json, m_numbers.size()).first;
        return "${" + std::to_string(at->second) + '}';
    }
    std::string substituted(const TemplatePlace& place, std::string_view name) {
        const SourceValue* all = place.substitutions();
        const SourceValue* one = all == nullptr ? nullptr : all->member(name);
        std::string same = "${" + std::string(name) + '}';
        if (one == nullptr)
            return same;
        OpenText open(place.lines().bytes());
        const std::string text = open.add(*one);
        if (text.find_first_of("\"\\\n") != std::string::npos)
            return same;
        return open.filled(text, [this](const TemplateReference& reference) { return number(reference); });
    }

    std::map<std::string, std::size_t> m_numbers;
};

bool sameJson(std::string_view a, std::string_view b) {
    const SyntaxTree left = scan(a);
    const SyntaxTree right = scan(b);
    return !left.isBroken() && !right.isBroken() && sameMeaning(left.root(), right.root());
}

} // namespace

std::optional<Message> definitionRefusal(std::string_view json, const SyntaxTree& tree) {
    if (const SyntaxProblem* problem = tree.firstBreak()) {
        const LineColumn place = Text(std::string(json)).lineColumn(problem->span.begin);
        return Message{"container.text-broken", {std::to_string(place.line), std::to_string(place.column)}};
    }
    if (!tree.root().isObject())
        return Message{"container.no-object", {}};
    return std::nullopt;
}

Result<FileText> readFileText(std::string_view bytes) {
    FileText file{OpenText(bytes), {}};
    if (isJsonText(bytes)) {
        file.text = bytes;
        return file;
    }
    auto root = readYaml(bytes);
    if (!root)
        return root.refusal();
    if (hasFunctions(*root)) {
        file.text = file.open.addTree(*root);
    } else {
        openNumbers(root.value());
        file.text = viewOf(*root).text;
    }
    return file;
}

DefinitionMoving::DefinitionMoving(const std::string& bytes, ContainerKind kind, std::string_view machine)
    : m_bytes(bytes)
    , m_kind(kind)
    , m_machine(machine)
    , m_place(TemplatePlace::find(bytes, kind, machine))
    , m_open(bytes) {
    if (m_place)
        read();
}

void DefinitionMoving::read() {
    const SourceValue& value = m_place->definition();
    const auto function = functionOf(value);
    if (isFileKey(m_place->key())) {
        m_form = value.isString() && !function ? DefinitionForm::File : DefinitionForm::None;
    } else if (m_place->key() == "definition" && value.isString() && !function) {
        m_form = value.string().compare(0, 7, "${file(") == 0 ? DefinitionForm::File : DefinitionForm::None;
    } else if (!function && value.kind == Kind::Object && !value.children.empty()) {
        m_form = DefinitionForm::Object;
        m_tree = &value;
    } else if (function && function->name == "ToJsonString" && function->argument != &value &&
               function->argument->kind == Kind::Object) {
        m_form = DefinitionForm::Object;
        m_tree = function->argument;
    } else if (m_place->key() == "DefinitionString") {
        m_text = m_open.add(value);
        // What is one function as a whole is only known when it is deployed.
        m_form = m_open.hasReference(m_text) && m_text.find('{', 2) == std::string::npos
                     ? DefinitionForm::None
                     : DefinitionForm::Text;
    }
    if (m_form == DefinitionForm::Object)
        m_text = m_open.addTree(*m_tree);
}

bool DefinitionMoving::keeps(const std::vector<Splice>& splices, const FileText* fileBefore,
                             const FileText* fileAfter) const {
    if (!fits(m_bytes, splices))
        return false;
    const std::string after = applied(m_bytes, splices);
    const auto before = openTemplate(m_bytes, m_place->isJson());
    const auto now = openTemplate(after, m_place->isJson());
    if (!before || !now || *before == nullptr || *now == nullptr || (*now)->kind() != m_kind ||
        (*now)->machines().size() != (*before)->machines().size())
        return false;
    for (std::size_t i = 0; i < (*now)->machines().size(); ++i) {
        const ContainedMachine& one = (*now)->machines()[i];
        const ContainedMachine& was = (*before)->machines()[i];
        if (one.name != was.name ||
            (one.name != m_machine && (one.definition != was.definition || one.uri != was.uri)))
            return false;
        if (one.name == m_machine && !one.problem.code.empty())
            return false;
    }
    const DefinitionMoving changed(after, m_kind, m_machine);
    if (changed.form() == DefinitionForm::None ||
        (changed.form() == DefinitionForm::File) != (fileAfter != nullptr))
        return false;
    Meanings meanings;
    const std::string meant = fileBefore != nullptr
                                  ? meanings.of(*m_place, fileBefore->open, fileBefore->text)
                                  : meanings.of(*m_place, m_open, m_text);
    const std::string means = fileAfter != nullptr
                                  ? meanings.of(*changed.m_place, fileAfter->open, fileAfter->text)
                                  : meanings.of(*changed.m_place, changed.m_open, changed.m_text);
    return sameJson(meant, means);
}

} // namespace steploom::model
