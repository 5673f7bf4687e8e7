// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/monitoring/monitoring.h"

namespace steploom::model {

/// What a template of CloudFormation or SAM says: AWS::CloudWatch::Alarm of one metric, AWS::Events::Rule,
/// and below Events of AWS::Serverless::StateMachine the types EventBridgeRule, CloudWatchEvent, Schedule and
/// ScheduleV2. A template without any of them has none; refuses what is no YAML or JSON (container.broken).
Result<Monitoring> readTemplateMonitoring(std::string_view bytes, bool json);

} // namespace steploom::model
