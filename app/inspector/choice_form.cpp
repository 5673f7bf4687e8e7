// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/choice_form.h"

#include "app/inspector/choice_tests.h"
#include "app/inspector/field_rows.h"
#include "model/assist/vocabulary.h"
#include "model/document/edits/conditions.h"
#include "model/document/edits/forms.h"
#include "model/document/edits/items.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

using Kind = FieldKind;

constexpr const char* kNewTest = R"({"Variable": "$.value", "IsPresent": true})";

const std::vector<FieldInfo>& ruleFields(bool jsonata) {
    static const std::vector<FieldInfo> paths{{"Assign", Kind::Json}, {"Comment", Kind::Lines}};
    static const std::vector<FieldInfo> queries{
        {"Condition", Kind::Json}, {"Output", Kind::Json}, {"Assign", Kind::Json}, {"Comment", Kind::Lines}};
    return jsonata ? queries : paths;
}

} // namespace

bool ChoiceForm::isChoice() const {
    return state() != nullptr && state()->type == model::StateType::Choice;
}

QVariantList ChoiceForm::rules() const {
    QVariantList rules;
    const model::Node array = isChoice() && readable() ? object().member("Choices") : model::Node();
    if (!array.isArray())
        return rules;
    const bool jsonata = state()->jsonata;
    const std::string list = model::pointerTo(pointer().toStdString(), "Choices");
    std::size_t index = 0;
    for (const model::Node node : array) {
        const std::string place = model::pointerTo(list, index++);
        QVariantMap rule{{QStringLiteral("pointer"), QString::fromStdString(place)}};
        if (!node.isObject() || (!jsonata && !isTest(node))) {
            rule[QStringLiteral("raw")] = QVariantList{FieldRows::rawRow(
                node, QStringLiteral("Choices"), place, tr("Shown as JSON: a form cannot show this rule."))};
            rules << rule;
            continue;
        }
        const FieldRows rows(node, place, jsonata);
        QVariantMap byName;
        for (const FieldInfo& field : ruleFields(jsonata))
            byName[QString::fromLatin1(field.path.data(), static_cast<qsizetype>(field.path.size()))] =
                rows.row(field);
        rule[QStringLiteral("fields")] = byName;
        rule[QStringLiteral("next")] = QString::fromStdString(node.member("Next").string());
        if (!jsonata)
            rule[QStringLiteral("tests")] = testRows(node, place);
        rule[QStringLiteral("others")] = rows.others(ruleFields(jsonata), [&](model::Node member) {
            return !jsonata ? !member.keyIs("Output")
                            : member.keyIs("Next") && member == node.member(member.key());
        });
        rules << rule;
    }
    return rules;
}

QString ChoiceForm::fallback() const {
    return isChoice() ? QString::fromStdString(object().member("Default").string()) : QString();
}

QStringList ChoiceForm::comparisons() const {
    QStringList names;
    for (const std::string_view name : model::comparisons())
        names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return names;
}

QVariantList ChoiceForm::raw() const {
    const model::Node node = isChoice() && readable() ? object().member("Choices") : model::Node();
    if (!node || node.isArray())
        return {};
    return {FieldRows::rawRow(node, QStringLiteral("Choices"),
                              model::pointerTo(pointer().toStdString(), "Choices"),
                              tr("Shown as JSON: a list is due here."))};
}

/// Where a new rule leads: a state that nothing of this Choice leads to yet, if there is one.
QString ChoiceForm::firstTarget() const {
    QStringList names = targets();
    names.removeAll(QString::fromStdString(state()->name));
    const QString any = names.isEmpty() ? QString() : names.first();
    const model::Workflow& workflow = *document()->workflow();
    for (const model::Transition& transition : workflow.transitions) {
        if (&workflow.states[transition.from] == state())
            names.removeAll(QString::fromStdString(transition.target));
    }
    return names.isEmpty() ? any : names.first();
}

bool ChoiceForm::addRule() {
    const QString target = isChoice() ? firstTarget() : QString();
    if (target.isEmpty()) {
        emit document()->notice(tr("A rule needs another state to go to: add one first."), true);
        return false;
    }
    const char* condition =
        state()->jsonata ? R"("Condition": "{% true %}")" : R"("Variable": "$.value", "IsPresent": true)";
    return apply(model::edits::addChoiceRule(text(), pointer().toStdString(),
                                             std::string("{") + condition + R"(, "Next": )" +
                                                 model::encodeJsonString(target.toStdString()) + '}'));
}

bool ChoiceForm::writeFallback(const QString& target) {
    const std::string place = pointer().toStdString();
    if (target.isEmpty())
        return remove(QString::fromStdString(model::pointerTo(place, "Default")));
    return apply(model::edits::setNext(text(), place, target.toStdString()));
}

bool ChoiceForm::writeNewFallback() {
    return apply(model::edits::addStateAfter(text(), pointer().toStdString(), model::StateType::Pass));
}

bool ChoiceForm::compareBy(const QString& test, const QString& before, const QString& comparison) {
    const std::string place = model::pointerTo(test.toStdString(), before.toStdString());
    const std::string op = comparison.toStdString();
    return before == comparison ||
           apply(model::edits::replaceField(text(), place, op,
                                            operandFor(engine::fieldNamed(op), text().tree().at(place))));
}

bool ChoiceForm::widen(const QString& test, const QString& op) {
    const std::string place = test.toStdString();
    const std::string group = op.toStdString();
    if (group == "Not")
        return apply(model::edits::groupCondition(text(), place, group));
    const model::Node node = text().tree().at(place);
    if (node.parent().isArray() && node.parent().keyIs(group)) {
        const std::string_view holder = model::parentPointer(model::parentPointer(place));
        return apply(model::edits::addItem(text(), holder, group, kNewTest));
    }
    return apply(model::edits::groupCondition(text(), place, group, kNewTest));
}

bool ChoiceForm::dissolve(const QString& test) {
    return apply(model::edits::ungroupCondition(text(), test.toStdString()));
}

bool ChoiceForm::renameGroup(const QString& test, const QString& before, const QString& op) {
    return before == op ||
           apply(model::edits::renameField(text(), model::pointerTo(test.toStdString(), before.toStdString()),
                                           op.toStdString()));
}

bool ChoiceForm::addTest(const QString& group, const QString& op) {
    return apply(model::edits::addItem(text(), group.toStdString(), op.toStdString(), kNewTest));
}

} // namespace steploom::app
