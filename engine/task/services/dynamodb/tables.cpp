// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/dynamodb/tables.h"

#include "engine/task/services/dynamodb/attribute.h"
#include "engine/task/services/dynamodb/key_order.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::engine::dynamodb {

namespace {

constexpr const char* kTableKind = "dynamodb.table";
constexpr const char* kItemKind = "dynamodb.item";
/// An item may have this many bytes.
constexpr std::uint64_t kItemBytes = 400 * 1024;

ServiceFault invalid(std::string message) {
    return {"ValidationException", std::move(message)};
}

/// Between the name of a table and the place of an item in stored keys.
std::string storedKey(const std::string& table, const std::string& place) {
    return table + '\n' + place;
}

} // namespace

Tables::Tables(ServiceStore store)
    : m_store(std::move(store)) {
    m_store.each(kTableKind, [this](std::string_view key, std::string_view body) {
        Table& table = m_tables[std::string(key)];
        table.name = key;
        const Value names = readJson(body).value;
        for (std::size_t i = 0; i < names.size(); ++i)
            table.key.emplace_back(names.at(i).asString());
    });
    m_store.each(kItemKind, [this](std::string_view key, std::string_view body) {
        const std::size_t line = key.find('\n');
        const auto table = m_tables.find(std::string(key.substr(0, line)));
        if (line == std::string_view::npos || table == m_tables.end())
            return;
        table->second.items[std::string(key.substr(line + 1))] = readJson(body).value;
        ++m_lastPlace;
    });
}

void Tables::declare(const std::string& name, std::vector<std::string> key) {
    m_declared = true;
    Table& table = m_tables[name];
    table.name = name;
    if (table.key != key)
        learnKey(table, std::move(key));
}

void Tables::keepTable(const Table& table) {
    std::vector<Value> names;
    names.reserve(table.key.size());
    for (const std::string& name : table.key)
        names.emplace_back(name);
    m_store.keep(kTableKind, table.name, toJson(Value::array(std::move(names))));
}

void Tables::put(Table& table, const std::string& place, Value item) {
    m_store.keep(kItemKind, storedKey(table.name, place), toJson(item));
    table.items[place] = std::move(item);
}

void Tables::erase(Table& table, const std::string& place) {
    m_store.forget(kItemKind, storedKey(table.name, place));
    table.items.erase(place);
}

Table* Tables::tableOf(const Value& request, ServiceFault& fault) {
    std::string name(request.get("TableName").asString());
    if (const std::size_t slash = name.rfind('/'); name.rfind("arn:", 0) == 0 && slash != std::string::npos)
        name = name.substr(slash + 1);
    const bool fits = name.size() >= 3 && name.size() <= 255;
    if (!fits) {
        fault = invalid("1 validation error detected: Value '" + name +
                        "' at 'tableName' failed to satisfy constraint: Member must have length greater than "
                        "or equal to 3");
        return nullptr;
    }
    const auto found = m_tables.find(name);
    if (found != m_tables.end())
        return &found->second;
    if (m_declared) {
        fault = {"ResourceNotFoundException", "Requested resource not found"};
        return nullptr;
    }
    Table& made = m_tables[name];
    made.name = name;
    keepTable(made);
    return &made;
}

/// Items that came before anybody told the key stand under made-up places: they move to their own.
void Tables::learnKey(Table& table, std::vector<std::string> names) {
    table.key = std::move(names);
    const std::map<std::string, Value> before = std::exchange(table.items, {});
    for (const auto& [place, item] : before) {
        m_store.forget(kItemKind, storedKey(table.name, place));
        if (const auto own = keyPlace(table.key, item))
            put(table, *own, item);
    }
    keepTable(table);
}

