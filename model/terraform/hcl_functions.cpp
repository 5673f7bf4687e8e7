// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_functions.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <limits>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::model::hcl {

namespace {

using engine::Value;
using Result = std::optional<Value>;
using Arguments = std::vector<Value>;
using Function = Result (*)(const Arguments&);

constexpr std::string_view kBlanks = " \t\r\n\v\f";

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The argument as characters of which each is a byte: what is beyond needs tables of Unicode.
std::optional<std::string> asciiAt(const Arguments& given, std::size_t index) {
    auto text = index < given.size() ? textOf(given[index]) : std::nullopt;
    return text && isAscii(*text) ? text : std::nullopt;
}

std::optional<std::string> textAt(const Arguments& given, std::size_t index) {
    return index < given.size() ? textOf(given[index]) : std::nullopt;
}

std::optional<double> realAt(const Arguments& given, std::size_t index) {
    const auto number = index < given.size() ? numberOf(given[index]) : std::nullopt;
    return number ? std::optional(number->asDouble()) : std::nullopt;
}

/// A whole number that is an index or a length.
std::optional<std::int64_t> wholeAt(const Arguments& given, std::size_t index) {
    const auto real = realAt(given, index);
    constexpr double most = 1e9;
    return real && std::floor(*real) == *real && std::fabs(*real) <= most
               ? std::optional(static_cast<std::int64_t>(*real))
               : std::nullopt;
}

Value numeric(double number) {
    constexpr double most = 9e15;
    return std::floor(number) == number && std::fabs(number) < most ? Value(static_cast<std::int64_t>(number))
                                                                    : Value(number);
}

std::vector<Value> elementsOf(const Value& list) {
    std::vector<Value> elements;
    for (std::size_t i = 0; list.isArray() && i < list.size(); ++i)
        elements.push_back(list.at(i));
    return elements;
}

bool isListAt(const Arguments& given, std::size_t index) {
    return index < given.size() && given[index].isArray();
}

Result text(std::optional<std::string> made) {
    return made && made->size() <= kLongestValue ? Result(Value(*made)) : std::nullopt;
}

std::string strippedOf(std::string_view text, std::string_view what, bool front = true, bool back = true) {
    const std::size_t begin = front ? std::min(text.find_first_not_of(what), text.size()) : 0;
    text.remove_prefix(begin);
    if (back)
        text = text.substr(0, text.find_last_not_of(what) + 1); // npos + 1 is 0
    return std::string(text);
}

// Characters

/// Of an Unicode text the letters beyond ASCII would change too.
template <char first, char last, int shift>
Result shifted(const Arguments& given) {
    auto made = asciiAt(given, 0);
    for (std::size_t i = 0; made && i < made->size(); ++i) {
        char& c = (*made)[i];
        c = c >= first && c <= last ? static_cast<char>(c + shift) : c;
    }
    return text(std::move(made));
}

Result title(const Arguments& given) {
    auto made = asciiAt(given, 0);
    bool begins = true;
    for (std::size_t i = 0; made && i < made->size(); ++i) {
        char& c = (*made)[i];
        if (begins && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        begins = kBlanks.find(c) != std::string_view::npos;
    }
    return text(std::move(made));
}

Result trimmed(const Arguments& given) {
    const auto whole = textAt(given, 0);
    const auto cut = asciiAt(given, 1);
    return whole && cut ? text(strippedOf(*whole, *cut)) : std::nullopt;
}

Result trimmedBlanks(const Arguments& given) {
    const auto whole = textAt(given, 0);
    return whole ? text(strippedOf(*whole, kBlanks)) : std::nullopt;
}

Result withoutPrefix(const Arguments& given) {
    auto whole = textAt(given, 0);
    const auto cut = textAt(given, 1);
    if (whole && cut && whole->compare(0, cut->size(), *cut) == 0)
        whole->erase(0, cut->size());
    return cut ? text(std::move(whole)) : std::nullopt;
}

bool endsWith(const std::string& whole, const std::string& end) {
    return whole.size() >= end.size() && whole.compare(whole.size() - end.size(), end.size(), end) == 0;
}

Result withoutSuffix(const Arguments& given) {
    auto whole = textAt(given, 0);
    const auto cut = textAt(given, 1);
    if (whole && cut && endsWith(*whole, *cut))
        whole->resize(whole->size() - cut->size());
    return cut ? text(std::move(whole)) : std::nullopt;
}

template <bool (*test)(const std::string&, const std::string&)>
Result tested(const Arguments& given) {
    const auto whole = textAt(given, 0);
    const auto part = textAt(given, 1);
    return whole && part ? Result(Value(test(*whole, *part))) : std::nullopt;
}

bool beginsWith(const std::string& whole, const std::string& start) {
    return whole.compare(0, start.size(), start) == 0;
}

bool holds(const std::string& whole, const std::string& part) {
    return whole.find(part) != std::string::npos;
}

/// Between slashes stands a regular expression.
Result replaced(const Arguments& given) {
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
            return text(std::move(made));
        made += *now;
        at = next + was->size();
    }
    return std::nullopt;
}

Result split(const Arguments& given) {
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

Result joined(const Arguments& given) {
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
    return separator && given.size() > 1 ? text(std::move(made)) : std::nullopt;
}

Result part(const Arguments& given) {
    const auto whole = asciiAt(given, 0);
    auto from = wholeAt(given, 1);
    const auto length = wholeAt(given, 2);
    if (!whole || !from || !length)
        return std::nullopt;
    const auto size = static_cast<std::int64_t>(whole->size());
    *from = std::clamp<std::int64_t>(*from < 0 ? size + *from : *from, 0, size);
    const std::int64_t count = *length < 0 ? size - *from : std::min(*length, size - *from);
    return text(whole->substr(static_cast<std::size_t>(*from), static_cast<std::size_t>(count)));
}

/// `%s`, `%d`, `%t`, `%v`, `%q`, `%f` with width and places; the rest of Go's verbs are seldom seen.
class Format {
public:
    explicit Format(const Arguments& given)
        : m_given(given) {}

    Result made() {
        const auto pattern = textAt(m_given, 0);
        if (!pattern)
            return std::nullopt;
        for (std::size_t i = 0; i < pattern->size() && m_good;) {
            if ((*pattern)[i] != '%')
                m_made += (*pattern)[i++];
            else if (pattern->compare(i, 2, "%%") == 0)
                m_made += '%', i += 2;
            else
                i = verb(*pattern, i + 1);
        }
        return m_good && m_next == m_given.size() ? text(std::move(m_made)) : std::nullopt;
    }

private:
    std::size_t verb(const std::string& pattern, std::size_t at) {
        const std::size_t end = std::min(pattern.find_first_not_of("0123456789.-+ ", at), pattern.size());
        const std::string flags = pattern.substr(at, end - at);
        const char kind = end < pattern.size() ? pattern[end] : '\0';
        auto one = m_next < m_given.size() && flags.size() < 8 ? written(kind, flags) : std::nullopt;
        ++m_next;
        m_good = one.has_value() && m_made.size() <= kLongestValue;
        if (m_good)
            m_made += *one;
        return end + 1;
    }

    std::optional<std::string> written(char kind, const std::string& flags) const {
        const Value& given = m_given[m_next];
        if (kind == 'v' && flags.empty())
            return given.isArray() || given.isObject() ? encoded(given) : textOf(given);
        if (kind == 't' && flags.empty()) {
            const auto truth = truthOf(given);
            return truth ? std::optional<std::string>(*truth ? "true" : "false") : std::nullopt;
        }
        if (kind == 's' || kind == 'q') {
            const auto characters = textOf(given);
            if (!characters)
                return std::nullopt;
            return padded(kind == 's' ? *characters : encoded(Value(*characters)), flags);
        }
        const auto number = numberOf(given);
        if (!number || (kind != 'd' && kind != 'f'))
            return std::nullopt;
        const std::string shape = '%' + flags + (kind == 'd' ? ".0f" : "f");
        if (kind == 'd' && (std::floor(number->asDouble()) != number->asDouble() || flags.find('.') < 8))
            return std::nullopt;
        char written[400];
        const int size = std::snprintf(written, sizeof written, shape.c_str(), number->asDouble()); // NOLINT
        return size > 0 && size < static_cast<int>(sizeof written) ? std::optional(std::string(written))
                                                                   : std::nullopt;
    }

    static std::optional<std::string> padded(const std::string& characters, const std::string& flags) {
        const bool left = !flags.empty() && flags.front() == '-';
        const std::string digits = flags.substr(left ? 1 : 0);
        if (digits.find_first_not_of("0123456789") != std::string::npos || digits.size() > 3 ||
            (!digits.empty() && !isAscii(characters)))
            return std::nullopt;
        const std::size_t width = digits.empty() ? 0 : static_cast<std::size_t>(std::stoi(digits));
        const std::string blanks(width > characters.size() ? width - characters.size() : 0, ' ');
        return left ? characters + blanks : blanks + characters;
    }

    const Arguments& m_given;
    std::size_t m_next = 1;
    std::string m_made;
    bool m_good = true;
};

Result formatted(const Arguments& given) {
    return Format(given).made();
}

// Numbers

template <double (*function)(double)>
Result rounded(const Arguments& given) {
    const auto real = realAt(given, 0);
    return real && given.size() == 1 ? Result(numeric(function(*real))) : std::nullopt;
}

template <bool least>
Result extreme(const Arguments& given) {
    std::optional<double> best;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto real = realAt(given, i);
        if (!real)
            return std::nullopt;
        best = !best ? *real : least ? std::min(*best, *real) : std::max(*best, *real);
    }
    return best ? Result(numeric(*best)) : std::nullopt;
}

Result range(const Arguments& given) {
    const auto first = realAt(given, 0);
    const auto second = realAt(given, 1);
    const auto third = realAt(given, 2);
    if (!first || given.size() > 3 || (given.size() > 1 && !second) || (given.size() > 2 && !third))
        return std::nullopt;
    const double begin = second ? *first : 0;
    const double end = second ? *second : *first;
    const double step = third ? *third : begin <= end ? 1 : -1;
    std::vector<Value> made;
    for (double at = begin; step != 0 && (step > 0 ? at < end : at > end); at += step) {
        if (made.size() >= 1024) // Terraform's own limit
            return std::nullopt;
        made.push_back(numeric(at));
    }
    return step == 0 ? std::nullopt : Result(Value::array(std::move(made)));
}

// Lists and objects

Result length(const Arguments& given) {
    if (given.size() != 1)
        return std::nullopt;
    if (given[0].isArray() || given[0].isObject())
        return Value(static_cast<std::int64_t>(given[0].size()));
    const auto characters = given[0].isString() ? asciiAt(given, 0) : std::nullopt;
    return characters ? Result(Value(static_cast<std::int64_t>(characters->size()))) : std::nullopt;
}

Result concatenated(const Arguments& given) {
    std::vector<Value> made;
    for (const Value& list : given) {
        if (!list.isArray() || made.size() > kLongestValue)
            return std::nullopt;
        for (const Value& each : elementsOf(list))
            made.push_back(each);
    }
    return Value::array(std::move(made));
}

Result contained(const Arguments& given) {
    if (given.size() != 2 || !given[0].isArray())
        return std::nullopt;
    const auto elements = elementsOf(given[0]);
    return Value(std::find(elements.begin(), elements.end(), given[1]) != elements.end());
}

Result compacted(const Arguments& given) {
    if (given.size() != 1 || !given[0].isArray())
        return std::nullopt;
    auto elements = elementsOf(given[0]);
    elements.erase(std::remove_if(elements.begin(), elements.end(),
                                  [](const Value& each) { return each.isNull() || each == Value(""); }),
                   elements.end());
    return Value::array(std::move(elements));
}

Result distinct(const Arguments& given) {
    constexpr std::size_t most = 2000; // each is compared with all
    if (given.size() != 1 || !given[0].isArray() || given[0].size() > most)
        return std::nullopt;
    std::vector<Value> made;
    for (const Value& each : elementsOf(given[0])) {
        if (std::find(made.begin(), made.end(), each) == made.end())
            made.push_back(each);
    }
    return Value::array(std::move(made));
}

/// Beyond its end a list begins anew.
Result element(const Arguments& given) {
    const auto index = wholeAt(given, 1);
    if (!isListAt(given, 0) || !index || *index < 0 || given[0].size() == 0)
        return std::nullopt;
    return given[0].at(static_cast<std::size_t>(*index) % given[0].size());
}

void flattenInto(std::vector<Value>& made, const Value& list, int depth) {
    for (const Value& each : elementsOf(list)) {
        if (each.isArray() && depth < 64)
            flattenInto(made, each, depth + 1);
        else
            made.push_back(each);
    }
}

Result flattened(const Arguments& given) {
    if (given.size() != 1 || !given[0].isArray())
        return std::nullopt;
    std::vector<Value> made;
    flattenInto(made, given[0], 0);
    return Value::array(std::move(made));
}

Result keys(const Arguments& given) {
    if (given.size() != 1 || !given[0].isObject())
        return std::nullopt;
    std::vector<Value> made;
    for (const std::string& key : sortedKeys(given[0]))
        made.emplace_back(key);
    return Value::array(std::move(made));
}

Result values(const Arguments& given) {
    if (given.size() != 1 || !given[0].isObject())
        return std::nullopt;
    std::vector<Value> made;
    for (const std::string& key : sortedKeys(given[0]))
        made.push_back(given[0].get(key));
    return Value::array(std::move(made));
}

Result lookedUp(const Arguments& given) {
    const auto key = textAt(given, 1);
    if (!key || !given[0].isObject())
        return std::nullopt;
    if (const Value* found = given[0].find(*key))
        return *found;
    return given.size() > 2 ? Result(given[2]) : std::nullopt;
}

Result merged(const Arguments& given) {
    engine::ObjectBuilder members;
    for (const Value& object : given) {
        if (object.isNull())
            continue;
        if (!object.isObject())
            return std::nullopt;
        for (std::size_t i = 0; i < object.size(); ++i)
            members.add(object.memberKey(i), object.at(i));
    }
    return members.build();
}

Result one(const Arguments& given) {
    if (!isListAt(given, 0) || given[0].size() > 1)
        return std::nullopt;
    return given[0].size() == 0 ? Value(nullptr) : given[0].at(0);
}

Result reversed(const Arguments& given) {
    if (!isListAt(given, 0))
        return std::nullopt;
    auto elements = elementsOf(given[0]);
    std::reverse(elements.begin(), elements.end());
    return Value::array(std::move(elements));
}

Result sorted(const Arguments& given) {
    if (!isListAt(given, 0))
        return std::nullopt;
    std::vector<std::string> texts;
    for (const Value& each : elementsOf(given[0])) {
        auto characters = textOf(each);
        if (!characters)
            return std::nullopt;
        texts.push_back(std::move(*characters));
    }
    std::sort(texts.begin(), texts.end());
    return Value::array(std::vector<Value>(texts.begin(), texts.end()));
}

Result sliced(const Arguments& given) {
    const auto from = wholeAt(given, 1);
    const auto to = wholeAt(given, 2);
    if (!isListAt(given, 0) || !from || !to || *from < 0 || *to < *from ||
        *to > static_cast<std::int64_t>(given[0].size()))
        return std::nullopt;
    std::vector<Value> made;
    for (auto i = *from; i < *to; ++i)
        made.push_back(given[0].at(static_cast<std::size_t>(i)));
    return Value::array(std::move(made));
}

Result zipped(const Arguments& given) {
    if (!isListAt(given, 0) || !isListAt(given, 1) || given[0].size() != given[1].size())
        return std::nullopt;
    engine::ObjectBuilder members;
    for (std::size_t i = 0; i < given[0].size(); ++i) {
        const auto name = textOf(given[0].at(i));
        if (!name)
            return std::nullopt;
        members.add(*name, given[1].at(i));
    }
    return members.build();
}

// Kinds

Result toText(const Arguments& given) {
    return given.size() == 1 && given[0].isNull() ? Result(given[0]) : text(textAt(given, 0));
}

Result toNumber(const Arguments& given) {
    if (given.size() != 1)
        return std::nullopt;
    return given[0].isNull() ? Result(given[0]) : numberOf(given[0]);
}

Result toTruth(const Arguments& given) {
    const auto truth = given.size() == 1 ? truthOf(given[0]) : std::nullopt;
    return truth ? Result(Value(*truth)) : std::nullopt;
}

Result toList(const Arguments& given) {
    return given.size() == 1 && given[0].isArray() ? Result(given[0]) : std::nullopt;
}

/// A set is a list here, in the order in which Terraform goes through it.
Result toSet(const Arguments& given) {
    const Result once = distinct(given);
    return once ? sorted({*once}) : std::nullopt;
}

Result toMap(const Arguments& given) {
    return given.size() == 1 && given[0].isObject() ? Result(given[0]) : std::nullopt;
}

Result coalesced(const Arguments& given) {
    const auto found = std::find_if(given.begin(), given.end(),
                                    [](const Value& each) { return !each.isNull() && !(each == Value("")); });
    return found == given.end() ? std::nullopt : Result(*found);
}

Result coalescedList(const Arguments& given) {
    const auto found =
        std::find_if(given.begin(), given.end(), [](const Value& each) { return each.size() > 0; });
    return found == given.end() || !found->isArray() ? std::nullopt : Result(*found);
}

Result toJson(const Arguments& given) {
    return given.size() == 1 ? text(encoded(given[0])) : std::nullopt;
}

Result fromJson(const Arguments& given) {
    const auto json = textAt(given, 0);
    auto read = json ? engine::readJson(*json) : engine::JsonReadResult();
    return read ? Result(std::move(read.value)) : std::nullopt;
}

struct Named {
    std::string_view name;
    Function function;
};

double absolute(double x) {
    return std::fabs(x);
}
double upwards(double x) {
    return std::ceil(x);
}
double downwards(double x) {
    return std::floor(x);
}

constexpr Named kFunctions[] = {
    {"abs", rounded<absolute>},
    {"ceil", rounded<upwards>},
    {"coalesce", coalesced},
    {"coalescelist", coalescedList},
    {"compact", compacted},
    {"concat", concatenated},
    {"contains", contained},
    {"distinct", distinct},
    {"element", element},
    {"endswith", tested<endsWith>},
    {"flatten", flattened},
    {"floor", rounded<downwards>},
    {"format", formatted},
    {"join", joined},
    {"jsondecode", fromJson},
    {"jsonencode", toJson},
    {"keys", keys},
    {"length", length},
    {"lookup", lookedUp},
    {"lower", shifted<'A', 'Z', 'a' - 'A'>},
    {"max", extreme<false>},
    {"merge", merged},
    {"min", extreme<true>},
    {"one", one},
    {"range", range},
    {"replace", replaced},
    {"reverse", reversed},
    {"slice", sliced},
    {"sort", sorted},
    {"split", split},
    {"startswith", tested<beginsWith>},
    {"strcontains", tested<holds>},
    {"substr", part},
    {"title", title},
    {"tobool", toTruth},
    {"tolist", toList},
    {"tomap", toMap},
    {"tonumber", toNumber},
    {"toset", toSet},
    {"tostring", toText},
    {"trim", trimmed},
    {"trimprefix", withoutPrefix},
    {"trimspace", trimmedBlanks},
    {"trimsuffix", withoutSuffix},
    {"upper", shifted<'a', 'z', 'A' - 'a'>},
    {"values", values},
    {"zipmap", zipped},
};

} // namespace

