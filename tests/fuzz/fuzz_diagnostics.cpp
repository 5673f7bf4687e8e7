// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/diagnoser.h"
#include "model/diagnostics/fixes.h"

#include <cstdint>
#include <cstdlib>
#include <string>

// Any text as a document: every finding has its words and its place, one that remembers says what a fresh
// look says, and every fix fits the text.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace steploom::model;
    static Diagnoser diagnoser;
    const auto document = Document::fromBytes(std::string(reinterpret_cast<const char*>(data), size));
    for (const auto type :
         {steploom::engine::WorkflowType::Standard, steploom::engine::WorkflowType::Express}) {
        const std::vector<Diagnostic> found = diagnose(document, {type});
        require(diagnoser.run(document.tree(), {type}) == found);
        std::size_t place = 0;
        for (const Diagnostic& one : found) {
            require(findMessage(one.code) != nullptr);
            require(one.span.begin >= place && one.span.end >= one.span.begin && one.span.end <= size);
            place = one.span.begin;
        }
        constexpr std::size_t some = 20;
        for (std::size_t i = 0; i < found.size() && i < some; ++i) {
            for (const Fix& fix : fixesFor(document, found[i])) {
                require(findMessage(fix.label.code) != nullptr);
                require(fits(document.bytes(), fix.edit.splices));
            }
        }
    }
    return 0;
}
