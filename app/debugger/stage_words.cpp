// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/stage_words.h"

#include <QCoreApplication>

namespace steploom::app {

QString stageWords(const engine::StageView& stage) {
    using Kind = engine::StageView::Kind;
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("Stages", text);
    };
    const QString field = QString::fromStdString(stage.field).section(QLatin1Char('/'), 1, 1);
    switch (stage.kind) {
    case Kind::Rule:
        return tr("Rule %1").arg(QString::fromStdString(stage.field).section(QLatin1Char('/'), 2, 2).toInt() +
                                 1);
    case Kind::Wait:
        return tr("Wait");
    case Kind::Request:
        return tr("Request");
    case Kind::Result:
        return tr("Result");
    case Kind::Error:
        return tr("Error");
    case Kind::Catch:
        return tr("Catch");
    case Kind::InputPath:
        return QStringLiteral("InputPath");
    case Kind::Items:
        return field.isEmpty() ? QStringLiteral("ItemsPath") : field;
    case Kind::Parameters:
        return field.isEmpty() ? QStringLiteral("Parameters") : field;
    case Kind::ResultSelector:
        return QStringLiteral("ResultSelector");
    case Kind::ResultPath:
        return QStringLiteral("ResultPath");
    case Kind::OutputPath:
        return QStringLiteral("OutputPath");
    case Kind::Output:
        return QStringLiteral("Output");
    case Kind::Assign:
        return QStringLiteral("Assign");
    }
    return {};
}

} // namespace steploom::app
