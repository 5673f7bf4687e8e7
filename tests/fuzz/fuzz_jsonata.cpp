// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/states_functions.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// The first line is an expression (in which a line feed is written as U+0001), the rest its input document;
// where that is no JSON, one of ours.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::engine;

constexpr std::string_view kDocument =
    R"({"a":[{"b":1,"c":"x"},{"b":2,"c":["y",null]}],"n":3.5,"t":"2024-05-01T10:00:00Z","o":{"k":{"l":[[1],[2,3]]}}})";

void require(bool holds) {
    if (!holds)
        std::abort();
}

class Notes final : public jsonata::ReadRecorder {
public:
    void read(std::string_view, std::string_view pointer) override {
        require(pointer.empty() || pointer[0] == '/');
    }
};

void evaluate(const jsonata::Program& program, const Value& document) {
    Notes notes;
    std::uint64_t random = 7;
    jsonata::NamedBindings bindings;
    bindings.set("v", document);
    jsonata::EvaluateOptions options;
    options.limits.steps = 200'000;
    options.limits.memory = std::uint64_t{8} << 20;
    options.limits.depth = 300;
    options.limits.regexSteps = 20'000;
    options.now = 1'700'000'000'000;
    options.random = &random;
    options.reads = &notes;
    const jsonata::Outcome outcome = jsonata::evaluate(program, document, &bindings, options);
    require((outcome.kind == jsonata::Outcome::Kind::Error) == (outcome.error != nullptr));
    if (outcome.error != nullptr)
        require(!outcome.error->code.empty() && !outcome.error->text().empty());
    if (outcome.isValue())
        require(toJson(outcome.value).size() == outcome.value.jsonSize());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t end = input.find('\n');
    std::string text(input.substr(0, end));
    for (char& c : text)
        c = c == '\x01' ? '\n' : c;
    JsonReadResult read;
    if (end != std::string_view::npos)
        read = readJson(input.substr(end + 1));
    const Value document = read ? read.value : readJson(kDocument).value;
    for (const jsonata::Level level : {jsonata::Level::V2_0_6, jsonata::Level::V2_2_2}) {
        jsonata::CompileOptions options;
        options.level = level;
        options.functions = &jsonata::statesFunctions();
        const jsonata::CompileResult compiled = jsonata::compile(text, options);
        if (compiled)
            evaluate(compiled.program, document);
        else
            require(!compiled.error.code.empty());
    }
    return 0;
}
