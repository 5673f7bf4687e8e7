// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/reply.h"

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

// What a request of the states API must look like, and the service's words where it does not.
namespace steploom::engine {

/// One member of a request, or an element of a list.
struct Member {
    enum class Type : std::uint8_t { String, Integer, Number, Boolean, Structure, List };

    std::string_view name;
    Type type = Type::String;
    bool required = false;
    /// Characters of a string, elements of a list, or the number itself.
    double min = 0;
    double max = std::numeric_limits<double>::infinity();
    /// A string: one of these, in the order in which the service lists them; empty: any.
    std::vector<std::string_view> values;
    /// A string: a pattern that it must match, of those in request.cpp; empty: none.
    std::string_view pattern;
    /// Members of a structure, or the one element of a list.
    std::vector<Member> members;
};

using RequestShape = std::vector<Member>;

/// The refusal of a request that does not have the shape: SerializationException where a type is wrong,
/// ValidationException with all that is wrong otherwise. None where it has. A null counts as left out, and
/// members that the shape does not know are let pass, as the service does.
std::optional<ServiceError> checkRequest(const Value& request, const RequestShape& shape);

/// The shape of an operation's request ("StartExecution"); null where there is no such operation.
const RequestShape* requestShape(std::string_view operation);

/// A member that is there and not null; absent otherwise.
const Value& given(const Value& request, std::string_view name);
std::string_view text(const Value& request, std::string_view name);

} // namespace steploom::engine
