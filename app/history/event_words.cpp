// SPDX-License-Identifier: Apache-2.0
// What an event says in one line.
#include <QCoreApplication>

#include "app/history/recorded_events.h"
#include "app/run/run_reading.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using engine::EventType;
using engine::Value;

constexpr std::size_t kMostDetail = 160;      ///< bytes of a payload that a row shows
constexpr std::uint32_t kTooLong = 64 * 1024; ///< bytes of an event that is not read for its row

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The beginning of a text, a character not cut through.
QString shortened(std::string_view utf8) {
    std::size_t end = std::min(utf8.size(), kMostDetail);
    while (end > 0 && end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
        --end;
    return text(utf8.substr(0, end)).simplified();
}

QString shortened(const Value& value) {
    if (value.isAbsent())
        return {};
    return shortened(value.isString() ? value.asString() : std::string_view(engine::toJson(value)));
}

/// `lambda:my-function`, `states:::dynamodb:putItem`: what was called, without where.
QString called(const Value& details) {
    const std::string_view type = details.get("resourceType").asString();
    const std::string_view resource = details.get("resource").asString();
    if (!type.empty())
        return text(type) + QLatin1Char(':') + text(resource);
    const std::size_t colon = resource.rfind(':');
    return text(colon == std::string_view::npos ? resource : resource.substr(colon + 1));
}

QString failureWords(const Value& details) {
    const QString error = shortened(details.get("error"));
    const QString cause = shortened(details.get("cause"));
    return error.isEmpty() || cause.isEmpty() ? error + cause : error + QStringLiteral(" · ") + cause;
}

} // namespace

QString eventWords(const OpenedExecution& execution, const model::EventRow& event) {
    if (event.length > kTooLong)
        return QStringLiteral("… %1 KiB").arg(event.length / 1024);
    const Value details = execution.recording->details(event);
    if (engine::isFailureEvent(event.type))
        return failureWords(details);
    switch (event.type) {
    case EventType::TaskScheduled:
    case EventType::TaskStarted:
    case EventType::TaskSubmitted:
    case EventType::LambdaFunctionScheduled:
    case EventType::ActivityScheduled:
        return called(details);
    case EventType::MapStateStarted:
        return QCoreApplication::translate("EventWords", "%n item(s)", nullptr,
                                           static_cast<int>(event.number));
    case EventType::MapIterationStarted:
    case EventType::MapIterationSucceeded:
        return QCoreApplication::translate("EventWords", "item %1").arg(event.number);
    default:
        break;
    }
    QString words;
    if (event.visit != engine::kNone && engine::stateTypeOfExited(event.type)) {
        const model::VisitRow& visit = execution.outline->visits[event.visit];
        if (visit.status == engine::VisitStatus::Caught)
            words = visit.next == engine::kNone ? QCoreApplication::translate("EventWords", "caught")
                                                : QCoreApplication::translate("EventWords", "caught → %1")
                                                      .arg(text(execution.recording->labels->at(
                                                          execution.outline->visits[visit.next].label)));
    }
    for (const char* name : {"input", "output", "parameters"}) {
        if (const Value* found = details.find(name)) {
            const QString payload = shortened(*found);
            return words.isEmpty() ? payload : words + QStringLiteral(" · ") + payload;
        }
    }
    return words;
}

} // namespace steploom::app
