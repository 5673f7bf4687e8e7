// SPDX-License-Identifier: Apache-2.0
#include "app/service/service_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace steploom::app {

namespace {

QString text(const std::string& bytes) {
    return QString::fromStdString(bytes);
}

QString statusText(const std::string& status) {
    if (status == "RUNNING")
        return QCoreApplication::translate("ServiceHost", "running");
    if (status == "SUCCEEDED")
        return QCoreApplication::translate("ServiceHost", "succeeded");
    if (status == "FAILED")
        return QCoreApplication::translate("ServiceHost", "failed");
    if (status == "TIMED_OUT")
        return QCoreApplication::translate("ServiceHost", "timed out");
    return QCoreApplication::translate("ServiceHost", "aborted");
}

QString duration(std::int64_t milliseconds) {
    const QLocale locale;
    const auto seconds = static_cast<double>(milliseconds) / 1000;
    if (milliseconds < 1000)
        return QCoreApplication::translate("ServiceHost", "%1 ms").arg(milliseconds);
    if (seconds < 60)
        return QCoreApplication::translate("ServiceHost", "%1 s").arg(locale.toString(seconds, 'f', 1));
    const std::int64_t minutes = milliseconds / 60'000;
    if (minutes < 60)
        return QCoreApplication::translate("ServiceHost", "%1 min %2 s")
            .arg(minutes)
            .arg(milliseconds / 1000 % 60);
    return QCoreApplication::translate("ServiceHost", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString clockTime(std::int64_t milliseconds) {
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(QStringLiteral("HH:mm:ss"));
}

QString pretty(const std::string& json) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    return document.isNull() ? text(json)
                             : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString dollars(double amount) {
    return QLatin1Char('$') + QLocale().toString(amount, 'g', 3);
}

int sum(const engine::SeenMachine& machine, const char* metric) {
    const auto found = machine.sums.find(metric);
    return found == machine.sums.end() ? 0 : static_cast<int>(found->second);
}

QString costText(const engine::SeenMachine& machine) {
    const engine::RunCosts& costs = machine.costs;
    if (costs.executions == 0)
        return {};
    const auto runs = static_cast<double>(costs.executions);
    const QString standard = dollars(costs.standard / runs * 1'000'000);
    const QString express = dollars(costs.express / runs * 1'000'000);
    if (!costs.expressPossible)
        return QCoreApplication::translate("ServiceHost",
                                           "A million runs: Standard %1; Express cannot run it")
            .arg(standard);
    return QCoreApplication::translate("ServiceHost", "A million runs: Standard %1, Express %2")
        .arg(standard, express);
}

} // namespace

Rows executionRows(const engine::ServiceView& view) {
    Rows rows;
    rows.reserve(view.executions.size());
    for (const engine::SeenExecution& one : view.executions) {
        const bool running = one.status == "RUNNING";
        QString detail = clockTime(one.started);
        if (!running)
            detail += QStringLiteral(" · ") + duration(one.stopped - one.started);
        if (!one.error.empty())
            detail += QStringLiteral(" · ") + text(one.error);
        rows.push_back({{QStringLiteral("key"), text(one.arn)},
                        {QStringLiteral("name"), text(one.name)},
                        {QStringLiteral("machine"), text(one.machine)},
                        {QStringLiteral("status"), text(one.status)},
                        {QStringLiteral("statusText"),
                         one.driven ? QCoreApplication::translate("ServiceHost", "in the debugger")
                                    : statusText(one.status)},
                        {QStringLiteral("detail"), detail},
                        {QStringLiteral("running"), running},
                        {QStringLiteral("driven"), one.driven},
                        {QStringLiteral("express"), one.express}});
    }
    return rows;
}

Rows tokenRows(const engine::ServiceView& view) {
    Rows rows;
    rows.reserve(view.tokens.size());
    for (const engine::SeenToken& one : view.tokens) {
        QString remaining;
        if (one.until > view.now) {
            // To the minute where there are hours: a row that changes each second is hard to read.
            const std::int64_t left = one.until - view.now;
            remaining = QCoreApplication::translate("ServiceHost", "expires in %1").arg(duration(left));
        }
        rows.push_back(
            {{QStringLiteral("key"), text(one.token)},
             {QStringLiteral("state"), text(one.state)},
             {QStringLiteral("from"), text(one.machine) + QStringLiteral(" · ") + text(one.execution)},
             {QStringLiteral("message"), pretty(one.message)},
             {QStringLiteral("resource"), text(one.resource)},
             {QStringLiteral("since"), clockTime(one.since)},
             {QStringLiteral("remaining"), remaining}});
    }
    return rows;
}

Rows machineRows(const engine::ServiceView& view) {
    Rows rows;
    rows.reserve(view.machines.size());
    for (const engine::SeenMachine& one : view.machines) {
        rows.push_back(
            {{QStringLiteral("key"), text(one.arn)},
             {QStringLiteral("name"), text(one.name)},
             {QStringLiteral("type"), one.express ? QStringLiteral("Express") : QStringLiteral("Standard")},
             {QStringLiteral("running"), static_cast<int>(one.running)},
             {QStringLiteral("started"), sum(one, "ExecutionsStarted")},
             {QStringLiteral("succeeded"), sum(one, "ExecutionsSucceeded")},
             {QStringLiteral("failed"), sum(one, "ExecutionsFailed")},
             {QStringLiteral("timedOut"), sum(one, "ExecutionsTimedOut")},
             {QStringLiteral("aborted"), sum(one, "ExecutionsAborted")},
             {QStringLiteral("throttled"), sum(one, "ExecutionThrottled")},
             {QStringLiteral("average"), sum(one, "ExecutionsSucceeded") + sum(one, "ExecutionsFailed") > 0
                                             ? duration(static_cast<std::int64_t>(one.averageMs))
                                             : QString()},
             {QStringLiteral("cost"), costText(one)}});
    }
    return rows;
}

Rows alarmRows(const engine::ServiceView& view) {
    Rows rows;
    rows.reserve(view.alarms.size());
    for (const engine::SeenAlarm& one : view.alarms) {
        const QString state = one.state == "ALARM" ? QCoreApplication::translate("ServiceHost", "in alarm")
                              : one.state == "OK"  ? QCoreApplication::translate("ServiceHost", "OK")
                                                  : QCoreApplication::translate("ServiceHost", "no data yet");
        const QString sign = one.comparison == "GreaterThanThreshold"            ? QStringLiteral(">")
                             : one.comparison == "GreaterThanOrEqualToThreshold" ? QStringLiteral("≥")
                             : one.comparison == "LessThanThreshold"             ? QStringLiteral("<")
                                                                                 : QStringLiteral("≤");
        rows.push_back(
            {{QStringLiteral("key"), text(one.name)},
             {QStringLiteral("name"), text(one.name)},
             {QStringLiteral("state"), text(one.state)},
             {QStringLiteral("stateText"), state},
             {QStringLiteral("detail"), QCoreApplication::translate("ServiceHost", "%1 of %2 %3 %4 in %5 s")
                                            .arg(text(one.metric), text(one.machine), sign)
                                            .arg(one.threshold)
                                            .arg(one.period)}});
    }
    return rows;
}

} // namespace steploom::app
