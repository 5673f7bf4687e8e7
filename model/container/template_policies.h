// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/container/container.h"
#include "model/container/source_value.h"

namespace steploom::model {

/// The policies of the role of a machine, as a template of CloudFormation or SAM has them: those of the
/// AWS::IAM::Role that it refers to, the AWS::IAM::Policy and ManagedPolicy resources for that role, and the
/// documents below SAM's Policies. Managed policies by name and SAM's policy templates are named unreadable.
RolePolicies templatePolicies(std::string_view bytes, const SourceValue& root, const SourceValue& body,
                              const SubstitutionValues& values);

} // namespace steploom::model
