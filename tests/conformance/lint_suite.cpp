// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/lint_suite.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/diagnostic.h"
#include "model/document/pointer.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <unordered_map>

namespace steploom::conformance {
namespace {

using engine::Value;
using model::Diagnostic;

/// Ids of disputed cases, and why.
const std::unordered_map<std::string, std::string>& disputed() {
    static const auto table = [] {
        std::unordered_map<std::string, std::string> reasons;
        std::ifstream in(STEPLOOM_SOURCE_DIR "/tests/conformance/lint_disputed.json", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto read = engine::readJson(text);
        for (std::size_t i = 0; i < read.value.size(); ++i) {
            const Value& ids = read.value.at(i);
            for (std::size_t j = 0; j < ids.size(); ++j)
                reasons.emplace(ids.at(j).asString(), read.value.keyAt(i));
        }
        return reasons;
    }();
    return table;
}

std::vector<Diagnostic> errorsOf(const std::string& text, const model::DiagnoseOptions& options) {
    const auto document = model::Document::fromBytes(text);
    std::vector<Diagnostic> errors = model::diagnose(document, options);
    errors.erase(std::remove_if(errors.begin(), errors.end(),
                                [](const Diagnostic& one) { return one.severity != model::Severity::Error; }),
                 errors.end());
    return errors;
}

std::string tell(const std::vector<Diagnostic>& errors) {
    std::string text;
    for (const Diagnostic& one : errors) {
        text += (text.empty() ? "" : ", ") + one.code + " at " + (one.pointer.empty() ? "/" : one.pointer) +
                " (" + model::englishText({one.code, one.args}) + ")";
    }
    return text.empty() ? "nothing" : text;
}

/// The pointer in a sentence: as much of what begins with '/' as leads somewhere in the definition.
std::optional<std::string> placeIn(std::string_view sentence, const model::SyntaxTree& tree) {
    std::size_t at = sentence.find("/States");
    if (at == std::string_view::npos && sentence.find(" at /") != std::string_view::npos)
        return std::string();
    if (at == std::string_view::npos)
        return std::nullopt;
    for (std::size_t end = sentence.size(); end > at; --end) {
        const std::string pointer(sentence.substr(at, end - at));
        if (tree.at(pointer))
            return pointer;
    }
    return std::nullopt;
}

/// An error about the place: there, inside, or at the object around it.
bool isNamed(const std::string& place, const std::vector<Diagnostic>& errors) {
    return std::any_of(errors.begin(), errors.end(), [&](const Diagnostic& one) {
        return model::pointerWithin(one.pointer, place) || one.pointer == model::parentPointer(place);
    });
}

Verdict judgeText(const std::string& text, bool valid, const std::vector<std::string>& sentences,
                  const model::DiagnoseOptions& options) {
    const std::vector<Diagnostic> errors = errorsOf(text, options);
    if (valid)
        return errors.empty() ? Verdict::pass() : Verdict::fail("valid, but we say " + tell(errors));
    if (errors.empty())
        return Verdict::fail("invalid, but we find no error");
    const auto document = model::Document::fromBytes(text);
    for (const std::string& sentence : sentences) {
        const auto place = placeIn(sentence, document.tree());
        if (place && !isNamed(*place, errors))
            return Verdict::fail("expected an error at " + *place + "; we say " + tell(errors));
    }
    return Verdict::pass();
}

std::string definitionText(const Value& testCase) {
    const Value* text = testCase.find("definition_text");
    return text != nullptr ? std::string(text->asString()) : engine::toJson(testCase.get("definition"));
}

model::DiagnoseOptions optionsOf(const Value& type) {
    model::DiagnoseOptions options;
    if (type == Value("EXPRESS"))
        options.type = engine::WorkflowType::Express;
    else if (type == Value("STANDARD"))
        options.type = engine::WorkflowType::Standard;
    return options;
}

Verdict judgeRecording(const Value& testCase) {
    const Value& kind = testCase.get("kind");
    const model::DiagnoseOptions options = optionsOf(testCase.get("type"));
    if (kind == Value("execution"))
        return judgeText(definitionText(testCase), true, {}, options);
    if (kind != Value("validation"))
        return Verdict::skip("a single state, or calls: no definition to judge");
    const Value& expect = testCase.get("expect");
    const Value* refusal = expect.find("api_error");
    const bool valid = refusal == nullptr && expect.get("result") == Value("OK");
    std::vector<std::string> sentences;
    if (refusal != nullptr)
        sentences.emplace_back(refusal->get("Message").asString());
    for (std::size_t i = 0; i < expect.get("diagnostics").size(); ++i)
        sentences.emplace_back(expect.get("diagnostics").at(i).get("location").asString());
    return judgeText(definitionText(testCase), valid, sentences, options);
}

/// Fixtures that are wrong on purpose lie in folders that say so.
bool isFixture(std::string_view id) {
    for (const char* mark : {"/test", "/bad/", "invalid", "spec/"}) {
        if (id.find(mark) != std::string_view::npos)
            return true;
    }
    return false;
}

Verdict judgeDeployed(const Case& testCase) {
    const Value& data = testCase.data;
    std::vector<std::pair<std::string, Value>> texts;
    if (data.get("format") == Value("json") && data.get("parse").asString().substr(0, 6) != "failed")
        texts.emplace_back(std::string(data.get("text").asString()), Value());
    const Value& machines = data.get("machines");
    for (std::size_t i = 0; i < machines.size(); ++i) {
        if (machines.at(i).get("definition").isObject())
            texts.emplace_back(engine::toJson(machines.at(i).get("definition")),
                               machines.at(i).get("workflow"));
    }
    if (data.get("format") == Value("yaml") && data.get("definition").isObject())
        texts.emplace_back(engine::toJson(data.get("definition")), Value());
    if (texts.empty())
        return Verdict::skip("no definition that can be read");
    for (const auto& [text, type] : texts) {
        const std::vector<Diagnostic> errors = errorsOf(text, optionsOf(type));
        if (!errors.empty())
            return isFixture(testCase.id)
                       ? Verdict::skip("a fixture that is wrong on purpose; " + tell(errors))
                       : Verdict::fail("deployed, but we say " + tell(errors));
    }
    return Verdict::pass();
}

} // namespace

Verdict judgeLintCase(const Case& testCase) {
    const auto known = disputed().find(testCase.id);
    if (known != disputed().end())
        return Verdict::skip("disputed: " + known->second);
    const Value& data = testCase.data;
    if (data.find("kind") != nullptr)
        return judgeRecording(data);
    if (data.find("stats") != nullptr)
        return judgeDeployed(testCase);
    if (!data.get("text").isString())
        return Verdict::skip("the case has no text");
    if (data.get("format") != Value("json"))
        return Verdict::skip("not supported yet: definitions in YAML");
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < data.get("messages").size(); ++i)
        sentences.emplace_back(data.get("messages").at(i).asString());
    return judgeText(std::string(data.get("text").asString()), data.get("valid").asBool(), sentences,
                     optionsOf(data.get("workflow")));
}

} // namespace steploom::conformance
