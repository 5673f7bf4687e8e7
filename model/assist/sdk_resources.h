// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/integration/sdk_table.h"

namespace steploom::model {

struct OfferedResource {
    std::string arn;     ///< of an action, or `arn:aws:states:::aws-sdk:` and a service with its colon
    std::string service; ///< as people know it; may be empty
};

/// Resources of the AWS SDK that go with what is typed in a Resource: after `…:aws-sdk:dynamodb:` that
/// service's actions, before it the services; of any other two letters and more the actions that begin so, by
/// themselves or behind their service. Capitals do not matter.
std::vector<OfferedResource> sdkResources(const SdkTable& table, std::string_view typed);

} // namespace steploom::model
