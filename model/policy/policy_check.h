// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/document/message.h"
#include "model/policy/policy.h"
#include "model/policy/required_policy.h"

namespace steploom::model {

/// Where a role's policies and what a definition needs differ.
struct PolicyFinding {
    enum class Kind : std::uint8_t {
        Missing, ///< the execution will fail there
        Unclear, ///< it may be missing: what would allow it is only known when it is deployed
        Unused,  ///< allowed, and nothing needs it
        TooWide, ///< allows more than is needed, with * or by exclusion
    };
    Kind kind = Kind::Missing;
    Message message;           ///< `policy.*`
    std::string pointer;       ///< Missing, Unclear: of the state that needs it; "" for the machine itself
    std::size_t policy = 0;    ///< Unused, TooWide: index of the policy …
    std::size_t statement = 0; ///< … and of its statement
};

/// A policy of the role.
struct GivenPolicy {
    const Policy* policy = nullptr;
    const Policy* deployed = nullptr; ///< the same, its resources as they could be once deployed
    std::string whole; ///< the name of one that is given by its name, and only as a whole; else empty
};

/// Compares what is needed with all policies of the role together. Where a need is not known before it runs,
/// any resource will do. A resource is the same by its references or as it could be once deployed. Conditions
/// are taken to hold. Of a policy that is given as a whole it is only said that nothing needs it, or that it
/// allows all of a service or on all resources. First what is missing, then by policy and statement.
std::vector<PolicyFinding> checkPolicies(const std::vector<PolicyNeed>& needs,
                                         const std::vector<GivenPolicy>& policies);
std::vector<PolicyFinding> checkPolicies(const std::vector<PolicyNeed>& needs,
                                         const std::vector<Policy>& policies);

} // namespace steploom::model
