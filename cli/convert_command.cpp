// SPDX-License-Identifier: Apache-2.0
#include "cli/convert_command.h"

#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
#include "model/container/yaml_text.h"
#include "model/document/document.h"
#include "model/document/file.h"

#include <cstdio>

namespace steploom::cli {

namespace {

constexpr int kDone = 0;
constexpr int kBadInput = 2;

struct Options {
    std::string file;
    std::string format;
    std::string out;
    bool help = false;
};

bool refuse(const std::string& text) {
    complain(text);
    return false;
}

bool parseOptions(const std::vector<std::string>& arguments, Options& options) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.help = true;
            return true;
        }
        if (argument.size() < 2 || argument.front() != '-') {
            if (!options.file.empty())
                return refuse(message("export.many", {argument}));
            options.file = argument;
            continue;
        }
        const bool known = argument == "--to" || argument == "-o";
        if (!known || i + 1 == arguments.size())
            return refuse(message(known ? "option.value" : "option.unknown", {argument}));
        (argument == "-o" ? options.out : options.format) = arguments[i + 1];
        ++i;
    }
    if (options.file.empty())
        return refuse(message("convert.none"));
    return options.format == "json" || options.format == "yaml" ||
           refuse(message("option.oneOf", {"--to", "json, yaml", options.format}));
}

} // namespace

int convertCommand(const std::vector<std::string>& arguments) {
    Options options;
    if (!parseOptions(arguments, options))
        return kBadInput;
    if (options.help) {
        std::fputs(message("usage").c_str(), stdout);
        return kDone;
    }
    const auto machine = readMachine(options.file);
    if (!machine)
        return kBadInput;
    std::string text = machine->text;
    if (options.format == "yaml") {
        const auto yaml = model::yamlText(text);
        if (!yaml) {
            complainAbout(options.file, yaml.refusal());
            return kBadInput;
        }
        text = *yaml;
    }
    if (options.out.empty() || options.out == "-")
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? kDone : kBadInput;
    const auto saved = model::saveFile(options.out, text);
    return saved.ok() || refuse(message(saved.refusal().code, saved.refusal().args)) ? kDone : kBadInput;
}

} // namespace steploom::cli
