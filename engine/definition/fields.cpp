// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/fields.h"

#include <algorithm>
#include <iterator>

namespace steploom::engine {

namespace {

constexpr unsigned bit(StateType type) {
    return 1U << static_cast<unsigned>(type);
}
constexpr unsigned kPass = bit(StateType::Pass);
constexpr unsigned kTask = bit(StateType::Task);
constexpr unsigned kChoice = bit(StateType::Choice);
constexpr unsigned kWait = bit(StateType::Wait);
constexpr unsigned kSucceed = bit(StateType::Succeed);
constexpr unsigned kFail = bit(StateType::Fail);
constexpr unsigned kParallel = bit(StateType::Parallel);
constexpr unsigned kMap = bit(StateType::Map);
constexpr unsigned kAll = 0xFF;

struct Field {
    std::string_view name;
    unsigned jsonPath; ///< types that have it in JSONPath states
    unsigned jsonata;  ///< … and in JSONata states
};

constexpr Field kFields[] = {
    {"Type", kAll, kAll},
    {"Comment", kAll, kAll},
    {"QueryLanguage", kAll, kAll},
    {"Next", kAll & ~(kChoice | kSucceed | kFail), kAll & ~(kChoice | kSucceed | kFail)},
    {"End", kAll & ~(kChoice | kSucceed | kFail), kAll & ~(kChoice | kSucceed | kFail)},
    {"Assign", kAll & ~(kSucceed | kFail), kAll & ~(kSucceed | kFail)},
    {"Output", 0, kAll & ~kFail},
    {"Arguments", 0, kTask | kParallel},
    {"InputPath", kAll & ~kFail, 0},
    {"OutputPath", kAll & ~kFail, 0},
    {"Parameters", kPass | kTask | kParallel | kMap, 0},
    {"ResultPath", kPass | kTask | kParallel | kMap, 0},
    {"ResultSelector", kTask | kParallel | kMap, 0},
    {"Retry", kTask | kParallel | kMap, kTask | kParallel | kMap},
    {"Catch", kTask | kParallel | kMap, kTask | kParallel | kMap},
    {"Result", kPass, 0},
    {"Resource", kTask, kTask},
    {"Credentials", kTask, kTask},
    {"TimeoutSeconds", kTask, kTask},
    {"TimeoutSecondsPath", kTask, 0},
    {"HeartbeatSeconds", kTask, kTask},
    {"HeartbeatSecondsPath", kTask, 0},
    {"Choices", kChoice, kChoice},
    {"Default", kChoice, kChoice},
    {"Seconds", kWait, kWait},
    {"SecondsPath", kWait, 0},
    {"Timestamp", kWait, kWait},
    {"TimestampPath", kWait, 0},
    {"Error", kFail, kFail},
    {"ErrorPath", kFail, 0},
    {"Cause", kFail, kFail},
    {"CausePath", kFail, 0},
    {"Branches", kParallel, kParallel},
    {"ItemProcessor", kMap, kMap},
    {"Iterator", kMap, kMap},
    {"Items", 0, kMap},
    {"ItemsPath", kMap, 0},
    {"ItemSelector", kMap, kMap},
    {"ItemReader", kMap, kMap},
    {"ItemBatcher", kMap, kMap},
    {"ResultWriter", kMap, kMap},
    {"MaxConcurrency", kMap, kMap},
    {"MaxConcurrencyPath", kMap, 0},
    {"ToleratedFailureCount", kMap, kMap},
    {"ToleratedFailureCountPath", kMap, 0},
    {"ToleratedFailurePercentage", kMap, kMap},
    {"ToleratedFailurePercentagePath", kMap, 0},
    {"Label", kMap, kMap},
};

template <std::size_t N>
bool contains(const std::string_view (&names)[N], std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

FieldUse stateFieldUse(StateType type, QueryLanguage language, std::string_view name) noexcept {
    for (const Field& field : kFields) {
        if (field.name != name)
            continue;
        const bool jsonata = language == QueryLanguage::Jsonata;
        if (((jsonata ? field.jsonata : field.jsonPath) & bit(type)) != 0)
            return FieldUse::Allowed;
        return ((jsonata ? field.jsonPath : field.jsonata) & bit(type)) != 0 ? FieldUse::OtherLanguage
                                                                             : FieldUse::Unknown;
    }
    return FieldUse::Unknown;
}

bool isMachineField(std::string_view field) noexcept {
    static constexpr std::string_view names[] = {"StartAt", "States",         "Comment",
                                                 "Version", "TimeoutSeconds", "QueryLanguage"};
    return contains(names, field);
}

bool isBranchField(std::string_view field) noexcept {
    static constexpr std::string_view names[] = {"StartAt", "States", "Comment"};
    return contains(names, field);
}

bool isProcessorField(std::string_view field) noexcept {
    return isBranchField(field) || field == "ProcessorConfig";
}

} // namespace steploom::engine
