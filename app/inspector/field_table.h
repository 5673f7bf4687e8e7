// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include "model/workflow/workflow.h"

namespace steploom::app {

/// How a form shows a field.
enum class FieldKind {
    Text,   ///< a string
    Path,   ///< a string that is a path, or null
    Number, ///< a number (in a JSONata state also an expression)
    Json    ///< anything: edited as JSON text
};

enum class FieldGroup { Configure, Data };

struct FieldInfo {
    const char* name; ///< as in the definition
    FieldKind kind;
    FieldGroup group;
};

/// The fields that the form of a state offers, in its order: section 2 of the language's state definitions.
std::vector<FieldInfo> fieldsOf(model::StateType type, bool jsonata);

} // namespace steploom::app
