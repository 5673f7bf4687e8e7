// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_moves.h"

#include <algorithm>

#include "model/container/definition_lines.h"
#include "model/container/definition_moving.h"
#include "model/container/functions.h"
#include "model/container/yaml_text.h"
#include "model/document/scanner.h"

namespace steploom::model {

namespace {

using Added = std::vector<std::pair<std::string, TemplateReference>>;
using Kind = SourceValue::Kind;

bool isYamlPath(std::string_view path) {
    const std::string_view ending = path.substr(std::min(path.rfind('.'), path.size()));
    return ending == ".yaml" || ending == ".yml";
}

/// `definition` without the placeholders that stand without quotes, as far as the template's substitutions
/// have constants for them; the first that is left over, and the first that is in a key.
struct Closed {
    std::string definition;
    std::string bare;
    std::string key; ///< with a mark in it
};

Closed closed(const TemplatePlace& place, const OpenText& open, const std::string& definition) {
    Closed made;
    std::size_t from = 0;
    const SyntaxTree tree = scan(definition);
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Node node(&tree, i);
        if (made.key.empty() && node.isMember() && open.hasReference(node.rawKey()))
            made.key = node.key();
        if (node.kind() != NodeKind::Placeholder)
            continue;
        const std::string_view name = node.raw().substr(2, node.raw().size() - 3);
        const SourceValue* all = place.substitutions();
        const SourceValue* one = all == nullptr ? nullptr : all->member(name);
        const bool constant =
            one != nullptr && one->kind == Kind::Scalar && !functionOf(*one) && !one->string().empty();
        if (!constant) {
            if (made.bare.empty())
                made.bare = node.raw();
            continue;
        }
        made.definition += definition.substr(from, node.span().begin - from) + one->string();
        from = node.span().end;
    }
    made.definition += definition.substr(from);
    return made;
}

std::string shown(const OpenText& open, std::string_view text) {
    return open.filled(text, [](const TemplateReference& each) {
        return "${" + (each.sub.empty() ? each.name : each.sub) + '}';
    });
}

} // namespace

Result<MovedDefinition> movedOutOfTemplate(const std::string& bytes, ContainerKind kind,
                                           std::string_view machine, std::string_view path) {
    const DefinitionMoving moving(bytes, kind, machine);
    if (moving.form() != DefinitionForm::Object && moving.form() != DefinitionForm::Text)
        return moving.refusal("container.not-inline");
    const TemplatePlace& place = moving.place();
    const std::string& text = moving.text();
    const SyntaxTree tree = scan(text);
    if (auto refusal = definitionRefusal(text, tree))
        return *refusal;
    const bool serverless = kind == ContainerKind::Serverless;
    if (serverless && !isYamlPath(path))
        return DefinitionMoving::cannot(path);
    const SubstitutionNames names(place, moving.open(), text);
    if (!names.added().empty() && place.areSubstitutionsFixed())
        return DefinitionMoving::cannot("DefinitionSubstitutions");
    const std::string named = serverless ? text : moving.open().filled(text, names);
    MovedDefinition made;
    const std::string target = serverless ? "${file(" + std::string(path) + ")}" : std::string(path);
    const std::string_view key = serverless      ? "definition"
                                 : place.isSam() ? "DefinitionUri"
                                                 : "DefinitionS3Location";
    made.splices = place.replaced(key, place.plain(target), serverless ? Added() : names.added());
    std::vector<std::string> files;
    if (isYamlPath(path)) {
        if (moving.form() == DefinitionForm::Object && !place.isJson())
            files.push_back(linesOf(place, bytes, *moving.tree(), serverless ? nullptr : &names));
        if (const auto yaml = yamlText(named); yaml && !serverless)
            files.push_back(*yaml);
    } else {
        files.push_back(named);
    }
    for (std::string& file : files) {
        if (file.empty())
            continue;
        if (file.back() != '\n')
            file += '\n';
        const auto meant = readFileText(file);
        if (!meant || !moving.keeps(made.splices, nullptr, &*meant))
            continue;
        made.file = std::move(file);
        return made;
    }
    return DefinitionMoving::cannot(path);
}

Result<std::vector<Splice>> movedIntoTemplate(const std::string& bytes, ContainerKind kind,
                                              std::string_view machine, std::string_view definition) {
    const DefinitionMoving moving(bytes, kind, machine);
    if (moving.form() != DefinitionForm::File)
        return moving.refusal("container.not-file");
    const TemplatePlace& place = moving.place();
    const auto file = readFileText(definition);
    if (!file)
        return file.refusal();
    if (auto refusal = definitionRefusal(file->text, scan(file->text)))
        return *refusal;
    const bool serverless = kind == ContainerKind::Serverless;
    const Closed closed = model::closed(place, file->open, file->text);
    std::vector<std::vector<Splice>> tries;
    if (closed.bare.empty() && closed.key.empty()) {
        const std::string_view key = serverless ? "definition" : "Definition";
        const bool same = closed.definition == file->text;
        const std::string own = same && place.isBlock() && !place.isJson() ? linesOfFile(definition) : "";
        if (!own.empty())
            tries.push_back(place.replaced(key, place.block(own), {}));
        const SyntaxTree tree = scan(closed.definition);
        tries.push_back(place.replaced(key, place.object(tree, file->open), {}));
    } else if (serverless || place.isSam()) {
        return closed.bare.empty() ? Message{"container.open-key", {shown(file->open, closed.key)}}
                                   : Message{"container.bare", {shown(file->open, closed.bare)}};
    } else {
        tries.push_back(place.replaced("DefinitionString", place.text(file->text, file->open), {}));
    }
    for (std::vector<Splice>& splices : tries) {
        if (moving.keeps(splices, &*file, nullptr))
            return std::move(splices);
    }
    return DefinitionMoving::cannot(serverless ? "definition" : "Definition");
}

Result<std::vector<Splice>> definitionAsObject(const std::string& bytes, ContainerKind kind,
                                               std::string_view machine) {
    const DefinitionMoving moving(bytes, kind, machine);
    if (moving.form() != DefinitionForm::Text)
        return moving.refusal("container.not-string");
    const std::string& text = moving.text();
    if (auto refusal = definitionRefusal(text, scan(text)))
        return *refusal;
    const TemplatePlace& place = moving.place();
    const Closed closed = model::closed(place, moving.open(), text);
    if (!closed.bare.empty())
        return Message{"container.bare", {shown(moving.open(), closed.bare)}};
    if (!closed.key.empty())
        return Message{"container.open-key", {shown(moving.open(), closed.key)}};
    const SyntaxTree tree = scan(closed.definition);
    std::vector<Splice> splices = place.replaced("Definition", place.object(tree, moving.open()), {});
    if (!moving.keeps(splices, nullptr, nullptr))
        return DefinitionMoving::cannot("Definition");
    return splices;
}

Result<std::vector<Splice>> definitionAsText(const std::string& bytes, ContainerKind kind,
                                             std::string_view machine) {
    const DefinitionMoving moving(bytes, kind, machine);
    if (moving.form() != DefinitionForm::Object || kind == ContainerKind::Serverless)
        return moving.refusal("container.not-object");
    const TemplatePlace& place = moving.place();
    if (place.isSam())
        return moving.refusal("container.no-string");
    std::vector<Splice> splices =
        place.replaced("DefinitionString", place.text(moving.text(), moving.open()), {});
    if (!moving.keeps(splices, nullptr, nullptr))
        return DefinitionMoving::cannot("DefinitionString");
    return splices;
}

} // namespace steploom::model
