// SPDX-License-Identifier: Apache-2.0
#include "cli/definition_file.h"

#include "cli/messages.h"
#include "engine/value/json_reader.h"
#include "model/document/document.h"
#include "model/document/scanner.h"
#include "model/document/text.h"
#include "model/document/to_value.h"

#include <filesystem>

namespace steploom::cli {

namespace {

/// False after a complaint.
bool readValues(const std::string& definition, const std::optional<std::string>& given,
                model::SubstitutionValues& values) {
    const std::string name = given.value_or(model::valuesFileOf(definition));
    std::error_code ignored;
    if (!given && (definition == "-" || !std::filesystem::is_regular_file(name, ignored)))
        return true;
    const auto text = readText(name);
    if (!text)
        return false;
    auto read = model::readValues(*text);
    if (!read)
        complainAbout(name, read.refusal());
    else
        values = std::move(read.value());
    return read.ok();
}

} // namespace

std::optional<DefinitionFile> readDefinition(const std::string& name,
                                             const std::optional<std::string>& given) {
    model::SubstitutionValues values;
    auto source = readMachine(name);
    if (!source || !readValues(source->file, given, values))
        return std::nullopt;
    DefinitionFile definition{{source->file, source->text, {}}, std::move(*source), {}};
    JsonFile& file = definition.file;
    definition.filled =
        model::substitute(model::Document::fromBytes(file.text), definition.source.values(values));
    engine::JsonReadResult strict = engine::readJson(definition.filled.text);
    if (strict) {
        file.value = std::move(strict.value);
        return definition;
    }
    const model::SyntaxTree tree = model::scan(definition.filled.text);
    if (tree.isBroken()) {
        const std::size_t offset = definition.source.offset(definition.filled.original(strict.error.offset));
        const model::LineColumn place = model::Text(definition.source.bytes()).lineColumn(offset);
        complainAt(file, place.line, place.column, message(strict.error.code, {strict.error.found}));
        return std::nullopt;
    }
    auto value = model::toValue(tree.root());
    if (!value) {
        complainAbout(name, value.refusal());
        return std::nullopt;
    }
    file.value = std::move(value.value());
    return definition;
}

bool complainAbout(const DefinitionFile& definition, const std::vector<engine::Diagnostic>& diagnostics) {
    if (diagnostics.empty())
        return false;
    const model::SyntaxTree tree = model::scan(definition.filled.text);
    const model::Text text(definition.source.bytes());
    bool failed = false;
    for (const engine::Diagnostic& diagnostic : diagnostics) {
        failed = failed || diagnostic.severity == engine::Severity::Error;
        const auto node = tree.at(diagnostic.pointer);
        const std::size_t offset =
            definition.source.offset(node ? definition.filled.original(node.span().begin) : 0);
        const model::LineColumn place = text.lineColumn(offset);
        complainAt(definition.file, place.line, place.column, engine::diagnosticText(diagnostic));
    }
    return failed;
}

} // namespace steploom::cli
