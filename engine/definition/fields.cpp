// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/fields.h"

#include <array>

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

struct Use {
    Field field;
    unsigned jsonPath; ///< types that have it in JSONPath states
    unsigned jsonata;  ///< … and in JSONata states
};

constexpr Use kUses[] = {
    {Field::Type, kAll, kAll},
    {Field::Comment, kAll, kAll},
    {Field::QueryLanguage, kAll, kAll},
    {Field::Next, kAll & ~(kChoice | kSucceed | kFail), kAll & ~(kChoice | kSucceed | kFail)},
    {Field::End, kAll & ~(kChoice | kSucceed | kFail), kAll & ~(kChoice | kSucceed | kFail)},
    {Field::Assign, kAll & ~(kSucceed | kFail), kAll & ~(kSucceed | kFail)},
    {Field::Output, 0, kAll & ~kFail},
    {Field::Arguments, 0, kTask | kParallel},
    {Field::InputPath, kAll & ~kFail, 0},
    {Field::OutputPath, kAll & ~kFail, 0},
    {Field::Parameters, kPass | kTask | kParallel | kMap, 0},
    {Field::ResultPath, kPass | kTask | kParallel | kMap, 0},
    {Field::ResultSelector, kTask | kParallel | kMap, 0},
    {Field::Retry, kTask | kParallel | kMap, kTask | kParallel | kMap},
    {Field::Catch, kTask | kParallel | kMap, kTask | kParallel | kMap},
    {Field::Result, kPass, 0},
    {Field::Resource, kTask, kTask},
    {Field::Credentials, kTask, kTask},
    {Field::TimeoutSeconds, kTask, kTask},
    {Field::TimeoutSecondsPath, kTask, 0},
    {Field::HeartbeatSeconds, kTask, kTask},
    {Field::HeartbeatSecondsPath, kTask, 0},
    {Field::Choices, kChoice, kChoice},
    {Field::Default, kChoice, kChoice},
    {Field::Seconds, kWait, kWait},
    {Field::SecondsPath, kWait, 0},
    {Field::Timestamp, kWait, kWait},
    {Field::TimestampPath, kWait, 0},
    {Field::Error, kFail, kFail},
    {Field::ErrorPath, kFail, 0},
    {Field::Cause, kFail, kFail},
    {Field::CausePath, kFail, 0},
    {Field::Branches, kParallel, kParallel},
    {Field::ItemProcessor, kMap, kMap},
    {Field::Iterator, kMap, kMap},
    {Field::Items, 0, kMap},
    {Field::ItemsPath, kMap, 0},
    {Field::ItemSelector, kMap, kMap},
    {Field::ItemReader, kMap, kMap},
    {Field::ItemBatcher, kMap, kMap},
    {Field::ResultWriter, kMap, kMap},
    {Field::MaxConcurrency, kMap, kMap},
    {Field::MaxConcurrencyPath, kMap, 0},
    {Field::ToleratedFailureCount, kMap, kMap},
    {Field::ToleratedFailureCountPath, kMap, 0},
    {Field::ToleratedFailurePercentage, kMap, kMap},
    {Field::ToleratedFailurePercentagePath, kMap, 0},
    {Field::Label, kMap, kMap},
};

constexpr std::array<Use, kFieldCount> byField() {
    std::array<Use, kFieldCount> table{};
    for (const Use& use : kUses)
        table[static_cast<std::size_t>(use.field)] = use;
    return table;
}
constexpr std::array<Use, kFieldCount> kByField = byField();

} // namespace

FieldUse stateFieldUse(StateType type, QueryLanguage language, Field field) noexcept {
    const Use& use = kByField[static_cast<std::size_t>(field)];
    const bool jsonata = language == QueryLanguage::Jsonata;
    if (((jsonata ? use.jsonata : use.jsonPath) & bit(type)) != 0)
        return FieldUse::Allowed;
    return ((jsonata ? use.jsonPath : use.jsonata) & bit(type)) != 0 ? FieldUse::OtherLanguage
                                                                     : FieldUse::Unknown;
}

bool isMachineField(Field field) noexcept {
    return field == Field::StartAt || field == Field::States || field == Field::Comment ||
           field == Field::Version || field == Field::TimeoutSeconds || field == Field::QueryLanguage;
}

bool isBranchField(Field field) noexcept {
    return field == Field::StartAt || field == Field::States || field == Field::Comment;
}

bool isProcessorField(Field field) noexcept {
    return isBranchField(field) || field == Field::ProcessorConfig;
}

} // namespace steploom::engine
