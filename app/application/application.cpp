// SPDX-License-Identifier: Apache-2.0
#include "app/application/application.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTextStream>

#include <clocale>

#include "app/accessible/text_accessible.h"
#include "app/application/no_network.h"
#include "app/application/options.h"
#include "app/application/screenshot.h"
#include "app/application/windows.h"
#include "app/canvas/canvas_accessible.h"
#include "app/editor/code_accessible.h"
#include "app/export/headless_export.h"
#include "app/service/service_host.h"
#include "app/settings/language.h"
#include "app/theme/theme.h"

void qml_register_types_Steploom();

namespace steploom::app {

namespace {

constexpr int kBadInput = 2;

/// The sample ships inside the program. It is opened from a folder of the user's, so that it can be edited
/// and saved.
QString sampleFile() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QStringLiteral("/sample"));
    folder.mkpath(QStringLiteral("."));
    for (const QString& name : QDir(QStringLiteral(":/steploom/samples")).entryList()) {
        const QString target = folder.filePath(name);
        if (QFileInfo::exists(target))
            continue;
        QFile::copy(QStringLiteral(":/steploom/samples/") + name, target);
        QFile::setPermissions(target,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return folder.filePath(QStringLiteral("bookshop.asl.json"));
}

/// What was asked for; else what was open last; else the sample. An empty path is a new document.
QStringList filesToOpen(const Options& options) {
    if (options.blank)
        return {QString()};
    if (!options.files.isEmpty())
        return options.files;
    const QStringList last = options.screenshot.isEmpty() ? Windows::lastSession() : QStringList();
    return last.isEmpty() ? QStringList(sampleFile()) : last;
}

bool hasArgument(int argc, char** argv, const char* wanted) {
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], wanted) == 0)
            return true;
    }
    return false;
}

/// Declared before the engine and gone after it: what lists let go of for later must not outlive the
/// application.
struct LateDeletions {
    LateDeletions() = default;
    LateDeletions(const LateDeletions&) = delete;
    LateDeletions& operator=(const LateDeletions&) = delete;
    ~LateDeletions() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

/// The window of two definitions.
int runComparison(QQmlApplicationEngine& engine, const Options& options) {
    engine.setInitialProperties({{QStringLiteral("startSelect"), options.select},
                                 {QStringLiteral("startBefore"), options.before},
                                 {QStringLiteral("startAfter"), options.files.constFirst()},
                                 {QStringLiteral("width"), options.size.width()},
                                 {QStringLiteral("height"), options.size.height()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Steploom/qml/DiffWindow.qml")));
    if (engine.rootObjects().isEmpty())
        return kBadInput;
    if (!options.screenshot.isEmpty())
        takeScreenshot(qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst()), options.screenshot);
    return QGuiApplication::exec();
}

} // namespace

int runApplication(int argc, char** argv) {
    // A picture needs no display and moves nothing; neither does a text.
    if (hasArgument(argc, argv, "--screenshot") || hasArgument(argc, argv, "--export") ||
        hasArgument(argc, argv, "--help") || hasArgument(argc, argv, "--version")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        qputenv("STEPLOOM_REDUCED_MOTION", "1");
    }
    QCoreApplication::setApplicationName(QStringLiteral("steploom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEPLOOM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Steploom"));
    QGuiApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // what C reads and writes is data; Qt formats numbers with QLocale

    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    // Before the options are read: what is wrong with them is said in the reader's language. A picture is the
    // same whatever was chosen in the window.
    const QString asked = languageOption(arguments);
    Language& language = Language::instance();
    language.use(!asked.isEmpty()                                     ? asked
                 : arguments.contains(QStringLiteral("--screenshot")) ? QStringLiteral("en")
                                                                      : Language::preferred());
    if (arguments.contains(QStringLiteral("--help"))) {
        out << helpText();
        return 0;
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        out << "steploom " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    QString problem;
    const std::optional<Options> options = readOptions(arguments, problem);
    if (!options) {
        err << "steploom: " << problem << '\n' << helpText();
        return kBadInput;
    }
    if (!options->theme.isEmpty())
        Theme::instance().setMode(options->theme == QLatin1String("dark") ? Theme::Mode::Dark
                                                                          : Theme::Mode::Light);
    QFont font(Theme::instance().fontFamily());
    font.setPixelSize(13);
    QGuiApplication::setFont(font);

    if (!options->picture.isEmpty()) {
        const QString failed = exportFile(
            options->files.isEmpty() ? sampleFile() : options->files.constFirst(), options->picture);
        if (!failed.isEmpty())
            err << "steploom: " << failed << '\n';
        return failed.isEmpty() ? 0 : kBadInput;
    }

    installCanvasAccessibility();
    installCodeAccessibility();
    installTextAccessibility();
    qml_register_types_Steploom();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const LateDeletions lateDeletions;
    NoNetwork noNetwork;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    language.serve(&engine);
    if (!options->before.isEmpty())
        return runComparison(engine, *options);
    const bool remembers = options->screenshot.isEmpty();
    Windows& windows = Windows::instance();
    windows.begin(&engine,
                  {{QStringLiteral("startHistory"), options->history},
                   {QStringLiteral("startMode"), options->mode},
                   {QStringLiteral("startCase"), options->testCase},
                   {QStringLiteral("startSelect"), options->select},
                   {QStringLiteral("startSteps"), options->steps},
                   {QStringLiteral("remembers"), remembers},
                   {QStringLiteral("width"), options->size.width()},
                   {QStringLiteral("height"), options->size.height()}},
                  remembers);
    for (const QString& file : filesToOpen(*options)) {
        if (!windows.open(file))
            return kBadInput;
    }
    if (!options->screenshot.isEmpty())
        takeScreenshot(windows.first(), options->screenshot);
    const int status = QGuiApplication::exec();
    windows.end();
    ServiceHost::instance().stop();
    return status;
}

} // namespace steploom::app
