// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/task_work.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <mutex>

#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "engine/history/reader.h"
#include "engine/server/endpoint_runner.h"
#include "engine/server/function_runner.h"
#include "engine/server/http_task_runner.h"
#include "engine/service/local_runner.h"
#include "engine/support/random.h"
#include "engine/task/recorded.h"
#include "engine/value/json_reader.h"
#include "model/document/file.h"
#include "model/history/open.h"

namespace steploom::app {

/// The way of an answer from a thread to the window, as long as there is one.
struct TaskWork::Gate {
    std::mutex mutex;
    TaskWork* work = nullptr;

    void post(const std::function<void()>& answer) {
        const std::lock_guard lock(mutex);
        if (work == nullptr)
            return;
        QMetaObject::invokeMethod(
            work,
            [this, answer] {
                answer();
                emit work->arrived();
            },
            Qt::QueuedConnection);
    }
};

/// What works for one run, and ends with it.
class TaskWork::Runners {
public:
    Runners(const std::shared_ptr<Gate>& gate, const TaskWork::Sources& sources) {
        const auto newId = [random = std::make_shared<std::uint64_t>(1)] {
            return engine::nextUuid(*random);
        };
        // The run's own time, so that a repeated run puts the same into queues and tables.
        const auto now = [gate] {
            const TaskWork* work = gate->work;
            return work == nullptr || work->m_run == nullptr ? std::int64_t{0}
                                                             : work->m_run->execution().now();
        };
        const auto post = [gate](const std::function<void()>& answer) {
            gate->post(answer);
        };
        const auto settings = std::make_shared<const engine::TaskSettings>(sources.settings);
        services = std::make_shared<engine::LocalServices>(
            engine::ServiceStore(), engine::Queues::Surroundings{now, newId, "123456789012", "us-east-1"},
            sources.objects, [](const std::string&, const std::string&) {});
        engine::prepareServices(*services, *settings);
        const auto endpoints = std::make_shared<const engine::AwsEndpoints>(settings->endpoints);
        using Which = engine::EndpointRunner::Which;
        // The order in which the local service asks them (docs/serve.md).
        using Who = engine::TaskDesk::Who;
        local = {
            {std::make_shared<engine::HttpTaskRunner>(
                 std::make_shared<const engine::HttpConnections>(settings->connections), "us-east-1", post),
             Who::HttpApi},
            {std::make_shared<engine::EndpointRunner>(endpoints, Which::Named, post, newId), Who::Endpoint},
            {std::make_shared<engine::LocalRunner>(services, newId), Who::Local},
            {std::make_shared<engine::EndpointRunner>(endpoints, Which::Others, post, newId), Who::Endpoint}};
        functions = std::make_shared<engine::FunctionRunner>(settings, post, newId);
    }

    std::shared_ptr<engine::LocalServices> services;
    std::vector<engine::TaskDesk::Worker> local; ///< what the settings know besides functions
    std::shared_ptr<engine::FunctionRunner> functions;
};

TaskWork::TaskWork(QObject* parent)
    : QObject(parent)
    , m_gate(std::make_shared<Gate>()) {
    m_gate->work = this;
}

TaskWork::~TaskWork() {
    cancel();
    const std::lock_guard lock(m_gate->mutex);
    m_gate->work = nullptr;
}

std::shared_ptr<engine::TaskDesk> TaskWork::begin(Sources sources) {
    cancel();
    m_runners = std::make_shared<Runners>(m_gate, sources);
    engine::TaskDesk::Sources desk;
    desk.settings = std::move(sources.settings);
    desk.mocks = std::move(sources.mocks);
    desk.recorded = std::move(sources.recorded);
    desk.functions = m_runners->functions;
    desk.local = m_runners->local;
    desk.machineName = sources.machineName.toStdString();
    m_desk = std::make_shared<engine::TaskDesk>(std::move(desk));
    return m_desk;
}

TaskWork::Kept TaskWork::release() {
    serve(nullptr);
    return {std::move(m_runners), std::move(m_desk)};
}

void TaskWork::adopt(Kept kept) {
    m_runners = std::move(kept.runners);
    m_desk = std::move(kept.desk);
}

engine::AnswerNotes notesOf(const TaskWork::Kept& work) {
    return work.desk == nullptr ? engine::AnswerNotes() : work.desk->notes();
}

void TaskWork::serve(const engine::Debugger* run) {
    m_run = run;
    if (m_desk != nullptr)
        m_desk->serve(run);
}

engine::TaskDesk::Turn TaskWork::turn(engine::Debugger& run, bool jumps) {
    serve(&run);
    return m_desk == nullptr ? engine::TaskDesk::Turn() : m_desk->turn(run, jumps);
}

void TaskWork::cancel() {
    if (m_desk != nullptr)
        m_desk->cancel();
}

RecordedAnswers recordedAnswers(const QString& path) {
    const model::Result<std::string> bytes = model::readFile(path.toStdString());
    if (!bytes)
        return {nullptr, messageWithRemedy(bytes.refusal())};
    const engine::JsonReadResult json = engine::readJson(*bytes);
    if (json && json.value.get("steploomCapture").isInt()) {
        const engine::HistoryReadResult read = engine::historyFromValue(json.value.get("events"));
        if (read)
            return {std::make_shared<engine::RecordedTaskHandler>(read.history), {}};
    }
    const model::HistoryBundle bundle = model::openHistoryFiles({path.toStdString()});
    const auto readable = std::find_if(bundle.executions.begin(), bundle.executions.end(),
                                       [](const auto& recording) { return !recording->rows.empty(); });
    if (readable == bundle.executions.end())
        return {nullptr, QCoreApplication::translate("DebugSession", "%1 is no execution history.")
                             .arg(QFileInfo(path).fileName())};
    return {std::make_shared<engine::RecordedTaskHandler>((*readable)->toHistory()), {}};
}

} // namespace steploom::app
