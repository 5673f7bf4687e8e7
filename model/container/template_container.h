// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/container/container.h"

namespace steploom::model {

/// YAML and JSON: plain definitions in YAML, templates of CloudFormation, SAM and the CDK, Serverless. Null
/// where the file is neither.
Result<ContainerPointer> openTemplate(std::string bytes, bool json);

} // namespace steploom::model
