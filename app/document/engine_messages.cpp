// SPDX-License-Identifier: Apache-2.0
#include "app/document/engine_messages.h"

#include <QCoreApplication>

#include "app/document/message_terms.h"

namespace steploom::app {

namespace {

const char* sentenceOf(const std::string& code) {
    if (code == "json.empty")
        return QT_TRANSLATE_NOOP("Engine", "there is no JSON value here");
    if (code == "json.encoding")
        return QT_TRANSLATE_NOOP("Engine", "this is not UTF-8");
    if (code == "json.number")
        return QT_TRANSLATE_NOOP("Engine", "this number is out of range");
    if (code == "json.depth")
        return QT_TRANSLATE_NOOP("Engine", "this is nested too deeply");
    if (code == "json.trailing")
        return QT_TRANSLATE_NOOP("Engine", "something follows the end of the value");
    return QT_TRANSLATE_NOOP("Engine", "this is not JSON");
}

} // namespace

QString engineMessage(const engine::Diagnostic& diagnostic) {
    const std::string english(engine::diagnosticSentence(diagnostic.code));
    if (english.empty())
        return QString::fromStdString(diagnostic.code);
    const std::string sentence = QCoreApplication::translate("Engine", english.c_str()).toStdString();
    return QString::fromStdString(
        engine::fillSentence(sentence, spokenArguments(diagnostic.code, diagnostic.args)));
}

QString jsonErrorText(const engine::JsonError& error) {
    const QString what = QCoreApplication::translate("Engine", sentenceOf(error.code));
    return QCoreApplication::translate("Engine", "Line %1, column %2: %3")
        .arg(error.line)
        .arg(error.column)
        .arg(what);
}

} // namespace steploom::app
