// SPDX-License-Identifier: Apache-2.0
#include "model/container/serverless_values.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "model/container/template_values.h"
#include "model/document/json_string.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

constexpr int kDeepest = 16;                ///< of variables in variables
constexpr int kMostSteps = 10'000;          ///< of one value
constexpr std::size_t kLongest = 1U << 20U; ///< bytes of one value
constexpr std::string_view kAccount = "123456789012";

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (text.substr(0, prefix.size()) != prefix)
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// Behind the brace that closes the `${` at `at`; npos where none does.
std::size_t variableEnd(std::string_view text, std::size_t at) {
    int open = 0;
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        open += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        if (open == 0)
            return i + 1;
    }
    return std::string_view::npos;
}

/// `opt:stage, self:provider.stage` as what it tries one after the other.
std::vector<std::string_view> alternatives(std::string_view text) {
    std::vector<std::string_view> made;
    int open = 0;
    bool quoted = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || (text[i] == ',' && open == 0 && !quoted)) {
            made.push_back(trimmed(text.substr(from, i - from)));
            from = i + 1;
            continue;
        }
        quoted = quoted != (text[i] == '\'');
        open += text[i] == '{' || text[i] == '(' ? 1 : text[i] == '}' || text[i] == ')' ? -1 : 0;
    }
    return made;
}

const SourceValue* memberAt(const SourceValue* value, std::string_view path) {
    while (value != nullptr && !path.empty()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        const std::string name(path.substr(0, dot));
        path.remove_prefix(std::min(dot + 1, path.size()));
        if (value->kind == Kind::Array) {
            const bool number =
                !name.empty() && name.size() < 6 &&
                std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
            const std::size_t index = number ? std::stoul(name) : value->children.size();
            value = index < value->children.size() ? &value->children[index] : nullptr;
        } else {
            value = value->kind == Kind::Object ? value->member(name) : nullptr;
        }
    }
    return value;
}

/// What the file knows, without the definitions of its machines, which nothing leads to.
SourceValue knownPart(const SourceValue& root) {
    SourceValue part;
    part.kind = Kind::Object;
    for (const SourceValue& child : root.children) {
        if (child.key != "stepFunctions" && child.key != "stateMachines" && child.key != "resources" &&
            child.key != "functions")
            part.children.push_back(child);
    }
    return part;
}

class ServerlessVariables final : public ValueSource {
public:
    ServerlessVariables(std::shared_ptr<const SourceValue> root, std::vector<std::string> names,
                        std::shared_ptr<const ValueSource> functions)
        : m_root(std::move(root))
        , m_names(std::move(names))
        , m_functions(std::move(functions)) {}

    std::vector<std::string> names() const override {
        std::vector<std::string> all = m_names;
        if (m_functions != nullptr) {
            for (std::string& name : m_functions->names())
                all.push_back(std::move(name));
        }
        return all;
    }
    std::optional<std::string> value(std::string_view name, const SubstitutionValues& known) const override {
        Work work{known};
        auto made = variable(name, work);
        return made || m_functions == nullptr ? made : m_functions->value(name, known);
    }

private:
    using Text = std::optional<std::string>;

    /// What one value may take: variables can name each other over and over.
    struct Work {
        const SubstitutionValues& known;
        int depth = 0;
        int steps = 0;
    };

    Text variable(std::string_view name, Work& work) const {
        if (work.depth == kDeepest || ++work.steps > kMostSteps)
            return std::nullopt;
        ++work.depth;
        Text made;
        for (const std::string_view each : alternatives(name)) {
            if (!made)
                made = alternative(each, work);
        }
        --work.depth;
        return made;
    }

    Text alternative(std::string_view text, Work& work) const {
        if (text.size() > 1 && text.front() == '\'' && text.back() == '\'')
            return filled(text.substr(1, text.size() - 2), work);
        if (text.substr(0, 2) == "${")
            return filled(text, work);
        const bool number = !text.empty() && text.find_first_not_of("0123456789.-") == std::string_view::npos;
        if (number || text == "true" || text == "false")
            return std::string(text);
        const auto inner = filled(text, work); // ${self:custom.${opt:stage}}
        return inner ? source(*inner, work) : std::nullopt;
    }

    Text source(std::string_view name, Work& work) const {
        if (const auto given = work.known.find(std::string(name)); given != work.known.end())
            return given->second;
        if (takePrefix(name, "self:"))
            return self(name, work);
        if (takePrefix(name, "opt:") || takePrefix(name, "env:") || takePrefix(name, "param:")) {
            const auto given = work.known.find(std::string(name));
            if (given != work.known.end())
                return given->second;
            const SourceValue* value = memberAt(m_root.get(), "params.default." + std::string(name));
            return value == nullptr ? std::nullopt : text(*value, work);
        }
        if (name == "sls:stage")
            return stage(work);
        if (name == "aws:accountId")
            return std::string(kAccount);
        if (name == "aws:region")
            return self("provider.region", work).value_or("us-east-1");
        return std::nullopt;
    }

