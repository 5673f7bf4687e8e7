// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/filter.h"
#include "engine/expression/jsonpath/permissive_json.h"
#include "engine/expression/jsonpath/text.h"

namespace steploom::engine {

namespace {

/// As Java trims: everything up to a blank goes.
std::string_view trimmed(std::string_view text) {
    const auto isBlank = [](char c) {
        return static_cast<unsigned char>(c) <= ' ';
    };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isQuoted(std::string_view text, char quote) {
    return text.size() > 1 && text.front() == quote && text.back() == quote;
}

bool isJson(std::string_view text) {
    if (text.size() < 2)
        return false;
    const bool array = text.front() == '[' && text.back() == ']';
    const bool object = text.front() == '{' && text.back() == '}';
    return (array || object) && !readPermissiveJson(text).isAbsent();
}

ListElement elementOf(const Value& string) {
    const std::string_view text = trimmed(string.asString());
    const bool rooted = text.substr(0, 1) == "$" || text.substr(0, 1) == "@";
    if (rooted && compileLibraryPath(text))
        return {ComparandKind::Path, string};
    if (isJson(text))
        return {ComparandKind::Literal, string};
    std::string_view plain = string.asString();
    if (isQuoted(plain, '\'') || isQuoted(plain, '"'))
        plain = plain.substr(1, plain.size() - 2);
    if (plain.size() == string.size() && plain.find('\\') == std::string_view::npos)
        return {ComparandKind::String, string};
    return {ComparandKind::String, Value(unescaped(plain).value_or(std::string(plain)))};
}

} // namespace

List listOf(const Value& array) {
    List list;
    if (!array.isArray())
        return list;
    list.elements.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
        const Value& element = array.at(i);
        switch (element.kind()) {
        case Kind::Null:
            list.elements.push_back({ComparandKind::Null, element});
            break;
        case Kind::Bool:
            list.elements.push_back({ComparandKind::Bool, element});
            break;
        case Kind::Int:
        case Kind::Double:
            list.elements.push_back({ComparandKind::Number, element});
            break;
        case Kind::String:
            list.elements.push_back(elementOf(element));
            break;
        default:
            list.broken = true;
            return list;
        }
    }
    return list;
}

} // namespace steploom::engine
