// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler.h"
#include "engine/service/validate_definition.h"
#include "engine/value/json_reader.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// Any text as a definition: it compiles, or every refusal has a sentence.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace steploom::engine;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const WorkflowType type : {WorkflowType::Standard, WorkflowType::Express}) {
        const ValidationResult verdict = validateDefinition(text, type);
        require(verdict.ok() || !invalidDefinitionMessage(verdict).empty());
        const JsonReadResult read = readJson(text);
        if (!read)
            continue;
        const CompileResult compiled = compileDefinition(read.value, type);
        bool refused = false;
        for (const Diagnostic& found : compiled.diagnostics) {
            refused = refused || found.severity == Severity::Error;
            require(!diagnosticSentence(found.code).empty());
        }
        require(refused == (compiled.definition == nullptr));
    }
    return 0;
}
