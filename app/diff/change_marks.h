// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include "model/diff/diff.h"

namespace steploom::app {

/// What became of the states and transitions of a merged graph, by their pointers in it. What is not listed
/// is as it was.
struct ChangeMarks {
    QHash<QString, model::ChangeKind> states;
    QHash<QString, model::ChangeKind> transitions;

    model::ChangeKind state(const QString& pointer) const {
        return states.value(pointer, model::ChangeKind::Same);
    }
    model::ChangeKind transition(const QString& pointer) const {
        return transitions.value(pointer, model::ChangeKind::Same);
    }
};

/// `+`, `−` or `~`; empty for what is the same.
QString changeSign(model::ChangeKind kind);
/// `added`, `removed`, `changed`, translated.
QString changeWord(model::ChangeKind kind);

} // namespace steploom::app
