// SPDX-License-Identifier: Apache-2.0
#include "app/palette/patterns.h"

#include <QCoreApplication>
#include <QFile>

namespace steploom::app {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Palette", text);
}

std::string textOf(const QString& folder, const QString& id, bool jsonata) {
    QFile file(QStringLiteral(":/steploom/%1/%2.%3.asl.json")
                   .arg(folder, id, jsonata ? QStringLiteral("jsonata") : QStringLiteral("jsonpath")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

QList<Pattern> patterns() {
    return {
        {QStringLiteral("human-approval"), tr("Human approval"),
         tr("Asks a person and goes on when the answer comes"), QStringLiteral("person")},
        {QStringLiteral("batch-with-failures"), tr("Batch with failures"),
         tr("Many items at once, of which some may fail"), QStringLiteral("map")},
        {QStringLiteral("saga"), tr("Saga with compensation"),
         tr("Steps that are undone in reverse where one fails"), QStringLiteral("undo")},
        {QStringLiteral("retry-then-alert"), tr("Retry, then alert"),
         tr("Tries again with growing waits, then tells somebody"), QStringLiteral("retry")},
        {QStringLiteral("circuit-breaker"), tr("Circuit breaker"),
         tr("Does not call a service that is known to fail"), QStringLiteral("breakpoint")},
        {QStringLiteral("fan-out"), tr("Fan out and put together"),
         tr("Asks several services at once and joins their answers"), QStringLiteral("parallel")},
        {QStringLiteral("callback"), tr("Callback, not polling"),
         tr("Hands a job to a worker and waits for its answer"), QStringLiteral("message")},
    };
}

QList<Pattern> templates() {
    QList<Pattern> all{
        {QStringLiteral("blank"), tr("Blank"), tr("An empty workflow"), QStringLiteral("plus")},
        {QStringLiteral("order-processing"), tr("Order processing"),
         tr("Checks, reserves, takes the money and delivers"), QStringLiteral("task")}};
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
