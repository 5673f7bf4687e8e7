// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/dynamodb/attribute.h"
#include "engine/task/services/dynamodb/key_order.h"
#include "engine/task/services/dynamodb/tables.h"

#include <algorithm>

// query and scan, and the actions on tables themselves.
namespace steploom::engine::dynamodb {

namespace {

ServiceFault invalid(std::string message) {
    return {"ValidationException", std::move(message)};
}

/// Names at the top that a key condition compares, equalities first.
std::vector<std::string> namesIn(const ConditionNode& node) {
    std::vector<std::string> equal;
    std::vector<std::string> other;
    const auto add = [&](const ConditionNode& one) {
        if (one.operands.empty() || one.operands[0].kind != Operand::Kind::Path)
            return;
        (one.kind == ConditionNode::Kind::Equal ? equal : other)
            .push_back(one.operands[0].path.steps.front().name);
    };
    add(node);
    for (const ConditionNode& part : node.parts)
        add(part);
    equal.insert(equal.end(), other.begin(), other.end());
    return equal;
}

Value keyOf(const Table& table, const Value& item) {
    Value key = Value::emptyObject();
    for (const std::string& name : table.key)
        key = key.with(name, item.get(name));
    return key;
}

} // namespace

/// Filter, limit, start and projection of a search, whose items are in the order of the answer.
ServiceAnswer Tables::page(Table& table, const Value& request, std::vector<Value> found,
                           std::string_view filterName) {
    std::optional<ConditionNode> filter;
    if (const Value& expression = request.get(filterName); expression.isString()) {
        auto parsed = parseCondition(expression.asString(), namesOf(request), filterName);
        if (const auto* fault = std::get_if<ServiceFault>(&parsed))
            return *fault;
        filter = std::move(std::get<ConditionNode>(parsed));
    }
    if (const Value& start = request.get("ExclusiveStartKey"); start.isObject() && !table.key.empty()) {
        const auto place = keyPlace(table.key, start);
        const auto at = std::find_if(found.begin(), found.end(),
                                     [&](const Value& item) { return keyPlace(table.key, item) == place; });
        if (at != found.end())
            found.erase(found.begin(), at + 1);
    }
    const Value& wanted = request.get("Limit");
    const std::size_t limit =
        wanted.isInt() && wanted.asInt() > 0
            ? std::min<std::size_t>(static_cast<std::size_t>(wanted.asInt()), found.size())
            : found.size();
    std::vector<Value> items;
    for (std::size_t i = 0; i < limit; ++i) {
        if (filter && !holds(*filter, found[i]))
            continue;
        auto shown = projected(request, found[i]);
        if (const auto* fault = std::get_if<ServiceFault>(&shown))
            return *fault;
        items.push_back(std::get<Value>(shown));
    }
    ObjectBuilder answer;
    answer.add("Count", Value(static_cast<std::int64_t>(items.size())));
    if (request.get("Select").asString() != "COUNT")
        answer.add("Items", Value::array(std::move(items)));
    if (limit < found.size() && limit > 0)
        answer.add("LastEvaluatedKey", keyOf(table, found[limit - 1]));
    answer.add("ScannedCount", Value(static_cast<std::int64_t>(limit)));
    return answer.build();
}

ServiceAnswer Tables::query(const Value& request) {
    ServiceFault fault;
    Table* table = tableOf(request, fault);
    if (table == nullptr)
        return fault;
    const Value& expression = request.get("KeyConditionExpression");
    if (!expression.isString())
        return invalid(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the "
            "request.");
    auto parsed = parseCondition(expression.asString(), namesOf(request), "KeyConditionExpression");
    if (const auto* refused = std::get_if<ServiceFault>(&parsed))
        return *refused;
    const ConditionNode& condition = std::get<ConditionNode>(parsed);
    const std::vector<std::string> names = namesIn(condition);
    const bool indexed = request.get("IndexName").isString();
    if (table->key.empty() && !names.empty() && !indexed)
        learnKey(*table, names);
    const bool partition = indexed || (!table->key.empty() && std::find(names.begin(), names.end(),
                                                                        table->key.front()) != names.end());
    if (!partition)
        return invalid("Query condition missed key schema element: " +
                       (table->key.empty() ? std::string("?") : table->key.front()));
    std::vector<Value> found;
    for (const auto& [place, item] : table->items) {
        if (holds(condition, item))
            found.push_back(item);
    }
    // Of an index: in the order of its own sort key, which the condition may name.
    if (indexed && names.size() > 1)
        std::stable_sort(found.begin(), found.end(), [&](const Value& a, const Value& b) {
            return compareAttributes(a.get(names.back()), b.get(names.back())).value_or(0) < 0;
        });
    if (const Value* forward = request.find("ScanIndexForward"); forward != nullptr && !forward->asBool())
        std::reverse(found.begin(), found.end());
    return page(*table, request, std::move(found), "FilterExpression");
}

ServiceAnswer Tables::scan(const Value& request) {
    ServiceFault fault;
    Table* table = tableOf(request, fault);
    if (table == nullptr)
        return fault;
    std::vector<Value> found;
    found.reserve(table->items.size());
    for (const auto& [place, item] : table->items)
        found.push_back(item);
    return page(*table, request, std::move(found), "FilterExpression");
}

ServiceAnswer Tables::createTable(const Value& request) {
    const std::string name(request.get("TableName").asString());
    const auto known = m_tables.find(name);
    if (known != m_tables.end() && !known->second.key.empty())
        return ServiceFault{"ResourceInUseException", "Table already exists: " + name};
    std::vector<std::string> key;
    const Value& schema = request.get("KeySchema");
    for (const std::string_view wanted : {"HASH", "RANGE"}) {
        for (std::size_t i = 0; i < schema.size(); ++i) {
            if (schema.at(i).get("KeyType").asString() == wanted)
                key.emplace_back(schema.at(i).get("AttributeName").asString());
        }
    }
    if (key.empty() || name.size() < 3)
        return invalid("A table needs a name of at least 3 characters and a KeySchema with a HASH key");
    Table& table = m_tables[name];
    table.name = name;
    learnKey(table, std::move(key));
    ServiceAnswer described = describeTable(request);
    return Value::object({{"TableDescription", std::get<Value>(described).get("Table")}});
}

ServiceAnswer Tables::describeTable(const Value& request) {
    const std::string name(request.get("TableName").asString());
    const auto known = m_tables.find(name);
    if (known == m_tables.end())
        return ServiceFault{"ResourceNotFoundException",
                            "Requested resource not found: Table: " + name + " not found"};
    const Table& table = known->second;
    std::vector<Value> schema;
    for (std::size_t i = 0; i < table.key.size(); ++i)
        schema.push_back(Value::object(
            {{"AttributeName", Value(table.key[i])}, {"KeyType", Value(i == 0 ? "HASH" : "RANGE")}}));
    return Value::object(
        {{"Table", Value::object({{"TableName", Value(name)},
                                  {"TableStatus", Value("ACTIVE")},
                                  {"KeySchema", Value::array(std::move(schema))},
                                  {"ItemCount", Value(static_cast<std::int64_t>(table.items.size()))}})}});
}

ServiceAnswer Tables::deleteTable(const Value& request) {
    ServiceAnswer described = describeTable(request);
    if (const auto* fault = std::get_if<ServiceFault>(&described))
        return *fault;
    Table& table = m_tables.at(std::string(request.get("TableName").asString()));
    while (!table.items.empty())
        erase(table, std::string(table.items.begin()->first));
    m_store.forget("dynamodb.table", table.name);
    m_tables.erase(std::string(table.name));
    return Value::object({{"TableDescription", std::get<Value>(described).get("Table")}});
}

ServiceAnswer Tables::listTables(const Value&) {
    std::vector<Value> names;
    names.reserve(m_tables.size());
    for (const auto& [name, table] : m_tables)
        names.emplace_back(name);
    return Value::object({{"TableNames", Value::array(std::move(names))}});
}

} // namespace steploom::engine::dynamodb
