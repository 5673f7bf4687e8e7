// SPDX-License-Identifier: Apache-2.0
#include "model/history/csv_text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "engine/value/json_writer.h"

namespace steploom::model {

namespace {

constexpr std::size_t kMaxColumns = 256; ///< a query of Logs Insights has fewer
constexpr std::size_t kMaxHeading = 4096;

struct Cell {
    std::size_t begin = 0; ///< of its content in the text
    std::string content;   ///< quotes undone
};

/// Goes from cell to cell.
class Rows {
public:
    Rows(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
        , m_at(std::min(text.find_first_not_of(" \t\r\n"), text.size())) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    std::vector<Cell> next() {
        std::vector<Cell> cells;
        bool more = true;
        while (more) {
            Cell cell = readCell();
            if (cells.size() < kMaxColumns)
                cells.push_back(std::move(cell));
            more = m_at < m_text.size() && m_text[m_at] == m_separator;
            m_at += more ? 1 : 0;
        }
        while (m_at < m_text.size() && (m_text[m_at] == '\r' || m_text[m_at] == '\n'))
            ++m_at;
        return cells;
    }

private:
    Cell readCell() {
        Cell cell;
        cell.begin = m_at;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            cell.begin = ++m_at;
            for (;;) {
                const std::size_t quote = std::min(m_text.find('"', m_at), m_text.size());
                cell.content.append(m_text, m_at, quote - m_at);
                m_at = std::min(quote + 1, m_text.size());
                if (m_at >= m_text.size() || m_text[m_at] != '"')
                    break;
                cell.content.push_back('"'); // two of them stand for one
                ++m_at;
            }
        }
        const char ends[] = {m_separator, '\r', '\n'};
        const std::size_t end = std::min(m_text.find_first_of(ends, m_at, sizeof ends), m_text.size());
        cell.content.append(m_text, m_at, end - m_at);
        m_at = end;
        return cell;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at;
};

std::string_view headingOf(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    return text.substr(begin, std::min(end - begin, kMaxHeading));
}

char separatorOf(std::string_view heading) {
    const auto count = [&](char c) {
        return std::count(heading.begin(), heading.end(), c);
    };
    const char best = count(';') > count(',') ? ';' : ',';
    return count('\t') > count(best) ? '\t' : best;
}

bool isMessage(std::string_view name) {
    return name == "@message" || name == "message";
}

/// What rows become objects by: members, and members of members where names have a dot.
class Table {
public:
    explicit Table(const std::vector<std::string>& names) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::size_t dot = names[i].find('.');
            const std::string group = dot == std::string::npos ? std::string() : names[i].substr(0, dot);
            const auto known = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& one) {
                return !group.empty() && one.name == group;
            });
            Group& place = known == m_groups.end() ? m_groups.emplace_back() : *known;
            place.name = group;
            place.members.push_back({i, group.empty() ? names[i] : names[i].substr(dot + 1)});
        }
    }

    void write(const std::vector<Cell>& cells, std::string& out) const {
        out += '{';
        bool first = true;
        for (const Group& group : m_groups) {
            const auto isThere = [&](const Member& one) {
                return one.column < cells.size() && !cells[one.column].content.empty();
            };
            if (std::none_of(group.members.begin(), group.members.end(), isThere))
                continue;
            out += first ? "" : ",";
            first = false;
            if (!group.name.empty()) {
                engine::appendJsonString(out, group.name);
                out += ":{";
            }
            bool firstInside = true;
            for (const Member& one : group.members) {
                if (!isThere(one))
                    continue;
                out += firstInside ? "" : ",";
                firstInside = false;
                writeMember(one.name, cells[one.column].content, out);
            }
            out += group.name.empty() ? "" : "}";
        }
        out += '}';
    }

private:
    struct Member {
        std::size_t column = 0;
        std::string name;
    };
    struct Group {
        std::string name; ///< before the dot; empty: a member of its own
        std::vector<Member> members;
    };

    static void writeMember(std::string_view name, const std::string& content, std::string& out) {
        engine::appendJsonString(out, name);
        out += ':';
        // A cell may hold the JSON of the whole member.
        if (name == "details" && content.front() == '{' && content.back() == '}')
            out += content;
        else
            engine::appendJsonString(out, content);
    }

    std::vector<Group> m_groups;
};

} // namespace

bool looksLikeCsv(std::string_view text) {
    const std::string_view heading = headingOf(text);
    bool message = false;
    bool type = false;
    bool place = false;
    std::size_t columns = 0;
    Rows rows(heading, separatorOf(heading));
    for (const Cell& cell : rows.next()) {
        ++columns;
        message = message || isMessage(cell.content);
        type = type || cell.content == "type";
        place = place || cell.content == "id" || cell.content == "execution_arn";
        // Names of fields, not prose.
        if (cell.content.empty() || cell.content.find_first_of(" {}[]:\"") != std::string::npos)
            return false;
    }
    return (message && (columns > 1 || heading.size() < text.size())) || (type && place);
}

std::shared_ptr<HistoryText> jsonFromCsv(const HistoryText& csv) {
    auto json = std::make_shared<HistoryText>();
    json->file = csv.file;
    const std::string_view text = csv.view();
    Rows rows(text, separatorOf(headingOf(text)));
    std::vector<std::string> names;
    const std::vector<Cell> heading = rows.next();
    names.reserve(heading.size());
    for (const Cell& cell : heading)
        names.push_back(cell.content.substr(cell.content.rfind('@', 0) == 0 ? 1 : 0));
    const auto message =
        static_cast<std::size_t>(std::find_if(names.begin(), names.end(), isMessage) - names.begin());
    const Table table(names);
    while (!rows.atEnd()) {
        const std::vector<Cell> cells = rows.next();
        const Cell& cell = cells[message < cells.size() ? message : 0];
        // Where the file is UTF-16, counting is dear: such a table tells the place of its rows from its
        // start.
        if (!csv.utf16 || json->origins.empty())
            json->origins.push_back({json->bytes.size(), csv.offsetInFile(cell.begin)});
        const std::size_t start = json->bytes.size();
        if (message >= names.size()) {
            table.write(cells, json->bytes);
        } else if (message < cells.size() && cell.content.find('{') != std::string::npos) {
            json->bytes += cell.content.substr(cell.content.find('{')); // a prefix of the log's own
        } else {
            continue;
        }
        std::replace_if(
            json->bytes.begin() + static_cast<std::ptrdiff_t>(start), json->bytes.end(),
            [](char c) { return c == '\n' || c == '\r'; }, ' ');
        json->bytes += '\n';
    }
    json->bytes.append(kTextPadding, '\0');
    return json;
}

} // namespace steploom::model
