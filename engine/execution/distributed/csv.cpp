// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/distributed/csv.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// Takes a text apart, record by record.
class CsvScanner {
public:
    CsvScanner(std::string_view text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter) {
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF")
            m_at = 3;
    }

    /// The cells of the next record that is not an empty line; false at the end.
    bool next(std::vector<std::string>& cells) {
        while (m_at < m_text.size()) {
            cells.clear();
            const bool blank = isLineEnd();
            while (!isLineEnd()) {
                cells.push_back(cell());
                if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
                    ++m_at;
                    if (isLineEnd())
                        cells.emplace_back(); // the delimiter promised one more
                }
            }
            skipLineEnd();
            if (!blank)
                return true;
        }
        return false;
    }

private:
    bool isLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    void skipLineEnd() {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
    }
    std::string cell() {
        std::string value;
        if (m_at < m_text.size() && m_text[m_at] == '"')
            value = quoted();
        // Whatever follows a closing quote belongs to the cell as it is.
        while (!isLineEnd() && m_text[m_at] != m_delimiter)
            value += m_text[m_at++];
        return value;
    }
    std::string quoted() {
        std::string value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != '"') {
                value += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                value += '"';
                ++m_at;
            } else {
                ++m_at;
                break;
            }
        }
        return value;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
};

bool hasRepeated(std::vector<Key> names) {
    std::sort(names.begin(), names.end(), [](const Key& a, const Key& b) { return a.text() < b.text(); });
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

} // namespace

std::string appendCsvRows(std::vector<Value>& rows, std::string_view text, const CsvFormat& format,
                          std::size_t limit) {
    CsvScanner scanner(text, format.delimiter);
    std::vector<std::string> cells;
    std::vector<Key> names;
    for (const Value& header : format.headers)
        names.emplace_back(header.asString());
    if (names.empty() && scanner.next(cells)) {
        for (const std::string& cell : cells)
            names.emplace_back(cell);
    }
    if (names.empty())
        return {};
    if (hasRepeated(names))
        return "CSV headers cannot contain duplicates.";
    const Shape shape(names);
    std::vector<Value> members(names.size());
    while ((limit == 0 || rows.size() < limit) && scanner.next(cells)) {
        for (std::size_t i = 0; i < names.size(); ++i)
            members[i] = Value(i < cells.size() ? std::string_view(cells[i]) : std::string_view());
        rows.push_back(Value::object(shape, members.data()));
    }
    return {};
}

} // namespace steploom::engine
