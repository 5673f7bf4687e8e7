// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/value/value.h"
#include "model/monitoring/monitoring.h"

namespace steploom::model {

/// What a target gets, and where it is. All texts are as they could be once deployed.
struct TargetDraft {
    std::string label; ///< for messages
    std::string arn;
    std::optional<std::string> input; ///< JSON text
    std::string inputPath;
    struct Transformer {
        std::vector<std::pair<std::string, std::string>> paths;
        std::string inputTemplate;
    };
    std::optional<Transformer> transformer;
};

struct RuleDraft {
    std::string label; ///< for messages
    std::string name;
    std::string bus; ///< empty: default
    engine::Value pattern;
    std::string schedule; ///< empty: none
    bool enabled = true;
    std::vector<TargetDraft> targets;
};

/// The codes of what is said of what is left out, in the words of a syntax.
struct MonitoringCodes {
    std::string_view alarm;   ///< {label, member}: it cannot be evaluated
    std::string_view pattern; ///< {label, problem}
    std::string_view input;   ///< {label}: of a target
};

/// Judges what the readers of all syntaxes find: alarms and rules that can be used are taken, of the others a
/// message says why not.
class MonitoringMaker {
public:
    explicit MonitoringMaker(const MonitoringCodes& codes)
        : m_codes(codes) {}

    void add(DeployedMachine machine) { m_made.machines.push_back(std::move(machine)); }
    /// In the shape of engine::readMetricAlarm().
    void addAlarm(const std::string& label, const engine::Value& alarm);
    void addRule(const RuleDraft& rule);
    Monitoring take() { return std::move(m_made); }

private:
    std::optional<engine::EventTarget> target(const TargetDraft& draft);
    void leaveOut(std::string_view code, std::vector<std::string> args);

    MonitoringCodes m_codes;
    Monitoring m_made;
};

} // namespace steploom::model
