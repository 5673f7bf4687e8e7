// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/jsonata_suite.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <fstream>
#include <iterator>

namespace steploom::conformance {
namespace {

using engine::Value;
namespace jsonata = engine::jsonata;

jsonata::Level g_level = jsonata::Level::V2_0_6;
std::string g_datasets;

std::string shortened(const Value& value) {
    constexpr std::size_t kMost = 300;
    std::string text = engine::toJson(value);
    if (text.size() > kMost)
        text.resize(kMost);
    return text;
}

std::string described(const jsonata::Outcome& outcome) {
    switch (outcome.kind) {
    case jsonata::Outcome::Kind::Undefined:
        return "nothing";
    case jsonata::Outcome::Kind::Function:
        return "a function";
    case jsonata::Outcome::Kind::Error:
        return outcome.error->text();
    case jsonata::Outcome::Kind::Value:
        return shortened(outcome.value);
    }
    return {};
}

Verdict judgeError(const Value& expected, const Value& testCase, const jsonata::Error& error) {
    const std::string_view code = expected.get("code").asString();
    const bool limit = code == "U1001" && error.limit != jsonata::Limit::None;
    if (error.code != code && !limit)
        return Verdict::fail("expected " + std::string(code) + ", was " + error.text());
    const Value& token = testCase.get("token");
    if (token.isString() && token.asString() != error.token)
        return Verdict::fail("expected token " + shortened(token) + ", was " + error.token);
    const Value& message = testCase.get("error").get("message");
    if (message.isString() && message.asString() != error.message)
        return Verdict::fail("expected message " + shortened(message) + ", was " + error.message);
    return Verdict::pass();
}

bool readDataset(std::string_view name, Value& data, std::string& problem) {
    const std::string path = g_datasets + "/" + std::string(name) + ".json";
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    auto read = engine::readJson(text);
    if (!read)
        problem = path + ": " + read.error.code;
    data = read.value;
    return problem.empty();
}

} // namespace

void setJsonataLevel(jsonata::Level level) {
    g_level = level;
}

void setJsonataDatasets(std::string folder) {
    g_datasets = std::move(folder);
}

std::string keepLoneSurrogates(std::string line) {
    const auto unitAt = [&](std::size_t at) -> unsigned {
        const bool escape = at + 6 <= line.size() && line[at] == '\\' && line[at + 1] == 'u';
        return escape ? static_cast<unsigned>(std::strtoul(line.substr(at + 2, 4).c_str(), nullptr, 16)) : 0;
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] != '\\')
            continue;
        const unsigned unit = unitAt(at);
        const unsigned next = unitAt(at + 6);
        if (unit >= 0xD800 && unit < 0xDC00 && next >= 0xDC00 && next < 0xE000) {
            at += 11;
        } else if (unit >= 0xD800 && unit < 0xE000) {
            line.insert(at, 1, '\\');
            at += 2;
        } else {
            ++at;
        }
    }
    return line;
}

Verdict judgeJsonataCase(const Case& testCase) {
    const Value& line = testCase.data;
    const Value* expected = &line;
    if (g_level == jsonata::Level::V2_0_6 && line.find("v2_0_6") != nullptr)
        expected = line.find("v2_0_6");
    if (expected->get("unspecified").isBool())
        return Verdict::pass();

    Value data = line.get("data");
    if (const Value* dataset = line.find("dataset")) {
        std::string problem;
        if (!readDataset(dataset->asString(), data, problem))
            return Verdict::fail(problem);
    }

    jsonata::CompileOptions options;
    options.level = g_level;
    options.eval = true;
    const auto compiled = jsonata::compile(line.get("expr").asString(), options);
    const Value& code = expected->get("code");
    if (!compiled) {
        if (code.isString())
            return judgeError(*expected, line, compiled.error);
        return Verdict::fail("does not compile: " + compiled.error.text());
    }

    jsonata::NamedBindings bindings;
    const Value& given = line.get("bindings");
    for (std::size_t i = 0; i < given.size(); ++i)
        bindings.set(given.keyAt(i), given.at(i));
    jsonata::EvaluateOptions run;
    run.limits.time = 10000;
    if (const Value* time = line.find("timelimit"))
        run.limits.time = static_cast<std::uint32_t>(time->asInt());
    if (const Value* depth = line.find("depth"))
        run.limits.depth = static_cast<std::uint32_t>(depth->asInt());
    const auto outcome = jsonata::evaluate(compiled.program, data, &bindings, run);

    if (code.isString()) {
        if (!outcome.error)
            return Verdict::fail("expected " + std::string(code.asString()) + ", was " + described(outcome));
        return judgeError(*expected, line, *outcome.error);
    }
    if (const Value* result = expected->find("result")) {
        const bool equal = outcome.kind == jsonata::Outcome::Kind::Value && outcome.value == *result;
        return equal ? Verdict::pass()
                     : Verdict::fail("expected " + shortened(*result) + ", was " + described(outcome));
    }
    const bool nothing = outcome.kind == jsonata::Outcome::Kind::Undefined;
    return nothing ? Verdict::pass() : Verdict::fail("expected nothing, was " + described(outcome));
}

} // namespace steploom::conformance
