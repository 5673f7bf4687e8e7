// SPDX-License-Identifier: Apache-2.0
#include "engine/server/request_guard.h"
#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// A method, a target and headers, a line each: whatever they are, a request with an Origin is refused, and so
// is one whose host is no name of ours. Then a pattern, an event and a template.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::engine;

std::string_view takeLine(std::string_view& input) {
    const std::size_t end = input.find('\n');
    const std::string_view line = input.substr(0, end);
    input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
    return line;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view input(reinterpret_cast<const char*>(data), size);
    const GuardRules rules{8083, {"steploom.test"}};
    HttpRequest request;
    request.method = takeLine(input);
    request.target = takeLine(input);
    while (!input.empty()) {
        const std::string_view line = takeLine(input);
        if (line.empty())
            break;
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos)
            request.headers.emplace_back(line.substr(0, colon), line.substr(colon + 1));
    }
    const auto refused = checkRequestOrigin(request, rules);
    if (!refused && (request.hasHeader("Origin") || !isOurHost(request.header("Host"), rules)))
        std::abort();
    const JsonReadResult pattern = readJson(takeLine(input));
    const JsonReadResult event = readJson(takeLine(input));
    if (pattern && event && !eventPatternProblem(pattern.value)) {
        matchesEvent(pattern.value, event.value);
        transformEvent(pattern.value, input, event.value);
    }
    return 0;
}
