// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/service/alarms.h"
#include "engine/task/services/events.h"
#include "model/document/message.h"

/// What a file says about what starts workflows and what watches them, in the form in which it can be tried
/// here: names, ARNs and inputs as they could be once deployed, in the region us-east-1 of the account
/// 123456789012.
namespace steploom::model {

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
    /// What was left out: terraform.alarm, terraform.event-pattern, terraform.event-input, and the same of
    /// templates: container.alarm ….
    std::vector<Message> problems;
};

/// Of a file of Terraform, a folder of them, or a template of SAM or CloudFormation (YAML, JSON). Refuses
/// what cannot be read: `file.*`, `terraform.no-hcl`, `container.*`.
Result<Monitoring> openMonitoring(const std::string& path);

/// Texts of one place: a module of Terraform, and a template; either may be empty.
struct MonitoringTexts {
    std::string terraform;
    std::string templateText;
    bool empty() const { return terraform.empty() && templateText.empty(); }
};
Monitoring readMonitoring(const MonitoringTexts& texts);

/// The same for another region and account: in all ARNs that are of the pretended ones.
void relocate(Monitoring& monitoring, const std::string& region, const std::string& account);

} // namespace steploom::model
