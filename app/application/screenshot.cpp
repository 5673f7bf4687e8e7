// SPDX-License-Identifier: Apache-2.0
#include "app/application/screenshot.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

namespace steploom::app {

namespace {
constexpr int kBadInput = 2;
constexpr int kLookEvery = 20;     ///< ms
constexpr int kGiveUpAfter = 1500; ///< looks
} // namespace

void takeScreenshot(QQuickWindow* window, const QString& path) {
    auto* timer = new QTimer(window);
    QObject::connect(timer, &QTimer::timeout, window, [window, path, timer, looks = 0]() mutable {
        if (!window->property("settled").toBool() && ++looks < kGiveUpAfter)
            return;
        timer->stop();
        const QImage picture = window->grabWindow();
        if (picture.isNull() || !picture.save(path)) {
            QTextStream(stderr) << "steploom: "
                                << QCoreApplication::translate("Options", "cannot write %1").arg(path)
                                << '\n';
            QCoreApplication::exit(kBadInput);
            return;
        }
        const QString severe = window->property("severeNotice").toString();
        if (!severe.isEmpty())
            QTextStream(stderr) << "steploom: " << severe << '\n';
        QCoreApplication::exit(severe.isEmpty() ? 0 : kBadInput);
    });
    timer->start(kLookEvery);
}

} // namespace steploom::app
