// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// Which transitions of a state carry a payload that is known: see DataRules, which works it out.
namespace steploom::model {

using Payload = TargetRow::Payload;

namespace {

Payload ofTemplate(Node value) {
    return value.isObject() && !isSubstituted(value) ? Payload::Makes : Payload::Unknown;
}

} // namespace

void StateChecker::payloads(const StateRow& row) {
    const Payload own = ownPayload();
    for (std::size_t i = row.targets; i < m_outline.targets.size(); ++i) {
        TargetRow& target = m_outline.targets[i];
        const bool ofState = target.kind == TransitionKind::Next || target.kind == TransitionKind::Default;
        target.payload = m_open || !m_knownLanguage ? Payload::Unknown : ofState ? own : itemPayload(target);
    }
}

Payload StateChecker::ownPayload() const {
    using engine::StateType;
    const bool works = sightAfter().result;
    if (m_language == engine::QueryLanguage::Jsonata) {
        if (has(Field::Output))
            return ofTemplate(at(Field::Output));
        return works ? Payload::Unknown : Payload::Keeps;
    }
    const Node place = at(Field::ResultPath);
    if (isSubstituted(place) || isSubstituted(at(Field::InputPath)) || isSubstituted(at(Field::OutputPath)))
        return Payload::Unknown;
    if (place && !place.stringIs("$"))
        return Payload::Keeps; // put into the input, or left out
    if (works)
        return has(Field::ResultSelector) ? ofTemplate(at(Field::ResultSelector)) : Payload::Unknown;
    if (has(Field::Result))
        return ofTemplate(at(Field::Result));
    return has(Field::Parameters) ? ofTemplate(at(Field::Parameters)) : Payload::Keeps;
}

/// Of a choice rule or catcher.
Payload StateChecker::itemPayload(const TargetRow& target) const {
    const Node owner = Node(&m_tree, target.node).parent();
    const bool jsonata = m_language == engine::QueryLanguage::Jsonata;
    if (jsonata && owner.member("Output"))
        return ofTemplate(owner.member("Output"));
    if (target.kind == TransitionKind::Choice)
        return Payload::Keeps;
    const Node place = owner.member("ResultPath");
    if (jsonata || !place || place.stringIs("$"))
        return Payload::Makes;
    return isSubstituted(place) ? Payload::Unknown : Payload::Keeps;
}

} // namespace steploom::model
