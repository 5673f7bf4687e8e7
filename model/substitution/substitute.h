// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"

namespace steploom::model {

/// What placeholders stand for, by name: characters for a string; outside of strings JSON where they are
/// JSON, else a string of them.
using SubstitutionValues = std::map<std::string, std::string>;

/// Reads a values file: a JSON object of names and values (a member `Parameters` that is an object counts as
/// all of it), the list of `ParameterKey` and `ParameterValue` that CloudFormation takes, or lines of
/// NAME=VALUE with # comments. Refuses `values.broken` {line, column} and `values.shape`.
Result<SubstitutionValues> readValues(std::string_view text);

/// The values file of a definition, if it has one: `order.asl.json` → `order.values.json`.
std::string valuesFileOf(std::string_view definition);

/// A text with its placeholders filled in, and the way back to the text it came from.
struct Substituted {
    std::string text;
    std::vector<std::string> missing; ///< names without a value; their placeholders stay as they are

    /// The place in the original of a byte of `text`; inside a value the begin of its placeholder.
    std::size_t original(std::size_t offset) const;

    struct Piece {
        std::size_t begin = 0; ///< of the value in `text`
        std::size_t end = 0;
        std::size_t original = 0; ///< of the placeholder
        std::size_t originalEnd = 0;
    };
    std::vector<Piece> pieces;
};

/// Never changes the document: what is filled in is for running it.
Substituted substitute(const Document& document, const SubstitutionValues& values);

} // namespace steploom::model
