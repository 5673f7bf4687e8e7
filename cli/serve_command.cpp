// SPDX-License-Identifier: Apache-2.0
#include "cli/serve_command.h"

#include "cli/input_file.h"
#include "cli/messages.h"
#include "cli/serve_options.h"
#include "engine/server/local_service.h"

#include <cstdio>
#include <filesystem>

namespace steploom::cli {

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kBadUsage = 2;

} // namespace

int serveCommand(const std::vector<std::string>& arguments) {
    ServeOptions options;
    if (!parseServeOptions(arguments, options))
        return kBadUsage;
    if (options.help) {
        std::fputs(message("usage").c_str(), stdout);
        return kDone;
    }
    engine::LocalServiceOptions& local = options.local;
    if (!options.mocks.empty()) {
        const auto file = readJsonFile(options.mocks);
        if (!file)
            return kBadUsage;
        const engine::MockConfigResult mocks = engine::readMockConfig(file->value);
        if (complainAbout(*file, mocks.diagnostics) || mocks.config == nullptr)
            return kBadUsage;
        local.service.mocks = mocks.config;
    }
    if (!options.settings.empty()) {
        const auto file = readJsonFile(options.settings);
        if (!file)
            return kBadUsage;
        engine::TaskSettingsResult settings = engine::readTaskSettings(file->value);
        if (complainAbout(*file, settings.diagnostics))
            return kBadUsage;
        local.settings = std::move(settings.settings);
        local.settings.folder =
            std::filesystem::absolute(options.settings).parent_path().lexically_normal().string();
    }
    if (!addMonitoring(options.monitoring, local.service.region, local.service.account, local.settings))
        return kBadUsage;
    local.stopOnSignals = true;
    local.problem = [](const std::string& what) {
        complain(message("serve.problem", {what}));
    };
    const std::string address = options.shownAddress();
    engine::LocalService service(std::move(local));
    if (const std::string problem = service.start(); !problem.empty()) {
        complain(message("serve.start", {problem}));
        return kFailed;
    }
    std::fputs(message("serve.listens", {address, std::to_string(service.port())}).c_str(), stdout);
    std::fflush(stdout);
    service.run();
    return kDone;
}

} // namespace steploom::cli