std::optional<Value> call(std::string_view function, const std::vector<Value>& arguments) {
    const auto* found = std::find_if(std::begin(kFunctions), std::end(kFunctions),
                                     [function](const Named& each) { return each.name == function; });
    return found == std::end(kFunctions) ? std::nullopt : found->function(arguments);
}

std::optional<std::string> textOf(const Value& value) {
    if (value.isString())
        return std::string(value.asString());
    if (value.isBool() || value.isNumber())
        return engine::toJson(value, {0, true});
    return std::nullopt;
}

std::optional<Value> numberOf(const Value& value) {
    if (value.isNumber())
        return value;
    auto read = value.isString() ? engine::readJson(value.asString()) : engine::JsonReadResult();
    return read && read.value.isNumber() ? Result(std::move(read.value)) : std::nullopt;
}

std::optional<bool> truthOf(const Value& value) {
    if (value.isBool())
        return value.asBool();
    if (value == Value("true") || value == Value("false"))
        return value == Value("true");
    return std::nullopt;
}

std::optional<Value> elementOf(const Value& collection, const Value& index) {
    if (collection.isObject()) {
        const auto key = textOf(index);
        const Value* found = key ? collection.find(*key) : nullptr;
        return found ? Result(*found) : std::nullopt;
    }
    const auto number = collection.isArray() ? numberOf(index) : std::nullopt;
    if (!number || !number->isInt() || number->asInt() < 0 ||
        number->asInt() >= static_cast<std::int64_t>(collection.size()))
        return std::nullopt;
    return collection.at(static_cast<std::size_t>(number->asInt()));
}

std::string encoded(const Value& value) {
    std::string made;
    for (const char c : engine::toJson(value, {0, true})) {
        if (c == '<' || c == '>' || c == '&') // in strings alone
            made += c == '<' ? "\\u003c" : c == '>' ? "\\u003e" : "\\u0026";
        else
            made += c;
    }
    return made;
}

std::vector<std::string> sortedKeys(const Value& object) {
    std::vector<std::string> made;
    for (std::size_t i = 0; object.isObject() && i < object.size(); ++i)
        made.emplace_back(object.keyAt(i));
    std::sort(made.begin(), made.end());
    return made;
}

} // namespace steploom::model::hcl
