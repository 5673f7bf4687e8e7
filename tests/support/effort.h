// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::testing {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif
#else
inline constexpr bool kSanitized = false;
#endif

/// How many cases of a random test run: all, or a quarter where the sanitizers make each several times as
/// dear.
constexpr int effort(int whole) {
    return kSanitized ? whole / 4 : whole;
}

} // namespace steploom::testing
