// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTest>

#include <map>

#include "model/diagnostics/diagnostic.h"
#include "model/document/edits/clipboard.h"
#include "model/document/file.h"
#include "tests/support/engine_run.h"

using namespace steploom::model;
using namespace steploom::tests;
namespace engine = steploom::engine;

namespace {

const char kPatterns[] = STEPLOOM_SOURCE_DIR "/resources/patterns/";
const char kTemplates[] = STEPLOOM_SOURCE_DIR "/resources/templates/";

std::string textOfFile(const QString& name) {
    auto text = readFile(kPatterns + name.toStdString());
    return text ? *text : *readFile(kTemplates + name.toStdString());
}

QStringList filesOf(const char* folder, const QString& filter = QStringLiteral("*.asl.json")) {
    return QDir(QLatin1String(folder)).entryList({filter});
}

QString errorsOf(const Document& document) {
    QString errors;
    for (const Diagnostic& diagnostic : diagnose(document)) {
        if (diagnostic.severity != Severity::Hint)
            errors += QString::fromStdString(diagnostic.code + " at " + diagnostic.pointer + "; ");
    }
    return errors;
}

/// Answers by the name of the state; the last answer of a state stands for all after it. One that is a text
/// with `!` before it is an error's name.
class Answers final : public engine::TaskHandler {
public:
    explicit Answers(const engine::Value& byState)
        : m_byState(byState) {}

    engine::TaskAnswer start(const engine::TaskRequest& request) override {
        const engine::Value& all = m_byState.get(std::string(request.stateName.asString()));
        if (all.size() == 0)
            return engine::TaskAnswer::failed(engine::Value("NoAnswer"), request.stateName);
        const engine::Value& one = all.at(std::min<std::size_t>(request.invocation, all.size() - 1));
        if (one.isString() && one.asString().substr(0, 1) == "!") {
            const std::string error(one.asString().substr(1));
            if (error == "States.Timeout")
                return engine::TaskAnswer::timedOut();
            return engine::TaskAnswer::failed(engine::Value(error), engine::Value("as asked"));
        }
        return engine::TaskAnswer::succeeded(one);
    }

private:
    engine::Value m_byState;
};

QString visited(const engine::Execution& run) {
    QStringList names;
    for (const auto& visit : run.history().visits)
        names.append(
            QString::fromStdString(std::string(run.definition().state(visit.state).name.asString())));
    return names.join(QStringLiteral(" > "));
}

} // namespace

class TestPatterns : public QObject {
    Q_OBJECT

private slots:
    void haveNoFindings_data();
    void haveNoFindings();
    void bothLanguagesHaveTheSameStates();
    void areWiredIn_data();
    void areWiredIn();
    void run_data();
    void run();
};

