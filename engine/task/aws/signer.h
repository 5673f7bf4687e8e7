// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/http/outgoing.h"

#include <cstdint>
#include <string>
#include <string_view>

// AWS Signature Version 4 (IAM user guide, "Create a signed AWS API request").
namespace steploom::engine {

struct AwsCredentials {
    std::string accessKeyId;
    std::string secretAccessKey;
    std::string sessionToken; ///< empty: none
};

struct SigningScope {
    std::string region;  ///< "us-east-1"
    std::string service; ///< "dynamodb"
    std::string time;    ///< "20150830T123600Z"
};

/// Adds X-Amz-Date, X-Amz-Security-Token where there is one, and Authorization; for s3 also
/// X-Amz-Content-Sha256. All headers are signed but those that a transport may change. The host is that of
/// the URL, without a port that its scheme has by itself.
void signRequest(OutgoingRequest& request, const AwsCredentials& credentials, const SigningScope& scope);

/// A time (ms since 1970) as scopes have it.
std::string signingTime(std::int64_t milliseconds);

/// Exposed for tests: what is signed, before its digest.
std::string canonicalRequest(const OutgoingRequest& request, const SigningScope& scope,
                             std::string& signedHeaders);

} // namespace steploom::engine