std::optional<std::string> Tables::placeOf(Table& table, const Value& key, ServiceFault& fault) {
    if (!key.isObject() || key.size() == 0 || key.size() > 2) {
        fault = invalid("The provided key element does not match the schema");
        return std::nullopt;
    }
    if (table.key.empty()) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < key.size(); ++i)
            names.emplace_back(key.keyAt(i));
        learnKey(table, std::move(names));
    }
    auto place = key.size() == table.key.size() ? keyPlace(table.key, key) : std::nullopt;
    if (!place)
        fault = invalid("The provided key element does not match the schema");
    return place;
}

ServiceAnswer Tables::call(std::string_view action, const Value& request) {
    struct Known {
        std::string_view name;
        Handler handler;
    };
    static constexpr Known kActions[] = {
        {"getItem", &Tables::getItem},
        {"putItem", &Tables::putItem},
        {"updateItem", &Tables::updateItem},
        {"deleteItem", &Tables::deleteItem},
        {"query", &Tables::query},
        {"scan", &Tables::scan},
        {"batchGetItem", &Tables::batchGetItem},
        {"batchWriteItem", &Tables::batchWriteItem},
        {"createTable", &Tables::createTable},
        {"deleteTable", &Tables::deleteTable},
        {"describeTable", &Tables::describeTable},
        {"listTables", &Tables::listTables},
    };
    const auto* const known = std::find_if(std::begin(kActions), std::end(kActions),
                                           [&](const Known& one) { return one.name == action; });
    if (known == std::end(kActions))
        return ServiceFault{"UnknownOperationException",
                            "The local DynamoDB does not have the action " + std::string(action)};
    if (!request.isObject())
        return invalid("The request is not a JSON object");
    return (this->*known->handler)(request);
}

ServiceAnswer Tables::putItem(const Value& request) {
    ServiceFault fault;
    Table* table = tableOf(request, fault);
    if (table == nullptr)
        return fault;
    const Value& given = request.get("Item");
    if (!given.isObject())
        return invalid(
            "1 validation error detected: Value null at 'item' failed to satisfy constraint: Member "
            "must not be null");
    Value item = given;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (const auto problem = attributeProblem(given.at(i)))
            return invalid(*problem);
        item = item.with(given.keyAt(i), normalized(given.at(i)));
    }
    if (item.jsonSize() > kItemBytes)
        return invalid("Item size has exceeded the maximum allowed size");
    std::string place;
    if (table->key.empty()) {
        place = std::to_string(++m_lastPlace);
    } else if (auto own = keyPlace(table->key, item)) {
        place = *own;
    } else {
        return invalid("One or more parameter values were invalid: Missing the key " + table->key.front() +
                       " in the item");
    }
    const auto old = table->items.find(place);
    const Value before = old == table->items.end() ? Value() : old->second;
    if (const auto refused = conditionFault(request, before))
        return *refused;
    put(*table, place, std::move(item));
    ObjectBuilder answer;
    if (request.get("ReturnValues").asString() == "ALL_OLD" && !before.isAbsent())
        answer.add("Attributes", before);
    return answer.build();
}

ServiceAnswer Tables::getItem(const Value& request) {
    ServiceFault fault;
    Table* table = tableOf(request, fault);
    const auto place = table != nullptr ? placeOf(*table, request.get("Key"), fault) : std::nullopt;
    if (!place)
        return fault;
    const auto found = table->items.find(*place);
    if (found == table->items.end())
        return Value::emptyObject();
    auto shown = projected(request, found->second);
    if (const auto* refused = std::get_if<ServiceFault>(&shown))
        return *refused;
    return Value::object({{"Item", std::get<Value>(shown)}});
}

ServiceAnswer Tables::deleteItem(const Value& request) {
    ServiceFault fault;
    Table* table = tableOf(request, fault);
    const auto place = table != nullptr ? placeOf(*table, request.get("Key"), fault) : std::nullopt;
    if (!place)
        return fault;
    const auto found = table->items.find(*place);
    const Value before = found == table->items.end() ? Value() : found->second;
    if (const auto refused = conditionFault(request, before))
        return *refused;
    ObjectBuilder answer;
    if (!before.isAbsent()) {
        erase(*table, *place);
        if (request.get("ReturnValues").asString() == "ALL_OLD")
            answer.add("Attributes", before);
    }
    return answer.build();
}

