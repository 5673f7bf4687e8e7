// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/intrinsic/functions.h"

#include <limits>

namespace steploom::engine::intrinsic {

namespace {

constexpr std::int64_t kMaxRange = 1000;

} // namespace

Value array(Arguments& arguments) {
    return Value::array(std::vector<Value>(arguments.values, arguments.values + arguments.count));
}

Value arrayContains(Arguments& arguments) {
    const Value& list = arguments.values[0];
    if (!list.isArray())
        return arguments.fail("The first argument must be an array");
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list.at(i) == arguments.values[1])
            return true;
    }
    return false;
}

Value arrayGetItem(Arguments& arguments) {
    const Value& list = arguments.values[0];
    const auto index = wholeNumber(arguments.values[1]);
    if (!list.isArray())
        return arguments.fail("The first argument must be an array");
    if (!index || *index < 0 || *index >= static_cast<std::int64_t>(list.size()))
        return arguments.fail("The index must be inside the array");
    return list.at(static_cast<std::size_t>(*index));
}

Value arrayLength(Arguments& arguments) {
    if (!arguments.values[0].isArray())
        return arguments.fail("The argument must be an array");
    return static_cast<std::int64_t>(arguments.values[0].size());
}

Value arrayPartition(Arguments& arguments) {
    const Value& list = arguments.values[0];
    const auto size = wholeNumber(arguments.values[1]);
    if (!list.isArray())
        return arguments.fail("The first argument must be an array");
    if (!size || *size < 1)
        return arguments.fail("The chunk size must be a positive integer");
    std::vector<Value> chunks;
    std::vector<Value> chunk;
    for (std::size_t i = 0; i < list.size(); ++i) {
        chunk.push_back(list.at(i));
        if (static_cast<std::int64_t>(chunk.size()) == *size || i + 1 == list.size()) {
            chunks.push_back(Value::array(std::move(chunk)));
            chunk.clear();
        }
    }
    return Value::array(std::move(chunks));
}

Value arrayRange(Arguments& arguments) {
    const auto first = wholeNumber(arguments.values[0]);
    const auto last = wholeNumber(arguments.values[1]);
    const auto step = wholeNumber(arguments.values[2]);
    if (!first || !last || !step)
        return arguments.fail("The arguments must be numbers");
    if (*step == 0)
        return arguments.fail("The step must not be 0");
    std::vector<Value> elements;
    for (std::int64_t i = *first; *step > 0 ? i <= *last : i >= *last;) {
        if (static_cast<std::int64_t>(elements.size()) == kMaxRange)
            return arguments.fail("The range must not have more than 1000 elements");
        elements.emplace_back(i);
        if (__builtin_add_overflow(i, *step, &i))
            break;
    }
    return Value::array(std::move(elements));
}

Value arrayUnique(Arguments& arguments) {
    const Value& list = arguments.values[0];
    if (!list.isArray())
        return arguments.fail("The argument must be an array");
    std::vector<Value> kept;
    for (std::size_t i = 0; i < list.size(); ++i) {
        bool known = false;
        for (std::size_t k = 0; k < kept.size() && !known; ++k)
            known = kept[k] == list.at(i);
        if (!known)
            kept.push_back(list.at(i));
    }
    return Value::array(std::move(kept));
}

} // namespace steploom::engine::intrinsic
