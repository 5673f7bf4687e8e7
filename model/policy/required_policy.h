// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/syntax_tree.h"
#include "model/policy/policy.h"

namespace steploom::model {

/// One thing that the role of a state machine has to be allowed.
struct PolicyNeed {
    std::vector<std::string> actions;
    std::vector<std::string> resources; ///< * for what is not known before it runs; placeholders stay
    /// The same resources as they could be once deployed, as many; empty where they have no placeholders.
    std::vector<std::string> deployed;
    std::vector<PolicyCondition> conditions;
    std::string pointer;   ///< of the state that needs it; "" for the machine itself
    bool optional = false; ///< it runs without: no lack, but no waste either
};

struct PolicyOptions {
    bool logging = false; ///< to CloudWatch Logs
    bool tracing = false; ///< with X-Ray
    std::string name;     ///< of the state machine, which a distributed Map starts; empty: not known
    /// For ARNs made of a name. Empty: as the ARNs in the definition agree, else `*`.
    std::string region;
    std::string account;
};

/// What the definition calls needs, state by state, in the order of the text (developer guide, "How Step
/// Functions generates IAM policies for integrated services"): the call itself; for .sync what looks after
/// the job and the managed EventBridge rule; iam:PassRole for roles that are handed on; children, reader and
/// writer of a distributed Map. Of an action of the SDK the name in IAM follows rules; the few that differ
/// are known. A state with Credentials needs sts:AssumeRole of that role only. Activities need nothing.
std::vector<PolicyNeed> policyNeeds(Node definition, const PolicyOptions& options);

/// The needs as statements, as few as allow nothing else: one for each set of resources of a service.
Policy policyOf(const std::vector<PolicyNeed>& needs);

/// The name in IAM of a service of the SDK integrations: `states` of `sfn`.
std::string_view iamServiceOf(std::string_view sdkService);
/// What IAM calls an SDK action: `s3:ListBucket` of `s3`, `listObjectsV2`. Several where it does several
/// things.
std::vector<std::string> iamActionsOf(std::string_view sdkService, std::string_view action);

} // namespace steploom::model
