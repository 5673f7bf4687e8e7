// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::engine {

struct CsvFormat {
    char delimiter = ',';
    /// Names of the columns; empty: the first row has them.
    std::vector<Value> headers;
};

/// Appends one object a row (RFC 4180): every value a string, missing cells "", cells without a header left
/// out, empty lines skipped. Stops at `limit` rows (0: none). What is wrong with it, or an empty text.
std::string appendCsvRows(std::vector<Value>& rows, std::string_view text, const CsvFormat& format,
                          std::size_t limit);

} // namespace steploom::engine
