// SPDX-License-Identifier: Apache-2.0
#include "model/history/json_cursor.h"

#include <simdjson.h>

#include <algorithm>

namespace steploom::model {

namespace {
constexpr std::size_t kLeastCapacity = 4096; ///< bytes: the lines of a log come in all lengths
constexpr std::size_t kNoDepth = 1;          ///< what only the later stages need
} // namespace

JsonCursor::JsonCursor() = default;
JsonCursor::~JsonCursor() = default;

bool JsonCursor::open(const char* text, std::size_t length) {
    m_text = text;
    m_length = length;
    m_begin = m_at = m_end = nullptr;
    if (length > m_capacity || m_parser == nullptr) {
        m_capacity = std::max({length, 2 * m_capacity, kLeastCapacity});
        if (simdjson::get_active_implementation()->create_dom_parser_implementation(m_capacity, kNoDepth,
                                                                                    m_parser)) {
            m_parser = nullptr;
            m_capacity = 0;
            return false;
        }
    }
    if (m_parser->stage1(reinterpret_cast<const std::uint8_t*>(text), length,
                         simdjson::stage1_mode::regular) != simdjson::SUCCESS)
        return false;
    m_begin = m_at = m_parser->structural_indexes.get();
    m_end = m_begin + m_parser->n_structural_indexes;
    return true;
}

} // namespace steploom::model
