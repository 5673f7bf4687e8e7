// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/state_inspector.h"

#include <algorithm>

#include "model/document/edits/branches.h"
#include "model/document/edits/forms.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"

namespace steploom::app {

namespace {

bool hasKind(const model::State* state, std::initializer_list<model::StateType> types) {
    return state != nullptr && std::find(types.begin(), types.end(), state->type) != types.end();
}

} // namespace

QString StateInspector::name() const {
    return state() == nullptr ? QString() : QString::fromStdString(state()->name);
}

QString StateInspector::type() const {
    return state() == nullptr ? QString() : QString::fromStdString(state()->typeText);
}

bool StateInspector::jsonata() const {
    return state() != nullptr && state()->jsonata;
}

QString StateInspector::valueText() const {
    return readable() ? QString::fromStdString(model::edits::valueText(object())) : QString();
}

QString StateInspector::next() const {
    if (const model::Node next = readable() ? object().member("Next") : model::Node())
        return QString::fromStdString(next.string());
    const model::State* current = state();
    if (current == nullptr || editable())
        return {};
    const model::Workflow& workflow = *document()->workflow(); // of the last good text
    for (const model::Transition& transition : workflow.transitions) {
        if (transition.kind == model::TransitionKind::Next && &workflow.states[transition.from] == current &&
            transition.to != model::kNone)
            return QString::fromStdString(workflow.states[transition.to].name);
    }
    return {};
}

bool StateInspector::hasNext() const {
    using Type = model::StateType;
    return hasKind(state(), {Type::Pass, Type::Task, Type::Wait, Type::Parallel, Type::Map});
}

bool StateInspector::hasErrors() const {
    using Type = model::StateType;
    return hasKind(state(), {Type::Task, Type::Parallel, Type::Map});
}

bool StateInspector::hasAssign() const {
    using Type = model::StateType;
    return state() != nullptr && !hasKind(state(), {Type::Succeed, Type::Fail, Type::Unknown});
}

int StateInspector::errorCount() const {
    return state() == nullptr ? 0 : static_cast<int>(state()->retriers + state()->catchers);
}

std::vector<FieldInfo> StateInspector::fields() const {
    const model::State* current = state();
    std::vector<FieldInfo> fields = fieldsOf(current->type, current->jsonata);
    // The processor of a Map that is written the old way has no configuration.
    if (object().member("Iterator") && !object().member("ItemProcessor"))
        std::erase_if(fields,
                      [](const FieldInfo& field) { return field.path.substr(0, 14) == "ItemProcessor/"; });
    return fields;
}

QVariantList StateInspector::rows(FieldGroup group) const {
    const model::State* current = state();
    if (current == nullptr || !readable())
        return {};
    return FieldRows(object(), current->pointer, current->jsonata)
        .rows(fields(), group, current->distributed);
}

QVariantList StateInspector::others() const {
    const model::State* current = state();
    if (current == nullptr || !readable())
        return {};
    std::vector<FieldInfo> fields = fieldsOf(current->type, current->jsonata);
    return FieldRows(object(), current->pointer, current->jsonata).others(fields, [&](model::Node member) {
        const bool counts = member == object().member(member.key());
        return counts && hasOwnForm(current->type, current->jsonata, member.key());
    });
}

QVariantList StateInspector::inside() const {
    QVariantList rows;
    const model::State* current = state();
    if (current == nullptr)
        return rows;
    const model::Workflow& workflow = *document()->workflow();
    for (const std::size_t index : current->scopes) {
        const model::Scope& scope = workflow.scopes[index];
        const std::size_t first = scope.start != model::kNone ? scope.start
                                  : scope.states.empty()      ? model::kNone
                                                              : scope.states.front();
        const bool none = first == model::kNone;
        rows << QVariantMap{
            {QStringLiteral("scope"), QString::fromStdString(scope.pointer)},
            {QStringLiteral("pointer"),
             none ? QString() : QString::fromStdString(workflow.states[first].pointer)},
            {QStringLiteral("start"), none ? QString() : QString::fromStdString(workflow.states[first].name)},
            {QStringLiteral("count"), static_cast<int>(scope.states.size())}};
    }
    return rows;
}

bool StateInspector::addBranch() {
    return apply(model::edits::addBranch(text(), pointer().toStdString()));
}

bool StateInspector::removeBranch(const QString& scope) {
    return apply(model::edits::removeBranch(text(), scope.toStdString()));
}

bool StateInspector::writeNext(const QString& target) {
    const std::string place = pointer().toStdString();
    return apply(target.isEmpty()
                     ? model::edits::setEnd(document()->document(), place)
                     : model::edits::setNext(document()->document(), place, target.toStdString()));
}

bool StateInspector::writeNewNext() {
    return apply(
        model::edits::addStateAfter(document()->document(), pointer().toStdString(), model::StateType::Pass));
}

} // namespace steploom::app
