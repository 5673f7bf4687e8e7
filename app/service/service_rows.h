// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>

#include <vector>

#include "engine/service/look.h"
#include "engine/task/services/local_services.h"

// What the local service does, in the words and forms that the window shows.
namespace steploom::app {

using Rows = std::vector<QVariantMap>;

/// { key, name, machine, status, statusText, detail, running, driven, express }
Rows executionRows(const engine::ServiceView& view);
/// { key (the token), state, from, message, resource, remaining }
Rows tokenRows(const engine::ServiceView& view);
/// { key, name, type, started, succeeded, failed, timedOut, aborted, throttled, running, average, cost }
Rows machineRows(const engine::ServiceView& view);
/// { key, name, state, stateText, detail }
Rows alarmRows(const engine::ServiceView& view);

/// A thing that a local service holds. Texts only: they are taken on the thread of the service.
struct HeldThing {
    enum class Kind { TableItem, QueueMessage, Published, Event, Object };
    Kind kind = Kind::TableItem;
    std::string container; ///< table, queue, topic, bus or bucket
    std::string id;        ///< key of an item or object, id of a message
    std::string text;      ///< JSON of an item or event, body of a message or object
};
/// `objects` is the folder of S3.
std::vector<HeldThing> heldThings(engine::LocalServices& local, const std::string& objects);
/// { key, kind, kindText, container, id, text, editable }
Rows heldRows(const std::vector<HeldThing>& things);

/// Puts a thing with a new text, or adds one; in words why not, or empty. On the thread of the service.
std::string saveThing(engine::LocalServices& local, const std::string& objects, const HeldThing& thing);
/// Takes it away.
std::string removeThing(engine::LocalServices& local, const std::string& objects, const HeldThing& thing);

} // namespace steploom::app
