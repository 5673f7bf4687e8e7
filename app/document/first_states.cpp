// SPDX-License-Identifier: Apache-2.0
#include "app/document/first_states.h"

#include "app/settings/new_documents.h"
#include "model/document/edits/clipboard.h"

namespace steploom::app {

bool isUnwritten(const model::Document& document) {
    return document.bytes().find_first_not_of(" \t\r\n") == std::string::npos;
}

model::Result<model::Edit>
withFirstStates(const model::Document& document,
                const std::function<model::Result<model::Edit>(const model::Document&)>& make) {
    if (!isUnwritten(document) || !NewDocuments::inJsonata())
        return make(document);
    model::Document machine =
        model::Document::fromBytes(model::edits::inStyleOf(document, R"({"QueryLanguage": "JSONata"})"));
    auto made = make(machine);
    if (!made)
        return made;
    model::Message label = made->label;
    std::string focus = made->focus;
    machine.apply(std::move(made.value()));
    auto edit = model::edits::beginWith(document, machine.bytes());
    if (edit) {
        edit.value().label = std::move(label);
        edit.value().focus = std::move(focus);
    }
    return edit;
}

} // namespace steploom::app
