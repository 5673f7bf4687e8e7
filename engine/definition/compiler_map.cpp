// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler_impl.h"

#include "engine/definition/field_values.h"

#include <algorithm>

// Map states, and what a distributed one has besides: ItemReader, ItemBatcher, ResultWriter, Label.
namespace steploom::engine {

namespace {

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

} // namespace

std::optional<std::size_t> Compiler::oneOf(const Value& source, std::string_view field,
                                           const std::string& pointer,
                                           const std::vector<std::string_view>& allowed) {
    const Value* value = source.find(field);
    if (value == nullptr)
        return std::nullopt;
    const auto found = std::find(allowed.begin(), allowed.end(), value->asString());
    if (value->isString() && found != allowed.end())
        return static_cast<std::size_t>(found - allowed.begin());
    std::string list;
    for (const std::string_view text : allowed)
        list += (list.empty() ? "" : ", ") + std::string(text);
    report("field.type", below(pointer, field), {std::string(field), "one of " + list});
    return std::nullopt;
}

void Compiler::csvFormat(ItemReader& reader, const Value& config, const std::string& pointer) {
    constexpr char kDelimiters[] = {',', '|', ';', ' ', '\t'};
    if (const auto delimiter = oneOf(config, "CSVDelimiter", pointer, fieldWords(Field::CSVDelimiter)))
        reader.delimiter = kDelimiters[*delimiter];
    reader.headersGiven =
        oneOf(config, "CSVHeaderLocation", pointer, fieldWords(Field::CSVHeaderLocation)) == 1;
    const Value& headers = config.get("CSVHeaders");
    if (reader.headersGiven != headers.isArray())
        report("map.reader.headers", pointer);
    for (std::size_t i = 0; headers.isArray() && i < headers.size(); ++i) {
        if (headers.at(i).isString())
            reader.headers.push_back(headers.at(i));
        else
            report("field.type", below(pointer, "CSVHeaders"), {"CSVHeaders", "an array of strings"});
    }
}

ItemReader Compiler::itemReader(const Value& source, const std::string& pointer) {
    ItemReader reader;
    const std::string_view resource = source.get("Resource").asString();
    if (endsWith(resource, ":states:::s3:listObjectsV2"))
        reader.source = ItemReader::Source::List;
    else if (!endsWith(resource, ":states:::s3:getObject"))
        report("map.reader.resource",
               source.find("Resource") != nullptr ? below(pointer, "Resource") : pointer);
    reader.arguments = argumentsIn(source, pointer, "ItemReader");
    const Value& config = source.get("ReaderConfig");
    if (config.isAbsent())
        return reader;
    const std::string place = below(pointer, "ReaderConfig");
    using Format = ItemReader::Format;
    constexpr Format kFormats[] = {Format::Json, Format::JsonLines, Format::Csv, Format::Parquet,
                                   Format::Manifest};
    const auto format = oneOf(config, "InputType", place, fieldWords(Field::InputType));
    if (format)
        reader.format = kFormats[*format];
    reader.flatten = oneOf(config, "Transformation", place, {"NONE", "LOAD_AND_FLATTEN"}) == 1;
    const auto manifest = oneOf(config, "ManifestType", place, fieldWords(Field::ManifestType));
    if (manifest == 0 || reader.format == Format::Manifest)
        reader.manifest = ItemReader::Manifest::Inventory;
    else if (manifest == 1)
        reader.manifest = ItemReader::Manifest::Athena;
    const bool inventoryOfOther = manifest == 0 && format && reader.format != Format::Manifest;
    const bool athenaOfOther =
        manifest == 1 && (!format || reader.format == Format::Json || reader.format == Format::Manifest);
    if (inventoryOfOther || athenaOfOther)
        report("map.reader.manifest", below(place, "ManifestType"));
    if (reader.format == Format::Csv)
        csvFormat(reader, config, place);
    const Value& items = config.get("ItemsPointer");
    reader.itemsPointer = items.asString();
    if (!items.isAbsent() && (!items.isString() || items.asString().substr(0, 1) != "/"))
        report("map.reader.pointer", below(place, "ItemsPointer"), {std::string(items.asString())});
    reader.maxItems = numberIn(config, "MaxItems", place, "ItemReader/ReaderConfig");
    return reader;
}

ItemBatcher Compiler::itemBatcher(const Value& source, const std::string& pointer) {
    ItemBatcher batcher;
    batcher.maxItems = numberIn(source, "MaxItemsPerBatch", pointer, "ItemBatcher");
    batcher.maxBytes = numberIn(source, "MaxInputBytesPerBatch", pointer, "ItemBatcher");
    if (!batcher.maxItems.isSet() && !batcher.maxBytes.isSet())
        report("map.batcher.limit", pointer);
    batcher.batchInput = m_language == QueryLanguage::Jsonata
                             ? query(source, "BatchInput", pointer, "ItemBatcher", {})
                             : payloadTemplate(source, "BatchInput", pointer);
    return batcher;
}

ResultWriter Compiler::resultWriter(const Value& source, const std::string& pointer) {
    ResultWriter writer;
    const Value* resource = source.find("Resource");
    writer.exports = resource != nullptr;
    if (resource != nullptr && !endsWith(resource->asString(), ":states:::s3:putObject"))
        report("map.writer.resource", below(pointer, "Resource"));
    writer.arguments = argumentsIn(source, pointer, "ResultWriter");
    const Value& config = source.get("WriterConfig");
    if (resource == nullptr && config.isAbsent())
        report("map.writer.empty", pointer);
    const std::string place = below(pointer, "WriterConfig");
    using Transformation = ResultWriter::Transformation;
    constexpr Transformation kTransformations[] = {Transformation::None, Transformation::Compact,
                                                   Transformation::Flatten};
    if (const auto chosen = oneOf(config, "Transformation", place, {"NONE", "COMPACT", "FLATTEN"}))
        writer.transformation = kTransformations[*chosen];
    writer.jsonLines = oneOf(config, "OutputType", place, fieldWords(Field::OutputType)) == 1;
    return writer;
}

void Compiler::compileMap(State& state, const Value& source) {
    auto& body = std::get<MapBody>(state.body);
    const bool both = source.find("ItemSelector") != nullptr && source.find("Parameters") != nullptr;
    if (both)
        report("field.conflict", below(state.pointer, "Parameters"), {"ItemSelector", "Parameters"});
    const char* selector = source.find("ItemSelector") != nullptr ? "ItemSelector" : "Parameters";
    body.itemSelector = payloadTemplate(source, selector, state.pointer);
    body.itemsPath = path(source, "ItemsPath", state.pointer);
    compileMapLimits(state, source);
}

/// What both query languages have.
void Compiler::compileMapLimits(State& state, const Value& source) {
    auto& body = std::get<MapBody>(state.body);
    body.maxConcurrency = numberIn(source, "MaxConcurrency", state.pointer, {});
    body.toleratedFailureCount = numberIn(source, "ToleratedFailureCount", state.pointer, {});
    body.toleratedFailurePercentage = numberIn(source, "ToleratedFailurePercentage", state.pointer, {});
    for (const char* field : {"ItemReader", "ItemBatcher", "ResultWriter", "Label"}) {
        const Value* value = source.find(field);
        const std::string place = below(state.pointer, field);
        const bool label = std::string_view(field) == "Label";
        if (value == nullptr)
            continue;
        if (!body.distributed)
            report("map.distributed", place, {field});
        else if (!label && !value->isObject())
            report("field.type", place, {field, "an object"});
    }
    if (!body.distributed)
        return;
    if (source.get("ItemReader").isObject())
        body.reader = itemReader(source.get("ItemReader"), below(state.pointer, "ItemReader"));
    if (source.get("ItemBatcher").isObject())
        body.batcher = itemBatcher(source.get("ItemBatcher"), below(state.pointer, "ItemBatcher"));
    if (source.get("ResultWriter").isObject())
        body.writer = resultWriter(source.get("ResultWriter"), below(state.pointer, "ResultWriter"));
    body.label = source.get("Label");
    if (!body.label.isAbsent() && !isMapLabel(body.label.asString()))
        report("map.label", below(state.pointer, "Label"), {std::string(body.label.asString())});
}

} // namespace steploom::engine
