// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/choice_tests.h"

#include <algorithm>
#include <iterator>

#include "app/inspector/field_rows.h"
#include "engine/definition/field_values.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"
#include "model/document/scanner.h"

namespace steploom::app {

namespace {

constexpr int kDeepest = 24; ///< groups inside each other; what is deeper is raw

enum class Operand { Text, Number, Path, Truth };

Operand operandOf(engine::Field op) {
    const engine::ChoiceOperator what = engine::choiceOperator(op);
    using Kind = engine::Condition::Kind;
    if (what.byPath)
        return Operand::Path;
    if (what.kind == Kind::StringMatches)
        return Operand::Text;
    if (what.kind != Kind::Compare || what.comparand == engine::Comparand::Boolean)
        return Operand::Truth;
    return what.comparand == engine::Comparand::Numeric ? Operand::Number : Operand::Text;
}

bool fits(model::Node value, Operand operand) {
    using NodeKind = model::NodeKind;
    switch (operand) {
    case Operand::Text:
    case Operand::Path:
        return value.isString();
    case Operand::Number:
        return value.isNumber();
    case Operand::Truth:
        return value.kind() == NodeKind::True || value.kind() == NodeKind::False;
    }
    return false;
}

QString operandName(Operand operand) {
    static const char* const names[] = {"text", "number", "path", "word"};
    return QString::fromLatin1(names[static_cast<std::size_t>(operand)]);
}

bool isNumber(const std::string& text) {
    const model::SyntaxTree tree = model::scan(text);
    return tree.problems().empty() && tree.root().isNumber();
}

/// The parts of a test's condition: of a well-formed one Variable and a comparison, or one group.
struct Parts {
    model::Node variable;
    model::Node comparison;
    model::Node group;
    bool good = true;
};

Parts partsOf(model::Node test) {
    constexpr std::string_view ofRule[] = {"Next", "Assign", "Output", "Comment"};
    Parts parts;
    parts.good = test.isObject();
    for (const model::Node member : test) {
        const std::string key = member.key();
        if (std::find(std::begin(ofRule), std::end(ofRule), key) != std::end(ofRule))
            continue;
        const bool group = key == "And" || key == "Or" || key == "Not";
        model::Node& slot = key == "Variable" ? parts.variable : group ? parts.group : parts.comparison;
        parts.good = parts.good && !slot;
        slot = member;
    }
    if (parts.group) {
        parts.good = parts.good && !parts.variable && !parts.comparison &&
                     (parts.group.keyIs("Not") ? parts.group.isObject() : parts.group.isArray());
        return parts;
    }
    const engine::Field op = engine::fieldNamed(parts.comparison.key());
    parts.good = parts.good && parts.variable.isString() && engine::isChoiceOperator(op) &&
                 fits(parts.comparison, operandOf(op));
    return parts;
}

void add(QVariantList& rows, model::Node test, const std::string& pointer, int depth, bool removable) {
    const Parts parts = partsOf(test);
    QVariantMap row;
    if (!parts.good || depth > kDeepest) {
        row = FieldRows::rawRow(test, QString(), pointer, QString());
    } else if (parts.group) {
        const bool single = parts.group.keyIs("Not");
        const std::size_t count = single ? 1 : parts.group.childCount();
        row = {{QStringLiteral("kind"), QStringLiteral("group")},
               {QStringLiteral("op"), QString::fromStdString(parts.group.key())},
               {QStringLiteral("parts"), static_cast<int>(count)},
               {QStringLiteral("dissolvable"), count == 1}};
    } else {
        const std::string op = parts.comparison.key();
        row = {{QStringLiteral("kind"), QStringLiteral("test")},
               {QStringLiteral("variable"), QString::fromStdString(parts.variable.string())},
               {QStringLiteral("op"), QString::fromStdString(op)},
               {QStringLiteral("operandPointer"), QString::fromStdString(model::pointerTo(pointer, op))},
               {QStringLiteral("operand"), operandName(operandOf(engine::fieldNamed(op)))},
               {QStringLiteral("value"), parts.comparison.isString()
                                             ? QString::fromStdString(parts.comparison.string())
                                             : QString::fromStdString(std::string(parts.comparison.raw()))}};
    }
    row[QStringLiteral("pointer")] = QString::fromStdString(pointer);
    row[QStringLiteral("depth")] = depth;
    row[QStringLiteral("removable")] = removable;
    rows << row;
    if (!parts.good || !parts.group || depth > kDeepest)
        return;
    const std::string inner = model::pointerTo(pointer, parts.group.key());
    if (parts.group.isObject()) {
        add(rows, parts.group, inner, depth + 1, false);
        return;
    }
    const bool several = parts.group.childCount() > 1;
    std::size_t index = 0;
    for (const model::Node part : parts.group)
        add(rows, part, model::pointerTo(inner, index++), depth + 1, several);
}

} // namespace

QVariantList testRows(model::Node rule, const std::string& pointer) {
    QVariantList rows;
    add(rows, rule, pointer, 0, false);
    return rows;
}

bool isTest(model::Node rule) {
    return partsOf(rule).good;
}

std::string operandFor(engine::Field op, model::Node before) {
    const Operand operand = operandOf(op);
    const engine::ChoiceOperator what = engine::choiceOperator(op);
    const bool timestamp =
        what.kind == engine::Condition::Kind::Compare && what.comparand == engine::Comparand::Timestamp;
    const engine::Field old = engine::fieldNamed(before.key());
    const bool same = engine::isChoiceOperator(old) && operandOf(old) == operand;
    if (fits(before, operand) && (same || operand == Operand::Number))
        return std::string(before.raw());
    switch (operand) {
    case Operand::Text:
        return timestamp
                   ? R"("2030-01-01T00:00:00Z")"
                   : model::encodeJsonString(before.isNumber() ? std::string(before.raw()) : std::string());
    case Operand::Path:
        return R"("$.other")";
    case Operand::Number: {
        std::string characters = before.string();
        return isNumber(characters) ? characters : "0";
    }
    case Operand::Truth:
        return "true";
    }
    return "true";
}

} // namespace steploom::app
