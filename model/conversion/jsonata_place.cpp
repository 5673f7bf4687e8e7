// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonata_place.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/expression/jsonata/states_functions.h"

namespace steploom::model {

namespace {

namespace jsonata = engine::jsonata;
using jsonata::NodeType;

constexpr std::uint64_t kFoldedSteps = 10'000; ///< nodes evaluated for a constant
constexpr std::size_t kShort = 100;            ///< bytes of an expression that a message quotes

jsonata::CompileOptions compileOptions() {
    jsonata::CompileOptions options;
    options.functions = &jsonata::statesFunctions();
    return options;
}

/// Without what hands on more than the value.
bool isBare(const jsonata::Node& node) {
    return !node.keepArray && !node.keepSingleton && !node.tuple && node.focus == 0 && node.index == 0 &&
           node.ancestor == jsonata::Node::kNone && node.seeking.empty();
}

bool addIndexes(DataPlace& place, const std::vector<jsonata::Stage>& stages) {
    return std::all_of(stages.begin(), stages.end(), [&](const jsonata::Stage& stage) {
        const bool number = stage.filter && stage.filter->type == NodeType::Number && isPlain(*stage.filter);
        const double index = number ? stage.filter->literal.asDouble() : 0.5;
        if (index != std::floor(index) || std::fabs(index) > 1e9)
            return false;
        place.steps.push_back({{}, static_cast<std::int64_t>(index)});
        return true;
    });
}

std::optional<DataPlace> variablePlace(const jsonata::Node& node) {
    const std::string name(node.name.text());
    if (name.empty() || name == "states")
        return std::nullopt;
    return DataPlace{DataPlace::Root::Variable, name, {}};
}

std::optional<DataPlace::Root> rootNamed(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, DataPlace::Root>, 4> roots{
        {{"input", DataPlace::Root::Input},
         {"result", DataPlace::Root::Result},
         {"errorOutput", DataPlace::Root::Error},
         {"context", DataPlace::Root::Context}}};
    for (const auto& [known, root] : roots) {
        if (known == name)
            return root;
    }
    return std::nullopt;
}

/// `$lookup(place, 'name')`.
std::optional<DataPlace> lookedUp(const jsonata::Node& node) {
    if (calledFunction(node) != "lookup" || node.items.size() != 2)
        return std::nullopt;
    const jsonata::Node& name = withoutParentheses(*node.items[1]);
    auto place = placeOf(*node.items[0]);
    if (!place || name.type != NodeType::String || !isPlain(name))
        return std::nullopt;
    place->steps.push_back({std::string(name.literal.asString()), {}});
    return place;
}

std::optional<DataPlace> firstPlace(const jsonata::Node& node) {
    if (node.type == NodeType::Variable)
        return variablePlace(node);
    if (node.type == NodeType::Block && node.items.size() == 1)
        return placeOf(*node.items.front());
    return lookedUp(node);
}

std::optional<DataPlace> pathPlace(const jsonata::Node& path) {
    const jsonata::Node& first = *path.items.front();
    std::size_t next = 1;
    std::optional<DataPlace> place;
    if (first.type == NodeType::Variable && first.name.text() == "states") {
        const bool named = path.items.size() > 1 && path.items[1]->type == NodeType::Name && isBare(first) &&
                           first.predicates.empty() && first.stages.empty();
        const auto root = named ? rootNamed(path.items[1]->name.text()) : std::nullopt;
        if (!root || !isBare(*path.items[1]) || path.items[1]->group)
            return std::nullopt;
        place = DataPlace{*root, {}, {}};
        if (!addIndexes(*place, path.items[1]->stages) || !path.items[1]->predicates.empty())
            return std::nullopt;
        next = 2;
    } else {
        place = firstPlace(first);
        if (!place || !isBare(first) || first.group || !addIndexes(*place, first.predicates) ||
            !addIndexes(*place, first.stages))
            return std::nullopt;
    }
    for (; next < path.items.size(); ++next) {
        const jsonata::Node& step = *path.items[next];
        if (step.type != NodeType::Name || !isBare(step) || step.group || !step.predicates.empty())
            return std::nullopt;
        place->steps.push_back({std::string(step.name.text()), {}});
        if (!addIndexes(*place, step.stages))
            return std::nullopt;
    }
    return place;
}

} // namespace

bool mayBeFunction(const DataPlace& place) {
    return place.root == DataPlace::Root::Variable && place.steps.empty() &&
           jsonata::hasFunction(place.variable, compileOptions());
}

Known knownOf(const DataPlace& place) {
    const auto is = [&](std::string_view outer, std::string_view inner) {
        return place.steps.size() == 2 && place.steps[0].member == outer && place.steps[1].member == inner;
    };
    if (place.root == DataPlace::Root::Error) {
        const bool member = place.steps.size() == 1;
        return member && (place.steps[0].member == "Error" || place.steps[0].member == "Cause")
                   ? Known::Printable
                   : Known::Anything;
    }
    if (place.root != DataPlace::Root::Context)
        return Known::Anything;
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> texts{{{"Execution", "Id"},
                                                                                  {"Execution", "Name"},
                                                                                  {"Execution", "RoleArn"},
                                                                                  {"Execution", "StartTime"},
                                                                                  {"StateMachine", "Id"},
                                                                                  {"StateMachine", "Name"},
                                                                                  {"State", "Name"},
                                                                                  {"State", "EnteredTime"},
                                                                                  {"Task", "Token"}}};
    if (std::any_of(texts.begin(), texts.end(),
                    [&](const auto& text) { return is(text.first, text.second); }))
        return Known::Text;
    const bool index = place.steps.size() == 3 && place.steps[0].member == "Map" &&
                       place.steps[1].member == "Item" && place.steps[2].member == "Index";
    return index || is("State", "RetryCount") || is("Execution", "RedriveCount") ? Known::WholeNumber
                                                                                 : Known::Anything;
}

Result<ParsedExpression> ParsedExpression::parse(std::string_view expression) {
    jsonata::CompileResult compiled = jsonata::compile(expression, compileOptions());
    if (!compiled)
        return Message{"convert.jsonpath.syntax", {inShort(expression), compiled.error.text()}};
    ParsedExpression parsed;
    parsed.m_program = std::move(compiled.program);
    return parsed;
}

std::string ParsedExpression::inShort(std::string_view expression) {
    std::string text;
    for (const char c : expression) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!blank)
            text.push_back(c);
        else if (!text.empty() && text.back() != ' ')
            text.push_back(' ');
    }
    if (text.size() <= kShort)
        return text;
    std::size_t end = kShort;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