void TestPatterns::haveNoFindings_data() {
    QTest::addColumn<QString>("file");
    const QStringList files = filesOf(kPatterns) + filesOf(kTemplates);
    QVERIFY(files.size() >= 16);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestPatterns::haveNoFindings() {
    QFETCH(QString, file);
    const Document document = Document::fromBytes(textOfFile(file));
    QCOMPARE(errorsOf(document), QString());
    QCOMPARE(document.workflow().jsonata, file.contains(QLatin1String(".jsonata.")));
    QVERIFY(!document.workflow().comment.empty());
}

void TestPatterns::bothLanguagesHaveTheSameStates() {
    for (const QString& file : filesOf(kPatterns, QStringLiteral("*.jsonata.*")) +
                                   filesOf(kTemplates, QStringLiteral("*.jsonata.*"))) {
        const Document jsonata = Document::fromBytes(textOfFile(file));
        QString other = file;
        const Document paths = Document::fromBytes(
            textOfFile(other.replace(QLatin1String("jsonata"), QLatin1String("jsonpath"))));
        QCOMPARE(jsonata.workflow().states.size(), paths.workflow().states.size());
        for (std::size_t i = 0; i < paths.workflow().states.size(); ++i) {
            QCOMPARE(jsonata.workflow().states[i].pointer, paths.workflow().states[i].pointer);
            QCOMPARE(jsonata.workflow().states[i].resource, paths.workflow().states[i].resource);
        }
    }
}

void TestPatterns::areWiredIn_data() {
    QTest::addColumn<QString>("file");
    for (const QString& file : filesOf(kPatterns))
        QTest::newRow(qPrintable(file)) << file;
}

void TestPatterns::areWiredIn() {
    QFETCH(QString, file);
    const bool jsonata = file.contains(QLatin1String(".jsonata."));
    const std::string machine =
        std::string("{\r\n\t") + (jsonata ? "\"QueryLanguage\": \"JSONata\",\r\n\t" : "") +
        "\"StartAt\": \"First\",\r\n\t\"States\": {\r\n\t\t\"First\": {\r\n\t\t\t\"Type\": "
        "\"Pass\",\r\n\t\t\t\"Next\": \"Last\"\r\n\t\t},\r\n\t\t\"Last\": {\r\n\t\t\t\"Type\": "
        "\"Succeed\"\r\n\t\t}\r\n\t}\r\n}\r\n";
    const std::string text = textOfFile(file);
    const std::string entry = Document::fromBytes(text).workflow().scopes.front().startAt;
    for (const char* place : {"/StartAt", "/States/First/Next", ""}) {
        Document document = Document::fromBytes(machine);
        const std::string styled = edits::inStyleOf(document, text);
        auto edit = *place ? edits::pasteOn(document, place, styled)
                           : edits::pasteAfter(document, "/States/First", styled);
        QVERIFY(edit.ok());
        document.apply(*edit);
        QCOMPARE(errorsOf(document), QString());
        const Node root = document.tree().root();
        const std::string before = std::string(place) == "/StartAt"
                                       ? root.member("StartAt").string()
                                       : document.tree().at("/States/First/Next").string();
        QCOMPARE(before, entry);
        QCOMPARE(edit->focus, "/States/" + entry);
        std::size_t onwards = 0;
        for (const Transition& transition : document.workflow().transitions)
            onwards += transition.target == (std::string(place) == "/StartAt" ? "First" : "Last");
        QVERIFY(onwards >= 1U);
        QVERIFY(document.bytes().find("\n  ") == std::string::npos); // tabs, as in the file
        QVERIFY(document.bytes().find("\"Type\": \"Fail\",\r\n\t\t\t\"Error") != std::string::npos ||
                file.startsWith(QLatin1String("fan")));
        document.undo();
        QCOMPARE(document.bytes(), machine);
    }
}

void TestPatterns::run_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("states"); ///< visited, in their order
    QTest::addColumn<QString>("error");  ///< empty where it succeeds
    const char* lambda = "{'Payload': {'ok': true}}";
    const auto row = [&](const char* name, const char* pattern, const char* input, const char* answers,
                         const char* states, const char* error = "") {
        QTest::newRow(name) << pattern << input
                            << QString::fromLatin1(answers).replace(QLatin1String("@"), QLatin1String(lambda))
                            << states << error;
    };
    row("approved", "human-approval", "{'id': 1}", "{'Request approval': [{'approved': true}]}",
        "Request approval > Approved? > Approved");
    row("refused", "human-approval", "{'id': 1}", "{'Request approval': [{'approved': false}]}",
        "Request approval > Approved? > Not approved", "NotApproved");
    row("answer without a decision", "human-approval", "{}", "{'Request approval': [{}]}",
        "Request approval > Approved? > Not approved", "NotApproved");
    row("nobody answered", "human-approval", "{}", "{'Request approval': ['!States.Timeout']}",
        "Request approval > Nobody answered", "ApprovalTimedOut");

    row("one of ten fails", "batch-with-failures", "{'items': [0,1,2,3,4,5,6,7,8,9]}",
        "{'Process item': ['!Broken', @]}",
        "Process items > Process item > Process item > Process item > Process item > Process item > "
        "Process item > Process item > Process item > Process item > Process item");
    row("all fail", "batch-with-failures", "{'items': [0]}",
        "{'Process item': ['!Broken'], 'Report failures': [{}]}",
        "Process items > Process item > Report failures > Too many failures",
        "States.ExceedToleratedFailureThreshold");

    row("all steps", "saga", "{}", "{'Reserve stock': [@], 'Take payment': [@], 'Book delivery': [@]}",
        "Reserve stock > Take payment > Book delivery");
    row("delivery fails", "saga", "{}",
        "{'Reserve stock': [@], 'Take payment': [@], 'Book delivery': ['!NoCarrier'], 'Refund payment': "
        "['!Busy', @], 'Release stock': [@]}",
        "Reserve stock > Take payment > Book delivery > Refund payment > Release stock > Order undone",
        "NoCarrier");
    row("payment fails", "saga", "{}",
        "{'Reserve stock': [@], 'Take payment': ['!CardRefused'], 'Release stock': [@]}",
        "Reserve stock > Take payment > Release stock > Order undone", "CardRefused");
    row("nothing to undo", "saga", "{}", "{'Reserve stock': ['!SoldOut']}", "Reserve stock > Order undone",
        "SoldOut");

    row("third time", "retry-then-alert", "{}", "{'Do the work': ['!A', '!B', @]}", "Do the work");
    row("never", "retry-then-alert", "{}", "{'Do the work': ['!Stuck'], 'Send alert': [{}]}",
        "Do the work > Send alert > Gave up", "Stuck");

    row("closed", "circuit-breaker", "{}", "{'Read circuit': [{}], 'Call service': [@]}",
        "Read circuit > Circuit open? > Call service");
    row("open", "circuit-breaker", "{}", "{'Read circuit': [{'Item': {'open': {'BOOL': true}}}]}",
        "Read circuit > Circuit open? > Circuit is open", "CircuitOpen");
    row("opens", "circuit-breaker", "{}",
        "{'Read circuit': [{'Item': {'open': {'BOOL': false}}}], 'Call service': ['!Down'], 'Open circuit': "
        "[{}], 'Close circuit': [{}]}",
        "Read circuit > Circuit open? > Call service > Open circuit > Cool down > Close circuit > Service "
        "failed",
        "Down");

    row("all answer", "fan-out", "{}",
        "{'Get profile': [@], 'Get orders': [@], 'Get offers': [@], 'Put together': [@]}",
        "Ask all > Get profile > Get orders > Get offers > Put together");

    row("worker answers", "callback", "{}", "{'Hand over job': [{'done': true}]}", "Hand over job");
    row("worker is gone", "callback", "{}", "{'Hand over job': ['!States.Timeout']}",
        "Hand over job > Worker is gone", "WorkerGone");

    const char* const check = "'Check order': [{'Payload': {'orderId': 'o-1', 'total': 1200}}]";
    row("large order", "order-processing", "{}",
        qPrintable(
            QStringLiteral("{%1, 'Ask manager': [{}], 'Reserve items': ['!OutOfStock', @], 'Take payment': "
                           "['!BankBusy', @], 'Pack parcel': [@], 'Call carrier': [@], 'Write invoice': [@], "
                           "'Tell customer': [{}]}")
                .arg(QLatin1String(check))),
        "Check order > Large order? > Ask manager > Reserve items > Wait for stock > Reserve items > Take "
        "payment > Deliver > Pack parcel > Write invoice > Call carrier > Tell customer > Order done");
    row("manager says no", "order-processing", "{}",
        qPrintable(QStringLiteral("{%1, 'Ask manager': ['!NotApproved']}").arg(QLatin1String(check))),
        "Check order > Large order? > Ask manager > Order refused", "NotApproved");
    row("small order, no carrier", "order-processing", "{}",
        "{'Check order': [{'Payload': {'orderId': 'o-1', 'total': 12}}], 'Reserve items': [@], 'Take "
        "payment': [@], "
        "'Pack parcel': [@], 'Call carrier': ['!NoCarrier'], 'Write invoice': [@], 'Refund': [@]}",
        "Check order > Large order? > Reserve items > Take payment > Deliver > Pack parcel > Write invoice > "
        "Call carrier > Refund > Order refused",
        "NoCarrier");
}

void TestPatterns::run() {
    QFETCH(QString, pattern);
    QFETCH(QString, input);
    QFETCH(QString, answers);
    QFETCH(QString, states);
    QFETCH(QString, error);
    for (const char* language : {"jsonpath", "jsonata"}) {
        const auto definition =
            machine(textOfFile(QStringLiteral("%1.%2.asl.json").arg(pattern, QLatin1String(language))));
        Answers handler(json(answers.toStdString()));
        engine::Execution run(definition, withInput(input.toStdString()));
        run.run(handler);
        QCOMPARE(visited(run), states);
        if (error.isEmpty())
            QVERIFY2(run.status() == engine::ExecutionStatus::Succeeded, qPrintable(textOf(run.cause())));
        else
            QCOMPARE(textOf(run.error()), '"' + error + '"');
    }
}

QTEST_APPLESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
