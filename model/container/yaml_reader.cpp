// SPDX-License-Identifier: Apache-2.0
#include "model/container/yaml_reader.h"

#include <yaml.h>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "model/document/json_string.h"
#include "model/document/utf8.h"

namespace steploom::model {

namespace {

constexpr std::size_t kMostDepth = 200;
constexpr std::size_t kMostValues = 1'000'000; ///< aliases followed

std::string_view view(const yaml_char_t* characters) {
    return characters == nullptr ? std::string_view() : reinterpret_cast<const char*>(characters);
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

class Event {
public:
    Event() = default;
    ~Event() { yaml_event_delete(&m_event); }
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    yaml_event_t* get() { return &m_event; }
    const yaml_event_t& operator*() const { return m_event; }
    const yaml_event_t* operator->() const { return &m_event; }

private:
    yaml_event_t m_event{};
};

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text) {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(text.data()),
                                     text.size());
        indexCharacters();
    }
    ~Reader() { yaml_parser_delete(&m_parser); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    Result<SourceValue> read() {
        SourceValue root;
        while (!m_refusal) {
            Event event;
            if (!next(event) || event->type == YAML_STREAM_END_EVENT)
                break;
            if (event->type == YAML_STREAM_START_EVENT || event->type == YAML_DOCUMENT_START_EVENT)
                continue;
            if (event->type == YAML_DOCUMENT_END_EVENT)
                break;
            value(*event, root, false, 0);
        }
        if (m_refusal)
            return *m_refusal;
        return root;
    }

private:
    using Kind = SourceValue::Kind;
    using Style = SourceValue::Style;

    /// libyaml counts characters.
    void indexCharacters() {
        if (std::none_of(m_text.begin(), m_text.end(),
                         [](char c) { return static_cast<unsigned char>(c) > 127; }))
            return;
        m_offsets.reserve(m_text.size() + 1);
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (!isUtf8Continuation(m_text[i]))
                m_offsets.push_back(i);
        }
        m_offsets.push_back(m_text.size());
    }

    std::size_t offset(const yaml_mark_t& mark) const {
        if (m_offsets.empty())
            return std::min(mark.index, m_text.size());
        return mark.index < m_offsets.size() ? m_offsets[mark.index] : m_text.size();
    }

    void refuse(Message refusal) {
        if (!m_refusal)
            m_refusal = std::move(refusal);
    }

    bool next(Event& event) {
        if (m_refusal)
            return false;
        if (yaml_parser_parse(&m_parser, event.get()) != 0)
            return true;
        const yaml_mark_t& mark = m_parser.problem_mark;
        refuse({"container.broken",
                {std::to_string(mark.line + 1), std::to_string(mark.column + 1),
                 m_parser.problem == nullptr ? std::string() : m_parser.problem}});
        return false;
    }

    bool count(std::size_t values, std::size_t depth) {
        m_values += values;
        if (m_values <= kMostValues && depth <= kMostDepth)
            return true;
        refuse({"container.too-large", {}});
        return false;
    }

    static std::string tagOf(std::string_view tag) {
        if (tag.substr(0, 1) != "!" || tag.size() < 2)
            return {};
        return std::string(tag.substr(1));
    }

    /// Past tag and anchor.
    std::size_t pastProperties(std::size_t begin, std::size_t end) const {
        while (begin < end && (m_text[begin] == '!' || m_text[begin] == '&')) {
            while (begin < end && !isBlank(m_text[begin]))
                ++begin;
            while (begin < end && isBlank(m_text[begin]))
                ++begin;
        }
        return begin;
    }

