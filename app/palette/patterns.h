// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <string>

namespace steploom::app {

/// A piece of workflow that ships with the program, in both query languages.
struct Pattern {
    QString id;   ///< `human-approval`
    QString name; ///< translated, as the texts below
    QString hint; ///< one line
    QString icon;
};

/// Those that the palette offers, in its order.
QList<Pattern> patterns();
/// Whole workflows to begin with, an empty one first.
QList<Pattern> templates();

/// The ASL text of a pattern or a template; empty where there is none of that id.
std::string patternText(const QString& id, bool jsonata);
std::string templateText(const QString& id, bool jsonata);

} // namespace steploom::app
