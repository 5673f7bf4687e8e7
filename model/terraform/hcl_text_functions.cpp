// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_arguments.h"

#include <algorithm>

namespace steploom::model::hcl {

namespace {

using engine::Value;

constexpr std::string_view kBlanks = " \t\r\n\v\f";

std::string strippedOf(std::string_view text, std::string_view what, bool front = true, bool back = true) {
    const std::size_t begin = front ? std::min(text.find_first_not_of(what), text.size()) : 0;
    text.remove_prefix(begin);
    if (back)
        text = text.substr(0, text.find_last_not_of(what) + 1); // npos + 1 is 0
    return std::string(text);
}

/// Of an Unicode text the letters beyond ASCII would change too.
template <char first, char last, int shift>
MaybeValue shifted(const Arguments& given) {
    auto made = asciiAt(given, 0);
    for (std::size_t i = 0; made && i < made->size(); ++i) {
        char& c = (*made)[i];
        c = c >= first && c <= last ? static_cast<char>(c + shift) : c;
    }
    return madeText(std::move(made));
}

MaybeValue title(const Arguments& given) {
    auto made = asciiAt(given, 0);
    bool begins = true;
    for (std::size_t i = 0; made && i < made->size(); ++i) {
        char& c = (*made)[i];
        if (begins && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        begins = kBlanks.find(c) != std::string_view::npos;
    }
    return madeText(std::move(made));
}

MaybeValue trimmed(const Arguments& given) {
    const auto whole = textAt(given, 0);
    const auto cut = asciiAt(given, 1);
    return whole && cut ? madeText(strippedOf(*whole, *cut)) : std::nullopt;
}

MaybeValue trimmedBlanks(const Arguments& given) {
    const auto whole = textAt(given, 0);
    return whole ? madeText(strippedOf(*whole, kBlanks)) : std::nullopt;
}

MaybeValue withoutPrefix(const Arguments& given) {
    auto whole = textAt(given, 0);
    const auto cut = textAt(given, 1);
    if (whole && cut && whole->compare(0, cut->size(), *cut) == 0)
        whole->erase(0, cut->size());
    return cut ? madeText(std::move(whole)) : std::nullopt;
}

bool endsWith(const std::string& whole, const std::string& end) {
    return whole.size() >= end.size() && whole.compare(whole.size() - end.size(), end.size(), end) == 0;
}

MaybeValue withoutSuffix(const Arguments& given) {
    auto whole = textAt(given, 0);
    const auto cut = textAt(given, 1);
    if (whole && cut && endsWith(*whole, *cut))
        whole->resize(whole->size() - cut->size());
    return cut ? madeText(std::move(whole)) : std::nullopt;
}

template <bool (*test)(const std::string&, const std::string&)>
MaybeValue tested(const Arguments& given) {
    const auto whole = textAt(given, 0);
    const auto part = textAt(given, 1);
    return whole && part ? MaybeValue(Value(test(*whole, *part))) : std::nullopt;
}

bool beginsWith(const std::string& whole, const std::string& start) {
    return whole.compare(0, start.size(), start) == 0;
}

bool holds(const std::string& whole, const std::string& part) {
    return whole.find(part) != std::string::npos;
}

/// Between slashes stands a regular expression.
MaybeValue replaced(const Arguments& given) {
    const auto whole = textAt(given, 0);
    const auto was = textAt(given, 1);
    const auto now = textAt(given, 2);
    if (!whole || !was || !now || was->empty() ||
        (was->size() > 1 && was->front() == '/' && was->back() == '/'))
        return std::nullopt;
    std::string made;
    for (std::size_t at = 0; made.size() <= kLongestValue;) {
        const std::size_t next = whole->find(*was, at);
        made.append(*whole, at, next - at);
        if (next == std::string::npos)
            return madeText(std::move(made));
        made += *now;
        at = next + was->size();
    }
    return std::nullopt;
}

MaybeValue split(const Arguments& given) {
    const auto separator = textAt(given, 0);
    const auto whole = textAt(given, 1);
    if (!separator || !whole || separator->empty())
        return std::nullopt;
    std::vector<Value> parts;
    for (std::size_t at = 0;; at += separator->size()) {
        const std::size_t end = std::min(whole->find(*separator, at), whole->size());
        parts.emplace_back(std::string_view(*whole).substr(at, end - at));
        if (end == whole->size())
            return Value::array(std::move(parts));
        at = end;
    }
}

MaybeValue joined(const Arguments& given) {
    const auto separator = textAt(given, 0);
    std::string made;
    bool first = true;
    for (std::size_t i = 1; separator && i < given.size(); ++i) {
        if (!given[i].isArray())
            return std::nullopt;
        for (const Value& each : elementsOf(given[i])) {
            const auto part = textOf(each);
            if (!part || made.size() > kLongestValue)
                return std::nullopt;
            made += (first ? std::string() : *separator) + *part;
            first = false;
        }
    }
    return separator && given.size() > 1 ? madeText(std::move(made)) : std::nullopt;
}

MaybeValue part(const Arguments& given) {
    const auto whole = asciiAt(given, 0);
    auto from = wholeAt(given, 1);
    const auto length = wholeAt(given, 2);
    if (!whole || !from || !length)
        return std::nullopt;
    const auto size = static_cast<std::int64_t>(whole->size());
    *from = std::clamp<std::int64_t>(*from < 0 ? size + *from : *from, 0, size);
    const std::int64_t count = *length < 0 ? size - *from : std::min(*length, size - *from);
    return madeText(whole->substr(static_cast<std::size_t>(*from), static_cast<std::size_t>(count)));
}

} // namespace

const std::vector<Function>& textFunctions() {
    static const std::vector<Function> all{
        {"endswith", tested<endsWith>},
        {"format", formatted},
        {"join", joined},
        {"lower", shifted<'A', 'Z', 'a' - 'A'>},
        {"replace", replaced},
        {"split", split},
        {"startswith", tested<beginsWith>},
        {"strcontains", tested<holds>},
        {"substr", part},
        {"title", title},
        {"trim", trimmed},
        {"trimprefix", withoutPrefix},
        {"trimspace", trimmedBlanks},
        {"trimsuffix", withoutSuffix},
        {"upper", shifted<'a', 'z', 'A' - 'a'>},
    };
    return all;
}

} // namespace steploom::model::hcl
