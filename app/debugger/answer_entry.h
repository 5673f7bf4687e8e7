// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantList>
#include <QVariantMap>

#include "engine/service/task_answerer.h"
#include "engine/value/value.h"

// One entry of `states` or `resources` of the settings file, between its JSON and the form that changes it.
namespace steploom::app {

/// { key, text, field }: `field` says what is to be written for it; empty where nothing is.
QVariantList answerWays();
/// { key, text }
QVariantList answerFaultKinds();

/// { way, value, timeout, faults: [{ attempt, kind, error, cause, delay }] }; texts.
QVariantMap entryFromValue(const engine::Value& value);
/// Fields of `former` that the form does not have stay. An empty object where nothing is chosen.
engine::Value valueFromEntry(const QVariantMap& entry, const engine::Value& former);

/// `Command: ./ship --fast`
QString answererWords(const engine::Value& value);
/// `attempt 2: fails with Bank.Busy`
QString faultWords(const engine::TaskFault& fault);

} // namespace steploom::app