std::optional<std::string> ParsedExpression::inside(std::string_view field) {
    constexpr std::string_view blanks = " \t\r\n";
    if (field.size() < 4 || field.substr(0, 2) != "{%" || field.substr(field.size() - 2) != "%}")
        return std::nullopt;
    const std::string_view text = field.substr(2, field.size() - 4);
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

std::optional<engine::Value> ParsedExpression::constant() const {
    constexpr std::array<std::string_view, 6> changing{"uuid", "random", "now", "millis", "shuffle", "eval"};
    for (const jsonata::Reference& reference : m_program.references()) {
        const bool same = reference.kind == jsonata::Reference::Kind::Function &&
                          jsonata::hasFunction(reference.name, compileOptions()) &&
                          std::find(changing.begin(), changing.end(), reference.name) == changing.end();
        if (!same)
            return std::nullopt;
    }
    jsonata::EvaluateOptions options;
    options.limits.time = 0;
    options.limits.steps = kFoldedSteps;
    options.now = 0;
    const jsonata::Outcome outcome = jsonata::evaluate(m_program, {}, nullptr, options);
    const bool value = outcome.kind == jsonata::Outcome::Kind::Value && !outcome.holdsFunctions;
    return value ? std::optional(outcome.value) : std::nullopt;
}

const jsonata::Node& withoutParentheses(const jsonata::Node& node) {
    const jsonata::Node* inner = &node;
    while (inner->type == NodeType::Block && inner->items.size() == 1 && isPlain(*inner))
        inner = inner->items.front().get();
    return *inner;
}

std::optional<DataPlace> placeOf(const jsonata::Node& node) {
    if (!isBare(node) || node.group)
        return std::nullopt;
    if (node.type == NodeType::Path)
        return node.predicates.empty() ? pathPlace(node) : std::nullopt;
    auto place = firstPlace(node);
    if (!place || !addIndexes(*place, node.predicates))
        return std::nullopt;
    return place;
}

std::string_view calledFunction(const jsonata::Node& node) {
    const bool named = node.type == NodeType::Call && isPlain(node) && node.first &&
                       node.first->type == NodeType::Variable && isPlain(*node.first);
    return named ? node.first->name.text() : std::string_view();
}

bool isPlain(const jsonata::Node& node) {
    return isBare(node) && (!node.group || node.type == NodeType::Object) && node.predicates.empty() &&
           node.stages.empty();
}

} // namespace steploom::model
