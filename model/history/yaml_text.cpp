// SPDX-License-Identifier: Apache-2.0
#include "model/history/yaml_text.h"

#include <yaml.h>

#include <cctype>
#include <charconv>
#include <cmath>

#include "engine/value/json_writer.h"

namespace steploom::model {

namespace {

constexpr std::size_t kMaxDepth = 64;

bool isPlainNumber(std::string_view text) {
    if (text.empty() || (text[0] != '-' && (text[0] < '0' || text[0] > '9')))
        return false;
    // JSON has no leading zeros: those are text here.
    const std::size_t first = text[0] == '-' ? 1 : 0;
    if (text.size() > first + 1 && text[first] == '0' && text[first + 1] >= '0' && text[first + 1] <= '9')
        return false;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number) &&
           text.back() >= '0' && text.back() <= '9';
}

/// Writes what a YAML parser says as JSON.
class Converter {
public:
    Converter(const HistoryText& yaml, std::vector<HistoryProblem>& problems)
        : m_yaml(yaml)
        , m_problems(problems)
        , m_json(std::make_shared<HistoryText>()) {
        m_json->file = yaml.file;
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(yaml.bytes.data()),
                                     yaml.size());
    }
    ~Converter() { yaml_parser_delete(&m_parser); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    std::shared_ptr<HistoryText> run() {
        bool more = true;
        while (more) {
            yaml_event_t event;
            if (yaml_parser_parse(&m_parser, &event) == 0) {
                report("history.yaml", m_parser.problem_mark.index);
                break;
            }
            more = event.type != YAML_STREAM_END_EVENT && take(event);
            yaml_event_delete(&event);
        }
        // What was open when the text broke is closed, so that what came before can be read.
        if (m_hasKey)
            m_json->bytes += "null";
        for (; !m_open.empty(); m_open.pop_back())
            m_json->bytes += m_open.back().mapping ? '}' : ']';
        m_json->bytes.append(kTextPadding, '\0');
        return std::move(m_json);
    }

private:
    struct Frame {
        bool mapping = false;
        std::size_t count = 0;
    };

    void report(const char* code, std::size_t character) {
        m_problems.push_back({code, {}, m_yaml.file, m_yaml.offsetInFile(byteOf(character))});
    }

    /// The parser counts characters. Places ascend.
    std::size_t byteOf(std::size_t character) {
        for (; m_character < character && m_byte < m_yaml.size(); ++m_character) {
            ++m_byte;
            while (m_byte < m_yaml.size() &&
                   (static_cast<unsigned char>(m_yaml.bytes[m_byte]) & 0xC0) == 0x80)
                ++m_byte;
        }
        return m_byte;
    }

    bool take(const yaml_event_t& event) {
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            return scalar(event);
        case YAML_MAPPING_START_EVENT:
        case YAML_SEQUENCE_START_EVENT:
            return open(event.type == YAML_MAPPING_START_EVENT, event.start_mark.index);
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT:
            m_json->bytes += m_open.back().mapping ? '}' : ']';
            m_open.pop_back();
            return true;
        case YAML_ALIAS_EVENT:
            report("history.yaml.alias", event.start_mark.index);
            return false;
        case YAML_DOCUMENT_END_EVENT:
            m_json->bytes += '\n';
            return true;
        default:
            return true;
        }
    }

    /// What stands before a value or a key.
    bool begin(bool value) {
        if (m_hasKey) {
            m_hasKey = false;
            return true;
        }
        if (m_open.empty())
            return true;
        if (m_open.back().mapping && value)
            return false; // a mapping as a key
        if (m_open.back().count++ > 0)
            m_json->bytes += ',';
        return true;
    }

    bool open(bool mapping, std::size_t character) {
        if (m_open.size() >= kMaxDepth || !begin(true)) {
            report("history.yaml", character);
            return false;
        }
        m_json->origins.push_back({m_json->bytes.size(), m_yaml.offsetInFile(byteOf(character))});
        m_json->bytes += mapping ? '{' : '[';
        m_open.push_back({mapping, 0});
        return true;
    }

    bool scalar(const yaml_event_t& event) {
        const auto& data = event.data.scalar;
        const std::string_view text(reinterpret_cast<const char*>(data.value), data.length);
        const bool key = !m_open.empty() && m_open.back().mapping && !m_hasKey;
        begin(!key);
        if (key) {
            engine::appendJsonString(m_json->bytes, text);
            m_json->bytes += ':';
            m_hasKey = true;
            return true;
        }
        const bool plain = data.style == YAML_PLAIN_SCALAR_STYLE;
        if (plain && (text.empty() || text == "~" || text == "null"))
            m_json->bytes += "null";
        else if (plain && (text == "true" || text == "false" || isPlainNumber(text)))
            m_json->bytes += text;
        else
            engine::appendJsonString(m_json->bytes, text);
        return true;
    }

    const HistoryText& m_yaml;
    std::vector<HistoryProblem>& m_problems;
    std::shared_ptr<HistoryText> m_json;
    yaml_parser_t m_parser{};
    std::vector<Frame> m_open;
    bool m_hasKey = false;
    std::size_t m_character = 0;
    std::size_t m_byte = 0;
};

} // namespace

bool looksLikeYaml(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return false;
    const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    if (line.substr(0, 2) == "- " || line.substr(0, 3) == "---")
        return true;
    std::size_t end = 0;
    while (end < line.size() &&
           (std::isalnum(static_cast<unsigned char>(line[end])) != 0 || line[end] == '_'))
        ++end;
    const bool letter = end > 0 && std::isalpha(static_cast<unsigned char>(line[0])) != 0;
    return letter && end < line.size() && line[end] == ':' &&
           (end + 1 == line.size() || line[end + 1] == ' ' || line[end + 1] == '\r');
}

std::shared_ptr<HistoryText> jsonFromYaml(const HistoryText& yaml, std::vector<HistoryProblem>& problems) {
    return Converter(yaml, problems).run();
}

} // namespace steploom::model
