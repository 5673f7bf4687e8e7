// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/field_values.h"
#include "engine/definition/fields.h"
#include "model/diagnostics/fixes/fix_list.h"
#include "model/diagnostics/rules/values.h"
#include "model/document/edits/fields.h"
#include "model/document/pointer.h"

// Fields and their values.
namespace steploom::model {

using engine::Field;

namespace {

template <typename Accepts>
std::string closestField(std::string_view wanted, Accepts accepts) {
    ClosestName closest(wanted);
    for (std::size_t i = 1; i < engine::kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (accepts(field))
            closest.offer(engine::fieldName(field));
    }
    return closest.get();
}

/// What the object that holds the unknown field may have instead.
std::string closestFor(FixList& fixes, Node member) {
    const std::string owner = fixes.argument(1);
    const auto free = [&](Field field) {
        return !member.parent().member(engine::fieldName(field));
    };
    const std::string wanted = member.key();
    if (owner == "StateMachine")
        return closestField(wanted,
                            [&](Field field) { return engine::isMachineField(field) && free(field); });
    if (owner == "Branches" || owner == "ItemProcessor")
        return closestField(wanted,
                            [&](Field field) { return engine::isProcessorField(field) && free(field); });
    if (const auto type = engine::stateTypeFromName(owner)) {
        const std::size_t state = fixes.document().workflow().stateAt(member.keySpan().begin);
        const bool jsonata = state != kNone && fixes.document().workflow().states[state].jsonata;
        const auto language = jsonata ? engine::QueryLanguage::Jsonata : engine::QueryLanguage::JsonPath;
        return closestField(wanted, [&](Field field) {
            return engine::stateFieldUse(*type, language, field) == engine::FieldUse::Allowed && free(field);
        });
    }
    return closestField(wanted, [&](Field field) {
        const bool retrier = field >= Field::ErrorEquals && field <= Field::JitterStrategy;
        const bool catcher = field == Field::ErrorEquals || field == Field::Next ||
                             field == Field::ResultPath || field == Field::Assign || field == Field::Output;
        const bool rule = field == Field::Condition || field == Field::Next || field == Field::Assign ||
                          field == Field::Output;
        return (owner == "Retry" ? retrier : owner == "Catch" ? catcher : rule) && free(field);
    });
}

void renameOrRemove(FixList& fixes, const std::string& closest) {
    if (!closest.empty())
        fixes.renameKey(fixes.node(), closest);
    fixes.add(edits::removeField(fixes.document(), fixes.pointer()));
}

void words(FixList& fixes) {
    const auto& all = engine::fieldWords(engine::fieldNamed(fixes.argument(0)));
    const std::string written = fixes.node().string();
    ClosestName closest(written);
    for (const std::string_view word : all)
        closest.offer(word);
    for (const std::string_view word : all) {
        if (word == closest.get())
            fixes.add(edits::setString(fixes.document(), fixes.pointer(), word),
                      {"fix.use", {std::string(word)}});
    }
    for (const std::string_view word : all) {
        if (word != closest.get())
            fixes.add(edits::setString(fixes.document(), fixes.pointer(), word),
                      {"fix.use", {std::string(word)}});
    }
}

void stateType(FixList& fixes) {
    ClosestName closest(fixes.argument(0));
    for (const StateType type : {StateType::Pass, StateType::Task, StateType::Choice, StateType::Wait,
                                 StateType::Succeed, StateType::Fail, StateType::Parallel, StateType::Map})
        closest.offer(stateTypeName(type));
    if (!closest.get().empty())
        fixes.add(edits::setString(fixes.document(), fixes.pointer(), closest.get()),
                  {"fix.use", {closest.get()}});
}

void wrongKind(FixList& fixes) {
    const Node value = fixes.node();
    const std::string expected = fixes.argument(1);
    const std::string text = value.string();
    const bool digits = !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
    std::string json;
    if ((expected == "number" || expected == "whole number") && value.isString() && digits)
        json = text;
    else if (expected == "true or false" && (text == "true" || text == "false"))
        json = text;
    else if (expected == "string" && value.isScalar() && !value.isString())
        json = '"' + std::string(value.raw()) + '"';
    else if (expected == "array" && value)
        json = '[' + std::string(value.raw()) + ']';
    if (!json.empty())
        fixes.add(edits::setField(fixes.document(), fixes.pointer(), json), {"fix.use", {json}});
}

void bounds(FixList& fixes) {
    const auto number = fixes.node().number();
    const double least = std::strtod(fixes.argument(1).c_str(), nullptr);
    if (!number)
        return;
    const std::string nearest = *number < least ? fixes.argument(1) : fixes.argument(2);
    fixes.add(edits::setField(fixes.document(), fixes.pointer(), nearest), {"fix.use", {nearest}});
}

/// An item processor whose Map reads, batches or writes is a distributed one.
void distribute(FixList& fixes) {
    const std::string state(parentPointer(fixes.pointer()));
    const Node node = fixes.document().tree().at(state);
    const char* field = node.member("ItemProcessor") ? "ItemProcessor" : "Iterator";
    const std::string config = pointerTo(pointerTo(state, field), "ProcessorConfig");
    const Message label{"fix.use", {"DISTRIBUTED"}};
    if (node.member(field).member("ProcessorConfig").isObject())
        fixes.add(edits::setString(fixes.document(), pointerTo(config, "Mode"), "DISTRIBUTED"), label);
    else
        fixes.add(edits::setField(fixes.document(), config,
                                  R"({"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"})"),
                  label);
}

} // namespace

void fieldFixes(FixList& fixes) {
    const std::string& code = fixes.code();
    const Document& document = fixes.document();
    if (code == "field.unknown") {
        renameOrRemove(fixes, closestFor(fixes, fixes.node()));
    } else if (code == "choice.operator-unknown") {
        renameOrRemove(fixes, closestField(fixes.argument(0), [](Field field) {
                           return engine::isChoiceOperator(field) || field == Field::Variable ||
                                  field == Field::And || field == Field::Or || field == Field::Not ||
                                  field == Field::Next;
                       }));
    } else if (code == "structure.unknown-type") {
        stateType(fixes);
    } else if (code == "structure.wrong-kind") {
        wrongKind(fixes);
    } else if (code == "field.words") {
        words(fixes);
    } else if (code == "field.range") {
        bounds(fixes);
    } else if (code == "field.conflict") {
        fixes.add(edits::removeField(document, fixes.pointer()));
        fixes.add(edits::removeField(document, pointerTo(parentPointer(fixes.pointer()), fixes.argument(0))));
    } else if (code == "field.language" || code == "language.mixed" || code == "wait.fields" ||
               code == "choice.default-never" || code == "choice.nested" || code == "template.duplicate") {
        fixes.add(edits::removeField(document, fixes.pointer()));
    } else if (code == "map.distributed") {
        distribute(fixes);
    } else if (code == "task.no-timeout") {
        fixes.add(
            edits::setField(document, pointerTo(parentPointer(fixes.pointer()), "TimeoutSeconds"), "86400"));
    } else if (code == "task.open-placeholder") {
        const std::size_t end = fixes.node().span().end - 1;
        fixes.splice({"fix.insert", {"}"}}, {end, end}, "}");
    }
}

} // namespace steploom::model
