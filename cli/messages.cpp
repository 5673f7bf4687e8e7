// SPDX-License-Identifier: Apache-2.0
#include "cli/messages.h"

#include <utility>

namespace steploom::cli {

namespace {

constexpr std::pair<std::string_view, std::string_view> kTexts[] = {
    {"usage",
     R"(Steploom runs and checks AWS Step Functions workflows (Amazon States Language) on your machine.

Usage:
  steploom-cli run DEFINITION [options]   Runs a state machine and prints its output as JSON.
  steploom-cli test DEFINITION [options]  Runs the test cases of a mock file and says which fail.
  steploom-cli lint FILE... [options]     Says what is wrong or odd in definitions.
  steploom-cli format FILE... [options]   Sets the blanks of definitions anew and prints them.
  steploom-cli convert FILE --to FORMAT   Writes a definition as json or yaml, or its states in jsonata or jsonpath.
                                          Moves it into its template or out of it.
  steploom-cli export FILE --to FORMAT    Draws a definition: svg, mermaid or dot. Or writes it for Terraform.
  steploom-cli policy FILE [options]      Says what the role of a definition must be allowed, or checks its policy.
  steploom-cli diff BEFORE AFTER [--json] Says what changed in the meaning of a definition.
  steploom-cli history FILE... [options]  Says what recorded executions tell: histories, logs, Map Run results.
  steploom-cli serve [options]            Is a local Step Functions: answers the states API on this machine.
  steploom-cli event EVENT --rules FILE [options]
                                          What event rules make of an event, and the executions that it starts.
  steploom-cli --help | --version

Wherever a definition is taken it can be JSON or YAML, a template of SAM, CloudFormation or the CDK, serverless.yml, or Terraform;
FILE#NAME is one of several machines in it.

Options of run:
  --input FILE|-     The input as a JSON file; - reads standard input. Without it the input is {}.
  --mocks FILE       Task results in the MockConfigFile.json format of Step Functions Local.
  --case NAME        The test case of the mock file that answers the tasks.
  --machine NAME     The state machine of the mock file; without it, the first one that has the case.
  --recorded FILE    Tasks that no mock answers get the answers that they got in this execution history.
  --redrive FILE     Goes on from the state in which this recorded execution failed, with what that state got (or --input).
                     What had succeeded inside it is not done again.
  --values FILE      Values of the placeholders ${Name}: a JSON object, CloudFormation parameters, or lines NAME=VALUE.
                     Without it NAME.values.json beside the definition, if there is one.
  --express          Runs it as an Express workflow.
  --s3 DIR           ItemReader and ResultWriter find the objects of S3 in DIR/BUCKET/KEY.
  --map-runs DIR     Writes each Map Run and the histories of its child executions into DIR.
  --history OUT      Writes the execution history as get-execution-history gives it; - writes to standard output.
  --seed N           Seeds random numbers, UUIDs and jitter (default 1): the same seed gives the same run.
  --no-quotas        Lifts the service's limits on payload size and number of events.

Options of test (docs/testing.md tells more):
  --mocks FILE       The test cases, in the MockConfigFile.json format of Step Functions Local. Without it NAME.mocks.json
                     beside the definition, or MockConfigFile.json. NAME.CASE.input.json beside it is the input of a case,
                     NAME.CASE.expect.json what is expected: {"status", "output", "outputContains", "error", "cause", "path"}.
                     A case without expectation passes where its execution succeeds.
  --case NAME        Only this test case. Can be given more than once.
  --machine NAME     The state machine of the mock file; without it, the one that is called as the definition.
  --input FILE       The input of cases that have none; without it NAME.input.json beside the definition, else {}.
  --junit OUT        Also writes the results as JUnit XML; - writes them to standard output instead.
  --tap              Prints the results as TAP, version 13.
  --coverage         Also prints what the cases took of the definition, and where what none of them took stands in it:
                     states, ways on, rules of Choices, retriers, catchers. With --tap as comments.
  --coverage-json OUT
                     Writes the same as JSON, all parts with their counts; - writes it to standard output instead.
  --coverage-min N   Fails (status 1) where less than N percent of these parts were taken.
  --values FILE, --express, --s3 DIR
                     As with run. Without --s3, the folder s3 beside the definition.

Options of lint (a FILE of - is standard input):
  --type TYPE        STANDARD or EXPRESS: also what holds for such workflows only.
  --format FORMAT    text (default), json or sarif (SARIF 2.1.0).
  --advice           Also says what could be done better where nothing is wrong.
  --runs FILE        Advice from recorded executions, too: a history, or a folder of them. May be given several times.

Options of format (only blanks change, comments stay):
  --write            Writes the files instead of printing them.
  --check            Names the files that are not formatted; exit status 1 where there are any.
  --indent N|tab     Blanks of a level, 2 by default.

Options of convert:
  --to FORMAT        json or yaml; jsonata: what can be shown to do the same in JSONata, the rest stays; jsonpath: what can be
                     shown to do the same there, where each place that it names is there and no name is looked up in an array.
                     Of a machine in SAM, CloudFormation, serverless.yml or Terraform, FILE#NAME, the template changes:
                     inline puts the definition that it names a file for into it; template puts the one in it into
                     a file of its own, what the template fills in getting names; object and string are the
                     ways in which a template of CloudFormation can have it, Definition and DefinitionString.
  -o OUT             Writes to this file; without it, to standard output. A template that changes is written where it is.
  --file PATH        With template: of the definition, .json or .yaml; without it, NAME.asl.yaml or .json beside the template.
  --runs FILE        With jsonata and jsonpath: repeats these recorded executions on both. May be given several times.

Options of export (a FILE of - is standard input):
  --to FORMAT        svg, mermaid (a flowchart), dot (for Graphviz), or terraform: the state machine with its role
                     and the least policy that it needs.
  --express, --logging, --tracing
                     How Terraform sets it up.
  -o OUT             Writes to this file; without it, to standard output.
  --theme THEME      Colours of the SVG: light (default) or dark.

Options of policy (a file of Terraform gives its logging, tracing and the values of templatefile):
  --check POLICY     Compares a policy document, or the policies of the role in a file of Terraform.
  --logging          It logs to CloudWatch Logs.
  --tracing          It is traced with X-Ray.
  --region R, --account A
                     Of what the definition calls by its name; without them as its ARNs say, else *.
  --name NAME        Of the state machine, which a distributed Map starts.
  --json             Prints what --check found as JSON.

Options of diff (a FILE of - is standard input):
  --json             Prints the changes as JSON.

Options of history (a FILE may be a folder):
  --summary          How each execution went and, where it failed, why. This is what there is without an option.
  --timeline         Each visit of a state: when it began, how long it took, and what that went into.
  --states           Totals of each state, and how often control went from one to another.
  --limits           How near it came to the service's limits, and what it costs as Standard and as Express.
  --check DEFINITION Runs it again with the recorded answers: the first event that differs, and why.
  --coverage DEFINITION  What none of the executions took: states, choice rules, retriers, catchers.
  --compare          Two executions: where they part. More of them: slowest states, and which are unlike the rest.
  --mocks OUT        Writes the answers of the tasks as a MockConfigFile.json, test case Recorded.
  --capture OUT      Writes the execution, with the definition of --check, as one file to keep.
  --infer OUT        Writes a definition of the states and transitions that were seen.
  --values FILE      Values of the placeholders of the definition, as with run.
  --json             Prints JSON.

Exit status of history: 0 everything was read and agrees, 1 some could not be read or differs, 2 bad usage, or nothing.

Options of serve:
  --port N           Where it listens, 8083 by default; 0 takes a free port.
  --data DIR         Keeps state machines, executions and histories there. Without it all ends with the process.
  --mocks FILE       Task results in the MockConfigFile.json format: STATE_MACHINE_ARN#CASE starts a test case.
                     The variable SFN_MOCK_CONFIG names such a file too.
  --settings FILE    How tasks are done: handlers of functions, tables, event rules (see docs/serve.md).
  --alarms FILE      Evaluates its alarms: aws_cloudwatch_metric_alarm of Terraform (a file, or a folder of them), or
                     AWS::CloudWatch::Alarm of a template. Can be given more than once.
  --rules FILE       Its event rules start executions: aws_cloudwatch_event_rule with their targets, or AWS::Events::Rule,
                     and the Events of AWS::Serverless::StateMachine. Can be given more than once.
  --logs DIR         Writes the logs of executions there, a file for each log group; else they are in logs below --data.
  --s3 DIR           The objects of S3 are in DIR/BUCKET/KEY.
  --time-scale N     The time of executions goes N times as fast as the clock.
  --region R, --account A
                     What ARNs say, us-east-1 and 123456789012 by default.
  --host ADDRESS     Listens there instead of 127.0.0.1. Anything but a loopback address needs --open-to-network too.
  --open-to-network  Lets other machines in. Whoever can connect can run what the settings name.
  --allow-host NAME  Answers requests for this host name too. Can be given more than once.

Options of event (an EVENT of - is standard input):
  --settings FILE    Its rules are matched, and their targets' input is made (see docs/serve.md).
  --rules FILE       The same of the rules of Terraform or of a template, as serve reads them. Can be given more than once.
  --bus NAME         The event bus that the event comes by, default by default.
  --endpoint URL     Starts the executions at a service, and prints their ARNs instead of targets and inputs.

Exit status of convert: 0 written, 1 a recorded execution goes another way, 2 bad usage, or a file that is broken or cannot be read.
Exit status of diff: 0 both mean the same, 1 they differ, 2 bad usage, or a file that is broken or cannot be read.
Exit status of event: 0 a target got it, 1 no rule matched or a start was refused, 2 bad input.
Exit status of export: 0 drawn, 1 drawn as far as the broken text could be read, 2 bad usage or nothing to draw.
Exit status of policy: 0 printed, or nothing to say for sure; 1 missing, unused or too wide; 2 bad usage or an unreadable file.
Exit status of lint: 0 no errors, 1 errors, 2 bad usage or a file that cannot be read.
Exit status of serve: 0 it was told to stop, 1 it cannot listen or use its folder, 2 bad usage.
Exit status of run: 0 the execution succeeded, 1 it failed, timed out or was aborted, 2 bad input.
Exit status of test: 0 all test cases passed, 1 one failed, 2 bad input.
Waiting takes no time: Wait states and retry intervals pass at once.
)"},
    {"version", "steploom-cli %1\n"},
    {"command.missing", "No command given. Try: steploom-cli run DEFINITION"},
    {"command.unknown", "There is no command '%1'. Try: steploom-cli --help"},
    {"option.unknown", "There is no option '%1'. Try: steploom-cli --help"},
    {"option.value", "Option %1 needs a value. Try: steploom-cli --help"},
    {"option.number", "Option %1 needs a whole number, not '%2'."},
    {"option.oneOf", "Option %1 takes one of %2, not '%3'."},
    {"lint.noRuns", "The files of --runs have no execution."},
    {"lint.none", "No file given. Try: steploom-cli lint FILE"},
    {"event.none",
     "Give an event and the settings with the rules. Try: steploom-cli event EVENT --settings FILE"},
    {"event.many", "More than one event given: '%1' is too many."},
    {"event.shape", "%1: An event is a JSON object."},
    {"event.unmatched", "No rule of this bus has a target for the event."},
    {"event.refused", "%1 was not started: %2"},
    {"monitoring.no-alarm", "%1: It has no alarm of one metric that can be evaluated."},
    {"monitoring.no-rule", "%1: It has no event rule that can be used."},
    {"serve.argument", "serve takes no '%1'. Try: steploom-cli --help"},
    {"serve.number", "Option %1 does not take '%2'."},
    {"serve.open", "Listening at %1 lets other machines in. Add --open-to-network if that is what you want."},
    {"serve.start", "It does not start: %1."},
    {"serve.problem", "Something went wrong: %1"},
    {"serve.listens", "Steploom answers the states API at http://%1:%2\n"},
    {"definition.none", "No definition given. Try: steploom-cli run DEFINITION"},
    {"definition.many", "More than one definition given: '%1' is too many."},
    {"mocks.noCase", "--mocks needs --case: say which test case answers. There are: %1"},
    {"case.noMocks", "--case needs --mocks: say which file has the test cases."},
    {"case.unknown", "The mock file has no test case '%1'. There are: %2"},
    {"machine.unknown", "The mock file has no test case '%1' for the state machine '%2'. There are: %3"},
    {"test.none", "No definition given. Try: steploom-cli test DEFINITION"},
    {"test.both", "--tap, --coverage, --junit - and --coverage-json - cannot all write to standard output: "
                  "name a file for one "
                  "of them."},
    {"test.percent", "Option --coverage-min needs a percentage from 0 to 100, not '%1'."},
    {"test.noMocks", "No mock file is beside the definition. Name one with --mocks FILE."},
    {"test.noCases", "%1: There is no test case in it."},
    {"test.noMachine", "%1: It has no state machine '%2'. There are: %3"},
    {"test.machines", "%1: It has several state machines: name one with --machine. There are: %2"},
    {"test.passed", "ok      %1 (%2, %3 s of the execution, %4 ms)"},
    {"test.failed", "FAILED  %1 (%2, %3 s of the execution, %4 ms)"},
    {"test.sum", "%1 test {1:case|cases}: %2 passed, %3 failed."},
    {"test.coverage",
     "Coverage %1 %: %4 {4:test case|test cases} took %2 of %3 {3:part|parts} of the definition."},
    {"test.coverage.low", "Coverage is %1 %, less than %2 %."},
    {"test.coverage.share", "%1 of %2"},
    {"test.coverage.states", "  states: %1"},
    {"test.coverage.ways", "  ways on: %1"},
    {"test.coverage.arms", "  Choice arms: %1"},
    {"test.coverage.retriers", "  retriers: %1"},
    {"test.coverage.catchers", "  catchers: %1"},
    {"test.coverage.never", "never: %1"},
    {"test.coverage.end", "the end"},
    {"test.coverage.state", "state %1"},
    {"test.coverage.next", "%1, on to %2"},
    {"test.coverage.choice", "%1, rule %2, to %3"},
    {"test.coverage.default", "%1, Default, to %2"},
    {"test.coverage.retrier", "%1, retrier %2 (%3)"},
    {"test.coverage.catcher", "%1, catcher %2 (%3), to %4"},
    {"test.out", "%1 after %2 s of the execution"},
    {"file.missing", "%1: There is no such file. Check the path."},
    {"file.is-directory", "%1: This is a directory. Name a file in it."},
    {"file.not-regular", "%1: This is not a regular file."},
    {"file.too-large", "%1: The file has %2 {2:byte|bytes}; files of up to %3 bytes can be read."},
    {"file.unreadable", "%1: The file cannot be read (%2)."},
    {"file.unwritable", "%1: The file cannot be written (%2)."},
    {"file.no-directory", "%1: Its directory does not exist. Create it first."},
    {"file.read-only", "%1: The file is read-only."},
    {"file.directory-read-only", "%1: Its directory is read-only."},
    {"file.disk-full", "%1: The disk is full."},
    {"convert.file", "Only --to template takes --file."},
    {"convert.own", "The definition is in %1 now."},
    {"convert.left", "The template no longer names %1; the file stays."},
    {"convert.runs", "--runs proves a conversion to jsonata or jsonpath only."},
    {"convert.kept", "%1 stays in %2: %3"},
    {"convert.differs", "%1 goes another way at %2: %3"},
    {"convert.proved", "Repeated with their recorded answers, %1 executions go as they went."},
    {"convert.none", "No definition given. Try: steploom-cli convert FILE --to yaml"},
    {"format.none", "No definition given. Try: steploom-cli format FILE"},
    {"diff.files", "Give two definitions. Try: steploom-cli diff BEFORE AFTER"},
    {"diff.same", "Both mean the same."},
    {"diff.machine", "the state machine itself"},
    {"diff.renamed", "(was %1)"},
    {"diff.place", "at %1"},
    {"diff.counts", "States: %1 added, %2 removed, %3 changed."},
    {"policy.none", "No definition given. Try: steploom-cli policy FILE"},
    {"policy.many", "More than one definition given: '%1' is too many."},
    {"policy.unreadable", "%1: This policy cannot be read from the file: it is left out."},
    {"policy.statement", "%1, statement %2"},
    {"export.none", "No definition given. Try: steploom-cli export FILE --to svg"},
    {"export.many", "More than one definition given: '%1' is too many."},
    {"export.format", "Say what to write: --to svg, --to mermaid, --to dot or --to terraform."},
    {"export.nothing", "%1: There is nothing to draw: no state and no StartAt."},
    {"format.indent", "Option --indent needs a number up to 16, or tab, not '%1'."},
    {"history.none", "No history given. Try: steploom-cli history FILE"},
    {"history.nothing", "There is no execution in these files."},
    {"history.time.unknown", "an unknown time"},
    {"history.took", "Began %1 and took %2."},
    {"history.open", "Began %1; the history ends after %2, the execution does not."},
    {"history.counts", "%1 {1:event|events}, %2 {2:visit|visits} of %3 {3:state|states}, %4 "
                       "{4:retry|retries}, %5 {5:error|errors} "
                       "caught."},
    {"history.missing", "%1 {1:event is|events are} missing."},
    {"history.redrives", "Redriven %1 {1:time|times}."},
    {"history.noData", "It was recorded without inputs and outputs."},
    {"history.truncated", "Some inputs or outputs were cut off by the service."},
    {"history.failed.in", "Failed in %1"},
    {"history.trace.more", "… and %1 {1:line|lines} more"},
    {"history.mapRun", "Map Run %1 %2"},
    {"history.mapRun.counts",
     "%1 {1:item|items}: %2 succeeded, %3 failed, %4 timed out, %5 aborted, %6 pending."},
    {"history.mapRun.file", "Not opened: %1 (%2)"},
    {"history.mapRun.item", "  %1 %2 %3"},
    {"history.shares", "Work %1, queued %2, between retries %3, waiting %4, overhead %5."},
    {"history.state", "%1 (%2): %3 {3:visit|visits}, %4 {4:retry|retries}, %5 failed {5:attempt|attempts}, "
                      "%6 caught; median %7, "
                      "longest %8"},
    {"history.edge", "%1 -> %2: %3"},
    {"history.edge.caught", "%1 -> %2 after an error: %3"},
    {"history.edge.start", "(start)"},
    {"history.edge.end", "(end)"},
    {"history.coverage", "%1 {1:execution|executions} took %2 of %3 {3:part|parts} of the definition."},
    {"history.coverage.never", "never: %1"},
    {"history.coverage.strangers",
     "%1 {1:visit was of a state|visits were of states} that the definition does not have."},
    {"history.limit.events", "%1 of %2 {2:event|events}."},
    {"history.limit.forecast",
     "'%1' can come round %2 more {2:time|times} before the history is full, in about %3."},
    {"history.limit.payload", "%1 of %2 bytes: %3 of '%4', event %5"},
    {"history.limit.chain", "The longest chain has %1 {1:state|states}."},
    {"history.cost.standard", "As Standard: %1 {1:transition|transitions}, $%2."},
    {"history.cost.express", "As Express: %1 at %2 MB, $%3."},
    {"history.cost.noExpress",
     "It cannot be an Express workflow: it takes too long, or waits for what that cannot."},
    {"history.check.agrees", "The repetition agrees: %1 {1:event|events}."},
    {"history.check.differs", "Event %1: %2"},
    {"history.check.recorded", "  recorded: %1"},
    {"history.check.produced", "  produced: %1"},
    {"history.reason.definition", "  because the definition is another one"},
    {"history.reason.environment", "  because of the environment: nothing to worry about"},
    {"history.reason.notRecorded", "  because the recording does not tell"},
    {"history.reason.interpreter",
     "  because this program does something else than the service: please report it"},
    {"history.heading", "%1:"},
    {"history.compare.runs", "First: %1\nSecond: %2"},
    {"history.compare.path", "They part: the first goes to %1, the second to %2."},
    {"history.compare.outcome", "They part in %1: it ended in another way."},
    {"history.compare.samePath", "Both took the same path."},
    {"history.compare.payload", "The first data that differ are at %1:"},
    {"history.compare.change", "  %1: %2 -> %3"},
    {"history.compare.state", "%1: %2 and %3; %4 and %5 {5:visit|visits}"},
    {"history.runs", "%1 {1:execution|executions}, median duration %2."},
    {"history.runs.state",
     "%1: median %2, 95% %3, longest %4; in %5 {5:execution|executions}, %6 failed {6:attempt|attempts}"},
    {"history.runs.slow", "%1 took %2 times as long as most."},
    {"history.runs.odd", "%1 differs from most in '%2'."},
    {"at", "%1:%2:%3: %4"},
    {"at.byte", "%1: byte %2: %3"},
    {"at.file", "%1: %2"},
    {"redrive.noState", "The definition has no state '%1' to go on from."},
    {"json.empty", "There is no JSON here. Write a JSON value such as {}."},
    {"json.syntax",
     "This is not valid JSON, near '%1'. Check for a missing or superfluous comma, quote or bracket."},
    {"json.encoding", "This is not valid UTF-8 text. Save the file as UTF-8."},
    {"json.number", "The number '%1' is out of range."},
    {"json.depth", "The JSON is nested more than %1 levels deep."},
    {"json.trailing", "Something follows the JSON value, near '%1'. Remove it, or wrap both in an array."},
    {"history.shape",
     "This is no execution history: give the answer of get-execution-history, or its events."},
    {"task.open", "State '%1' waits for a task that nobody answers. Give a test case that mocks it (--mocks "
                  "FILE --case NAME)."},
    {"input.size",
     "The input has %1 {1:byte|bytes}; the service takes up to %2. Use a smaller one, or --no-quotas."},
    {"execution.error", "Error: %1"},
    {"execution.cause", "Cause: %1"},
};

} // namespace

namespace {

/// Appends a text with its arguments: `%1` is the first, and `{1:visit|visits}` the word for one or for
/// another number of them.
class Sentence {
public:
    Sentence(std::string_view text, const std::vector<std::string>& args)
        : m_text(text)
        , m_args(args) {}

