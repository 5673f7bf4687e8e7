// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"
#include "model/document/message.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// A value of the text as the interpreter takes it.
///
/// Exact where the text is JSON. Comments and stray commas do not matter, single quotes and unquoted keys do
/// as if written rightly, of duplicate members the last wins. What has no value refuses, with its place
/// {what, line, column}: `value.placeholder` (`${…}` outside a string), `value.bare-word`, `value.missing`,
/// `value.bad-number`; a text that is broken: `value.text-broken` {line, column}; no text: `value.nothing`.
Result<engine::Value> toValue(Node node);

} // namespace steploom::model
