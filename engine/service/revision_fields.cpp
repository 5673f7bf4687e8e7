// SPDX-License-Identifier: Apache-2.0
#include "engine/service/revision_fields.h"

#include "engine/definition/compiler.h"
#include "engine/service/errors.h"
#include "engine/service/request.h"
#include "engine/service/validate_definition.h"
#include "engine/value/json_reader.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr std::size_t kMostTags = 50;

ServiceError invalidLogging(const std::string& why) {
    return {"InvalidLoggingConfiguration", "Invalid Logging Configuration: " + why, 400, {}};
}

std::optional<ServiceError> checkLogging(const ServiceState& state, const Value& configuration, Value& into) {
    const std::string level(text(configuration, "level"));
    const Value& destinations = given(configuration, "destinations");
    ObjectBuilder logging;
    logging.add("level", Value(level.empty() ? "OFF" : level));
    logging.add("includeExecutionData", Value(given(configuration, "includeExecutionData").asBool()));
    if (!destinations.isAbsent())
        logging.add("destinations", destinations);
    const bool logs = !level.empty() && level != "OFF";
    if (logs && destinations.size() != 1)
        return invalidLogging("Must specify exactly one Log Destination.");
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const std::string_view group =
            text(given(destinations.at(i), "cloudWatchLogsLogGroup"), "logGroupArn");
        if (group.substr(0, 4) != "arn:" || group.find(":log-group:") == std::string_view::npos)
            return invalidLogging("Log Destination is not a valid log group ARN.");
        if (state.options.hasLogGroup && !state.options.hasLogGroup(group))
            return invalidLogging("Log Destination not found.");
    }
    into = logging.build();
    return std::nullopt;
}

std::optional<ServiceError> takeDefinition(Revision& revision, std::string_view definition) {
    const ValidationResult found = validateDefinition(definition, revision.type);
    if (!found.ok())
        return ServiceError{"InvalidDefinition", invalidDefinitionMessage(found), 400, {}};
    revision.definition = definition;
    revision.compiled = compileDefinition(readJson(definition).value, revision.type).definition;
    if (revision.compiled != nullptr)
        revision.variableReferences = variableReferences(*revision.compiled);
    return std::nullopt;
}

} // namespace

std::optional<ServiceError> checkEncryption(const Value& configuration, Value& into) {
    if (configuration.isAbsent()) {
        into = Value::object({{"type", Value("AWS_OWNED_KEY")}});
        return std::nullopt;
    }
    const bool managed = text(configuration, "type") == "CUSTOMER_MANAGED_KMS_KEY";
    if (managed == given(configuration, "kmsKeyId").isAbsent())
        return ServiceError{"InvalidEncryptionConfiguration",
                            managed
                                ? "Invalid Encryption Configuration: KmsKeyId must be specified with type "
                                  "CUSTOMER_MANAGED_KMS_KEY"
                                : "Invalid Encryption Configuration: KmsKeyId cannot be specified with "
                                  "type AWS_OWNED_KEY",
                            400,
                            {}};
    into = configuration;
    return std::nullopt;
}

std::optional<ServiceError> fillRevision(const ServiceState& state, Revision& revision,
                                         const Value& request) {
    if (const Value& role = given(request, "roleArn"); !role.isAbsent()) {
        if (role.asString().substr(0, 4) != "arn:")
            return ServiceError{
                "InvalidArn", "Invalid Role Arn: '" + std::string(role.asString()) + '\'', 400, {}};
        revision.roleArn = role.asString();
    }
    if (const Value& definition = given(request, "definition"); !definition.isAbsent()) {
        if (auto problem = takeDefinition(revision, definition.asString()))
            return problem;
    }
    const Value& logging = given(request, "loggingConfiguration");
    if (!logging.isAbsent() || revision.logging.isAbsent()) {
        if (auto problem = checkLogging(state, logging, revision.logging))
            return problem;
    }
    const Value& tracing = given(request, "tracingConfiguration");
    if (!tracing.isAbsent() || revision.tracing.isAbsent())
        revision.tracing = Value::object({{"enabled", Value(given(tracing, "enabled").asBool())}});
    const Value& encryption = given(request, "encryptionConfiguration");
    if (!encryption.isAbsent() || revision.encryption.isAbsent()) {
        if (auto problem = checkEncryption(encryption, revision.encryption))
            return problem;
    }
    return std::nullopt;
}

std::optional<ServiceError> checkVersionDescription(const Value& request) {
    if (!given(request, "versionDescription").isAbsent() && !given(request, "publish").asBool())
        return validation("Version description can only be set when publish is true");
    return std::nullopt;
}

std::optional<ServiceError> addTags(Tags& tags, const Value& list, std::string_view resource) {
    Tags changed = tags;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string key(text(list.at(i), "key"));
        const std::string value(text(list.at(i), "value"));
        const auto known =
            std::find_if(changed.begin(), changed.end(), [&](const auto& tag) { return tag.first == key; });
        if (known != changed.end())
            known->second = value;
        else
            changed.emplace_back(key, value);
    }
    if (changed.size() > kMostTags)
        return ServiceError{"TooManyTags", "Too many tags: a resource can have at most 50", 400,
                            Value::object({{"resourceName", Value(resource)}})};
    tags = std::move(changed);
    return std::nullopt;
}

} // namespace steploom::engine
