// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/history/history_text.h"

namespace steploom::model {

/// Begins as `aws … --output yaml` prints, not as JSON or a log does.
bool looksLikeYaml(std::string_view text);

/// The same as JSON, as far as it can be read; what stops it goes into `problems`. Aliases and tags, which no
/// such output has, are refused: they can make a small file grow without end.
std::shared_ptr<HistoryText> jsonFromYaml(const HistoryText& yaml, std::vector<HistoryProblem>& problems);

} // namespace steploom::model
