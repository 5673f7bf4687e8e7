// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/definition/state_type.h"
#include "model/assist/highlight.h"
#include "model/document/document.h"

namespace steploom::model {

/// What an object or array of the text is in the states language, by where it stands.
enum class Role : std::uint8_t {
    Other, ///< JSON of the user's own, and what nobody knows
    Machine,
    Branch,
    Processor,
    StatesMap,
    State,
    ProcessorConfig,
    Retrier,
    Catcher,
    ChoiceRule, ///< one of Choices
    ChoiceTest, ///< what And, Or and Not hold
    ItemReader,
    ReaderConfig,
    ItemBatcher,
    ResultWriter,
    WriterConfig,
    Credentials,
    Payload, ///< Parameters or Arguments of a state
    Assign,
};

/// Of any container in the tree.
Role roleOf(Node container);
/// The nearest object around a value, itself included, that is a state (or machine, branch, processor for
/// machineAround); null where there is none.
Node stateAround(Node node);
Node machineAround(Node node);
std::optional<engine::StateType> typeOf(Node state);
/// The state's own, or the machine's.
engine::QueryLanguage languageOf(Node node);

/// Where a caret is: what is around it and what could stand there. The text may be broken.
struct Place {
    Node container; ///< the innermost object or array around the caret; null outside of all
    Role role = Role::Other;
    bool isKey = false;                ///< a member's name is (or would be) here
    std::optional<StringPlace> string; ///< the string that the caret is in
    Span word; ///< string (its inside) or bare word to replace; empty: nothing there yet
    /// The name whose value is here: of the member, or where it is an array's item, of the array.
    std::string key;
    bool inArray = false;
};

Place placeAt(const Document& document, std::size_t offset);

} // namespace steploom::model
