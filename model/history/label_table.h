// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace steploom::model {

/// Texts that come again and again, each kept once. Number 0 is the empty text.
class LabelTable {
public:
    LabelTable() { add({}); }
    LabelTable(const LabelTable&) = delete;
    LabelTable& operator=(const LabelTable&) = delete;

    std::uint32_t add(std::string_view text) {
        const auto known = m_numbers.find(text);
        if (known != m_numbers.end())
            return known->second;
        const auto number = static_cast<std::uint32_t>(m_texts.size());
        m_numbers.emplace(m_texts.emplace_back(text), number);
        return number;
    }
    std::string_view at(std::uint32_t number) const { return m_texts[number]; }
    std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts; ///< in a deque they keep their places
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

} // namespace steploom::model
