// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/stage_words.h"

#include <QCoreApplication>

namespace steploom::app {

QString stageWords(const engine::StageView& stage) {
    using Kind = engine::StageView::Kind;
    const QString field = QString::fromStdString(stage.field).section(QLatin1Char('/'), 1, 1);
    switch (stage.kind) {
    case Kind::Rule:
        return QCoreApplication::translate("Stages", "Rule %1")
            .arg(QString::fromStdString(stage.field).section(QLatin1Char('/'), 2, 2).toInt() + 1);
    case Kind::Wait:
        return QCoreApplication::translate("Stages", "Wait");
    case Kind::Request:
        return QCoreApplication::translate("Stages", "Request");
    case Kind::Result:
        return QCoreApplication::translate("Stages", "Result");
    case Kind::Error:
        return QCoreApplication::translate("Stages", "Error");
    case Kind::Catch:
        return QCoreApplication::translate("Stages", "Catch");
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
