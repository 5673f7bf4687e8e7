// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/intrinsic/functions.h"
#include "engine/support/random.h"

namespace steploom::engine::intrinsic {

Value mathAdd(Arguments& arguments) {
    const auto a = wholeNumber(arguments.values[0]);
    const auto b = wholeNumber(arguments.values[1]);
    std::int64_t sum = 0;
    if (!a || !b)
        return arguments.fail("The arguments must be numbers");
    if (__builtin_add_overflow(*a, *b, &sum))
        return arguments.fail("The sum is out of range");
    return sum;
}

/// From the first argument on, below the second; with a third one, the same seed gives the same number.
Value mathRandom(Arguments& arguments) {
    const auto from = wholeNumber(arguments.values[0]);
    const auto to = wholeNumber(arguments.values[1]);
    if (!from || !to)
        return arguments.fail("The arguments must be numbers");
    if (*to <= *from || *from < INT32_MIN || *to > INT32_MAX || *to - *from > INT32_MAX)
        return arguments.fail("The start must be below the end");
    const std::int64_t width = *to - *from;
    if (arguments.count == 2)
        return *from +
               static_cast<std::int64_t>(nextRandom(*arguments.random) % static_cast<std::uint64_t>(width));
    const auto seed = wholeNumber(arguments.values[2]);
    if (!seed)
        return arguments.fail("The seed must be a number");
    return *from + JavaRandom(*seed).nextInt(static_cast<std::int32_t>(width));
}

Value uuid(Arguments& arguments) {
    return Value(nextUuid(*arguments.random));
}

} // namespace steploom::engine::intrinsic
