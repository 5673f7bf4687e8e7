// SPDX-License-Identifier: Apache-2.0
#include "app/diff/change_marks.h"

#include <QCoreApplication>

namespace steploom::app {

using model::ChangeKind;

QString changeSign(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("+");
    case ChangeKind::Removed:
        return QStringLiteral("−");
    case ChangeKind::Changed:
        return QStringLiteral("~");
    case ChangeKind::Same:
        break;
    }
    return {};
}

QString changeWord(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Added:
        return QCoreApplication::translate("Diff", "added");
    case ChangeKind::Removed:
        return QCoreApplication::translate("Diff", "removed");
    case ChangeKind::Changed:
        return QCoreApplication::translate("Diff", "changed");
    case ChangeKind::Same:
        break;
    }
    return QCoreApplication::translate("Diff", "the same");
}

} // namespace steploom::app
