// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

// How the actions of services go over HTTP, as far as resources/protocols.table tells (scripts/protocols has
// its format). Names are those of Step Functions, "wire" names those of the protocol.
namespace steploom::engine {

enum class WireProtocol : std::uint8_t { Json, RestJson, Query, Ec2, RestXml };

/// Where a member of a request or answer is.
enum class WirePlace : std::uint8_t { Body, Uri, Query, Header, Headers, Status, Payload };

struct WireMember {
    std::string_view name;
    std::string_view wire;
    WirePlace place = WirePlace::Body;
    std::uint32_t shape = 0;
};

struct WireShape {
    enum class Kind : std::uint8_t { Structure, List, Map, String, Number, Boolean, Blob, Timestamp };
    enum class Time : std::uint8_t { Iso, Seconds, Rfc822 };
    Kind kind = Kind::Structure;
    Time time = Time::Iso;
    bool flattened = false;
    std::uint32_t element = 0;    ///< of a list or map
    std::string_view elementName; ///< of a list's elements, empty: "member"
    std::string_view keyName = "key";
    std::string_view valueName = "value";
    std::vector<WireMember> members;

    const WireMember* payload() const noexcept;
};

struct WireAction {
    std::string_view operation; ///< "PutItem"
    std::string_view method;
    std::string_view uri;      ///< "/{Bucket}/{Key+}"
    std::uint32_t request = 0; ///< shapes; 0: none
    std::uint32_t answer = 0;
};

struct WireService {
    WireProtocol protocol = WireProtocol::Json;
    std::string_view version;
    std::string_view signingName;
    std::string_view host;        ///< at AWS, before the region
    std::string_view target;      ///< of X-Amz-Target
    std::string_view jsonVersion; ///< "1.0"
    std::unordered_map<std::string_view, WireAction> actions;
    std::unordered_map<std::uint32_t, WireShape> shapes;

    /// Null where there is no such action.
    const WireAction* action(std::string_view name) const;
    const WireShape& shape(std::uint32_t id) const;
};

/// A service by the name that a Resource has for it; null where the table does not have it.
const WireService* findWireService(std::string_view service);

/// The table's text in pieces, which follow one another.
const std::vector<std::string_view>& protocolTable();

} // namespace steploom::engine
