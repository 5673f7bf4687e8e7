// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/terraform/hcl_values.h"

/// What functions find among their arguments; none where it is missing, or of another kind. For the files of
/// functions.
namespace steploom::model::hcl {

using Arguments = std::vector<engine::Value>;

struct Function {
    std::string_view name;
    MaybeValue (*call)(const Arguments& given);
};
const std::vector<Function>& textFunctions();
const std::vector<Function>& numberFunctions();
const std::vector<Function>& collectionFunctions();
const std::vector<Function>& conversionFunctions();
/// `format`: `%s`, `%d`, `%t`, `%v`, `%q`, `%f` with width and places; the rest of Go's verbs are seldom
/// seen.
MaybeValue formatted(const Arguments& given);

bool isAscii(std::string_view text);
std::optional<std::string> textAt(const Arguments& given, std::size_t index);
/// Characters of which each is a byte: what is beyond needs tables of Unicode.
std::optional<std::string> asciiAt(const Arguments& given, std::size_t index);
std::optional<double> realAt(const Arguments& given, std::size_t index);
/// A whole number that is an index or a length.
std::optional<std::int64_t> wholeAt(const Arguments& given, std::size_t index);
bool isListAt(const Arguments& given, std::size_t index);
/// A text that was made, unless it is too long for a value.
MaybeValue madeText(std::optional<std::string> made);

} // namespace steploom::model::hcl
