// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/policy/policy.h"

namespace steploom::model {

/// The policies of the role that a machine runs with, as far as a file has them.
struct RolePolicies {
    struct Entry {
        std::string name; ///< `aws_iam_role_policy.orders`, `OrdersRole`, or the file's
        Policy policy;    ///< references as `${…}`
        Policy deployed;  ///< the same with what these could be once deployed, where that is known
        bool whole =
            false; ///< given by its name (model/policy/known_policies.h): nothing of it can be left out
    };
    std::vector<Entry> entries;
    std::vector<std::string> sharedWith; ///< other machines that run with the same role
    std::vector<std::string> unreadable; ///< names of those that are there and cannot be read
};

} // namespace steploom::model
