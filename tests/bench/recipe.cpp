// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/recipe.h"

#include "engine/support/digest.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace steploom::bench {

using engine::Value;

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

class Recipe {
public:
    explicit Recipe(std::int64_t seed)
        : m_state(seed) {}

    Value expand(const Value& part) {
        if (part.isObject())
            return part.find("$repeat") != nullptr ? repeat(part) : object(part);
        if (part.isArray()) {
            std::vector<Value> elements;
            for (std::size_t i = 0; i < part.size(); ++i)
                elements.push_back(expand(part.at(i)));
            return Value::array(std::move(elements));
        }
        const std::string_view text = part.asString();
        return text.substr(0, 1) == "@" ? generate(split(text.substr(1), ':')) : part;
    }

private:
    std::int64_t next() {
        m_state = m_state * 16807 % 2147483647;
        return m_state;
    }
    std::int64_t range(const std::string& low, const std::string& high) {
        const std::int64_t from = std::stoll(low);
        return from + next() % (std::stoll(high) - from + 1);
    }

    Value repeat(const Value& part) {
        const std::int64_t outer = m_index;
        const std::int64_t count = part.get("$repeat").asInt();
        std::vector<Value> elements;
        for (std::int64_t i = 0; i < count; ++i) {
            m_index = i;
            elements.push_back(expand(part.get("item")));
        }
        m_index = outer;
        return Value::array(std::move(elements));
    }

    /// Members are made in the order of their names, so that it does not matter in which order they were
    /// read.
    Value object(const Value& part) {
        std::vector<std::size_t> order(part.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return part.keyAt(a) < part.keyAt(b); });
        std::vector<Value> made(part.size());
        for (const std::size_t i : order)
            made[i] = expand(part.at(i));
        return Value::object(part.shape(), made.data());
    }

    Value generate(const std::vector<std::string>& words) {
        const std::string& kind = words.front();
        const auto word = [&](std::size_t i) -> const std::string& {
            return words.at(i);
        };
        if (kind == "index")
            return Value(m_index);
        if (kind == "id") {
            const std::string digits = std::to_string(m_index);
            const auto width = static_cast<std::size_t>(std::stoul(word(2)));
            return Value(word(1) + std::string(width - std::min(width, digits.size()), '0') + digits);
        }
        if (kind == "int")
            return Value(range(word(1), word(2)));
        if (kind == "cents")
            return Value(static_cast<double>(range(word(1), word(2))) / 100);
        if (kind == "pick") {
            const std::vector<std::string> options = split(word(1), '|');
            return Value(options[static_cast<std::size_t>(next()) % options.size()]);
        }
        if (kind == "bool")
            return Value(next() % 2 == 1);
        if (kind == "millis")
            return Value(1600000000000 + next() % 100000000 * 1000);
        if (kind == "word") {
            std::string letters(std::stoul(word(1)), 'a');
            for (char& letter : letters)
                letter = static_cast<char>('a' + next() % 26);
            return Value(letters);
        }
        throw std::runtime_error("the recipe knows no @" + kind);
    }

    std::int64_t m_state;
    std::int64_t m_index = 0;
};

} // namespace

Value makeData(const Value& recipe) {
    if (!recipe.get("seed").isInt() || recipe.get("template").isAbsent())
        throw std::runtime_error("the recipe has no seed or no template");
    return Recipe(recipe.get("seed").asInt()).expand(recipe.get("template"));
}

std::string checksum(const Value& value) {
    engine::JsonWriteOptions options;
    options.canonical = true;
    return engine::sha256Hex(engine::toJson(value, options)).substr(0, 16);
}

} // namespace steploom::bench
