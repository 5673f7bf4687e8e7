// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_arguments.h"

#include <algorithm>

#include "engine/value/json_reader.h"

namespace steploom::model::hcl {

namespace {

using engine::Value;

MaybeValue toText(const Arguments& given) {
    return given.size() == 1 && given[0].isNull() ? MaybeValue(given[0]) : madeText(textAt(given, 0));
}

MaybeValue toNumber(const Arguments& given) {
    if (given.size() != 1)
        return std::nullopt;
    return given[0].isNull() ? MaybeValue(given[0]) : numberOf(given[0]);
}

MaybeValue toTruth(const Arguments& given) {
    const auto truth = given.size() == 1 ? truthOf(given[0]) : std::nullopt;
    return truth ? MaybeValue(Value(*truth)) : std::nullopt;
}

MaybeValue toList(const Arguments& given) {
    return given.size() == 1 && given[0].isArray() ? MaybeValue(given[0]) : std::nullopt;
}

MaybeValue toMap(const Arguments& given) {
    return given.size() == 1 && given[0].isObject() ? MaybeValue(given[0]) : std::nullopt;
}

MaybeValue coalesced(const Arguments& given) {
    const auto found = std::find_if(given.begin(), given.end(),
                                    [](const Value& each) { return !each.isNull() && !(each == Value("")); });
    return found == given.end() ? std::nullopt : MaybeValue(*found);
}

MaybeValue coalescedList(const Arguments& given) {
    const auto found =
        std::find_if(given.begin(), given.end(), [](const Value& each) { return each.size() > 0; });
    return found == given.end() || !found->isArray() ? std::nullopt : MaybeValue(*found);
}

MaybeValue toJson(const Arguments& given) {
    return given.size() == 1 ? madeText(encoded(given[0])) : std::nullopt;
}

MaybeValue fromJson(const Arguments& given) {
    const auto json = textAt(given, 0);
    auto read = json ? engine::readJson(*json) : engine::JsonReadResult();
    return read ? MaybeValue(std::move(read.value)) : std::nullopt;
}

} // namespace

const std::vector<Function>& conversionFunctions() {
    static const std::vector<Function> all{
        {"coalesce", coalesced},  {"coalescelist", coalescedList},
        {"jsondecode", fromJson}, {"jsonencode", toJson},
        {"tobool", toTruth},      {"tolist", toList},
        {"tomap", toMap},         {"tonumber", toNumber},
        {"tostring", toText},
    };
    return all;
}

} // namespace steploom::model::hcl
