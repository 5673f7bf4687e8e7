// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>

#include "app/service/map_run_files.h"
#include "app/service/service_host.h"
#include "engine/service/state.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

// What the window asks of the service as clients do: to start the workflow, and for histories.
namespace steploom::app {

namespace {

using engine::Reply;
using engine::Service;
using engine::Value;

constexpr char kRole[] = "arn:aws:iam::123456789012:role/StepFunctions";

QString faultOf(const Reply& reply) {
    return reply.isError() ? QString::fromStdString(reply.error().code + ": " + reply.error().message)
                           : QString();
}

/// Calls one operation after the other, as long as none is refused. `then` gets the last reply.
using Then = std::function<void(const Reply&)>;

void begin(Service& service, const std::string& machine, const std::string& input, const Then& then) {
    service.call("StartExecution",
                 Value::object({{"stateMachineArn", Value(machine)}, {"input", Value(input)}}), then);
}

/// The machine is there, perhaps with another definition.
void renew(Service& service, const std::string& machine, const std::string& definition,
           const std::string& input, const Then& then) {
    service.call("UpdateStateMachine",
                 Value::object({{"stateMachineArn", Value(machine)}, {"definition", Value(definition)}}),
                 [&service, machine, input, then](const Reply& reply) {
                     if (reply.isError())
                         return then(reply);
                     begin(service, machine, input, then);
                 });
}

/// All events of an execution, page by page.
void collect(Service& service, const std::string& arn, const Value& token,
             const std::shared_ptr<std::vector<Value>>& events, const Then& then) {
    Value request = Value::object({{"executionArn", Value(arn)}, {"maxResults", Value(1000)}});
    if (token.isString())
        request = request.with("nextToken", token);
    service.call("GetExecutionHistory", request, [&service, arn, events, then](const Reply& reply) {
        if (reply.isError())
            return then(reply);
        const Value& page = reply.body().get("events");
        events->reserve(events->size() + page.size());
        for (std::size_t i = 0; i < page.size(); ++i)
            events->push_back(page.at(i));
        const Value& next = reply.body().get("nextToken");
        if (next.isString())
            return collect(service, arn, next, events, then);
        service.call("DescribeStateMachineForExecution", Value::object({{"executionArn", Value(arn)}}), then);
    });
}

bool write(const QString& path, const std::string& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
}

} // namespace

void ServiceHost::told(int turn, const QString& why) {
    later(turn, [this, why] {
        if (!why.isEmpty())
            emit refused(why);
        look();
    });
}

void ServiceHost::startWorkflow(const QString& name, bool express, const std::string& definition,
                                const QString& input) {
    post([this, turn = m_turn, name = name.toStdString(), express, definition,
          input = input.toStdString()](Service& service, engine::LocalServices&) {
        const engine::ServiceOptions& options = service.state().options;
        const std::string machine =
            "arn:aws:states:" + options.region + ':' + options.account + ":stateMachine:" + name;
        const Then then = [this, turn](const Reply& reply) {
            told(turn, faultOf(reply));
        };
        const Value request = Value::object({{"name", Value(name)},
                                             {"definition", Value(definition)},
                                             {"roleArn", Value(kRole)},
                                             {"type", Value(express ? "EXPRESS" : "STANDARD")}});
        service.call("CreateStateMachine", request,
                     [&service, machine, definition, input, then](const Reply& reply) {
                         if (!reply.isError())
                             return begin(service, machine, input, then);
                         if (reply.error().code == "StateMachineAlreadyExists")
                             return renew(service, machine, definition, input, then);
                         then(reply);
                     });
    });
}

void ServiceHost::openHistory(const QString& arn) {
    post([this, turn = m_turn, arn](Service& service, engine::LocalServices&) {
        if (arn.contains(QLatin1String(":express:")))
            return openExpress(turn, arn, engine::expressHistory(service.state(), arn.toStdString()));
        const auto events = std::make_shared<std::vector<Value>>();
        const Then then = [this, &service, turn, arn, events](const Reply& reply) {
            if (reply.isError())
                return told(turn, faultOf(reply));
            std::string history =
                engine::toJson(Value::object({{"events", Value::array(std::move(*events))}}));
            std::string definition(reply.body().get("definition").asString());
            later(turn, [this, arn, history = std::move(history), definition = std::move(definition),
                         mapRuns = mapRunFiles(service, arn.toStdString())] {
                showHistory(arn, history, definition, mapRuns);
            });
        };
        collect(service, arn.toStdString(), Value(), events, then);
    });
}

/// On the thread of the service.
void ServiceHost::openExpress(int turn, const QString& arn,
                              const std::optional<engine::ExpressHistory>& history) {
    if (!history)
        return told(turn,
                    tr("The history of %1 is not kept any more: of Express executions only the latest are.")
                        .arg(arn.section(QLatin1Char(':'), -2, -2)));
    later(turn, [this, arn, history = *history] {
        showHistory(arn, "{\"events\":" + history.events + '}', history.definition, {});
    });
}

void ServiceHost::showHistory(const QString& arn, const std::string& events, const std::string& definition,
                              const MapRunFiles& mapRuns) {
    if (m_histories == nullptr)
        m_histories = std::make_unique<QTemporaryDir>();
    const QDir folder(m_histories->path());
    const QString name = arn.section(QLatin1Char(':'), -1);
    QStringList paths;
    bool written = true;
    const auto add = [&](const QString& ending, const std::string& bytes) {
        paths << folder.filePath(name + ending);
        written = write(paths.back(), bytes) && written;
    };
    add(QStringLiteral(".history.json"), events);
    add(QStringLiteral(".asl.json"), definition);
    for (std::size_t i = 0; i < mapRuns.described.size(); ++i)
        add(QStringLiteral(".map-run-%1.json").arg(i + 1), mapRuns.described[i]);
    if (!mapRuns.items.empty())
        add(QStringLiteral(".items.json"), mapRuns.items);
    if (!mapRuns.events.empty())
        add(QStringLiteral(".children.jsonl"), mapRuns.events);
    if (written)
        emit historyReady(paths);
    else
        emit refused(tr("The history cannot be written to %1.").arg(folder.path()));
}

void ServiceHost::setTerraform(const void* owner, const model::MonitoringTexts& texts) {
    if (texts.empty())
        m_terraform.erase(owner);
    else
        m_terraform[owner] = texts;
    if (on())
        putTerraform(owner, texts);
}

/// Values belong to the thread that made them: the text is read over there.
void ServiceHost::putTerraform(const void* owner, const model::MonitoringTexts& texts) {
    post([owner, texts, put = m_put](Service& service, engine::LocalServices& local) {
        engine::AlarmBoard& alarms = service.state().alarms;
        model::Monitoring& own = (*put)[owner];
        for (const engine::MetricAlarm& alarm : own.alarms)
            alarms.remove(alarm.name);
        for (const model::LocalRule& one : own.rules)
            local.events().removeRules(one.rule.name);
        own = model::readMonitoring(texts);
        for (const engine::MetricAlarm& alarm : own.alarms)
            alarms.put(alarm);
        for (const model::LocalRule& one : own.rules) {
            if (one.enabled)
                local.events().addRule(one.rule);
        }
    });
}

} // namespace steploom::app