ServiceAnswer Tables::updateItem(const Value& request) {
    ServiceFault fault;
    Table* table = tableOf(request, fault);
    const auto place = table != nullptr ? placeOf(*table, request.get("Key"), fault) : std::nullopt;
    if (!place)
        return fault;
    const auto found = table->items.find(*place);
    const Value before = found == table->items.end() ? Value() : found->second;
    if (const auto refused = conditionFault(request, before))
        return *refused;
    Value item = before;
    if (before.isAbsent()) {
        item = Value::emptyObject();
        for (const std::string& name : table->key)
            item = item.with(name, normalized(request.get("Key").get(name)));
    }
    std::vector<std::string> changed;
    const Value& expression = request.get("UpdateExpression");
    if (expression.isString()) {
        auto parsed = parseUpdate(expression.asString(), namesOf(request));
        if (const auto* refused = std::get_if<ServiceFault>(&parsed))
            return *refused;
        const auto& actions = std::get<std::vector<UpdateAction>>(parsed);
        for (const UpdateAction& action : actions) {
            const std::string& top = action.path.steps.front().name;
            if (std::find(table->key.begin(), table->key.end(), top) != table->key.end())
                return invalid("One or more parameter values were invalid: Cannot update attribute " + top +
                               ". This attribute is part of the key");
        }
        auto updated = applyUpdate(actions, item, changed);
        if (const auto* refused = std::get_if<ServiceFault>(&updated))
            return *refused;
        item = std::move(std::get<Value>(updated));
        for (std::size_t i = 0; i < item.size(); ++i) {
            if (const auto problem = attributeProblem(item.at(i)))
                return invalid(*problem);
            item = item.with(item.keyAt(i), normalized(item.at(i)));
        }
    }
    if (item.jsonSize() > kItemBytes)
        return invalid("Item size to update has exceeded the maximum allowed size");
    put(*table, *place, item);
    return returned(request.get("ReturnValues").asString(), before, item, changed);
}

ServiceAnswer Tables::batchGetItem(const Value& request) {
    ObjectBuilder responses;
    const Value& wanted = request.get("RequestItems");
    for (std::size_t t = 0; t < wanted.size(); ++t) {
        const Value one = wanted.at(t).with("TableName", Value(wanted.keyAt(t)));
        std::vector<Value> items;
        const Value& keys = one.get("Keys");
        for (std::size_t i = 0; i < keys.size(); ++i) {
            ServiceAnswer answer = getItem(one.with("Key", keys.at(i)));
            if (const auto* fault = std::get_if<ServiceFault>(&answer))
                return *fault;
            if (const Value* item = std::get<Value>(answer).find("Item"))
                items.push_back(*item);
        }
        responses.add(wanted.keyAt(t), Value::array(std::move(items)));
    }
    return Value::object({{"Responses", responses.build()}, {"UnprocessedKeys", Value::emptyObject()}});
}

ServiceAnswer Tables::batchWriteItem(const Value& request) {
    const Value& wanted = request.get("RequestItems");
    for (std::size_t t = 0; t < wanted.size(); ++t) {
        const Value name(wanted.keyAt(t));
        for (std::size_t i = 0; i < wanted.at(t).size(); ++i) {
            const Value& one = wanted.at(t).at(i);
            ServiceAnswer answer = one.find("PutRequest") != nullptr
                                       ? putItem(one.get("PutRequest").with("TableName", name))
                                       : deleteItem(one.get("DeleteRequest").isObject()
                                                        ? one.get("DeleteRequest").with("TableName", name)
                                                        : Value::object({{"TableName", name}}));
            if (const auto* fault = std::get_if<ServiceFault>(&answer))
                return *fault;
        }
    }
    return Value::object({{"UnprocessedItems", Value::emptyObject()}});
}

} // namespace steploom::engine::dynamodb
