// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/states_functions.h"

#include "engine/support/digest.h"
#include "engine/support/random.h"
#include "engine/value/json_reader.h"

#include <algorithm>
#include <cmath>

namespace steploom::engine::jsonata {
namespace {

NativeResult refuse(std::string message) {
    return NativeResult::failure("T0410", std::move(message));
}

NativeResult partition(const NativeCall& call) {
    const Value& array = call.argument(0);
    if (array.isAbsent())
        return Value();
    const double size = std::floor(call.argument(1).asDouble());
    if (!call.argument(1).isNumber() || size < 1)
        return refuse("The chunk size of the partition function must be a positive integer");
    const auto step = static_cast<std::size_t>(std::min(size, 1e9));
    std::vector<Value> chunks;
    for (std::size_t at = 0; at < array.size(); at += step) {
        std::vector<Value> chunk;
        for (std::size_t i = at; i < std::min(array.size(), at + step); ++i)
            chunk.push_back(array.at(i));
        chunks.push_back(Value::array(std::move(chunk)));
    }
    return Value::array(std::move(chunks));
}

NativeResult range(const NativeCall& call) {
    constexpr double kMost = 1e6;
    double parts[3] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        if (call.argument(i).isAbsent())
            return Value();
        parts[i] = std::floor(call.argument(i).asDouble());
    }
    const auto [first, last, step] = parts;
    if (step == 0)
        return refuse("The step of the range function must not be 0");
    std::vector<Value> numbers;
    if ((last - first) / step >= kMost)
        return refuse("The range function must not yield more than 1000000 numbers");
    for (double at = first; step > 0 ? at <= last : at >= last; at += step)
        numbers.emplace_back(static_cast<std::int64_t>(at));
    return Value::array(std::move(numbers));
}

NativeResult hash(const NativeCall& call) {
    if (call.argument(0).isAbsent())
        return Value();
    if (auto digest = digestHex(call.argument(1).asString(), call.argument(0).asString()))
        return Value(*digest);
    return refuse("The algorithm of the hash function must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512");
}

NativeResult random(const NativeCall& call) {
    if (call.argument(0).isNumber())
        return Value(
            JavaRandom(static_cast<std::int64_t>(std::floor(call.argument(0).asDouble()))).nextDouble());
    return Value(nextUnit(call.random));
}

NativeResult uuid(const NativeCall& call) {
    return Value(nextUuid(call.random));
}

NativeResult parse(const NativeCall& call) {
    if (call.argument(0).isAbsent())
        return Value();
    JsonReadResult result = readJson(call.argument(0).asString());
    if (!result)
        return NativeResult::failure("D3137", "The argument of the parse function is not valid JSON");
    return result.value;
}

FunctionLibrary makeLibrary() {
    FunctionLibrary library;
    library.add({"partition", "<an:a>", partition});
    library.add({"range", "<nnn:a>", range});
    library.add({"hash", "<s-s:s>", hash});
    library.add({"random", "<n?:n>", random});
    library.add({"uuid", "<:s>", uuid});
    library.add({"parse", "<s-:x>", parse});
    return library;
}

} // namespace

const FunctionLibrary& statesFunctions() {
    static const FunctionLibrary library = makeLibrary();
    return library;
}

} // namespace steploom::engine::jsonata
