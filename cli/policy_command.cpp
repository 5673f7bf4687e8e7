// SPDX-License-Identifier: Apache-2.0
#include "cli/policy_command.h"

#include "cli/input_file.h"
#include "cli/machine_file.h"
#include "cli/messages.h"
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
    bool help = false;
};

bool refuse(const std::string& text) {
    complain(text);
    return false;
}

bool takesValue(const std::string& option) {
    return option == "--check" || option == "--region" || option == "--account" || option == "--name";
}

bool parseOptions(const std::vector<std::string>& arguments, Options& options) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.help = true;
            return true;
        }
        if (argument.size() < 2 || argument.front() != '-') {
            if (!options.file.empty())
                return refuse(message("policy.many", {argument}));
            options.file = argument;
        } else if (argument == "--logging") {
            options.policy.logging = true;
        } else if (argument == "--tracing") {
            options.policy.tracing = true;
        } else if (argument == "--json") {
            options.json = true;
        } else if (!takesValue(argument)) {
            return refuse(message("option.unknown", {argument}));
        } else if (i + 1 == arguments.size()) {
            return refuse(message("option.value", {argument}));
        } else {
            std::string& value = argument == "--check"    ? options.check
                                 : argument == "--region" ? options.policy.region
                                 : argument == "--name"   ? options.policy.name
                                                          : options.policy.account;
            value = arguments[++i];
        }
    }
    return !options.file.empty() || refuse(message("policy.none"));
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
    if (!parseOptions(arguments, options))
        return kBadUsage;
    if (options.help) {
        std::fputs(message("usage").c_str(), stdout);
        return kGood;
    }
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
