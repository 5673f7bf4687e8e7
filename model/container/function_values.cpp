// SPDX-License-Identifier: Apache-2.0
#include "model/container/function_values.h"

#include <algorithm>
#include <utility>

#include "model/container/functions.h"

namespace steploom::model {

namespace {

/// The functions of a machine, by the names that its view has for them.
class FunctionValues final : public ValueSource {
public:
    explicit FunctionValues(std::shared_ptr<const TemplateFunctions> functions)
        : m_functions(std::move(functions)) {}

    void collect(const SourceValue& value) {
        const auto function = functionOf(value);
        if (function) {
            const std::string text = functionText(value);
            const bool whole = text.size() > 3 && text.substr(0, 2) == "${" && text.back() == '}' &&
                               text.find('}') == text.size() - 1;
            const bool plain =
                function->name == "Ref" || function->name == "GetAtt" || function->name == "Sub";
            if (function->name == "Sub" && function->argument->kind == SourceValue::Kind::Array &&
                function->argument->children.size() > 1)
                variables(function->argument->children[1]);
            if (whole && !plain)
                add(text.substr(2, text.size() - 3), value);
        }
        for (const SourceValue& child : value.children)
            collect(child);
    }
    bool empty() const { return m_values.empty(); }

    std::vector<std::string> names() const override {
        std::vector<std::string> names;
        names.reserve(m_values.size());
        for (const auto& [name, value] : m_values)
            names.push_back(name);
        return names;
    }
    std::optional<std::string> value(std::string_view name, const SubstitutionValues& known) const override {
        for (const auto& [each, value] : m_values) {
            if (each == name)
                return m_functions->text(value, known);
        }
        return std::nullopt;
    }

private:
    void variables(const SourceValue& given) {
        for (const SourceValue& variable : given.children)
            add(variable.key, variable);
    }
    void add(const std::string& name, const SourceValue& value) {
        const bool known = std::any_of(m_values.begin(), m_values.end(),
                                       [&](const auto& each) { return each.first == name; });
        if (!known && !name.empty())
            m_values.emplace_back(name, value);
    }

    std::shared_ptr<const TemplateFunctions> m_functions;
    std::vector<std::pair<std::string, SourceValue>> m_values;
};

} // namespace

std::shared_ptr<const ValueSource> functionValues(std::shared_ptr<const TemplateFunctions> functions,
                                                  const std::vector<const SourceValue*>& values) {
    auto made = std::make_shared<FunctionValues>(std::move(functions));
    for (const SourceValue* value : values) {
        if (value != nullptr)
            made->collect(*value);
    }
    return made->empty() ? nullptr : made;
}

} // namespace steploom::model
