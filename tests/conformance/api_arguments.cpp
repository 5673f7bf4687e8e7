// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/api_arguments.h"

#include "engine/value/json_writer.h"

#include <algorithm>
#include <cctype>

namespace steploom::conformance {

using engine::Value;

namespace {

constexpr const char* kStates = "arn:aws:states:us-east-1:111111111111:";

/// Every <…> of a text, nested ones whole.
std::vector<std::string> inBrackets(std::string_view text) {
    std::vector<std::string> found;
    std::size_t depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '<' && depth++ == 0)
            begin = i;
        else if (text[i] == '>' && depth > 0 && --depth == 0)
            found.emplace_back(text.substr(begin, i - begin + 1));
    }
    return found;
}

void replaceAll(std::string& text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

bool begins(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

/// A name that the service takes.
std::string asName(std::string_view placeholder) {
    std::string name;
    for (const char c : placeholder) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-')
            name += c;
    }
    return name;
}

} // namespace

ApiArguments::ApiArguments(const Value& testCase) {
    const Value& texts = testCase.get("placeholders").get("regex");
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_placeholders.emplace_back(texts.at(i).asString());
    std::sort(m_placeholders.begin(), m_placeholders.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

Value ApiArguments::request(std::string_view operation, const Value& call, const Bindings& bindings) {
    const Value& params = call.get("params");
    engine::ObjectBuilder request;
    for (std::size_t i = 0; i < params.size(); ++i) {
        const std::string_view name = params.keyAt(i);
        const Value& value = params.at(i);
        request.add(name, name == "definition" && value.isObject() ? definitionText(operation, call, value)
                                                                   : fill(value, name, bindings));
    }
    return request.build();
}

/// A definition that is refused because the machine exists, though it has one that is equal, was written in
/// another way: the recorder kept what it means and not how it was written.
Value ApiArguments::definitionText(std::string_view operation, const Value& call, const Value& definition) {
    if (operation != "CreateStateMachine")
        return Value(engine::toJson(definition));
    const std::string name(call.get("params").get("name").asString());
    const auto before = m_created.find(name);
    const bool again =
        call.get("fails").asBool() && before != m_created.end() && before->second == definition;
    m_created[name] = definition;
    engine::JsonWriteOptions writing;
    writing.indent = again ? 2 : 0;
    return Value(engine::toJson(definition, writing));
}

Value ApiArguments::fill(const Value& value, std::string_view name, const Bindings& bindings) {
    if (value.isString())
        return Value(fillText(value.asString(), name, bindings));
    Value filled = value;
    for (std::size_t i = 0; (value.isArray() || value.isObject()) && i < value.size(); ++i)
        filled = value.isArray() ? filled.withAt(i, fill(value.at(i), name, bindings))
                                 : filled.with(value.keyAt(i), fill(value.at(i), value.keyAt(i), bindings));
    return filled;
}

std::string ApiArguments::fillText(std::string_view recorded, std::string_view name,
                                   const Bindings& bindings) {
    std::string text(recorded);
    std::vector<std::string> placeholders = m_placeholders;
    for (const std::string& bracketed : inBrackets(recorded))
        placeholders.push_back(bracketed);
    for (const std::string& placeholder : placeholders) {
        if (text.find(placeholder) == std::string::npos)
            continue;
        const std::string* bound = bindings.find(placeholder);
        if (bound == nullptr && m_known.find(placeholder) == m_known.end()) {
            const std::string made = madeUp(placeholder, name, text == placeholder);
            if (begins(placeholder, "<unresolved:"))
                replaceAll(text, placeholder, made);
            else
                m_known[placeholder] = made;
        }
        if (bound != nullptr)
            replaceAll(text, placeholder, *bound);
        else if (const auto known = m_known.find(placeholder); known != m_known.end())
            replaceAll(text, placeholder, known->second);
    }
    m_versions.erase(std::remove(m_versions.begin(), m_versions.end(), text), m_versions.end());
    return text;
}

/// What a placeholder stands for that no answer has told of.
std::string ApiArguments::madeUp(const std::string& placeholder, std::string_view name, bool whole) {
    if (begins(placeholder, "<invalid_token_")) {
        const auto length = std::stoul(placeholder.substr(std::string("<invalid_token_").size()));
        return std::string(length, 'x');
    }
    if (begins(placeholder, "<unresolved:") && name == "nextToken")
        return m_nextToken;
    if (begins(placeholder, "<unresolved:"))
        return m_versions.empty() ? placeholder : m_versions.front();
    if (whole && name == "roleArn")
        return "arn:aws:iam::111111111111:role/" + asName(placeholder);
    // A well-formed ARN of something that is not there.
    if (whole && name == "stateMachineArn")
        return std::string(kStates) + "stateMachine:" + asName(placeholder);
    if (whole && name == "executionArn")
        return std::string(kStates) + "execution:" + asName(placeholder) + ":none";
    if (whole && name == "activityArn")
        return std::string(kStates) + "activity:" + asName(placeholder);
    return asName(placeholder);
}

void ApiArguments::learn(std::string_view operation, const Value& recorded, const Value& answer) {
    if (const Value* token = answer.find("nextToken"))
        m_nextToken = token->asString();
    if (const Value* version = answer.find("stateMachineVersionArn"))
        m_versions.emplace_back(version->asString());
    if (!recorded.isAbsent())
        return capture(recorded, answer);
    // Nobody recorded it: the first placeholder for such a thing that is not known yet is meant.
    const auto meant = [&](std::string_view sort) -> std::string* {
        std::vector<std::string> unknown;
        for (const std::string& one : m_placeholders) {
            if (one.find(sort) != std::string::npos && m_known.find(one) == m_known.end())
                unknown.push_back(one);
        }
        if (unknown.empty())
            return nullptr;
        return &m_known[*std::min_element(unknown.begin(), unknown.end(),
                                          [](const std::string& a, const std::string& b) {
                                              return a.size() != b.size() ? a.size() < b.size() : a < b;
                                          })];
    };
    if (operation == "StartExecution") {
        const std::string arn(answer.get("executionArn").asString());
        const bool express = arn.find(":express:") != std::string::npos;
        const std::size_t last = arn.rfind(':');
        if (express) {
            const std::size_t before = arn.rfind(':', last - 1);
            if (std::string* known = meant("ExecArn_Part1_"))
                *known = arn.substr(before + 1, last - before - 1);
        }
        if (std::string* known = meant(express ? "ExecArn_Part2_" : "ExecArnPart_"))
            *known = arn.substr(last + 1);
    } else if (operation == "CreateActivity") {
        if (std::string* known = meant("activity_arn"))
            *known = answer.get("activityArn").asString();
    }
}

/// Placeholders in recorded texts get what stands there in ours.
void ApiArguments::capture(const Value& recorded, const Value& ours) {
    if (recorded.isObject() && ours.isObject()) {
        for (std::size_t i = 0; i < recorded.size(); ++i)
            capture(recorded.at(i), ours.get(recorded.keyAt(i)));
    }
    if (!recorded.isString() || !ours.isString())
        return;
    const std::string_view pattern = recorded.asString();
    std::string_view text = ours.asString();
    std::size_t at = 0;
    while (at < pattern.size()) {
        const auto placeholder =
            std::find_if(m_placeholders.begin(), m_placeholders.end(),
                         [&](const std::string& one) { return begins(pattern.substr(at), one); });
        if (placeholder == m_placeholders.end()) {
            if (text.empty() || text.front() != pattern[at])
                return;
            text.remove_prefix(1);
            ++at;
            continue;
        }
        at += placeholder->size();
        // Up to the next literal character; these stand between colons.
        const std::size_t end = at < pattern.size() ? text.find(pattern[at]) : text.size();
        if (end == std::string_view::npos)
            return;
        m_known.emplace(*placeholder, text.substr(0, end));
        text.remove_prefix(end);
    }
}

} // namespace steploom::conformance
