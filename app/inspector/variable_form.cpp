// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/variable_form.h"

#include <algorithm>
#include <map>

#include "app/inspector/field_rows.h"
#include "model/document/edits/forms.h"
#include "model/document/edits/variables.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"
#include "model/navigation/variables.h"

namespace steploom::app {

namespace {

bool endsWithPath(const std::string& key) {
    return key.size() > 2 && key.substr(key.size() - 2) == ".$";
}

bool isPath(const QString& value) {
    return (value.startsWith(QLatin1Char('$')) && !value.startsWith(QLatin1String("${"))) ||
           value.startsWith(QLatin1String("States."));
}

struct Places {
    std::vector<std::size_t> from;
    std::vector<std::size_t> reads;
};

void note(std::vector<std::size_t>& states, std::size_t state) {
    if (std::find(states.begin(), states.end(), state) == states.end())
        states.push_back(state);
}

QVariantList named(const std::vector<std::size_t>& states, const model::Workflow& workflow) {
    QVariantList list;
    for (const std::size_t state : states)
        list << QVariantMap{
            {QStringLiteral("name"), QString::fromStdString(workflow.states[state].name)},
            {QStringLiteral("pointer"), QString::fromStdString(workflow.states[state].pointer)}};
    return list;
}

/// The scope and those around it, as far as variables are seen from there.
std::vector<std::size_t> scopesSeen(const model::Workflow& workflow, std::size_t scope) {
    std::vector<std::size_t> seen;
    while (scope != model::kNone) {
        seen.push_back(scope);
        const std::size_t owner = workflow.scopes[scope].owner;
        const bool closed = owner == model::kNone || workflow.states[owner].distributed;
        scope = closed ? model::kNone : workflow.states[owner].scope;
    }
    return seen;
}

} // namespace

QVariantList VariableForm::assigned() const {
    QVariantList rows;
    const model::State* current = state();
    if (current == nullptr || !readable())
        return rows;
    const std::string list = model::pointerTo(current->pointer, "Assign");
    for (const model::Node member : object().member("Assign")) {
        if (!member.isMember())
            continue;
        const std::string key = member.key();
        const bool path = !current->jsonata && endsWithPath(key) && member.isString();
        const bool characters =
            path || (member.isString() && current->jsonata && member.raw().substr(1, 2) == "{%");
        rows << QVariantMap{
            {QStringLiteral("name"), QString::fromStdString(path ? key.substr(0, key.size() - 2) : key)},
            {QStringLiteral("pointer"), QString::fromStdString(text().tree().pointer(member))},
            {QStringLiteral("kind"), path ? QStringLiteral("path") : QStringLiteral("json")},
            {QStringLiteral("value"),
             QString::fromStdString(characters ? member.string() : model::edits::valueText(member))}};
    }
    return rows;
}

QVariantList VariableForm::inScope() const {
    QVariantList rows;
    const model::State* current = state();
    if (current == nullptr || !readable())
        return rows;
    const model::Workflow& workflow = *document()->workflow();
    const auto index = static_cast<std::size_t>(current - workflow.states.data());
    const std::vector<std::size_t> seen = scopesSeen(workflow, current->scope);
    std::map<std::pair<std::size_t, std::string>, Places> variables;
    for (const model::VariableUse& use : model::variableUses(text())) {
        if (std::find(seen.begin(), seen.end(), use.scope) == seen.end())
            continue;
        Places& places = variables[{use.scope, use.name}];
        note(use.assigned ? places.from : places.reads, use.state);
    }
    for (const auto& [key, places] : variables) {
        const bool own = std::find(places.from.begin(), places.from.end(), index) != places.from.end();
        rows << QVariantMap{
            {QStringLiteral("name"), QString::fromStdString(key.second)},
            {QStringLiteral("scope"), QString::fromStdString(workflow.scopes[key.first].pointer)},
            {QStringLiteral("own"), own},
            {QStringLiteral("from"), named(places.from, workflow)},
            {QStringLiteral("reads"), named(places.reads, workflow)}};
    }
    return rows;
}

QVariantList VariableForm::raw() const {
    const model::Node node = readable() ? object().member("Assign") : model::Node();
    if (!node || node.isObject())
        return {};
    return {FieldRows::rawRow(node, QStringLiteral("Assign"),
                              model::pointerTo(pointer().toStdString(), "Assign"),
                              tr("Shown as JSON: an object is due here."))};
}

bool VariableForm::assign(const QString& name, const QString& value) {
    if (state() == nullptr)
        return false;
    QString member = name.trimmed();
    if (member.startsWith(QLatin1Char('$')))
        member.remove(0, 1);
    if (!model::isVariableName(member.toStdString())) {
        emit document()->notice(tr("“%1” cannot be the name of a variable.").arg(member), true);
        return false;
    }
    const std::string list = model::pointerTo(state()->pointer, "Assign");
    const std::string plain = member.toStdString();
    if (object().member("Assign").member(plain) || object().member("Assign").member(plain + ".$")) {
        emit document()->notice(tr("This state assigns “%1” already.").arg(member), true);
        return false;
    }
    const bool path = !state()->jsonata && isPath(value.trimmed());
    const QString place = QString::fromStdString(model::pointerTo(list, path ? plain + ".$" : plain));
    return write(place, path ? QStringLiteral("path") : QStringLiteral("json"),
                 value.trimmed().isEmpty() ? QStringLiteral("null") : value.trimmed());
}

bool VariableForm::writeValue(const QString& pointer, const QString& value) {
    if (state() == nullptr)
        return false;
    const std::string place = pointer.toStdString();
    const std::string key = model::pointerLeaf(place);
    const bool path = !state()->jsonata && isPath(value.trimmed());
    if (state()->jsonata || path == endsWithPath(key) || value.trimmed().isEmpty())
        return write(pointer, path ? QStringLiteral("path") : QStringLiteral("json"), value);
    // A constant has become a path, or the other way round: the name says which.
    const std::string name = path ? key + ".$" : key.substr(0, key.size() - 2);
    return replace(pointer, QString::fromStdString(name),
                   path ? QStringLiteral("path") : QStringLiteral("json"), value);
}

bool VariableForm::rename(const QString& scope, const QString& name, const QString& newName) {
    return name == newName ||
           apply(model::edits::renameVariable(text(), scope.toStdString(), name.toStdString(),
                                              newName.trimmed().toStdString()));
}

bool VariableForm::renameOwn(const QString& name, const QString& newName) {
    const model::State* current = state();
    if (current == nullptr)
        return false;
    const model::Workflow& workflow = *document()->workflow();
    const auto index = static_cast<std::size_t>(current - workflow.states.data());
    for (const model::VariableUse& use : model::variableUses(text())) {
        if (use.state == index && use.assigned && use.name == name.toStdString() && use.scope != model::kNone)
            return rename(QString::fromStdString(workflow.scopes[use.scope].pointer), name, newName);
    }
    return false;
}

} // namespace steploom::app
