// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonata_text.h"

#include <algorithm>
#include <array>

#include "engine/expression/compiler.h"
#include "model/document/json_string.h"
#include "model/document/utf8.h"

namespace steploom::model {

namespace {

using engine::Expression;
using engine::Intrinsic;
using engine::PathStep;

constexpr std::size_t kSafeDigits = 15; ///< of a number that a double holds exactly

bool isPlainName(std::string_view name) {
    constexpr std::array<std::string_view, 7> words{"and", "or", "in", "true", "false", "null", "function"};
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    return !name.empty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](char c) { return isLetter(c) || isDigit(c); }) &&
           std::find(words.begin(), words.end(), name) == words.end();
}

std::optional<std::string> nameInJsonata(std::string_view name) {
    if (isPlainName(name))
        return std::string(name);
    if (name.empty() || name.find('`') != std::string_view::npos)
        return std::nullopt;
    return '`' + std::string(name) + '`';
}

bool isSafeNumber(std::string_view raw) {
    const auto digits = std::count_if(raw.begin(), raw.end(), [](char c) { return c >= '0' && c <= '9'; });
    return static_cast<std::size_t>(digits) <= kSafeDigits;
}

Message noFunction(std::string_view text) {
    return {"convert.function", {std::string(text)}};
}

/// Functions that have a twin with the same result for all arguments that they take.
std::optional<std::string> call(const Expression& expression, const PayloadRoot& root);

std::optional<std::string> argument(const Expression& expression, const PayloadRoot& root) {
    switch (expression.kind) {
    case Expression::Kind::Path:
        return pathInJsonata(expression.path, root);
    case Expression::Kind::Call:
        return call(expression, root);
    case Expression::Kind::Constant:
        if (expression.constant.isString())
            return jsonataString(expression.constant.asString());
        if (expression.constant.isInt())
            return std::to_string(expression.constant.asInt());
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<std::string> call(const Expression& expression, const PayloadRoot& root) {
    const auto isInteger = [&](std::size_t index) {
        return index < expression.parts.size() && expression.parts[index].isConstant() &&
               expression.parts[index].constant.isInt();
    };
    const char* name = nullptr;
    switch (expression.function) {
    case Intrinsic::Uuid:
        return "$uuid()";
    case Intrinsic::ArrayLength:
        name = "$count";
        break;
    case Intrinsic::StringToJson:
        name = "$parse";
        break;
    case Intrinsic::ArrayPartition:
        name = isInteger(1) ? "$partition" : nullptr;
        break;
    case Intrinsic::ArrayRange:
        name = isInteger(0) && isInteger(1) && isInteger(2) ? "$range" : nullptr;
        break;
    default:
        break;
    }
    if (name == nullptr)
        return std::nullopt;
    std::string text = name;
    for (std::size_t i = 0; i < expression.parts.size(); ++i) {
        const auto part = argument(expression.parts[i], root);
        if (!part)
            return std::nullopt;
        text += (i == 0 ? "(" : ", ") + *part;
    }
    text += ')';
    // A blank text is null there, and an error of $parse.
    if (expression.function == Intrinsic::StringToJson)
        return "($trim" + text.substr(std::string_view("$parse").size()) + " = '' ? null : " + text + ')';
    return text;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

Result<std::string> object(Node value, const PayloadRoot& root) {
    std::string text = "{";
    for (const Node member : value) {
        std::string key = member.key();
        const bool dynamic = endsWith(key, ".$");
        if (dynamic)
            key.resize(key.size() - 2);
        auto part = dynamic ? expressionInJsonata(member.string(), root) : templateInJsonata(member, root);
        if (!part)
            return part;
        text += (text.size() > 1 ? ", " : "") + jsonataString(key) + ": " + *part;
    }
    return text + '}';
}

/// Items that are expressions would be taken apart where they are arrays themselves.
bool isConstant(Node value) {
    if (value.isMember() && endsWith(value.key(), ".$"))
        return false;
    return std::all_of(value.begin(), value.end(), isConstant);
}

Result<std::string> array(Node value, const PayloadRoot& root) {
    std::string text = "[";
    for (const Node item : value) {
        if (item.isObject() || isConstant(item)) {
            auto part = templateInJsonata(item, root);
            if (!part)
                return part;
            text += (text.size() > 1 ? ", " : "") + *part;
        } else {
            return Message{"convert.value", {std::string(value.raw())}};
        }
    }
    return text + ']';
}

} // namespace

std::optional<std::string> pathInJsonata(const engine::Path& path, const PayloadRoot& root) {
    if (!path.definite)
        return std::nullopt;
    std::string text = path.root == engine::PathRoot::Context    ? "$states.context"
                       : path.root == engine::PathRoot::Variable ? '$' + std::string(path.variable.text())
                                                                 : root;
    for (const PathStep& step : path.steps) {
        if (step.kind == PathStep::Kind::Index) {
            text += '[' + std::to_string(step.index) + ']';
            continue;
        }
        const auto name = step.kind == PathStep::Kind::Member ? nameInJsonata(step.key.text()) : std::nullopt;
        if (!name)
            return std::nullopt;
        text += '.' + *name;
    }
    return text;
}

Result<std::string> pathInJsonata(std::string_view path, const PayloadRoot& root) {
    const engine::PathResult compiled = engine::compilePath(path);
    auto text = compiled ? pathInJsonata(compiled.path, root) : std::nullopt;
    if (!text)
        return Message{"convert.path", {std::string(path)}};
    return std::move(*text);
}

Result<std::string> expressionInJsonata(std::string_view text, const PayloadRoot& root) {
    if (!text.empty() && text.front() == '$')
        return pathInJsonata(text, root);
    std::vector<engine::ExpressionIssue> issues;
    const Expression expression = engine::compileExpressionText(text, issues);
    auto converted =
        issues.empty() && expression.kind == Expression::Kind::Call ? call(expression, root) : std::nullopt;
    if (!converted)
        return noFunction(text);
    return std::move(*converted);
}

Result<std::string> templateInJsonata(Node value, const PayloadRoot& root) {
    switch (value.kind()) {
    case NodeKind::Object:
        return object(value, root);
    case NodeKind::Array:
        return array(value, root);
    case NodeKind::String:
        return jsonataString(value.string());
    case NodeKind::Number:
        if (isSafeNumber(value.raw()))
            return std::string(value.raw());
        break;
    case NodeKind::True:
    case NodeKind::False:
    case NodeKind::Null:
        return std::string(value.raw());
    default:
        break;
    }
    return Message{"convert.value", {std::string(value.raw())}};
}

std::string jsonataString(std::string_view characters) {
    std::string quoted = encodeJsonString(characters);
    if (characters.find('\'') != std::string_view::npos) // which JSONata knows no escape of
        return quoted;
    std::string text = "'";
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
        if (quoted[i] == '\\' && quoted[i + 1] == '"')
            continue;
        text.push_back(quoted[i]);
        if (quoted[i] == '\\')
            text.push_back(quoted[++i]);
    }
    return text + '\'';
}

std::string asField(std::string_view expression) {
    return encodeJsonString("{% " + std::string(expression) + " %}");
}

} // namespace steploom::model
