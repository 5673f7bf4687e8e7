// SPDX-License-Identifier: Apache-2.0
#include "app/palette/patterns.h"

#include <QCoreApplication>
#include <QFile>

namespace steploom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

std::string textOf(const QString& folder, const QString& id, bool jsonata) {
    QFile file(QStringLiteral(":/steploom/%1/%2.%3.asl.json")
                   .arg(folder, id, jsonata ? QStringLiteral("jsonata") : QStringLiteral("jsonpath")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

QList<Pattern> patterns() {
    return {
        {QStringLiteral("human-approval"), Text::tr("Human approval"),
         Text::tr("Asks a person and goes on when the answer comes"), QStringLiteral("person")},
        {QStringLiteral("batch-with-failures"), Text::tr("Batch with failures"),
         Text::tr("Many items at once, of which some may fail"), QStringLiteral("map")},
        {QStringLiteral("saga"), Text::tr("Saga with compensation"),
         Text::tr("Steps that are undone in reverse where one fails"), QStringLiteral("undo")},
        {QStringLiteral("retry-then-alert"), Text::tr("Retry, then alert"),
         Text::tr("Tries again with growing waits, then tells somebody"), QStringLiteral("retry")},
        {QStringLiteral("circuit-breaker"), Text::tr("Circuit breaker"),
         Text::tr("Does not call a service that is known to fail"), QStringLiteral("breakpoint")},
        {QStringLiteral("fan-out"), Text::tr("Fan out and put together"),
         Text::tr("Asks several services at once and joins their answers"), QStringLiteral("parallel")},
        {QStringLiteral("callback"), Text::tr("Callback, not polling"),
         Text::tr("Hands a job to a worker and waits for its answer"), QStringLiteral("message")},
    };
}

QList<Pattern> templates() {
    QList<Pattern> all{
        {QStringLiteral("blank"), Text::tr("Blank"), Text::tr("An empty workflow"), QStringLiteral("plus")},
        {QStringLiteral("order-processing"), Text::tr("Order processing"),
         Text::tr("Checks, reserves, takes the money and delivers"), QStringLiteral("task")}};
    return all + patterns();
}

std::string patternText(const QString& id, bool jsonata) {
    return textOf(QStringLiteral("patterns"), id, jsonata);
}

std::string templateText(const QString& id, bool jsonata) {
    if (id == QLatin1String("blank")) // an outline to put the first state into
        return jsonata ? "{\n  \"QueryLanguage\": \"JSONata\",\n  \"StartAt\": \"\",\n  \"States\": {}\n}\n"
                       : "{\n  \"StartAt\": \"\",\n  \"States\": {}\n}\n";
    const std::string text = textOf(QStringLiteral("templates"), id, jsonata);
    return text.empty() ? patternText(id, jsonata) : text;
}

} // namespace steploom::app
