// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/definition/diagnostic.h"
#include "engine/value/value.h"
#include "model/document/document.h"
#include "model/document/message.h"

/// Files that the commands read, and complaints about them on standard error.
namespace steploom::cli {

void complain(const std::string& text);

/// The bytes of a file, or of standard input for `-`; none after a complaint.
std::optional<std::string> readText(const std::string& name);

/// A JSON file with its text, which places in messages are looked up in.
struct JsonFile {
    std::string name;
    std::string text;
    engine::Value value;
};

/// None after a complaint.
std::optional<JsonFile> readJsonFile(const std::string& name);

/// What the model refuses, and what to do about it.
void complainAbout(const std::string& file, const model::Message& refusal);
/// Where a text breaks, and why. `document.isStale()` must hold.
void complainAboutBreak(const std::string& file, const model::Document& document);
void complainAt(const JsonFile& file, std::size_t line, std::size_t column, const std::string& text);
/// Says each finding with the place of its pointer in the text. True where one is an error.
bool complainAbout(const JsonFile& file, const std::vector<engine::Diagnostic>& diagnostics);

} // namespace steploom::cli
