// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/container/machine_file.h"
#include "model/policy/policy_check.h"
#include "model/policy/role_policies.h"

namespace steploom::model {

/// What the file that configures the machine says about its role: whether it logs and traces, and its name.
PolicyOptions roleOptions(const MachineFile& machine);

/// policyNeeds() of the machine's definition as it is now, its substitutions filled in as the template has
/// them, so that references to other resources stay: of a resource of a template its ARN, `${Orders.Arn}`,
/// also where the definition has its name. Refuses `terraform.text-broken`.
Result<std::vector<PolicyNeed>> roleNeeds(const MachineFile& machine, const std::string& definition,
                                          const PolicyOptions& options);

/// The policies of the machine's role in the file that configures it.
Result<RolePolicies> rolePolicies(const MachineFile& machine);

/// Those of another file: a policy document, or a template or file of Terraform, which then configures the
/// machine: the one of the same name, the one whose definition has the file's name, or the only one. Refuses
/// what readFile() and openContainer() refuse, `policy.shape`, and `policy.no-role` {file} where the file has
/// no policy for the machine.
Result<RolePolicies> rolePoliciesIn(const std::string& file, MachineFile& machine);

/// checkPolicies(). Nothing is called missing that a policy which cannot be read may allow. Of a role that is
/// shared nothing is called unused or too wide: the others may need it.
std::vector<PolicyFinding> checkRole(const std::vector<PolicyNeed>& needs, const RolePolicies& given);

} // namespace steploom::model
