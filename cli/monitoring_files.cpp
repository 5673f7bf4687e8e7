// SPDX-License-Identifier: Apache-2.0
#include "cli/monitoring_files.h"

#include "cli/input_file.h"
#include "cli/messages.h"
#include "model/monitoring/monitoring.h"

#include <optional>

namespace steploom::cli {

namespace {

bool isOfAlarms(const model::Message& problem) {
    constexpr std::string_view kEnd = ".alarm";
    return problem.code.size() > kEnd.size() &&
           problem.code.compare(problem.code.size() - kEnd.size(), kEnd.size(), kEnd) == 0;
}

std::optional<model::Monitoring> open(const std::string& file, bool alarms, const std::string& region,
                                      const std::string& account) {
    auto read = model::openMonitoring(file);
    if (!read) {
        complainAbout(file, read.refusal());
        return std::nullopt;
    }
    for (const model::Message& problem : read->problems) {
        if (isOfAlarms(problem) == alarms)
            complainAbout(file, problem);
    }
    if (alarms ? read->alarms.empty() : read->rules.empty()) {
        complain(message(alarms ? "monitoring.no-alarm" : "monitoring.no-rule", {file}));
        return std::nullopt;
    }
    model::Monitoring found = std::move(read.value());
    model::relocate(found, region, account);
    return found;
}

} // namespace

bool addMonitoring(const MonitoringFiles& files, const std::string& region, const std::string& account,
                   engine::TaskSettings& settings) {
    for (const std::string& file : files.alarms) {
        auto read = open(file, true, region, account);
        if (!read)
            return false;
        settings.alarms.insert(settings.alarms.end(), read->alarms.begin(), read->alarms.end());
    }
    for (const std::string& file : files.rules) {
        const auto read = open(file, false, region, account);
        if (!read)
            return false;
        for (const model::LocalRule& one : read->rules) {
            if (one.enabled)
                settings.rules.push_back(one.rule);
        }
    }
    return true;
}

} // namespace steploom::cli
