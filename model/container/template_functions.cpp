// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_functions.h"

#include <algorithm>
#include <charconv>

#include "engine/support/encoding.h"
#include "model/container/functions.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

constexpr int kDeepest = 32;                ///< of functions in functions, and of conditions that name others
constexpr int kMostSteps = 10'000;          ///< of one value
constexpr std::size_t kLongest = 1U << 20U; ///< bytes of one value

struct Evaluated {
    std::string text;
    std::vector<std::string> items;
    bool list = false;
};
using Outcome = std::optional<Evaluated>;

Outcome ofText(std::string text) {
    return Evaluated{std::move(text), {}, false};
}

/// A parameter that is a list comes as its items with commas between.
std::vector<std::string> itemsOf(const Evaluated& value) {
    if (value.list)
        return value.items;
    std::vector<std::string> items;
    for (std::size_t at = 0; at <= value.text.size();) {
        const std::size_t comma = std::min(value.text.find(',', at), value.text.size());
        std::string item = value.text.substr(at, comma - at);
        item.erase(0, item.find_first_not_of(' '));
        item.erase(item.find_last_not_of(' ') + 1);
        items.push_back(std::move(item));
        at = comma + 1;
    }
    return items;
}

/// What a function takes. In the short form that is the value itself, whose tag is the function.
SourceValue argumentOf(const TemplateFunction& function, const SourceValue& value) {
    SourceValue argument = *function.argument;
    if (function.argument == &value)
        argument.tag.clear();
    return argument;
}

const SourceValue* memberOf(const SourceValue* value, const std::string& name) {
    return value == nullptr || value->kind != Kind::Object ? nullptr : value->member(name);
}

/// Works out one value.
class Evaluation {
public:
    Evaluation(const SourceValue* mappings, const SourceValue* conditions, const SubstitutionValues& known)
        : m_mappings(mappings)
        , m_conditions(conditions)
        , m_known(known) {}

    Outcome evaluate(const SourceValue& value, int depth = 0) const {
        if (depth > kDeepest || ++m_steps > kMostSteps)
            return std::nullopt;
        if (const auto function = functionOf(value))
            return apply(function->name, argumentOf(*function, value), depth);
        if (value.kind == Kind::Scalar)
            return ofText(value.json == "null" ? std::string() : value.string());
        if (value.kind == Kind::Object)
            return std::nullopt;
        Evaluated list;
        list.list = true;
        for (const SourceValue& child : value.children) {
            auto item = evaluate(child, depth + 1);
            if (!item || item->list)
                return std::nullopt;
            list.items.push_back(std::move(item->text));
        }
        return list;
    }

    /// Of the condition of that name.
    std::optional<bool> holds(const std::string& name, int depth) const {
        const SourceValue* condition = memberOf(m_conditions, name);
        return condition == nullptr || depth > kDeepest ? std::nullopt : holds(*condition, depth + 1);
    }

private:
    Outcome known(const std::string& name) const {
        const auto found = m_known.find(name);
        return found == m_known.end() ? std::nullopt : ofText(found->second);
    }

    Outcome apply(const std::string& name, const SourceValue& argument, int depth) const {
        const bool scalar = argument.kind == Kind::Scalar;
        if (name == "Ref")
            return scalar ? known(argument.string()) : std::nullopt;
        if (name == "Condition")
            return std::nullopt;
        if (name == "GetAtt")
            return attribute(argument);
        if (name == "Sub")
            return substituted(argument, depth);
        if (name == "Join")
            return joined(argument, depth);
        if (name == "Select")
            return selected(argument, depth);
        if (name == "Split")
            return split(argument, depth);
        if (name == "FindInMap")
            return found(argument, depth);
        if (name == "If") {
            const SourceValue* branch = this->branch(argument, depth);
            return branch == nullptr ? std::nullopt : evaluate(*branch, depth + 1);
        }
        const Outcome value =
            name == "Base64" || name == "Length" ? evaluate(argument, depth + 1) : std::nullopt;
        if (!value)
            return std::nullopt;
        return ofText(name == "Length" ? std::to_string(itemsOf(*value).size())
                                       : engine::base64Encoded(value->text));
    }

    Outcome attribute(const SourceValue& argument) const {
        if (argument.kind == Kind::Scalar)
            return known(argument.string());
        std::string name;
        for (const SourceValue& part : argument.children)
            name += (name.empty() ? "" : ".") + part.string();
        return known(name);
    }

    Outcome substituted(const SourceValue& argument, int depth) const {
        const bool list = argument.kind == Kind::Array;
        if (list && argument.children.empty())
            return std::nullopt;
        const SourceValue& text = list ? argument.children[0] : argument;
        const SourceValue* variables = list && argument.children.size() > 1 ? &argument.children[1] : nullptr;
        const std::string given = text.string();
        std::string made;
        for (std::size_t at = 0; at < given.size();) {
            const std::size_t begin = std::min(given.find("${", at), given.size());
            made += given.substr(at, begin - at);
            const std::size_t end = given.find('}', begin);
            if (begin == given.size() || end == std::string::npos)
                return ofText(made + given.substr(begin));
            const std::string name = given.substr(begin + 2, end - begin - 2);
            const SourceValue* variable = memberOf(variables, name);
            const Outcome value = name.substr(0, 1) == "!" ? ofText("${" + name.substr(1) + '}')
                                  : variable != nullptr    ? evaluate(*variable, depth + 1)
                                                           : known(name);
            if (!value || value->list || made.size() + value->text.size() > kLongest)
                return std::nullopt;
            made += value->text;
            at = end + 1;
        }
        return ofText(made);
    }

