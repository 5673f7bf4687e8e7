// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

#include <string>

#include "engine/definition/field.h"
#include "model/document/syntax_tree.h"

namespace steploom::app {

/// The condition of a Choice rule in JSONPath as rows, one for each group and comparison in it, from the
/// outside in. A row is a map {kind, pointer, depth, removable, …}; `removable`: a part of an And or Or that
/// has others.
///
/// kind `group`: {op, parts, dissolvable}. kind `test`: {variable, op, operandPointer, operand, value},
/// operand being text, number, path or word (true, false). kind `raw`: a row as FieldRows makes it, of a part
/// that is neither; the rest of the rule is shown all the same.
QVariantList testRows(model::Node rule, const std::string& pointer);

/// Whether the rule's condition is one that testRows() shows as more than raw JSON.
bool isTest(model::Node rule);

/// The value that a comparison has when another one takes its place: its own where it fits.
std::string operandFor(engine::Field op, model::Node before);

} // namespace steploom::app
