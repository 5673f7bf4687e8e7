// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/field_values.h"

#include <algorithm>
#include <array>

namespace steploom::engine {

namespace {

constexpr double kMaxSeconds = 99'999'999;
constexpr double kMaxCount = 99'999'999;
constexpr double kMaxRetryDelay = 31'622'400;
constexpr double kMaxItems = 100'000'000;
constexpr double kMaxBatchBytes = 262'144;
constexpr std::size_t kMaxLabel = 40;

bool takeFront(std::string_view& text, std::string_view front) {
    if (text.substr(0, front.size()) != front)
        return false;
    text.remove_prefix(front.size());
    return true;
}

bool takeBack(std::string_view& text, std::string_view back) {
    if (text.size() < back.size() || text.substr(text.size() - back.size()) != back)
        return false;
    text.remove_suffix(back.size());
    return true;
}

/// NumericLessThanPath says all of it in its name.
ChoiceOperator comparison(std::string_view name) {
    static constexpr std::pair<std::string_view, Comparand> comparands[] = {
        {"String", Comparand::String},
        {"Numeric", Comparand::Numeric},
        {"Timestamp", Comparand::Timestamp},
        {"Boolean", Comparand::Boolean},
    };
    static constexpr std::pair<std::string_view, Relation> relations[] = {
        {"Equals", Relation::Equals},
        {"LessThan", Relation::LessThan},
        {"GreaterThan", Relation::GreaterThan},
        {"LessThanEquals", Relation::LessThanEquals},
        {"GreaterThanEquals", Relation::GreaterThanEquals},
    };
    ChoiceOperator result;
    result.byPath = takeBack(name, "Path");
    for (const auto& [front, comparand] : comparands) {
        if (takeFront(name, front)) {
            result.comparand = comparand;
            break;
        }
    }
    for (const auto& [text, relation] : relations) {
        if (name == text)
            result.relation = relation;
    }
    return result;
}

ChoiceOperator operatorOf(Field field) {
    static constexpr std::pair<Field, Condition::Kind> plain[] = {
        {Field::StringMatches, Condition::Kind::StringMatches},
        {Field::IsNull, Condition::Kind::IsNull},
        {Field::IsPresent, Condition::Kind::IsPresent},
        {Field::IsNumeric, Condition::Kind::IsNumeric},
        {Field::IsString, Condition::Kind::IsString},
        {Field::IsBoolean, Condition::Kind::IsBoolean},
        {Field::IsTimestamp, Condition::Kind::IsTimestamp},
    };
    for (const auto& [known, kind] : plain) {
        if (known == field)
            return {kind, Comparand::String, Relation::Equals, false};
    }
    return comparison(fieldName(field));
}

constexpr std::size_t kOperators =
    static_cast<std::size_t>(Field::LastOperator) - static_cast<std::size_t>(Field::FirstOperator) + 1;

} // namespace

NumberBounds numberBounds(Field field) noexcept {
    switch (field) {
    case Field::TimeoutSeconds:
    case Field::HeartbeatSeconds:
    case Field::IntervalSeconds:
        return {1, kMaxSeconds, true};
    case Field::Seconds:
        return {0, kMaxSeconds, true};
    case Field::MaxAttempts:
        return {0, kMaxCount, true};
    case Field::BackoffRate:
        return {1, 1e9, false};
    case Field::MaxDelaySeconds:
        return {1, kMaxRetryDelay, true};
    case Field::MaxConcurrency:
    case Field::ToleratedFailureCount:
        return {0, kMaxCount, true};
    case Field::ToleratedFailurePercentage:
        return {0, 100, false};
    case Field::MaxItems:
        return {0, kMaxItems, true};
    case Field::MaxItemsPerBatch:
        return {1, kMaxCount, true};
    case Field::MaxInputBytesPerBatch:
        return {1, kMaxBatchBytes, true};
    default:
        return {};
    }
}

const std::vector<std::string_view>& fieldWords(Field field) noexcept {
    static const std::vector<std::string_view> any;
    static const std::vector<std::string_view> languages{"JSONPath", "JSONata"};
    static const std::vector<std::string_view> jitters{"FULL", "NONE"};
    static const std::vector<std::string_view> modes{"INLINE", "DISTRIBUTED"};
    static const std::vector<std::string_view> executions{"STANDARD", "EXPRESS"};
    static const std::vector<std::string_view> delimiters{"COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"};
    static const std::vector<std::string_view> headers{"FIRST_ROW", "GIVEN"};
    static const std::vector<std::string_view> inputs{"JSON", "JSONL", "CSV", "PARQUET", "MANIFEST"};
    static const std::vector<std::string_view> manifests{"S3_INVENTORY", "ATHENA_DATA"};
    static const std::vector<std::string_view> outputs{"JSON", "JSONL"};
    switch (field) {
    case Field::QueryLanguage:
        return languages;
    case Field::JitterStrategy:
        return jitters;
    case Field::Mode:
        return modes;
    case Field::ExecutionType:
        return executions;
    case Field::CSVDelimiter:
        return delimiters;
    case Field::CSVHeaderLocation:
        return headers;
    case Field::InputType:
        return inputs;
    case Field::ManifestType:
        return manifests;
    case Field::OutputType:
        return outputs;
    default:
        return any;
    }
}

ChoiceOperator choiceOperator(Field field) noexcept {
    static const auto table = [] {
        std::array<ChoiceOperator, kOperators> operators;
        for (std::size_t i = 0; i < kOperators; ++i)
            operators[i] = operatorOf(static_cast<Field>(static_cast<std::size_t>(Field::FirstOperator) + i));
        return operators;
    }();
    return table[static_cast<std::size_t>(field) - static_cast<std::size_t>(Field::FirstOperator)];
}

bool isMapLabel(std::string_view text) noexcept {
    constexpr std::string_view kForbidden = "?*<>{}[]:;,\\|^~$#%&`\"/";
    const auto forbidden = [kForbidden](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7F || kForbidden.find(c) != std::string_view::npos;
    };
    return !text.empty() && text.size() <= kMaxLabel && std::none_of(text.begin(), text.end(), forbidden);
}

bool isVariableName(std::string_view name) noexcept {
    return !name.empty() && name != "states" && name.find_first_of(".[]() ") == std::string_view::npos;
}

} // namespace steploom::engine
