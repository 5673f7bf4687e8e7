// SPDX-License-Identifier: Apache-2.0
#include "cli/format_command.h"

#include "cli/input_file.h"
#include "cli/messages.h"
#include "cli/options.h"
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
};

/// `tab`, or how many blanks.
bool readIndent(const std::string& text, std::string& indent) {
    const bool digits =
        !text.empty() && text.size() <= 2 && text.find_first_not_of("0123456789") == std::string::npos;
    const int blanks = digits ? std::stoi(text) : kMostBlanks + 1;
    if (text != "tab" && blanks > kMostBlanks)
        return refuse(message("format.indent", {text}));
    indent = text == "tab" ? "\t" : std::string(static_cast<std::size_t>(blanks), ' ');
    return true;
}

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    OptionReader reader;
    reader.files(options.files).flag("--write", options.write).flag("--check", options.check);
    reader.value("--indent",
                 [&options](const std::string& text) { return readIndent(text, options.format.indent); });
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    return !options.files.empty() || refuse(message("format.none")) ? OptionReader::Read::Good
                                                                    : OptionReader::Read::Bad;
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
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kDone : kBadInput;
    int status = kDone;
    for (const std::string& name : options.files)
        status = std::max(status, format(name, options));
    return status;
}

} // namespace steploom::cli
