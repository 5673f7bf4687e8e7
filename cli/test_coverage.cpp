// SPDX-License-Identifier: Apache-2.0
#include "cli/test_coverage.h"

#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <vector>

#include "cli/messages.h"
#include "model/document/scanner.h"
#include "model/document/text.h"

namespace steploom::cli {

namespace {

using engine::Value;
using Kind = model::CoverageItem::Kind;

constexpr const char* kKinds[] = {"state", "next", "choice", "default", "retrier", "catcher"};

/// Where the parts of a definition stand in its file.
class Places {
public:
    explicit Places(const DefinitionFile& definition)
        : m_definition(definition)
        , m_tree(model::scan(definition.filled.text))
        , m_text(definition.source.bytes()) {}

    model::LineColumn of(const std::string& pointer) const {
        const model::Node node = m_tree.at(pointer);
        std::size_t offset = 0;
        if (node)
            offset = node.keySpan().empty() ? node.span().begin : node.keySpan().begin;
        return m_text.lineColumn(m_definition.source.offset(m_definition.filled.original(offset)));
    }

private:
    const DefinitionFile& m_definition;
    model::SyntaxTree m_tree;
    model::Text m_text;
};

std::string words(const model::CoverageItem& item) {
    const std::string number = std::to_string(item.index + 1);
    const std::string target = item.target.empty() ? message("test.coverage.end") : item.target;
    switch (item.kind) {
    case Kind::State:
        return message("test.coverage.state", {item.name});
    case Kind::Next:
        return message("test.coverage.next", {item.name, target});
    case Kind::Choice:
        return message("test.coverage.choice", {item.name, number, target});
    case Kind::Default:
        return message("test.coverage.default", {item.name, target});
    case Kind::Retrier:
        return message("test.coverage.retrier", {item.name, number, item.errors});
    case Kind::Catcher:
        return message("test.coverage.catcher", {item.name, number, item.errors, target});
    }
    return {};
}

/// `3 of 4`; empty where there is none of these kinds.
std::string share(const model::Coverage& coverage, std::initializer_list<Kind> kinds) {
    std::size_t all = 0;
    std::size_t taken = 0;
    for (const model::CoverageItem& item : coverage.items()) {
        if (std::find(kinds.begin(), kinds.end(), item.kind) == kinds.end())
            continue;
        ++all;
        taken += item.count > 0 ? 1 : 0;
    }
    return all == 0 ? std::string()
                    : message("test.coverage.share", {std::to_string(taken), std::to_string(all)});
}

} // namespace

std::string percentText(double percent) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", percent);
    return text;
}

double coveragePercent(const model::Coverage& coverage) {
    return coverage.items().empty()
               ? 100
               : 100.0 * static_cast<double>(coverage.taken()) / static_cast<double>(coverage.items().size());
}

std::string coverageReport(const model::Coverage& coverage, const DefinitionFile& definition,
                           const std::string& begin) {
    std::string text =
        begin +
        message("test.coverage", {percentText(coveragePercent(coverage)), std::to_string(coverage.taken()),
                                  std::to_string(coverage.items().size()), std::to_string(coverage.runs())}) +
        '\n';
    const std::pair<const char*, std::string> kinds[] = {
        {"test.coverage.states", share(coverage, {Kind::State})},
        {"test.coverage.ways", share(coverage, {Kind::Next})},
        {"test.coverage.arms", share(coverage, {Kind::Choice, Kind::Default})},
        {"test.coverage.retriers", share(coverage, {Kind::Retrier})},
        {"test.coverage.catchers", share(coverage, {Kind::Catcher})}};
    for (const auto& [code, of] : kinds) {
        if (!of.empty())
            text += begin + message(code, {of}) + '\n';
    }
    const Places places(definition);
    for (const model::CoverageItem& item : coverage.items()) {
        if (item.count > 0)
            continue;
        const model::LineColumn place = places.of(item.pointer);
        text += begin +
                message("at", {definition.file.name, std::to_string(place.line), std::to_string(place.column),
                               message("test.coverage.never", {words(item)})}) +
                '\n';
    }
    return text;
}

Value coverageReportJson(const model::Coverage& coverage, const DefinitionFile& definition) {
    const auto number = [](std::uint64_t count) {
        return Value(static_cast<std::int64_t>(count));
    };
    const Places places(definition);
    std::vector<Value> items;
    items.reserve(coverage.items().size());
    for (const model::CoverageItem& item : coverage.items()) {
        const model::LineColumn place = places.of(item.pointer);
        items.push_back(Value::object({{"kind", Value(kKinds[static_cast<std::size_t>(item.kind)])},
                                       {"state", Value(item.name)},
                                       {"index", number(item.index)},
                                       {"pointer", Value(item.pointer)},
                                       {"file", Value(definition.file.name)},
                                       {"line", number(place.line)},
                                       {"column", number(place.column)},
                                       {"count", number(item.count)},
                                       {"runs", number(item.runs)}}));
    }
    return Value::object({{"runs", number(coverage.runs())},
                          {"percent", Value(coveragePercent(coverage))},
                          {"taken", number(coverage.taken())},
                          {"all", number(coverage.items().size())},
                          {"items", Value::array(std::move(items))}});
}

} // namespace steploom::cli
