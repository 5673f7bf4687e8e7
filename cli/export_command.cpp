// SPDX-License-Identifier: Apache-2.0
#include "cli/export_command.h"

#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "model/container/open.h"
#include "model/document/document.h"
#include "model/document/file.h"
#include "model/export/dot.h"
#include "model/export/mermaid.h"
#include "model/export/svg.h"
#include "model/terraform/terraform_export.h"

#include <cstdio>
#include <filesystem>

namespace steploom::cli {

namespace {

constexpr int kDrawn = 0;
constexpr int kDrawnInPart = 1;
constexpr int kBadInput = 2;

struct Options {
    std::string file;
    std::string format;
    std::string out;
    std::string theme = "light";
    bool express = false;
    bool logging = false;
    bool tracing = false;
};

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    OptionReader reader;
    reader.file(options.file, "export.many").value("-o", options.out);
    reader.word("--to", options.format, {"svg", "mermaid", "dot", "terraform"});
    reader.word("--theme", options.theme, {"light", "dark"});
    reader.flag("--express", options.express).flag("--logging", options.logging);
    reader.flag("--tracing", options.tracing);
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    const bool file = !options.file.empty() || refuse(message("export.none"));
    return file && (!options.format.empty() || refuse(message("export.format"))) ? OptionReader::Read::Good
                                                                                 : OptionReader::Read::Bad;
}

/// `orders` of `flows/orders.asl.json`, `Orders` of `template.yaml#Orders`.
std::string titleOf(const std::string& file) {
    if (std::string machine = model::readMachineAddress(file).machine; !machine.empty())
        return machine;
    std::string name = std::filesystem::path(file).filename().string();
    for (const std::string_view suffix : {".json", ".yaml", ".yml", ".asl"}) {
        if (name.size() > suffix.size() && name.substr(name.size() - suffix.size()) == suffix)
            name.resize(name.size() - suffix.size());
    }
    return file == "-" ? std::string() : name;
}

std::string draw(const model::Workflow& workflow, const Options& options) {
    if (options.format == "mermaid")
        return model::toMermaid(workflow);
    if (options.format == "dot")
        return model::toDot(workflow);
    model::SvgOptions svg;
    svg.dark = options.theme == "dark";
    svg.title = titleOf(options.file);
    return model::toSvg(workflow, svg);
}

/// False after a complaint.
bool terraform(const model::Document& document, const Options& options, const std::string& type,
               std::string& text) {
    model::terraform::ExportOptions how;
    how.name = titleOf(options.file);
    how.express = options.express || type == "EXPRESS";
    how.policy.logging = options.logging;
    how.policy.tracing = options.tracing;
    auto made = model::terraform::exported(document.tree(), how);
    if (made)
        text = std::move(made.value());
    else
        complainAbout(options.file, made.refusal());
    return made.ok();
}

bool write(const std::string& text, const std::string& out) {
    if (out.empty() || out == "-")
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    const auto saved = model::saveFile(out, text);
    return saved.ok() || refuse(message(saved.refusal().code, saved.refusal().args));
}

} // namespace

int exportCommand(const std::vector<std::string>& arguments) {
    Options options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kDrawn : kBadInput;
    auto machine = readMachine(options.file);
    if (!machine)
        return kBadInput;
    const model::Document document = model::Document::fromBytes(std::move(machine->text));
    const model::Workflow& workflow = document.workflow();
    if (document.isStale())
        complainAboutBreak(options.file, document);
    if (workflow.states.empty() && workflow.scopes[0].startAt.empty()) {
        complain(message("export.nothing", {options.file}));
        return kBadInput;
    }
    std::string text;
    const bool made = options.format != "terraform" || terraform(document, options, machine->type, text);
    if (!made || !write(options.format == "terraform" ? text : draw(workflow, options), options.out))
        return kBadInput;
    return document.isStale() ? kDrawnInPart : kDrawn;
}

} // namespace steploom::cli
