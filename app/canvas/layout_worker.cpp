// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/layout_worker.h"

#include <QMetaObject>
#include <QPointer>

#include "app/theme/theme.h"

namespace steploom::app {

LayoutWorker::LayoutWorker(QObject* parent)
    : QObject(parent)
    , m_latest(std::make_shared<std::atomic<quint64>>(0)) {
    m_pool.setMaxThreadCount(1);
}

LayoutWorker::~LayoutWorker() {
    m_latest->store(~quint64(0)); // what waits in the pool finds itself outdated
    m_pool.waitForDone();
}

void LayoutWorker::request(std::shared_ptr<const model::Workflow> workflow, const QSet<QString>& folded,
                           std::shared_ptr<const Scene> before) {
    const quint64 number = ++m_asked;
    m_latest->store(number);
    const QString family = Theme::instance().fontFamily();
    m_pool.start([this, number, workflow = std::move(workflow), folded, family, before = std::move(before),
                  latest = m_latest] {
        if (latest->load() != number)
            return;
        std::shared_ptr<const Scene> scene = buildScene(workflow, folded, family, before.get());
        QMetaObject::invokeMethod(this, [this, number, scene = std::move(scene)] {
            if (number != m_asked)
                return;
            m_answered = number;
            emit ready(scene);
        });
    });
}

} // namespace steploom::app
