// SPDX-License-Identifier: Apache-2.0
#include "engine/task/aws/signer.h"

#include "engine/support/digest.h"
#include "engine/support/encoding.h"
#include "engine/support/timestamp.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

namespace steploom::engine {

namespace {

struct SplitUrl {
    std::string host;
    std::string path = "/";
    std::string query;
};

SplitUrl split(std::string_view url) {
    SplitUrl parts;
    const std::size_t scheme = url.find("://");
    const bool secure = url.substr(0, scheme) == "https";
    url.remove_prefix(scheme == std::string_view::npos ? 0 : scheme + 3);
    const std::size_t end = url.find_first_of("/?");
    parts.host = url.substr(0, end);
    const std::string_view usual = secure ? ":443" : ":80";
    if (parts.host.size() > usual.size() &&
        parts.host.compare(parts.host.size() - usual.size(), usual.size(), usual) == 0)
        parts.host.resize(parts.host.size() - usual.size());
    if (end == std::string_view::npos)
        return parts;
    url.remove_prefix(end);
    const std::size_t mark = url.find('?');
    if (mark != 0)
        parts.path = url.substr(0, mark);
    if (mark != std::string_view::npos)
        parts.query = url.substr(mark + 1);
    return parts;
}

/// Without ".", ".." and empty segments; a slash at the end stays.
std::string normalizedPath(std::string_view path) {
    std::vector<std::string_view> segments;
    std::string_view rest = path;
    while (!rest.empty()) {
        const std::size_t slash = rest.find('/');
        const std::string_view segment = rest.substr(0, slash);
        rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
        if (segment == ".." && !segments.empty())
            segments.pop_back();
        else if (!segment.empty() && segment != "." && segment != "..")
            segments.push_back(segment);
    }
    std::string normal;
    for (const std::string_view segment : segments)
        normal += '/' + std::string(segment);
    if (normal.empty() || path.back() == '/')
        normal += '/';
    return normal;
}

std::string canonicalQuery(std::string_view query) {
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view one = query.substr(0, end);
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
        const std::size_t equals = one.find('=');
        pairs.emplace_back(one.substr(0, equals),
                           equals == std::string_view::npos ? std::string_view() : one.substr(equals + 1));
    }
    std::sort(pairs.begin(), pairs.end());
    std::string canonical;
    for (const auto& [name, value] : pairs)
        canonical += (canonical.empty() ? "" : "&") + name + '=' + value;
    return canonical;
}

/// Blanks at the ends go, and those inside become one.
std::string trimmed(std::string_view text) {
    std::string squeezed;
    bool blank = false;
    for (const char c : text) {
        const bool isBlank = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!isBlank && blank && !squeezed.empty())
            squeezed += ' ';
        if (!isBlank)
            squeezed += c;
        blank = isBlank;
    }
    return squeezed;
}

bool isSigned(std::string_view name) {
    constexpr std::string_view kChanging[] = {"connection",        "expect",          "user-agent",
                                              "transfer-encoding", "x-amzn-trace-id", "authorization"};
    return std::none_of(std::begin(kChanging), std::end(kChanging),
                        [&](std::string_view one) { return sameHeader(one, name); });
}

std::string scopeText(const SigningScope& scope) {
    return scope.time.substr(0, 8) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

} // namespace

std::string signingTime(std::int64_t milliseconds) {
    // 2015-08-30T12:36:00.000Z
    const std::string iso = isoTimestamp(milliseconds);
    std::string compact;
    for (const char c : iso.substr(0, 19)) {
        if (c != '-' && c != ':')
            compact += c;
    }
    return compact + 'Z';
}

std::string canonicalRequest(const OutgoingRequest& request, const SigningScope& scope,
                             std::string& signedHeaders) {
    const SplitUrl url = split(request.url);
    std::map<std::string, std::string> headers{{"host", url.host}};
    for (const auto& [name, value] : request.headers) {
        if (!isSigned(name))
            continue;
        std::string small = name;
        std::transform(small.begin(), small.end(), small.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        std::string& known = headers[small];
        known = known.empty() || small == "host" ? trimmed(value) : known + ',' + trimmed(value);
    }
    // S3 takes keys as they are; all others encode the path as it stands in the request once more.
    const std::string path = scope.service == "s3" ? url.path : percentEncoded(normalizedPath(url.path), "/");
    std::string text = request.method + '\n' + path + '\n' + canonicalQuery(url.query) + '\n';
    signedHeaders.clear();
    for (const auto& [name, value] : headers) {
        text += name + ':' + value + '\n';
        signedHeaders += (signedHeaders.empty() ? "" : ";") + name;
    }
    return text + '\n' + signedHeaders + '\n' + sha256Hex(request.body);
}

void signRequest(OutgoingRequest& request, const AwsCredentials& credentials, const SigningScope& scope) {
    setHeader(request.headers, "X-Amz-Date", scope.time);
    if (!credentials.sessionToken.empty())
        setHeader(request.headers, "X-Amz-Security-Token", credentials.sessionToken);
    if (scope.service == "s3")
        setHeader(request.headers, "X-Amz-Content-Sha256", sha256Hex(request.body));
    std::string signedHeaders;
    const std::string digest = sha256Hex(canonicalRequest(request, scope, signedHeaders));
    const std::string toSign = "AWS4-HMAC-SHA256\n" + scope.time + '\n' + scopeText(scope) + '\n' + digest;
    std::string key = hmacSha256("AWS4" + credentials.secretAccessKey, scope.time.substr(0, 8));
    for (const std::string& part : {scope.region, scope.service, std::string("aws4_request")})
        key = hmacSha256(key, part);
    setHeader(request.headers, "Authorization",
              "AWS4-HMAC-SHA256 Credential=" + credentials.accessKeyId + '/' + scopeText(scope) +
                  ", SignedHeaders=" + signedHeaders + ", Signature=" + hexOfBytes(hmacSha256(key, toSign)));
}

} // namespace steploom::engine
