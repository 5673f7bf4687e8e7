// SPDX-License-Identifier: Apache-2.0
#include "model/assist/lines.h"

#include "model/document/utf8.h"

namespace steploom::model {

std::size_t lineIndex(const Text& text, std::size_t offset) {
    std::size_t low = 0;
    std::size_t high = text.lineCount();
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (text.line(middle).begin <= offset ? low : high) = middle;
    }
    return low;
}

std::size_t lineBegin(const Text& text, std::size_t line) {
    const std::size_t begin = text.line(line).begin;
    return begin == 0 && text.hasByteOrderMark() ? kByteOrderMark.size() : begin;
}

} // namespace steploom::model
