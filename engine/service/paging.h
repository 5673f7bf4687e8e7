// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/reply.h"
#include "engine/value/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Lists in pages. A token says where to go on; it is made for one list and is good for no other.
namespace steploom::engine {

/// A token for a place (any text) of a list that `scope` names.
std::string makePageToken(std::string_view scope, std::string_view place);
/// The place; none where the token is not of this list or was tampered with.
std::optional<std::string> readPageToken(std::string_view scope, std::string_view token);

/// maxResults of a request; 0 or left out: `usual`.
std::size_t pageSize(const Value& request, std::size_t usual = 100);

/// The page of a list that is there as a whole. `answer` gets the items under `name`, and nextToken where
/// there are more. A token goes on behind the item with its key, or where that one would stand: items may
/// come and go between the pages.
struct PageItem {
    std::string key; ///< in ascending order
    Value value;
};
Reply pageOf(const std::vector<PageItem>& items, std::string_view name, std::string_view scope,
             const Value& request);
/// For the key of a PageItem: numbers in their order, or the other way round.
std::string orderedKey(std::uint64_t number, bool descending = false);

} // namespace steploom::engine
