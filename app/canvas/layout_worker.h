// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

#include "app/canvas/scene.h"

namespace steploom::app {

/// Builds scenes on a thread of its own; only the latest request is worth an answer.
class LayoutWorker : public QObject {
    Q_OBJECT

public:
    explicit LayoutWorker(QObject* parent = nullptr);
    ~LayoutWorker() override;

    /// Answers with ready(), unless another request comes before this one's turn. What is in `before` keeps
    /// its place where it can.
    void request(std::shared_ptr<const model::Workflow> workflow, const QSet<QString>& folded,
                 std::shared_ptr<const Scene> before = {});
    bool busy() const { return m_answered != m_asked; }

signals:
    void ready(const std::shared_ptr<const steploom::app::Scene>& scene);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< shared with the tasks: they may outlive a request
    quint64 m_asked = 0;
    quint64 m_answered = 0;
};

} // namespace steploom::app
