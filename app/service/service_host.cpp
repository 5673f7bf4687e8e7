// SPDX-License-Identifier: Apache-2.0
#include "app/service/service_host.h"

#include <QJSEngine>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

#include "app/document/engine_messages.h"
#include "app/settings/settings_file.h"
#include "engine/service/look.h"
#include "engine/service/state.h"
#include "engine/value/json_reader.h"

namespace steploom::app {

namespace {

constexpr int kLookEvery = 250; ///< ms
constexpr std::size_t kExecutions = 200;
const QLatin1String kPort("service/port");
const QLatin1String kFolder("service/folder");
const QLatin1String kFile("service/settings");

QSettings settings() {
    return QSettings(settingsName(), settingsName());
}

} // namespace

ServiceHost& ServiceHost::instance() {
    static ServiceHost host;
    return host;
}

ServiceHost* ServiceHost::create(QQmlEngine*, QJSEngine*) {
    QJSEngine::setObjectOwnership(&instance(), QJSEngine::CppOwnership);
    return &instance();
}

ServiceHost::ServiceHost() {
    const QSettings kept(settingsName(), settingsName());
    m_port = kept.value(kPort, 8083).toInt();
    m_settingsFile = kept.value(kFile).toString();
    m_dataFolder = kept.value(kFolder, QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                           QStringLiteral("/steploom/service"))
                       .toString();
    readChoicesUsed();
    m_looks.setInterval(kLookEvery);
    connect(&m_looks, &QTimer::timeout, this, &ServiceHost::look);
    // From the thread of the service to this one.
    m_driver.onStart = [this](const DrivenStart& start) {
        QMetaObject::invokeMethod(
            this, [this, start] { offerDriven(start); }, Qt::QueuedConnection);
    };
    m_driver.onAnswer = [this](const std::string& arn, engine::TaskId task,
                               const engine::DrivenAnswer& answer) {
        QMetaObject::invokeMethod(
            this,
            [this, arn, task, answer] {
                emit drivenAnswered(QString::fromStdString(arn), static_cast<int>(task), answer.succeeded,
                                    QString::fromStdString(answer.output),
                                    QString::fromStdString(answer.error.value_or(std::string())),
                                    QString::fromStdString(answer.cause.value_or(std::string())));
            },
            Qt::QueuedConnection);
    };
    m_driver.onStop = [this](const std::string& arn) {
        QMetaObject::invokeMethod(
            this, [this, arn] { emit drivenStopped(QString::fromStdString(arn)); }, Qt::QueuedConnection);
    };
    m_driver.onEnd = [this](const EndedExecution& execution) {
        QMetaObject::invokeMethod(
            this, [this, execution] { emit executionEnded(execution); }, Qt::QueuedConnection);
    };
}

ServiceHost::~ServiceHost() = default;

QString ServiceHost::url() const {
    return on() ? QStringLiteral("http://127.0.0.1:%1").arg(m_listening) : QString();
}

void ServiceHost::setPort(int port) {
    if (m_port == port || port < 0 || port > 65'535)
        return;
    m_port = port;
    settings().setValue(kPort, port);
    emit changed();
}

void ServiceHost::setDataFolder(const QString& folder) {
    if (m_dataFolder == folder || folder.isEmpty())
        return;
    m_dataFolder = folder;
    settings().setValue(kFolder, folder);
    emit changed();
}

void ServiceHost::setSettingsFile(const QString& file) {
    if (m_settingsFile == file)
        return;
    m_settingsFile = file;
    settings().setValue(kFile, file);
    emit changed();
}

void ServiceHost::later(int turn, std::function<void()> then) {
    QMetaObject::invokeMethod(
        this,
        [this, turn, then = std::move(then)] {
            if (turn == m_turn)
                then();
        },
        Qt::QueuedConnection);
}

void ServiceHost::start() {
    if (m_state != State::Off)
        return;
    const int turn = ++m_turn;
    m_state = State::Starting;
    m_problem.clear();
    ServiceThread::Settings options;
    options.port = static_cast<std::uint16_t>(m_port);
    options.dataFolder = m_dataFolder.toStdString();
    options.settingsFile = m_settingsFile.toStdString();
    options.choices.assign(m_choices.begin(), m_choices.end());
    options.driver = &m_driver;
    options.listening = [this, turn](std::uint16_t port) {
        later(turn, [this, port] {
            m_state = State::On;
            m_listening = port;
            m_looks.start();
            m_put = std::make_shared<std::map<const void*, model::Monitoring>>();
            for (const auto& [owner, texts] : m_terraform)
                putTerraform(owner, texts);
            // They may have changed while it started.
            for (const auto& [owner, texts] : m_choices)
                m_thread->choose(owner, texts);
            emit changed();
            look();
        });
    };
    options.failed = [this, turn](const ServiceThread::Failure& failure) {
        later(turn, [this, failure] { notStarted(failure); });
    };
    options.problem = [this, turn](const std::string& what) {
        later(turn, [this, what] {
            m_problem = QString::fromStdString(what);
            emit changed();
        });
    };
    m_thread = std::make_unique<ServiceThread>(std::move(options));
    emit changed();
}

/// No window may want it any more: then the service runs it by itself.
void ServiceHost::offerDriven(const DrivenStart& start) {
    m_claimed = false;
    emit drivenStarted(start);
    if (m_claimed)
        return;
    post([arn = start.arn](engine::Service& service, engine::LocalServices&) {
        engine::ServiceState& state = service.state();
        if (const auto run = state.runs.find(arn); run != state.runs.end()) {
            run->second->driven = false;
            state.enqueue(*run->second);
        }
    });
}

void ServiceHost::notStarted(const ServiceThread::Failure& failure) {
    m_thread.reset();
    m_state = State::Off;
    const QString why = QString::fromStdString(failure.why);
    switch (failure.kind) {
    case ServiceThread::Failure::Kind::Port:
        m_problem =
            tr("Port %1 cannot be used, another program may have it. Choose another one, or 0 for one "
               "that is free. (%2)")
                .arg(m_port)
                .arg(why);
        break;
    case ServiceThread::Failure::Kind::Data:
        m_problem = tr("The folder %1 cannot keep the data. Choose another one. (%2)").arg(m_dataFolder, why);
        break;
    case ServiceThread::Failure::Kind::Settings:
        m_problem = tr("The settings cannot be used. %1").arg(why);
        break;
    }
    emit changed();
}

void ServiceHost::stop() {
    if (m_state == State::Off)
        return;
    ++m_turn;
    m_looks.stop();
    m_thread.reset();
    m_state = State::Off;
    m_looking = false;
    show({});
    emit changed();
}

void ServiceHost::toggle() {
    if (m_state == State::Off)
        start();
    else
        stop();
}

void ServiceHost::post(std::function<void(engine::Service&, engine::LocalServices&)> then) {
    if (m_thread != nullptr)
        m_thread->post(std::move(then));
}

void ServiceHost::look() {
    if (!on() || m_looking)
        return;
    m_looking = true;
    post([this, turn = m_turn, objects = objectsFolder().toStdString()](engine::Service& service,
                                                                        engine::LocalServices& local) {
        const auto seen = std::make_shared<Look>(Look{engine::lookAtService(service.state(), kExecutions, 0),
                                                      heldThings(local, objects),
                                                      engine::lookAtAnswerers(service.state())});
        later(turn, [this, seen] {
            m_looking = false;
            show(*seen);
        });
    });
}

void ServiceHost::show(const Look& look) {
    const engine::ServiceView& view = look.view;
    m_executions.setRows(executionRows(view));
    m_tokens.setRows(tokenRows(view));
    m_machines.setRows(machineRows(view));
    m_alarms.setRows(alarmRows(view));
    m_held.setRows(heldRows(look.things));
    m_answerers.setRows(answererRows(look.answerers));
    m_running = static_cast<int>(std::count_if(view.executions.begin(), view.executions.end(),
                                               [](const auto& one) { return one.status == "RUNNING"; }));
    m_alarming = static_cast<int>(std::count_if(view.alarms.begin(), view.alarms.end(),
                                                [](const auto& one) { return one.state == "ALARM"; }));
    emit seen();
}

void ServiceHost::call(const QString& operation, std::vector<std::pair<std::string, std::string>> members) {
    post([this, turn = m_turn, name = operation.toStdString(),
          members = std::move(members)](engine::Service& service, engine::LocalServices&) {
        engine::ObjectBuilder request;
        for (const auto& [member, text] : members)
            request.add(member, engine::Value(text));
        service.call(name, request.build(), [this, turn](const engine::Reply& reply) {
            const QString why =
                reply.isError() ? QString::fromStdString(reply.error().code + ": " + reply.error().message)
                                : QString();
            told(turn, why);
        });
    });
}

void ServiceHost::succeed(const QString& token, const QString& output) {
    call(QStringLiteral("SendTaskSuccess"),
         {{"taskToken", token.toStdString()}, {"output", output.toStdString()}});
}

void ServiceHost::fail(const QString& token, const QString& error, const QString& cause) {
    call(
        QStringLiteral("SendTaskFailure"),
        {{"taskToken", token.toStdString()}, {"error", error.toStdString()}, {"cause", cause.toStdString()}});
}

void ServiceHost::expire(const QString& token) {
    post(
        [this, turn = m_turn, token = token.toStdString()](engine::Service& service, engine::LocalServices&) {
            const bool expired = engine::expireToken(service.state(), token);
            later(turn, [this, expired] {
                if (!expired)
                    emit refused(tr("The token is not open any more."));
                look();
            });
        });
}

void ServiceHost::stopExecution(const QString& arn) {
    call(QStringLiteral("StopExecution"), {{"executionArn", arn.toStdString()}});
}

void ServiceHost::save(int kind, const QString& container, const QString& id, const QString& text) {
    HeldThing thing{static_cast<HeldThing::Kind>(kind), container.toStdString(), id.toStdString(),
                    text.toStdString()};
    post([this, turn = m_turn, thing = std::move(thing),
          objects = objectsFolder().toStdString()](engine::Service&, engine::LocalServices& local) {
        const QString why = QString::fromStdString(saveThing(local, objects, thing));
        told(turn, why);
    });
}

void ServiceHost::remove(int kind, const QString& container, const QString& id) {
    HeldThing thing{static_cast<HeldThing::Kind>(kind), container.toStdString(), id.toStdString(), {}};
    post([this, turn = m_turn, thing = std::move(thing),
          objects = objectsFolder().toStdString()](engine::Service&, engine::LocalServices& local) {
        const QString why = QString::fromStdString(removeThing(local, objects, thing));
        told(turn, why);
    });
}

QString ServiceHost::jsonProblem(const QString& json) const {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    return read ? QString() : jsonErrorText(read.error);
}

} // namespace steploom::app
