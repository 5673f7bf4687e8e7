<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeActionMenu</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message numerus="yes">
        <source>Where it is used: %n place(s)</source>
        <translation>
            <numerusform>Where it is used: %n place</numerusform>
            <numerusform>Where it is used: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRenameBox</name>
    <message numerus="yes">
        <source>Changes %n place(s)</source>
        <translation>
            <numerusform>Changes %n place</numerusform>
            <numerusform>Changes %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPointsPage</name>
    <message numerus="yes">
        <source>%n difference(s) from A to B</source>
        <translation>
            <numerusform>%n difference from A to B</numerusform>
            <numerusform>%n differences from A to B</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapRunsView</name>
    <message numerus="yes">
        <source>%n result file(s) of the manifest were not opened</source>
        <translation>
            <numerusform>%n result file of the manifest was not opened</numerusform>
            <numerusform>%n result files of the manifest were not opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n item ]</numerusform>
            <numerusform>[ %n items ]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n member }</numerusform>
            <numerusform>{ %n members }</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message numerus="yes">
        <source>No problems: everything that is checked is in order. %n piece(s) of advice.</source>
        <translation>
            <numerusform>No problems: everything that is checked is in order. %n piece of advice.</numerusform>
            <numerusform>No problems: everything that is checked is in order. %n pieces of advice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message numerus="yes">
        <source>%n place(s) of the files could not be read; the rest is shown.</source>
        <translation>
            <numerusform>%n place of the files could not be read; the rest is shown.</numerusform>
            <numerusform>%n places of the files could not be read; the rest is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>%1 · %n visit(s)</source>
        <translation>
            <numerusform>%1 · %n visit</numerusform>
            <numerusform>%1 · %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::BreakpointList</name>
    <message numerus="yes">
        <source>every %n time(s)</source>
        <translation>
            <numerusform>every %n time</numerusform>
            <numerusform>every %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::ConvertActions</name>
    <message numerus="yes">
        <source>%n state(s) stay in JSONPath. %1</source>
        <translation>
            <numerusform>%n state stays in JSONPath. %1</numerusform>
            <numerusform>%n states stay in JSONPath. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) stay in JSONata. %1</source>
        <translation>
            <numerusform>%n state stays in JSONata. %1</numerusform>
            <numerusform>%n states stay in JSONata. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::CoverageView</name>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::EditMarks</name>
    <message numerus="yes">
        <source>%1 %n step(s) of the run would be others now.</source>
        <translation>
            <numerusform>%1 %n step of the run would be another now.</numerusform>
            <numerusform>%1 %n steps of the run would be others now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::HistorySession</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::MapRunList</name>
    <message numerus="yes">
        <source>tolerates %n failure(s)</source>
        <translation>
            <numerusform>tolerates %n failure</numerusform>
            <numerusform>tolerates %n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::ProvenanceView</name>
    <message numerus="yes">
        <source>%n place(s) read it for certain</source>
        <translation>
            <numerusform>%n place reads it for certain</numerusform>
            <numerusform>%n places read it for certain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::Reexecution</name>
    <message numerus="yes">
        <source>Re-executed here: %1 of %n event(s) agree</source>
        <translation>
            <numerusform>Re-executed here: %1 of %n event agrees</numerusform>
            <numerusform>Re-executed here: %1 of %n events agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunCapture</name>
    <message numerus="yes">
        <source>%1: %n event(s), the same as recorded.</source>
        <translation>
            <numerusform>%1: %n event, the same as recorded.</numerusform>
            <numerusform>%1: %n events, the same as recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunComparison</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunComparisonView</name>
    <message numerus="yes">
        <source>%n place(s) differ at %1</source>
        <translation>
            <numerusform>%n place differs at %1</numerusform>
            <numerusform>%n places differ at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunFacts</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payload %1, the last of %n pass(es)</source>
        <translation>
            <numerusform>Payload %1, of %n pass</numerusform>
            <numerusform>Payload %1, the last of %n passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunMarks</name>
    <message numerus="yes">
        <source>entered %n time(s)</source>
        <translation>
            <numerusform>entered %n time</numerusform>
            <numerusform>entered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunSaver</name>
    <message numerus="yes">
        <source>The answers of %n state(s) are in %1</source>
        <translation>
            <numerusform>The answers of %n state are in %1</numerusform>
            <numerusform>The answers of %n states are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunSet</name>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n execution</numerusform>
            <numerusform>%n executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold no execution</source>
        <translation>
            <numerusform>%n file holds no execution</numerusform>
            <numerusform>%n files hold no execution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunningMaps</name>
    <message numerus="yes">
        <source>Batch %1, %n items</source>
        <translation>
            <numerusform>Batch %1, %n item</numerusform>
            <numerusform>Batch %1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::TimelineItem</name>
    <message numerus="yes">
        <source>, failed %n time(s)</source>
        <translation>
            <numerusform>, failed %n time</numerusform>
            <numerusform>, failed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::VisitList</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
</TS>
