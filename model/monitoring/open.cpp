// SPDX-License-Identifier: Apache-2.0
#include "model/monitoring/monitoring.h"

#include <filesystem>

#include "model/container/template_monitoring.h"
#include "model/document/file.h"
#include "model/document/text.h"
#include "model/terraform/hcl.h"
#include "model/terraform/monitoring.h"
#include "model/terraform/terraform_container.h"

namespace steploom::model {

namespace {

constexpr std::string_view kPretended = ":us-east-1:123456789012:";

void move(std::string& arn, const std::string& to) {
    if (const std::size_t at = arn.find(kPretended);
        at != std::string::npos && arn.compare(0, 4, "arn:") == 0)
        arn.replace(at, kPretended.size(), to);
}

bool looksLikeJson(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '/');
}

} // namespace

Result<Monitoring> openMonitoring(const std::string& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return terraform::readMonitoring(terraform::folderText(path));
    Result<std::string> bytes = readFile(path);
    if (!bytes)
        return bytes.refusal();
    if (!isTerraformPath(path))
        return readTemplateMonitoring(*bytes, looksLikeJson(*bytes));
    if (const hcl::File parsed = hcl::parse(*bytes); !parsed.problems.empty()) {
        const LineColumn place = Text(*bytes).lineColumn(parsed.problems.front().span.begin);
        return Message{"terraform.no-hcl", {std::to_string(place.line), std::to_string(place.column)}};
    }
    return terraform::readMonitoring(*bytes);
}

Monitoring readMonitoring(const MonitoringTexts& texts) {
    Monitoring all = terraform::readMonitoring(texts.terraform);
    if (texts.templateText.empty())
        return all;
    Result<Monitoring> found = readTemplateMonitoring(texts.templateText, looksLikeJson(texts.templateText));
    if (!found)
        return all;
    all.machines.insert(all.machines.end(), found->machines.begin(), found->machines.end());
    all.alarms.insert(all.alarms.end(), found->alarms.begin(), found->alarms.end());
    all.rules.insert(all.rules.end(), found->rules.begin(), found->rules.end());
    all.problems.insert(all.problems.end(), found->problems.begin(), found->problems.end());
    return all;
}

void relocate(Monitoring& monitoring, const std::string& region, const std::string& account) {
    const std::string to = ':' + region + ':' + account + ':';
    for (engine::MetricAlarm& alarm : monitoring.alarms) {
        for (auto& [name, value] : alarm.dimensions)
            move(value, to);
        for (auto* actions : {&alarm.alarmActions, &alarm.okActions, &alarm.insufficientDataActions}) {
            for (std::string& arn : *actions)
                move(arn, to);
        }
    }
    for (LocalRule& one : monitoring.rules) {
        for (engine::EventTarget& target : one.rule.targets)
            move(target.arn, to);
    }
}

} // namespace steploom::model
