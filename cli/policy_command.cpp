// SPDX-License-Identifier: Apache-2.0
#include "cli/policy_command.h"

#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "model/diagnostics/catalogue.h"
#include "model/document/pointer.h"
#include "model/policy/role_check.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace steploom::cli {

namespace {

constexpr int kGood = 0;
constexpr int kFindings = 1;
constexpr int kBadUsage = 2;

struct Options {
    std::string file;
    std::string check;
    model::PolicyOptions policy;
    bool json = false;
};

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, Options& options) {
    OptionReader reader;
    reader.file(options.file, "policy.many").flag("--json", options.json).value("--check", options.check);
    reader.flag("--logging", options.policy.logging).flag("--tracing", options.policy.tracing);
    reader.value("--region", options.policy.region).value("--account", options.policy.account);
    reader.value("--name", options.policy.name);
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    return !options.file.empty() || refuse(message("policy.none")) ? OptionReader::Read::Good
                                                                   : OptionReader::Read::Bad;
}

std::string_view kindName(model::PolicyFinding::Kind kind) {
    return kind == model::PolicyFinding::Kind::Missing   ? "missing"
           : kind == model::PolicyFinding::Kind::Unclear ? "unclear"
           : kind == model::PolicyFinding::Kind::Unused  ? "unused"
                                                         : "too wide";
}

/// It is about a state, not about a statement.
bool isOfState(const model::PolicyFinding& finding) {
    return finding.kind == model::PolicyFinding::Kind::Missing ||
           finding.kind == model::PolicyFinding::Kind::Unclear;
}

std::string placeOf(const model::PolicyFinding& finding, const model::RolePolicies& given) {
    if (isOfState(finding))
        return finding.pointer.empty() ? std::string() : model::pointerLeaf(finding.pointer);
    return message("policy.statement",
                   {given.entries[finding.policy].name, std::to_string(finding.statement + 1)});
}

std::string asText(const std::vector<model::PolicyFinding>& findings, const model::RolePolicies& given) {
    std::string text;
    for (const model::PolicyFinding& finding : findings) {
        const std::string place = placeOf(finding, given);
        text += std::string(kindName(finding.kind)) + ": " + model::englishText(finding.message);
        text += (place.empty() ? "" : " (" + place + ")") + " [" + finding.message.code + "]\n";
    }
    return text;
}

std::string asJson(const std::vector<model::PolicyFinding>& findings, const model::RolePolicies& given) {
    std::vector<engine::Value> rows;
    rows.reserve(findings.size());
    for (const model::PolicyFinding& finding : findings) {
        engine::ObjectBuilder row;
        row.add("kind", engine::Value(kindName(finding.kind)));
        row.add("code", finding.message.code);
        row.add("message", model::englishText(finding.message));
        if (isOfState(finding)) {
            row.add("pointer", finding.pointer);
        } else {
            row.add("policy", given.entries[finding.policy].name);
            row.add("statement", engine::Value(static_cast<std::int64_t>(finding.statement)));
        }
        rows.push_back(row.build());
    }
    return engine::toJson(engine::Value::array(std::move(rows)), {2, false}) + '\n';
}

} // namespace

int policyCommand(const std::vector<std::string>& arguments) {
    Options options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kGood : kBadUsage;
    auto machine = readMachine(options.file);
    if (!machine)
        return kBadUsage;
    // The file that is checked may be the one that configures the machine.
    std::optional<model::RolePolicies> given;
    if (!options.check.empty()) {
        auto found = model::rolePoliciesIn(options.check, *machine);
        if (!found) {
            const model::Message& refusal = found.refusal();
            if (refusal.code.rfind("file.", 0) == 0)
                complain(message(refusal.code, refusal.args));
            else
                complainAbout(options.check, refusal);
            return kBadUsage;
        }
        given = std::move(found.value());
        for (const std::string& name : given->unreadable)
            complain(message("policy.unreadable", {name}));
    }
    const model::PolicyOptions configured = model::roleOptions(*machine);
    options.policy.logging |= configured.logging;
    options.policy.tracing |= configured.tracing;
    if (options.policy.name.empty())
        options.policy.name = configured.name;
    const auto needs = model::roleNeeds(*machine, machine->text, options.policy);
    if (!needs) {
        complainAboutBreak(options.file, model::Document::fromBytes(machine->text));
        return kBadUsage;
    }
    if (!given) {
        std::fputs(model::policyText(model::policyOf(*needs)).c_str(), stdout);
        return kGood;
    }
    const auto findings = model::checkRole(*needs, *given);
    std::fputs((options.json ? asJson(findings, *given) : asText(findings, *given)).c_str(), stdout);
    const bool certain = std::any_of(findings.begin(), findings.end(), [](const model::PolicyFinding& each) {
        return each.kind != model::PolicyFinding::Kind::Unclear;
    });
    return certain ? kFindings : kGood;
}

} // namespace steploom::cli
