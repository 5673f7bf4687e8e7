// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine/definition/field_values.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// Map states, and what only a distributed one has.
namespace steploom::model {

namespace {

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

} // namespace

void StateChecker::map() {
    if (!m_knownLanguage)
        return;
    conflict(Field::ItemSelector, Field::Parameters);
    conflict(Field::ItemProcessor, Field::Iterator);
    conflict(Field::MaxConcurrency, Field::MaxConcurrencyPath);
    conflict(Field::ToleratedFailureCount, Field::ToleratedFailureCountPath);
    conflict(Field::ToleratedFailurePercentage, Field::ToleratedFailurePercentagePath);
    const Node processor = has(Field::ItemProcessor) ? at(Field::ItemProcessor) : at(Field::Iterator);
    const Node config = processor.member("ProcessorConfig");
    const Node mode = config.member("Mode");
    const bool unsure = isSubstituted(processor) || isSubstituted(config) || isSubstituted(mode);
    const bool distributed = mode.stringIs("DISTRIBUTED");
    for (const Field field : {Field::ItemReader, Field::ItemBatcher, Field::ResultWriter, Field::Label}) {
        const Node value = at(field);
        if (!value || unsure)
            continue;
        if (!distributed) {
            warning("map.distributed", value, value.keySpan(), {value.key()});
            continue;
        }
        if (isSubstituted(value) || (field != Field::Label && !object(value)))
            continue;
        if (field == Field::ItemReader)
            reader(value);
        else if (field == Field::ItemBatcher)
            batcher(value);
        else if (field == Field::ResultWriter)
            writer(value);
        else if (value.isString() && !engine::isMapLabel(charactersOf(value, m_buffer)))
            error("map.label", value, value.span(), {value.string()});
    }
}

/// Parameters of a JSONPath state, Arguments of a JSONata one.
void StateChecker::arguments(Node owner) {
    const bool jsonata = m_language == engine::QueryLanguage::Jsonata;
    if (const Node given = owner.member(jsonata ? "Arguments" : "Parameters")) {
        if (jsonata)
            queries(given, {});
        else
            payload(given);
    }
    if (const Node other = owner.member(jsonata ? "Parameters" : "Arguments"))
        error("field.language", other, other.keySpan(),
              {other.key(), jsonata ? "JSONPath" : "JSONata", jsonata ? "JSONata" : "JSONPath"});
}

void StateChecker::reader(Node value) {
    const Node resource = value.member("Resource");
    if (resource && !isSubstituted(resource)) {
        const std::string_view text = charactersOf(resource, m_buffer);
        if (!endsWith(text, ":states:::s3:listObjectsV2") && !endsWith(text, ":states:::s3:getObject"))
            error("map.reader-resource", resource, resource.span());
    } else {
        missing(value, value.keySpan(), {"Resource"});
    }
    arguments(value);
    const Node config = value.member("ReaderConfig");
    if (!config || isSubstituted(config) || !object(config))
        return;
    for (const Field field : {Field::InputType, Field::ManifestType}) {
        if (const Node one = config.member(engine::fieldName(field)))
            word(field, one);
    }
    const Node format = config.member("InputType");
    const Node manifest = config.member("ManifestType");
    if (!isSubstituted(format) && !isSubstituted(manifest)) {
        const bool inventory = manifest.stringIs("S3_INVENTORY") && format && !format.stringIs("MANIFEST");
        const bool athena = manifest.stringIs("ATHENA_DATA") &&
                            (!format || format.stringIs("JSON") || format.stringIs("MANIFEST"));
        if (inventory || athena)
            error("map.reader-manifest", manifest, manifest.span());
    }
    if (format.stringIs("CSV"))
        csv(config);
    if (const Node pointer = config.member("ItemsPointer"); pointer && !isSubstituted(pointer)) {
        if (!pointer.isString() || charactersOf(pointer, m_buffer).substr(0, 1) != "/")
            error("map.reader-pointer", pointer, pointer.span(), {std::string(pointer.raw())});
    }
    conflict(config, Field::MaxItems, Field::MaxItemsPath);
    if (const Node most = config.member("MaxItems"))
        numberOrQuery(Field::MaxItems, most);
    if (const Node most = config.member("MaxItemsPath"))
        path(most, false);
}

void StateChecker::csv(Node config) {
    for (const Field field : {Field::CSVDelimiter, Field::CSVHeaderLocation}) {
        if (const Node one = config.member(engine::fieldName(field)))
            word(field, one);
    }
    const Node location = config.member("CSVHeaderLocation");
    const Node headers = config.member("CSVHeaders");
    if (isSubstituted(location) || isSubstituted(headers))
        return;
    if (location.stringIs("GIVEN") != headers.isArray())
        error("map.reader-headers", config, config.keySpan());
    for (const Node header : headers)
        string(header);
}

void StateChecker::batcher(Node value) {
    const bool jsonata = m_language == engine::QueryLanguage::Jsonata;
    conflict(value, Field::MaxItemsPerBatch, Field::MaxItemsPerBatchPath);
    conflict(value, Field::MaxInputBytesPerBatch, Field::MaxInputBytesPerBatchPath);
    for (const Field field : {Field::MaxItemsPerBatch, Field::MaxInputBytesPerBatch}) {
        if (const Node limit = value.member(engine::fieldName(field)))
            numberOrQuery(field, limit);
    }
    for (const Field field : {Field::MaxItemsPerBatchPath, Field::MaxInputBytesPerBatchPath}) {
        if (const Node limit = value.member(engine::fieldName(field)))
            path(limit, false);
    }
    missing(
        value, value.keySpan(),
        {"MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"});
    if (const Node input = value.member("BatchInput")) {
        if (jsonata)
            queries(input, {});
        else
            payload(input);
    }
}

void StateChecker::writer(Node value) {
    const Node resource = value.member("Resource");
    if (resource && !isSubstituted(resource) &&
        !endsWith(charactersOf(resource, m_buffer), ":states:::s3:putObject"))
        error("map.writer-resource", resource, resource.span());
    arguments(value);
    const Node config = value.member("WriterConfig");
    if (!resource)
        missing(value, value.keySpan(), {"WriterConfig", "Resource"});
    if (!config || isSubstituted(config) || !object(config))
        return;
    missing(config, config.keySpan(), {"Transformation", "OutputType"});
    if (const Node output = config.member("OutputType"))
        word(Field::OutputType, output);
}

} // namespace steploom::model
