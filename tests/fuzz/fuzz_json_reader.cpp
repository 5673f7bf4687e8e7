// SPDX-License-Identifier: Apache-2.0
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// Any bytes: what is read can be written and read again, and comes out the same.

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
    const JsonReadResult read = readJson(text);
    if (!read) {
        require(!read.error.code.empty() && read.error.offset <= text.size());
        require(read.error.line >= 1 && read.error.column >= 1);
        return 0;
    }
    const std::string compact = toJson(read.value);
    require(compact.size() == read.value.jsonSize());
    for (const JsonWriteOptions& options :
         {JsonWriteOptions{}, JsonWriteOptions{2, false}, JsonWriteOptions{0, true}}) {
        const JsonReadResult again = readJson(toJson(read.value, options));
        require(again && again.value == read.value);
    }
    return 0;
}
