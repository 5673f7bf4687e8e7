// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/state_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace steploom::app {

namespace {

using model::kNone;
using model::StateType;
using model::TransitionKind;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace

StateWords::StateWords(std::shared_ptr<const model::Workflow> workflow)
    : m_workflow(std::move(workflow))
    , m_first(m_workflow->states.size() + 1, 0)
    , m_ways(m_workflow->transitions.size()) {
    const auto& transitions = m_workflow->transitions;
    for (const model::Transition& transition : transitions)
        ++m_first[transition.from + 1];
    for (std::size_t state = 1; state < m_first.size(); ++state)
        m_first[state] += m_first[state - 1];
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t at = 0; at < transitions.size(); ++at)
        m_ways[next[transitions[at].from]++] = at;
    // The usual way first, the errors last, however the text has them.
    const auto at = [this](std::size_t i) {
        return m_ways.begin() + static_cast<std::ptrdiff_t>(i);
    };
    for (std::size_t state = 0; state + 1 < m_first.size(); ++state)
        std::stable_sort(at(m_first[state]), at(m_first[state + 1]), [&](std::size_t a, std::size_t b) {
            return transitions[a].kind < transitions[b].kind;
        });
}

QString StateWords::sentence(std::size_t at) const {
    const model::State& state = m_workflow->states[at];
    const QString type = state.typeText.empty() ? tr("State") : text(state.typeText);
    QStringList words{tr("%1 %2").arg(type, text(state.name))};
    if (const QString contents = inside(state); !contents.isEmpty())
        words << contents;
    for (std::size_t i = m_first[at]; i < m_first[at + 1]; ++i)
        words << way(m_workflow->transitions[m_ways[i]]);
    if (state.end)
        words << ending(state);
    else if (m_first[at] == m_first[at + 1])
        words << tr("leads nowhere");
    return words.join(QStringLiteral(", "));
}

QString StateWords::way(const model::Transition& transition) const {
    const QString target = transition.to == kNone
                               ? tr("%1, which does not exist").arg(text(transition.target))
                               : text(transition.target);
    const QString label = text(transition.label);
    switch (transition.kind) {
    case TransitionKind::Next:
        return tr("next %1").arg(target);
    case TransitionKind::Default:
        return tr("otherwise %1").arg(target);
    case TransitionKind::Choice:
        return label.isEmpty() ? tr("rule %1 to %2").arg(transition.index + 1).arg(target)
                               : tr("if %1 then %2").arg(label, target);
    case TransitionKind::Catch:
        break;
    }
    return label.isEmpty() ? tr("catcher %1 to %2").arg(transition.index + 1).arg(target)
                           : tr("catches %1 to %2").arg(label, target);
}

QString StateWords::inside(const model::State& state) const {
    if (state.type == StateType::Parallel) {
        const std::size_t count = state.scopes.size();
        return count == 1 ? tr("1 branch") : tr("%1 branches").arg(count);
    }
    if (state.type != StateType::Map)
        return {};
    std::size_t count = 0;
    for (const std::size_t scope : state.scopes)
        count += m_workflow->scopes[scope].states.size();
    return count == 1 ? tr("1 state for each item") : tr("%1 states for each item").arg(count);
}

QString StateWords::ending(const model::State& state) const {
    if (state.type == StateType::Fail)
        return tr("ends with an error");
    const std::size_t owner = m_workflow->scopes[state.scope].owner;
    if (owner == kNone)
        return tr("ends the execution");
    return m_workflow->states[owner].type == StateType::Map ? tr("ends the item") : tr("ends the branch");
}

QString StateWords::place(std::size_t at) const {
    const std::size_t scope = m_workflow->states[at].scope;
    const std::size_t owner = scope == kNone ? kNone : m_workflow->scopes[scope].owner;
    if (owner == kNone)
        return {};
    const model::State& container = m_workflow->states[owner];
    const QString name = text(container.name);
    if (container.scopes.size() < 2)
        return tr("in %1").arg(name);
    const auto branch = std::find(container.scopes.begin(), container.scopes.end(), scope);
    return tr("branch %1 of %2").arg(branch - container.scopes.begin() + 1).arg(name);
}

} // namespace steploom::app
