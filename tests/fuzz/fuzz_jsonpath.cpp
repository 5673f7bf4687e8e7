// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/path.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// The first line is a path, the rest the document that it is applied to; where that is no JSON, one of ours.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::engine;

constexpr std::string_view kDocument =
    R"({"a":[{"b":1,"c":"x","d":[1,2.5,"3"]},{"b":null,"e":{"f":[true,false]}},{"b":"2"}],"n":[3,-1,0.5],"t":"ab"})";

void require(bool holds) {
    if (!holds)
        std::abort();
}

void evaluate(const PathResult& compiled, const Value& document) {
    if (!compiled) {
        require(!compiled.error.code.empty());
        return;
    }
    const Path& path = compiled.path;
    const PathAnswer answer = evaluateSteps(document, path);
    require(answer.value.isAbsent() == (answer.problem != PathProblem::None));
    require(answer.value.isAbsent() || path.single || answer.value.isArray());
    const Value* place = selectOne(document, path);
    require(place == nullptr || (path.definite && answer.value.isIdentical(*place)));
    toJson(answer.value);
    select(document, path);
    selectedPointers(document, path);
    missingPathText(document, path);
    if (path.reference && !path.steps.empty()) {
        const Value changed = assignAt(document, path, Value(7));
        require(changed.isAbsent() || select(changed, path) == Value(7));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t end = input.find('\n');
    const std::string_view path = input.substr(0, end);
    JsonReadResult read;
    if (end != std::string_view::npos)
        read = readJson(input.substr(end + 1));
    const Value document = read ? read.value : readJson(kDocument).value;
    evaluate(compilePath(path), document);
    evaluate(compileLibraryPath(path), document);
    return 0;
}
