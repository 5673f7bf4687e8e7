// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/diagnostics/diagnostic.h"
#include "model/document/message.h"

namespace steploom::app {

/// The sentence of a message in the reader's language: the model's English text is what a translation starts
/// from (context "Message").
QString messageText(const model::Message& message);
/// What to do about it, or empty.
QString remedyText(const std::string& code);
/// Sentence and remedy, a blank between them.
QString messageWithRemedy(const model::Message& message);

/// What a name of the language means (model/assist/help.h), in the reader's language (context "Help"); empty
/// where there is nothing to say.
QString helpText(const std::string& code);

} // namespace steploom::app