    void value(const yaml_event_t& event, SourceValue& into, bool flow, std::size_t depth) {
        into.flow = flow;
        into.span = {offset(event.start_mark), offset(event.end_mark)};
        into.content = into.span;
        if (!count(1, depth))
            return;
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            into.anchor = view(event.data.scalar.anchor);
            into.tag = tagOf(view(event.data.scalar.tag));
            scalar(event, into);
            break;
        case YAML_MAPPING_START_EVENT:
            into.anchor = view(event.data.mapping_start.anchor);
            into.tag = tagOf(view(event.data.mapping_start.tag));
            into.kind = Kind::Object;
            into.style =
                event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? Style::Flow : Style::Block;
            object(into, depth);
            break;
        case YAML_SEQUENCE_START_EVENT:
            into.anchor = view(event.data.sequence_start.anchor);
            into.tag = tagOf(view(event.data.sequence_start.tag));
            into.kind = Kind::Array;
            into.style =
                event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? Style::Flow : Style::Block;
            array(into, depth);
            break;
        case YAML_ALIAS_EVENT:
            alias(std::string(view(event.data.alias.anchor)), event.start_mark, into);
            break;
        default:
            break;
        }
        if (!into.anchor.empty() && !m_refusal)
            m_anchors[into.anchor] = into;
    }

    void alias(std::string name, const yaml_mark_t& mark, SourceValue& into) {
        const auto found = m_anchors.find(name);
        if (found == m_anchors.end()) {
            refuse({"container.broken",
                    {std::to_string(mark.line + 1), std::to_string(mark.column + 1), "*" + name}});
            return;
        }
        if (!count(sizeOf(found->second), 0))
            return;
        const Span span = into.span;
        const bool flow = into.flow;
        into = found->second;
        into.span = into.content = span;
        into.flow = flow;
        into.key.clear();
        into.anchor.clear();
        into.alias = std::move(name);
        into.whole = true;
    }

    static std::size_t sizeOf(const SourceValue& value) {
        std::size_t size = 1;
        for (const SourceValue& child : value.children)
            size += sizeOf(child);
        return size;
    }

    void scalar(const yaml_event_t& event, SourceValue& into) const {
        const std::string text(reinterpret_cast<const char*>(event.data.scalar.value),
                               event.data.scalar.length);
        switch (event.data.scalar.style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
            into.style = Style::SingleQuoted;
            break;
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            into.style = Style::DoubleQuoted;
            break;
        case YAML_LITERAL_SCALAR_STYLE:
            into.style = Style::Literal;
            break;
        case YAML_FOLDED_SCALAR_STYLE:
            into.style = Style::Folded;
            break;
        default:
            into.style = Style::Plain;
        }
        if (into.style == Style::Literal || into.style == Style::Folded) {
            while (into.span.end > into.span.begin && isBlank(m_text[into.span.end - 1]))
                --into.span.end;
        }
        into.content = {pastProperties(into.span.begin, into.span.end), into.span.end};
        // `!!str 1` is a string, `!Ref 1` too.
        const bool string = into.style != Style::Plain || event.data.scalar.tag != nullptr;
        into.json = string ? encodeJsonString(text) : plainScalarJson(text);
    }

    void finish(SourceValue& into, const yaml_event_t& end) const {
        if (into.style == Style::Flow)
            into.span.end = offset(end.end_mark);
        else if (!into.children.empty())
            into.span.end = std::max(into.span.begin, into.children.back().span.end);
        into.content = {pastProperties(into.span.begin, into.span.end), into.span.end};
    }

    void object(SourceValue& into, std::size_t depth) {
        std::vector<SourceValue> merged;
        bool merges = false;
        const bool flow = into.flow || into.style == Style::Flow;
        while (true) {
            Event key;
            if (!next(key))
                return;
            if (key->type == YAML_MAPPING_END_EVENT) {
                finish(into, *key);
                break;
            }
            SourceValue name;
            value(*key, name, flow, depth + 1);
            if (name.kind != Kind::Scalar) {
                refuse({"container.key", {std::to_string(key->start_mark.line + 1)}});
                return;
            }
            Event item;
            if (!next(item))
                return;
            SourceValue& child = into.children.emplace_back();
            value(*item, child, flow, depth + 1);
            if (m_refusal)
                return;
            child.key = name.string();
            child.keySpan = name.span;
            child.entry = name.span.begin;
            into.odd = into.odd || !name.alias.empty() || !name.anchor.empty() || !isImplicit(name.span);
            if (name.style == Style::Plain && child.key == "<<") {
                merges = true;
                merge(child, merged);
            }
        }
        if (!merges)
            return;
        into.odd = true;
        unite(into, merged);
    }

    /// Followed by its colon.
    bool isImplicit(Span key) const {
        std::size_t at = key.end;
        while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t'))
            ++at;
        return at < m_text.size() && m_text[at] == ':' && !key.empty();
    }

    void merge(const SourceValue& from, std::vector<SourceValue>& merged) {
        if (from.kind == Kind::Array) {
            for (const SourceValue& one : from.children)
                merge(one, merged);
        }
        if (from.kind != Kind::Object || !count(sizeOf(from), 0))
            return;
        for (const SourceValue& child : from.children) {
            if (std::any_of(merged.begin(), merged.end(),
                            [&](const auto& one) { return one.key == child.key; }))
                continue;
            merged.push_back(child);
            merged.back().alias = from.alias;
        }
    }

    /// The members of its own win.
    static void unite(SourceValue& into, std::vector<SourceValue>& merged) {
        std::vector<SourceValue> all;
        for (SourceValue& child : merged) {
            const bool own = std::any_of(into.children.begin(), into.children.end(),
                                         [&](const auto& one) { return one.key == child.key; });
            if (!own)
                all.push_back(std::move(child));
        }
        for (SourceValue& child : into.children) {
            if (child.key != "<<")
                all.push_back(std::move(child));
        }
        into.children = std::move(all);
    }

    void array(SourceValue& into, std::size_t depth) {
        std::size_t from = into.span.begin;
        while (true) {
            Event item;
            if (!next(item))
                return;
            if (item->type == YAML_SEQUENCE_END_EVENT) {
                finish(into, *item);
                return;
            }
            SourceValue& child = into.children.emplace_back();
            value(*item, child, into.flow || into.style == Style::Flow, depth + 1);
            if (m_refusal)
                return;
            child.entry = into.style == Style::Flow ? child.span.begin : dash(from, child.span.begin);
            from = child.span.end;
        }
    }

    /// The dash of an item: the last thing before it but blanks and comments.
    std::size_t dash(std::size_t from, std::size_t to) const {
        std::size_t at = from;
        while (at < to && m_text[at] != '-') {
            const bool comment = m_text[at] == '#';
            const bool property = m_text[at] == '&' || m_text[at] == '!';
            if (comment || property) {
                while (at < to && m_text[at] != '\n' && (comment || !isBlank(m_text[at])))
                    ++at;
            } else {
                ++at;
            }
        }
        return at;
    }

    std::string_view m_text;
    yaml_parser_t m_parser{};
    std::vector<std::size_t> m_offsets; ///< of each character; empty where each is a byte
    std::map<std::string, SourceValue, std::less<>> m_anchors;
    std::size_t m_values = 0;
    std::optional<Message> m_refusal;
};

} // namespace

