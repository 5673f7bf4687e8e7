// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/state_names.h"

#include "model/document/edits/states.h"
#include "model/document/utf8.h"

namespace steploom::model::edits {

namespace {

std::string cutTo(std::string_view text, std::size_t characters) {
    std::size_t end = 0;
    for (; end < text.size() && characters > 0; --characters)
        end += utf8At(text, end).length;
    return std::string(text.substr(0, end));
}

} // namespace

StateNames::StateNames(const Workflow& workflow) {
    m_taken.reserve(workflow.states.size() * 2);
    for (const State& state : workflow.states)
        m_taken.insert(state.name);
}

std::optional<Message> StateNames::refuse(std::string_view name) const {
    if (name.empty())
        return Message{"edit.name-empty", {}};
    if (utf8Length(name) > kMaxStateName)
        return Message{"edit.name-too-long", {std::string(name), std::to_string(kMaxStateName)}};
    if (m_taken.count(std::string(name)) > 0)
        return Message{"edit.name-taken", {std::string(name)}};
    return std::nullopt;
}

std::string StateNames::fresh(std::string_view base) {
    std::string name = cutTo(base, kMaxStateName);
    for (std::size_t number = 2; !m_taken.insert(name).second; ++number) {
        const std::string suffix = ' ' + std::to_string(number);
        name = cutTo(base, kMaxStateName - suffix.size()) + suffix;
    }
    return name;
}

std::string uniqueStateName(const Workflow& workflow, std::string_view base) {
    return StateNames(workflow).fresh(base);
}

} // namespace steploom::model::edits
