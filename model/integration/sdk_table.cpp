// SPDX-License-Identifier: Apache-2.0
#include "model/integration/sdk_table.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace steploom::model {

namespace {

/// What stands before `separator`, which `text` loses with it.
std::string_view take(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view head = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return head;
}

std::optional<ShapeKind> kindOf(char letter) {
    static constexpr std::string_view letters = "snbloxt";
    const std::size_t found = letters.find(letter);
    if (found == std::string_view::npos)
        return std::nullopt;
    return static_cast<ShapeKind>(found);
}

std::vector<ShapeMember> members(std::string_view text) {
    std::vector<ShapeMember> found;
    while (!text.empty()) {
        const std::string_view word = take(text, ' ');
        if (word.size() < 2)
            continue;
        if (const auto kind = kindOf(word.front()))
            found.push_back({*kind, word.substr(1)});
    }
    return found;
}

using Key = std::pair<std::string_view, std::string_view>;

Key keyOf(const SdkAction& action) {
    return {action.service, action.action};
}

} // namespace

SdkTable::SdkTable(std::string text)
    : m_text(std::move(text)) {
    std::string_view rest = m_text;
    std::string_view service;
    std::string_view name;
    while (!rest.empty()) {
        std::string_view line = take(rest, '\n');
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '!') {
            line.remove_prefix(1);
            service = take(line, ' ');
            name = line;
            continue;
        }
        std::string_view head = take(line, '|');
        const std::string_view action = take(head, ' ');
        if (!service.empty() && !action.empty())
            m_actions.push_back({service, name, action, head, line});
    }
    const auto before = [](const SdkAction& a, const SdkAction& b) {
        return keyOf(a) < keyOf(b);
    };
    if (!std::is_sorted(m_actions.begin(), m_actions.end(), before))
        std::sort(m_actions.begin(), m_actions.end(), before);
}

const SdkAction* SdkTable::find(std::string_view resource) const {
    constexpr std::string_view marker = ":states:::aws-sdk:";
    const std::size_t at = resource.find(marker);
    if (at == std::string_view::npos)
        return nullptr;
    resource.remove_prefix(at + marker.size());
    const std::string_view service = take(resource, ':');
    return find(service, take(resource, '.'));
}

const SdkAction* SdkTable::find(std::string_view service, std::string_view action) const {
    const Key wanted{service, action};
    const auto found =
        std::lower_bound(m_actions.begin(), m_actions.end(), wanted,
                         [](const SdkAction& each, const Key& key) { return keyOf(each) < key; });
    return found != m_actions.end() && keyOf(*found) == wanted ? &*found : nullptr;
}

std::vector<ShapeMember> requiredParameters(const SdkAction& action) {
    return members(action.parameters);
}

std::vector<ShapeMember> responseMembers(const SdkAction& action) {
    return members(action.response);
}

} // namespace steploom::model