std::string plainScalarJson(std::string_view text) {
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return "null";
    if (text == "true" || text == "True" || text == "TRUE")
        return "true";
    if (text == "false" || text == "False" || text == "FALSE")
        return "false";
    const std::string_view digits = text.front() == '+' ? text.substr(1) : text;
    std::size_t at = !digits.empty() && digits.front() == '-' ? 1 : 0;
    const auto run = [&] {
        const std::size_t begin = at;
        while (at < digits.size() && digits[at] >= '0' && digits[at] <= '9')
            ++at;
        return at - begin;
    };
    const bool zero = at < digits.size() && digits[at] == '0';
    const std::size_t whole = run();
    bool number = whole > 0 && !(zero && whole > 1) && (text.front() != '+' || digits.front() != '-');
    if (number && at < digits.size() && digits[at] == '.') {
        ++at;
        number = run() > 0;
    }
    if (number && at < digits.size() && (digits[at] == 'e' || digits[at] == 'E')) {
        ++at;
        if (at < digits.size() && (digits[at] == '+' || digits[at] == '-'))
            ++at;
        number = run() > 0;
    }
    return number && at == digits.size() ? std::string(digits) : encodeJsonString(text);
}

Result<SourceValue> readYaml(std::string_view text) {
    return Reader(text).read();
}

} // namespace steploom::model
