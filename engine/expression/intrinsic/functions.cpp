// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/intrinsic/functions.h"

#include <cmath>

namespace steploom::engine {

namespace {

constexpr std::uint8_t kAny = 255;

constexpr IntrinsicSignature kSignatures[] = {
    {"Array", Intrinsic::Array, 0, kAny},
    {"ArrayContains", Intrinsic::ArrayContains, 2, 2},
    {"ArrayGetItem", Intrinsic::ArrayGetItem, 2, 2},
    {"ArrayLength", Intrinsic::ArrayLength, 1, 1},
    {"ArrayPartition", Intrinsic::ArrayPartition, 2, 2},
    {"ArrayRange", Intrinsic::ArrayRange, 3, 3},
    {"ArrayUnique", Intrinsic::ArrayUnique, 1, 1},
    {"Base64Decode", Intrinsic::Base64Decode, 1, 1},
    {"Base64Encode", Intrinsic::Base64Encode, 1, 1},
    {"Format", Intrinsic::Format, 1, kAny},
    {"Hash", Intrinsic::Hash, 2, 2},
    {"JsonMerge", Intrinsic::JsonMerge, 3, 3},
    {"JsonToString", Intrinsic::JsonToString, 1, 1},
    {"MathAdd", Intrinsic::MathAdd, 2, 2},
    {"MathRandom", Intrinsic::MathRandom, 2, 3},
    {"StringSplit", Intrinsic::StringSplit, 2, 2},
    {"StringToJson", Intrinsic::StringToJson, 1, 1},
    {"UUID", Intrinsic::Uuid, 0, 0},
};

} // namespace

const IntrinsicSignature* findIntrinsic(std::string_view name) noexcept {
    for (const IntrinsicSignature& signature : kSignatures) {
        if (signature.name == name)
            return &signature;
    }
    return nullptr;
}

std::vector<std::string> intrinsicNames() {
    std::vector<std::string> names;
    for (const IntrinsicSignature& signature : kSignatures)
        names.push_back("States." + std::string(signature.name));
    return names;
}

std::string_view intrinsicName(Intrinsic function) noexcept {
    return kSignatures[static_cast<std::size_t>(function)].name;
}

Value callIntrinsic(Intrinsic function, Arguments& arguments) {
    switch (function) {
    case Intrinsic::Array:
        return intrinsic::array(arguments);
    case Intrinsic::ArrayContains:
        return intrinsic::arrayContains(arguments);
    case Intrinsic::ArrayGetItem:
        return intrinsic::arrayGetItem(arguments);
    case Intrinsic::ArrayLength:
        return intrinsic::arrayLength(arguments);
    case Intrinsic::ArrayPartition:
        return intrinsic::arrayPartition(arguments);
    case Intrinsic::ArrayRange:
        return intrinsic::arrayRange(arguments);
    case Intrinsic::ArrayUnique:
        return intrinsic::arrayUnique(arguments);
    case Intrinsic::Base64Decode:
        return intrinsic::base64Decode(arguments);
    case Intrinsic::Base64Encode:
        return intrinsic::base64Encode(arguments);
    case Intrinsic::Format:
        return intrinsic::format(arguments);
    case Intrinsic::Hash:
        return intrinsic::hash(arguments);
    case Intrinsic::JsonMerge:
        return intrinsic::jsonMerge(arguments);
    case Intrinsic::JsonToString:
        return intrinsic::jsonToString(arguments);
    case Intrinsic::MathAdd:
        return intrinsic::mathAdd(arguments);
    case Intrinsic::MathRandom:
        return intrinsic::mathRandom(arguments);
    case Intrinsic::StringSplit:
        return intrinsic::stringSplit(arguments);
    case Intrinsic::StringToJson:
        return intrinsic::stringToJson(arguments);
    case Intrinsic::Uuid:
        return intrinsic::uuid(arguments);
    }
    return {};
}

std::optional<std::int64_t> intrinsic::wholeNumber(const Value& value) {
    if (value.isInt())
        return value.asInt();
    if (!value.isDouble() || !(std::fabs(value.asDouble()) < 9.2e18))
        return std::nullopt;
    return static_cast<std::int64_t>(std::floor(value.asDouble() + 0.5));
}

} // namespace steploom::engine
