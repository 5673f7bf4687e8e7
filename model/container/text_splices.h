// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/container/scalar_text.h"
#include "model/document/edit.h"

namespace steploom::model {

/// What is different between two texts, word by word; in `before`.
std::vector<Splice> wordSplices(std::string_view before, std::string_view after);

/// The splices in `bytes` that make the scalar's text `after`; none where its style cannot say it.
std::optional<std::vector<Splice>> textSplices(std::string_view bytes, const ScalarText& text,
                                               std::string_view after, std::string_view lineEnd);

} // namespace steploom::model
