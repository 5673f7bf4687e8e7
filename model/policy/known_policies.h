// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/policy/policy.h"

/// Policies that are given by a name: what AWS documents for them. Those that roles of state machines have,
/// and of their actions those that a workflow could need.
namespace steploom::model {

/// A policy that AWS manages, by its name or ARN (of any partition): `AmazonSQSFullAccess`,
/// `arn:aws:iam::aws:policy/service-role/AWSLambdaRole`. None where it is not known here.
std::optional<Policy> managedPolicy(std::string_view nameOrArn);

/// A policy template of SAM (developer guide, "Policy template list"): `DynamoDBCrudPolicy`, with its
/// parameters. ARNs have partition, region and account as placeholders of CloudFormation; a parameter that is
/// not given is *. None where it is not known here.
std::optional<Policy> samPolicyTemplate(std::string_view name,
                                        const std::map<std::string, std::string>& parameters);

} // namespace steploom::model
