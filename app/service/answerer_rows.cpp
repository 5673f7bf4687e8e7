// SPDX-License-Identifier: Apache-2.0
#include "app/service/answerer_rows.h"

#include <QCoreApplication>

namespace steploom::app {

namespace {

using Who = engine::ChosenTask::Who;
using Kind = engine::TaskWorker::Kind;

QString workerText(const engine::TaskWorker& worker) {
    const QString name = QString::fromStdString(worker.name);
    switch (worker.kind) {
    case Kind::Other:
        break;
    case Kind::Nobody:
        return QCoreApplication::translate("ServiceHost", "Nobody: the task fails");
    case Kind::Token:
        return QCoreApplication::translate("ServiceHost", "Whoever has its task token");
    case Kind::Activity:
        return QCoreApplication::translate("ServiceHost", "Workers of the activity");
    case Kind::StepFunctions:
        return QCoreApplication::translate("ServiceHost", "This service itself");
    case Kind::Handler:
        return QCoreApplication::translate("ServiceHost", "Handler: %1").arg(name);
    case Kind::Http:
        return name.isEmpty() ? QCoreApplication::translate("ServiceHost", "A real HTTP call")
                              : QCoreApplication::translate("ServiceHost", "A real HTTP call: %1").arg(name);
    case Kind::Endpoint:
        return QCoreApplication::translate("ServiceHost", "Endpoint: %1").arg(name);
    case Kind::Local:
        return QCoreApplication::translate("ServiceHost", "Local service: %1").arg(name);
    }
    return QCoreApplication::translate("ServiceHost", "As the settings of the service say");
}

QString whoText(const engine::SeenAnswerer& one) {
    switch (one.who) {
    case Who::Mock:
        return QCoreApplication::translate("ServiceHost", "Mock test case");
    case Who::Recorded:
        return QCoreApplication::translate("ServiceHost", "Recorded run");
    case Who::Person:
        return QCoreApplication::translate("ServiceHost", "You, under Open tokens");
    case Who::Fault:
        return QCoreApplication::translate("ServiceHost", "Fails on purpose");
    case Who::Service:
    case Who::Handler:
    case Who::Local:
        break;
    }
    return workerText(one.worker);
}

} // namespace

Rows answererRows(const std::vector<engine::SeenAnswerer>& seen) {
    Rows rows;
    rows.reserve(seen.size());
    for (const engine::SeenAnswerer& one : seen) {
        const QString machine = QString::fromStdString(one.machine);
        const QString state = QString::fromStdString(one.state);
        rows.push_back({{QStringLiteral("key"), machine + QLatin1Char('\n') + state},
                        {QStringLiteral("machine"), machine},
                        {QStringLiteral("state"), state},
                        {QStringLiteral("resource"), QString::fromStdString(one.resource)},
                        {QStringLiteral("who"), whoText(one)},
                        {QStringLiteral("chosen"), one.who != Who::Service},
                        {QStringLiteral("faulty"), one.faulty}});
    }
    return rows;
}

} // namespace steploom::app
