// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/validation_case.h"

#include "engine/service/validate_definition.h"
#include "engine/value/json_writer.h"
#include "tests/conformance/matcher.h"

#include <regex>
#include <string>
#include <vector>

namespace steploom::conformance {

using engine::Value;

namespace {

struct Said {
    std::string code;
    std::string location;
    friend bool operator==(const Said&, const Said&) = default;
};

std::string tell(const std::vector<Said>& list) {
    std::string text;
    for (const Said& said : list)
        text += (text.empty() ? "" : ", ") + said.code + " at '" + said.location + "'";
    return text.empty() ? "nothing" : text;
}

std::string textOf(const Value& testCase) {
    const Value* text = testCase.find("definition_text");
    return text != nullptr ? std::string(text->asString()) : engine::toJson(testCase.get("definition"));
}

/// The findings of a recorded refusal, which the API writes into one sentence: 'CODE: words at /place'.
std::vector<Said> inSentence(const std::string& sentence) {
    static const std::regex pattern(R"(([A-Z_]{4,}): .*? at (\/[^',]*))");
    std::vector<Said> list;
    for (std::sregex_iterator at(sentence.begin(), sentence.end(), pattern), end; at != end; ++at)
        list.push_back({(*at)[1], (*at)[2]});
    return list;
}

std::vector<Said> inAnswer(const Value& diagnostics) {
    std::vector<Said> list;
    for (std::size_t i = 0; i < diagnostics.size(); ++i)
        list.push_back({std::string(diagnostics.at(i).get("code").asString()),
                        std::string(diagnostics.at(i).get("location").asString())});
    return list;
}

} // namespace

Verdict judgeValidationCase(const Case& testCase) {
    const Value& expect = testCase.data.get("expect");
    const auto type = testCase.data.get("type") == Value("EXPRESS") ? engine::WorkflowType::Express
                                                                    : engine::WorkflowType::Standard;
    const engine::ValidationResult result = engine::validateDefinition(textOf(testCase.data), type);
    std::vector<Said> ours;
    for (const auto& said : result.diagnostics)
        ours.push_back({said.code, said.location});
    const Value* refusal = expect.find("api_error");
    const bool accepted = refusal == nullptr && expect.get("result") == Value("OK");
    if (accepted != result.ok())
        return Verdict::fail(std::string(accepted ? "accepted" : "refused") + " by the service; we say " +
                             tell(ours));
    const std::vector<Said> theirs = refusal != nullptr
                                         ? inSentence(std::string(refusal->get("Message").asString()))
                                         : inAnswer(expect.get("diagnostics"));
    if (theirs != ours)
        return Verdict::fail("expected " + tell(theirs) + ", got " + tell(ours));
    return Verdict::pass();
}

} // namespace steploom::conformance
