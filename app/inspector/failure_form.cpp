// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/failure_form.h"

#include <algorithm>

#include "app/document/messages.h"
#include "app/inspector/field_rows.h"
#include "app/inspector/retry_waits.h"
#include "model/assist/field_completion.h"
#include "model/document/edits/items.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

using Kind = FieldKind;

const std::vector<FieldInfo>& retrierFields() {
    static const std::vector<FieldInfo> fields{
        {"IntervalSeconds", Kind::Number}, {"MaxAttempts", Kind::Number},  {"BackoffRate", Kind::Number},
        {"MaxDelaySeconds", Kind::Number}, {"JitterStrategy", Kind::Word}, {"Comment", Kind::Lines}};
    return fields;
}

const std::vector<FieldInfo>& catcherFields(bool jsonata) {
    static const std::vector<FieldInfo> paths{
        {"ResultPath", Kind::Path}, {"Assign", Kind::Json}, {"Comment", Kind::Lines}};
    static const std::vector<FieldInfo> queries{
        {"Output", Kind::Json}, {"Assign", Kind::Json}, {"Comment", Kind::Lines}};
    return jsonata ? queries : paths;
}

bool isListOfTexts(model::Node errors) {
    return errors.isArray() &&
           std::all_of(errors.begin(), errors.end(), [](model::Node name) { return name.isString(); });
}

} // namespace

bool FailureForm::hasErrors() const {
    const model::State* current = state();
    using Type = model::StateType;
    return readable() &&
           (current->type == Type::Task || current->type == Type::Parallel || current->type == Type::Map);
}

QVariantMap FailureForm::item(model::Node node, const std::string& pointer, const char* kind) const {
    QVariantMap item{{QStringLiteral("pointer"), QString::fromStdString(pointer)}};
    const bool retrier = std::string_view(kind) == "Retry";
    if (!node.isObject()) {
        item[QStringLiteral("raw")] = QVariantList{FieldRows::rawRow(node, QLatin1String(kind), pointer, {})};
        return item;
    }
    const bool jsonata = state()->jsonata;
    const std::vector<FieldInfo>& fields = retrier ? retrierFields() : catcherFields(jsonata);
    const FieldRows rows(node, pointer, jsonata);
    QVariantMap byName;
    for (const FieldInfo& field : fields)
        byName[QString::fromLatin1(field.path.data(), static_cast<qsizetype>(field.path.size()))] =
            rows.row(field);
    const model::Node errors = node.member("ErrorEquals");
    const bool listed = !errors || isListOfTexts(errors);
    QVariantList names;
    std::size_t index = 0;
    for (const model::Node name : errors) {
        if (!listed)
            break;
        names << QVariantMap{
            {QStringLiteral("name"), QString::fromStdString(name.string())},
            {QStringLiteral("pointer"),
             QString::fromStdString(model::pointerTo(model::pointerTo(pointer, "ErrorEquals"), index++))},
            {QStringLiteral("meaning"), helpText("error." + name.string())}};
    }
    item[QStringLiteral("errors")] = names;
    item[QStringLiteral("listed")] = listed;
    item[QStringLiteral("fields")] = byName;
    item[QStringLiteral("others")] = rows.others(fields, [&](model::Node member) {
        return member == node.member(member.key()) &&
               ((listed && member.keyIs("ErrorEquals")) || (!retrier && member.keyIs("Next")));
    });
    if (retrier)
        item[QStringLiteral("waits")] = waitsOf(node);
    else
        item[QStringLiteral("next")] = QString::fromStdString(node.member("Next").string());
    return item;
}

QVariantList FailureForm::items(const char* field) const {
    QVariantList items;
    if (!hasErrors())
        return items;
    const std::string list = model::pointerTo(pointer().toStdString(), field);
    const model::Node array = object().member(field);
    std::size_t index = 0;
    for (const model::Node node : array) {
        if (array.isArray())
            items << item(node, model::pointerTo(list, index++), field);
    }
    return items;
}

QVariantList FailureForm::retriers() const {
    return items("Retry");
}

QVariantList FailureForm::catchers() const {
    return items("Catch");
}

QVariantList FailureForm::raw() const {
    QVariantList rows;
    for (const char* field : {"Retry", "Catch"}) {
        const model::Node node = hasErrors() ? object().member(field) : model::Node();
        if (node && !node.isArray())
            rows << FieldRows::rawRow(node, QLatin1String(field),
                                      model::pointerTo(pointer().toStdString(), field),
                                      tr("Shown as JSON: a list is due here."));
    }
    return rows;
}

bool FailureForm::catchesAll() const {
    for (const model::Node catcher : object().member("Catch")) {
        for (const model::Node name : catcher.member("ErrorEquals")) {
            if (name.stringIs("States.ALL"))
                return true;
        }
    }
    return false;
}

QStringList FailureForm::knownErrors(const QString& item, const QString& typed) const {
    QStringList names;
    if (!editable())
        return names;
    const std::string list = model::pointerTo(item.toStdString(), "ErrorEquals");
    const std::string place = model::pointerTo(list, text().tree().at(list).childCount());
    const QByteArray characters = typed.toUtf8();
    const model::FieldDraft draft{
        place, {characters.constData(), static_cast<std::size_t>(characters.size())}, true};
    const model::Completions found = model::completionsIn(text(), draft, draft.text.size());
    for (const model::Completion& completion : model::matching(found))
        names << QString::fromStdString(completion.label);
    return names;
}

bool FailureForm::addError(const QString& item, const QString& name) {
    return !name.trimmed().isEmpty() &&
           apply(model::edits::addItem(text(), item.toStdString(), "ErrorEquals",
                                       model::encodeJsonString(name.trimmed().toStdString())));
}

bool FailureForm::addRetrier() {
    return apply(model::edits::addRetrier(
        text(), pointer().toStdString(),
        R"({"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 3, "BackoffRate": 2})"));
}

bool FailureForm::addCatcher() {
    const model::State* current = state();
    if (current == nullptr)
        return false;
    const model::Workflow& workflow = *document()->workflow();
    // A Fail state is what an error most likely goes to.
    std::string target;
    for (const std::size_t sibling : workflow.scopes[current->scope].states) {
        const model::State& other = workflow.states[sibling];
        const bool better = target.empty() || other.type == model::StateType::Fail;
        if (&other != current && better)
            target = other.name;
    }
    if (target.empty()) {
        emit document()->notice(tr("A catcher needs another state to go to: add one first."), true);
        return false;
    }
    return apply(model::edits::addCatcher(text(), pointer().toStdString(),
                                          R"({"ErrorEquals": ["States.ALL"], "Next": )" +
                                              model::encodeJsonString(target) + '}'));
}

} // namespace steploom::app
