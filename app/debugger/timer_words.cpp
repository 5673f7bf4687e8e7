// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/timer_words.h"

#include <QCoreApplication>

#include "app/run/run_reading.h"

namespace steploom::app {

namespace {

using engine::Timer;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timers)
};

QString nameOf(const engine::Execution& execution, const Timer& timer) {
    if (timer.kind == Timer::Kind::Execution || timer.strand == engine::kNone)
        return {};
    const engine::Strand& strand = execution.strand(timer.strand);
    if (strand.visit == engine::kNone)
        return {};
    const std::string_view name = execution.history().visits[strand.visit].name.asString();
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString what(Timer::Kind kind) {
    switch (kind) {
    case Timer::Kind::Wait:
        return Text::tr("the wait ends");
    case Timer::Kind::Backoff:
        return Text::tr("the next attempt");
    case Timer::Kind::TaskTimeout:
        return Text::tr("the task times out");
    case Timer::Kind::Heartbeat:
        return Text::tr("the heartbeat is overdue");
    case Timer::Kind::Execution:
        return Text::tr("the execution times out");
    }
    return {};
}

/// The year that every execution may take is nothing that somebody waits for.
bool isOfNote(const engine::Execution& execution, const Timer& timer) {
    return timer.kind != Timer::Kind::Execution || timer.child != engine::kNone ||
           execution.definition().timeoutSeconds() > 0;
}

} // namespace

QVariantList timerRows(const engine::Execution& execution, std::int64_t now, int most) {
    QVariantList rows;
    for (const Timer& timer : execution.pendingTimers()) {
        if (!isOfNote(execution, timer))
            continue;
        if (rows.size() == most)
            break;
        const QString name = nameOf(execution, timer);
        QString pointer;
        if (timer.strand != engine::kNone && !name.isEmpty()) {
            const engine::StateId state = execution.strand(timer.strand).state;
            if (state != engine::kNone)
                pointer = QString::fromStdString(execution.definition().state(state).pointer);
        }
        const QString left = durationText(std::max<std::int64_t>(0, timer.time - now));
        rows << QVariantMap{{QStringLiteral("title"), name.isEmpty() ? Text::tr("The execution") : name},
                            {QStringLiteral("detail"), Text::tr("%1 in %2").arg(what(timer.kind), left)},
                            {QStringLiteral("pointer"), pointer}};
    }
    return rows;
}

QString nextTimerWords(const engine::Execution& execution, std::int64_t now) {
    const QVariantList rows = timerRows(execution, now, 1);
    if (rows.isEmpty())
        return {};
    const QVariantMap row = rows.constFirst().toMap();
    return QStringLiteral("%1: %2").arg(row.value(QStringLiteral("title")).toString(),
                                        row.value(QStringLiteral("detail")).toString());
}

} // namespace steploom::app
