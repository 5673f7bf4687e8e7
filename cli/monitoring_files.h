// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/service/task_settings.h"

namespace steploom::cli {

/// Files of Terraform, folders of them, and templates of SAM or CloudFormation with what watches and starts
/// workflows.
struct MonitoringFiles {
    std::vector<std::string> alarms; ///< whose alarms count
    std::vector<std::string> rules;  ///< whose rules count
};

/// Adds their alarms and rules, those that are switched on, to the settings; in all of their ARNs are this
/// region and account. What is left out is said. False after a complaint about a file that cannot be read, or
/// that has nothing of what was asked for.
bool addMonitoring(const MonitoringFiles& files, const std::string& region, const std::string& account,
                   engine::TaskSettings& settings);

} // namespace steploom::cli
