// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/field_table.h"

#include <algorithm>
#include <iterator>

#include "engine/definition/field_values.h"
#include "engine/definition/fields.h"

namespace steploom::app {

namespace {

using Kind = FieldKind;
using Group = FieldGroup;
using Section = FieldSection;

constexpr Group kConfigure = Group::Configure;

enum class Only { None, JsonPath, Jsonata };

struct Entry {
    FieldInfo info;
    Only only = Only::None; ///< of fields inside others, whose language the engine's table does not say
};

/// All types' fields in the order of a form; which of them a type has, the engine knows.
constexpr Entry kEntries[] = {
    {{"Resource", Kind::Text}},
    {{"Seconds", Kind::Number, kConfigure, Section::Main, 1}},
    {{"SecondsPath", Kind::Path, kConfigure, Section::Main, 1}},
    {{"Timestamp", Kind::Text, kConfigure, Section::Main, 1}},
    {{"TimestampPath", Kind::Path, kConfigure, Section::Main, 1}},
    {{"Error", Kind::Text, kConfigure, Section::Main, 2}},
    {{"ErrorPath", Kind::Path, kConfigure, Section::Main, 2}},
    {{"Cause", Kind::Text, kConfigure, Section::Main, 3}},
    {{"CausePath", Kind::Path, kConfigure, Section::Main, 3}},
    {{"Result", Kind::Json}},
    {{"TimeoutSeconds", Kind::Number, kConfigure, Section::Main, 4}},
    {{"TimeoutSecondsPath", Kind::Path, kConfigure, Section::Main, 4}},
    {{"HeartbeatSeconds", Kind::Number, kConfigure, Section::Main, 5}},
    {{"HeartbeatSecondsPath", Kind::Path, kConfigure, Section::Main, 5}},
    {{"Credentials", Kind::Json}},

    {{"ItemProcessor/ProcessorConfig/Mode", Kind::Word, kConfigure, Section::Processor}},
    {{"ItemProcessor/ProcessorConfig/ExecutionType", Kind::Word, kConfigure, Section::Processor, 0, true}},
    {{"MaxConcurrency", Kind::Number, kConfigure, Section::Processor, 6}},
    {{"MaxConcurrencyPath", Kind::Path, kConfigure, Section::Processor, 6}},
    {{"Label", Kind::Text, kConfigure, Section::Processor, 0, true}},
    {{"ItemsPath", Kind::Path, kConfigure, Section::Items}},
    {{"Items", Kind::Json, kConfigure, Section::Items}},
    {{"ItemSelector", Kind::Json, kConfigure, Section::Items}},
    {{"ItemReader/Resource", Kind::Text, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/Parameters", Kind::Json, kConfigure, Section::Reader, 0, true}, Only::JsonPath},
    {{"ItemReader/Arguments", Kind::Json, kConfigure, Section::Reader, 0, true}, Only::Jsonata},
    {{"ItemReader/ReaderConfig/InputType", Kind::Word, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/ReaderConfig/Transformation", Kind::Word, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/ReaderConfig/ManifestType", Kind::Word, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/ReaderConfig/CSVDelimiter", Kind::Word, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/ReaderConfig/CSVHeaderLocation", Kind::Word, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/ReaderConfig/CSVHeaders", Kind::Json, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/ReaderConfig/ItemsPointer", Kind::Text, kConfigure, Section::Reader, 0, true}},
    {{"ItemReader/ReaderConfig/MaxItems", Kind::Number, kConfigure, Section::Reader, 7, true}},
    {{"ItemReader/ReaderConfig/MaxItemsPath", Kind::Path, kConfigure, Section::Reader, 7, true},
     Only::JsonPath},
    {{"ItemBatcher/MaxItemsPerBatch", Kind::Number, kConfigure, Section::Batcher, 8, true}},
    {{"ItemBatcher/MaxItemsPerBatchPath", Kind::Path, kConfigure, Section::Batcher, 8, true}, Only::JsonPath},
    {{"ItemBatcher/MaxInputBytesPerBatch", Kind::Number, kConfigure, Section::Batcher, 9, true}},
    {{"ItemBatcher/MaxInputBytesPerBatchPath", Kind::Path, kConfigure, Section::Batcher, 9, true},
     Only::JsonPath},
    {{"ItemBatcher/BatchInput", Kind::Json, kConfigure, Section::Batcher, 0, true}},
    {{"ResultWriter/Resource", Kind::Text, kConfigure, Section::Writer, 0, true}},
    {{"ResultWriter/Parameters", Kind::Json, kConfigure, Section::Writer, 0, true}, Only::JsonPath},
    {{"ResultWriter/Arguments", Kind::Json, kConfigure, Section::Writer, 0, true}, Only::Jsonata},
    {{"ResultWriter/WriterConfig/Transformation", Kind::Word, kConfigure, Section::Writer, 0, true}},
    {{"ResultWriter/WriterConfig/OutputType", Kind::Word, kConfigure, Section::Writer, 0, true}},
    {{"ToleratedFailureCount", Kind::Number, kConfigure, Section::Failures, 10, true}},
    {{"ToleratedFailureCountPath", Kind::Path, kConfigure, Section::Failures, 10, true}},
    {{"ToleratedFailurePercentage", Kind::Number, kConfigure, Section::Failures, 11, true}},
    {{"ToleratedFailurePercentagePath", Kind::Path, kConfigure, Section::Failures, 11, true}},

    {{"InputPath", Kind::Path, Group::Data}},
    {{"Parameters", Kind::Json, Group::Data}},
    {{"Arguments", Kind::Json, Group::Data}},
    {{"ResultSelector", Kind::Json, Group::Data}},
    {{"ResultPath", Kind::Path, Group::Data}},
    {{"OutputPath", Kind::Path, Group::Data}},
    {{"Output", Kind::Json, Group::Data}},

    {{"Comment", Kind::Lines, kConfigure, Section::State}},
    {{"Type", Kind::Word, kConfigure, Section::State}},
    {{"QueryLanguage", Kind::Word, kConfigure, Section::State}},
};

/// The engine's word for it; of a type that nobody knows nothing.
bool isAllowed(model::StateType type, bool jsonata, std::string_view field) {
    const auto known = engine::stateTypeFromName(model::stateTypeName(type));
    const auto language = jsonata ? engine::QueryLanguage::Jsonata : engine::QueryLanguage::JsonPath;
    return known &&
           engine::stateFieldUse(*known, language, engine::fieldNamed(field)) == engine::FieldUse::Allowed;
}

bool isGeneral(std::string_view field) {
    return field == "Comment" || field == "Type" || field == "QueryLanguage";
}

} // namespace

std::vector<FieldInfo> fieldsOf(model::StateType type, bool jsonata) {
    std::vector<FieldInfo> fields;
    for (const Entry& entry : kEntries) {
        const std::string_view outermost = entry.info.path.substr(0, entry.info.path.find('/'));
        const bool fits = entry.only == Only::None || (entry.only == Only::Jsonata) == jsonata;
        if (fits && (isGeneral(outermost) || isAllowed(type, jsonata, outermost)))
            fields.push_back(entry.info);
    }
    return fields;
}

std::vector<FieldInfo> machineFields() {
    return {{"Comment", Kind::Lines},
            {"QueryLanguage", Kind::Word},
            {"TimeoutSeconds", Kind::Number},
            {"Version", Kind::Text}};
}

bool hasOwnForm(model::StateType type, bool jsonata, std::string_view field) {
    constexpr std::string_view names[] = {"Next",    "End",      "Retry",         "Catch",    "Choices",
                                          "Default", "Branches", "ItemProcessor", "Iterator", "Assign"};
    return std::find(std::begin(names), std::end(names), field) != std::end(names) &&
           isAllowed(type, jsonata, field);
}

std::vector<std::string_view> wordsOf(std::string_view path) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (name == "Type")
        return {"Task", "Choice", "Parallel", "Map", "Wait", "Pass", "Succeed", "Fail"};
    if (path == "ItemReader/ReaderConfig/Transformation")
        return {"NONE", "LOAD_AND_FLATTEN"};
    if (name == "Transformation")
        return {"NONE", "COMPACT", "FLATTEN"};
    return engine::fieldWords(engine::fieldNamed(name));
}

} // namespace steploom::app
