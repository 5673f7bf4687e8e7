// SPDX-License-Identifier: Apache-2.0
#include "cli/convert_command.h"
#include "cli/diff_command.h"
#include "cli/event_command.h"
#include "cli/export_command.h"
#include "cli/format_command.h"
#include "cli/history_command.h"
#include "cli/lint_command.h"
#include "cli/messages.h"
#include "cli/policy_command.h"
#include "cli/run_command.h"
#include "cli/serve_command.h"
#include "cli/test_command.h"

#include <cstdio>

int main(int argc, char** argv) {
    using steploom::cli::message;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto complain = [](const std::string& text) {
        std::fprintf(stderr, "%s\n", text.c_str());
        return 2;
    };
    if (arguments.empty())
        return complain(message("command.missing"));
    const std::string& command = arguments.front();
    if (command == "--help" || command == "-h" || command == "help") {
        std::fputs(message("usage").c_str(), stdout);
        return 0;
    }
    if (command == "--version") {
        std::fputs(message("version", {STEPLOOM_VERSION}).c_str(), stdout);
        return 0;
    }
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    if (command == "run")
        return steploom::cli::runCommand(rest);
    if (command == "test")
        return steploom::cli::testCommand(rest);
    if (command == "format")
        return steploom::cli::formatCommand(rest);
    if (command == "lint")
        return steploom::cli::lintCommand(rest);
    if (command == "diff")
        return steploom::cli::diffCommand(rest);
    if (command == "history")
        return steploom::cli::historyCommand(rest);
    if (command == "convert")
        return steploom::cli::convertCommand(rest);
    if (command == "export")
        return steploom::cli::exportCommand(rest);
    if (command == "event")
        return steploom::cli::eventCommand(rest);
    if (command == "policy")
        return steploom::cli::policyCommand(rest);
    if (command == "serve")
        return steploom::cli::serveCommand(rest);
    return complain(message("command.unknown", {command}));
}
