// SPDX-License-Identifier: Apache-2.0
#include "cli/input_file.h"

#include "cli/messages.h"
#include "engine/value/json_reader.h"
#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/diagnoser.h"
#include "model/document/file.h"
#include "model/document/scanner.h"
#include "model/document/text.h"

#include <cstdio>

namespace steploom::cli {

namespace {

std::optional<std::string> readStandardInput() {
    std::string text;
    char buffer[65536];
    for (std::size_t count = 0; (count = std::fread(buffer, 1, sizeof buffer, stdin)) > 0;)
        text.append(buffer, count);
    if (std::ferror(stdin) != 0)
        return std::nullopt;
    return text;
}

} // namespace

void complain(const std::string& text) {
    std::fprintf(stderr, "%s\n", text.c_str());
}

std::optional<std::string> readText(const std::string& name) {
    if (name == "-") {
        auto text = readStandardInput();
        if (!text)
            complain(message("file.unreadable", {"-", ""}));
        return text;
    }
    auto bytes = model::readFile(name);
    if (bytes)
        return std::move(bytes.value());
    complain(message(bytes.refusal().code, bytes.refusal().args));
    return std::nullopt;
}

std::optional<JsonFile> readJsonFile(const std::string& name) {
    auto text = readText(name);
    if (!text)
        return std::nullopt;
    JsonFile file{name, std::move(*text), {}};
    engine::JsonReadResult read = engine::readJson(file.text);
    if (!read) {
        complainAt(file, read.error.line, read.error.column, message(read.error.code, {read.error.found}));
        return std::nullopt;
    }
    file.value = std::move(read.value);
    return file;
}

void complainAbout(const std::string& file, const model::Message& refusal) {
    const model::CatalogueEntry* entry = model::findMessage(refusal.code);
    const std::string remedy = entry ? std::string(entry->remedy) : std::string();
    complain(file + ": " + model::englishText(refusal) + (remedy.empty() ? "" : ' ' + remedy));
}

void complainAt(const JsonFile& file, std::size_t line, std::size_t column, const std::string& text) {
    complain(message("at", {file.name, std::to_string(line), std::to_string(column), text}));
}

bool complainAbout(const JsonFile& file, const std::vector<engine::Diagnostic>& diagnostics) {
    if (diagnostics.empty())
        return false;
    const model::SyntaxTree tree = model::scan(file.text);
    const model::Text text(file.text);
    bool failed = false;
    for (const engine::Diagnostic& diagnostic : diagnostics) {
        failed = failed || diagnostic.severity == engine::Severity::Error;
        std::size_t offset = 0;
        if (const auto node = tree.at(diagnostic.pointer))
            offset = node.span().begin;
        const model::LineColumn place = text.lineColumn(offset);
        complainAt(file, place.line, place.column, engine::diagnosticText(diagnostic));
    }
    return failed;
}

void complainAboutBreak(const std::string& file, const model::Document& document) {
    // Of a broken text the diagnostics are those of its syntax.
    for (const model::Diagnostic& one : model::diagnose(document)) {
        if (one.span != document.staleBecause()->span)
            continue;
        const model::LineColumn place = document.text().lineColumn(one.span.begin);
        complain(message("at", {file, std::to_string(place.line), std::to_string(place.column),
                                model::englishText({one.code, one.args})}));
        return;
    }
}

} // namespace steploom::cli
