// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/answer_note.h"

#include <array>

namespace steploom::engine {

namespace {

constexpr std::array<std::string_view, 8> kNames{"person",  "mock",     "recorded", "local",
                                                 "command", "endpoint", "http",     "fault"};

} // namespace

std::string_view answererName(Answerer who) noexcept {
    return kNames[static_cast<std::size_t>(who)];
}

std::optional<Answerer> answererFromName(std::string_view name) noexcept {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return static_cast<Answerer>(i);
    }
    return std::nullopt;
}

} // namespace steploom::engine
