// SPDX-License-Identifier: Apache-2.0
#include "app/run/background.h"

#include <QMetaObject>

namespace steploom::app {

Background::Background(QObject* parent)
    : QObject(parent)
    , m_latest(std::make_shared<std::atomic<quint64>>(0)) {
    m_pool.setMaxThreadCount(1);
}

Background::~Background() {
    m_latest->store(~quint64(0));
    m_pool.waitForDone();
}

void Background::start(Work work) {
    const quint64 number = ++m_asked;
    m_latest->store(number);
    setBusy(true);
    m_pool.start([this, number, work = std::move(work), latest = m_latest] {
        const auto goOn = [&] {
            return latest->load() == number;
        };
        if (!goOn())
            return;
        Finish finish = work(goOn);
        if (!goOn())
            return;
        QMetaObject::invokeMethod(this, [this, number, finish = std::move(finish)] {
            if (number != m_asked)
                return;
            setBusy(false);
            if (finish)
                finish();
        });
    });
}

void Background::stop() {
    m_latest->store(++m_asked);
    setBusy(false);
}

void Background::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace steploom::app
