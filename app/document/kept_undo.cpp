// SPDX-License-Identifier: Apache-2.0
#include "app/document/kept_undo.h"

#include "app/document/autosave.h"
#include "model/document/undo_journal.h"

namespace steploom::app {

namespace {

std::string folder() {
    return Autosave::stateFolder(QStringLiteral("undo")).toStdString();
}

} // namespace

model::Document withKeptUndo(const model::MachineFile& source) {
    auto kept = source.file.empty() || !source.fixed().code.empty()
                    ? std::nullopt
                    : model::keptUndo(folder(), source.address(), source.bytes(), source.text);
    model::Document document = model::Document::fromBytes(kept ? kept->text : source.text);
    if (kept)
        document.takeUndoSteps(std::move(kept->steps));
    return document;
}

void keepUndo(const model::MachineFile& source, const model::Document& document) {
    if (source.file.empty())
        return;
    const std::string& file = source.container ? source.container->bytes() : document.bytes();
    model::keepUndo(folder(), {source.address(), file, document.bytes()}, document.undoSteps());
}

} // namespace steploom::app
