// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/answer_entry.h"

#include <QCoreApplication>
#include <QProcess>

#include <cmath>

#include "app/run/run_reading.h"

namespace steploom::app {

namespace {

QString text(const engine::Value& value) {
    const std::string_view bytes = value.asString();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

struct Way {
    const char* key;
    const char* text;
    const char* field;
};

constexpr Way kWays[] = {
    {"default", QT_TRANSLATE_NOOP("AnswerList", "Nothing chosen here"), ""},
    {"mock", QT_TRANSLATE_NOOP("AnswerList", "Mock test case"), ""},
    {"recorded", QT_TRANSLATE_NOOP("AnswerList", "Recorded run"), ""},
    {"asked", QT_TRANSLATE_NOOP("AnswerList", "Ask me"), ""},
    {"local", QT_TRANSLATE_NOOP("AnswerList", "Service, endpoint or HTTP call of the settings"), ""},
    {"command", QT_TRANSLATE_NOOP("AnswerList", "Command"),
     QT_TRANSLATE_NOOP("AnswerList",
                       "Program and arguments; JSON comes on its input, its output is the result")},
    {"python", QT_TRANSLATE_NOOP("AnswerList", "Python handler"),
     QT_TRANSLATE_NOOP("AnswerList", "File and function, as in handlers.py:handler")},
    {"node", QT_TRANSLATE_NOOP("AnswerList", "Node handler"),
     QT_TRANSLATE_NOOP("AnswerList", "File and function, as in charge.mjs:handler")},
    {"endpoint", QT_TRANSLATE_NOOP("AnswerList", "HTTP endpoint"),
     QT_TRANSLATE_NOOP("AnswerList", "URL that the request is posted to, such as a Lambda runtime's")},
};

QString said(const char* english) {
    return *english == '\0' ? QString() : QCoreApplication::translate("AnswerList", english);
}

const Way* wayOf(const engine::Value& value) {
    const engine::Value& answer = value.get("answer");
    for (const Way& way : kWays) {
        if (answer.isString() ? answer.asString() == way.key : value.find(way.key) != nullptr)
            return &way;
    }
    return &kWays[0];
}

/// Words as a shell would split them, so that QProcess::splitCommand() gives the same again.
QString commandLine(const engine::Value& words) {
    QStringList line;
    for (std::size_t i = 0; i < words.size(); ++i) {
        QString word = text(words.at(i));
        const bool plain =
            !word.isEmpty() && !word.contains(QLatin1Char(' ')) && !word.contains(QLatin1Char('"'));
        line << (plain ? word
                       : QLatin1Char('"') + word.replace(QLatin1Char('"'), QStringLiteral("\"\"\"")) +
                             QLatin1Char('"'));
    }
    return line.join(QLatin1Char(' '));
}

engine::Value commandOf(const QString& line) {
    std::vector<engine::Value> words;
    const QStringList split = QProcess::splitCommand(line);
    words.reserve(static_cast<std::size_t>(split.size()));
    for (const QString& word : split)
        words.emplace_back(word.toStdString());
    return engine::Value::array(std::move(words));
}

QString numberText(double number) {
    return number == 0 ? QString() : QString::number(number, 'g', 12);
}

QString valueText(const engine::Value& value, const Way& way) {
    const engine::Value& field = value.get(way.key);
    return field.isArray() ? commandLine(field) : field.isString() ? text(field) : QString();
}

engine::Value seconds(double number) {
    return std::floor(number) == number && std::abs(number) < 1e15
               ? engine::Value(static_cast<std::int64_t>(number))
               : engine::Value(number);
}

engine::Value faultValue(const QVariantMap& fault) {
    engine::ObjectBuilder made;
    if (const int attempt = fault.value(QStringLiteral("attempt")).toInt(); attempt > 0)
        made.add("attempt", engine::Value(attempt));
    const QString kind = fault.value(QStringLiteral("kind")).toString();
    if (kind == QStringLiteral("fail")) {
        made.add("error", engine::Value(fault.value(QStringLiteral("error")).toString().toStdString()));
        if (const QString cause = fault.value(QStringLiteral("cause")).toString(); !cause.isEmpty())
            made.add("cause", engine::Value(cause.toStdString()));
    } else if (kind == QStringLiteral("oversize") || kind == QStringLiteral("timeout")) {
        made.add(kind.toStdString(), true);
    }
    if (const double delay = fault.value(QStringLiteral("delay")).toDouble(); delay > 0)
        made.add("delaySeconds", seconds(delay));
    return made.build();
}

} // namespace

QVariantList answerWays() {
    QVariantList list;
    for (const Way& way : kWays)
        list << QVariantMap{{QStringLiteral("key"), QLatin1String(way.key)},
                            {QStringLiteral("text"), said(way.text)},
                            {QStringLiteral("field"), said(way.field)}};
    return list;
}

QVariantList answerFaultKinds() {
    const auto kind = [](const char* key, const QString& text) {
        return QVariantMap{{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("text"), text}};
    };
    return {kind("fail", QCoreApplication::translate("AnswerList", "Fails with an error")),
            kind("delay", QCoreApplication::translate("AnswerList", "Is late")),
            kind("timeout", QCoreApplication::translate("AnswerList", "Times out")),
            kind("oversize", QCoreApplication::translate("AnswerList", "Gives too large a result"))};
}

QVariantMap entryFromValue(const engine::Value& value) {
    const Way& way = *wayOf(value);
    QVariantList faults;
    const engine::Value& list = value.get("faults");
    for (std::size_t i = 0; list.isArray() && i < list.size(); ++i) {
        const engine::Value& one = list.at(i);
        const bool fails = one.get("error").isString();
        faults << QVariantMap{
            {QStringLiteral("attempt"), static_cast<int>(one.get("attempt").asInt())},
            {QStringLiteral("kind"), fails                             ? QStringLiteral("fail")
                                     : one.find("oversize") != nullptr ? QStringLiteral("oversize")
                                     : one.find("timeout") != nullptr  ? QStringLiteral("timeout")
                                                                       : QStringLiteral("delay")},
            {QStringLiteral("error"), text(one.get("error"))},
            {QStringLiteral("cause"), text(one.get("cause"))},
            {QStringLiteral("delay"), numberText(one.get("delaySeconds").asDouble())}};
    }
    return {{QStringLiteral("way"), QLatin1String(way.key)},
            {QStringLiteral("value"), valueText(value, way)},
            {QStringLiteral("timeout"), numberText(value.get("timeoutSeconds").asDouble())},
            {QStringLiteral("faults"), faults}};
}

engine::Value valueFromEntry(const QVariantMap& entry, const engine::Value& former) {
    engine::Value made = former.isObject() ? former : engine::Value::emptyObject();
    made = made.without("answer").without("faults").without("timeoutSeconds");
    const std::string chosen = entry.value(QStringLiteral("way")).toString().toStdString();
    bool works = false;
    for (const Way& way : kWays) {
        made = made.without(way.key);
        if (way.key != chosen || chosen == "default")
            continue;
        const QString value = entry.value(QStringLiteral("value")).toString().trimmed();
        works = *way.field != '\0';
        if (!works)
            made = made.with("answer", engine::Value(chosen));
        else
            made = made.with(chosen,
                             chosen == "command" ? commandOf(value) : engine::Value(value.toStdString()));
    }
    if (const double timeout = entry.value(QStringLiteral("timeout")).toDouble(); works && timeout > 0)
        made = made.with("timeoutSeconds", seconds(timeout));
    if (!works)
        made = made.without("environment");
    std::vector<engine::Value> faults;
    const QVariantList list = entry.value(QStringLiteral("faults")).toList();
    faults.reserve(static_cast<std::size_t>(list.size()));
    for (const QVariant& fault : list)
        faults.push_back(faultValue(fault.toMap()));
    if (!faults.empty())
        made = made.with("faults", engine::Value::array(std::move(faults)));
    return made;
}

QString answererWords(const engine::Value& value) {
    const Way& way = *wayOf(value);
    const QString what = valueText(value, way);
    return what.isEmpty() ? said(way.text)
                          : QCoreApplication::translate("AnswerList", "%1: %2").arg(said(way.text), what);
}

QString faultWords(const engine::TaskFault& fault) {
    using Kind = engine::TaskFault::Kind;
    QStringList what;
    if (fault.kind == Kind::Fail)
        what << QCoreApplication::translate("AnswerList", "fails with %1")
                    .arg(QString::fromStdString(fault.error));
    else if (fault.kind == Kind::TimeOut)
        what << QCoreApplication::translate("AnswerList", "times out");
    else if (fault.kind == Kind::Oversize)
        what << QCoreApplication::translate("AnswerList", "gives too large a result");
    if (fault.delayMs > 0)
        what << QCoreApplication::translate("AnswerList", "is %1 late").arg(durationText(fault.delayMs));
    const QString words = what.join(QStringLiteral(", "));
    return fault.attempt == 0
               ? QCoreApplication::translate("AnswerList", "every attempt %1").arg(words)
               : QCoreApplication::translate("AnswerList", "attempt %1 %2").arg(fault.attempt).arg(words);
}

} // namespace steploom::app
