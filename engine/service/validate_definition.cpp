// SPDX-License-Identifier: Apache-2.0
#include "engine/service/validate_definition.h"

#include "engine/definition/compiler.h"
#include "engine/service/java_json_error.h"
#include "engine/value/json_reader.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// Which place the service names for a finding that we pin to a field.
enum class Place : std::uint8_t { Field, Object };

/// How the service says one of our findings.
struct Wording {
    std::string_view code; ///< ours
    std::string_view message;
    Place place = Place::Field;
    std::string_view serviceCode = "SCHEMA_VALIDATION_FAILED";
};

constexpr Wording kWordings[] = {
    {"language.mixed", "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
     Place::Object},
    {"states.empty", "Value cannot be empty"},
    {"startAt.unknown", "Missing 'StartAt' target: %1", Place::Field, "MISSING_TRANSITION_TARGET"},
    {"state.name.length", "State name must be from 1 to %2 characters long"},
    {"state.name.duplicate", "Duplicate State name: %1", Place::Field, "DUPLICATE_STATE_NAME"},
    {"state.type.unknown", "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, "
                           "Fail, Choice, Parallel, Map]"},
    {"field.unknown", "Field is not supported"},
    {"field.type", "Field '%1' must be %2"},
    {"field.empty", "Value cannot be empty"},
    {"field.range", "Value must be from %2 to %3"},
    {"field.conflict", "Only one of these fields is allowed: [%1, %2]", Place::Object},
    {"next.missing", "One of these fields is required: [Next, End]"},
    {"next.both", "Only one of these fields is allowed: [Next, End]", Place::Object},
    {"next.unknown", "Missing '%1' target: %2", Place::Field, "MISSING_TRANSITION_TARGET"},
    {"next.scope", "Missing '%1' target: %2", Place::Field, "MISSING_TRANSITION_TARGET"},
    {"errorEquals.all", "States.ALL can only appear in the last entry and must appear alone"},
    {"credentials.role", "The field 'RoleArn' is required but was missing"},
    {"task.resource.unknown",
     "The resource provided %1 is not recognized. The value is not a valid resource ARN, or "
     "the resource is not available in this region."},
    {"express.sync", "Express state machine does not support '.sync' service integration"},
    {"express.callback", "Express state machine does not support '.waitForTaskToken' service integration "},
    {"express.activity", "Express state machine does not support activities"},
    {"express.distributed", "Express state machine does not support the Map mode 'DISTRIBUTED'"},
    {"wait.timestamp", "String does not match RFC3339 timestamp"},
    {"path.reference", "Value must be a Reference Path"},
};

/// Codes about the value of one member of a template: the service names the object and quotes the member.
bool isTemplateFault(const Diagnostic& found, std::string_view lastToken) {
    const bool dynamic = lastToken.size() > 2 && lastToken.substr(lastToken.size() - 2) == ".$";
    const std::string_view code = found.code;
    return dynamic &&
           (code.substr(0, 5) == "path." || code.substr(0, 10) == "intrinsic." || code == "template.value");
}

std::pair<std::string, std::string> splitLast(const std::string& pointer) {
    const std::size_t slash = pointer.rfind('/');
    if (slash == std::string::npos)
        return {"", ""};
    return {pointer.substr(0, slash), pointer.substr(slash + 1)};
}

std::string placeOf(const std::string& pointer) {
    return pointer.empty() ? "/" : pointer;
}

ValidationDiagnostic inServiceWords(const Diagnostic& found) {
    ValidationDiagnostic said;
    said.code = "SCHEMA_VALIDATION_FAILED";
    const auto [parent, last] = splitLast(found.pointer);
    if (isTemplateFault(found, last)) {
        said.message = "The value for the field '" + last +
                       "' must be a valid JSONPath or a valid intrinsic function call";
        said.location = placeOf(parent);
        return said;
    }
    const auto wording = std::find_if(std::begin(kWordings), std::end(kWordings),
                                      [&](const Wording& w) { return w.code == found.code; });
    if (wording == std::end(kWordings)) {
        said.message = diagnosticText(found);
        said.location = placeOf(found.pointer);
        return said;
    }
    said.code = wording->serviceCode;
    said.message = fillSentence(wording->message, found.args);
    said.location = placeOf(wording->place == Place::Object ? parent : found.pointer);
    return said;
}

/// The field that a finding says is missing; empty where it says something else.
std::string missingField(const Diagnostic& found) {
    if (found.code == "states.missing")
        return "States";
    if (found.code == "startAt.missing")
        return "StartAt";
    if (found.code == "state.type.missing")
        return "Type";
    return found.code == "field.missing" && !found.args.empty() ? found.args.front() : std::string();
}

class Validator {
public:
    void add(const Diagnostic& found) {
        const bool refused = found.severity == Severity::Error || found.code == "task.resource.unknown";
        if (!refused)
            return;
        const std::string field = missingField(found);
        if (field.empty()) {
            m_result.diagnostics.push_back(inServiceWords(found));
            return;
        }
        // All fields that one object lacks are told at once.
        const std::string place = placeOf(found.pointer);
        for (Missing& known : m_missing) {
            if (known.location == place) {
                known.fields += ", " + field;
                write(known);
                return;
            }
        }
        m_missing.push_back({place, field, m_result.diagnostics.size()});
        m_result.diagnostics.emplace_back();
        write(m_missing.back());
    }
    ValidationResult take() { return std::move(m_result); }

private:
    struct Missing {
        std::string location;
        std::string fields;
        std::size_t diagnostic;
    };
    void write(const Missing& missing) {
        ValidationDiagnostic& said = m_result.diagnostics[missing.diagnostic];
        said.code = "SCHEMA_VALIDATION_FAILED";
        said.message = "These fields are required: [" + missing.fields + "]";
        said.location = missing.location;
    }

    ValidationResult m_result;
    std::vector<Missing> m_missing;
};

ValidationResult single(ValidationDiagnostic diagnostic) {
    ValidationResult result;
    result.diagnostics.push_back(std::move(diagnostic));
    return result;
}

} // namespace

bool ValidationResult::ok() const {
    return std::none_of(diagnostics.begin(), diagnostics.end(),
                        [](const ValidationDiagnostic& d) { return d.severity == "ERROR"; });
}

ValidationResult validateDefinition(std::string_view text, WorkflowType type) {
    const JsonReadResult document = readJson(text);
    const bool blank = document.error.code == "json.empty";
    if (blank || (document && !document.value.isObject()))
        return single({"ERROR", "SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", ""});
    if (!document) {
        const JavaJsonError error = asJavaJsonError(text, document.error);
        return single(
            {"ERROR", "INVALID_JSON_DESCRIPTION", error.message + "\n at " + error.place, error.place});
    }
    Validator validator;
    for (const Diagnostic& found : compileDefinition(document.value, type).diagnostics)
        validator.add(found);
    return validator.take();
}

std::string invalidDefinitionMessage(const ValidationResult& result) {
    std::string list;
    for (const ValidationDiagnostic& said : result.diagnostics) {
        if (said.severity != "ERROR")
            continue;
        if (!list.empty())
            list += ", ";
        list += said.code + ": " + said.message;
        if (!said.location.empty() && said.code != "INVALID_JSON_DESCRIPTION")
            list += " at " + said.location;
    }
    return list.empty() ? list : "Invalid State Machine Definition: '" + list + "'";
}

} // namespace steploom::engine
