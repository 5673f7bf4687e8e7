// SPDX-License-Identifier: Apache-2.0
#include "app/application/options.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

#include "app/export/picture_file.h"
#include "app/settings/language.h"

namespace steploom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

bool oneOf(const QString& value, std::initializer_list<const char*> allowed) {
    for (const char* word : allowed) {
        if (value == QLatin1String(word))
            return true;
    }
    return false;
}

bool readSize(const QString& value, QSize& size) {
    const QStringList parts = value.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return false;
    size = QSize(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 640 && size.height() >= 400 && size.width() <= 8192 && size.height() <= 8192;
}

} // namespace

std::optional<Options> readOptions(const QStringList& arguments, QString& problem) {
    Options options;
    using Set = std::function<bool(const QString&)>;
    const auto into = [](QString& field) -> Set {
        return [&field](const QString& value) {
            field = value;
            return !value.isEmpty();
        };
    };
    const QHash<QString, Set> known{
        {QStringLiteral("--screenshot"), into(options.screenshot)},
        {QStringLiteral("--diff"), into(options.before)},
        {QStringLiteral("--export"),
         [&](const QString& value) {
             options.picture = value;
             return pictureFormatOf(value).has_value();
         }},
        {QStringLiteral("--history"), into(options.history)},
        {QStringLiteral("--select"), into(options.select)},
        {QStringLiteral("--case"), into(options.testCase)},
        {QStringLiteral("--size"),
         [&](const QString& value) {
             return readSize(value, options.size);
         }},
        {QStringLiteral("--theme"),
         [&](const QString& value) {
             options.theme = value;
             return oneOf(value, {"light", "dark"});
         }},
        {QStringLiteral("--mode"),
         [&](const QString& value) {
             options.mode = value;
             return oneOf(value, {"design", "debug", "history"});
         }},
        {QStringLiteral("--language"),
         [](const QString& value) {
             return Language::codes().contains(value);
         }},
        {QStringLiteral("--steps"),
         [&](const QString& value) {
             bool number = false;
             options.steps = value.toInt(&number);
             return number && options.steps >= 0;
         }},
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith(QLatin1String("--"))) {
            options.files.append(argument);
            continue;
        }
        if (argument == QLatin1String("--new")) {
            options.blank = true;
            continue;
        }
        const auto set = known.constFind(argument);
        if (set == known.constEnd()) {
            problem = Text::tr("There is no option %1.").arg(argument);
            return std::nullopt;
        }
        if (++i >= arguments.size() || !(*set)(arguments[i])) {
            problem = Text::tr("%1 does not take %2.")
                          .arg(argument, i < arguments.size() ? arguments[i] : Text::tr("nothing"));
            return std::nullopt;
        }
    }
    if (!options.before.isEmpty() && options.files.size() != 1) {
        problem = Text::tr("--diff takes two definitions.");
        return std::nullopt;
    }
    return options;
}

QString languageOption(const QStringList& arguments) {
    const qsizetype at = arguments.lastIndexOf(QStringLiteral("--language"));
    const QString code = at < 0 ? QString() : arguments.value(at + 1);
    return Language::codes().contains(code) ? code : QString();
}

QString helpText() {
    return Text::tr(
        "Usage: steploom [OPTION ...] [FILE ...]\n"
        "Opens state machine definitions, a window each; without FILE, what was open last, or a sample.\n\n"
        "  --new                begin with an empty document\n"
        "  --history FILE       open an execution history beside it\n"
        "  --mode MODE          design, debug or history\n"
        "  --theme THEME        light or dark\n"
        "  --language CODE      en, de or zh_CN; pseudo: longer texts with accents, to try the window with\n"
        "  --case NAME          test case of the mock file\n"
        "  --steps N            in debug mode, make N steps\n"
        "  --select STATE       select the state of that name\n"
        "  --screenshot PNG     write a picture of the window and end\n"
        "  --diff BEFORE FILE   compare two definitions\n"
        "  --export OUT         draw the graph to OUT.svg, .png, .pdf, .mmd or .dot and end\n"
        "  --size WxH           size of that picture, or of the window (1600x1000)\n"
        "  --version, --help\n");
}

} // namespace steploom::app
