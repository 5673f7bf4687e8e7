// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"

// What fits no family: truth, types, errors, $clone, $eval.
namespace steploom::engine::jsonata {
namespace {

Item boolean(Call& call) {
    return call[0].isUndefined() ? Item() : Item(truth(call[0]));
}

Item negation(Call& call) {
    return call[0].isUndefined() ? Item() : Item(!truth(call[0]));
}

Item exists(Call& call) {
    return !call[0].isUndefined();
}

Item type(Call& call) {
    const Item& item = call[0];
    if (item.isUndefined())
        return {};
    if (item.isArray())
        return Value("array");
    if (item.isFunction())
        return Value("function");
    switch (item.value().kind()) {
    case Kind::Null:
        return Value("null");
    case Kind::Bool:
        return Value("boolean");
    case Kind::Int:
    case Kind::Double:
        return Value("number");
    case Kind::String:
        return Value("string");
    default:
        return Value("object");
    }
}

Item error(Call& call) {
    const std::string_view message = call[0].asString();
    throw Failure("D3137").message(std::string(message.empty() ? "$error() function evaluated" : message));
}

Item assertion(Call& call) {
    if (call[0].isBool() && call[0].value().asBool())
        return {};
    const std::string_view message = call[1].asString();
    throw Failure("D3141").message(std::string(message.empty() ? "$assert() statement failed" : message));
}

Item clone(Call& call) {
    if (call[0].isUndefined())
        return {};
    bool functions = false;
    bool tooDeep = false;
    return toValue(call[0], functions, tooDeep);
}

Item eval(Call& call) {
    if (!call[0].isString())
        return {};
    Item input = call.arguments.size() > 1 && !call[1].isUndefined() ? call[1] : call.input;
    if (call.arguments.size() > 1 && call[1].isArray()) {
        auto wrapper = makeSequence();
        wrapper->outerWrapper = true;
        wrapper->push(call[1]);
        input = wrapper;
    }
    return call.evaluator.evaluateText(call[0].asString(), input, call.frame);
}

} // namespace

FunctionFamily generalFunctions() {
    return {
        {"boolean", "<x-:b>", 1, boolean}, {"not", "<x-:b>", 1, negation},
        {"exists", "<x:b>", 1, exists},    {"type", "<x:s>", 1, type},
        {"error", "<s?:x>", 1, error},     {"assert", "<bs?:x>", 2, assertion},
        {"clone", "<(oa)-:o>", 1, clone},  {"eval", "<sx?:x>", 2, eval},
    };
}

} // namespace steploom::engine::jsonata
