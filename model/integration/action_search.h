// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/integration/sdk_table.h"

namespace steploom::model {

/// A call that can be found: of an optimised integration, or of the SDK.
struct FoundAction {
    std::string_view resource; ///< behind `arn:aws:states:::`: `dynamodb:putItem`, `aws-sdk:s3:getObject`
    std::string_view serviceName;
    std::string_view action;
    bool optimised = false;
};

/// Finds calls by words, 17,000 of them in a few milliseconds.
///
/// Each word of a query must begin a word of the service's name or the action, or at least stand in them.
/// `put item`, `putitem` and `dynamo put` all find dynamodb:putItem. What matches best comes first; of equal
/// ones what is common, then the optimised integration, then the shorter name.
class ActionSearch {
public:
    explicit ActionSearch(const SdkTable& table);
    ActionSearch(const ActionSearch&) = delete;
    ActionSearch& operator=(const ActionSearch&) = delete;

    std::size_t size() const { return m_entries.size(); }
    /// At most `limit`, the best first; none for a query without words.
    std::vector<FoundAction> find(std::string_view query, std::size_t limit) const;

private:
    struct Entry {
        FoundAction what;
        std::uint32_t words = 0;  ///< where its text in m_words begins
        std::uint32_t action = 0; ///< where the action's part of it begins
        std::uint32_t end = 0;
        int cost = 0; ///< orders what matches equally well
    };

    void add(FoundAction what, std::string_view service, std::string_view more);
    int rank(const Entry& entry, const std::vector<std::string>& query, std::string_view joined) const;

    std::vector<Entry> m_entries;
    std::string m_words;                  ///< of each entry ` service words action words`, in small letters
    std::vector<std::string> m_resources; ///< of the SDK's, in the order of the table
};

} // namespace steploom::model
