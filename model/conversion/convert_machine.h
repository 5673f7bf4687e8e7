// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/document/document.h"

namespace steploom::model::edits {

/// What of a machine could be converted.
struct MachineConversion {
    struct Kept {
        std::string pointer; ///< of the state as it is in the document now
        std::string name;
        Message why;
    };
    std::vector<Kept> kept; ///< states that stay in the language that they are in, in the order of the text
    std::size_t converted = 0;
    Edit edit; ///< one step; without splices where nothing could be converted
};

/// convertToJsonata() for every state of the machine. What cannot be shown to be the same stays as it is:
/// states of both languages may stand beside each other. Where none is left, the machine says JSONata and its
/// states no longer do. Refuses `edit.text-broken`, and `convert.machine-is-jsonata`.
Result<MachineConversion> convertMachineToJsonata(const Document& document);

/// convertToJsonPath() for every state of the machine, and what it says of a machine that is in JSONata.
/// Refuses `edit.text-broken`, and `convert.machine-is-jsonpath`.
Result<MachineConversion> convertMachineToJsonPath(const Document& document);

} // namespace steploom::model::edits
