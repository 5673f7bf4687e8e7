// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace steploom::engine {

/// The words of the states language: every field of a machine, a state, and what stands inside one. Names are
/// those of the text.
enum class Field : std::uint8_t {
    Unknown,
    // Of states
    Type,
    Comment,
    QueryLanguage,
    Next,
    End,
    Assign,
    Output,
    Arguments,
    InputPath,
    OutputPath,
    Parameters,
    ResultPath,
    ResultSelector,
    Retry,
    Catch,
    Result,
    Resource,
    Credentials,
    TimeoutSeconds,
    TimeoutSecondsPath,
    HeartbeatSeconds,
    HeartbeatSecondsPath,
    Choices,
    Default,
    Seconds,
    SecondsPath,
    Timestamp,
    TimestampPath,
    Error,
    ErrorPath,
    Cause,
    CausePath,
    Branches,
    ItemProcessor,
    Iterator,
    Items,
    ItemsPath,
    ItemSelector,
    ItemReader,
    ItemBatcher,
    ResultWriter,
    MaxConcurrency,
    MaxConcurrencyPath,
    ToleratedFailureCount,
    ToleratedFailureCountPath,
    ToleratedFailurePercentage,
    ToleratedFailurePercentagePath,
    Label,
    // Of machines, branches and item processors
    StartAt,
    States,
    Version,
    ProcessorConfig,
    Mode,
    ExecutionType,
    // Of retriers and catchers
    ErrorEquals,
    IntervalSeconds,
    MaxAttempts,
    BackoffRate,
    MaxDelaySeconds,
    JitterStrategy,
    // Of choice rules
    Variable,
    Condition,
    And,
    Or,
    Not,
    // Operators of choice rules, FirstOperator to LastOperator
    StringEquals,
    StringEqualsPath,
    StringLessThan,
    StringLessThanPath,
    StringGreaterThan,
    StringGreaterThanPath,
    StringLessThanEquals,
    StringLessThanEqualsPath,
    StringGreaterThanEquals,
    StringGreaterThanEqualsPath,
    StringMatches,
    NumericEquals,
    NumericEqualsPath,
    NumericLessThan,
    NumericLessThanPath,
    NumericGreaterThan,
    NumericGreaterThanPath,
    NumericLessThanEquals,
    NumericLessThanEqualsPath,
    NumericGreaterThanEquals,
    NumericGreaterThanEqualsPath,
    TimestampEquals,
    TimestampEqualsPath,
    TimestampLessThan,
    TimestampLessThanPath,
    TimestampGreaterThan,
    TimestampGreaterThanPath,
    TimestampLessThanEquals,
    TimestampLessThanEqualsPath,
    TimestampGreaterThanEquals,
    TimestampGreaterThanEqualsPath,
    BooleanEquals,
    BooleanEqualsPath,
    IsNull,
    IsPresent,
    IsNumeric,
    IsString,
    IsBoolean,
    IsTimestamp,
    // Of a distributed Map's reader, batcher and writer
    ReaderConfig,
    InputType,
    Transformation,
    ManifestType,
    CSVDelimiter,
    CSVHeaderLocation,
    CSVHeaders,
    ItemsPointer,
    MaxItems,
    MaxItemsPath,
    MaxItemsPerBatch,
    MaxItemsPerBatchPath,
    MaxInputBytesPerBatch,
    MaxInputBytesPerBatchPath,
    BatchInput,
    WriterConfig,
    OutputType,
    FirstOperator = StringEquals,
    LastOperator = IsTimestamp,
};
inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::OutputType) + 1;

/// The field of that name, or Unknown. Quick: every key of a definition is looked up.
Field fieldNamed(std::string_view name) noexcept;
/// As written; "" for Unknown.
std::string_view fieldName(Field field) noexcept;

constexpr bool isChoiceOperator(Field field) noexcept {
    return field >= Field::FirstOperator && field <= Field::LastOperator;
}

} // namespace steploom::engine