    std::string take() {
        while (m_at < m_text.size()) {
            if (isDigit(m_at + 1) && m_text[m_at] == '%')
                argument();
            else if (isDigit(m_at + 1) && m_text[m_at] == '{' && m_text.substr(m_at + 2, 1) == ":")
                word();
            else
                m_out += m_text[m_at++];
        }
        return std::move(m_out);
    }

private:
    bool isDigit(std::size_t at) const {
        return at < m_text.size() && m_text[at] >= '1' && m_text[at] <= '9';
    }
    std::string_view argumentAt(std::size_t at) const {
        const auto index = static_cast<std::size_t>(m_text[at] - '1');
        return index < m_args.size() ? std::string_view(m_args[index]) : std::string_view();
    }
    void argument() {
        m_out += argumentAt(m_at + 1);
        m_at += 2;
    }
    void word() {
        const std::size_t bar = m_text.find('|', m_at);
        const std::size_t end = m_text.find('}', m_at);
        const std::size_t one = m_at + 3;
        m_out += argumentAt(m_at + 1) == "1" ? m_text.substr(one, bar - one)
                                             : m_text.substr(bar + 1, end - bar - 1);
        m_at = end + 1;
    }

    std::string_view m_text;
    const std::vector<std::string>& m_args;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

std::string message(std::string_view code, const std::vector<std::string>& args) {
    for (const auto& [known, text] : kTexts) {
        if (known == code)
            return Sentence(text, args).take();
    }
    return std::string(code);
}

} // namespace steploom::cli
