// SPDX-License-Identifier: Apache-2.0
#include "model/document/to_value.h"

#include <charconv>
#include <optional>

#include "model/document/text.h"

namespace steploom::model {

namespace {

std::string_view withoutPlus(std::string_view digits) {
    if (!digits.empty() && digits.front() == '+')
        digits.remove_prefix(1);
    return digits;
}

template <typename T, typename... Options>
std::optional<T> parsed(std::string_view digits, Options... options) {
    T value{};
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, options...);
    return error == std::errc() && stop == end ? std::optional<T>(value) : std::nullopt;
}

std::optional<engine::Value> number(std::string_view raw) {
    const std::string_view digits = withoutPlus(raw);
    if (digits.substr(0, 2) == "0x" || digits.substr(0, 2) == "0X") {
        const auto hex = parsed<std::int64_t>(digits.substr(2), 16);
        return hex ? std::optional<engine::Value>(*hex) : std::nullopt;
    }
    if (digits.find_first_of(".eE") == std::string_view::npos) {
        if (const auto whole = parsed<std::int64_t>(digits))
            return engine::Value(*whole);
    }
    const auto real = parsed<double>(digits);
    return real ? std::optional<engine::Value>(*real) : std::nullopt;
}

class Converter {
public:
    /// As deep as the tree, which the scanner limits.
    std::optional<engine::Value> convert(Node node) {
        switch (node.kind()) {
        case NodeKind::Object:
            return object(node);
        case NodeKind::Array:
            return array(node);
        case NodeKind::String:
            return engine::Value(node.string());
        case NodeKind::Number:
            if (auto value = number(node.raw()))
                return value;
            return refuse("value.bad-number", node.raw(), node.span());
        case NodeKind::True:
            return engine::Value(true);
        case NodeKind::False:
            return engine::Value(false);
        case NodeKind::Null:
            return engine::Value(nullptr);
        case NodeKind::Placeholder:
            return refuse("value.placeholder", node.raw(), node.span());
        case NodeKind::Word:
            return refuse("value.bare-word", node.raw(), node.span());
        case NodeKind::Missing:
            break;
        }
        return refuse("value.missing", node.rawKey(), node.memberSpan());
    }

    Message refusal(std::string_view text) const {
        const LineColumn place = Text(std::string(text)).lineColumn(m_place);
        return {m_code, {m_what, std::to_string(place.line), std::to_string(place.column)}};
    }

private:
    std::optional<engine::Value> refuse(const char* code, std::string_view what, Span place) {
        m_code = code;
        m_what = what;
        m_place = place.begin;
        return std::nullopt;
    }

    std::optional<engine::Value> object(Node node) {
        engine::ObjectBuilder builder;
        for (const Node member : node) {
            if (member.rawKey().substr(0, 2) == "${")
                return refuse("value.placeholder", member.rawKey(), member.keySpan());
            auto value = convert(member);
            if (!value)
                return std::nullopt;
            builder.add(member.key(), std::move(*value));
        }
        return builder.build();
    }

    std::optional<engine::Value> array(Node node) {
        std::vector<engine::Value> items;
        for (const Node item : node) {
            auto value = convert(item);
            if (!value)
                return std::nullopt;
            items.push_back(std::move(*value));
        }
        return engine::Value::array(std::move(items));
    }

    const char* m_code = "";
    std::string m_what;
    std::size_t m_place = 0;
};

} // namespace

Result<engine::Value> toValue(Node node) {
    if (!node)
        return Message{"value.nothing", {}};
    const SyntaxTree& tree = *node.tree();
    if (const SyntaxProblem* problem = tree.firstBreak()) {
        const LineColumn place = Text(std::string(tree.text())).lineColumn(problem->span.begin);
        return Message{"value.text-broken", {std::to_string(place.line), std::to_string(place.column)}};
    }
    Converter converter;
    if (auto value = converter.convert(node))
        return std::move(*value);
    return converter.refusal(tree.text());
}

} // namespace steploom::model
