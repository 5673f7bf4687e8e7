// SPDX-License-Identifier: Apache-2.0
#include "app/document/message_terms.h"

#include <QCoreApplication>

#include <array>

namespace steploom::app {

namespace {

/// In the order of their use: rules of the model, fields that completion offers, fields that the engine
/// compiles.
constexpr std::array kTerms{
    QT_TRANSLATE_NOOP("Term", "string"),
    QT_TRANSLATE_NOOP("Term", "number"),
    QT_TRANSLATE_NOOP("Term", "whole number"),
    QT_TRANSLATE_NOOP("Term", "object"),
    QT_TRANSLATE_NOOP("Term", "array"),
    QT_TRANSLATE_NOOP("Term", "true or false"),
    QT_TRANSLATE_NOOP("Term", "path"),
    QT_TRANSLATE_NOOP("Term", "path or null"),
    QT_TRANSLATE_NOOP("Term", "array or expression"),
    QT_TRANSLATE_NOOP("Term", "object or expression"),
    QT_TRANSLATE_NOOP("Term", "timestamp like 2024-05-01T10:00:00Z"),
    QT_TRANSLATE_NOOP("Term", "any"),
    QT_TRANSLATE_NOOP("Term", "boolean"),
    QT_TRANSLATE_NOOP("Term", "expression"),
    QT_TRANSLATE_NOOP("Term", "state"),
    QT_TRANSLATE_NOOP("Term", "a string"),
    QT_TRANSLATE_NOOP("Term", "a number"),
    QT_TRANSLATE_NOOP("Term", "a whole number"),
    QT_TRANSLATE_NOOP("Term", "a path"),
    QT_TRANSLATE_NOOP("Term", "a rule"),
    QT_TRANSLATE_NOOP("Term", "a timestamp like 2024-05-01T10:00:00Z"),
    QT_TRANSLATE_NOOP("Term", "an array"),
    QT_TRANSLATE_NOOP("Term", "an array of objects"),
    QT_TRANSLATE_NOOP("Term", "an array of strings"),
    QT_TRANSLATE_NOOP("Term", "an array with error names"),
    QT_TRANSLATE_NOOP("Term", "an array with rules"),
    QT_TRANSLATE_NOOP("Term", "an object"),
    QT_TRANSLATE_NOOP("Term", "the name of a state"),
};

} // namespace

std::string spokenTerm(const std::string& english) {
    for (const char* term : kTerms) {
        if (english == term)
            return QCoreApplication::translate("Term", term).toStdString();
    }
    return english;
}

std::vector<std::string> spokenArguments(const std::string& code, std::vector<std::string> args) {
    if ((code == "structure.wrong-kind" || code == "field.type") && args.size() > 1)
        args[1] = spokenTerm(args[1]);
    return args;
}

} // namespace steploom::app
