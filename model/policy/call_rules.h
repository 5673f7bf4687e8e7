// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace steploom::model {

/// What an optimised integration needs. Lists have blanks between their entries.
///
/// Resources are ARNs in which {p} is the partition, {r} the region, {a} the account, and any other name a
/// field of the call (`Cluster.Name`), or * where its value is not known before it runs. A field that holds
/// an ARN is the resource by itself. {queue}, {topic}, {buses}, {machine}, {execution}, {api}, {function},
/// {task} and {models} are made of what the call says.
struct CallRule {
    std::string_view call; ///< `glue:startJobRun`
    std::string_view actions;
    std::string_view resources; ///< of the actions; empty: *
    std::string_view syncActions;
    std::string_view syncResources; ///< of the syncActions; empty: *
    std::string_view eventRule;     ///< .sync: name of the managed rule
    std::string_view roles;         ///< fields with roles that are handed on; `*`: unknown ones
    std::string_view rolesTo;       ///< the service they are handed to
};

/// Null where the call needs nothing that is known here.
const CallRule* findCallRule(std::string_view call);

} // namespace steploom::model
