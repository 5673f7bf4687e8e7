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
    const std::string_view algorithm = arguments.values[1].asString();
    if (algorithm == "MD5")
        return Value(md5Hex(text));
    if (algorithm == "SHA-1")
        return Value(sha1Hex(text));
    if (algorithm == "SHA-256")
        return Value(sha256Hex(text));
    if (algorithm == "SHA-384")
        return Value(sha384Hex(text));
    if (algorithm == "SHA-512")
        return Value(sha512Hex(text));
    return arguments.fail("The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384 and SHA-512");
}

} // namespace steploom::engine::intrinsic
