// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"

namespace steploom::engine::jsonata {
FunctionFamily pictureFunctions() {
    return {};
}
} // namespace steploom::engine::jsonata
