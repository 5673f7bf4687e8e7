// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/intrinsic/functions.h"
#include "engine/support/digest.h"
#include "engine/value/json_writer.h"

namespace steploom::engine::intrinsic {

Value hash(Arguments& arguments) {
    const Value& data = arguments.values[0];
    if (!arguments.values[1].isString())
        return arguments.fail("The algorithm must be a string");
    const std::string text = data.isString() ? std::string(data.asString()) : toJson(data);
    if (text.size() > 10'000)
        return arguments.fail("The data must not be longer than 10000 characters");
    if (const auto digest = digestHex(arguments.values[1].asString(), text))
        return Value(*digest);
    return arguments.fail("The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384 and SHA-512");
}

} // namespace steploom::engine::intrinsic
