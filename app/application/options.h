// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace steploom::app {

/// What the command line asks for.
struct Options {
    QStringList files;  ///< definitions to open, a window each; none: as the last run, or the sample
    bool blank = false; ///< begin with a new, empty document
    QString history;    ///< execution history to open beside it
    QString mode;       ///< design, debug or history; empty: as the files suggest
    QString theme;      ///< light, dark; empty: as the system has it
    QString screenshot; ///< picture to write, then end; empty: an ordinary run
    QString picture;    ///< file to draw the graph to, then end; empty: an ordinary run
    QString before;     ///< definition to compare the only file with; empty: an ordinary run
    QString select;     ///< name of the state to select
    QString testCase;   ///< test case of the mock file
    QSize size{1600, 1000};
    int steps = 0; ///< steps to make in debug mode
};

/// Reads the arguments (without the program's name). Where they are wrong: nothing, and why in `problem`.
std::optional<Options> readOptions(const QStringList& arguments, QString& problem);

/// The code after the last --language that names one that there is, else empty: what the program speaks is
/// settled before the rest is read.
QString languageOption(const QStringList& arguments);

/// What --help prints.
QString helpText();

} // namespace steploom::app
