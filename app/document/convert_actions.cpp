// SPDX-License-Identifier: Apache-2.0
#include "app/document/convert_actions.h"

#include <QFileInfo>

#include "app/document/document_title.h"
#include "app/document/messages.h"
#include "app/document/shown_name.h"
#include "model/container/yaml_text.h"
#include "model/document/file.h"
#include "model/policy/role_check.h"
#include "model/terraform/terraform_export.h"

namespace steploom::app {

namespace {

constexpr int kReasons = 2; ///< as many states a notice names

/// A path beside `file` that nothing has yet: `orders.asl.yaml`, `orders-2.asl.yaml`.
QString freePath(const QString& file, const QString& title, const QString& ending) {
    const QString folder = QFileInfo(file).path();
    QString path = QStringLiteral("%1/%2%3").arg(folder, title, ending);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1/%2-%3%4").arg(folder, title).arg(i).arg(ending);
    return path;
}

} // namespace

void ConvertActions::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    connect(document, &DocumentController::pathChanged, this, &ConvertActions::placeChanged);
    emit documentChanged();
    emit placeChanged();
}

bool ConvertActions::canMove(model::DefinitionPlace place) const {
    return m_document != nullptr && model::canMoveDefinition(m_document->source(), place);
}

bool ConvertActions::refuse(const model::Message& refusal) {
    emit m_document->notice(messageWithRemedy(refusal), true);
    return false;
}

bool ConvertActions::isSaved() {
    if (!m_document->modified() && !m_document->path().isEmpty())
        return true;
    emit m_document->notice(tr("Save the definition first: the change is one of files."), true);
    return false;
}

model::Result<std::string> ConvertActions::textAs(const QString& format) const {
    const model::Document& document = m_document->document();
    if (format == QLatin1String("yaml"))
        return model::yamlText(document.bytes());
    if (format == QLatin1String("terraform")) {
        const model::MachineFile& source = m_document->source();
        model::terraform::ExportOptions options;
        options.policy = model::roleOptions(source);
        options.name = options.policy.name.empty() ? documentTitle(m_document->fileName()).toStdString()
                                                   : options.policy.name;
        options.express = source.type == "EXPRESS";
        return model::terraform::exported(document.tree(), options);
    }
    return document.bytes();
}

QString ConvertActions::saveBeside(const QString& format) {
    if (m_document->path().isEmpty()) {
        emit m_document->notice(tr("Save the definition first: the new file goes beside it."), true);
        return {};
    }
    const auto text = textAs(format);
    if (!text) {
        refuse(text.refusal());
        return {};
    }
    const QString ending = format == QLatin1String("yaml")        ? QStringLiteral(".asl.yaml")
                           : format == QLatin1String("terraform") ? QStringLiteral(".tf")
                                                                  : QStringLiteral(".asl.json");
    const QString machine = QString::fromStdString(m_document->source().name());
    const QString title = machine.isEmpty() ? documentTitle(m_document->path()) : machine;
    QString path = freePath(m_document->path(), title, ending);
    const auto saved = model::saveFile(path.toStdString(), *text);
    if (!saved) {
        refuse(saved.refusal());
        return {};
    }
    emit m_document->notice(tr("Saved %1").arg(QFileInfo(path).fileName()), false);
    return path;
}

bool ConvertActions::machineToJsonata() {
    return take(model::edits::convertMachineToJsonata(m_document->document()), true);
}

bool ConvertActions::machineToJsonPath() {
    return take(model::edits::convertMachineToJsonPath(m_document->document()), false);
}

bool ConvertActions::take(model::Result<model::edits::MachineConversion> made, bool toJsonata) {
    if (!made)
        return refuse(made.refusal());
    QStringList reasons;
    for (const auto& kept : made->kept) {
        if (reasons.size() < kReasons)
            reasons.append(
                tr("%1: %2").arg(shownName(QString::fromStdString(kept.name)), messageText(kept.why)));
    }
    const QString why = reasons.join(QLatin1Char(' '));
    const auto left = static_cast<int>(made->kept.size());
    if (made->converted == 0) {
        emit m_document->notice(toJsonata
                                    ? tr("No state can be shown to do the same in JSONata. %1").arg(why)
                                    : tr("No state can be shown to do the same in JSONPath. %1").arg(why),
                                true);
        return false;
    }
    if (!m_document->applyEdit(std::move(made.value().edit)))
        return false;
    const QString whole =
        toJsonata ? tr("The machine is in JSONata now.") : tr("The machine is in JSONPath now.");
    const QString part = toJsonata ? tr("%n state(s) stay in JSONPath. %1", "", left).arg(why)
                                   : tr("%n state(s) stay in JSONata. %1", "", left).arg(why);
    QString said = left == 0 ? whole : part;
    if (!toJsonata)
        said =
            tr("%1 It does the same where every place that it names is there, and no name is looked up in an "
               "array.")
                .arg(said);
    emit m_document->notice(said, false);
    return true;
}

bool ConvertActions::move(model::DefinitionPlace place) {
    if (!isSaved())
        return false;
    const model::MachineFile& source = m_document->source();
    const std::string file =
        place == model::DefinitionPlace::OwnFile ? model::definitionFileFor(source) : std::string();
    const auto move = model::moveDefinition(source, place, file);
    if (!move)
        return refuse(move.refusal());
    const auto saved = model::saveMove(*move);
    if (!saved)
        return refuse(saved.refusal());
    const QString left = QFileInfo(QString::fromStdString(move->left)).fileName();
    if (!m_document->open(QString::fromStdString(move->address())))
        return false;
    if (!left.isEmpty())
        emit m_document->notice(
            tr("The definition is in its template now. %1 stays, though nothing names it.").arg(left), false);
    return true;
}

} // namespace steploom::app
