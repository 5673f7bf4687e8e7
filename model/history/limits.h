// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/history/prices.h"
#include "model/history/outline.h"

// How near a run came to what the service allows, and what it costs.
namespace steploom::model {

inline constexpr std::uint64_t kPayloadLimit = 256 * 1024; ///< bytes of an input, output or result
inline constexpr std::uint32_t kEventLimit = 25'000;       ///< of a Standard history

/// A payload of a run and its size.
struct PayloadSize {
    std::size_t row = kNoRow;
    std::string state;
    std::string field;       ///< input, output, parameters
    std::uint64_t bytes = 0; ///< of UTF-8, as the service counts
};

/// A state that comes round again and again, and for how much longer that can go on.
struct EventForecast {
    std::uint32_t state = 0;  ///< label of the state that was visited most at the top of the machine
    std::uint32_t rounds = 0; ///< its visits
    double eventsEachRound = 0;
    std::uint32_t roundsLeft = 0; ///< until the history is full
    std::int64_t timeLeft = 0;    ///< ms, at the pace so far
};

/// A state that comes round with a larger input nearly every time.
struct PayloadGrowth {
    std::uint32_t state = 0;  ///< label
    std::uint32_t rounds = 0; ///< its visits in one scope, three or more
    std::uint64_t first = 0;  ///< bytes of the input in the first round
    std::uint64_t last = 0;
    std::uint32_t roundsLeft = 0; ///< until it is too large, if it goes on like that
};

/// States one after the other in one scope.
struct LongestChain {
    std::size_t length = 0;
    std::uint32_t first = engine::kNone; ///< visits
    std::uint32_t last = engine::kNone;
    std::uint32_t scope = engine::kNone; ///< visit of the Parallel or Map; kNone: the machine
};

struct LimitsReport {
    std::size_t events = 0;
    bool counts = true;               ///< false for Express, which has no limit of events
    std::vector<PayloadSize> largest; ///< descending, ten at most
    std::size_t tooLarge = 0;         ///< beyond the limit
    std::size_t nearlyTooLarge = 0;   ///< beyond three quarters of it
    std::optional<EventForecast> forecast;
    std::optional<PayloadGrowth> growth; ///< the one that grew most
    LongestChain chain;
};

LimitsReport limitsOf(const Recording& recording, const Outline& outline);

/// Bytes that the JSON text in a string literal has when it is read: what the service counts. `literal`
/// begins at its first quote.
std::uint64_t sizeOfLiteral(std::string_view literal);

using engine::Prices;

/// One run as a Standard and as an Express execution.
struct CostReport {
    std::uint64_t transitions = 0; ///< states entered, and retries
    double standard = 0;           ///< dollars
    std::int64_t billedMs = 0;     ///< in steps of 100 ms
    std::uint64_t memoryMb = 0;    ///< in steps of 64 MB; estimated from the payloads
    double express = 0;            ///< dollars
    bool expressPossible = true; ///< it took no more than five minutes and calls nothing that Express cannot
};

CostReport costOf(const Recording& recording, const Outline& outline, const Prices& prices = {});

} // namespace steploom::model