    /// The two arguments of a function that takes a word and a list.
    bool wordAndList(const SourceValue& argument, int depth, std::string& word,
                     std::vector<std::string>& items) const {
        if (argument.kind != Kind::Array || argument.children.size() != 2)
            return false;
        const Outcome first = evaluate(argument.children[0], depth + 1);
        const Outcome second = evaluate(argument.children[1], depth + 1);
        if (!first || !second || first->list)
            return false;
        word = first->text;
        items = itemsOf(*second);
        return true;
    }

    Outcome joined(const SourceValue& argument, int depth) const {
        std::string delimiter;
        std::vector<std::string> items;
        if (!wordAndList(argument, depth, delimiter, items))
            return std::nullopt;
        std::string made;
        for (const std::string& item : items) {
            if (made.size() + delimiter.size() + item.size() > kLongest)
                return std::nullopt;
            made += (&item == &items.front() ? std::string() : delimiter) + item;
        }
        return ofText(made);
    }

    Outcome selected(const SourceValue& argument, int depth) const {
        std::string number;
        std::vector<std::string> items;
        std::size_t index = 0;
        if (!wordAndList(argument, depth, number, items))
            return std::nullopt;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), index);
        if (read.ec != std::errc() || read.ptr != number.data() + number.size() || index >= items.size())
            return std::nullopt;
        return ofText(items[index]);
    }

    Outcome split(const SourceValue& argument, int depth) const {
        if (argument.kind != Kind::Array || argument.children.size() != 2)
            return std::nullopt;
        const Outcome delimiter = evaluate(argument.children[0], depth + 1);
        const Outcome text = evaluate(argument.children[1], depth + 1);
        if (!delimiter || !text || delimiter->text.empty() || text->list)
            return std::nullopt;
        Evaluated list;
        list.list = true;
        for (std::size_t at = 0; at <= text->text.size();) {
            const std::size_t end = std::min(text->text.find(delimiter->text, at), text->text.size());
            list.items.push_back(text->text.substr(at, end - at));
            at = end + delimiter->text.size();
        }
        return list;
    }

    Outcome found(const SourceValue& argument, int depth) const {
        if (argument.kind != Kind::Array || argument.children.size() < 3)
            return std::nullopt;
        const SourceValue* at = m_mappings;
        for (std::size_t i = 0; i < 3; ++i) {
            const Outcome key = evaluate(argument.children[i], depth + 1);
            at = key && !key->list ? memberOf(at, key->text) : nullptr;
        }
        return at == nullptr ? std::nullopt : evaluate(*at, depth + 1);
    }

public:
    /// What Fn::If gives of its argument.
    const SourceValue* branch(const SourceValue& argument, int depth) const {
        if (argument.kind != Kind::Array || argument.children.size() != 3)
            return nullptr;
        const auto condition = holds(argument.children[0].string(), depth + 1);
        return condition ? &argument.children[*condition ? 1 : 2] : nullptr;
    }

private:
    std::optional<bool> holds(const SourceValue& condition, int depth) const {
        if (const SourceValue* other = memberOf(&condition, "Condition"))
            return holds(other->string(), depth + 1);
        const auto function = functionOf(condition);
        if (!function || depth > kDeepest || ++m_steps > kMostSteps)
            return std::nullopt;
        const SourceValue argument = argumentOf(*function, condition);
        if (function->name == "Condition")
            return holds(argument.string(), depth + 1);
        if (argument.kind != Kind::Array)
            return std::nullopt;
        if (function->name == "Equals" && argument.children.size() == 2) {
            const Outcome left = evaluate(argument.children[0], depth + 1);
            const Outcome right = evaluate(argument.children[1], depth + 1);
            return left && right ? std::optional(left->text == right->text && left->items == right->items)
                                 : std::nullopt;
        }
        const bool all = function->name == "And";
        if (!all && function->name != "Or" && function->name != "Not")
            return std::nullopt;
        bool made = all;
        for (const SourceValue& each : argument.children) {
            const auto one = holds(each, depth + 1);
            if (!one)
                return std::nullopt;
            made = all ? made && *one : made || *one;
        }
        return function->name == "Not" ? !made : made;
    }

    const SourceValue* m_mappings;
    const SourceValue* m_conditions;
    const SubstitutionValues& m_known;
    mutable int m_steps = 0;
};

const SourceValue* pointer(const std::optional<SourceValue>& value) {
    return value ? &*value : nullptr;
}

} // namespace

TemplateFunctions::TemplateFunctions(const SourceValue& root) {
    if (const SourceValue* mappings = memberOf(&root, "Mappings"))
        m_mappings = *mappings;
    if (const SourceValue* conditions = memberOf(&root, "Conditions"))
        m_conditions = *conditions;
}

std::optional<std::string> TemplateFunctions::text(const SourceValue& value,
                                                   const SubstitutionValues& known) const {
    const Outcome made = Evaluation(pointer(m_mappings), pointer(m_conditions), known).evaluate(value);
    return made && !made->list ? std::optional(made->text) : std::nullopt;
}

std::optional<bool> TemplateFunctions::condition(const std::string& name,
                                                 const SubstitutionValues& known) const {
    return Evaluation(pointer(m_mappings), pointer(m_conditions), known).holds(name, 0);
}

const SourceValue* TemplateFunctions::chosen(const SourceValue& value,
                                             const SubstitutionValues& known) const {
    const SourceValue* at = &value;
    for (int i = 0; i < kDeepest && at != nullptr; ++i) {
        const auto function = functionOf(*at);
        if (!function || function->name != "If")
            return at;
        at = Evaluation(pointer(m_mappings), pointer(m_conditions), known).branch(*function->argument, 0);
    }
    return nullptr;
}

} // namespace steploom::model
