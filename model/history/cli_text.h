// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "model/history/history_text.h"

namespace steploom::model {

/// Begins as `aws stepfunctions get-execution-history --output text` prints.
bool looksLikeCliText(std::string_view text);

/// The same as lines of JSON. That output has no names of members: values stand in the order of the names,
/// those that are absent leave no gap, and a payload may have line breaks. What cannot be told apart by the
/// number of values is taken as the more usual one.
std::shared_ptr<HistoryText> jsonFromCliText(const HistoryText& text);

} // namespace steploom::model