    Text stage(Work& work) const {
        const auto given = work.known.find("opt:stage");
        return given != work.known.end() ? given->second : self("provider.stage", work).value_or("dev");
    }

    Text self(std::string_view path, Work& work) const {
        const SourceValue* value = memberAt(m_root.get(), path);
        return value == nullptr ? std::nullopt : text(*value, work);
    }

    /// A value of the file: characters of a scalar, else its JSON.
    Text text(const SourceValue& value, Work& work) const {
        if (value.kind == Kind::Scalar)
            return value.json == "null" ? std::nullopt : filled(value.string(), work);
        const bool object = value.kind == Kind::Object;
        std::string made(1, object ? '{' : '[');
        for (const SourceValue& child : value.children) {
            auto one = text(child, work);
            if (!one || made.size() > kLongest || ++work.steps > kMostSteps)
                return std::nullopt;
            if (made.size() > 1)
                made += ", ";
            if (object)
                made += encodeJsonString(child.key) + ": ";
            made += child.isString() && child.string().substr(0, 2) != "${" ? encodeJsonString(*one) : *one;
        }
        return made + (object ? '}' : ']');
    }

    /// Characters with the variables in them filled in; none where one has no value.
    Text filled(std::string_view characters, Work& work) const {
        std::string made;
        for (std::size_t at = 0; at < characters.size();) {
            const std::size_t begin = std::min(characters.find("${", at), characters.size());
            made += characters.substr(at, begin - at);
            if (begin == characters.size())
                break;
            const std::size_t end = variableEnd(characters, begin);
            if (end == std::string_view::npos)
                return made += characters.substr(begin);
            auto one = variable(characters.substr(begin + 2, end - begin - 3), work);
            if (!one || made.size() + one->size() > kLongest)
                return std::nullopt;
            made += *one;
            at = end;
        }
        return made;
    }

    std::shared_ptr<const SourceValue> m_root;
    std::vector<std::string> m_names;
    std::shared_ptr<const ValueSource> m_functions; ///< of CloudFormation, in the same definition
};

/// The variables in the strings of a value.
void collect(const SourceValue& value, std::vector<std::string>& names) {
    for (const SourceValue& child : value.children)
        collect(child, names);
    if (value.kind != Kind::Scalar || !value.isString())
        return;
    const std::string text = value.string();
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at)) {
        const std::size_t end = variableEnd(text, at);
        if (end == std::string::npos)
            return;
        std::string name(trimmed(std::string_view(text).substr(at + 2, end - at - 3)));
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
        at = end;
    }
}

/// `hello-world` → `HelloDashworld`: how Serverless calls the resource of a function.
std::string logicalId(const std::string& name) {
    std::string made;
    for (const char c : name) {
        if (c == '-' || c == '_')
            made += c == '-' ? "Dash" : "Underscore";
        else
            made += c;
    }
    if (!made.empty())
        made[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(made[0])));
    return made + "LambdaFunction";
}

} // namespace

void fillServerlessValues(const SourceValue& root, const SourceValue& definition, ContainedMachine& machine) {
    const SourceValue empty;
    const SourceValue* resources = root.member("resources");
    TemplateValues(resources == nullptr ? empty : *resources).fill(nullptr, &definition, machine);
    const auto known = std::make_shared<const SourceValue>(knownPart(root));
    const ServerlessVariables file(known, {}, nullptr);
    const std::string service = file.value("self:service", {}).value_or("local");
    const std::string stage = file.value("sls:stage", {}).value_or("dev");
    const std::string region = file.value("aws:region", {}).value_or("us-east-1");
    machine.values["AWS::Region"] = region;
    const SourceValue* functions = root.member("functions");
    for (const SourceValue& function : functions == nullptr ? empty.children : functions->children) {
        std::string arn = "arn:aws:lambda:" + region + ':' + std::string(kAccount) + ":function:" + service +
                          '-' + stage + '-' + function.key;
        machine.values[logicalId(function.key) + ".Arn"] = arn;
        machine.values[function.key + ".Arn"] = arn;
        machine.values[function.key] = std::move(arn);
    }
    std::vector<std::string> names;
    if (machine.uri.empty())
        collect(definition, names);
    for (const std::string& name : names)
        machine.substitutions.push_back(name);
    machine.functions = std::make_shared<ServerlessVariables>(known, std::move(names), machine.functions);
}

} // namespace steploom::model
