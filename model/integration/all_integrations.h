// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/integration/sdk_table.h"

namespace steploom::model {

/// The table of AWS SDK integrations that ships with the program; read when it is first asked for, by
/// whichever thread that is.
const SdkTable& allIntegrations();

} // namespace steploom::model
