// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>

#include "app/service/service_rows.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

// What the services that are here by themselves hold: seen, changed, added and taken away.
namespace steploom::app {

namespace {

using engine::Value;
using Kind = HeldThing::Kind;

/// More than a person reads; the rest is there for clients.
constexpr std::size_t kMost = 500;
constexpr std::size_t kTextBytes = std::size_t{64} * 1024;

std::string faultOf(const engine::ServiceAnswer& answer) {
    const auto* fault = std::get_if<engine::ServiceFault>(&answer);
    return fault == nullptr ? std::string() : fault->code + ": " + fault->message;
}

QString kindText(Kind kind) {
    switch (kind) {
    case Kind::TableItem:
        return QCoreApplication::translate("ServiceHost", "item");
    case Kind::QueueMessage:
        return QCoreApplication::translate("ServiceHost", "message");
    case Kind::Published:
        return QCoreApplication::translate("ServiceHost", "published");
    case Kind::Event:
        return QCoreApplication::translate("ServiceHost", "event");
    case Kind::Object:
        break;
    }
    return QCoreApplication::translate("ServiceHost", "object");
}

void addObjects(const std::string& folder, std::vector<HeldThing>& into) {
    const auto objects = engine::makeFolderStore(folder);
    for (const QString& bucket :
         QDir(QString::fromStdString(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto listed = objects->list(bucket.toStdString(), "");
        for (std::size_t i = 0; listed && i < listed->size() && into.size() < kMost; ++i) {
            const engine::StoredObject& one = (*listed)[i];
            std::string text;
            if (one.size <= kTextBytes)
                text = objects->read(bucket.toStdString(), one.key).value_or(std::string());
            into.push_back({Kind::Object, bucket.toStdString(), one.key, std::move(text)});
        }
    }
}

} // namespace

std::vector<HeldThing> heldThings(engine::LocalServices& local, const std::string& objects) {
    std::vector<HeldThing> things;
    for (const auto& [name, table] : local.tables().tables()) {
        for (const auto& [place, item] : table.items) {
            if (things.size() < kMost)
                things.push_back({Kind::TableItem, name, place, engine::toJson(item)});
        }
    }
    for (const auto& [name, messages] : local.queues().queues()) {
        for (const engine::QueueMessage& message : messages) {
            if (things.size() < kMost)
                things.push_back({Kind::QueueMessage, name, message.id, message.body});
        }
    }
    for (const engine::PublishedMessage& message : local.topics().published()) {
        if (things.size() < kMost)
            things.push_back({Kind::Published, engine::lastName(message.topic), message.id, message.message});
    }
    for (const Value& event : local.events().events()) {
        if (things.size() < kMost)
            things.push_back(
                {Kind::Event, "default", std::string(event.get("id").asString()), engine::toJson(event)});
    }
    addObjects(objects, things);
    return things;
}

Rows heldRows(const std::vector<HeldThing>& things) {
    Rows rows;
    rows.reserve(things.size());
    for (const HeldThing& one : things) {
        const bool editable = one.kind == Kind::TableItem || one.kind == Kind::Object;
        const bool removable = editable || one.kind == Kind::QueueMessage;
        rows.push_back({{QStringLiteral("key"), QString::number(static_cast<int>(one.kind)) +
                                                    QLatin1Char('/') + QString::fromStdString(one.container) +
                                                    QLatin1Char('/') + QString::fromStdString(one.id)},
                        {QStringLiteral("kind"), static_cast<int>(one.kind)},
                        {QStringLiteral("kindText"), kindText(one.kind)},
                        {QStringLiteral("container"), QString::fromStdString(one.container)},
                        {QStringLiteral("id"), QString::fromStdString(one.id)},
                        {QStringLiteral("text"), QString::fromStdString(one.text)},
                        {QStringLiteral("editable"), editable},
                        {QStringLiteral("removable"), removable}});
    }
    return rows;
}

std::string saveThing(engine::LocalServices& local, const std::string& objects, const HeldThing& thing) {
    const auto value = [&] {
        return engine::readJson(thing.text).value;
    };
    switch (thing.kind) {
    case Kind::TableItem: {
        const Value item = value();
        if (!item.isObject())
            return QCoreApplication::translate("ServiceHost",
                                               "An item is a JSON object of attributes, such as "
                                               "{\"id\": {\"S\": \"1\"}}.")
                .toStdString();
        return faultOf(local.call("dynamodb", "putItem",
                                  Value::object({{"TableName", Value(thing.container)}, {"Item", item}})));
    }
    case Kind::QueueMessage:
        return faultOf(local.call("sqs", "sendMessage",
                                  Value::object({{"QueueUrl", Value(thing.container)},
                                                 {"MessageBody", Value(thing.text)},
                                                 {"MessageGroupId", Value("window")}})));
    case Kind::Published:
        return faultOf(local.call(
            "sns", "publish",
            Value::object({{"TopicArn", Value("arn:aws:sns:us-east-1:123456789012:" + thing.container)},
                           {"Message", Value(thing.text)}})));
    case Kind::Event: {
        const Value event = value();
        if (!event.isObject())
            return QCoreApplication::translate("ServiceHost", "An event is a JSON object.").toStdString();
        local.events().send(event, thing.container.empty() ? "default" : thing.container);
        return {};
    }
    case Kind::Object:
        break;
    }
    if (!engine::makeFolderStore(objects)->write(thing.container, thing.id, thing.text))
        return QCoreApplication::translate("ServiceHost", "The object cannot be written.").toStdString();
    return {};
}

std::string removeThing(engine::LocalServices& local, const std::string& objects, const HeldThing& thing) {
    if (thing.kind == Kind::Object)
        return engine::makeFolderStore(objects)->remove(thing.container, thing.id)
                   ? std::string()
                   : QCoreApplication::translate("ServiceHost", "The object cannot be removed.")
                         .toStdString();
    if (thing.kind == Kind::QueueMessage)
        return faultOf(local.call(
            "sqs", "deleteMessage",
            Value::object({{"QueueUrl", Value(thing.container)}, {"ReceiptHandle", Value(thing.id)}})));
    if (thing.kind != Kind::TableItem)
        return {};
    const auto table = local.tables().tables().find(thing.container);
    if (table == local.tables().tables().end() || table->second.items.count(thing.id) == 0)
        return QCoreApplication::translate("ServiceHost", "The item is gone already.").toStdString();
    engine::ObjectBuilder key;
    for (const std::string& name : table->second.key)
        key.add(name, table->second.items.at(thing.id).get(name));
    return faultOf(local.call("dynamodb", "deleteItem",
                              Value::object({{"TableName", Value(thing.container)}, {"Key", key.build()}})));
}

} // namespace steploom::app
