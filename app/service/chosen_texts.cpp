// SPDX-License-Identifier: Apache-2.0
#include "app/service/chosen_texts.h"

#include "app/debugger/run_maker.h"
#include "app/debugger/task_work.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

engine::ChoiceTexts chosenTexts(DebugSession& session, const QString& machine, bool express) {
    engine::ChoiceTexts texts;
    texts.machineName = machine.toStdString();
    texts.express = express;
    const CompiledDocument compiled = compileDocument(*session.document(), *session.values());
    if (compiled.definition != nullptr)
        texts.definition = engine::toJson(compiled.document);
    const AnswerList& answers = *session.answers();
    if (answers.problem().isEmpty())
        texts.settings = answers.text();
    texts.folder = answers.settings().folder;
    if (const engine::MockConfig::Case* chosen = session.mocks()->chosenCase(); chosen != nullptr) {
        texts.mocks = session.mocks()->text().toStdString();
        texts.mockMachine = chosen->machine;
        texts.mockCase = chosen->name;
    }
    if (const QString path = answers.recordingPath(); !path.isEmpty())
        texts.recorded = [path] {
            return recordedAnswers(path).handler;
        };
    return texts;
}

} // namespace steploom::app
