// SPDX-License-Identifier: Apache-2.0
#include "cli/lint_report.h"

#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "model/diagnostics/catalogue.h"

#include <map>

namespace steploom::cli {

namespace {

using engine::ObjectBuilder;
using engine::Value;
using model::Diagnostic;
using model::Severity;

std::string_view severityName(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Advice:
        return "advice";
    case Severity::Hint:
        break;
    }
    return "hint";
}

std::string_view sarifLevel(Severity severity) {
    return severity >= Severity::Hint ? std::string_view("note") : severityName(severity);
}

std::string messageOf(const Diagnostic& diagnostic) {
    return model::englishText({diagnostic.code, diagnostic.args});
}

std::string remedyOf(const Diagnostic& diagnostic) {
    const model::CatalogueEntry* entry = model::findMessage(diagnostic.code);
    return entry == nullptr ? std::string() : model::formatMessage(entry->remedy, diagnostic.args);
}

std::string withRemedy(const Diagnostic& diagnostic) {
    const std::string remedy = remedyOf(diagnostic);
    return remedy.empty() ? messageOf(diagnostic) : messageOf(diagnostic) + ' ' + remedy;
}

Value number(std::size_t value) {
    return Value(static_cast<std::int64_t>(value));
}

std::string asText(const std::vector<LintedFile>& files) {
    std::string out;
    for (const LintedFile& file : files) {
        for (const Diagnostic& found : file.diagnostics) {
            const model::LineColumn place = file.text.lineColumn(found.span.begin);
            out += file.name + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": ";
            out += severityName(found.severity);
            out += ": " + withRemedy(found) + " [" + found.code + "]\n";
        }
    }
    return out;
}

std::string asJson(const std::vector<LintedFile>& files) {
    std::vector<Value> rows;
    for (const LintedFile& file : files) {
        for (const Diagnostic& found : file.diagnostics) {
            const model::LineColumn begin = file.text.lineColumn(found.span.begin);
            const model::LineColumn end = file.text.lineColumn(found.span.end);
            ObjectBuilder row;
            row.add("file", file.name);
            row.add("line", number(begin.line));
            row.add("column", number(begin.column));
            row.add("endLine", number(end.line));
            row.add("endColumn", number(end.column));
            row.add("severity", Value(severityName(found.severity)));
            row.add("code", found.code);
            row.add("message", messageOf(found));
            row.add("remedy", remedyOf(found));
            row.add("pointer", found.pointer);
            rows.push_back(row.build());
        }
    }
    return engine::toJson(Value::array(std::move(rows)), {2, false}) + '\n';
}

/// A path as a URI reference: SARIF names files so.
std::string uriOf(std::string_view path) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string uri = path.substr(0, 1) == "/" ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("/-._~").find(c) != std::string_view::npos;
        if (plain) {
            uri += c;
        } else {
            uri += '%';
            uri += digits[byte >> 4U];
            uri += digits[byte & 15U];
        }
    }
    return uri;
}

Value textObject(std::string_view text) {
    return Value::object({{"text", Value(text)}});
}

Value sarifRule(const std::string& code) {
    const model::CatalogueEntry* entry = model::findMessage(code);
    ObjectBuilder rule;
    rule.add("id", code);
    if (entry != nullptr) {
        rule.add("shortDescription", textObject(entry->text));
        if (!entry->remedy.empty())
            rule.add("help", textObject(entry->remedy));
    }
    return rule.build();
}

Value sarifResult(const LintedFile& file, const Diagnostic& found, std::size_t rule) {
    const model::LineColumn begin = file.text.lineColumn(found.span.begin);
    const model::LineColumn end = file.text.lineColumn(found.span.end);
    const Value region = Value::object({{"startLine", number(begin.line)},
                                        {"startColumn", number(begin.column)},
                                        {"endLine", number(end.line)},
                                        {"endColumn", number(end.column)}});
    const Value artifact = Value::object({{"uri", Value(uriOf(file.name))}});
    const Value physical = Value::object({{"artifactLocation", artifact}, {"region", region}});
    ObjectBuilder location;
    location.add("physicalLocation", physical);
    if (!found.pointer.empty()) {
        location.add("logicalLocations",
                     Value::array({Value::object({{"fullyQualifiedName", Value(found.pointer)}})}));
    }
    return Value::object({{"ruleId", Value(found.code)},
                          {"ruleIndex", number(rule)},
                          {"level", Value(sarifLevel(found.severity))},
                          {"message", textObject(withRemedy(found))},
                          {"locations", Value::array({location.build()})}});
}

std::string asSarif(const std::vector<LintedFile>& files) {
    std::map<std::string, std::size_t> numbers;
    std::vector<Value> rules;
    std::vector<Value> results;
    for (const LintedFile& file : files) {
        for (const Diagnostic& found : file.diagnostics) {
            const auto [known, fresh] = numbers.emplace(found.code, rules.size());
            if (fresh)
                rules.push_back(sarifRule(found.code));
            results.push_back(sarifResult(file, found, known->second));
        }
    }
    ObjectBuilder driver;
    driver.add("name", "Steploom");
    driver.add("version", STEPLOOM_VERSION);
    driver.add("rules", Value::array(std::move(rules)));
    ObjectBuilder run;
    run.add("tool", Value::object({{"driver", driver.build()}}));
    // Columns are those of the text format: characters, not units of UTF-16.
    run.add("columnKind", "unicodeCodePoints");
    run.add("results", Value::array(std::move(results)));
    ObjectBuilder log;
    log.add("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.add("version", "2.1.0");
    log.add("runs", Value::array({run.build()}));
    return engine::toJson(log.build(), {2, false}) + '\n';
}

} // namespace

std::string lintReport(const std::vector<LintedFile>& files, LintFormat format) {
    switch (format) {
    case LintFormat::Text:
        return asText(files);
    case LintFormat::Json:
        return asJson(files);
    case LintFormat::Sarif:
        break;
    }
    return asSarif(files);
}

} // namespace steploom::cli
