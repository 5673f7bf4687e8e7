// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model {

/// Makes the ARNs of what a definition calls out of the names in it. What is only known when it runs (paths,
/// expressions) is *. Part of policyNeeds().
class CallArns {
public:
    /// Region, account and partition are those of the ARNs in the definition where they agree, else * (aws);
    /// what is given comes first.
    CallArns(Node definition, std::string region, std::string account);

    struct Call {
        std::string resource;
        std::string service;
        std::string action;
        Node arguments; ///< Parameters or Arguments
    };

    /// `arn:aws:SERVICE:REGION:ACCOUNT:rest`.
    std::string arn(std::string_view service, std::string_view rest) const;
    std::string iam(std::string_view rest) const;
    /// The resources of a CallRule for a call; * for an empty list.
    std::vector<std::string> filled(std::string_view patterns, const Call& call) const;
    /// What an SDK call works on, as far as its arguments name it; else *.
    std::vector<std::string> sdkResources(const Call& call, std::string_view iamAction) const;
    std::string bucket(Node arguments) const;
    /// An object of the bucket, its key in `field`; with `below` all whose keys begin so.
    std::string object(Node arguments, std::string_view field, bool below) const;
    /// `s3://bucket/key`, as far as it is known.
    std::string objectAt(Node uri) const;

    /// `sqs:sendMessage.waitForTaskToken` of a Resource, with region and account in it or without; empty for
    /// what is no integration.
    static std::string integration(std::string_view resource);
    /// A value that is written in the definition: a text without an expression of its language.
    static bool isKnown(Node value);
    /// `Overrides.TaskRoleArn`; the member itself, or that with `.$` behind its name.
    static Node field(Node arguments, std::string_view path);

private:
    std::string filledOne(std::string_view pattern, const Call& call) const;
    std::string queue(Node url) const;
    std::string queueOf(std::string_view placeholder) const;
    std::string api(const Call& call) const;
    std::string function(const Call& call) const;
    std::string taskDefinition(const Call& call) const;
    std::string machine(const Call& call) const;
    std::vector<std::string> models(const Call& call) const;
    std::vector<std::string> buses(const Call& call) const;

    std::string m_partition = "aws";
    std::string m_region;
    std::string m_account;
};

} // namespace steploom::model
