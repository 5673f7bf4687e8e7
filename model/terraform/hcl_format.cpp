// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_arguments.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace steploom::model::hcl {

namespace {

using engine::Value;

class Format {
public:
    explicit Format(const Arguments& given)
        : m_given(given) {}

    MaybeValue made() {
        const auto pattern = textAt(m_given, 0);
        if (!pattern)
            return std::nullopt;
        for (std::size_t i = 0; i < pattern->size() && m_good;) {
            if ((*pattern)[i] != '%')
                m_made += (*pattern)[i++];
            else if (pattern->compare(i, 2, "%%") == 0)
                m_made += '%', i += 2;
            else
                i = verb(*pattern, i + 1);
        }
        return m_good && m_next == m_given.size() ? madeText(std::move(m_made)) : std::nullopt;
    }

private:
    std::size_t verb(const std::string& pattern, std::size_t at) {
        const std::size_t end = std::min(pattern.find_first_not_of("0123456789.-+ ", at), pattern.size());
        const std::string flags = pattern.substr(at, end - at);
        const char kind = end < pattern.size() ? pattern[end] : '\0';
        auto one = m_next < m_given.size() && flags.size() < 8 ? written(kind, flags) : std::nullopt;
        ++m_next;
        m_good = one.has_value() && m_made.size() <= kLongestValue;
        if (m_good)
            m_made += *one;
        return end + 1;
    }

    std::optional<std::string> written(char kind, const std::string& flags) const {
        const Value& given = m_given[m_next];
        if (kind == 'v' && flags.empty())
            return given.isArray() || given.isObject() ? encoded(given) : textOf(given);
        if (kind == 't' && flags.empty()) {
            const auto truth = truthOf(given);
            return truth ? std::optional<std::string>(*truth ? "true" : "false") : std::nullopt;
        }
        if (kind == 's' || kind == 'q') {
            const auto characters = textOf(given);
            if (!characters)
                return std::nullopt;
            return padded(kind == 's' ? *characters : encoded(Value(*characters)), flags);
        }
        const auto number = numberOf(given);
        if (!number || (kind != 'd' && kind != 'f'))
            return std::nullopt;
        const std::string shape = '%' + flags + (kind == 'd' ? ".0f" : "f");
        if (kind == 'd' && (std::floor(number->asDouble()) != number->asDouble() || flags.find('.') < 8))
            return std::nullopt;
        char written[400];
        const int size = std::snprintf(written, sizeof written, shape.c_str(), number->asDouble()); // NOLINT
        return size > 0 && size < static_cast<int>(sizeof written) ? std::optional(std::string(written))
                                                                   : std::nullopt;
    }

    static std::optional<std::string> padded(const std::string& characters, const std::string& flags) {
        const bool left = !flags.empty() && flags.front() == '-';
        const std::string digits = flags.substr(left ? 1 : 0);
        if (digits.find_first_not_of("0123456789") != std::string::npos || digits.size() > 3 ||
            (!digits.empty() && !isAscii(characters)))
            return std::nullopt;
        const std::size_t width = digits.empty() ? 0 : static_cast<std::size_t>(std::stoi(digits));
        const std::string blanks(width > characters.size() ? width - characters.size() : 0, ' ');
        return left ? characters + blanks : blanks + characters;
    }

    const Arguments& m_given;
    std::size_t m_next = 1;
    std::string m_made;
    bool m_good = true;
};

} // namespace

MaybeValue formatted(const Arguments& given) {
    return Format(given).made();
}

} // namespace steploom::model::hcl
