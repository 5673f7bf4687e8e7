// SPDX-License-Identifier: Apache-2.0
#include "cli/format_command.h"

#include "cli/input_file.h"
#include "cli/messages.h"
#include "model/container/open.h"
#include "model/document/edits/reformat.h"
#include "model/document/file.h"

#include <algorithm>
#include <cstdio>

namespace steploom::cli {

namespace {

constexpr int kDone = 0;
constexpr int kUnformatted = 1;
constexpr int kBadInput = 2;
constexpr int kMostBlanks = 16;

struct Options {
    std::vector<std::string> files;
    model::edits::FormatOptions format;
    bool write = false;
    bool check = false;
    bool help = false;
};

bool parseOptions(const std::vector<std::string>& arguments, Options& options) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.help = true;
            return true;
        }
        if (argument == "--write") {
            options.write = true;
        } else if (argument == "--check") {
            options.check = true;
        } else if (argument == "--indent") {
            const std::string value = i + 1 < arguments.size() ? arguments[++i] : std::string();
            const bool digits = !value.empty() && value.size() <= 2 &&
                                value.find_first_not_of("0123456789") == std::string::npos;
            const int blanks = digits ? std::stoi(value) : kMostBlanks + 1;
            if (value != "tab" && blanks > kMostBlanks) {
                complain(message("format.indent", {value}));
                return false;
            }
            options.format.indent =
                value == "tab" ? "\t" : std::string(static_cast<std::size_t>(blanks), ' ');
        } else if (argument.size() > 1 && argument.front() == '-') {
            complain(message("option.unknown", {argument}));
            return false;
        } else {
            options.files.push_back(argument);
        }
    }
    if (options.files.empty())
        complain(message("format.none"));
    return !options.files.empty();
}

int format(const std::string& name, const Options& options) {
    auto text = readText(name);
    if (!text)
        return kBadInput;
    const auto container = model::openContainer(name, *text);
    if (!container || *container != nullptr) {
        complainAbout(name, container ? model::Message{"container.not-json", {}} : container.refusal());
        return kBadInput;
    }
    model::Document document = model::Document::fromBytes(std::move(*text));
    auto edit = model::edits::reformat(document, options.format);
    if (!edit) {
        complainAbout(name, edit.refusal());
        return kBadInput;
    }
    const bool changes = !edit->splices.empty();
    document.apply(std::move(edit.value()));
    if (options.check) {
        if (changes)
            std::printf("%s\n", name.c_str());
        return changes ? kUnformatted : kDone;
    }
    if (!options.write || name == "-") {
        std::fwrite(document.bytes().data(), 1, document.bytes().size(), stdout);
        return kDone;
    }
    if (!changes)
        return kDone;
    const auto saved = model::saveFile(name, document.bytes());
    if (!saved)
        complain(message(saved.refusal().code, saved.refusal().args));
    return saved ? kDone : kBadInput;
}

} // namespace

int formatCommand(const std::vector<std::string>& arguments) {
    Options options;
    if (!parseOptions(arguments, options))
        return kBadInput;
    if (options.help) {
        std::fputs(message("usage").c_str(), stdout);
        return kDone;
    }
    int status = kDone;
    for (const std::string& name : options.files)
        status = std::max(status, format(name, options));
    return status;
}

} // namespace steploom::cli
