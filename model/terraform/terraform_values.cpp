// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_values.h"

#include <algorithm>

#include "model/substitution/placeholders.h"
#include "model/terraform/hcl_json.h"

namespace steploom::model::terraform {

namespace {

constexpr int kMaxDepth = 8;                ///< locals inside of locals
constexpr std::size_t kLongest = 1U << 20U; ///< bytes of one value
constexpr int kMostSteps = 10'000;          ///< of all values of a machine

class Resolver {
public:
    explicit Resolver(const Scope& scope)
        : m_scope(scope) {}

    /// What stands for a name in a view, as it could be once deployed; none where that cannot be told.
    std::optional<std::string> value(const std::string& name, int depth = 0) const {
        const hcl::Expression* meant = m_scope.meaning(name);
        const bool collection =
            meant != nullptr && (meant->kind == hcl::Kind::Object || meant->kind == hcl::Kind::Tuple);
        if (++m_steps > kMostSteps)
            return std::nullopt;
        if (collection)
            return depth < kMaxDepth ? json(*meant, depth) : std::nullopt;
        return m_scope.deployed(m_scope.reference(name));
    }

    /// The same of a text that is given to a template.
    std::optional<std::string> text(const std::string& given) const {
        const bool reference =
            given.substr(0, 2) == "${" && given.find('}') == given.size() - 1 && given.size() > 3;
        if (reference)
            return value(given.substr(2, given.size() - 3));
        const bool json = !given.empty() && (given.front() == '{' || given.front() == '[');
        return json ? filled(given, 0) : m_scope.deployed(given);
    }

private:
    std::optional<std::string> json(const hcl::Expression& value, int depth) const {
        return filled(hcl::jsonView(m_scope.text(), value).text, depth);
    }

    std::optional<std::string> filled(std::string json, int depth) const {
        const Document view = Document::fromBytes(std::move(json));
        SubstitutionValues inner;
        for (const std::string& name : placeholderNames(view)) {
            auto one = this->value(name, depth + 1);
            if (!one)
                return std::nullopt;
            inner[name] = std::move(*one);
        }
        std::string made = substitute(view, inner).text;
        return made.size() > kLongest ? std::nullopt : std::optional(std::move(made));
    }

    const Scope& m_scope;
    mutable int m_steps = 0;
};

} // namespace

void resolveValues(const Scope& scope, const Machine& machine, ContainedMachine& made) {
    const Resolver resolver(scope);
    for (const auto& [name, text] : machine.variables) {
        made.substitutions.push_back(name);
        made.expressions[name] = text;
        if (auto value = resolver.text(text))
            made.values[name] = std::move(*value);
    }
    for (const std::string& name : placeholderNames(Document::fromBytes(made.definition))) {
        if (made.values.count(name) > 0)
            continue;
        if (std::find(made.substitutions.begin(), made.substitutions.end(), name) == made.substitutions.end())
            made.substitutions.push_back(name);
        if (auto value = resolver.value(name))
            made.values[name] = std::move(*value);
    }
}

} // namespace steploom::model::terraform
