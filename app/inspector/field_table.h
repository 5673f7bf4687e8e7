// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "model/workflow/workflow.h"

namespace steploom::app {

/// How a form shows a field.
enum class FieldKind {
    Text,   ///< a string
    Lines,  ///< a string of several lines
    Path,   ///< a string that is a path, or null
    Number, ///< a number (in a JSONata state also an expression)
    Word,   ///< one of a few strings
    Json    ///< anything: edited as JSON text, in a JSONata state also as an expression
};

enum class FieldGroup { Configure, Data };

/// What fields have in common within a group; a form sets those of one section under a heading.
enum class FieldSection { Main, Items, Reader, Batcher, Writer, Failures, Processor, State };

struct FieldInfo {
    std::string_view path; ///< names from the state's object on, with `/` between them: `ItemReader/Resource`
    FieldKind kind = FieldKind::Text;
    FieldGroup group = FieldGroup::Configure;
    FieldSection section = FieldSection::Main;
    /// Fields of one number exclude each other and are one control; 0: stands alone.
    int choice = 0;
    /// Only a distributed Map has it.
    bool distributed = false;
};

/// The fields that the form of a state offers, in its order. Next and End, Retry, Catch, Choices and Default,
/// Branches, the states of a Map, and Assign have forms of their own.
std::vector<FieldInfo> fieldsOf(model::StateType type, bool jsonata);
/// The fields of a machine: pointer "".
std::vector<FieldInfo> machineFields();

/// Whether a state of that type may have the field, and no row of fieldsOf() shows it: Type, Next, Retry …
bool hasOwnForm(model::StateType type, bool jsonata, std::string_view field);

/// The few texts that a field may have; empty where it may have any.
std::vector<std::string_view> wordsOf(std::string_view path);

} // namespace steploom::app
