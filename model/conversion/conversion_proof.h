// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/document/message.h"
#include "model/history/reexecution.h"

namespace steploom::model {

/// What a recorded execution says of a definition that was written anew: run once more on both, do they
/// agree?
struct ConversionProof {
    std::string name;       ///< of the execution
    bool same = false;      ///< the new definition follows the recording as far as the old one does
    Message why;            ///< why it cannot tell, or what is different; code empty where it is the same
    std::string state;      ///< where it is different
    std::size_t events = 0; ///< of the recording that came again
};

/// `before` and `after` are JSON texts of the same machine. Tasks answer what they answered in the recording.
ConversionProof proveConversion(const Recording& recording, const std::string& before,
                                const std::string& after);

} // namespace steploom::model
