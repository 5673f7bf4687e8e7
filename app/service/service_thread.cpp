// SPDX-License-Identifier: Apache-2.0
#include "app/service/service_thread.h"

#include <QFile>
#include <QFileInfo>

#include <random>

#include "engine/definition/diagnostic.h"
#include "engine/service/state.h"
#include "engine/value/json_reader.h"

namespace steploom::app {

namespace {

/// Express executions whose histories can be opened: some more than the list shows.
constexpr std::size_t kExpressKept = 500;

/// The settings of a file; what is wrong with it in `why`.
engine::TaskSettings readSettings(const std::string& path, std::string& why) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        why = path + ": " + file.errorString().toStdString();
        return {};
    }
    const engine::JsonReadResult read = engine::readJson(file.readAll().toStdString());
    if (!read) {
        why = path + ':' + std::to_string(read.error.line) + ':' + std::to_string(read.error.column);
        return {};
    }
    engine::TaskSettingsResult settings = engine::readTaskSettings(read.value);
    if (!settings.diagnostics.empty()) {
        const engine::Diagnostic& first = settings.diagnostics.front();
        why = path + first.pointer + ": " + std::string(engine::diagnosticSentence(first.code));
        for (std::size_t i = 0; i < first.args.size(); ++i) {
            const std::string mark = '%' + std::to_string(i + 1);
            if (const std::size_t at = why.find(mark); at != std::string::npos)
                why.replace(at, mark.size(), first.args[i]);
        }
    }
    settings.settings.folder = QFileInfo(QString::fromStdString(path)).absolutePath().toStdString();
    return std::move(settings.settings);
}

} // namespace

ServiceThread::ServiceThread(Settings settings)
    : m_thread([this, settings = std::move(settings)] { run(settings); }) {
}

ServiceThread::~ServiceThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_service != nullptr)
            m_service->stop();
    }
    m_thread.join();
}

void ServiceThread::post(std::function<void(engine::Service&, engine::LocalServices&)> then) {
    const std::lock_guard lock(m_mutex);
    if (m_service != nullptr)
        m_service->postLocal(std::move(then));
}

void ServiceThread::choose(const void* owner, std::optional<engine::ChoiceTexts> choices) {
    const std::lock_guard lock(m_mutex);
    if (m_service != nullptr)
        m_service->choose(owner, std::move(choices));
}

void ServiceThread::run(const Settings& settings) {
    engine::LocalServiceOptions options;
    options.port = settings.port;
    options.dataFolder = settings.dataFolder;
    options.problem = settings.problem;
    options.choices = settings.choices;
    options.service.expressHistories.count = kExpressKept;
    std::random_device device;
    options.service.seed = (std::uint64_t{device()} << 32U) | device();
    if (!settings.settingsFile.empty()) {
        std::string why;
        options.settings = readSettings(settings.settingsFile, why);
        if (!why.empty())
            return settings.failed({Failure::Kind::Settings, why});
    }
    auto service = std::make_unique<engine::LocalService>(std::move(options));
    if (const std::string why = service->start(); !why.empty())
        return settings.failed({service->addressFailed() ? Failure::Kind::Port : Failure::Kind::Data, why});
    engine::LocalService& running = *service;
    running.post([driver = settings.driver](engine::Service& one) { one.state().driver = driver; });
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_service = std::move(service);
    }
    settings.listening(running.port());
    running.run();
    const std::lock_guard lock(m_mutex);
    service = std::move(m_service);
}

} // namespace steploom::app
