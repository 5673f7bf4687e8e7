// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/history/event.h"

// Who answered the attempts of tasks: what a history does not tell.
namespace steploom::engine {

enum class Answerer : std::uint8_t {
    Person,
    Mock,     ///< the test case of a mock file
    Recorded, ///< a recorded execution
    Local,    ///< a service that is here
    Command,  ///< a process on this machine
    Endpoint, ///< something behind a URL
    HttpApi,  ///< an HTTP API that a state calls itself
    Fault,    ///< it was made to go wrong on purpose
};

/// "person", "mock", "recorded", "local", "command", "endpoint", "http", "fault": as files have it.
std::string_view answererName(Answerer who) noexcept;
std::optional<Answerer> answererFromName(std::string_view name) noexcept;

/// What is known of an attempt beside the history.
struct AnswerNote {
    std::uint32_t visit = kNone;
    std::uint32_t attempt = 0; ///< of the visit, from 0
    Answerer who = Answerer::Person;
    bool spoiled = false;    ///< a fault struck it, or made it late
    std::int64_t workMs = 0; ///< that it really took; 0 where nobody worked
    friend bool operator==(const AnswerNote&, const AnswerNote&) = default;
};

/// Ascending by visit and attempt.
using AnswerNotes = std::vector<AnswerNote>;

} // namespace steploom::engine
