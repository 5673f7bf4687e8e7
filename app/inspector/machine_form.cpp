// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/machine_form.h"

#include "app/inspector/field_rows.h"
#include "model/document/edits/transitions.h"

namespace steploom::app {

bool MachineForm::valid() const {
    return document() != nullptr && !document()->fragment() && object().isObject();
}

QVariantList MachineForm::fields() const {
    return readable() ? FieldRows(object(), {}, false).rows(machineFields(), FieldGroup::Configure, false)
                      : QVariantList();
}

QVariantList MachineForm::others() const {
    if (!readable())
        return {};
    return FieldRows(object(), {}, false).others(machineFields(), [this](model::Node member) {
        return member == object().member(member.key()) && (member.keyIs("States") || member.keyIs("StartAt"));
    });
}

QString MachineForm::startAt() const {
    return readable() ? QString::fromStdString(object().member("StartAt").string()) : QString();
}

QVariantList MachineForm::counts() const {
    QVariantList rows;
    if (document() == nullptr)
        return rows;
    constexpr std::size_t types = static_cast<std::size_t>(model::StateType::Unknown) + 1;
    int counts[types] = {};
    for (const model::State& state : document()->workflow()->states)
        ++counts[static_cast<std::size_t>(state.type)];
    for (std::size_t i = 0; i < types; ++i) {
        const std::string name(model::stateTypeName(static_cast<model::StateType>(i)));
        if (counts[i] > 0)
            rows << QVariantMap{
                {QStringLiteral("type"), name.empty() ? tr("unknown") : QString::fromStdString(name)},
                {QStringLiteral("count"), counts[i]}};
    }
    return rows;
}

bool MachineForm::writeStart(const QString& target) {
    return apply(model::edits::setStart(text(), {}, target.toStdString()));
}

} // namespace steploom::app
