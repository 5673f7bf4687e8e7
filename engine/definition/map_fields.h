// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/number_field.h"
#include "engine/expression/expression.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The fields that only a distributed Map has (developer guide, "Distributed mode").
namespace steploom::engine {

/// ItemReader: where the items come from instead of the state's input.
struct ItemReader {
    enum class Source : std::uint8_t { Object, List };
    enum class Format : std::uint8_t { Json, JsonLines, Csv, Parquet, Manifest };
    enum class Manifest : std::uint8_t { None, Inventory, Athena };

    /// s3:getObject, or s3:listObjectsV2.
    Source source = Source::Object;
    Format format = Format::Json;
    Manifest manifest = Manifest::None;
    /// List: the items are what is in the listed objects, not the entries of the list.
    bool flatten = false;
    /// CSV: what separates the columns, and whose names are the members'. Without headers the first row has
    /// them.
    char delimiter = ',';
    bool headersGiven = false;
    std::vector<Value> headers;
    /// JSON Pointer to the array in a JSON file; empty: the file itself.
    std::string itemsPointer;
    /// Parameters, or Arguments: Bucket and Key, or Bucket and Prefix.
    std::optional<Expression> arguments;
    NumberField maxItems;
};

/// ItemBatcher: several items go to one child execution, as {"BatchInput": …, "Items": […]}.
struct ItemBatcher {
    NumberField maxItems;
    NumberField maxBytes;
    std::optional<Expression> batchInput;
};

/// ResultWriter: what becomes of the outputs of the child executions.
struct ResultWriter {
    enum class Transformation : std::uint8_t {
        None,    ///< each output with facts of its execution
        Compact, ///< the outputs
        Flatten, ///< … and arrays among them dissolved
    };
    /// To S3; otherwise they are the result of the state.
    bool exports = false;
    Transformation transformation = Transformation::None;
    bool jsonLines = false;
    /// Parameters, or Arguments: Bucket and Prefix.
    std::optional<Expression> arguments;
};

} // namespace steploom::engine
