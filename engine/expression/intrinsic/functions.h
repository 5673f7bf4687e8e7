// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/expression.h"

#include <optional>
#include <string>
#include <string_view>

// The 18 intrinsic functions of JSONPath mode. For the files of engine/expression only.
namespace steploom::engine {

struct IntrinsicSignature {
    std::string_view name; ///< after "States."
    Intrinsic function;
    std::uint8_t minArguments;
    std::uint8_t maxArguments; ///< 255: any number
};

const IntrinsicSignature* findIntrinsic(std::string_view name) noexcept;
std::string_view intrinsicName(Intrinsic function) noexcept;

/// Arguments of one call, and where a function says what is wrong with them.
struct Arguments {
    Value* values;
    std::size_t count;
    std::uint64_t* random;
    std::string problem;

    Value fail(std::string text) {
        problem = std::move(text);
        return {};
    }
};

/// The result, or an absent value with `problem` set. The count of arguments has been checked.
Value callIntrinsic(Intrinsic function, Arguments& arguments);

namespace intrinsic {
Value array(Arguments& arguments);
Value arrayContains(Arguments& arguments);
Value arrayGetItem(Arguments& arguments);
Value arrayLength(Arguments& arguments);
Value arrayPartition(Arguments& arguments);
Value arrayRange(Arguments& arguments);
Value arrayUnique(Arguments& arguments);
Value base64Decode(Arguments& arguments);
Value base64Encode(Arguments& arguments);
Value format(Arguments& arguments);
Value hash(Arguments& arguments);
Value jsonMerge(Arguments& arguments);
Value jsonToString(Arguments& arguments);
Value mathAdd(Arguments& arguments);
Value mathRandom(Arguments& arguments);
Value stringSplit(Arguments& arguments);
Value stringToJson(Arguments& arguments);
Value uuid(Arguments& arguments);

/// An argument as a whole number (doubles are rounded half up); none for anything but a number.
std::optional<std::int64_t> wholeNumber(const Value& value);
} // namespace intrinsic

} // namespace steploom::engine
