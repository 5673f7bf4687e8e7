// SPDX-License-Identifier: Apache-2.0
#include "cli/convert_command.h"

#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "model/container/move_definition.h"
#include "model/container/yaml_text.h"
#include "model/conversion/conversion_proof.h"
#include "model/conversion/convert_machine.h"
#include "model/diagnostics/catalogue.h"
#include "model/document/document.h"
#include "model/document/file.h"
#include "model/history/open.h"
#include "model/history/outline.h"

#include <cstdio>
#include <optional>

namespace steploom::cli {

namespace {

constexpr int kDone = 0;
constexpr int kDiffers = 1;
constexpr int kBadInput = 2;

struct Options {
    std::string file;
    std::string format;
    std::string out;
    std::string own;               ///< of a definition that gets a file of its own: its path
    std::vector<std::string> runs; ///< files with recorded executions that are to prove it
};

std::optional<model::DefinitionPlace> placeOf(const std::string& format) {
    using model::DefinitionPlace;
    return format == "inline"     ? std::optional(DefinitionPlace::Inline)
           : format == "template" ? std::optional(DefinitionPlace::OwnFile)
           : format == "object"   ? std::optional(DefinitionPlace::Object)
           : format == "string"   ? std::optional(DefinitionPlace::String)
                                  : std::nullopt;
}

bool isLanguage(const std::string& format) {
    return format == "jsonata" || format == "jsonpath";
}

bool fitTogether(const Options& options) {
    if (options.file.empty())
        return refuse(message("convert.none"));
    if (!options.runs.empty() && !isLanguage(options.format))
        return refuse(message("convert.runs"));
    if (!options.own.empty() && options.format != "template")
        return refuse(message("convert.file"));
    return !options.format.empty() || refuse(message("option.value", {"--to"}));
}

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    OptionReader reader;
    reader.file(options.file, "export.many").value("-o", options.out).value("--file", options.own);
    reader.value("--runs", options.runs);
    reader.word("--to", options.format,
                {"json", "yaml", "jsonata", "jsonpath", "inline", "template", "object", "string"});
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    return fitTogether(options) ? OptionReader::Read::Good : OptionReader::Read::Bad;
}

/// Every state that can be shown to be the same; says which stay. False where nothing could be converted.
bool toLanguage(const std::string& format, const std::string& file, std::string& text) {
    model::Document document = model::Document::fromBytes(text);
    if (document.isStale()) {
        complainAboutBreak(file, document);
        return false;
    }
    const bool jsonata = format == "jsonata";
    auto made = jsonata ? model::edits::convertMachineToJsonata(document)
                        : model::edits::convertMachineToJsonPath(document);
    if (!made) {
        complainAbout(file, made.refusal());
        return false;
    }
    for (const auto& kept : made->kept)
        complain(message("convert.kept",
                         {kept.name, jsonata ? "JSONPath" : "JSONata", model::englishText(kept.why)}));
    document.apply(std::move(made.value().edit));
    text = document.bytes();
    return true;
}

/// Whether the recorded executions go as they went.
bool prove(const Options& options, const std::string& before, const std::string& after) {
    const model::HistoryBundle bundle = model::openHistoryFiles(options.runs);
    bool same = !bundle.executions.empty();
    if (!same)
        complain(message("lint.noRuns"));
    for (const auto& recording : bundle.executions) {
        model::outlineOf(*recording);
        const model::ConversionProof proof = model::proveConversion(*recording, before, after);
        if (!proof.same)
            complain(message("convert.differs", {proof.name, proof.state, model::englishText(proof.why)}));
        same = same && proof.same;
    }
    if (same)
        complain(message("convert.proved", {std::to_string(bundle.executions.size())}));
    return same;
}

/// Changes the template where it is, or writes it as it will be.
int moveTo(model::DefinitionPlace place, const model::MachineFile& machine, const Options& options) {
    std::string own = options.own;
    if (place == model::DefinitionPlace::OwnFile && own.empty() && model::canMoveDefinition(machine, place))
        own = model::definitionFileFor(machine);
    auto move = model::moveDefinition(machine, place, own);
    if (!move) {
        complainAbout(options.file, move.refusal());
        return kBadInput;
    }
    const bool printed = options.out == "-";
    model::DefinitionMove made = std::move(move.value());
    if (printed)
        std::fwrite(made.containerText.data(), 1, made.containerText.size(), stdout);
    if (!options.out.empty())
        made.container = options.out;
    if (!made.file.empty())
        complain(message("convert.own", {made.file}));
    if (!made.left.empty())
        complain(message("convert.left", {made.left}));
    const auto saved = printed && made.file.empty() ? model::Result<model::Saved>(model::Saved())
                       : printed                    ? model::saveFile(made.file, made.fileText)
                                                    : model::saveMove(made);
    return saved.ok() || refuse(message(saved.refusal().code, saved.refusal().args)) ? kDone : kBadInput;
}

} // namespace

int convertCommand(const std::vector<std::string>& arguments) {
    Options options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kDone : kBadInput;
    const auto machine = readMachine(options.file);
    if (!machine)
        return kBadInput;
    if (const auto place = placeOf(options.format))
        return moveTo(*place, *machine, options);
    std::string text = machine->text;
    if (options.format == "yaml") {
        const auto yaml = model::yamlText(text);
        if (!yaml) {
            complainAbout(options.file, yaml.refusal());
            return kBadInput;
        }
        text = *yaml;
    }
    int ended = kDone;
    if (isLanguage(options.format)) {
        if (!toLanguage(options.format, options.file, text))
            return kBadInput;
        ended = options.runs.empty() || prove(options, machine->text, text) ? kDone : kDiffers;
    }
    if (options.out.empty() || options.out == "-")
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? ended : kBadInput;
    const auto saved = model::saveFile(options.out, text);
    return saved.ok() || refuse(message(saved.refusal().code, saved.refusal().args)) ? ended : kBadInput;
}

} // namespace steploom::cli
