// SPDX-License-Identifier: Apache-2.0
// What kind of file somebody dropped.
#include <algorithm>
#include <array>
#include <fstream>

#include "app/run/opened_execution.h"
#include "engine/support/gzip.h"

namespace steploom::app {

namespace {

constexpr std::size_t kHead = 64u << 10;

std::string headOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string head(kHead, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    // UTF-16 says the same with a zero in every other byte.
    head.erase(std::remove(head.begin(), head.end(), '\0'), head.end());
    return head;
}

} // namespace

bool looksLikeHistory(const std::string& path) {
    const std::string head = headOf(path);
    if (engine::isGzip(head)) // no definition is written so
        return true;
    if (head.find("\"StartAt\"") != std::string::npos && head.find("ventDetails") == std::string::npos &&
        head.find("\"executionArn\"") == std::string::npos)
        return false;
    constexpr std::array<const char*, 12> kSigns{"ventDetails",   "reviousEventId", "previous_event_id",
                                                 "execution_arn", "xecutionArn",    "ExecutionStarted",
                                                 "mapRunArn",     "MapRunArn",      "ResultFiles",
                                                 "logEvents",     "StateEntered",   "awslogs"};
    return std::any_of(kSigns.begin(), kSigns.end(),
                       [&](const char* sign) { return head.find(sign) != std::string::npos; });
}

} // namespace steploom::app
