// SPDX-License-Identifier: Apache-2.0
#include "app/document/messages.h"

#include <QCoreApplication>

#include "app/document/message_terms.h"
#include "model/assist/help.h"
#include "model/diagnostics/catalogue.h"

namespace steploom::app {

namespace {

QString translated(std::string_view english) {
    return QCoreApplication::translate("Message", std::string(english).c_str());
}

} // namespace

QString messageText(const model::Message& message) {
    const model::CatalogueEntry* entry = model::findMessage(message.code);
    if (entry == nullptr)
        return QString::fromStdString(message.code);
    const std::string text = translated(entry->text).toStdString();
    const std::vector<std::string> args = model::spokenParts(
        message.args, [](const model::Message& part) { return messageText(part).toStdString(); });
    return QString::fromStdString(model::formatMessage(text, spokenArguments(message.code, args)));
}

QString remedyText(const std::string& code) {
    const model::CatalogueEntry* entry = model::findMessage(code);
    return entry == nullptr || entry->remedy.empty() ? QString() : translated(entry->remedy);
}

QString messageWithRemedy(const model::Message& message) {
    const QString remedy = remedyText(message.code);
    const QString text = messageText(message);
    return remedy.isEmpty() ? text : text + QLatin1Char(' ') + remedy;
}

QString helpText(const std::string& code) {
    const model::Help* help = model::findHelp(code);
    return help == nullptr || help->text.empty()
               ? QString()
               : QCoreApplication::translate("Help", std::string(help->text).c_str());
}

} // namespace steploom::app
