// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "model/history/history_text.h"

namespace steploom::model {

/// Begins with a row of names as a table of log events does: what CloudWatch Logs and Logs Insights download
/// as CSV, and what spreadsheets make of it (commas, semicolons or tabs).
bool looksLikeCsv(std::string_view text);

/// One line of JSON for each row: the message, where the table has a column of messages, else an object of
/// the cells, `details.name` inside `details`. Rows that cannot be an event are passed over.
std::shared_ptr<HistoryText> jsonFromCsv(const HistoryText& csv);

} // namespace steploom::model
