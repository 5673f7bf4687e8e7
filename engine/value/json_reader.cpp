// SPDX-License-Identifier: Apache-2.0
#include "engine/value/json_reader.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace steploom::engine {

namespace {

/// Builds values from the events of the parser. Member names and the shapes of objects are shared within a
/// text, so that ten thousand items of the same form cost their values only.
class ValueSax final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit ValueSax(std::uint32_t maxDepth)
        : m_maxDepth(maxDepth) {}

    Value take() { return std::move(m_root); }
    bool isTooDeep() const { return m_tooDeep; }
    std::size_t errorOffset() const { return m_errorOffset; }
    int errorId() const { return m_errorId; }
    const std::string& errorToken() const { return m_errorToken; }

    bool null() override { return put(Value(nullptr)); }
    bool boolean(bool value) override { return put(Value(value)); }
    bool number_integer(number_integer_t value) override {
        return put(Value(static_cast<std::int64_t>(value)));
    }
    bool number_unsigned(number_unsigned_t value) override {
        if (value > static_cast<number_unsigned_t>(INT64_MAX))
            return put(Value(static_cast<double>(value)));
        return put(Value(static_cast<std::int64_t>(value)));
    }
    bool number_float(number_float_t value, const string_t&) override { return put(Value(value)); }
    bool string(string_t& value) override { return put(Value(std::string_view(value))); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool key(string_t& name) override {
        auto [place, isNew] = m_names.try_emplace(name);
        if (isNew)
            place->second = Key(name);
        m_keys.push_back(place->second);
        return true;
    }
    bool end_object() override {
        const Frame frame = m_open.back();
        m_open.pop_back();
        Value object = close(frame);
        m_values.resize(frame.firstValue);
        m_keys.resize(frame.firstKey);
        return put(std::move(object));
    }
    bool end_array() override {
        const Frame frame = m_open.back();
        m_open.pop_back();
        std::vector<Value> elements(std::make_move_iterator(m_values.begin() + frame.firstValue),
                                    std::make_move_iterator(m_values.end()));
        m_values.resize(frame.firstValue);
        return put(Value::array(std::move(elements)));
    }
    bool parse_error(std::size_t position, const std::string& lastToken,
                     const nlohmann::detail::exception& e) override {
        m_errorOffset = position;
        m_errorToken = lastToken;
        m_errorId = e.id;
        return false;
    }

private:
    struct Frame {
        std::ptrdiff_t firstValue;
        std::ptrdiff_t firstKey;
        bool object;
    };

    bool open(bool object) {
        if (m_open.size() >= m_maxDepth) {
            m_tooDeep = true;
            return false;
        }
        m_open.push_back({static_cast<std::ptrdiff_t>(m_values.size()),
                          static_cast<std::ptrdiff_t>(m_keys.size()), object});
        return true;
    }
    // Not inlined: g++ 12 would warn about a node at the address of a boolean.
    [[gnu::noinline]] bool put(Value&& value) {
        if (m_open.empty())
            m_root = std::move(value);
        else
            m_values.push_back(std::move(value));
        return true;
    }
    Value close(const Frame& frame) {
        const std::size_t count = m_keys.size() - static_cast<std::size_t>(frame.firstKey);
        if (count == 0)
            return Value::emptyObject();
        m_scratch.assign(m_keys.begin() + frame.firstKey, m_keys.end());
        std::size_t hash = count;
        for (const Key& name : m_scratch)
            hash = hash * 31 + reinterpret_cast<std::uintptr_t>(name.text().data());
        const auto known = m_shapes.find(hash);
        if (known != m_shapes.end() && known->second.hasKeys(m_scratch))
            return Value::object(known->second, m_values.data() + frame.firstValue);
        ObjectBuilder builder;
        builder.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            builder.add(m_scratch[i], std::move(m_values[static_cast<std::size_t>(frame.firstValue) + i]));
        Value object = builder.build();
        if (object.size() == count)
            m_shapes.emplace(hash, object.shape());
        return object;
    }

    std::uint32_t m_maxDepth;
    std::vector<Frame> m_open;
    std::vector<Value> m_values;
    std::vector<Key> m_keys;
    std::vector<Key> m_scratch;
    std::unordered_map<std::string, Key> m_names;
    std::unordered_map<std::size_t, Shape> m_shapes;
    Value m_root;
    std::string m_errorToken;
    std::size_t m_errorOffset = 0;
    int m_errorId = 0;
    bool m_tooDeep = false;
};

void locate(JsonError& error, std::string_view text) {
    for (std::size_t i = 0; i < error.offset && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++error.line;
            error.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
            ++error.column;
        }
    }
}

/// Offset of the bracket that opens one level too many. Strings are stepped over.
std::size_t tooDeepAt(std::string_view text, std::uint32_t maxDepth) {
    std::uint32_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxDepth)
                return i;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return text.size();
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

JsonReadResult readJson(std::string_view text, const JsonReadOptions& options) {
    JsonReadResult result;
    std::size_t skipped = 0;
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        skipped = 3;
    const std::string_view body = text.substr(skipped);
    ValueSax sax(options.maxDepth);
    bool ok = false;
    try {
        ok = nlohmann::json::sax_parse(body.begin(), body.end(), &sax);
    } catch (const std::exception&) {
        ok = false; // out of memory while a huge text was read
    }
    if (ok) {
        result.value = sax.take();
        return result;
    }
    JsonError& error = result.error;
    if (isBlank(body)) {
        error.code = "json.empty";
        error.offset = text.size();
    } else if (sax.isTooDeep()) {
        error.code = "json.depth";
        error.found = std::to_string(options.maxDepth);
        error.offset = skipped + tooDeepAt(body, options.maxDepth);
    } else {
        // The parser counts the bytes it has read, the offending one included.
        const std::size_t read = sax.errorOffset();
        error.offset = skipped + (read > 0 ? std::min(read - 1, body.size()) : 0);
        error.found = sax.errorToken();
        const bool number = sax.errorId() >= 400;
        const bool invalidByte =
            error.offset < text.size() && static_cast<unsigned char>(text[error.offset]) >= 0x80;
        const bool trailing = !sax.take().isAbsent();
        error.code = number        ? "json.number"
                     : trailing    ? "json.trailing"
                     : invalidByte ? "json.encoding"
                                   : "json.syntax";
        if (error.found.size() > 40)
            error.found.erase(0, error.found.size() - 40);
    }
    locate(error, text);
    return result;
}

} // namespace steploom::engine
