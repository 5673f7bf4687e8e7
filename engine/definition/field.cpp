// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/field.h"

#include <array>

namespace steploom::engine {

namespace {

/// In the order of Field.
constexpr std::array<std::string_view, kFieldCount> kNames{
    "",
    "Type",
    "Comment",
    "QueryLanguage",
    "Next",
    "End",
    "Assign",
    "Output",
    "Arguments",
    "InputPath",
    "OutputPath",
    "Parameters",
    "ResultPath",
    "ResultSelector",
    "Retry",
    "Catch",
    "Result",
    "Resource",
    "Credentials",
    "TimeoutSeconds",
    "TimeoutSecondsPath",
    "HeartbeatSeconds",
    "HeartbeatSecondsPath",
    "Choices",
    "Default",
    "Seconds",
    "SecondsPath",
    "Timestamp",
    "TimestampPath",
    "Error",
    "ErrorPath",
    "Cause",
    "CausePath",
    "Branches",
    "ItemProcessor",
    "Iterator",
    "Items",
    "ItemsPath",
    "ItemSelector",
    "ItemReader",
    "ItemBatcher",
    "ResultWriter",
    "MaxConcurrency",
    "MaxConcurrencyPath",
    "ToleratedFailureCount",
    "ToleratedFailureCountPath",
    "ToleratedFailurePercentage",
    "ToleratedFailurePercentagePath",
    "Label",
    "StartAt",
    "States",
    "Version",
    "ProcessorConfig",
    "Mode",
    "ExecutionType",
    "ErrorEquals",
    "IntervalSeconds",
    "MaxAttempts",
    "BackoffRate",
    "MaxDelaySeconds",
    "JitterStrategy",
    "Variable",
    "Condition",
    "And",
    "Or",
    "Not",
    "StringEquals",
    "StringEqualsPath",
    "StringLessThan",
    "StringLessThanPath",
    "StringGreaterThan",
    "StringGreaterThanPath",
    "StringLessThanEquals",
    "StringLessThanEqualsPath",
    "StringGreaterThanEquals",
    "StringGreaterThanEqualsPath",
    "StringMatches",
    "NumericEquals",
    "NumericEqualsPath",
    "NumericLessThan",
    "NumericLessThanPath",
    "NumericGreaterThan",
    "NumericGreaterThanPath",
    "NumericLessThanEquals",
    "NumericLessThanEqualsPath",
    "NumericGreaterThanEquals",
    "NumericGreaterThanEqualsPath",
    "TimestampEquals",
    "TimestampEqualsPath",
    "TimestampLessThan",
    "TimestampLessThanPath",
    "TimestampGreaterThan",
    "TimestampGreaterThanPath",
    "TimestampLessThanEquals",
    "TimestampLessThanEqualsPath",
    "TimestampGreaterThanEquals",
    "TimestampGreaterThanEqualsPath",
    "BooleanEquals",
    "BooleanEqualsPath",
    "IsNull",
    "IsPresent",
    "IsNumeric",
    "IsString",
    "IsBoolean",
    "IsTimestamp",
    "ReaderConfig",
    "InputType",
    "Transformation",
    "ManifestType",
    "CSVDelimiter",
    "CSVHeaderLocation",
    "CSVHeaders",
    "ItemsPointer",
    "MaxItems",
    "MaxItemsPath",
    "MaxItemsPerBatch",
    "MaxItemsPerBatchPath",
    "MaxInputBytesPerBatch",
    "MaxInputBytesPerBatchPath",
    "BatchInput",
    "WriterConfig",
    "OutputType",
};

constexpr std::size_t kSlots = 512;

constexpr std::size_t slotOf(std::string_view name) {
    const auto at = [name](std::size_t index) {
        return static_cast<std::size_t>(static_cast<unsigned char>(name[index]));
    };
    const std::size_t length = name.size();
    const std::size_t mixed = length * 31 + at(0) * 7 + at(length / 2) * 57 + at(length * 3 / 4) * 13 +
                              at(length / 4) * 131 + at(length - 1) * 3;
    return (mixed ^ (mixed >> 9)) % kSlots;
}

constexpr std::array<Field, kSlots> makeTable() {
    std::array<Field, kSlots> table{};
    for (std::size_t i = 1; i < kNames.size(); ++i) {
        std::size_t slot = slotOf(kNames[i]);
        while (table[slot] != Field::Unknown)
            slot = (slot + 1) % kSlots;
        table[slot] = static_cast<Field>(i);
    }
    return table;
}

constexpr std::array<Field, kSlots> kTable = makeTable();

} // namespace

Field fieldNamed(std::string_view name) noexcept {
    if (name.empty())
        return Field::Unknown;
    for (std::size_t slot = slotOf(name); kTable[slot] != Field::Unknown; slot = (slot + 1) % kSlots) {
        if (kNames[static_cast<std::size_t>(kTable[slot])] == name)
            return kTable[slot];
    }
    return Field::Unknown;
}

std::string_view fieldName(Field field) noexcept {
    return kNames[static_cast<std::size_t>(field)];
}

} // namespace steploom::engine
