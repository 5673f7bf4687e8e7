// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/answer.h"
#include "engine/value/value.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// A local DynamoDB: tables of items, and the actions that workflows call. A table need not be made first: the
// first use makes it, and the first Key or key condition tells what its key is. Where tables are declared,
// others do not exist.
namespace steploom::engine::dynamodb {

struct Table {
    std::string name;
    /// Names of the partition key and, where there is one, the sort key; empty while nobody has told.
    std::vector<std::string> key;
    /// By the text of their keys, in the order of partition and sort key.
    std::map<std::string, Value> items;
};

class Tables {
public:
    explicit Tables(ServiceStore store);

    /// From now on only declared tables exist.
    void declare(const std::string& name, std::vector<std::string> key);
    /// An action as the integrations name it: "getItem". Unknown ones are refused.
    ServiceAnswer call(std::string_view action, const Value& request);

    /// For those who look on.
    const std::map<std::string, Table>& tables() const noexcept { return m_tables; }

private:
    struct Written;
    using Handler = ServiceAnswer (Tables::*)(const Value&);

    ServiceAnswer getItem(const Value& request);
    ServiceAnswer putItem(const Value& request);
    ServiceAnswer updateItem(const Value& request);
    ServiceAnswer deleteItem(const Value& request);
    ServiceAnswer query(const Value& request);
    ServiceAnswer scan(const Value& request);
    ServiceAnswer batchGetItem(const Value& request);
    ServiceAnswer batchWriteItem(const Value& request);
    ServiceAnswer createTable(const Value& request);
    ServiceAnswer deleteTable(const Value& request);
    ServiceAnswer describeTable(const Value& request);
    ServiceAnswer listTables(const Value& request);

    /// Null with `fault` where there is none and none may be made.
    Table* tableOf(const Value& request, ServiceFault& fault);
    /// The place of an item with this Key; learns the key of a table that has none yet.
    std::optional<std::string> placeOf(Table& table, const Value& key, ServiceFault& fault);
    void learnKey(Table& table, std::vector<std::string> names);
    void put(Table& table, const std::string& place, Value item);
    void erase(Table& table, const std::string& place);
    void keepTable(const Table& table);
    ServiceAnswer page(Table& table, const Value& request, std::vector<Value> found,
                       std::string_view filterName);

    ServiceStore m_store;
    std::map<std::string, Table> m_tables;
    bool m_declared = false;
    std::uint64_t m_lastPlace = 0; ///< of items in tables without a key
};

} // namespace steploom::engine::dynamodb
