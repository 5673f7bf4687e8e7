// SPDX-License-Identifier: Apache-2.0
#include "app/payload/payload_paths.h"

#include "app/payload/payload_nodes.h"
#include "engine/value/pointer.h"

namespace steploom::app {

namespace {

using engine::QueryLanguage;
using engine::Slot;
using engine::Value;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isPlainName(const QString& name) {
    if (name.isEmpty() || name.front().isDigit())
        return false;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('_'))
            return false;
    }
    return true;
}

QString quoted(QString name, QChar quote) {
    name.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    name.replace(quote, QString(QLatin1Char('\\')) + quote);
    return quote + name + quote;
}

/// Words of JSONata that a name without quotes would be read as.
bool isOperator(const QString& name) {
    return name == QLatin1String("and") || name == QLatin1String("or") || name == QLatin1String("in");
}

QString rootOf(Slot slot, QueryLanguage language) {
    if (language == QueryLanguage::JsonPath)
        return QStringLiteral("$");
    switch (slot) {
    case Slot::Result:
    case Slot::AfterResultSelector:
        return QStringLiteral("$states.result");
    case Slot::ErrorOutput:
    case Slot::ExecutionError:
        return QStringLiteral("$states.errorOutput");
    default:
        return QStringLiteral("$states.input");
    }
}

} // namespace

QString pathBehind(const QString& root, const Value& value, const std::string& pointer,
                   QueryLanguage language) {
    const bool query = language == QueryLanguage::Jsonata;
    QString path = root;
    const Value* at = value.isAbsent() ? nullptr : &value;
    for (const std::string& token : pointerTokens(pointer)) {
        const QString name = text(token);
        bool number = false;
        name.toUInt(&number);
        const bool element = at == nullptr ? number : at->isArray();
        if (element)
            path += QStringLiteral("[%1]").arg(name);
        else if (isPlainName(name) && !(query && isOperator(name)))
            path += QLatin1Char('.') + name;
        else if (!query)
            path += QStringLiteral("[%1]").arg(quoted(name, QLatin1Char('\'')));
        else if (!name.contains(QLatin1Char('`')) && !name.isEmpty())
            path += QStringLiteral(".`%1`").arg(name);
        else // no quotes can hold this name
            path = QStringLiteral("$lookup(%1, %2)").arg(path, quoted(name, QLatin1Char('"')));
        std::string step;
        engine::appendPointerToken(step, token);
        at = at == nullptr ? nullptr : engine::resolvePointer(*at, step);
    }
    return path;
}

QString pathTo(const Payload& payload, const std::string& pointer, QueryLanguage language) {
    const bool variables = payload.slot == Slot::VariablesBefore || payload.slot == Slot::VariablesAfter;
    if (!variables || pointer.empty())
        return pathBehind(variables ? QStringLiteral("$") : rootOf(payload.slot, language), payload.value,
                          pointer, language);
    // A variable has its own root.
    const std::size_t end = pointer.find('/', 1);
    const std::string name = pointerTokens(pointer.substr(0, end)).front();
    return pathBehind(QLatin1Char('$') + text(name), payload.value.get(name),
                      end == std::string::npos ? std::string() : pointer.substr(end), language);
}

} // namespace steploom::app
