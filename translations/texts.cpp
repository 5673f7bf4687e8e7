// SPDX-License-Identifier: Apache-2.0
// Prints the English texts of engine and model, which know no Qt, as C++ that lupdate reads. The contexts are
// those that app/document/messages.cpp and app/document/engine_messages.cpp ask under.
#include <iostream>
#include <string_view>

#include "engine/definition/diagnostic.h"
#include "model/assist/help.h"
#include "model/diagnostics/catalogue.h"

namespace {

void print(std::string_view context, std::string_view text) {
    if (text.empty())
        return;
    std::cout << "QT_TRANSLATE_NOOP(\"" << context << "\", \"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            std::cout << '\\' << c;
        else if (c == '\n')
            std::cout << "\\n";
        else
            std::cout << c;
    }
    std::cout << "\")\n";
}

} // namespace

int main() {
    for (const auto& entry : steploom::model::catalogue()) {
        print("Message", entry.text);
        print("Message", entry.remedy);
    }
    for (const auto& help : steploom::model::helpTable())
        print("Help", help.text);
    for (const std::string_view sentence : steploom::engine::diagnosticSentences())
        print("Engine", sentence);
    return 0;
}
