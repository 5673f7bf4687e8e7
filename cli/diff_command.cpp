// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_command.h"

#include "cli/diff_report.h"
#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
#include "model/diff/diff.h"
#include "model/document/document.h"

#include <cstdio>
#include <optional>

namespace steploom::cli {

namespace {

constexpr int kSame = 0;
constexpr int kDifferent = 1;
constexpr int kBadInput = 2;

/// A text whose meaning is whole; none after a complaint.
std::optional<model::Document> readWhole(const std::string& name) {
    auto machine = readMachine(name);
    if (!machine)
        return std::nullopt;
    std::optional<model::Document> document = model::Document::fromBytes(std::move(machine->text));
    if (document->isStale()) {
        complainAboutBreak(name, *document);
        return std::nullopt;
    }
    return document;
}

} // namespace

int diffCommand(const std::vector<std::string>& arguments) {
    std::vector<std::string> files;
    bool json = false;
    for (const std::string& argument : arguments) {
        if (argument == "--help" || argument == "-h") {
            std::fputs(message("usage").c_str(), stdout);
            return kSame;
        }
        if (argument == "--json") {
            json = true;
        } else if (argument.size() > 1 && argument.front() == '-') {
            complain(message("option.unknown", {argument}));
            return kBadInput;
        } else {
            files.push_back(argument);
        }
    }
    if (files.size() != 2 || (files[0] == "-" && files[1] == "-")) {
        complain(message("diff.files"));
        return kBadInput;
    }
    const std::optional<model::Document> before = readWhole(files[0]);
    const std::optional<model::Document> after = readWhole(files[1]);
    if (!before || !after)
        return kBadInput;
    const model::Diff diff = model::compare(before->tree(), after->tree());
    std::fputs((json ? diffJson(diff) : diffText(diff)).c_str(), stdout);
    return diff.empty() ? kSame : kDifferent;
}

} // namespace steploom::cli
