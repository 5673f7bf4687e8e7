// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonpath_functions.h"

#include <algorithm>
#include <array>

#include "engine/value/json_writer.h"

namespace steploom::model {

namespace {

using Kind = Saying::Kind;
using Arguments = std::vector<Saying>;

/// States.ArrayRange gives no more.
constexpr std::int64_t kMaxRange = 1000;

bool isDynamic(const Saying& saying) {
    return saying.kind == Kind::Path || saying.kind == Kind::Call;
}

bool isInteger(const Saying& saying) {
    return saying.isConstant() && saying.constant.isInt();
}

/// Both modes write it the same.
bool prints(const Saying& saying) {
    if (!saying.isConstant())
        return isDynamic(saying) && saying.known != Known::Anything;
    const engine::Value& value = saying.constant;
    return value.isString() || value.isInt() || value.isBool() || value.isNull();
}

std::optional<Saying> call(std::string_view name, const Arguments& arguments, Known known = Known::Anything) {
    std::string text = "States." + std::string(name) + '(';
    for (const Saying& each : arguments) {
        const auto argument = argumentOf(each);
        if (!argument)
            return std::nullopt;
        text += (text.back() == '(' ? "" : ", ") + *argument;
    }
    return callOf(text + ')', known);
}

std::optional<Saying> uuid(const Arguments& arguments) {
    auto made = arguments.empty() ? call("UUID", {}, Known::Text) : std::nullopt;
    if (made)
        made->ascii = true;
    return made;
}

std::optional<Saying> count(const Arguments& arguments) {
    return arguments.size() == 1 && isDynamic(arguments[0])
               ? call("ArrayLength", arguments, Known::WholeNumber)
               : std::nullopt;
}

std::optional<Saying> parse(const Arguments& arguments) {
    return arguments.size() == 1 && isDynamic(arguments[0]) ? call("StringToJson", arguments) : std::nullopt;
}

/// The sizes that JSONata rounds down are rounded to the nearest here.
std::optional<Saying> partition(const Arguments& arguments) {
    const bool same = arguments.size() == 2 && isDynamic(arguments[0]) && isInteger(arguments[1]);
    return same ? call("ArrayPartition", arguments) : std::nullopt;
}

std::optional<Saying> range(const Arguments& arguments) {
    if (arguments.size() != 3 || !std::all_of(arguments.begin(), arguments.end(), isInteger))
        return std::nullopt;
    const double step = arguments[2].constant.asDouble();
    const double span = arguments[1].constant.asDouble() - arguments[0].constant.asDouble();
    return step != 0 && span / step < kMaxRange ? call("ArrayRange", arguments) : std::nullopt;
}

std::optional<Saying> hash(const Arguments& arguments) {
    const bool texts =
        arguments.size() == 2 && std::none_of(arguments.begin(), arguments.end(), [](const Saying& each) {
            return !isDynamic(each) && !(each.isConstant() && each.constant.isString());
        });
    auto made = texts ? call("Hash", arguments, Known::Text) : std::nullopt;
    if (made)
        made->ascii = true;
    return made;
}

/// Characters beyond ASCII have other bytes in JSONata.
std::optional<Saying> base64(const Arguments& arguments) {
    if (arguments.size() != 1)
        return std::nullopt;
    const Saying& text = arguments[0];
    const std::string_view constant = text.isConstant() ? text.constant.asString() : std::string_view();
    const bool plain = text.isConstant() && text.constant.isString() &&
                       std::none_of(constant.begin(), constant.end(),
                                    [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    auto made = plain || text.ascii ? call("Base64Encode", arguments, Known::Text) : std::nullopt;
    if (made)
        made->ascii = true;
    return made;
}

/// Of the two and more in one array.
std::optional<Saying> merge(const Arguments& arguments) {
    if (arguments.size() != 1 || arguments[0].kind != Kind::Array || arguments[0].items.size() < 2)
        return std::nullopt;
    std::optional<Saying> merged;
    for (const Saying& each : arguments[0].items) {
        const bool object = each.kind == Kind::Object || (each.isConstant() && each.constant.isObject());
        if (!isDynamic(each) && !object)
            return std::nullopt;
        if (!merged) {
            merged = each;
            continue;
        }
        Saying shallow;
        shallow.constant = engine::Value(false);
        merged = call("JsonMerge", {*merged, each, shallow});
        if (!merged)
            return std::nullopt;
    }
    return merged;
}

std::optional<Saying> distinct(const Arguments& arguments) {
    return arguments.size() == 1 && isDynamic(arguments[0]) ? call("ArrayUnique", arguments) : std::nullopt;
}

std::optional<Saying> string(const Arguments& arguments) {
    if (arguments.size() != 1 || !prints(arguments[0]))
        return std::nullopt;
    return isDynamic(arguments[0]) && arguments[0].known == Known::Text ? arguments[0]
                                                                        : joinSaying(arguments);
}

struct Twin {
    std::string_view name;
    std::optional<Saying> (*made)(const Arguments&);
};

constexpr std::array<Twin, 10> kTwins{{{"uuid", uuid},
                                       {"count", count},
                                       {"parse", parse},
                                       {"partition", partition},
                                       {"range", range},
                                       {"hash", hash},
                                       {"base64encode", base64},
                                       {"merge", merge},
                                       {"distinct", distinct},
                                       {"string", string}}};

} // namespace

Saying callOf(std::string text, Known known) {
    Saying made;
    made.kind = Kind::Call;
    made.text = std::move(text);
    made.known = known;
    return made;
}

std::optional<Saying> callSaying(std::string_view function, const std::vector<Saying>& arguments) {
    for (const Twin& twin : kTwins) {
        if (twin.name == function)
            return twin.made(arguments);
    }
    return std::nullopt;
}

std::optional<Saying> joinSaying(const std::vector<Saying>& operands) {
    std::string pattern;
    std::string constant;
    std::string arguments;
    bool ascii = true;
    for (const Saying& each : operands) {
        if (!prints(each))
            return std::nullopt;
        if (each.isConstant()) {
            const engine::Value& value = each.constant;
            const std::string text = value.isString() ? std::string(value.asString()) : engine::toJson(value);
            pattern += formatText(text);
            constant += text;
            ascii = ascii && std::none_of(text.begin(), text.end(),
                                          [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
            continue;
        }
        pattern += "{}";
        arguments += ", " + *argumentOf(each);
        ascii = ascii && (each.ascii || each.known == Known::WholeNumber);
    }
    if (arguments.empty()) {
        Saying made;
        made.constant = engine::Value(constant);
        return made;
    }
    Saying made = callOf("States.Format('" + pattern + '\'' + arguments + ')', Known::Text);
    made.ascii = ascii;
    return made;
}

std::optional<Saying> memberSaying(const Saying& value, const Saying& list) {
    const bool scalar = value.isConstant() && !value.constant.isArray() && !value.constant.isObject();
    if (!isDynamic(list) || !(scalar || value.known == Known::Text || value.known == Known::WholeNumber))
        return std::nullopt;
    return call("ArrayContains", {list, value});
}

} // namespace steploom::model
