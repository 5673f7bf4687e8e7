// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/service/alarms.h"
#include "engine/task/services/events.h"
#include "model/document/message.h"

/// What Terraform says about what starts workflows and what watches them, in the form in which it can be
/// tried here: names, ARNs and inputs as they could be once deployed (Scope::deployed).
namespace steploom::model::terraform {

struct LocalRule {
    engine::EventRule rule;
    bool enabled = true;
};

/// A state machine as it is called once deployed.
struct DeployedMachine {
    std::string label; ///< of the resource
    std::string name;
    std::string path; ///< of its definition, from the folder of its file; empty: it stands in the resource
    bool express = false;
};

struct Monitoring {
    std::vector<DeployedMachine> machines;
    std::vector<engine::MetricAlarm> alarms;
    /// With their targets. One with a schedule and no pattern has that of the events that schedules send.
    std::vector<LocalRule> rules;
    /// What was left out: terraform.alarm, terraform.event-pattern, terraform.event-input.
    std::vector<Message> problems;
};

Monitoring readMonitoring(std::string_view text);

/// A module as one text: a file, or all `.tf` files of a folder, which Terraform takes together. Those that
/// are broken come last, so that they spoil no others. Empty where there are none. Files that cannot be read
/// are left out.
std::string moduleText(const std::string& path);

} // namespace steploom::model::terraform
