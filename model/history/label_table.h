// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace steploom::model {

/// Texts that come again and again, each kept once. Number 0 is the empty text.
class LabelTable {
public:
    LabelTable() { m_numbers.emplace(m_texts.emplace_back(), 0); }
    LabelTable(const LabelTable&) = delete;
    LabelTable& operator=(const LabelTable&) = delete;

    std::uint32_t add(std::string_view text) {
        if (text.empty())
            return 0;
        // Neighbours in a history say the same names: most are among the last ones.
        std::uint64_t head = 0;
        if (text.size() >= sizeof head)
            std::memcpy(&head, text.data(), sizeof head);
        else
            std::memcpy(&head, text.data(), text.size());
        constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
        const std::size_t place = static_cast<std::size_t>(((head ^ text.size()) * kMix) >> 56);
        const std::uint32_t recent = m_recent[place];
        if (m_texts[recent] == text)
            return recent;
        return m_recent[place] = lookUp(text);
    }
    std::string_view at(std::uint32_t number) const { return m_texts[number]; }
    std::size_t size() const { return m_texts.size(); }

private:
    std::uint32_t lookUp(std::string_view text) {
        const auto known = m_numbers.find(text);
        if (known != m_numbers.end())
            return known->second;
        const auto number = static_cast<std::uint32_t>(m_texts.size());
        m_numbers.emplace(m_texts.emplace_back(text), number);
        return number;
    }

    std::deque<std::string> m_texts; ///< in a deque they keep their places
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
    std::array<std::uint32_t, 256> m_recent{};
};

} // namespace steploom::model
