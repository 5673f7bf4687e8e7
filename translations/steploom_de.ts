<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>%1 waits for an answer</source>
        <translation>%1 wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Answer and go on</source>
        <translation>Antworten und weiter</translation>
    </message>
    <message>
        <source>Answer this task</source>
        <translation>Diesen Task beantworten</translation>
    </message>
    <message>
        <source>As SendTaskHeartbeat does: its heartbeat time begins anew</source>
        <translation>Wie SendTaskHeartbeat: Die Zeit des Heartbeats beginnt von vorn</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fail this attempt</source>
        <translation>Diesen Versuch scheitern lassen</translation>
    </message>
    <message>
        <source>Fail with</source>
        <translation>Scheitern mit</translation>
    </message>
    <message>
        <source>Fails the attempt with States.Timeout</source>
        <translation>Lässt den Versuch mit States.Timeout scheitern</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>Ablaufen lassen</translation>
    </message>
    <message>
        <source>Lets the time of the run pass until nobody waits for the answer any more</source>
        <translation>Lässt die Zeit des Laufs vergehen, bis niemand mehr auf die Antwort wartet</translation>
    </message>
    <message>
        <source>Result of the task</source>
        <translation>Ergebnis des Tasks</translation>
    </message>
    <message>
        <source>Somebody is at work for it. Your answer counts instead.</source>
        <translation>Jemand arbeitet gerade daran. Stattdessen zählt Ihre Antwort.</translation>
    </message>
    <message>
        <source>Succeed with</source>
        <translation>Gelingen mit</translation>
    </message>
    <message>
        <source>Task token</source>
        <translation>Task-Token</translation>
    </message>
    <message>
        <source>Time out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>What the task sent</source>
        <translation>Was der Task schickte</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was geschickt wurde</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Fails with an error</source>
        <translation>Scheitert mit einem Fehler</translation>
    </message>
    <message>
        <source>File and function, as in charge.mjs:handler</source>
        <translation>Datei und Funktion, wie in charge.mjs:handler</translation>
    </message>
    <message>
        <source>File and function, as in handlers.py:handler</source>
        <translation>Datei und Funktion, wie in handlers.py:handler</translation>
    </message>
    <message>
        <source>Gives too large a result</source>
        <translation>Ergibt ein zu großes Ergebnis</translation>
    </message>
    <message>
        <source>HTTP endpoint</source>
        <translation>HTTP-Endpunkt</translation>
    </message>
    <message>
        <source>Is late</source>
        <translation>Ist verspätet</translation>
    </message>
    <message>
        <source>Mock test case</source>
        <translation>Mock-Testfall</translation>
    </message>
    <message>
        <source>Node handler</source>
        <translation>Node-Handler</translation>
    </message>
    <message>
        <source>Nothing chosen here</source>
        <translation>Hier nichts gewählt</translation>
    </message>
    <message>
        <source>Program and arguments; JSON comes on its input, its output is the result</source>
        <translation>Programm und Argumente; JSON kommt auf seiner Eingabe, seine Ausgabe ist das Ergebnis</translation>
    </message>
    <message>
        <source>Python handler</source>
        <translation>Python-Handler</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Aufgezeichneter Lauf</translation>
    </message>
    <message>
        <source>Service, endpoint or HTTP call of the settings</source>
        <translation>Dienst, Endpunkt oder HTTP-Aufruf der Einstellungen</translation>
    </message>
    <message>
        <source>Times out</source>
        <translation>Überschreitet die Zeit</translation>
    </message>
    <message>
        <source>URL that the request is posted to, such as a Lambda runtime's</source>
        <translation>URL, an die die Anfrage per POST geht, etwa die einer Lambda-Laufzeit</translation>
    </message>
    <message>
        <source>attempt %1 %2</source>
        <translation>Versuch %1 %2</translation>
    </message>
    <message>
        <source>every attempt %1</source>
        <translation>jeder Versuch %1</translation>
    </message>
    <message>
        <source>fails with %1</source>
        <translation>scheitert mit %1</translation>
    </message>
    <message>
        <source>gives too large a result</source>
        <translation>ergibt ein zu großes Ergebnis</translation>
    </message>
    <message>
        <source>is %1 late</source>
        <translation>ist um %1 verspätet</translation>
    </message>
    <message>
        <source>times out</source>
        <translation>überschreitet die Zeit</translation>
    </message>
</context>
<context>
    <name>AnswererBox</name>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Seconds after which it is stopped; empty means 900</source>
        <translation>Sekunden, nach denen er beendet wird; leer bedeutet 900</translation>
    </message>
    <message>
        <source>Seconds until it is stopped</source>
        <translation>Sekunden bis zum Beenden</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Was antwortet</translation>
    </message>
    <message>
        <source>Who answers %1</source>
        <translation>Wer %1 beantwortet</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>%1, answered by: %2</source>
        <translation>%1, beantwortet von: %2</translation>
    </message>
    <message>
        <source>%1, answered by: %2, faults: %3</source>
        <translation>%1, beantwortet von: %2, Störungen: %3</translation>
    </message>
    <message>
        <source>A MockConfigFile.json as Step Functions Local reads it</source>
        <translation>Eine MockConfigFile.json, wie Step Functions Local sie liest</translation>
    </message>
    <message>
        <source>An execution history or captured run whose answers are given again</source>
        <translation>Ein Ausführungsverlauf oder aufgezeichneter Lauf, dessen Antworten noch einmal gegeben werden</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufbewahrt in %1</translation>
    </message>
    <message>
        <source>Kept until the definition is closed: it has no file yet.</source>
        <translation>Aufbewahrt, bis die Definition geschlossen wird: Sie hat noch keine Datei.</translation>
    </message>
    <message>
        <source>Open a mock file…</source>
        <translation>Mock-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a recorded run…</source>
        <translation>Aufgezeichneten Lauf öffnen…</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>The definition has no Task states. Of each of them you choose here who answers: a mock, a recorded run, a command, a handler, an endpoint, a local service, or you.</source>
        <translation>Die Definition hat keine Task-States. Für jeden von ihnen wählen Sie hier, wer antwortet: ein Mock, ein aufgezeichneter Lauf, ein Befehl, ein Handler, ein Endpunkt, ein lokaler Dienst oder Sie selbst.</translation>
    </message>
    <message>
        <source>Who answers the tasks</source>
        <translation>Wer die Tasks beantwortet</translation>
    </message>
</context>
<context>
    <name>AssignCard</name>
    <message>
        <source>Do not assign %1 here</source>
        <translation>%1 hier nicht zuweisen</translation>
    </message>
    <message>
        <source>Name of the variable %1</source>
        <translation>Name der Variable %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>%1 of virtual time</source>
        <translation>%1 virtuelle Zeit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Aufrufe %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Vergleichen %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation>Abdeckung %1 %</translation>
    </message>
    <message>
        <source>Data A/B</source>
        <translation>Daten A/B</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>JSON · saved bytes change only where you edit</source>
        <translation>JSON · gespeicherte Bytes ändern sich nur dort, wo bearbeitet wird</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Map Runs</source>
        <translation>Map Runs</translation>
    </message>
    <message>
        <source>Mocks</source>
        <translation>Mocks</translation>
    </message>
    <message>
        <source>No run yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>Noch kein Lauf: F5 führt den Workflow aus, F10 geht schrittweise hindurch.</translation>
    </message>
    <message>
        <source>Open a history to see when each state worked and waited.</source>
        <translation>Einen Verlauf öffnen, um zu sehen, wann jeder State arbeitete und wartete.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Role policy</source>
        <translation>Policy der Rolle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Test input</source>
        <translation>Testeingabe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values %1</source>
        <translation>Werte %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
</context>
<context>
    <name>BreakpointBox</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Beliebiger State</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of JSON (the service's limit is 262144)</source>
        <translation>Bytes des JSON (die Grenze des Dienstes ist 262144)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the breakpoint</source>
        <translation>Haltepunkt ändern</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Condition in JSONata over $states, the variables and $event; empty means always</source>
        <translation>Bedingung in JSONata über $states, die Variablen und $event; leer heißt immer</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>Fehlername</translation>
    </message>
    <message>
        <source>Error name, or empty for any</source>
        <translation>Fehlername, oder leer für jeden</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>Jedes n-te Mal</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the n-th time on</source>
        <translation>Ab dem n-ten Mal</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>Protokollmeldung</translation>
    </message>
    <message>
        <source>New breakpoint</source>
        <translation>Neuer Haltepunkt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Only the n-th time</source>
        <translation>Nur das n-te Mal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Target state</source>
        <translation>Ziel-State</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Typ des Ereignisses</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whether the breakpoint is heeded</source>
        <translation>Ob der Haltepunkt beachtet wird</translation>
    </message>
    <message>
        <source>Which times count</source>
        <translation>Welche Male zählen</translation>
    </message>
    <message>
        <source>Write this instead of pausing; {% … %} is filled in</source>
        <translation>Dies schreiben, statt anzuhalten; {% … %} wird ausgewertet</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>hält an</translation>
    </message>
</context>
<context>
    <name>BreakpointSection</name>
    <message>
        <source>Add a breakpoint (Ctrl+F9)</source>
        <translation>Haltepunkt hinzufügen (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Breakpoint: %1, %2</source>
        <translation>Haltepunkt: %1, %2</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>F9 sets one on the selected state.</source>
        <translation>F9 setzt einen am ausgewählten State.</translation>
    </message>
    <message>
        <source>Heed breakpoints again</source>
        <translation>Haltepunkte wieder beachten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Pass all breakpoints</source>
        <translation>Alle Haltepunkte übergehen</translation>
    </message>
    <message>
        <source>Remove the breakpoint: %1</source>
        <translation>Haltepunkt entfernen: %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Ausschalten: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Einschalten: %1</translation>
    </message>
</context>
<context>
    <name>CallStack</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call stack</source>
        <translation>Aufrufliste</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Call %1, %2, attempt %3, %4, answered by %5, %6</source>
        <translation>Aufruf %1, %2, Versuch %3, %4, beantwortet von %5, %6</translation>
    </message>
    <message>
        <source>Calls of</source>
        <translation>Aufrufe von</translation>
    </message>
    <message>
        <source>Calls of the run</source>
        <translation>Aufrufe des Laufs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>No calls yet. Each attempt of a task stands here with what it sent, what came back, and who answered.</source>
        <translation>Noch keine Aufrufe. Jeder Versuch eines Tasks steht hier mit dem, was er schickte, was zurückkam und wer antwortete.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request of the call</source>
        <translation>Anfrage des Aufrufs</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response of the call</source>
        <translation>Antwort des Aufrufs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>nächster in %1</translation>
    </message>
    <message>
        <source>next in %1 (jitter 0–%2)</source>
        <translation>nächster in %1 (Jitter 0–%2)</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Map of the whole graph</source>
        <translation>Übersicht des ganzen Graphen</translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>Workflow-Graph</translation>
    </message>
</context>
<context>
    <name>CaptureFile</name>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (bei %2)</translation>
    </message>
    <message>
        <source>The file of the run is damaged. %1</source>
        <translation>Die Datei des Laufs ist beschädigt. %1</translation>
    </message>
</context>
<context>
    <name>CardTitle</name>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>CaseNameBox</name>
    <message>
        <source>A new test case</source>
        <translation>Ein neuer Testfall</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name of the test case</source>
        <translation>Name des Testfalls</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the test case</source>
        <translation>Den Testfall umbenennen</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1, gescheitert: %2</translation>
    </message>
    <message>
        <source>%1, passed, %2</source>
        <translation>%1, bestanden, %2</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
</context>
<context>
    <name>CatchCard</name>
    <message>
        <source>Catch %1</source>
        <translation>%1 abfangen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>catcher %1</source>
        <translation>Catcher %1</translation>
    </message>
</context>
<context>
    <name>ChangeListView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1: A %2, B %3</translation>
    </message>
    <message>
        <source>%1: only in A, %2</source>
        <translation>%1: nur in A, %2</translation>
    </message>
    <message>
        <source>%1: only in B, %2</source>
        <translation>%1: nur in B, %2</translation>
    </message>
    <message>
        <source>Back to the first event with other data</source>
        <translation>Zurück zum ersten Ereignis mit anderen Daten</translation>
    </message>
    <message>
        <source>Compares the input, or the output</source>
        <translation>Vergleicht den Input oder den Output</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Erster Unterschied</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>ChoiceRules</name>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Rules, the first that holds counts</source>
        <translation>Regeln; die erste, die zutrifft, zählt</translation>
    </message>
    <message>
        <source>none: an error</source>
        <translation>keiner: ein Fehler</translation>
    </message>
</context>
<context>
    <name>ClockPicker</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Scaled ×%1</source>
        <translation>Gerafft ×%1</translation>
    </message>
    <message>
        <source>Stepped</source>
        <translation>Schrittweise</translation>
    </message>
    <message>
        <source>Stepped time</source>
        <translation>Schrittweise Zeit</translation>
    </message>
    <message>
        <source>Time ×%1</source>
        <translation>Zeit ×%1</translation>
    </message>
    <message>
        <source>Virtual time</source>
        <translation>Virtuelle Zeit</translation>
    </message>
</context>
<context>
    <name>ClockSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>How time passes</source>
        <translation>Wie die Zeit vergeht</translation>
    </message>
    <message>
        <source>Instant: waits take no time</source>
        <translation>Sofort: Warten braucht keine Zeit</translation>
    </message>
    <message>
        <source>Let the next one pass</source>
        <translation>Den nächsten ablaufen lassen</translation>
    </message>
    <message>
        <source>Real: waits take their time</source>
        <translation>Echt: Warten braucht seine Zeit</translation>
    </message>
    <message>
        <source>Scaled: waits go faster</source>
        <translation>Gerafft: Warten geht schneller</translation>
    </message>
    <message>
        <source>Stepped: stops before each timer</source>
        <translation>Schrittweise: hält vor jedem Timer</translation>
    </message>
    <message>
        <source>Time passes up to the next timer (Ctrl+F6)</source>
        <translation>Die Zeit vergeht bis zum nächsten Timer (Ctrl+F6)</translation>
    </message>
    <message>
        <source>Times faster</source>
        <translation>Mal schneller</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht bevor</translation>
    </message>
</context>
<context>
    <name>CodeActionMenu</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n State</numerusform>
            <numerusform>%n States</numerusform>
        </translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>An der Einfügemarke</translation>
    </message>
    <message>
        <source>Convert to JSONPath</source>
        <translation>Nach JSONPath umwandeln</translation>
    </message>
    <message>
        <source>Convert to JSONata</source>
        <translation>Nach JSONata umwandeln</translation>
    </message>
    <message>
        <source>Delete and heal</source>
        <translation>Löschen und verbinden</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Extract as a machine</source>
        <translation>Als State Machine auslagern</translation>
    </message>
    <message>
        <source>Put into a Map</source>
        <translation>In ein Map setzen</translation>
    </message>
    <message>
        <source>Put into a Parallel</source>
        <translation>In ein Parallel setzen</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>Wrap with Try-Catch</source>
        <translation>Mit Try-Catch umgeben</translation>
    </message>
</context>
<context>
    <name>CodeBreadcrumbs</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Die State Machine</translation>
    </message>
    <message>
        <source>Where the caret is</source>
        <translation>Wo die Einfügemarke steht</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find usages</source>
        <translation>Verwendungen suchen</translation>
    </message>
    <message>
        <source>Fix or change…</source>
        <translation>Korrigieren oder ändern…</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Go to definition</source>
        <translation>Zur Definition</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Definition text</source>
        <translation>Text der Definition</translation>
    </message>
    <message>
        <source>There is no name of a state or a variable at the caret.</source>
        <translation>An der Einfügemarke steht kein Name eines States oder einer Variable.</translation>
    </message>
    <message numerus="yes">
        <source>Where it is used: %n place(s)</source>
        <translation>
            <numerusform>Wo es verwendet wird: %n Stelle</numerusform>
            <numerusform>Wo es verwendet wird: %n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRenameBox</name>
    <message numerus="yes">
        <source>Changes %n place(s)</source>
        <translation>
            <numerusform>Ändert %n Stelle</numerusform>
            <numerusform>Ändert %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Name des States</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variable</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands, states and files</source>
        <translation>Befehle, States und Dateien</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Go to state</source>
        <translation>Gehe zu State</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>State %1</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was zur Wahl steht</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>A git revision…</source>
        <translation>Eine Git-Revision…</translation>
    </message>
    <message>
        <source>Compare (Ctrl+Shift+D)</source>
        <translation>Vergleichen (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Compare the definition with: %1</source>
        <translation>Die Definition vergleichen mit: %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>Die gespeicherte Datei</translation>
    </message>
</context>
<context>
    <name>CompareDivergence</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2. %3: %4</translation>
    </message>
    <message>
        <source>Differences of the payload</source>
        <translation>Unterschiede der Payload</translation>
    </message>
    <message>
        <source>First difference: %1</source>
        <translation>Erster Unterschied: %1</translation>
    </message>
    <message>
        <source>Go there in %1</source>
        <translation>In %1 dorthin gehen</translation>
    </message>
    <message>
        <source>Shows this run where it goes another way</source>
        <translation>Zeigt diesen Lauf dort, wo er einen anderen Weg geht</translation>
    </message>
    <message>
        <source>This payload is the same in both.</source>
        <translation>Diese Payload ist in beiden gleich.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>Swap the runs</source>
        <translation>Die Läufe tauschen</translation>
    </message>
    <message>
        <source>Two runs are needed: fork this one (Ctrl+Alt+F) and let the copy go another way, or keep it and begin another.</source>
        <translation>Zwei Läufe sind nötig: diesen abzweigen (Ctrl+Alt+F) und die Kopie einen anderen Weg gehen lassen, oder ihn behalten und einen weiteren beginnen.</translation>
    </message>
</context>
<context>
    <name>CompareStates</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2. %3: %4</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>States of both runs</source>
        <translation>States beider Läufe</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A ist %1, B ist %2</translation>
    </message>
    <message>
        <source>A: event %1</source>
        <translation>A: Ereignis %1</translation>
    </message>
    <message>
        <source>B: event %1</source>
        <translation>B: Ereignis %1</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>How long each state took in both</source>
        <translation>Wie lange jeder State in beiden brauchte</translation>
    </message>
    <message>
        <source>Opens A there</source>
        <translation>Öffnet A dort</translation>
    </message>
    <message>
        <source>Opens B there</source>
        <translation>Öffnet B dort</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Where they part, and what differs in their data</source>
        <translation>Wo sie auseinandergehen und was sich in ihren Daten unterscheidet</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>End of the scope</source>
        <translation>Ende des Bereichs</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask for a value: $states.input, $.order.total, States.UUID(). Up and Down bring back what was asked before, Ctrl+Space completes.</source>
        <translation>Fragen Sie nach einem Wert: $states.input, $.order.total, States.UUID(). Auf und Ab holen frühere Fragen zurück, Strg+Leertaste ergänzt.</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>Konsole leeren</translation>
    </message>
    <message>
        <source>Expression to evaluate</source>
        <translation>Auszuwertender Ausdruck</translation>
    </message>
    <message>
        <source>F10 starts a run and stops at the first state. Here you then evaluate expressions as it sees them.</source>
        <translation>F10 startet einen Lauf und hält am ersten State. Hier werten Sie dann Ausdrücke so aus, wie er sie sieht.</translation>
    </message>
    <message>
        <source>JSONata, a path or an intrinsic function</source>
        <translation>JSONata, ein Pfad oder eine eingebaute Funktion</translation>
    </message>
    <message>
        <source>JSONata, a path or an intrinsic function, as %1 sees it</source>
        <translation>JSONata, ein Pfad oder eine eingebaute Funktion, wie %1 es sieht</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>%1 % covered</source>
        <translation>%1 % abgedeckt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken</source>
        <translation>%1: %2 von %3 genommen</translation>
    </message>
    <message>
        <source>Choose whose runs count.</source>
        <translation>Wählen, wessen Läufe zählen.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>On the graph: ground, bar and badge say in how many of the executions a state was entered</source>
        <translation>Im Graphen: Grund, Balken und Plakette sagen, in wie vielen der Ausführungen ein State betreten wurde</translation>
    </message>
    <message>
        <source>On the graph: never</source>
        <translation>Im Graphen: nie</translation>
    </message>
    <message>
        <source>Run the workflow or its test cases, or add a folder of executions: states, choice arms, retriers and catchers that none of them took are listed here and marked on the graph.</source>
        <translation>Den Workflow oder seine Testfälle ausführen, oder einen Ordner mit Ausführungen hinzufügen: States, Choice-Zweige, Retrier und Catcher, die dabei nie genommen wurden, werden hier aufgelistet und im Graphen markiert.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show only what was never taken</source>
        <translation>Nur zeigen, was nie genommen wurde</translation>
    </message>
    <message>
        <source>Visits of states that this definition does not have: %1.</source>
        <translation>Besuche von States, die diese Definition nicht hat: %1.</translation>
    </message>
    <message>
        <source>in all executions</source>
        <translation>in allen Ausführungen</translation>
    </message>
</context>
<context>
    <name>DataPointsPage</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from A to B</source>
        <translation>
            <numerusform>%n Unterschied von A zu B</numerusform>
            <numerusform>%n Unterschiede von A zu B</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are the same.</source>
        <translation>A und B sind gleich.</translation>
    </message>
    <message>
        <source>B, with what changed since A</source>
        <translation>B, mit dem, was sich seit A geändert hat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Input as %1</source>
        <translation>Input als %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Output as %1</source>
        <translation>Output als %1</translation>
    </message>
    <message>
        <source>Point %1 is the input of the visit that is shown</source>
        <translation>Punkt %1 ist der Input des gezeigten Besuchs</translation>
    </message>
    <message>
        <source>Point %1 is the output of the visit that is shown</source>
        <translation>Punkt %1 ist der Output des gezeigten Besuchs</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
    <message>
        <source>Select a state that was visited: its input or output can be a point.</source>
        <translation>Einen State auswählen, der besucht wurde: Sein Input oder Output kann ein Punkt sein.</translation>
    </message>
    <message>
        <source>Shown: %1 (%2). Take its input or output as a point, then go to another state.</source>
        <translation>Gezeigt: %1 (%2). Dessen Input oder Output als Punkt nehmen, dann zu einem anderen State gehen.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
</context>
<context>
    <name>DebugMapRunsPage</name>
    <message>
        <source>No run yet: F5 runs the workflow. A distributed Map then shows its child executions here, with what failed.</source>
        <translation>Noch kein Lauf: F5 führt den Workflow aus. Ein verteiltes Map zeigt hier dann seine Kindausführungen, mit dem, was scheiterte.</translation>
    </message>
    <message>
        <source>Shows this child execution on the graph</source>
        <translation>Zeigt diese Kindausführung im Graphen</translation>
    </message>
    <message>
        <source>This run has not come to a distributed Map yet. Its child executions then show here, with what failed.</source>
        <translation>Dieser Lauf ist noch zu keinem verteilten Map gekommen. Dessen Kindausführungen stehen dann hier, mit dem, was scheiterte.</translation>
    </message>
</context>
<context>
    <name>DebugSession</name>
    <message>
        <source>%1 is no execution history.</source>
        <translation>%1 ist kein Ausführungsverlauf.</translation>
    </message>
    <message>
        <source>The definition cannot run while its text is broken: line %1, %2</source>
        <translation>Die Definition kann nicht laufen, solange ihr Text defekt ist: Zeile %1, %2</translation>
    </message>
    <message>
        <source>The definition cannot run. Line %1: %2</source>
        <translation>Die Definition kann nicht laufen. Zeile %1: %2</translation>
    </message>
    <message>
        <source>The test input is not JSON. %1</source>
        <translation>Die Testeingabe ist kein JSON. %1</translation>
    </message>
</context>
<context>
    <name>DebugSidebar</name>
    <message>
        <source>Log points wrote</source>
        <translation>Ausgabe der Protokollpunkte</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Läufe %1</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>DebugVariablesPage</name>
    <message>
        <source>No run yet: F5 runs the workflow, F10 steps through it. Its variables then show here, with where each was assigned.</source>
        <translation>Noch kein Lauf: F5 führt den Workflow aus, F10 geht schrittweise hindurch. Seine Variablen stehen dann hier, mit den Stellen, an denen sie zugewiesen wurden.</translation>
    </message>
    <message>
        <source>No state of this run has assigned a variable yet.</source>
        <translation>Noch hat kein State dieses Laufs eine Variable zugewiesen.</translation>
    </message>
</context>
<context>
    <name>DefinitionCommands</name>
    <message>
        <source>Convert the machine to JSONPath</source>
        <translation>Die State Machine nach JSONPath umwandeln</translation>
    </message>
    <message>
        <source>Convert the machine to JSONata</source>
        <translation>Die State Machine nach JSONata umwandeln</translation>
    </message>
    <message>
        <source>Convert the selected state to JSONPath</source>
        <translation>Den ausgewählten State nach JSONPath umwandeln</translation>
    </message>
    <message>
        <source>Convert the selected state to JSONata</source>
        <translation>Den ausgewählten State nach JSONata umwandeln</translation>
    </message>
    <message>
        <source>Convert to JSON, in a file beside</source>
        <translation>Nach JSON umwandeln, in eine Datei daneben</translation>
    </message>
    <message>
        <source>Convert to YAML, in a file beside</source>
        <translation>Nach YAML umwandeln, in eine Datei daneben</translation>
    </message>
    <message>
        <source>Export as a Terraform resource, in a file beside</source>
        <translation>Als Terraform-Ressource exportieren, in eine Datei daneben</translation>
    </message>
    <message>
        <source>Move the definition into a file of its own</source>
        <translation>Die Definition in eine eigene Datei verschieben</translation>
    </message>
    <message>
        <source>Move the definition into its template</source>
        <translation>Die Definition in ihr Template verschieben</translation>
    </message>
    <message>
        <source>Show the policy of the role</source>
        <translation>Die Policy der Rolle zeigen</translation>
    </message>
    <message>
        <source>Write the definition as a string of the template</source>
        <translation>Die Definition als String des Templates schreiben</translation>
    </message>
    <message>
        <source>Write the definition as an object of the template</source>
        <translation>Die Definition als Objekt des Templates schreiben</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>DiffBar</name>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>Änderungen von %1 zu %2</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Hell oder dunkel (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Shift+F7)</translation>
    </message>
</context>
<context>
    <name>DiffCanvas</name>
    <message>
        <source>Both mean the same.</source>
        <translation>Beide bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>Both workflows as one graph</source>
        <translation>Beide Workflows als ein Graph</translation>
    </message>
    <message>
        <source>Map of the whole graph</source>
        <translation>Übersicht des ganzen Graphen</translation>
    </message>
</context>
<context>
    <name>DiffWindow</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find where the name at the caret is used</source>
        <translation>Suchen, wo der Name an der Einfügemarke verwendet wird</translation>
    </message>
    <message>
        <source>Fix or change what is at the caret</source>
        <translation>Korrigieren oder ändern, was an der Einfügemarke steht</translation>
    </message>
    <message>
        <source>Go to the definition of the name at the caret</source>
        <translation>Zur Definition des Namens an der Einfügemarke gehen</translation>
    </message>
    <message>
        <source>Quick fixes</source>
        <translation>Schnellkorrekturen</translation>
    </message>
    <message>
        <source>Rename the name at the caret everywhere</source>
        <translation>Den Namen an der Einfügemarke überall ändern</translation>
    </message>
</context>
<context>
    <name>EditImpactCard</name>
    <message>
        <source>Back to step %1, before the first invalid one, with the edited definition (Ctrl+Alt+E)</source>
        <translation>Zurück zu Schritt %1, vor dem ersten ungültigen, mit der bearbeiteten Definition (Ctrl+Alt+E)</translation>
    </message>
    <message>
        <source>Continue from before it</source>
        <translation>Davor weitermachen</translation>
    </message>
    <message>
        <source>The definition was edited</source>
        <translation>Die Definition wurde bearbeitet</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Add the first state</source>
        <translation>Den ersten State hinzufügen</translation>
    </message>
    <message>
        <source>This workflow has no state yet.</source>
        <translation>Dieser Workflow hat noch keinen State.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>$states has no member '%1': there are input, result, errorOutput and context.</source>
        <translation>$states hat kein Mitglied „%1“: Es gibt input, result, errorOutput und context.</translation>
    </message>
    <message>
        <source>%1 must be a reference path: names and indexes only, not '%2'.</source>
        <translation>%1 muss ein Referenzpfad sein: nur Namen und Indizes, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 names '%2', but there is no such state.</source>
        <translation>%1 nennt „%2“, aber es gibt keinen solchen State.</translation>
    </message>
    <message>
        <source>%1 names '%2', which is not in the same branch or item processor.</source>
        <translation>%1 nennt „%2“; dieser State liegt nicht im selben Zweig oder Item Processor.</translation>
    </message>
    <message>
        <source>'%1' belongs to the outermost rule only.</source>
        <translation>„%1“ gehört nur in die äußerste Regel.</translation>
    </message>
    <message>
        <source>'%1' cannot be the name of a variable.</source>
        <translation>„%1“ kann nicht der Name einer Variable sein.</translation>
    </message>
    <message>
        <source>'%1' has no value at the top of an expression: write $states.input, $states.context or a variable.</source>
        <translation>„%1“ hat auf oberster Ebene eines Ausdrucks keinen Wert: $states.input, $states.context oder eine Variable schreiben.</translation>
    </message>
    <message>
        <source>'%1' in the message is no JSONata expression. %2</source>
        <translation>„%1“ in der Meldung ist kein JSONata-Ausdruck. %2</translation>
    </message>
    <message>
        <source>'%1' is neither a path nor an intrinsic function. Remove the .$ from the key to write a text.</source>
        <translation>„%1“ ist weder Pfad noch intrinsische Funktion. Für einen Text das .$ vom Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>'%1' is no invocation number or range such as "0" or "1-2".</source>
        <translation>„%1“ ist keine Aufrufnummer und kein Bereich wie "0" oder "1-2".</translation>
    </message>
    <message>
        <source>'%1' is no path: a path begins with $.</source>
        <translation>„%1“ ist kein Pfad: Ein Pfad beginnt mit $.</translation>
    </message>
    <message>
        <source>'%1' is not a valid path.</source>
        <translation>„%1“ ist kein gültiger Pfad.</translation>
    </message>
    <message>
        <source>'%1' is not the ARN of a function, an activity or a known service integration. Check service and action.</source>
        <translation>„%1“ ist nicht der ARN einer Funktion, einer Activity oder einer bekannten Service-Integration. Dienst und Aktion prüfen.</translation>
    </message>
    <message>
        <source>'%1' needs an item processor in the mode DISTRIBUTED.</source>
        <translation>„%1“ braucht einen Item Processor im Modus DISTRIBUTED.</translation>
    </message>
    <message>
        <source>'%1' needs exactly one of answer, command, python, node and endpoint, or at least faults.</source>
        <translation>„%1“ braucht genau eines von answer, command, python, node und endpoint, oder wenigstens faults.</translation>
    </message>
    <message>
        <source>'%1' stands for a member of nothing: write $states.input.%1, or $%1 for a variable.</source>
        <translation>„%1“ ist Mitglied von nichts: $states.input.%1 schreiben, oder $%1 für eine Variable.</translation>
    </message>
    <message>
        <source>A ResultWriter has WriterConfig, or Resource with Parameters, or both.</source>
        <translation>Ein ResultWriter hat WriterConfig, oder Resource mit Parameters, oder beides.</translation>
    </message>
    <message>
        <source>A ResultWriter writes with arn:aws:states:::s3:putObject.</source>
        <translation>Ein ResultWriter schreibt mit arn:aws:states:::s3:putObject.</translation>
    </message>
    <message>
        <source>A connection has the shape of CreateConnection: AuthorizationType and AuthParameters. This is missing, or cannot be.</source>
        <translation>Eine Verbindung hat die Form von CreateConnection: AuthorizationType und AuthParameters. Das fehlt oder ist nicht möglich.</translation>
    </message>
    <message>
        <source>A fault has one of error, oversize and timeout, or delaySeconds, or one and that.</source>
        <translation>Eine Störung hat eines von error, oversize und timeout, oder delaySeconds, oder beides.</translation>
    </message>
    <message>
        <source>A filter in the path '%1' is not valid.</source>
        <translation>Ein Filter im Pfad „%1“ ist ungültig.</translation>
    </message>
    <message>
        <source>A mock file is an object with StateMachines and MockedResponses.</source>
        <translation>Eine Mock-Datei ist ein Objekt mit StateMachines und MockedResponses.</translation>
    </message>
    <message>
        <source>A mocked response is an object of invocations, such as {"0": {"Return": {}}}.</source>
        <translation>Eine gemockte Antwort ist ein Objekt aus Aufrufen, etwa {"0": {"Return": {}}}.</translation>
    </message>
    <message>
        <source>A number in the path '%1' is out of range.</source>
        <translation>Eine Zahl im Pfad „%1“ liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A quote in the path '%1' is not closed.</source>
        <translation>Ein Anführungszeichen im Pfad „%1“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A regular expression in the path '%1' is not valid.</source>
        <translation>Ein regulärer Ausdruck im Pfad „%1“ ist ungültig.</translation>
    </message>
    <message>
        <source>A rule has one operator: '%1' and '%2' stand side by side. Join them with And.</source>
        <translation>Eine Regel hat einen Operator: „%1“ und „%2“ stehen nebeneinander. Mit And verbinden.</translation>
    </message>
    <message>
        <source>A settings file is a JSON object.</source>
        <translation>Eine Einstellungsdatei ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A state cannot use JSONPath when the whole state machine uses JSONata.</source>
        <translation>Ein State kann kein JSONPath verwenden, wenn die ganze State Machine JSONata verwendet.</translation>
    </message>
    <message>
        <source>A state machine is a JSON object with StartAt and States.</source>
        <translation>Eine State Machine ist ein JSON-Objekt mit StartAt und States.</translation>
    </message>
    <message>
        <source>A table has a partition key and at most one sort key.</source>
        <translation>Eine Tabelle hat einen Partitionsschlüssel und höchstens einen Sortierschlüssel.</translation>
    </message>
    <message>
        <source>A target needs an arn.</source>
        <translation>Ein Ziel braucht einen arn.</translation>
    </message>
    <message>
        <source>After a backslash only ' \ { and } may stand: see '%1'.</source>
        <translation>Nach einem Backslash dürfen nur ' \ { und } stehen: siehe „%1“.</translation>
    </message>
    <message>
        <source>An ItemBatcher needs MaxItemsPerBatch, MaxInputBytesPerBatch or both.</source>
        <translation>Ein ItemBatcher braucht MaxItemsPerBatch, MaxInputBytesPerBatch oder beides.</translation>
    </message>
    <message>
        <source>An ItemReader reads with arn:aws:states:::s3:getObject or …:s3:listObjectsV2.</source>
        <translation>Ein ItemReader liest mit arn:aws:states:::s3:getObject oder …:s3:listObjectsV2.</translation>
    </message>
    <message>
        <source>An alarm has what Terraform's aws_cloudwatch_metric_alarm has; here %1 is missing, or cannot be.</source>
        <translation>Ein Alarm hat, was Terraforms aws_cloudwatch_metric_alarm hat; hier fehlt %1 oder ist nicht möglich.</translation>
    </message>
    <message>
        <source>An answer has either Return, or Throw with Error and Cause.</source>
        <translation>Eine Antwort hat entweder Return, oder Throw mit Error und Cause.</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}, with nothing outside: '%1' has only one of both.</source>
        <translation>Ein Ausdruck beginnt mit {% und endet mit %}, und nichts steht außerhalb: „%1“ hat nur eines von beiden.</translation>
    </message>
    <message>
        <source>An operation of the captured run cannot be read.</source>
        <translation>Eine Operation des aufgezeichneten Laufs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>An option of the captured run is missing or cannot be.</source>
        <translation>Eine Option des aufgezeichneten Laufs fehlt oder ist nicht möglich.</translation>
    </message>
    <message>
        <source>Breakpoints are an array of objects, each with a kind.</source>
        <translation>Haltepunkte sind ein Array von Objekten, jedes mit einem kind.</translation>
    </message>
    <message>
        <source>CSVHeaders are needed where CSVHeaderLocation is GIVEN, and only there.</source>
        <translation>CSVHeaders werden dort gebraucht, wo CSVHeaderLocation GIVEN ist, und nur dort.</translation>
    </message>
    <message>
        <source>Credentials need a RoleArn: the role that the task assumes.</source>
        <translation>Credentials brauchen einen RoleArn: die Rolle, die der Task annimmt.</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a job: '.sync' needs a Standard workflow.</source>
        <translation>Express-Workflows können nicht auf einen Job warten: „.sync“ braucht einen Standard-Workflow.</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a task token: '.waitForTaskToken' needs a Standard workflow.</source>
        <translation>Express-Workflows können nicht auf ein Task-Token warten: „.waitForTaskToken“ braucht einen Standard-Workflow.</translation>
    </message>
    <message>
        <source>Express workflows have no activities: use a Standard workflow.</source>
        <translation>Express-Workflows haben keine Activities: Standard-Workflow verwenden.</translation>
    </message>
    <message>
        <source>Express workflows have no distributed Map: use a Standard workflow.</source>
        <translation>Express-Workflows haben kein verteiltes Map: Standard-Workflow verwenden.</translation>
    </message>
    <message>
        <source>Field '%1' is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Field '%1' is not supported here.</source>
        <translation>Das Feld „%1“ wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>Field '%1' must be %2.</source>
        <translation>Das Feld „%1“ muss sein: %2.</translation>
    </message>
    <message>
        <source>Field '%1' must be from %2 to %3.</source>
        <translation>Das Feld „%1“ muss von %2 bis %3 gehen.</translation>
    </message>
    <message>
        <source>Field '%1' must not be empty.</source>
        <translation>Das Feld „%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Function '%1' needs exactly one of command, python, node and endpoint.</source>
        <translation>Die Funktion „%1“ braucht genau eines von command, python, node und endpoint.</translation>
    </message>
    <message>
        <source>Give only one of '%1' and '%2'.</source>
        <translation>Nur eines von „%1“ und „%2“ angeben.</translation>
    </message>
    <message>
        <source>HeartbeatSeconds must be smaller than TimeoutSeconds.</source>
        <translation>HeartbeatSeconds muss kleiner als TimeoutSeconds sein.</translation>
    </message>
    <message>
        <source>Hits are one of equal, atLeast and multiple, with a whole number from 1.</source>
        <translation>Treffer sind eines von equal, atLeast und multiple, mit einer ganzen Zahl ab 1.</translation>
    </message>
    <message>
        <source>Intrinsic functions can be nested 10 deep at most.</source>
        <translation>Intrinsische Funktionen lassen sich höchstens 10-fach schachteln.</translation>
    </message>
    <message>
        <source>Invocations of '%1' must follow each other from 0 without gaps.</source>
        <translation>Die Aufrufe von „%1“ müssen ab 0 lückenlos aufeinander folgen.</translation>
    </message>
    <message>
        <source>Items are a list of objects in DynamoDB's JSON, such as {"id": {"S": "a"}}.</source>
        <translation>Items sind eine Liste von Objekten im JSON von DynamoDB, etwa {"id": {"S": "a"}}.</translation>
    </message>
    <message>
        <source>ItemsPointer must be a JSON Pointer such as /orders/items; '%1' is none.</source>
        <translation>ItemsPointer muss ein JSON Pointer wie /orders/items sein; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>ManifestType S3_INVENTORY goes with InputType MANIFEST or none, ATHENA_DATA with CSV, JSONL or PARQUET.</source>
        <translation>ManifestType S3_INVENTORY passt zum InputType MANIFEST oder keinem, ATHENA_DATA zu CSV, JSONL oder PARQUET.</translation>
    </message>
    <message>
        <source>MaxDelaySeconds must be greater than IntervalSeconds.</source>
        <translation>MaxDelaySeconds muss größer als IntervalSeconds sein.</translation>
    </message>
    <message>
        <source>Name file and function, as in handlers.py:handler.</source>
        <translation>Datei und Funktion nennen, wie in handlers.py:handler.</translation>
    </message>
    <message>
        <source>StartAt is missing. Name the state that runs first.</source>
        <translation>StartAt fehlt. Den State nennen, der zuerst läuft.</translation>
    </message>
    <message>
        <source>StartAt names '%1', but there is no such state here.</source>
        <translation>StartAt nennt „%1“, aber hier gibt es keinen solchen State.</translation>
    </message>
    <message>
        <source>State '%1' has both Next and End: keep one.</source>
        <translation>State „%1“ hat sowohl Next als auch End: eines behalten.</translation>
    </message>
    <message>
        <source>State '%1' has neither Next nor End: say where it goes, or set End to true.</source>
        <translation>State „%1“ hat weder Next noch End: angeben, wohin es geht, oder End auf true setzen.</translation>
    </message>
    <message>
        <source>State '%1' has no Type.</source>
        <translation>State „%1“ hat keinen Type.</translation>
    </message>
    <message>
        <source>State '%1' has the unknown type '%2'. Types are Pass, Task, Choice, Wait, Succeed, Fail, Parallel and Map.</source>
        <translation>State „%1“ hat den unbekannten Typ „%2“. Typen sind Pass, Task, Choice, Wait, Succeed, Fail, Parallel und Map.</translation>
    </message>
    <message>
        <source>State '%1' must have exactly one of Seconds, SecondsPath, Timestamp and TimestampPath.</source>
        <translation>State „%1“ muss genau eines haben von Seconds, SecondsPath, Timestamp und TimestampPath.</translation>
    </message>
    <message>
        <source>States is empty. Add at least one state.</source>
        <translation>States ist leer. Mindestens einen State hinzufügen.</translation>
    </message>
    <message>
        <source>States.ALL must stand alone, in the last entry.</source>
        <translation>States.ALL muss allein stehen, im letzten Eintrag.</translation>
    </message>
    <message>
        <source>The JSONata expression cannot be read. %1</source>
        <translation>Der JSONata-Ausdruck ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>The QueryLanguage is set to '%2', but field '%1' is only supported for the '%3' QueryLanguage.</source>
        <translation>QueryLanguage ist „%2“, aber das Feld „%1“ gibt es nur für die QueryLanguage „%3“.</translation>
    </message>
    <message>
        <source>The answer is one of mock, recorded, asked and local.</source>
        <translation>Die Antwort ist eines von mock, recorded, asked und local.</translation>
    </message>
    <message>
        <source>The captured run has version %1, and only version 1 is known here.</source>
        <translation>Der aufgezeichnete Lauf hat Version %1; hier ist nur Version 1 bekannt.</translation>
    </message>
    <message>
        <source>The condition is no JSONata expression. %1</source>
        <translation>Die Bedingung ist kein JSONata-Ausdruck. %1</translation>
    </message>
    <message>
        <source>The field '%1' of a breakpoint has a value that it cannot have.</source>
        <translation>Das Feld „%1“ eines Haltepunkts hat einen Wert, den es nicht haben kann.</translation>
    </message>
    <message>
        <source>The intrinsic function cannot be read at '%1'.</source>
        <translation>Die intrinsische Funktion ist bei „%1“ nicht lesbar.</translation>
    </message>
    <message>
        <source>The key '%1' appears twice, with and without .$.</source>
        <translation>Der Schlüssel „%1“ kommt zweimal vor, mit und ohne .$.</translation>
    </message>
    <message>
        <source>The label '%1' must be 1 to 40 characters long, without white space or any of ? * &lt; &gt; { } [ ] : ; , \ | ^ ~ $ # % &amp; ` " / and control characters.</source>
        <translation>Das Label „%1“ muss 1 bis 40 Zeichen lang sein, ohne Leerraum, Steuerzeichen oder eines von ? * &lt; &gt; { } [ ] : ; , \ | ^ ~ $ # % &amp; ` " /.</translation>
    </message>
    <message>
        <source>The path '%1' has too many steps, or filters inside each other.</source>
        <translation>Der Pfad „%1“ hat zu viele Schritte oder ineinander liegende Filter.</translation>
    </message>
    <message>
        <source>The rule compares nothing. Add an operator such as StringEquals.</source>
        <translation>Die Regel vergleicht nichts. Einen Operator wie StringEquals hinzufügen.</translation>
    </message>
    <message>
        <source>The rule is nested too deeply.</source>
        <translation>Die Regel ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>The state name '%1' is empty or longer than %2 characters.</source>
        <translation>Der State-Name „%1“ ist leer oder länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>There are no States here. Add a States object with at least one state.</source>
        <translation>Hier gibt es keine States. Ein Objekt States mit mindestens einem State hinzufügen.</translation>
    </message>
    <message>
        <source>There are two states named '%1'. Names are unique in a whole state machine.</source>
        <translation>Es gibt zwei States mit dem Namen „%1“. Namen sind in der ganzen State Machine eindeutig.</translation>
    </message>
    <message>
        <source>There is no $states.errorOutput here: it exists in the Output and Assign of a catcher.</source>
        <translation>Hier gibt es kein $states.errorOutput: Es existiert in Output und Assign eines Catchers.</translation>
    </message>
    <message>
        <source>There is no $states.result here: it exists in Output and Assign of Task, Parallel and Map states.</source>
        <translation>Hier gibt es kein $states.result: Es existiert in Output und Assign von Task, Parallel und Map.</translation>
    </message>
    <message>
        <source>There is no history event of the type '%1'.</source>
        <translation>Es gibt kein Verlaufsereignis vom Typ „%1“.</translation>
    </message>
    <message>
        <source>There is no intrinsic function '%1'.</source>
        <translation>Es gibt keine intrinsische Funktion „%1“.</translation>
    </message>
    <message>
        <source>There is no kind of breakpoint '%1'.</source>
        <translation>Es gibt keine Art von Haltepunkt „%1“.</translation>
    </message>
    <message>
        <source>There is no mocked response '%1'.</source>
        <translation>Es gibt keine gemockte Antwort „%1“.</translation>
    </message>
    <message>
        <source>There is no operator '%1'.</source>
        <translation>Es gibt keinen Operator „%1“.</translation>
    </message>
    <message>
        <source>There is no setting '%1' here.</source>
        <translation>Hier gibt es keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>This is no captured run: definition, input, options, operations and events belong to one.</source>
        <translation>Das ist kein aufgezeichneter Lauf: Dazu gehören Definition, Eingabe, Optionen, Operationen und Ereignisse.</translation>
    </message>
    <message>
        <source>This is no event pattern: an object whose fields are lists of what they may be.</source>
        <translation>Das ist kein Ereignismuster: ein Objekt, dessen Felder Listen der möglichen Werte sind.</translation>
    </message>
    <message>
        <source>This must be a URL that begins with http:// or https://.</source>
        <translation>Das muss eine URL sein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>This must be a list of texts with at least one in it.</source>
        <translation>Dies muss eine Liste von Texten sein, mit mindestens einem darin.</translation>
    </message>
    <message>
        <source>This must be a text, or {"environment": "NAME"} for a variable that has it.</source>
        <translation>Das muss ein Text sein, oder {"environment": "NAME"} für eine Variable, die ihn hat.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Dies muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>This must be {"enabled": true or false}, and may have a region.</source>
        <translation>Das muss {"enabled": true oder false} sein und darf eine region haben.</translation>
    </message>
    <message>
        <source>Timestamp must be a timestamp like 2024-05-01T10:00:00Z.</source>
        <translation>Timestamp muss ein Zeitstempel wie 2024-05-01T10:00:00Z sein.</translation>
    </message>
    <message>
        <source>Who answered a task of the captured run cannot be read.</source>
        <translation>Wer einen Task des aufgezeichneten Laufs beantwortet hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Wrong number of arguments in '%1'.</source>
        <translation>Falsche Anzahl von Argumenten in „%1“.</translation>
    </message>
    <message>
        <source>something follows the end of the value</source>
        <translation>nach dem Ende des Werts folgt noch etwas</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>hier steht kein JSON-Wert</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <source>this number is out of range</source>
        <translation>diese Zahl liegt außerhalb des Bereichs</translation>
    </message>
</context>
<context>
    <name>ErrorChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>Add an error to %1</source>
        <translation>Einen Fehler zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation>Bekannte Fehler</translation>
    </message>
    <message>
        <source>Remove the error %1</source>
        <translation>Den Fehler %1 entfernen</translation>
    </message>
    <message>
        <source>error name</source>
        <translation>Fehlername</translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message>
        <source>Add catcher</source>
        <translation>Catcher hinzufügen</translation>
    </message>
    <message>
        <source>Add retrier</source>
        <translation>Retrier hinzufügen</translation>
    </message>
    <message>
        <source>Adds a catcher for States.ALL</source>
        <translation>Fügt einen Catcher für States.ALL hinzu</translation>
    </message>
    <message>
        <source>An error here ends the execution. Retry tries again after a wait; Catch goes on to another state.</source>
        <translation>Ein Fehler beendet hier die Ausführung. Retry versucht es nach einer Wartezeit erneut; Catch geht zu einem anderen State weiter.</translation>
    </message>
    <message>
        <source>Any other error ends the execution.</source>
        <translation>Jeder andere Fehler beendet die Ausführung.</translation>
    </message>
    <message>
        <source>Catch all errors</source>
        <translation>Alle Fehler abfangen</translation>
    </message>
    <message>
        <source>Tip · States.ALL is not caught here</source>
        <translation>Hinweis · States.ALL wird hier nicht abgefangen</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>a function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefiniert</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the events</source>
        <translation>Fehler der Ereignisse</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Only hits</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Search in the data of the events</source>
        <translation>In den Daten der Ereignisse suchen</translation>
    </message>
    <message>
        <source>Search in the data…</source>
        <translation>In den Daten suchen…</translation>
    </message>
    <message>
        <source>Seconds after the start, 2 min, a clock time in UTC, or a whole timestamp</source>
        <translation>Sekunden nach dem Start, 2 min, eine Uhrzeit in UTC oder ein ganzer Zeitstempel</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>State of the events</source>
        <translation>State der Ereignisse</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3)</source>
        <translation>Der vorige Treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>The next hit (F3)</source>
        <translation>Der nächste Treffer (F3)</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Typen von Ereignissen</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>Bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>from +0 s</source>
        <translation>ab +0 s</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
</context>
<context>
    <name>EventInput</name>
    <message>
        <source>A constant</source>
        <translation>Eine Konstante</translation>
    </message>
    <message>
        <source>A part of the event</source>
        <translation>Ein Teil des Ereignisses</translation>
    </message>
    <message>
        <source>An event that the pattern fits</source>
        <translation>Ein Ereignis, auf das das Muster passt</translation>
    </message>
    <message>
        <source>An input transformer</source>
        <translation>Ein Input Transformer</translation>
    </message>
    <message>
        <source>Constant input</source>
        <translation>Konstanter Input</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event pattern</source>
        <translation>Ereignismuster</translation>
    </message>
    <message>
        <source>Input of the execution</source>
        <translation>Input der Ausführung</translation>
    </message>
    <message>
        <source>Input path</source>
        <translation>Input-Pfad</translation>
    </message>
    <message>
        <source>Input paths</source>
        <translation>Input-Pfade</translation>
    </message>
    <message>
        <source>Input template</source>
        <translation>Input-Template</translation>
    </message>
    <message>
        <source>Makes it the test input</source>
        <translation>Macht ihn zur Testeingabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Starts a debug run with this input</source>
        <translation>Startet einen Debug-Lauf mit diesem Input</translation>
    </message>
    <message>
        <source>Starts an execution on the local service with this input</source>
        <translation>Startet eine Ausführung auf dem lokalen Dienst mit diesem Input</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>Das ganze Ereignis</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Als Input verwenden</translation>
    </message>
    <message>
        <source>What the target gets</source>
        <translation>Was das Ziel bekommt</translation>
    </message>
</context>
<context>
    <name>EventListPage</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Event %1, %2</source>
        <translation>Ereignis %1, %2</translation>
    </message>
    <message>
        <source>Event %1, %2, %3</source>
        <translation>Ereignis %1, %2, %3</translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation>Ereignis als JSON</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No event is of that kind.</source>
        <translation>Kein Ereignis ist von dieser Art.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>hit, %1</source>
        <translation>Treffer, %1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>caught</source>
        <translation>abgefangen</translation>
    </message>
    <message>
        <source>caught → %1</source>
        <translation>abgefangen → %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Item %1</translation>
    </message>
</context>
<context>
    <name>ExecutionList</name>
    <message>
        <source>%1 (Express)</source>
        <translation>%1 (Express)</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4</source>
        <translation>%1 von %2, %3, %4</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>No execution yet. One that a client starts appears here at once; the button above starts the open workflow with the test input.</source>
        <translation>Noch keine Ausführung. Eine, die ein Client startet, erscheint hier sofort; die Schaltfläche oben startet den offenen Workflow mit der Testeingabe.</translation>
    </message>
    <message>
        <source>Opens its history</source>
        <translation>Öffnet ihren Verlauf</translation>
    </message>
    <message>
        <source>Stop the execution %1</source>
        <translation>Die Ausführung %1 beenden</translation>
    </message>
</context>
<context>
    <name>ExecutionsPage</name>
    <message>
        <source>Add executions of this workflow, file by file or a whole folder: they stand in a table, and any two can be compared.</source>
        <translation>Ausführungen dieses Workflows hinzufügen, Datei für Datei oder einen ganzen Ordner: Sie stehen in einer Tabelle, und je zwei lassen sich vergleichen.</translation>
    </message>
</context>
<context>
    <name>ExplanationList</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2, here the value is lost</source>
        <translation>%1 ist %2, hier geht der Wert verloren</translation>
    </message>
    <message>
        <source>How it was evaluated</source>
        <translation>Wie es ausgewertet wurde</translation>
    </message>
    <message>
        <source>here the value is lost</source>
        <translation>hier geht der Wert verloren</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <translation>Definition als JSON</translation>
    </message>
    <message>
        <source>Definition as YAML</source>
        <translation>Definition als YAML</translation>
    </message>
    <message>
        <source>Definition into its own file</source>
        <translation>Definition in eine eigene Datei</translation>
    </message>
    <message>
        <source>Definition into its template</source>
        <translation>Definition in ihr Template</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>Export the graph (Ctrl+E)</source>
        <translation>Den Graphen exportieren (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export the graph as</source>
        <translation>Den Graphen exportieren als</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>Graphviz texts (*.dot)</source>
        <translation>Graphviz-Texte (*.dot)</translation>
    </message>
    <message>
        <source>Graphviz text…</source>
        <translation>Graphviz-Text…</translation>
    </message>
    <message>
        <source>Leave the marks of the run out</source>
        <translation>Ohne die Markierungen des Laufs</translation>
    </message>
    <message>
        <source>Mermaid texts (*.mmd)</source>
        <translation>Mermaid-Texte (*.mmd)</translation>
    </message>
    <message>
        <source>Mermaid text…</source>
        <translation>Mermaid-Text…</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF-Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>PDF-Seite…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG-Bild…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>SVG picture…</source>
        <translation>SVG-Bild…</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>Terraform-Ressource</translation>
    </message>
    <message>
        <source>With the marks of the run</source>
        <translation>Mit den Markierungen des Laufs</translation>
    </message>
</context>
<context>
    <name>ExpressionBox</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ExpressionField</name>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Cause as JSON</source>
        <translation>Ursache als JSON</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Inner error: %1</source>
        <translation>Innerer Fehler: %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>No error name</source>
        <translation>Kein Fehlername</translation>
    </message>
    <message>
        <source>Stack trace: %1</source>
        <translation>Stacktrace: %1</translation>
    </message>
    <message>
        <source>Whole cause</source>
        <translation>Ganze Ursache</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at %1, in %2</source>
        <translation>bei %1, in %2</translation>
    </message>
</context>
<context>
    <name>FaultFields</name>
    <message>
        <source>Add a fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>Geht absichtlich schief</translation>
    </message>
    <message>
        <source>Which attempt of a visit, empty for every one; what happens to it; by how many seconds of the run it is late.</source>
        <translation>Welcher Versuch eines Besuchs, leer für jeden; was mit ihm geschieht; um wie viele Sekunden des Laufs er verspätet ist.</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Attempt of fault %1</source>
        <translation>Versuch der Störung %1</translation>
    </message>
    <message>
        <source>Cause of fault %1</source>
        <translation>Ursache der Störung %1</translation>
    </message>
    <message>
        <source>Error of fault %1</source>
        <translation>Fehler der Störung %1</translation>
    </message>
    <message>
        <source>Fault %1</source>
        <translation>Störung %1</translation>
    </message>
    <message>
        <source>Remove fault %1</source>
        <translation>Störung %1 entfernen</translation>
    </message>
    <message>
        <source>Seconds late in fault %1</source>
        <translation>Sekunden Verspätung in Störung %1</translation>
    </message>
    <message>
        <source>What happens in fault %1</source>
        <translation>Was in Störung %1 geschieht</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>error name</source>
        <translation>Fehlername</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>seconds late</source>
        <translation>Sekunden verspätet</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Which field: %1</source>
        <translation>Welches Feld: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Item batcher</source>
        <translation>Item Batcher</translation>
    </message>
    <message>
        <source>Item reader</source>
        <translation>Item Reader</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Result writer</source>
        <translation>Result Writer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tolerated failures</source>
        <translation>Tolerierte Fehlschläge</translation>
    </message>
    <message>
        <source>the item reader</source>
        <translation>dem Item Reader</translation>
    </message>
    <message>
        <source>the result writer</source>
        <translation>dem Result Writer</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 %2, before: %3, after: %4</source>
        <translation>%1 %2, vorher: %3, nachher: %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>Shown as JSON: a number is due here.</source>
        <translation>Als JSON gezeigt: Hier gehört eine Zahl hin.</translation>
    </message>
    <message>
        <source>Shown as JSON: a path is due here.</source>
        <translation>Als JSON gezeigt: Hier gehört ein Pfad hin.</translation>
    </message>
    <message>
        <source>Shown as JSON: a text is due here.</source>
        <translation>Als JSON gezeigt: Hier gehört ein Text hin.</translation>
    </message>
    <message>
        <source>Shown as it stands: it becomes JSON by what is put in its place.</source>
        <translation>Gezeigt, wie es dasteht: Zu JSON wird es durch das, was dafür eingesetzt wird.</translation>
    </message>
    <message>
        <source>Written twice: the last one counts.</source>
        <translation>Doppelt geschrieben: Das letzte zählt.</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Nothing changed here. Choose a change from the list, or go to the next one (F7).</source>
        <translation>Hier hat sich nichts geändert. Eine Änderung aus der Liste wählen oder zur nächsten gehen (F7).</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>JSON of %1 bytes</source>
        <translation>JSON mit %1 Bytes</translation>
    </message>
    <message>
        <source>Only a path to one place of the input can be set.</source>
        <translation>Setzen lässt sich nur ein Pfad zu einer Stelle der Eingabe.</translation>
    </message>
    <message>
        <source>Run the workflow once to see what this becomes.</source>
        <translation>Den Workflow einmal ausführen, um zu sehen, was daraus wird.</translation>
    </message>
    <message>
        <source>The path runs through something of the input that is no object.</source>
        <translation>Der Pfad führt durch etwas in der Eingabe, das kein Objekt ist.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Bring the unsaved changes back</source>
        <translation>Die ungespeicherten Änderungen zurückholen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget the unsaved changes</source>
        <translation>Die ungespeicherten Änderungen vergessen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Read the file again; undo brings yours back</source>
        <translation>Die Datei neu lesen; Rückgängig bringt die eigenen Änderungen zurück</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save yours under another name</source>
        <translation>Den eigenen Stand unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Show what is different, line by line</source>
        <translation>Zeile für Zeile zeigen, was anders ist</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ihre übernehmen</translation>
    </message>
    <message>
        <source>The next saving overwrites the file</source>
        <translation>Das nächste Speichern überschreibt die Datei</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Definitions (*.json *.asl *.yaml *.yml *.tpl *.tftpl *.template)</source>
        <translation>Definitionen (*.json *.asl *.yaml *.yml *.tpl *.tftpl *.template)</translation>
    </message>
    <message>
        <source>Definitions and templates (*.json *.asl *.yaml *.yml *.template *.tf)</source>
        <translation>Definitionen und Templates (*.json *.asl *.yaml *.yml *.template *.tf)</translation>
    </message>
    <message>
        <source>Histories (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</source>
        <translation>Verläufe (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a definition</source>
        <translation>Definition öffnen</translation>
    </message>
    <message>
        <source>Open a mock file</source>
        <translation>Mock-Datei öffnen</translation>
    </message>
    <message>
        <source>Open a recorded run</source>
        <translation>Aufgezeichneten Lauf öffnen</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open execution histories</source>
        <translation>Ausführungsverläufe öffnen</translation>
    </message>
    <message>
        <source>Runs (*.run.json)</source>
        <translation>Läufe (*.run.json)</translation>
    </message>
    <message>
        <source>Save the definition as</source>
        <translation>Definition speichern unter</translation>
    </message>
    <message>
        <source>Save the run as</source>
        <translation>Den Lauf speichern unter</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the definition</source>
        <translation>In der Definition suchen</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Voriger Treffer (Shift+Eingabe)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>Ersetzen (Ctrl+H)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace this match (Return)</source>
        <translation>Diesen Treffer ersetzen (Eingabe)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>FragmentHint</name>
    <message>
        <source>StartAt is missing: this fragment can be edited, not run</source>
        <translation>StartAt fehlt: Dieses Fragment lässt sich bearbeiten, nicht ausführen</translation>
    </message>
</context>
<context>
    <name>GoToLineBox</name>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line (1 to %1)</source>
        <translation>Zeile (1 bis %1)</translation>
    </message>
</context>
<context>
    <name>GroundMenu</name>
    <message>
        <source>Add a state…</source>
        <translation>State hinzufügen…</translation>
    </message>
    <message>
        <source>Convert the machine to JSONPath</source>
        <translation>Die State Machine nach JSONPath umwandeln</translation>
    </message>
    <message>
        <source>Convert the machine to JSONata</source>
        <translation>Die State Machine nach JSONata umwandeln</translation>
    </message>
    <message>
        <source>Fit the graph into view</source>
        <translation>Den Graphen einpassen</translation>
    </message>
    <message>
        <source>Fold all containers</source>
        <translation>Alle Container einklappen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Leertaste</translation>
    </message>
    <message>
        <source>Unfold all containers</source>
        <translation>Alle Container ausklappen</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The graph shows the path up to this event</source>
        <translation>Der Graph zeigt den Pfad bis zu diesem Ereignis</translation>
    </message>
    <message>
        <source>The graph shows where the time of the whole run went</source>
        <translation>Der Graph zeigt, wo die Zeit des ganzen Laufs blieb</translation>
    </message>
    <message>
        <source>The graph shows where the whole run failed</source>
        <translation>Der Graph zeigt, wo der ganze Lauf scheiterte</translation>
    </message>
    <message>
        <source>The stronger the ground and the longer the line at its foot, the more often a state failed</source>
        <translation>Je kräftiger der Grund und je länger die Linie an seinem Fuß, desto öfter scheiterte ein State</translation>
    </message>
    <message>
        <source>The stronger the ground and the longer the line at its foot, the more time a state took</source>
        <translation>Je kräftiger der Grund und je länger die Linie an seinem Fuß, desto mehr Zeit brauchte ein State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>most</source>
        <translation>am meisten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
</context>
<context>
    <name>HeldThings</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Event-Bus</translation>
    </message>
    <message>
        <source>Item of a table</source>
        <translation>Item einer Tabelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message to a queue</source>
        <translation>Nachricht an eine Queue</translation>
    </message>
    <message>
        <source>Message to a topic</source>
        <translation>Nachricht an ein Topic</translation>
    </message>
    <message>
        <source>Nothing yet. Add an item, a message, an event or an object here, or let a workflow do it.</source>
        <translation>Noch nichts. Hier ein Item, eine Nachricht, ein Ereignis oder ein Objekt hinzufügen, oder es einen Workflow tun lassen.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What the local services hold</source>
        <translation>Was die lokalen Dienste enthalten</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A JSON value on each line.</source>
        <translation>Ein JSON-Wert je Zeile.</translation>
    </message>
    <message>
        <source>A JSONata expression failed, or gave what its field does not take.</source>
        <translation>Ein JSONata-Ausdruck schlug fehl oder ergab, was sein Feld nicht annimmt.</translation>
    </message>
    <message>
        <source>A JSONata expression that gives true or false.</source>
        <translation>Ein JSONata-Ausdruck, der true oder false ergibt.</translation>
    </message>
    <message>
        <source>A URL with its %-codes resolved.</source>
        <translation>Eine URL mit aufgelösten %-Codes.</translation>
    </message>
    <message>
        <source>A URL with what it must not hold as %-codes.</source>
        <translation>Eine URL, in der alles Unerlaubte als %-Code steht.</translation>
    </message>
    <message>
        <source>A batch has at most so many bytes.</source>
        <translation>Ein Batch hat höchstens so viele Bytes.</translation>
    </message>
    <message>
        <source>A batch has at most so many items.</source>
        <translation>Ein Batch hat höchstens so viele Items.</translation>
    </message>
    <message>
        <source>A branch of a Parallel failed.</source>
        <translation>Ein Zweig eines Parallel ist gescheitert.</translation>
    </message>
    <message>
        <source>A copy.</source>
        <translation>Eine Kopie.</translation>
    </message>
    <message>
        <source>A date and time as milliseconds since 1970.</source>
        <translation>Datum und Uhrzeit als Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>A fixed output in place of the input.</source>
        <translation>Ein fester Output anstelle des Inputs.</translation>
    </message>
    <message>
        <source>A list of objects that hold the items.</source>
        <translation>Eine Liste von Objekten, die die Items enthalten.</translation>
    </message>
    <message>
        <source>A new random UUID.</source>
        <translation>Eine neue zufällige UUID.</translation>
    </message>
    <message>
        <source>A number by a picture, '#,##0.00'.</source>
        <translation>Eine Zahl nach einem Muster, '#,##0.00'.</translation>
    </message>
    <message>
        <source>A number from 0 up to 1; the same for the same seed.</source>
        <translation>Eine Zahl von 0 bis unter 1; bei gleichem Startwert dieselbe.</translation>
    </message>
    <message>
        <source>A part of a URL with its %-codes resolved.</source>
        <translation>Ein Teil einer URL mit aufgelösten %-Codes.</translation>
    </message>
    <message>
        <source>A path in Parameters or the like leads nowhere.</source>
        <translation>Ein Pfad in Parameters oder Ähnlichem führt ins Leere.</translation>
    </message>
    <message>
        <source>A payload is larger than the service allows.</source>
        <translation>Eine Payload ist größer, als der Dienst erlaubt.</translation>
    </message>
    <message>
        <source>A random whole number from first up to last.</source>
        <translation>Eine zufällige ganze Zahl von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>A remark for people; it does nothing.</source>
        <translation>Eine Bemerkung für Menschen; sie bewirkt nichts.</translation>
    </message>
    <message>
        <source>A short name for the Map Run, part of its ARN.</source>
        <translation>Ein kurzer Name für den Map Run, Teil seines ARN.</translation>
    </message>
    <message>
        <source>A text as a part of a URL.</source>
        <translation>Ein Text als Teil einer URL.</translation>
    </message>
    <message>
        <source>A text for people about why the execution fails.</source>
        <translation>Ein Text für Menschen, warum die Ausführung scheitert.</translation>
    </message>
    <message>
        <source>A text or boolean as a number.</source>
        <translation>Ein Text oder Boolean als Zahl.</translation>
    </message>
    <message>
        <source>A value on each line.</source>
        <translation>Ein Wert je Zeile.</translation>
    </message>
    <message>
        <source>A whole number by a picture: digits, words, roman numerals.</source>
        <translation>Eine ganze Zahl nach einem Muster: Ziffern, Wörter, römische Zahlen.</translation>
    </message>
    <message>
        <source>A whole number read by a picture.</source>
        <translation>Eine ganze Zahl, nach einem Muster gelesen.</translation>
    </message>
    <message>
        <source>After so long the task, or the execution, ends with States.Timeout.</source>
        <translation>Nach dieser Zeit endet der Task oder die Ausführung mit States.Timeout.</translation>
    </message>
    <message>
        <source>All items are part of this execution.</source>
        <translation>Alle Items sind Teil dieser Ausführung.</translation>
    </message>
    <message>
        <source>All numbers added.</source>
        <translation>Die Summe aller Zahlen.</translation>
    </message>
    <message>
        <source>An array of items.</source>
        <translation>Ein Array von Items.</translation>
    </message>
    <message>
        <source>An array of the arguments.</source>
        <translation>Ein Array aus den Argumenten.</translation>
    </message>
    <message>
        <source>An error with the message where the condition is false.</source>
        <translation>Ein Fehler mit dieser Meldung, wo die Bedingung false ist.</translation>
    </message>
    <message>
        <source>An error with this message.</source>
        <translation>Ein Fehler mit dieser Meldung.</translation>
    </message>
    <message>
        <source>An intrinsic function got arguments that it cannot use.</source>
        <translation>Eine intrinsische Funktion bekam Argumente, mit denen sie nichts anfangen kann.</translation>
    </message>
    <message>
        <source>An object for each member.</source>
        <translation>Ein Objekt je Mitglied.</translation>
    </message>
    <message>
        <source>As it is.</source>
        <translation>So, wie es ist.</translation>
    </message>
    <message>
        <source>Both arrays one after the other.</source>
        <translation>Beide Arrays hintereinander.</translation>
    </message>
    <message>
        <source>CSVHeaders has the names.</source>
        <translation>CSVHeaders enthält die Namen.</translation>
    </message>
    <message>
        <source>Data did not fit a path; it is neither retried nor caught.</source>
        <translation>Daten passten nicht zu einem Pfad; das wird weder wiederholt noch abgefangen.</translation>
    </message>
    <message>
        <source>Does not wait for what the function gives.</source>
        <translation>Wartet nicht auf das Ergebnis der Funktion.</translation>
    </message>
    <message>
        <source>Each item once.</source>
        <translation>Jedes Item einmal.</translation>
    </message>
    <message>
        <source>Each item, or batch, is an execution of its own.</source>
        <translation>Jedes Item oder jeder Batch ist eine eigene Ausführung.</translation>
    </message>
    <message>
        <source>Each wait is a random part of itself.</source>
        <translation>Jede Wartezeit ist ein zufälliger Teil ihrer selbst.</translation>
    </message>
    <message>
        <source>Each wait is so many times as long as the one before; 2.0 where it is not given.</source>
        <translation>Jede Wartezeit ist so viele Male so lang wie die vorige; ohne Angabe 2.0.</translation>
    </message>
    <message>
        <source>Ends the execution well.</source>
        <translation>Beendet die Ausführung erfolgreich.</translation>
    </message>
    <message>
        <source>Ends the execution with an error.</source>
        <translation>Beendet die Ausführung mit einem Fehler.</translation>
    </message>
    <message>
        <source>Every error of a task but its timeout.</source>
        <translation>Jeder Fehler eines Tasks außer seiner Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>Every error, except those that nothing can catch. It stands alone, and last.</source>
        <translation>Jeder Fehler außer denen, die nichts abfangen kann. Steht allein und zuletzt.</translation>
    </message>
    <message>
        <source>Expressions in {% … %}.</source>
        <translation>Ausdrücke in {% … %}.</translation>
    </message>
    <message>
        <source>FULL: each wait is a random part of itself, so that not all retry at once.</source>
        <translation>FULL: Jede Wartezeit ist ein zufälliger Teil ihrer selbst, damit nicht alle gleichzeitig wiederholen.</translation>
    </message>
    <message>
        <source>Filled up to the width: right, or left where it is negative.</source>
        <translation>Auf die Breite aufgefüllt: rechts, oder links, wo sie negativ ist.</translation>
    </message>
    <message>
        <source>Gives its input on, changed or not.</source>
        <translation>Gibt seinen Input weiter, verändert oder nicht.</translation>
    </message>
    <message>
        <source>Gives several items at once to each child execution of a distributed Map.</source>
        <translation>Gibt jeder Kindausführung eines verteilten Map mehrere Items auf einmal.</translation>
    </message>
    <message>
        <source>Goes one of several ways, by the data.</source>
        <translation>Geht je nach Daten einen von mehreren Wegen.</translation>
    </message>
    <message>
        <source>Has work done: a function, a service, an activity.</source>
        <translation>Lässt Arbeit erledigen: eine Funktion, einen Dienst, eine Activity.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>How many characters the text has.</source>
        <translation>Wie viele Zeichen der Text hat.</translation>
    </message>
    <message>
        <source>How many items there are.</source>
        <translation>Wie viele Items es gibt.</translation>
    </message>
    <message>
        <source>How many iterations run at the same time; 0: as many as there can be.</source>
        <translation>Wie viele Iterationen gleichzeitig laufen; 0: so viele wie möglich.</translation>
    </message>
    <message>
        <source>How often it was tried again so far.</source>
        <translation>Wie oft es bisher erneut versucht wurde.</translation>
    </message>
    <message>
        <source>How often the execution was redriven.</source>
        <translation>Wie oft die Ausführung per Redrive fortgesetzt wurde.</translation>
    </message>
    <message>
        <source>How often to try again; 3 where it is not given, 0: never.</source>
        <translation>Wie oft erneut versucht wird; ohne Angabe 3, 0: nie.</translation>
    </message>
    <message>
        <source>How results are written to S3: as one JSON array, or as lines of JSON.</source>
        <translation>Wie Ergebnisse nach S3 geschrieben werden: als ein JSON-Array oder als JSON-Zeilen.</translation>
    </message>
    <message>
        <source>How the Map runs: its mode, and the type of its child executions.</source>
        <translation>Wie das Map läuft: sein Modus und der Typ seiner Kindausführungen.</translation>
    </message>
    <message>
        <source>INLINE: iterations of this execution; DISTRIBUTED: child executions of their own.</source>
        <translation>INLINE: Iterationen dieser Ausführung; DISTRIBUTED: eigene Kindausführungen.</translation>
    </message>
    <message>
        <source>In a catcher: Error and Cause of what failed.</source>
        <translation>In einem Catcher: Error und Cause dessen, was scheiterte.</translation>
    </message>
    <message>
        <source>In order; the function says whether the first of two comes later.</source>
        <translation>Sortiert; die Funktion sagt, ob das erste von zweien später kommt.</translation>
    </message>
    <message>
        <source>Its ARN.</source>
        <translation>Sein ARN.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Sein Name.</translation>
    </message>
    <message>
        <source>Its place in the array, from 0.</source>
        <translation>Sein Platz im Array, ab 0.</translation>
    </message>
    <message>
        <source>JSON Pointer to the array in the file that is read.</source>
        <translation>JSON Pointer auf das Array in der gelesenen Datei.</translation>
    </message>
    <message>
        <source>Lambda could not be reached; worth a retry.</source>
        <translation>Lambda war nicht erreichbar; einen neuen Versuch wert.</translation>
    </message>
    <message>
        <source>Lambda itself failed; worth a retry.</source>
        <translation>Lambda selbst scheiterte; einen neuen Versuch wert.</translation>
    </message>
    <message>
        <source>Long, exactly once, with a history.</source>
        <translation>Lang, genau einmal, mit Verlauf.</translation>
    </message>
    <message>
        <source>Looks whether the call would be allowed.</source>
        <translation>Prüft nur, ob der Aufruf erlaubt wäre.</translation>
    </message>
    <message>
        <source>Machines that run at the same time on the same input; the output is the array of theirs.</source>
        <translation>State Machines, die gleichzeitig auf demselben Input laufen; der Output ist das Array der ihren.</translation>
    </message>
    <message>
        <source>Milliseconds since 1970 as a date and time.</source>
        <translation>Millisekunden seit 1970 als Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Milliseconds since 1970, now.</source>
        <translation>Millisekunden seit 1970, jetzt.</translation>
    </message>
    <message>
        <source>More items of a Map failed than it tolerates.</source>
        <translation>Mehr Items eines Map sind gescheitert, als es toleriert.</translation>
    </message>
    <message>
        <source>Names of the errors that are meant; States.ALL stands for all and stands alone.</source>
        <translation>Namen der gemeinten Fehler; States.ALL steht für alle und steht allein.</translation>
    </message>
    <message>
        <source>No rule of a Choice was true, and it has no Default.</source>
        <translation>Keine Regel eines Choice traf zu, und es hat kein Default.</translation>
    </message>
    <message>
        <source>No wait between retries is longer than this.</source>
        <translation>Keine Wartezeit zwischen Wiederholungen ist länger als diese.</translation>
    </message>
    <message>
        <source>Of a task that waits for a token.</source>
        <translation>Eines Tasks, der auf ein Token wartet.</translation>
    </message>
    <message>
        <source>Of an object's member: its name.</source>
        <translation>Eines Objektmitglieds: sein Name.</translation>
    </message>
    <message>
        <source>One array.</source>
        <translation>Ein Array.</translation>
    </message>
    <message>
        <source>One value out of all, two at a time.</source>
        <translation>Ein Wert aus allen, je zwei auf einmal.</translation>
    </message>
    <message>
        <source>Only so many items are read.</source>
        <translation>Nur so viele Items werden gelesen.</translation>
    </message>
    <message>
        <source>Paths and intrinsic functions.</source>
        <translation>Pfade und intrinsische Funktionen.</translation>
    </message>
    <message>
        <source>ResultPath does not fit the input.</source>
        <translation>ResultPath passt nicht zum Input.</translation>
    </message>
    <message>
        <source>Rounded; a half goes to the even neighbour.</source>
        <translation>Gerundet; eine Hälfte geht zum geraden Nachbarn.</translation>
    </message>
    <message>
        <source>Rows in columns, as Parquet has them.</source>
        <translation>Zeilen in Spalten, wie Parquet sie hat.</translation>
    </message>
    <message>
        <source>Rows of columns.</source>
        <translation>Zeilen aus Spalten.</translation>
    </message>
    <message>
        <source>Rules that are tried from the first to the last; the first that is true says where to go.</source>
        <translation>Regeln, die von der ersten bis zur letzten geprüft werden; die erste, die zutrifft, bestimmt den Weg.</translation>
    </message>
    <message>
        <source>Runs a machine once for each item of an array.</source>
        <translation>Führt eine State Machine für jedes Item eines Arrays einmal aus.</translation>
    </message>
    <message>
        <source>Runs several branches at the same time.</source>
        <translation>Führt mehrere Zweige gleichzeitig aus.</translation>
    </message>
    <message>
        <source>Short, many and cheap; at most five minutes each.</source>
        <translation>Kurz, viele und günstig; höchstens je fünf Minuten.</translation>
    </message>
    <message>
        <source>Takes the items from S3 instead of the input; distributed Maps only.</source>
        <translation>Nimmt die Items aus S3 statt aus dem Input; nur für verteilte Maps.</translation>
    </message>
    <message>
        <source>The ARN of the role to take on.</source>
        <translation>Der ARN der Rolle, die angenommen wird.</translation>
    </message>
    <message>
        <source>The JSON in a text, as a value.</source>
        <translation>Das JSON in einem Text, als Wert.</translation>
    </message>
    <message>
        <source>The Map goes on while at most so many items have failed.</source>
        <translation>Das Map läuft weiter, solange höchstens so viele Items gescheitert sind.</translation>
    </message>
    <message>
        <source>The Map goes on while at most so many of a hundred items have failed.</source>
        <translation>Das Map läuft weiter, solange höchstens so viele von hundert Items gescheitert sind.</translation>
    </message>
    <message>
        <source>The array in pieces of that size.</source>
        <translation>Das Array in Stücken dieser Größe.</translation>
    </message>
    <message>
        <source>The array to go through, or an object; JSONata.</source>
        <translation>Das Array, das durchlaufen wird, oder ein Objekt; JSONata.</translation>
    </message>
    <message>
        <source>The base multiplied with itself.</source>
        <translation>Die Basis, mit sich selbst multipliziert.</translation>
    </message>
    <message>
        <source>The call of Lambda took too long; worth a retry.</source>
        <translation>Der Aufruf von Lambda dauerte zu lange; einen neuen Versuch wert.</translation>
    </message>
    <message>
        <source>The call of an HTTP endpoint got no answer in time.</source>
        <translation>Der Aufruf eines HTTP-Endpunkts bekam nicht rechtzeitig Antwort.</translation>
    </message>
    <message>
        <source>The characters from start on, counted from 0; negative: from the end.</source>
        <translation>Die Zeichen ab dem Start, gezählt ab 0; negativ: vom Ende her.</translation>
    </message>
    <message>
        <source>The date and time, now.</source>
        <translation>Datum und Uhrzeit, jetzt.</translation>
    </message>
    <message>
        <source>The digest of a text: MD5, SHA-1, SHA-256, SHA-384, SHA-512.</source>
        <translation>Der Hashwert eines Textes: MD5, SHA-1, SHA-256, SHA-384, SHA-512.</translation>
    </message>
    <message>
        <source>The execution's ARN.</source>
        <translation>Der ARN der Ausführung.</translation>
    </message>
    <message>
        <source>The execution's name.</source>
        <translation>Der Name der Ausführung.</translation>
    </message>
    <message>
        <source>The file's first row has the names.</source>
        <translation>Die erste Zeile der Datei enthält die Namen.</translation>
    </message>
    <message>
        <source>The first items of all, then the second ones …</source>
        <translation>Erst die ersten Items aller, dann die zweiten …</translation>
    </message>
    <message>
        <source>The form in which results are written.</source>
        <translation>Die Form, in der Ergebnisse geschrieben werden.</translation>
    </message>
    <message>
        <source>The format of the file that is read.</source>
        <translation>Das Format der gelesenen Datei.</translation>
    </message>
    <message>
        <source>The function ended in a way that Lambda cannot name: out of memory, or out of time.</source>
        <translation>Die Funktion endete so, dass Lambda es nicht benennen kann: Speicher oder Zeit erschöpft.</translation>
    </message>
    <message>
        <source>The input built anew: a key that ends in .$ takes its value from a path or an intrinsic.</source>
        <translation>Der Input neu gebaut: Ein Schlüssel, der auf .$ endet, nimmt seinen Wert aus einem Pfad oder einer intrinsischen Funktion.</translation>
    </message>
    <message>
        <source>The input of each iteration, built anew from the item and its index.</source>
        <translation>Der Input jeder Iteration, neu gebaut aus dem Item und seinem Index.</translation>
    </message>
    <message>
        <source>The item at the index, counted from 0.</source>
        <translation>Das Item an diesem Index, gezählt ab 0.</translation>
    </message>
    <message>
        <source>The item itself.</source>
        <translation>Das Item selbst.</translation>
    </message>
    <message>
        <source>The items for which the function gives true.</source>
        <translation>Die Items, für die die Funktion true ergibt.</translation>
    </message>
    <message>
        <source>The items from the last to the first.</source>
        <translation>Die Items vom letzten zum ersten.</translation>
    </message>
    <message>
        <source>The items in random order.</source>
        <translation>Die Items in zufälliger Reihenfolge.</translation>
    </message>
    <message>
        <source>The items in the listed objects (ItemReader).</source>
        <translation>Die Items in den aufgelisteten Objekten (ItemReader).</translation>
    </message>
    <message>
        <source>The items of a Map could not be read.</source>
        <translation>Die Items eines Map waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The largest of the numbers.</source>
        <translation>Die größte der Zahlen.</translation>
    </message>
    <message>
        <source>The machine that runs once for each item.</source>
        <translation>Die State Machine, die für jedes Item einmal läuft.</translation>
    </message>
    <message>
        <source>The mean of the numbers.</source>
        <translation>Der Mittelwert der Zahlen.</translation>
    </message>
    <message>
        <source>The member of that name.</source>
        <translation>Das Mitglied dieses Namens.</translation>
    </message>
    <message>
        <source>The members for which the function gives true.</source>
        <translation>Die Mitglieder, für die die Funktion true ergibt.</translation>
    </message>
    <message>
        <source>The members of all objects in one; later ones win.</source>
        <translation>Die Mitglieder aller Objekte in einem; spätere gewinnen.</translation>
    </message>
    <message>
        <source>The members of both; the second one's win.</source>
        <translation>Die Mitglieder beider; die des zweiten gewinnen.</translation>
    </message>
    <message>
        <source>The moment to wait for, 2026-01-31T08:00:00Z.</source>
        <translation>Der Zeitpunkt, auf den gewartet wird, 2026-01-31T08:00:00Z.</translation>
    </message>
    <message>
        <source>The name of the S3 bucket.</source>
        <translation>Der Name des S3-Buckets.</translation>
    </message>
    <message>
        <source>The name of the error that the execution fails with.</source>
        <translation>Der Name des Fehlers, mit dem die Ausführung scheitert.</translation>
    </message>
    <message>
        <source>The names of the columns, where the file has none.</source>
        <translation>Die Namen der Spalten, wo die Datei keine hat.</translation>
    </message>
    <message>
        <source>The names of the members.</source>
        <translation>Die Namen der Mitglieder.</translation>
    </message>
    <message>
        <source>The next whole number downwards.</source>
        <translation>Die nächste ganze Zahl abwärts.</translation>
    </message>
    <message>
        <source>The next whole number upwards.</source>
        <translation>Die nächste ganze Zahl aufwärts.</translation>
    </message>
    <message>
        <source>The number to another base, 10 where none is given.</source>
        <translation>Die Zahl zu einer anderen Basis, ohne Angabe 10.</translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation>Die Zahl ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>The numbers from first to last.</source>
        <translation>Die Zahlen von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>The object's key in the bucket.</source>
        <translation>Der Schlüssel des Objekts im Bucket.</translation>
    </message>
    <message>
        <source>The older name of ItemProcessor.</source>
        <translation>Der ältere Name von ItemProcessor.</translation>
    </message>
    <message>
        <source>The only item for which the function gives true; an error otherwise.</source>
        <translation>Das einzige Item, für das die Funktion true ergibt; sonst ein Fehler.</translation>
    </message>
    <message>
        <source>The opposite of the value as true or false.</source>
        <translation>Das Gegenteil des Werts als true oder false.</translation>
    </message>
    <message>
        <source>The outputs only (ResultWriter).</source>
        <translation>Nur die Outputs (ResultWriter).</translation>
    </message>
    <message>
        <source>The outputs, arrays among them dissolved (ResultWriter).</source>
        <translation>Die Outputs, Arrays darunter aufgelöst (ResultWriter).</translation>
    </message>
    <message>
        <source>The part of the input that the state works on; null: an empty object.</source>
        <translation>Der Teil des Inputs, mit dem der State arbeitet; null: ein leeres Objekt.</translation>
    </message>
    <message>
        <source>The part of the result that goes to the next state; null: an empty object.</source>
        <translation>Der Teil des Ergebnisses, der an den nächsten State geht; null: ein leeres Objekt.</translation>
    </message>
    <message>
        <source>The pieces between the separators.</source>
        <translation>Die Stücke zwischen den Trennzeichen.</translation>
    </message>
    <message>
        <source>The present item.</source>
        <translation>Das aktuelle Item.</translation>
    </message>
    <message>
        <source>The present state.</source>
        <translation>Der aktuelle State.</translation>
    </message>
    <message>
        <source>The result built anew, before ResultPath puts it into the input.</source>
        <translation>Das Ergebnis neu gebaut, bevor ResultPath es in den Input setzt.</translation>
    </message>
    <message>
        <source>The results of a Map could not be written.</source>
        <translation>Die Ergebnisse eines Map ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The role may not do what the task asks for.</source>
        <translation>Die Rolle darf nicht, was der Task verlangt.</translation>
    </message>
    <message>
        <source>The role that it runs with.</source>
        <translation>Die Rolle, mit der sie läuft.</translation>
    </message>
    <message>
        <source>The role that the task takes on, mostly in another account.</source>
        <translation>Die Rolle, die der Task annimmt, meist in einem anderen Konto.</translation>
    </message>
    <message>
        <source>The running execution.</source>
        <translation>Die laufende Ausführung.</translation>
    </message>
    <message>
        <source>The smallest of the numbers.</source>
        <translation>Die kleinste der Zahlen.</translation>
    </message>
    <message>
        <source>The square root.</source>
        <translation>Die Quadratwurzel.</translation>
    </message>
    <message>
        <source>The state machine.</source>
        <translation>Die State Machine.</translation>
    </message>
    <message>
        <source>The state that comes after this one; of the same machine or branch.</source>
        <translation>Der State, der auf diesen folgt; aus derselben State Machine oder demselben Zweig.</translation>
    </message>
    <message>
        <source>The state that the machine or branch begins with.</source>
        <translation>Der State, mit dem die State Machine oder der Zweig beginnt.</translation>
    </message>
    <message>
        <source>The states, by their names.</source>
        <translation>Die States, nach ihren Namen.</translation>
    </message>
    <message>
        <source>The sum of two whole numbers.</source>
        <translation>Die Summe zweier ganzer Zahlen.</translation>
    </message>
    <message>
        <source>The task fails when it gives no sign of life for so long; less than TimeoutSeconds.</source>
        <translation>Der Task scheitert, wenn er so lange kein Lebenszeichen gibt; kleiner als TimeoutSeconds.</translation>
    </message>
    <message>
        <source>The task gave no sign of life for HeartbeatSeconds.</source>
        <translation>Der Task gab HeartbeatSeconds lang kein Lebenszeichen.</translation>
    </message>
    <message>
        <source>The task took longer than TimeoutSeconds, or gave no heartbeat.</source>
        <translation>Der Task dauerte länger als TimeoutSeconds oder gab keinen Heartbeat.</translation>
    </message>
    <message>
        <source>The template with a value in each {}.</source>
        <translation>Die Vorlage mit einem Wert in jedem {}.</translation>
    </message>
    <message>
        <source>The text as Base64.</source>
        <translation>Der Text als Base64.</translation>
    </message>
    <message>
        <source>The text in capitals.</source>
        <translation>Der Text in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The text in small letters.</source>
        <translation>Der Text in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The text that Base64 stands for.</source>
        <translation>Der Text, für den das Base64 steht.</translation>
    </message>
    <message>
        <source>The text with what matches replaced.</source>
        <translation>Der Text, in dem ersetzt ist, was passt.</translation>
    </message>
    <message>
        <source>The texts in one, the separator between them.</source>
        <translation>Die Texte in einem, dazwischen das Trennzeichen.</translation>
    </message>
    <message>
        <source>The token that the answer has to bring back.</source>
        <translation>Das Token, das die Antwort zurückbringen muss.</translation>
    </message>
    <message>
        <source>The value as JSON text.</source>
        <translation>Der Wert als JSON-Text.</translation>
    </message>
    <message>
        <source>The value as text; JSON for objects and arrays.</source>
        <translation>Der Wert als Text; JSON bei Objekten und Arrays.</translation>
    </message>
    <message>
        <source>The value as true or false: nothing, 0 and empty ones are false.</source>
        <translation>Der Wert als true oder false: nichts, 0 und Leeres sind false.</translation>
    </message>
    <message>
        <source>The value that the comparison looks at.</source>
        <translation>Der Wert, den der Vergleich ansieht.</translation>
    </message>
    <message>
        <source>The version of the states language: 1.0.</source>
        <translation>Die Version der States Language: 1.0.</translation>
    </message>
    <message>
        <source>The wait before the first retry; 1 where it is not given.</source>
        <translation>Die Wartezeit vor der ersten Wiederholung; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Too many calls of the function at once; worth a retry.</source>
        <translation>Zu viele gleichzeitige Aufrufe der Funktion; einen neuen Versuch wert.</translation>
    </message>
    <message>
        <source>True where every test in the list is.</source>
        <translation>Wahr, wo jede Prüfung der Liste es ist.</translation>
    </message>
    <message>
        <source>True where one of the tests in the list is.</source>
        <translation>Wahr, wo eine der Prüfungen der Liste es ist.</translation>
    </message>
    <message>
        <source>True where the test in it is not.</source>
        <translation>Wahr, wo die Prüfung darin es nicht ist.</translation>
    </message>
    <message>
        <source>Variables that get a value when the state is done; the states after it read them.</source>
        <translation>Variablen, die einen Wert bekommen, wenn der State fertig ist; die States danach lesen sie.</translation>
    </message>
    <message>
        <source>Waits are as long as the other fields say.</source>
        <translation>Wartezeiten sind so lang, wie die anderen Felder sagen.</translation>
    </message>
    <message>
        <source>Waits for some time, or until a moment.</source>
        <translation>Wartet eine Zeit lang oder bis zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Waits for what the function gives.</source>
        <translation>Wartet auf das Ergebnis der Funktion.</translation>
    </message>
    <message>
        <source>What becomes of what is read or written before it goes on.</source>
        <translation>Was mit dem Gelesenen oder Geschriebenen geschieht, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>What comes before the first occurrence.</source>
        <translation>Was vor dem ersten Vorkommen steht.</translation>
    </message>
    <message>
        <source>What does the work: the ARN of a service's action, of a function or of an activity.</source>
        <translation>Was die Arbeit tut: der ARN der Aktion eines Dienstes, einer Funktion oder einer Activity.</translation>
    </message>
    <message>
        <source>What each batch gets beside its items.</source>
        <translation>Was jeder Batch neben seinen Items bekommt.</translation>
    </message>
    <message>
        <source>What expressions are written in: JSONPath, or JSONata, for this state or all of them.</source>
        <translation>Worin Ausdrücke geschrieben sind: JSONPath oder JSONata, für diesen State oder alle.</translation>
    </message>
    <message>
        <source>What follows the first occurrence.</source>
        <translation>Was auf das erste Vorkommen folgt.</translation>
    </message>
    <message>
        <source>What is known about execution, machine and state.</source>
        <translation>Was über Ausführung, State Machine und State bekannt ist.</translation>
    </message>
    <message>
        <source>What kind of file is read and how.</source>
        <translation>Welche Art von Datei gelesen wird und wie.</translation>
    </message>
    <message>
        <source>What kind of state this is; it decides which other fields there are.</source>
        <translation>Welche Art von State das ist; sie bestimmt, welche anderen Felder es gibt.</translation>
    </message>
    <message>
        <source>What separates the columns; COMMA where it is not given.</source>
        <translation>Was die Spalten trennt; ohne Angabe COMMA.</translation>
    </message>
    <message>
        <source>What the child executions of a distributed Map are: STANDARD or EXPRESS.</source>
        <translation>Was die Kindausführungen eines verteilten Map sind: STANDARD oder EXPRESS.</translation>
    </message>
    <message>
        <source>What the execution was started with.</source>
        <translation>Womit die Ausführung gestartet wurde.</translation>
    </message>
    <message>
        <source>What the function gives for each item.</source>
        <translation>Was die Funktion für jedes Item ergibt.</translation>
    </message>
    <message>
        <source>What the function gives for each value and key.</source>
        <translation>Was die Funktion für jeden Wert und Schlüssel ergibt.</translation>
    </message>
    <message>
        <source>What the keys in the bucket begin with.</source>
        <translation>Womit die Schlüssel im Bucket beginnen.</translation>
    </message>
    <message>
        <source>What the state gives to the next one: JSON with JSONata in its strings.</source>
        <translation>Was der State dem nächsten gibt: JSON mit JSONata in seinen Strings.</translation>
    </message>
    <message>
        <source>What the state got from the one before.</source>
        <translation>Was der State vom vorigen bekam.</translation>
    </message>
    <message>
        <source>What the task or the branches get: JSON with JSONata in its strings.</source>
        <translation>Was der Task oder die Zweige bekommen: JSON mit JSONata in seinen Strings.</translation>
    </message>
    <message>
        <source>What the task, the branches or the iterations gave.</source>
        <translation>Was der Task, die Zweige oder die Iterationen ergaben.</translation>
    </message>
    <message>
        <source>What the value is: string, number, array …</source>
        <translation>Was der Wert ist: String, Zahl, Array …</translation>
    </message>
    <message>
        <source>When it was entered.</source>
        <translation>Wann er betreten wurde.</translation>
    </message>
    <message>
        <source>When it was redriven last.</source>
        <translation>Wann sie zuletzt per Redrive fortgesetzt wurde.</translation>
    </message>
    <message>
        <source>When it was started.</source>
        <translation>Wann sie gestartet wurde.</translation>
    </message>
    <message>
        <source>When to try again after an error: the first retrier whose errors match counts its attempts.</source>
        <translation>Wann nach einem Fehler erneut versucht wird: Der erste Retrier, dessen Fehler passen, zählt seine Versuche.</translation>
    </message>
    <message>
        <source>Where in the input that number of bytes stands.</source>
        <translation>Wo im Input diese Anzahl Bytes steht.</translation>
    </message>
    <message>
        <source>Where in the input that number of items stands.</source>
        <translation>Wo im Input diese Anzahl Items steht.</translation>
    </message>
    <message>
        <source>Where in the input that number stands.</source>
        <translation>Wo im Input diese Zahl steht.</translation>
    </message>
    <message>
        <source>Where in the input that percentage stands.</source>
        <translation>Wo im Input dieser Prozentsatz steht.</translation>
    </message>
    <message>
        <source>Where in the input the array to go through stands.</source>
        <translation>Wo im Input das Array steht, das durchlaufen wird.</translation>
    </message>
    <message>
        <source>Where in the input the cause stands, or an intrinsic that makes it.</source>
        <translation>Wo im Input die Ursache steht, oder eine intrinsische Funktion, die sie bildet.</translation>
    </message>
    <message>
        <source>Where in the input the error's name stands, or an intrinsic that makes it.</source>
        <translation>Wo im Input der Name des Fehlers steht, oder eine intrinsische Funktion, die ihn bildet.</translation>
    </message>
    <message>
        <source>Where in the input the heartbeat's seconds stand.</source>
        <translation>Wo im Input die Sekunden des Heartbeats stehen.</translation>
    </message>
    <message>
        <source>Where in the input the moment to wait for stands.</source>
        <translation>Wo im Input der Zeitpunkt steht, auf den gewartet wird.</translation>
    </message>
    <message>
        <source>Where in the input the number of iterations at a time stands.</source>
        <translation>Wo im Input die Anzahl gleichzeitiger Iterationen steht.</translation>
    </message>
    <message>
        <source>Where in the input the seconds to wait stand.</source>
        <translation>Wo im Input die Sekunden stehen, die gewartet wird.</translation>
    </message>
    <message>
        <source>Where in the input the timeout's seconds stand.</source>
        <translation>Wo im Input die Sekunden der Zeitüberschreitung stehen.</translation>
    </message>
    <message>
        <source>Where the item comes from: a URI, or STATE_DATA.</source>
        <translation>Woher das Item kommt: eine URI, oder STATE_DATA.</translation>
    </message>
    <message>
        <source>Where the pattern matches, and what its groups hold.</source>
        <translation>Wo das Muster passt, und was seine Gruppen enthalten.</translation>
    </message>
    <message>
        <source>Where the result is put into the input; $ replaces it, null drops the result.</source>
        <translation>Wohin im Input das Ergebnis kommt; $ ersetzt ihn, null verwirft das Ergebnis.</translation>
    </message>
    <message>
        <source>Where to go on when the state fails: the first catcher whose errors match is taken.</source>
        <translation>Wohin es geht, wenn der State scheitert: Der erste Catcher, dessen Fehler passen, wird genommen.</translation>
    </message>
    <message>
        <source>Where to go when no rule is true; without it that is an error.</source>
        <translation>Wohin es geht, wenn keine Regel zutrifft; ohne Default ist das ein Fehler.</translation>
    </message>
    <message>
        <source>Whether the array has the value.</source>
        <translation>Ob das Array den Wert enthält.</translation>
    </message>
    <message>
        <source>Whether the columns' names stand in the file's first row or in CSVHeaders.</source>
        <translation>Ob die Namen der Spalten in der ersten Zeile der Datei stehen oder in CSVHeaders.</translation>
    </message>
    <message>
        <source>Whether the expression gives anything.</source>
        <translation>Ob der Ausdruck etwas ergibt.</translation>
    </message>
    <message>
        <source>Whether the text has the pattern in it: a string, or /regex/.</source>
        <translation>Ob der Text das Muster enthält: einen String, oder /regex/.</translation>
    </message>
    <message>
        <source>Whose list of objects the file is: S3_INVENTORY or ATHENA_DATA.</source>
        <translation>Wessen Liste von Objekten die Datei ist: S3_INVENTORY oder ATHENA_DATA.</translation>
    </message>
    <message>
        <source>Within a Map: what is being gone through.</source>
        <translation>In einem Map: was gerade durchlaufen wird.</translation>
    </message>
    <message>
        <source>Without blanks at its ends, and single ones within.</source>
        <translation>Ohne Leerzeichen an den Enden, innen nur einzelne.</translation>
    </message>
    <message>
        <source>Writes what the child executions gave to S3.</source>
        <translation>Schreibt nach S3, was die Kindausführungen ergaben.</translation>
    </message>
    <message>
        <source>Written by Athena's UNLOAD.</source>
        <translation>Geschrieben von Athenas UNLOAD.</translation>
    </message>
    <message>
        <source>Written by S3 Inventory.</source>
        <translation>Geschrieben von S3 Inventory.</translation>
    </message>
    <message>
        <source>true: the execution, branch or item ends after this state.</source>
        <translation>true: Die Ausführung, der Zweig oder das Item endet nach diesem State.</translation>
    </message>
</context>
<context>
    <name>HistoryPages</name>
    <message>
        <source>Open a history to see its events (Ctrl+H), or drop its files on the window.</source>
        <translation>Einen Verlauf öffnen, um seine Ereignisse zu sehen (Ctrl+H), oder seine Dateien auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Open a history to see what each of its states took (Ctrl+H).</source>
        <translation>Einen Verlauf öffnen, um zu sehen, was jeder seiner States brauchte (Ctrl+H).</translation>
    </message>
    <message>
        <source>These files tell of no single event.</source>
        <translation>Diese Dateien erzählen von keinem einzigen Ereignis.</translation>
    </message>
    <message>
        <source>These files tell of no state.</source>
        <translation>Diese Dateien erzählen von keinem State.</translation>
    </message>
</context>
<context>
    <name>HistorySidebar</name>
    <message>
        <source>Draw its own graph</source>
        <translation>Eigenen Graphen zeichnen</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Open a history…</source>
        <translation>Verlauf öffnen…</translation>
    </message>
    <message>
        <source>Open runs</source>
        <translation>Offene Läufe</translation>
    </message>
    <message>
        <source>Open what `aws stepfunctions get-execution-history` printed, or drop it here, and see it on the graph event by event.</source>
        <translation>Öffnen, was `aws stepfunctions get-execution-history` ausgab, oder es hier ablegen, und es Ereignis für Ereignis im Graphen sehen.</translation>
    </message>
    <message>
        <source>Shows the states and transitions that the events tell of</source>
        <translation>Zeigt die States und Übergänge, von denen die Ereignisse erzählen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>States by time</source>
        <translation>States nach Zeit</translation>
    </message>
    <message>
        <source>The definition was found beside the history.</source>
        <translation>Die Definition wurde neben dem Verlauf gefunden.</translation>
    </message>
    <message>
        <source>The graph is drawn from the events alone: no definition has these states.</source>
        <translation>Der Graph ist allein aus den Ereignissen gezeichnet: Keine Definition hat diese States.</translation>
    </message>
    <message>
        <source>These files tell of no execution's events. What they tell of Map Runs stands below the graph.</source>
        <translation>Diese Dateien erzählen von keinen Ereignissen einer Ausführung. Was sie von Map Runs erzählen, steht unter dem Graphen.</translation>
    </message>
    <message>
        <source>Visits of states that this definition does not have: %1.</source>
        <translation>Besuche von States, die diese Definition nicht hat: %1.</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum sie scheiterte</translation>
    </message>
</context>
<context>
    <name>HistoryTransport</name>
    <message>
        <source>Let the events pass (Ctrl+Alt+P)</source>
        <translation>Die Ereignisse ablaufen lassen (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>One event back (Shift+F10)</source>
        <translation>Ein Ereignis zurück (Shift+F10)</translation>
    </message>
    <message>
        <source>One event on (F10)</source>
        <translation>Ein Ereignis weiter (F10)</translation>
    </message>
    <message>
        <source>Open a history file (Ctrl+H)</source>
        <translation>Verlaufsdatei öffnen (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open a history…</source>
        <translation>Verlauf öffnen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Speed in events a second</source>
        <translation>Tempo in Ereignissen pro Sekunde</translation>
    </message>
    <message>
        <source>Stop here (Ctrl+Alt+P)</source>
        <translation>Hier anhalten (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Zum Ende (Ende)</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <source>From an event</source>
        <translation>Aus einem Ereignis</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that the next run starts with. F5 runs, F10 steps.</source>
        <translation>JSON, mit dem der nächste Lauf beginnt. F5 führt aus, F10 geht schrittweise.</translation>
    </message>
    <message>
        <source>Test input</source>
        <translation>Testeingabe</translation>
    </message>
    <message>
        <source>The input, as it is written here</source>
        <translation>Die Eingabe, wie sie hier steht</translation>
    </message>
    <message>
        <source>What a rule of EventBridge and its input transformer make of an event</source>
        <translation>Was eine EventBridge-Regel und ihr Input Transformer aus einem Ereignis machen</translation>
    </message>
</context>
<context>
    <name>InsertMenu</name>
    <message>
        <source>Add a state</source>
        <translation>State hinzufügen</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Hier einfügen</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n State</numerusform>
            <numerusform>%n States</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>Zweig hinzufügen</translation>
    </message>
    <message>
        <source>Branch %1 · %2</source>
        <translation>Zweig %1 · %2</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>For each item</source>
        <translation>Für jedes Item</translation>
    </message>
    <message>
        <source>Go to the first state, %1</source>
        <translation>Zum ersten State, %1</translation>
    </message>
    <message>
        <source>Remove branch %1</source>
        <translation>Zweig %1 entfernen</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Configure</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>Name des States</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1. Once it is put right there, the forms can be used again.</source>
        <translation>Der Text ist in Zeile %1 nicht lesbar. Sobald er dort berichtigt ist, lassen sich die Formulare wieder verwenden.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>As it runs</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Iterations of %1</source>
        <translation>Iterationen von %1</translation>
    </message>
    <message>
        <source>Show of each state what the run did there last, in whichever iteration</source>
        <translation>Von jedem State zeigen, was der Lauf dort zuletzt tat, gleich in welcher Iteration</translation>
    </message>
    <message>
        <source>To the next iteration that failed</source>
        <translation>Zur nächsten gescheiterten Iteration</translation>
    </message>
</context>
<context>
    <name>JsonPage</name>
    <message>
        <source>Ctrl+Return, or leaving the box, writes what has changed; nothing else of the text is touched.</source>
        <translation>Ctrl+Eingabe oder Verlassen des Felds schreibt, was sich geändert hat; sonst bleibt der Text unberührt.</translation>
    </message>
    <message>
        <source>JSON of the state</source>
        <translation>JSON des States</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language (Ctrl+Alt+L)</source>
        <translation>Sprache (Ctrl+Alt+L)</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>%1 % of the limit</source>
        <translation>%1 % der Grenze</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cost of this run</source>
        <translation>Kosten dieses Laufs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Largest payloads</source>
        <translation>Größte Payloads</translation>
    </message>
    <message>
        <source>Largest payloads, of 256 KiB</source>
        <translation>Größte Payloads, von 256 KiB</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>Längste Kette</translation>
    </message>
    <message>
        <source>No state was left.</source>
        <translation>Kein State wurde verlassen.</translation>
    </message>
    <message>
        <source>Open a history to see how near it came to the limits of the service (Ctrl+H).</source>
        <translation>Einen Verlauf öffnen, um zu sehen, wie nahe er den Grenzen des Dienstes kam (Ctrl+H).</translation>
    </message>
    <message>
        <source>Prices of us-east-1 in 2025, without the free transitions of a month.</source>
        <translation>Preise von us-east-1 im Jahr 2025, ohne die freien Übergänge eines Monats.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>LiveTablesPages</name>
    <message>
        <source>No events yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>Noch keine Ereignisse: F5 führt den Workflow aus, F10 geht schrittweise hindurch.</translation>
    </message>
    <message>
        <source>No state was entered yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>Noch kein State betreten: F5 führt den Workflow aus, F10 geht schrittweise hindurch.</translation>
    </message>
</context>
<context>
    <name>MachineChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which state machine of %1?</source>
        <translation>Welche State Machine von %1?</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Five minutes at most, steps at least once; no .sync, no task tokens</source>
        <translation>Höchstens fünf Minuten, Schritte mindestens einmal; kein .sync, keine Task-Tokens</translation>
    </message>
    <message>
        <source>How it is checked and run here. The definition does not say it; whoever deploys it does.</source>
        <translation>Wie der Workflow hier geprüft und ausgeführt wird. In der Definition steht es nicht; es wird beim Deployment festgelegt.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Select a state to see and change its fields: click it, or walk the graph with the arrow keys.</source>
        <translation>Einen State auswählen, um seine Felder zu sehen und zu ändern: anklicken, oder mit den Pfeiltasten durch den Graphen gehen.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>StartAt</source>
        <translation>StartAt</translation>
    </message>
    <message>
        <source>State machine %1</source>
        <translation>State Machine %1</translation>
    </message>
    <message>
        <source>The definition of %1.</source>
        <translation>Die Definition von %1.</translation>
    </message>
    <message>
        <source>Up to a year, each step exactly once</source>
        <translation>Bis zu einem Jahr, jeder Schritt genau einmal</translation>
    </message>
    <message>
        <source>Workflow type</source>
        <translation>Workflow-Typ</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>die State Machine</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A client started this workflow. Its execution is in the debugger.</source>
        <translation>Ein Client hat diesen Workflow gestartet. Seine Ausführung ist im Debugger.</translation>
    </message>
</context>
<context>
    <name>MapRunsPage</name>
    <message>
        <source>No Map Run: open the manifest.json of a ResultWriter with its result files, or what `aws stepfunctions describe-map-run` printed, together with the history.</source>
        <translation>Kein Map Run: die manifest.json eines ResultWriter mit ihren Ergebnisdateien öffnen, oder was `aws stepfunctions describe-map-run` ausgab, zusammen mit dem Verlauf.</translation>
    </message>
    <message>
        <source>Shows this child execution on the graph</source>
        <translation>Zeigt diese Kindausführung im Graphen</translation>
    </message>
</context>
<context>
    <name>MapRunsView</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result file(s) of the manifest were not opened</source>
        <translation>
            <numerusform>%n Ergebnisdatei des Manifests wurde nicht geöffnet</numerusform>
            <numerusform>%n Ergebnisdateien des Manifests wurden nicht geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Child executions</source>
        <translation>Kindausführungen</translation>
    </message>
    <message>
        <source>Map Run</source>
        <translation>Map Run</translation>
    </message>
    <message>
        <source>Not succeeded only</source>
        <translation>Nur nicht erfolgreiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>$parse reads JSON.</source>
        <translation>$parse liest JSON.</translation>
    </message>
    <message>
        <source>$states has no member “{0}”.</source>
        <translation>$states hat kein Mitglied „{0}“.</translation>
    </message>
    <message>
        <source>'{0}' called {1}; the definition says {2}.</source>
        <translation>„{0}“ rief {1} auf; in der Definition steht {2}.</translation>
    </message>
    <message>
        <source>'{0}' uses something that differs each time, and so does its {1}: the time, chance, or a name.</source>
        <translation>„{0}“ verwendet etwas, das jedes Mal anders ist, und daher ist auch {1} anders: die Zeit, der Zufall oder ein Name.</translation>
    </message>
    <message>
        <source>'{0}' was a {1} state; in the definition it is a {2} state.</source>
        <translation>„{0}“ war ein {1}-State; in der Definition ist es ein {2}-State.</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 Zweig</translation>
    </message>
    <message>
        <source>1 state for each item</source>
        <translation>1 State für jedes Item</translation>
    </message>
    <message>
        <source>1 to 40 characters, without white space and most signs.</source>
        <translation>1 bis 40 Zeichen, ohne Leerraum und die meisten Sonderzeichen.</translation>
    </message>
    <message>
        <source>A Choice ends through the states that it leads to.</source>
        <translation>Ein Choice endet durch die States, zu denen es führt.</translation>
    </message>
    <message>
        <source>A ResultWriter writes to S3.</source>
        <translation>Ein ResultWriter schreibt nach S3.</translation>
    </message>
    <message>
        <source>A Wait has one of Seconds, SecondsPath, Timestamp and TimestampPath.</source>
        <translation>Ein Wait hat eines von Seconds, SecondsPath, Timestamp und TimestampPath.</translation>
    </message>
    <message>
        <source>A catcher before this one catches everything, so that this one never does.</source>
        <translation>Ein Catcher davor fängt alles ab, sodass dieser nie zum Zug kommt.</translation>
    </message>
    <message>
        <source>A colon is missing after {0}.</source>
        <translation>Nach {0} fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A comma is missing among the items of {0}.</source>
        <translation>Zwischen den Einträgen von {0} fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>Hier fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A definition is a JSON object.</source>
        <translation>Eine Definition ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A filter in the path “{0}” cannot be read.</source>
        <translation>Ein Filter im Pfad „{0}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A key is missing here.</source>
        <translation>Hier fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>A machine in JSONPath cannot become part of one in JSONata.</source>
        <translation>Eine State Machine in JSONPath kann nicht Teil einer in JSONata werden.</translation>
    </message>
    <message>
        <source>A machine needs a start.</source>
        <translation>Eine State Machine braucht einen Start.</translation>
    </message>
    <message>
        <source>A number in the path “{0}” is out of range.</source>
        <translation>Eine Zahl im Pfad „{0}“ liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A path begins with $.</source>
        <translation>Ein Pfad beginnt mit $.</translation>
    </message>
    <message>
        <source>A pattern is an object whose members are lists of what fits.</source>
        <translation>Ein Muster ist ein Objekt, dessen Felder Listen der passenden Werte sind.</translation>
    </message>
    <message>
        <source>A quote in the path “{0}” is not closed.</source>
        <translation>Ein Anführungszeichen im Pfad „{0}“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A regular expression in the path “{0}” cannot be read.</source>
        <translation>Ein regulärer Ausdruck im Pfad „{0}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A retrier before this one takes every error, so that this one never does.</source>
        <translation>Ein Retrier davor nimmt jeden Fehler, sodass dieser nie zum Zug kommt.</translation>
    </message>
    <message>
        <source>A rule always matches, so that Default is never taken.</source>
        <translation>Eine Regel trifft immer zu, sodass Default nie genommen wird.</translation>
    </message>
    <message>
        <source>A rule before this one always matches, so that this one never does.</source>
        <translation>Eine Regel davor trifft immer zu, sodass diese nie zum Zug kommt.</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>Ein State braucht einen Namen.</translation>
    </message>
    <message>
        <source>A string holds a raw control character.</source>
        <translation>Ein String enthält ein rohes Steuerzeichen.</translation>
    </message>
    <message>
        <source>A test case needs a name.</source>
        <translation>Ein Testfall braucht einen Namen.</translation>
    </message>
    <message>
        <source>A transition leads to a state of the same machine or branch.</source>
        <translation>Ein Übergang führt zu einem State derselben State Machine oder desselben Zweigs.</translation>
    </message>
    <message>
        <source>A workflow that begins with {1}, states: {0}.</source>
        <translation>Ein Workflow, der mit {1} beginnt, States: {0}.</translation>
    </message>
    <message>
        <source>Add */.</source>
        <translation>*/ hinzufügen.</translation>
    </message>
    <message>
        <source>Add a Default, unless that is meant.</source>
        <translation>Ein Default hinzufügen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>Add a branch to {0}</source>
        <translation>{0} um einen Zweig ergänzen</translation>
    </message>
    <message>
        <source>Add a catcher to {0}</source>
        <translation>{0} um einen Catcher ergänzen</translation>
    </message>
    <message>
        <source>Add a retrier to {0}</source>
        <translation>{0} um einen Retrier ergänzen</translation>
    </message>
    <message>
        <source>Add a rule to Choices.</source>
        <translation>Eine Regel zu Choices hinzufügen.</translation>
    </message>
    <message>
        <source>Add a rule to {0}</source>
        <translation>{0} um eine Regel ergänzen</translation>
    </message>
    <message>
        <source>Add a state.</source>
        <translation>Einen State hinzufügen.</translation>
    </message>
    <message>
        <source>Add an object with the states.</source>
        <translation>Ein Objekt mit den States hinzufügen.</translation>
    </message>
    <message>
        <source>Add at least one.</source>
        <translation>Mindestens eine hinzufügen.</translation>
    </message>
    <message>
        <source>Add it to the role's policy.</source>
        <translation>Es zur Policy der Rolle hinzufügen.</translation>
    </message>
    <message>
        <source>Add it, with or without “.$”.</source>
        <translation>Hinzufügen, mit oder ohne „.$“.</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>Eines davon hinzufügen.</translation>
    </message>
    <message>
        <source>Add one to the file.</source>
        <translation>Eine zur Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Einen hinzufügen.</translation>
    </message>
    <message>
        <source>Add or remove CSVHeaders.</source>
        <translation>CSVHeaders hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>Add the attribute definition.</source>
        <translation>Die Attributdefinition hinzufügen.</translation>
    </message>
    <message>
        <source>Add the closing quote.</source>
        <translation>Das schließende Anführungszeichen ergänzen.</translation>
    </message>
    <message>
        <source>Add the field.</source>
        <translation>Das Feld hinzufügen.</translation>
    </message>
    <message>
        <source>Add the missing ].</source>
        <translation>Die fehlende ] ergänzen.</translation>
    </message>
    <message>
        <source>Add the missing }.</source>
        <translation>Die fehlende } ergänzen.</translation>
    </message>
    <message>
        <source>Add the one that closes it.</source>
        <translation>Die schließende hinzufügen.</translation>
    </message>
    <message>
        <source>Add the quote.</source>
        <translation>Das Anführungszeichen hinzufügen.</translation>
    </message>
    <message>
        <source>Add the }, or write $${ for the characters.</source>
        <translation>Die } hinzufügen, oder für die Zeichen $${ schreiben.</translation>
    </message>
    <message>
        <source>Add the }.</source>
        <translation>Die } ergänzen.</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>{0} ergänzen</translation>
    </message>
    <message>
        <source>Add what is missing, or remove the rest.</source>
        <translation>Ergänzen, was fehlt, oder den Rest entfernen.</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Add “.$” to the key, if the value of that path is meant.</source>
        <translation>„.$“ an den Schlüssel anhängen, wenn der Wert dieses Pfads gemeint ist.</translation>
    </message>
    <message>
        <source>After a backslash only ' \ { and } may stand: see “{0}”.</source>
        <translation>Nach einem Backslash dürfen nur ' \ { und } stehen: siehe „{0}“.</translation>
    </message>
    <message>
        <source>All but {0} is allowed.</source>
        <translation>Alles außer {0} ist erlaubt.</translation>
    </message>
    <message>
        <source>All errors lead to “{0}” already.</source>
        <translation>Alle Fehler führen schon zu „{0}“.</translation>
    </message>
    <message>
        <source>All states are in JSONPath already.</source>
        <translation>Alle States sind schon in JSONPath.</translation>
    </message>
    <message>
        <source>All states are in JSONata already.</source>
        <translation>Alle States sind schon in JSONata.</translation>
    </message>
    <message>
        <source>An ItemReader reads from S3.</source>
        <translation>Ein ItemReader liest aus S3.</translation>
    </message>
    <message>
        <source>An expectation is a JSON object.</source>
        <translation>Eine Erwartung ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}, and nothing stands outside: see “{0}”.</source>
        <translation>Ein Ausdruck beginnt mit {% und endet mit %}, und nichts steht außerhalb: siehe „{0}“.</translation>
    </message>
    <message>
        <source>Another branch has a state called “{0}” too.</source>
        <translation>Ein anderer Zweig hat auch einen State „{0}“.</translation>
    </message>
    <message>
        <source>Another state is already called “{0}”.</source>
        <translation>Ein anderer State heißt schon „{0}“.</translation>
    </message>
    <message>
        <source>Append .sync to the Resource, and remove the loop.</source>
        <translation>.sync an die Resource anhängen und die Schleife entfernen.</translation>
    </message>
    <message>
        <source>Assign it in a state before this one.</source>
        <translation>Sie in einem State davor zuweisen.</translation>
    </message>
    <message>
        <source>Begin it with a brace.</source>
        <translation>Mit einer geschweiften Klammer beginnen.</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Begin with a template in a new document.</source>
        <translation>In einem neuen Dokument mit einer Vorlage beginnen.</translation>
    </message>
    <message>
        <source>Begin with { and “StartAt”.</source>
        <translation>Mit { und „StartAt“ beginnen.</translation>
    </message>
    <message>
        <source>Behind '{0}' the recording went to '{1}', the repetition to '{2}'.</source>
        <translation>Nach „{0}“ ging die Aufzeichnung zu „{1}“, die Wiedergabe zu „{2}“.</translation>
    </message>
    <message>
        <source>Behind '{0}' the repetition goes on with {1}, the recording does not.</source>
        <translation>Nach „{0}“ geht die Wiedergabe mit {1} weiter, die Aufzeichnung nicht.</translation>
    </message>
    <message>
        <source>CSVHeaders are needed where CSVHeaderLocation is GIVEN, and only there.</source>
        <translation>CSVHeaders werden dort gebraucht, wo CSVHeaderLocation GIVEN ist, und nur dort.</translation>
    </message>
    <message>
        <source>Call the service from the state; the function, its cost and its cold start go away.</source>
        <translation>Den Dienst vom State aus aufrufen; die Funktion, ihre Kosten und ihr Kaltstart entfallen.</translation>
    </message>
    <message>
        <source>Catch States.ALL and go to {0}</source>
        <translation>States.ALL abfangen und zu {0} gehen</translation>
    </message>
    <message>
        <source>Catch it, and undo or report what was done before.</source>
        <translation>Den Fehler abfangen und ungeschehen machen oder melden, was zuvor geschah.</translation>
    </message>
    <message>
        <source>Change it in a text editor.</source>
        <translation>In einem Texteditor ändern.</translation>
    </message>
    <message>
        <source>Change it, or remove the rule.</source>
        <translation>Sie ändern oder die Regel entfernen.</translation>
    </message>
    <message>
        <source>Change its value.</source>
        <translation>Den Wert ändern.</translation>
    </message>
    <message>
        <source>Change or remove that field.</source>
        <translation>Dieses Feld ändern oder entfernen.</translation>
    </message>
    <message>
        <source>Change that catcher, or remove it first.</source>
        <translation>Diesen Catcher ändern oder ihn zuerst entfernen.</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Den Kommentar ändern</translation>
    </message>
    <message>
        <source>Change the program that it was made from.</source>
        <translation>Das Programm ändern, aus dem es entstand.</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Check it there.</source>
        <translation>Dort nachsehen.</translation>
    </message>
    <message>
        <source>Check its brackets and escapes.</source>
        <translation>Klammern und Escapes prüfen.</translation>
    </message>
    <message>
        <source>Check its quotes, commas and parentheses.</source>
        <translation>Anführungszeichen, Kommas und Klammern prüfen.</translation>
    </message>
    <message>
        <source>Check its spelling, or assign it in a state before this one.</source>
        <translation>Die Schreibweise prüfen oder sie in einem State davor zuweisen.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Die Schreibweise prüfen oder es entfernen.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Check its spelling: small letters, as in arn:aws:states:::aws-sdk:dynamodb:getItem.</source>
        <translation>Die Schreibweise prüfen: Kleinbuchstaben, wie in arn:aws:states:::aws-sdk:dynamodb:getItem.</translation>
    </message>
    <message>
        <source>Check its spelling: the API's name, beginning with a small letter.</source>
        <translation>Die Schreibweise prüfen: der Name der API, mit kleinem Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>Check its spelling; they begin with “States.”.</source>
        <translation>Die Schreibweise prüfen; sie beginnen mit „States.“.</translation>
    </message>
    <message>
        <source>Check the action and what follows the dot; arn:aws:states:::aws-sdk:… reaches every action.</source>
        <translation>Die Aktion prüfen und was auf den Punkt folgt; arn:aws:states:::aws-sdk:… erreicht jede Aktion.</translation>
    </message>
    <message>
        <source>Check the brackets before it.</source>
        <translation>Die Klammern davor prüfen.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Die Berechtigungen der Datei prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check the name of the service.</source>
        <translation>Den Namen des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Check the spelling; States.TaskFailed, States.Timeout and States.ALL are usual.</source>
        <translation>Die Schreibweise prüfen; üblich sind States.TaskFailed, States.Timeout und States.ALL.</translation>
    </message>
    <message>
        <source>Choices lead back to “{0}” and nothing changes on the way: once there, it would go around for ever.</source>
        <translation>Choices führen zu „{0}“ zurück, und unterwegs ändert sich nichts: Einmal dort, ginge es endlos im Kreis.</translation>
    </message>
    <message>
        <source>Choose a MockConfigFile.json, or another name.</source>
        <translation>Eine MockConfigFile.json wählen, oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>Choose a file with a definition.</source>
        <translation>Eine Datei mit einer Definition wählen.</translation>
    </message>
    <message>
        <source>Choose a place elsewhere.</source>
        <translation>Eine Stelle anderswo wählen.</translation>
    </message>
    <message>
        <source>Choose a policy document, or the file that has the role.</source>
        <translation>Ein Policy-Dokument wählen, oder die Datei, die die Rolle enthält.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>Choose a state of the same branch.</source>
        <translation>Einen State desselben Zweigs wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Eines davon wählen.</translation>
    </message>
    <message>
        <source>Choose the definition of a state machine.</source>
        <translation>Die Definition einer State Machine wählen.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Es schließen.</translation>
    </message>
    <message>
        <source>Convert it first, or use a formatter of its own.</source>
        <translation>Sie zuerst umwandeln, oder einen eigenen Formatierer verwenden.</translation>
    </message>
    <message>
        <source>Convert its states to JSONata first.</source>
        <translation>Zuerst ihre States nach JSONata umwandeln.</translation>
    </message>
    <message>
        <source>Convert the machine to JSONPath</source>
        <translation>Die State Machine nach JSONPath umwandeln</translation>
    </message>
    <message>
        <source>Convert the machine to JSONata</source>
        <translation>Die State Machine nach JSONata umwandeln</translation>
    </message>
    <message>
        <source>Convert {0} to JSONPath</source>
        <translation>{0} nach JSONPath umwandeln</translation>
    </message>
    <message>
        <source>Convert {0} to JSONata</source>
        <translation>{0} nach JSONata umwandeln</translation>
    </message>
    <message>
        <source>Copy states, an object of states, or a whole definition.</source>
        <translation>States kopieren, ein Objekt aus States oder eine ganze Definition.</translation>
    </message>
    <message>
        <source>Correct it in the text first.</source>
        <translation>Zuerst im Text berichtigen.</translation>
    </message>
    <message>
        <source>Correct it there and copy it again.</source>
        <translation>Dort berichtigen und erneut kopieren.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Die Datei berichtigen.</translation>
    </message>
    <message>
        <source>Correct the text there.</source>
        <translation>Den Text dort berichtigen.</translation>
    </message>
    <message>
        <source>Correct the text there; then the graph can be edited again.</source>
        <translation>Den Text dort berichtigen; dann lässt sich der Graph wieder bearbeiten.</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Delete the state, or dissolve it.</source>
        <translation>Den State löschen oder auflösen.</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Delete {0} states</source>
        <translation>{0} States löschen</translation>
    </message>
    <message>
        <source>Dissolve the Map {0}</source>
        <translation>Das Map {0} auflösen</translation>
    </message>
    <message>
        <source>Dissolve the Parallel {0}</source>
        <translation>Das Parallel {0} auflösen</translation>
    </message>
    <message>
        <source>Dissolve {0}</source>
        <translation>{0} auflösen</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>{0} duplizieren</translation>
    </message>
    <message>
        <source>Each round makes the input of “{0}” larger: {3} rounds took it from {1} to {2} KiB, and {4} more would reach the 256 KiB that a payload takes. Measured from {5}.</source>
        <translation>Jede Runde macht den Input von „{0}“ größer: {3} Runden brachten ihn von {1} auf {2} KiB, und {4} weitere würden die 256 KiB erreichen, die eine Payload fasst. Gemessen an {5}.</translation>
    </message>
    <message>
        <source>End at {0}</source>
        <translation>Mit {0} enden</translation>
    </message>
    <message>
        <source>End the execution after {0} hours (TimeoutSeconds)</source>
        <translation>Die Ausführung nach {0} Stunden beenden (TimeoutSeconds)</translation>
    </message>
    <message>
        <source>ErrorEquals names no error.</source>
        <translation>ErrorEquals nennt keinen Fehler.</translation>
    </message>
    <message>
        <source>Export it with all its events.</source>
        <translation>Den Verlauf mit allen Ereignissen exportieren.</translation>
    </message>
    <message>
        <source>Export it with its execution data to run it again.</source>
        <translation>Den Verlauf mit Ausführungsdaten exportieren, um ihn erneut auszuführen.</translation>
    </message>
    <message>
        <source>Export the history again.</source>
        <translation>Den Verlauf noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Express may do a state twice: see that each may be, then set the type.</source>
        <translation>Express kann einen State zweimal ausführen: sicherstellen, dass jeder das verträgt, dann den Typ setzen.</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a job.</source>
        <translation>Express-Workflows können nicht auf einen Job warten.</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a task token.</source>
        <translation>Express-Workflows können nicht auf ein Task-Token warten.</translation>
    </message>
    <message>
        <source>Express workflows have no activities.</source>
        <translation>Express-Workflows haben keine Activities.</translation>
    </message>
    <message>
        <source>Express workflows have no distributed Map.</source>
        <translation>Express-Workflows haben kein verteiltes Map.</translation>
    </message>
    <message>
        <source>Extract {0} as a machine of its own</source>
        <translation>{0} als eigene State Machine auslagern</translation>
    </message>
    <message>
        <source>Fetch it, and open its own file.</source>
        <translation>Sie holen und ihre eigene Datei öffnen.</translation>
    </message>
    <message>
        <source>Fill its branches first, or delete it.</source>
        <translation>Zuerst seine Zweige füllen oder ihn löschen.</translation>
    </message>
    <message>
        <source>Format the text</source>
        <translation>Den Text formatieren</translation>
    </message>
    <message>
        <source>Free some space, or save to another disk.</source>
        <translation>Platz schaffen oder auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>From “{0}” on no way leads to an end: it would run for ever.</source>
        <translation>Ab „{0}“ führt kein Weg zu einem Ende: Es liefe endlos.</translation>
    </message>
    <message>
        <source>GET, POST, PUT, DELETE, PATCH, HEAD or OPTIONS.</source>
        <translation>GET, POST, PUT, DELETE, PATCH, HEAD oder OPTIONS.</translation>
    </message>
    <message>
        <source>Give a JSON object of names and values, or a list of ParameterKey and ParameterValue.</source>
        <translation>Ein JSON-Objekt aus Namen und Werten angeben, oder eine Liste aus ParameterKey und ParameterValue.</translation>
    </message>
    <message>
        <source>Give a state "End": true, or add a Succeed or Fail.</source>
        <translation>Einem State "End": true geben, oder ein Succeed oder Fail hinzufügen.</translation>
    </message>
    <message>
        <source>Give each attempt one answer.</source>
        <translation>Jedem Versuch genau eine Antwort geben.</translation>
    </message>
    <message>
        <source>Give it a Next first.</source>
        <translation>Ihm zuerst ein Next geben.</translation>
    </message>
    <message>
        <source>Give it a value to run the definition.</source>
        <translation>Ihm einen Wert geben, um die Definition auszuführen.</translation>
    </message>
    <message>
        <source>Give it in the resource.</source>
        <translation>In der Ressource angeben.</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation>Ihr zuerst eine geben.</translation>
    </message>
    <message>
        <source>Give the path with path.module, or open the definition itself.</source>
        <translation>Den Pfad mit path.module angeben, oder die Definition selbst öffnen.</translation>
    </message>
    <message>
        <source>Give the test case a response for it.</source>
        <translation>Dem Testfall eine Antwort dafür geben.</translation>
    </message>
    <message>
        <source>Hand on $$.Task.Token, or $states.context.Task.Token.</source>
        <translation>$$.Task.Token weitergeben, oder $states.context.Task.Token.</translation>
    </message>
    <message>
        <source>HeartbeatSeconds must be smaller than TimeoutSeconds.</source>
        <translation>HeartbeatSeconds muss kleiner als TimeoutSeconds sein.</translation>
    </message>
    <message>
        <source>How “{0}” gets its definition cannot be told from this file.</source>
        <translation>Wie „{0}“ zu seiner Definition kommt, lässt sich aus dieser Datei nicht sagen.</translation>
    </message>
    <message>
        <source>In '{0}' the recording goes on with {1}, the repetition does not.</source>
        <translation>In „{0}“ geht die Aufzeichnung mit {1} weiter, die Wiedergabe nicht.</translation>
    </message>
    <message>
        <source>In '{0}' the recording has {1}, the repetition {2}.</source>
        <translation>In „{0}“ hat die Aufzeichnung {1}, die Wiedergabe {2}.</translation>
    </message>
    <message>
        <source>Input is a text that holds JSON.</source>
        <translation>Input ist ein Text, der JSON enthält.</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>Intrinsic functions can be nested 10 deep at most.</source>
        <translation>Intrinsische Funktionen lassen sich höchstens 10-fach schachteln.</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>Ist das die richtige Datei?</translation>
    </message>
    <message>
        <source>Is this the right file? A definition has at most 1 MiB.</source>
        <translation>Ist das die richtige Datei? Eine Definition hat höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>It ended {0}, expected was {1}.</source>
        <translation>Die Ausführung endete mit {0}, erwartet war {1}.</translation>
    </message>
    <message>
        <source>It ended {0}, expected was {1}. {2}: {3}</source>
        <translation>Die Ausführung endete mit {0}, erwartet war {1}. {2}: {3}</translation>
    </message>
    <message>
        <source>It exists in Output and Assign of Task, Parallel and Map states.</source>
        <translation>Es existiert in Output und Assign von Task, Parallel und Map.</translation>
    </message>
    <message>
        <source>It exists in Output and Assign of a catcher.</source>
        <translation>Es existiert in Output und Assign eines Catchers.</translation>
    </message>
    <message>
        <source>It is allowed on all but {0}.</source>
        <translation>Es ist auf allem außer {0} erlaubt.</translation>
    </message>
    <message>
        <source>It is an object with a list Statement.</source>
        <translation>Es ist ein Objekt mit einer Liste Statement.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is put together in the file: {0}.</source>
        <translation>Der Wert wird in der Datei zusammengesetzt: {0}.</translation>
    </message>
    <message>
        <source>It is too broken to go on: the last {0} bytes were not read.</source>
        <translation>Es ist zu defekt, um weiterzulesen: Die letzten {0} Bytes wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It was given up after {0} events.</source>
        <translation>Nach {0} Ereignissen wurde aufgegeben.</translation>
    </message>
    <message>
        <source>It was passed over.</source>
        <translation>Es wurde übergangen.</translation>
    </message>
    <message>
        <source>It was passed over. Lines that a log cut off cannot be restored.</source>
        <translation>Sie wurde übergangen. Zeilen, die ein Log abgeschnitten hat, lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Its Resource begins with arn:aws:states:::states:startExecution.</source>
        <translation>Seine Resource beginnt mit arn:aws:states:::states:startExecution.</translation>
    </message>
    <message>
        <source>JSON has no comma before a closing bracket.</source>
        <translation>JSON hat kein Komma vor einer schließenden Klammer.</translation>
    </message>
    <message>
        <source>JSON has no comments; the service refuses them.</source>
        <translation>JSON hat keine Kommentare; der Dienst lehnt sie ab.</translation>
    </message>
    <message>
        <source>JSON strings have double quotes.</source>
        <translation>JSON-Strings haben doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>Join them with And.</source>
        <translation>Mit And verbinden.</translation>
    </message>
    <message>
        <source>Keep it in S3 and hand on its key, or take with ResultSelector and OutputPath what is needed.</source>
        <translation>In S3 ablegen und den Schlüssel weitergeben, oder mit ResultSelector und OutputPath nehmen, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Keep it in S3 and hand on where it is.</source>
        <translation>In S3 ablegen und weitergeben, wo es liegt.</translation>
    </message>
    <message>
        <source>Keep it in a variable before, or leave the state in JSONata.</source>
        <translation>Es vorher in einer Variable festhalten oder den State in JSONata lassen.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Eines davon behalten.</translation>
    </message>
    <message>
        <source>Keep the input there (ResultPath), or hand on what is needed.</source>
        <translation>Den Input dort behalten (ResultPath) oder weitergeben, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Keep the input there (ResultPath), or read another member.</source>
        <translation>Den Input dort behalten (ResultPath) oder ein anderes Mitglied lesen.</translation>
    </message>
    <message>
        <source>Keep what is collected in S3 or DynamoDB, and hand on its key.</source>
        <translation>Das Gesammelte in S3 oder DynamoDB aufbewahren und dessen Schlüssel weitergeben.</translation>
    </message>
    <message>
        <source>Known are status, error and cause (strings), output, outputContains, and path (names of states).</source>
        <translation>Bekannt sind status, error und cause (Strings), output, outputContains und path (Namen von States).</translation>
    </message>
    <message>
        <source>Lead errors to {0}</source>
        <translation>Fehler zu {0} leiten</translation>
    </message>
    <message>
        <source>Lead {0} to {1}</source>
        <translation>{0} zu {1} führen</translation>
    </message>
    <message>
        <source>Let a state behind it lead out, or end.</source>
        <translation>Einen State dahinter hinausführen oder enden lassen.</translation>
    </message>
    <message>
        <source>Let a state lead to it first.</source>
        <translation>Zuerst einen State dorthin führen lassen.</translation>
    </message>
    <message>
        <source>Let a transition lead there, or delete the state.</source>
        <translation>Einen Übergang dorthin führen lassen oder den State löschen.</translation>
    </message>
    <message>
        <source>Let it begin at another state instead.</source>
        <translation>Stattdessen bei einem anderen State beginnen lassen.</translation>
    </message>
    <message>
        <source>Let it tell: .waitForTaskToken with a timeout waits without a transition.</source>
        <translation>Sich benachrichtigen lassen: .waitForTaskToken mit einem Timeout wartet ohne Übergang.</translation>
    </message>
    <message>
        <source>Let something change or wait on the way, or let a rule lead out.</source>
        <translation>Unterwegs etwas ändern oder warten lassen, oder eine Regel hinausführen.</translation>
    </message>
    <message>
        <source>Let {0} wait with {1}</source>
        <translation>{0} mit {1} warten lassen</translation>
    </message>
    <message>
        <source>Letters, digits and underscores, not beginning with a digit; at most 80 characters; not “states”.</source>
        <translation>Buchstaben, Ziffern und Unterstriche, nicht mit einer Ziffer beginnend; höchstens 80 Zeichen; nicht „states“.</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: the definition is broken there; it cannot be written back.</source>
        <translation>Zeile {0}, Spalte {1}: Die Definition ist dort defekt; sie lässt sich nicht zurückschreiben.</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: this is no Terraform.</source>
        <translation>Zeile {0}, Spalte {1}: Das ist kein Terraform.</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: this is no YAML ({2}).</source>
        <translation>Zeile {0}, Spalte {1}: Das ist kein YAML ({2}).</translation>
    </message>
    <message>
        <source>Line {0}: a key that is no plain text cannot be read.</source>
        <translation>Zeile {0}: Ein Schlüssel, der kein einfacher Text ist, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look at what the role's policies are made of.</source>
        <translation>Ansehen, woraus die Policys der Rolle zusammengesetzt sind.</translation>
    </message>
    <message>
        <source>Look for a loop without an end.</source>
        <translation>Nach einer Schleife ohne Ende suchen.</translation>
    </message>
    <message>
        <source>Lower it, or raise the timeout.</source>
        <translation>Ihn senken oder die Zeitüberschreitung erhöhen.</translation>
    </message>
    <message>
        <source>Make it a Standard workflow, or shorten what takes long.</source>
        <translation>Zum Standard-Workflow machen oder verkürzen, was lange dauert.</translation>
    </message>
    <message>
        <source>Make it a Standard workflow: its executions can be seen and redriven, too.</source>
        <translation>Zum Standard-Workflow machen: Dessen Ausführungen lassen sich auch ansehen und per Redrive fortsetzen.</translation>
    </message>
    <message>
        <source>Make it a local first.</source>
        <translation>Zuerst ein local daraus machen.</translation>
    </message>
    <message>
        <source>Make it an object with StartAt and States in the text, or delete it there and begin anew.</source>
        <translation>Im Text ein Objekt mit StartAt und States daraus machen, oder ihn dort löschen und neu beginnen.</translation>
    </message>
    <message>
        <source>Make it in two states, or leave this one in JSONata.</source>
        <translation>Es auf zwei States aufteilen oder diesen in JSONata lassen.</translation>
    </message>
    <message>
        <source>Make the condition part of {0}</source>
        <translation>Die Bedingung zu einem Teil von {0} machen</translation>
    </message>
    <message>
        <source>MaxDelaySeconds must be greater than IntervalSeconds.</source>
        <translation>MaxDelaySeconds muss größer als IntervalSeconds sein.</translation>
    </message>
    <message>
        <source>Measured from {0}, the longest {1}. An Express execution ends after 300 s.</source>
        <translation>Gemessen an {0}, längste Dauer {1}. Eine Express-Ausführung endet nach 300 s.</translation>
    </message>
    <message>
        <source>Measured from {0}, the longest {3}: a million of them cost {1} as Standard and {2} as Express.</source>
        <translation>Gemessen an {0}, längste Dauer {3}: Eine Million davon kostet {1} als Standard und {2} als Express.</translation>
    </message>
    <message>
        <source>Measured from {0}, the longest {3}; that is {4} a month, for {1} as Standard and {2} as Express.</source>
        <translation>Gemessen an {0}, längste Dauer {3}; das sind {4} im Monat, für {1} als Standard und {2} als Express.</translation>
    </message>
    <message>
        <source>Measured from {0}: a million of them cost {2} as Express and {1} as Standard.</source>
        <translation>Gemessen an {0}: Eine Million davon kostet {2} als Express und {1} als Standard.</translation>
    </message>
    <message>
        <source>Mend it first.</source>
        <translation>Zuerst beheben.</translation>
    </message>
    <message>
        <source>Mend it in a text editor.</source>
        <translation>In einem Texteditor beheben.</translation>
    </message>
    <message>
        <source>Mend its problems first.</source>
        <translation>Zuerst ihre Probleme beheben.</translation>
    </message>
    <message>
        <source>Mend the file first.</source>
        <translation>Zuerst die Datei in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Mend what lint names first.</source>
        <translation>Zuerst beheben, was lint nennt.</translation>
    </message>
    <message>
        <source>Merge with the file</source>
        <translation>Mit der Datei zusammenführen</translation>
    </message>
    <message>
        <source>Move it before the one with States.ALL.</source>
        <translation>Vor den mit States.ALL schieben.</translation>
    </message>
    <message>
        <source>Move it into a file of its own.</source>
        <translation>Sie in eine eigene Datei verschieben.</translation>
    </message>
    <message>
        <source>Move it out.</source>
        <translation>Nach außen schieben.</translation>
    </message>
    <message>
        <source>Move it to the end</source>
        <translation>Ans Ende schieben</translation>
    </message>
    <message>
        <source>Move it to the end, in an entry of its own.</source>
        <translation>Ans Ende schieben, in einen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Move parts into state machines of their own.</source>
        <translation>Teile in eigene State Machines auslagern.</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>Move {0} states</source>
        <translation>{0} States verschieben</translation>
    </message>
    <message>
        <source>Name at least one, such as States.TaskFailed.</source>
        <translation>Mindestens einen nennen, etwa States.TaskFailed.</translation>
    </message>
    <message>
        <source>Name one of the states, or add it.</source>
        <translation>Einen der States nennen oder ihn hinzufügen.</translation>
    </message>
    <message>
        <source>Name one of the states.</source>
        <translation>Einen der States nennen.</translation>
    </message>
    <message>
        <source>Name one: FILE#NAME.</source>
        <translation>Eine nennen: FILE#NAME.</translation>
    </message>
    <message>
        <source>Name the actions and resources in a policy of your own.</source>
        <translation>Die Aktionen und Ressourcen in einer eigenen Policy nennen.</translation>
    </message>
    <message>
        <source>Name the actions.</source>
        <translation>Die Aktionen nennen.</translation>
    </message>
    <message>
        <source>Name the next state, or add "End": true.</source>
        <translation>Den nächsten State nennen oder "End": true hinzufügen.</translation>
    </message>
    <message>
        <source>Name the resources.</source>
        <translation>Die Ressourcen nennen.</translation>
    </message>
    <message>
        <source>Name the state to begin with.</source>
        <translation>Den State nennen, mit dem es beginnt.</translation>
    </message>
    <message>
        <source>Name the template that has the machine: FILE#NAME.</source>
        <translation>Das Template nennen, das die State Machine enthält: FILE#NAME.</translation>
    </message>
    <message>
        <source>Name what is needed instead.</source>
        <translation>Stattdessen nennen, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Neither an attribute nor a block begins here.</source>
        <translation>Hier beginnt weder ein Attribut noch ein Block.</translation>
    </message>
    <message>
        <source>No field of JSONPath makes what {0} says out of input and result.</source>
        <translation>Kein JSONPath-Feld macht aus Input und Ergebnis, was {0} sagt.</translation>
    </message>
    <message>
        <source>No leading zeros or plus, digits on both sides of the point.</source>
        <translation>Keine führenden Nullen, kein Plus, Ziffern auf beiden Seiten des Punkts.</translation>
    </message>
    <message>
        <source>No state ends this: it would run for ever.</source>
        <translation>Kein State beendet dies: Es liefe endlos.</translation>
    </message>
    <message>
        <source>No state is selected.</source>
        <translation>Kein State ist ausgewählt.</translation>
    </message>
    <message>
        <source>No state of this scope assigns “{0}”.</source>
        <translation>Kein State dieses Bereichs weist „{0}“ zu.</translation>
    </message>
    <message>
        <source>Nobody gets the task token, so that nobody can send it back.</source>
        <translation>Niemand bekommt das Task-Token, also kann es niemand zurücksenden.</translation>
    </message>
    <message>
        <source>Nothing assigns “${0}”.</source>
        <translation>Nichts weist „${0}“ zu.</translation>
    </message>
    <message>
        <source>Nothing can follow “{0}”.</source>
        <translation>Auf „{0}“ kann nichts folgen.</translation>
    </message>
    <message>
        <source>Nothing follows “{0}” that it could change places with.</source>
        <translation>Auf „{0}“ folgt nichts, womit es den Platz tauschen könnte.</translation>
    </message>
    <message>
        <source>Nothing leads to “{0}” that it could change places with.</source>
        <translation>Zu „{0}“ führt nichts, womit es den Platz tauschen könnte.</translation>
    </message>
    <message>
        <source>Nothing leads to “{0}”.</source>
        <translation>Zu „{0}“ führt nichts.</translation>
    </message>
    <message>
        <source>Nothing to do, if that is meant.</source>
        <translation>Nichts zu tun, wenn das so gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing to do, if what fills it in gives JSON.</source>
        <translation>Nichts zu tun, wenn das Eingesetzte JSON ergibt.</translation>
    </message>
    <message>
        <source>One of these fields is missing: {0}.</source>
        <translation>Eines dieser Felder fehlt: {0}.</translation>
    </message>
    <message>
        <source>Only And, Or and Not with one condition in them can be dissolved.</source>
        <translation>Nur And, Or und Not mit einer einzigen Bedingung lassen sich auflösen.</translation>
    </message>
    <message>
        <source>Only definitions in JSON can be formatted.</source>
        <translation>Nur Definitionen in JSON lassen sich formatieren.</translation>
    </message>
    <message>
        <source>Open a definition, or a template that has one.</source>
        <translation>Eine Definition öffnen, oder ein Template, das eine hat.</translation>
    </message>
    <message>
        <source>Open a file with a definition.</source>
        <translation>Eine Datei mit einer Definition öffnen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Die Datei erneut öffnen.</translation>
    </message>
    <message>
        <source>Open the files that it is made of.</source>
        <translation>Die Dateien öffnen, aus denen sie besteht.</translation>
    </message>
    <message>
        <source>Open what `aws stepfunctions get-execution-history` printed, an Express workflow's log, or the results of a Map Run.</source>
        <translation>Öffnen, was `aws stepfunctions get-execution-history` ausgab, das Log eines Express-Workflows oder die Ergebnisse eines Map Run.</translation>
    </message>
    <message>
        <source>Operators are StringEquals, NumericLessThan, IsPresent and their kin.</source>
        <translation>Operatoren sind StringEquals, NumericLessThan, IsPresent und dergleichen.</translation>
    </message>
    <message>
        <source>Parallel and Map states do.</source>
        <translation>Parallel und Map tun das.</translation>
    </message>
    <message>
        <source>Part of a workflow, states: {0}.</source>
        <translation>Teil eines Workflows, States: {0}.</translation>
    </message>
    <message>
        <source>Pass the value on in the payload, or select all states that use it.</source>
        <translation>Den Wert in der Payload weitergeben oder alle States auswählen, die sie verwenden.</translation>
    </message>
    <message>
        <source>Pass, Task, Choice, Wait, Succeed, Fail, Parallel and Map are.</source>
        <translation>Pass, Task, Choice, Wait, Succeed, Fail, Parallel und Map sind es.</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>{0} einsetzen</translation>
    </message>
    <message>
        <source>Put into the Map {0}</source>
        <translation>In das Map {0} setzen</translation>
    </message>
    <message>
        <source>Put into the Parallel {0}</source>
        <translation>In das Parallel {0} setzen</translation>
    </message>
    <message>
        <source>Put it between {% and %}, if its value is meant.</source>
        <translation>Zwischen {% und %} setzen, wenn der Wert gemeint ist.</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>In doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>In doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Put it right in the text first.</source>
        <translation>Zuerst im Text in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Put states into a Parallel first.</source>
        <translation>Zuerst States in ein Parallel setzen.</translation>
    </message>
    <message>
        <source>Put texts in double quotes; check brackets and commas.</source>
        <translation>Texte in doppelte Anführungszeichen setzen; Klammern und Kommas prüfen.</translation>
    </message>
    <message>
        <source>Put the expression right first.</source>
        <translation>Zuerst den Ausdruck berichtigen.</translation>
    </message>
    <message>
        <source>Put the machine in the place of {0}</source>
        <translation>Die State Machine an die Stelle von {0} setzen</translation>
    </message>
    <message>
        <source>Raise it, or remove it.</source>
        <translation>Ihn erhöhen oder entfernen.</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Die Datei neu laden</translation>
    </message>
    <message>
        <source>Remove Default, or the rule.</source>
        <translation>Default entfernen, oder die Regel.</translation>
    </message>
    <message>
        <source>Remove QueryLanguage here, or set JSONata for single states only.</source>
        <translation>QueryLanguage hier entfernen, oder JSONata nur für einzelne States setzen.</translation>
    </message>
    <message>
        <source>Remove a branch of {0}</source>
        <translation>Einen Zweig von {0} entfernen</translation>
    </message>
    <message>
        <source>Remove from {0}</source>
        <translation>Aus {0} entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it here.</source>
        <translation>Hier entfernen.</translation>
    </message>
    <message>
        <source>Remove it, or change QueryLanguage.</source>
        <translation>Es entfernen oder QueryLanguage ändern.</translation>
    </message>
    <message>
        <source>Remove it, or check the brackets.</source>
        <translation>Entfernen, oder die Klammern prüfen.</translation>
    </message>
    <message>
        <source>Remove it, or move it before that rule.</source>
        <translation>Sie entfernen oder vor jene Regel schieben.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>Remove it; change what makes the state fail.</source>
        <translation>Entfernen; ändern, woran der State scheitert.</translation>
    </message>
    <message>
        <source>Remove one of them, or change what it asks.</source>
        <translation>Eine davon entfernen oder ändern, wonach sie fragt.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Eines davon entfernen.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Eines davon entfernen oder umbenennen.</translation>
    </message>
    <message>
        <source>Remove the others first.</source>
        <translation>Zuerst die anderen entfernen.</translation>
    </message>
    <message>
        <source>Remove the transition from {0} to {1}</source>
        <translation>Den Übergang von {0} zu {1} entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Remove “.$” and put an expression between {% and %}.</source>
        <translation>„.$“ entfernen und einen Ausdruck zwischen {% und %} setzen.</translation>
    </message>
    <message>
        <source>Remove “.$” from the key, or write a path.</source>
        <translation>„.$“ vom Schlüssel entfernen oder einen Pfad schreiben.</translation>
    </message>
    <message>
        <source>Rename it, or leave the state in JSONata.</source>
        <translation>Ihn umbenennen oder den State in JSONata lassen.</translation>
    </message>
    <message>
        <source>Rename one: names are unique in the whole machine.</source>
        <translation>Einen umbenennen: Namen sind in der ganzen State Machine eindeutig.</translation>
    </message>
    <message>
        <source>Rename the variable {0} to {1}</source>
        <translation>Die Variable {0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>Reorder {0}</source>
        <translation>{0} umordnen</translation>
    </message>
    <message>
        <source>Replace the single quotes.</source>
        <translation>Die einfachen Anführungszeichen ersetzen.</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Retry Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException and Lambda.TooManyRequestsException.</source>
        <translation>Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException und Lambda.TooManyRequestsException wiederholen.</translation>
    </message>
    <message>
        <source>Retry what Lambda throws in passing</source>
        <translation>Wiederholen, was Lambda vorübergehend wirft</translation>
    </message>
    <message>
        <source>Rewrite it by hand, or leave the state in JSONata.</source>
        <translation>Es von Hand umschreiben oder den State in JSONata lassen.</translation>
    </message>
    <message>
        <source>Rewrite it by hand.</source>
        <translation>Von Hand umschreiben.</translation>
    </message>
    <message>
        <source>Rewrite the rule by hand, or leave the state in JSONata.</source>
        <translation>Die Regel von Hand umschreiben oder den State in JSONata lassen.</translation>
    </message>
    <message>
        <source>Rewrite the rule by hand.</source>
        <translation>Die Regel von Hand umschreiben.</translation>
    </message>
    <message>
        <source>Rewrite the state by hand, or leave it in JSONPath.</source>
        <translation>Den State von Hand umschreiben oder in JSONPath lassen.</translation>
    </message>
    <message>
        <source>Rewrite the state by hand, or leave it in JSONata.</source>
        <translation>Den State von Hand umschreiben oder ihn in JSONata lassen.</translation>
    </message>
    <message>
        <source>Rule {0} takes all that this one could, so that it never matches.</source>
        <translation>Regel {0} nimmt alles, was diese könnte, sodass sie nie zum Zug kommt.</translation>
    </message>
    <message>
        <source>Run it again from its start instead.</source>
        <translation>Stattdessen von Anfang an erneut ausführen.</translation>
    </message>
    <message>
        <source>S3_INVENTORY goes with MANIFEST or none, ATHENA_DATA with CSV, JSONL or PARQUET.</source>
        <translation>S3_INVENTORY passt zu MANIFEST oder keinem, ATHENA_DATA zu CSV, JSONL oder PARQUET.</translation>
    </message>
    <message>
        <source>SAM has no string for a definition: that of “{0}” stays an object.</source>
        <translation>SAM hat keinen String für eine Definition: Die von „{0}“ bleibt ein Objekt.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without one.</source>
        <translation>Als UTF-8 ohne sie speichern.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; the byte is kept.</source>
        <translation>Die Datei als UTF-8 speichern; das Byte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save to another folder, or change the folder's permissions.</source>
        <translation>In einem anderen Ordner speichern oder die Berechtigungen des Ordners ändern.</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>An einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>Save under another name, or change the file's permissions.</source>
        <translation>Unter anderem Namen speichern oder die Berechtigungen der Datei ändern.</translation>
    </message>
    <message>
        <source>Say where it is, or open the definition itself.</source>
        <translation>Angeben, wo die Datei ist, oder die Definition selbst öffnen.</translation>
    </message>
    <message>
        <source>See what the function takes.</source>
        <translation>Nachsehen, was die Funktion annimmt.</translation>
    </message>
    <message>
        <source>Select states of one branch or of the machine.</source>
        <translation>States eines Zweigs oder der State Machine auswählen.</translation>
    </message>
    <message>
        <source>Select states that all end or all go on to one state.</source>
        <translation>States auswählen, die alle enden oder alle zu einem State weiterführen.</translation>
    </message>
    <message>
        <source>Select states that all go on to one state.</source>
        <translation>States auswählen, die alle zu einem State weiterführen.</translation>
    </message>
    <message>
        <source>Select states that are entered at one place.</source>
        <translation>States auswählen, die an einer Stelle betreten werden.</translation>
    </message>
    <message>
        <source>Select the state it leads to as well, or give all states that can fail the same catchers.</source>
        <translation>Auch den State auswählen, zu dem er führt, oder allen States, die scheitern können, dieselben Catcher geben.</translation>
    </message>
    <message>
        <source>Set ProcessorConfig.Mode, or remove the field.</source>
        <translation>ProcessorConfig.Mode setzen oder das Feld entfernen.</translation>
    </message>
    <message>
        <source>Set QueryLanguage to JSONata, or write a path under a key that ends in “.$”.</source>
        <translation>QueryLanguage auf JSONata setzen oder einen Pfad unter einem Schlüssel schreiben, der auf „.$“ endet.</translation>
    </message>
    <message>
        <source>Set TimeoutSeconds or HeartbeatSeconds.</source>
        <translation>TimeoutSeconds oder HeartbeatSeconds setzen.</translation>
    </message>
    <message>
        <source>Set that, or take what is needed with ResultSelector.</source>
        <translation>Das setzen, oder mit ResultSelector nehmen, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Something follows the end of the definition.</source>
        <translation>Nach dem Ende der Definition folgt noch etwas.</translation>
    </message>
    <message>
        <source>Split it into several rules or states.</source>
        <translation>In mehrere Regeln oder States aufteilen.</translation>
    </message>
    <message>
        <source>Start a new execution before that, or let a distributed Map do the rounds.</source>
        <translation>Vorher eine neue Ausführung starten oder ein verteiltes Map die Runden machen lassen.</translation>
    </message>
    <message>
        <source>Start at {0}</source>
        <translation>Mit {0} beginnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State '{0}' waits for a task that nobody answers.</source>
        <translation>State „{0}“ wartet auf einen Task, den niemand beantwortet.</translation>
    </message>
    <message>
        <source>State names are unique in the whole machine, its branches included.</source>
        <translation>State-Namen sind in der ganzen State Machine eindeutig, auch in ihren Zweigen.</translation>
    </message>
    <message>
        <source>State {0} of the path is {1}, expected was {2}.</source>
        <translation>State {0} des Pfads ist {1}, erwartet war {2}.</translation>
    </message>
    <message>
        <source>States cannot be moved to a place within or next to themselves.</source>
        <translation>States lassen sich nicht in sich selbst oder neben sich selbst verschieben.</translation>
    </message>
    <message>
        <source>States.ALL stands alone, in the last entry.</source>
        <translation>States.ALL steht allein, im letzten Eintrag.</translation>
    </message>
    <message>
        <source>States.Format, States.JsonToString and some others do.</source>
        <translation>States.Format, States.JsonToString und einige andere tun das.</translation>
    </message>
    <message>
        <source>States.Runtime is never caught.</source>
        <translation>States.Runtime wird nie abgefangen.</translation>
    </message>
    <message>
        <source>States.Runtime is never retried.</source>
        <translation>States.Runtime wird nie wiederholt.</translation>
    </message>
    <message>
        <source>Succeed and Fail end the execution.</source>
        <translation>Succeed und Fail beenden die Ausführung.</translation>
    </message>
    <message>
        <source>Take it out of what is denied.</source>
        <translation>Es aus dem Verweigerten herausnehmen.</translation>
    </message>
    <message>
        <source>Take parts of it out into locals.</source>
        <translation>Teile davon in locals auslagern.</translation>
    </message>
    <message>
        <source>Task, Parallel and Map states can.</source>
        <translation>Task, Parallel und Map können das.</translation>
    </message>
    <message>
        <source>The ${ is not closed.</source>
        <translation>Das ${ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The CDK wrote this template: it can be looked at, not changed.</source>
        <translation>Das CDK hat dieses Template geschrieben: Es lässt sich ansehen, nicht ändern.</translation>
    </message>
    <message>
        <source>The SDK has no service “{0}” that is known here.</source>
        <translation>Das SDK hat keinen hier bekannten Dienst „{0}“.</translation>
    </message>
    <message>
        <source>The alarm “{0}” cannot be evaluated: {1} is missing, or is nothing that can be read.</source>
        <translation>Der Alarm „{0}“ lässt sich nicht auswerten: {1} fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The attempts {0} are answered twice.</source>
        <translation>Die Versuche {0} sind zweimal beantwortet.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Die Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The byte at offset {0} is not UTF-8.</source>
        <translation>Das Byte an Position {0} ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The call needs {0}.</source>
        <translation>Der Aufruf braucht {0}.</translation>
    </message>
    <message>
        <source>The catcher of “{0}” leads out of the selection, to “{1}”, and others have no such catcher.</source>
        <translation>Der Catcher von „{0}“ führt aus der Auswahl hinaus, zu „{1}“, und andere haben keinen solchen Catcher.</translation>
    </message>
    <message>
        <source>The cause is '{0}', expected was '{1}'.</source>
        <translation>Die Ursache ist „{0}“, erwartet war „{1}“.</translation>
    </message>
    <message>
        <source>The change cannot be written back as {0}.</source>
        <translation>Die Änderung lässt sich nicht als {0} zurückschreiben.</translation>
    </message>
    <message>
        <source>The compressed file holds more than can be opened.</source>
        <translation>Die komprimierte Datei enthält mehr, als sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The compressed file is broken or cut off.</source>
        <translation>Die komprimierte Datei ist defekt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The definition cannot run.</source>
        <translation>Die Definition kann nicht laufen.</translation>
    </message>
    <message>
        <source>The definition has no state '{0}'.</source>
        <translation>Die Definition hat keinen State „{0}“.</translation>
    </message>
    <message>
        <source>The definition has no way from '{0}' to '{1}', which the recording took.</source>
        <translation>Die Definition hat keinen Weg von „{0}“ zu „{1}“, den die Aufzeichnung nahm.</translation>
    </message>
    <message>
        <source>The definition has to be an object.</source>
        <translation>Die Definition muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The definition has {0} bytes; the service takes up to {1}.</source>
        <translation>Die Definition hat {0} Bytes; der Dienst nimmt bis zu {1}.</translation>
    </message>
    <message>
        <source>The definition is broken.</source>
        <translation>Die Definition ist defekt.</translation>
    </message>
    <message>
        <source>The definition is there already, or in a file that has no other place for it.</source>
        <translation>Die Definition ist schon dort, oder in einer Datei, die keinen anderen Platz für sie hat.</translation>
    </message>
    <message>
        <source>The definition of “{0}” does not stand in the file of Terraform.</source>
        <translation>Die Definition von „{0}“ steht nicht in der Terraform-Datei.</translation>
    </message>
    <message>
        <source>The definition of “{0}” does not stand in this file.</source>
        <translation>Die Definition von „{0}“ steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The definition of “{0}” is no object.</source>
        <translation>Die Definition von „{0}“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>The definition of “{0}” is no string.</source>
        <translation>Die Definition von „{0}“ ist kein String.</translation>
    </message>
    <message>
        <source>The definition of “{0}” is not on this computer.</source>
        <translation>Die Definition von „{0}“ ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The definition of “{0}” is put together in a way that can only be seen when it is deployed.</source>
        <translation>Die Definition von „{0}“ wird so zusammengesetzt, dass man sie erst beim Deployment sieht.</translation>
    </message>
    <message>
        <source>The error is {0}, expected was {1}.</source>
        <translation>Der Fehler ist {0}, erwartet war {1}.</translation>
    </message>
    <message>
        <source>The event {0} comes twice, and not alike.</source>
        <translation>Das Ereignis {0} kommt zweimal vor, mit verschiedenem Inhalt.</translation>
    </message>
    <message>
        <source>The expectation has a '{0}' that is unknown or not of the right kind.</source>
        <translation>Die Erwartung hat ein „{0}“, das unbekannt oder nicht von der richtigen Art ist.</translation>
    </message>
    <message>
        <source>The expression cannot be read. {0}</source>
        <translation>Der Ausdruck ist nicht lesbar. {0}</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Die Datei beginnt mit einer Byte Order Mark.</translation>
    </message>
    <message>
        <source>The file does not have this setting, and it cannot be added in one place.</source>
        <translation>Die Datei hat diese Einstellung nicht, und sie lässt sich nicht an einer einzigen Stelle hinzufügen.</translation>
    </message>
    <message>
        <source>The file is no mock file, so no test case can be added to it.</source>
        <translation>Die Datei ist keine Mock-Datei, also lässt sich kein Testfall hinzufügen.</translation>
    </message>
    <message>
        <source>The first one counts. Open the histories of different executions apart.</source>
        <translation>Das erste zählt. Verläufe verschiedener Ausführungen getrennt öffnen.</translation>
    </message>
    <message>
        <source>The heredoc is not closed.</source>
        <translation>Das Heredoc ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The history does not tell which state failed.</source>
        <translation>Aus dem Verlauf geht nicht hervor, welcher State scheiterte.</translation>
    </message>
    <message>
        <source>The history was recorded without its input.</source>
        <translation>Der Verlauf wurde ohne seine Eingabe aufgezeichnet.</translation>
    </message>
    <message>
        <source>The input has {0} bytes; the service takes up to {1}.</source>
        <translation>Der Input hat {0} Bytes; der Dienst nimmt bis zu {1}.</translation>
    </message>
    <message>
        <source>The input of the target “{0}” is no JSON.</source>
        <translation>Der Input des Ziels „{0}“ ist kein JSON.</translation>
    </message>
    <message>
        <source>The intrinsic function cannot be read at “{0}”.</source>
        <translation>Die intrinsische Funktion ist bei „{0}“ nicht lesbar.</translation>
    </message>
    <message>
        <source>The key “{0}” would say in JSONPath that its value is an expression.</source>
        <translation>Der Schlüssel „{0}“ würde in JSONPath besagen, dass sein Wert ein Ausdruck ist.</translation>
    </message>
    <message>
        <source>The loop around “{0}” asks “{1}” until something is done.</source>
        <translation>Die Schleife um „{0}“ fragt „{1}“, bis etwas erledigt ist.</translation>
    </message>
    <message>
        <source>The loop around “{0}” fills the history (25,000 events) in about {1} hours; the execution then fails.</source>
        <translation>Die Schleife um „{0}“ füllt den Verlauf (25.000 Ereignisse) in etwa {1} Stunden; die Ausführung scheitert dann.</translation>
    </message>
    <message>
        <source>The loop around “{0}” takes the items of a list one by one.</source>
        <translation>Die Schleife um „{0}“ nimmt die Items einer Liste eines nach dem anderen.</translation>
    </message>
    <message>
        <source>The loop around “{0}” waits for a job that “{1}” starts: {2} waits by itself.</source>
        <translation>Die Schleife um „{0}“ wartet auf einen Job, den „{1}“ startet: {2} wartet von selbst.</translation>
    </message>
    <message>
        <source>The mock file has no test case '{0}' any more.</source>
        <translation>Die Mock-Datei hat keinen Testfall „{0}“ mehr.</translation>
    </message>
    <message>
        <source>The name “{0}” is only known when it is deployed: no object can have it.</source>
        <translation>Der Name „{0}“ ist erst beim Deployment bekannt: Kein Objekt kann ihn haben.</translation>
    </message>
    <message>
        <source>The output at {0} is {1}, expected was {2}.</source>
        <translation>Der Output bei {0} ist {1}, erwartet war {2}.</translation>
    </message>
    <message>
        <source>The output has at {0} what is not expected: {1}.</source>
        <translation>Der Output hat bei {0} etwas Unerwartetes: {1}.</translation>
    </message>
    <message>
        <source>The output has nothing at {0}, expected was {1}.</source>
        <translation>Der Output hat bei {0} nichts, erwartet war {1}.</translation>
    </message>
    <message>
        <source>The pasted text cannot be read at line {0}, column {1}.</source>
        <translation>Der eingefügte Text ist in Zeile {0}, Spalte {1} nicht lesbar.</translation>
    </message>
    <message>
        <source>The path ends before state {0}, expected was {1}.</source>
        <translation>Der Pfad endet vor State {0}, erwartet war {1}.</translation>
    </message>
    <message>
        <source>The path goes on with state {0}, {1}, where it should end.</source>
        <translation>Der Pfad geht mit State {0}, {1}, weiter, wo er enden sollte.</translation>
    </message>
    <message>
        <source>The path “{0}” cannot be read here.</source>
        <translation>Der Pfad „{0}“ ist hier nicht lesbar.</translation>
    </message>
    <message>
        <source>The path “{0}” does not name one place: in JSONata it could select something else.</source>
        <translation>Der Pfad „{0}“ benennt nicht genau eine Stelle: In JSONata könnte er anderes auswählen.</translation>
    </message>
    <message>
        <source>The path “{0}” has too many steps, or filters inside each other.</source>
        <translation>Der Pfad „{0}“ hat zu viele Schritte oder ineinander liegende Filter.</translation>
    </message>
    <message>
        <source>The pattern of the rule “{0}” cannot be used: {1}.</source>
        <translation>Das Muster der Regel „{0}“ ist nicht verwendbar: {1}.</translation>
    </message>
    <message>
        <source>The placeholder is not closed.</source>
        <translation>Der Platzhalter ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The recording has no answer for attempt {1} of '{0}'.</source>
        <translation>Die Aufzeichnung hat keine Antwort für Versuch {1} von „{0}“.</translation>
    </message>
    <message>
        <source>The resource is broken in line {0}: it can be looked at, not changed here.</source>
        <translation>Die Ressource ist in Zeile {0} defekt: Sie lässt sich hier ansehen, nicht ändern.</translation>
    </message>
    <message>
        <source>The rounds of “{0}” took {1} of the 25,000 events; {2} more would fill the history. Measured from {3}.</source>
        <translation>Die Runden von „{0}“ verbrauchten {1} der 25.000 Ereignisse; {2} weitere würden den Verlauf füllen. Gemessen an {3}.</translation>
    </message>
    <message>
        <source>The rule has no condition yet.</source>
        <translation>Die Regel hat noch keine Bedingung.</translation>
    </message>
    <message>
        <source>The rule is nested too deeply.</source>
        <translation>Die Regel ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>The selected states lie in different branches.</source>
        <translation>Die ausgewählten States liegen in verschiedenen Zweigen.</translation>
    </message>
    <message>
        <source>The selection ends at “{0}” and goes on to “{1}” elsewhere.</source>
        <translation>Die Auswahl endet bei „{0}“ und führt anderswo zu „{1}“ weiter.</translation>
    </message>
    <message>
        <source>The selection leads out to “{0}” and to “{1}”.</source>
        <translation>Die Auswahl führt hinaus zu „{0}“ und zu „{1}“.</translation>
    </message>
    <message>
        <source>The service has no $eval.</source>
        <translation>Der Dienst hat kein $eval.</translation>
    </message>
    <message>
        <source>The service integration has no such action: “{0}”.</source>
        <translation>Die Service-Integration hat keine solche Aktion: „{0}“.</translation>
    </message>
    <message>
        <source>The service refuses it; other runtimes may know what it is.</source>
        <translation>Der Dienst lehnt sie ab; andere Laufzeiten wissen vielleicht, was sie ist.</translation>
    </message>
    <message>
        <source>The states of “{0}” are put together by an expression that only Terraform works out.</source>
        <translation>Die States von „{0}“ setzt ein Ausdruck zusammen, den nur Terraform auswertet.</translation>
    </message>
    <message>
        <source>The string is not closed on its line.</source>
        <translation>Der String ist auf seiner Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>The text cannot be read at line {0}, column {1}.</source>
        <translation>Der Text ist in Zeile {0}, Spalte {1} nicht lesbar.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a value, after {0} bytes.</source>
        <translation>Der Text endet mitten in einem Wert, nach {0} Bytes.</translation>
    </message>
    <message>
        <source>The text has no StartAt that leads to one of its states.</source>
        <translation>Der Text hat kein StartAt, das zu einem seiner States führt.</translation>
    </message>
    <message>
        <source>The text holds no states.</source>
        <translation>Der Text enthält keine States.</translation>
    </message>
    <message>
        <source>The text is not a definition: it is no object.</source>
        <translation>Der Text ist keine Definition: Er ist kein Objekt.</translation>
    </message>
    <message>
        <source>The values cannot be read at line {0}, column {1}.</source>
        <translation>Die Werte sind in Zeile {0}, Spalte {1} nicht lesbar.</translation>
    </message>
    <message>
        <source>The variable “{0}” is seen inside the selection and outside of it.</source>
        <translation>Die Variable „{0}“ ist innerhalb und außerhalb der Auswahl sichtbar.</translation>
    </message>
    <message>
        <source>The workflow has states already.</source>
        <translation>Der Workflow hat schon States.</translation>
    </message>
    <message>
        <source>The {1} of '{0}' is not the recorded one.</source>
        <translation>Bei „{0}“ weicht {1} von der Aufzeichnung ab.</translation>
    </message>
    <message>
        <source>The {1} of “{0}” had {2} KiB: {3} % of what a payload may have. Measured from {4}.</source>
        <translation>{1} von „{0}“ hatte {2} KiB: {3} % dessen, was eine Payload haben darf. Gemessen an {4}.</translation>
    </message>
    <message>
        <source>There are input, result, errorOutput and context.</source>
        <translation>Es gibt input, result, errorOutput und context.</translation>
    </message>
    <message>
        <source>There are no branches.</source>
        <translation>Es gibt keine Zweige.</translation>
    </message>
    <message>
        <source>There are no states.</source>
        <translation>Es gibt keine States.</translation>
    </message>
    <message>
        <source>There are several state machines in this file: {0}.</source>
        <translation>In dieser Datei sind mehrere State Machines: {0}.</translation>
    </message>
    <message>
        <source>There are too many errors; the rest was not looked at.</source>
        <translation>Es gibt zu viele Fehler; der Rest wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>There are too many values in this file, or too many within each other.</source>
        <translation>In dieser Datei sind zu viele Werte, oder zu viele ineinander.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Da ist ein Komma zu viel.</translation>
    </message>
    <message>
        <source>There is a test case '{0}' already.</source>
        <translation>Einen Testfall „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no $states.errorOutput here.</source>
        <translation>Hier gibt es kein $states.errorOutput.</translation>
    </message>
    <message>
        <source>There is no $states.result here.</source>
        <translation>Hier gibt es kein $states.result.</translation>
    </message>
    <message>
        <source>There is no expression between {% and %}.</source>
        <translation>Zwischen {% und %} steht kein Ausdruck.</translation>
    </message>
    <message>
        <source>There is no function “${0}”.</source>
        <translation>Es gibt keine Funktion „${0}“.</translation>
    </message>
    <message>
        <source>There is no intrinsic function “{0}”.</source>
        <translation>Es gibt keine intrinsische Funktion „{0}“.</translation>
    </message>
    <message>
        <source>There is no state machine in this file.</source>
        <translation>In dieser Datei ist keine State Machine.</translation>
    </message>
    <message>
        <source>There is no state machine “{0}” in this file, but: {1}.</source>
        <translation>In dieser Datei ist keine State Machine „{0}“, aber: {1}.</translation>
    </message>
    <message>
        <source>There is no state “{0}” to start at.</source>
        <translation>Es gibt keinen State „{0}“, mit dem begonnen werden könnte.</translation>
    </message>
    <message>
        <source>There is no state “{0}”.</source>
        <translation>Es gibt keinen State „{0}“.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>There is no value here.</source>
        <translation>Hier ist kein Wert.</translation>
    </message>
    <message>
        <source>There is no “{0}” here: what comes from the states before has only {1}.</source>
        <translation>Hier gibt es kein „{0}“: Was aus den States davor kommt, hat nur {1}.</translation>
    </message>
    <message>
        <source>There is no “{0}” here: what comes from the states before is empty.</source>
        <translation>Hier gibt es kein „{0}“: Was aus den States davor kommt, ist leer.</translation>
    </message>
    <message>
        <source>There is nothing at “{0}”.</source>
        <translation>Bei „{0}“ ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>These are no values for placeholders.</source>
        <translation>Das sind keine Werte für Platzhalter.</translation>
    </message>
    <message>
        <source>This ManifestType does not go with the InputType.</source>
        <translation>Dieser ManifestType passt nicht zum InputType.</translation>
    </message>
    <message>
        <source>This YAML has an alias, which no output of the CLI has.</source>
        <translation>Dieses YAML hat einen Alias, den keine Ausgabe der CLI hat.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This comment is never closed.</source>
        <translation>Dieser Kommentar wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This execution did not fail.</source>
        <translation>Diese Ausführung ist nicht gescheitert.</translation>
    </message>
    <message>
        <source>This is a fragment: states without StartAt. It can be edited, not run.</source>
        <translation>Das ist ein Fragment: States ohne StartAt. Es lässt sich bearbeiten, nicht ausführen.</translation>
    </message>
    <message>
        <source>This is nested more than {0} levels deep.</source>
        <translation>Das ist mehr als {0} Ebenen tief geschachtelt.</translation>
    </message>
    <message>
        <source>This is no execution history, and nothing that belongs to one.</source>
        <translation>Das ist kein Ausführungsverlauf und nichts, was zu einem gehört.</translation>
    </message>
    <message>
        <source>This is no policy document.</source>
        <translation>Das ist kein Policy-Dokument.</translation>
    </message>
    <message>
        <source>This is no timestamp.</source>
        <translation>Das ist kein Zeitstempel.</translation>
    </message>
    <message>
        <source>This is not JSON: {0}</source>
        <translation>Das ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON, near '{1}'.</source>
        <translation>Das ist kein gültiges JSON, in der Nähe von „{1}“.</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Das ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>This line is not valid JSON.</source>
        <translation>Diese Zeile ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This looks like an event and is none.</source>
        <translation>Das sieht wie ein Ereignis aus und ist keines.</translation>
    </message>
    <message>
        <source>This never holds.</source>
        <translation>Das trifft nie zu.</translation>
    </message>
    <message>
        <source>This string is not closed on its line.</source>
        <translation>Dieser String ist auf seiner Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>This text holds more values than can be shown.</source>
        <translation>Dieser Text enthält mehr Werte, als sich zeigen lassen.</translation>
    </message>
    <message>
        <source>This value has {0} bytes; a payload has up to {1}.</source>
        <translation>Dieser Wert hat {0} Bytes; eine Payload hat bis zu {1}.</translation>
    </message>
    <message>
        <source>To run it, put the states into “States” and add “StartAt”.</source>
        <translation>Zum Ausführen die States in „States“ setzen und „StartAt“ hinzufügen.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Mindestens ein Zeichen eingeben.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Undo it, or make it in a text editor.</source>
        <translation>Sie rückgängig machen, oder in einem Texteditor vornehmen.</translation>
    </message>
    <message>
        <source>Use --output json instead.</source>
        <translation>Stattdessen --output json verwenden.</translation>
    </message>
    <message>
        <source>Use SUCCEEDED, FAILED, TIMED_OUT or ABORTED.</source>
        <translation>SUCCEEDED, FAILED, TIMED_OUT oder ABORTED verwenden.</translation>
    </message>
    <message>
        <source>Use a Map; with MaxConcurrency 1 it keeps the order.</source>
        <translation>Ein Map verwenden; mit MaxConcurrency 1 behält es die Reihenfolge.</translation>
    </message>
    <message>
        <source>Use a Pass state in between.</source>
        <translation>Einen Pass dazwischen verwenden.</translation>
    </message>
    <message>
        <source>Use a Standard workflow, or call without .sync.</source>
        <translation>Standard-Workflow verwenden oder ohne .sync aufrufen.</translation>
    </message>
    <message>
        <source>Use a Standard workflow, or call without .waitForTaskToken.</source>
        <translation>Standard-Workflow verwenden oder ohne .waitForTaskToken aufrufen.</translation>
    </message>
    <message>
        <source>Use a Standard workflow, or the mode INLINE.</source>
        <translation>Standard-Workflow verwenden oder den Modus INLINE.</translation>
    </message>
    <message>
        <source>Use a Standard workflow.</source>
        <translation>Standard-Workflow verwenden.</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>Einen kürzeren verwenden.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Eine kleinere verwenden.</translation>
    </message>
    <message>
        <source>Use arn:aws:states:::s3:getObject or …:s3:listObjectsV2.</source>
        <translation>arn:aws:states:::s3:getObject oder …:s3:listObjectsV2 verwenden.</translation>
    </message>
    <message>
        <source>Use arn:aws:states:::s3:putObject.</source>
        <translation>arn:aws:states:::s3:putObject verwenden.</translation>
    </message>
    <message>
        <source>Use letters, digits and _; “states” is taken.</source>
        <translation>Buchstaben, Ziffern und _ verwenden; „states“ ist vergeben.</translation>
    </message>
    <message>
        <source>Use names and indexes only, such as $.order.items[0].</source>
        <translation>Nur Namen und Indizes verwenden, etwa $.order.items[0].</translation>
    </message>
    <message>
        <source>Use the field “Comment”.</source>
        <translation>Das Feld „Comment“ verwenden.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>Wait longer, count the rounds, set TimeoutSeconds, or go on in a new execution.</source>
        <translation>Länger warten, die Runden zählen, TimeoutSeconds setzen oder in einer neuen Ausführung weitermachen.</translation>
    </message>
    <message>
        <source>Ways lead into the selection at “{0}” and at “{1}”.</source>
        <translation>Wege führen bei „{0}“ und bei „{1}“ in die Auswahl.</translation>
    </message>
    <message>
        <source>What came before was read. Download the file again to have the rest.</source>
        <translation>Was davor kam, wurde gelesen. Für den Rest die Datei noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>What came before was read. Use --output json instead.</source>
        <translation>Was davor kam, wurde gelesen. Stattdessen --output json verwenden.</translation>
    </message>
    <message>
        <source>What came first was read. Split it into smaller files.</source>
        <translation>Der Anfang wurde gelesen. Die Datei in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>What could be unpacked was read. Download the file again to have the rest.</source>
        <translation>Was sich entpacken ließ, wurde gelesen. Für den Rest die Datei noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>What stands around it was read; look at these bytes in an editor, or export the history again.</source>
        <translation>Was ringsum steht, wurde gelesen; diese Bytes in einem Editor ansehen oder den Verlauf noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Where the definition is cannot be told from this file: {0}.</source>
        <translation>Wo die Definition ist, lässt sich aus dieser Datei nicht sagen: {0}.</translation>
    </message>
    <message>
        <source>Where the machine uses JSONata, no state can use JSONPath.</source>
        <translation>Wo die State Machine JSONata verwendet, kann kein State JSONPath verwenden.</translation>
    </message>
    <message>
        <source>Whether {0} is allowed on {1} cannot be told before it is deployed.</source>
        <translation>Ob {0} auf {1} erlaubt ist, lässt sich vor dem Deployment nicht sagen.</translation>
    </message>
    <message>
        <source>With 0 attempts nothing is retried; the other numbers do not matter.</source>
        <translation>Bei 0 Versuchen wird nichts wiederholt; die anderen Zahlen sind ohne Wirkung.</translation>
    </message>
    <message>
        <source>Without TimeoutSeconds this waits for its token up to a year.</source>
        <translation>Ohne TimeoutSeconds wartet dies bis zu einem Jahr auf sein Token.</translation>
    </message>
    <message>
        <source>Write $states.input, $states.context or a variable.</source>
        <translation>$states.input, $states.context oder eine Variable schreiben.</translation>
    </message>
    <message>
        <source>Write $states.input. before it, or $ before the name of a variable.</source>
        <translation>$states.input. davor schreiben, oder $ vor den Namen einer Variable.</translation>
    </message>
    <message>
        <source>Write NAME = VALUE, or a block with its braces.</source>
        <translation>NAME = VALUE schreiben, oder einen Block mit seinen geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash.</source>
        <translation>Für einen Backslash \\ schreiben.</translation>
    </message>
    <message>
        <source>Write \t, \n or \u00XX.</source>
        <translation>\t, \n oder \u00XX schreiben.</translation>
    </message>
    <message>
        <source>Write a JSON object, or lines of NAME=VALUE.</source>
        <translation>Ein JSON-Objekt schreiben, oder Zeilen mit NAME=WERT.</translation>
    </message>
    <message>
        <source>Write a constant, or leave the definition as it is.</source>
        <translation>Eine Konstante schreiben oder die Definition lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Write a key in double quotes before the colon.</source>
        <translation>Vor dem Doppelpunkt einen Schlüssel in doppelten Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Write a smaller one.</source>
        <translation>Eine kleinere schreiben.</translation>
    </message>
    <message>
        <source>Write a value after the colon.</source>
        <translation>Nach dem Doppelpunkt einen Wert schreiben.</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>Einen Wert schreiben.</translation>
    </message>
    <message>
        <source>Write for example {"status": "SUCCEEDED"}.</source>
        <translation>Zum Beispiel {"status": "SUCCEEDED"} schreiben.</translation>
    </message>
    <message>
        <source>Write it as a string.</source>
        <translation>Ihn als String schreiben.</translation>
    </message>
    <message>
        <source>Write it in a text editor.</source>
        <translation>In einem Texteditor schreiben.</translation>
    </message>
    <message>
        <source>Write it like $.order.items[0], or $['a name'].</source>
        <translation>Etwa so schreiben: $.order.items[0] oder $['a name'].</translation>
    </message>
    <message>
        <source>Write it like [?(@.price &lt; 10)].</source>
        <translation>Etwa so schreiben: [?(@.price &lt; 10)].</translation>
    </message>
    <message>
        <source>Write it out, or leave the definition as it is.</source>
        <translation>Ihn ausschreiben oder die Definition lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Write it with jsonencode.</source>
        <translation>Ihn mit jsonencode schreiben.</translation>
    </message>
    <message>
        <source>Write its word on a line of its own.</source>
        <translation>Sein Wort auf eine eigene Zeile schreiben.</translation>
    </message>
    <message>
        <source>Write one behind the sign.</source>
        <translation>Einen hinter das Zeichen schreiben.</translation>
    </message>
    <message>
        <source>Write one such as /orders/items.</source>
        <translation>Einen wie /orders/items schreiben.</translation>
    </message>
    <message>
        <source>Write one such as 2024-05-01T10:00:00Z.</source>
        <translation>Einen wie 2024-05-01T10:00:00Z schreiben.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Einen schreiben.</translation>
    </message>
    <message>
        <source>Write them as one object, or as a merge of objects that stand there.</source>
        <translation>Sie als ein Objekt schreiben oder als merge von Objekten, die dort stehen.</translation>
    </message>
    <message>
        <source>Write “,”.</source>
        <translation>„,“ schreiben.</translation>
    </message>
    <message>
        <source>Write “:” and the value.</source>
        <translation>„:“ und den Wert schreiben.</translation>
    </message>
    <message>
        <source>Wrong number of arguments in “{0}”.</source>
        <translation>Falsche Anzahl von Argumenten in „{0}“.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>arn:aws:lambda:REGION:ACCOUNT:function:NAME, and perhaps :ALIAS or :VERSION.</source>
        <translation>arn:aws:lambda:REGION:ACCOUNT:function:NAME, dahinter eventuell :ALIAS oder :VERSION.</translation>
    </message>
    <message>
        <source>branch {0} of {1}</source>
        <translation>Zweig {0} von {1}</translation>
    </message>
    <message>
        <source>catcher {0} to {1}</source>
        <translation>Catcher {0} zu {1}</translation>
    </message>
    <message>
        <source>catches {0} to {1}</source>
        <translation>fängt {0} ab und geht zu {1}</translation>
    </message>
    <message>
        <source>ends the branch</source>
        <translation>beendet den Zweig</translation>
    </message>
    <message>
        <source>ends the execution</source>
        <translation>beendet die Ausführung</translation>
    </message>
    <message>
        <source>ends the item</source>
        <translation>beendet das Item</translation>
    </message>
    <message>
        <source>ends with an error</source>
        <translation>endet mit einem Fehler</translation>
    </message>
    <message>
        <source>if {0} then {1}</source>
        <translation>wenn {0}, dann {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>is boolean</source>
        <translation>ist Boolean</translation>
    </message>
    <message>
        <source>is not boolean</source>
        <translation>ist kein Boolean</translation>
    </message>
    <message>
        <source>is not null</source>
        <translation>ist nicht null</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not string</source>
        <translation>ist kein String</translation>
    </message>
    <message>
        <source>is not timestamp</source>
        <translation>ist kein Zeitstempel</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is numeric</source>
        <translation>ist eine Zahl</translation>
    </message>
    <message>
        <source>is string</source>
        <translation>ist ein String</translation>
    </message>
    <message>
        <source>is timestamp</source>
        <translation>ist ein Zeitstempel</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>führt nirgendwohin</translation>
    </message>
    <message>
        <source>next {0}</source>
        <translation>weiter mit {0}</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>one debug run in virtual time, where a mock takes none</source>
        <translation>einem Debug-Lauf in virtueller Zeit, in der ein Mock keine braucht</translation>
    </message>
    <message>
        <source>one execution of the local service</source>
        <translation>einer Ausführung des lokalen Dienstes</translation>
    </message>
    <message>
        <source>one recorded execution</source>
        <translation>einer aufgezeichneten Ausführung</translation>
    </message>
    <message>
        <source>one test case in virtual time, where a mock takes none</source>
        <translation>einem Testfall in virtueller Zeit, in der ein Mock keine braucht</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>otherwise {0}</source>
        <translation>sonst {0}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>rule {0} to {1}</source>
        <translation>Regel {0} zu {1}</translation>
    </message>
    <message>
        <source>templatefile, file, jsonencode and heredocs can be read.</source>
        <translation>templatefile, file, jsonencode und Heredocs sind lesbar.</translation>
    </message>
    <message>
        <source>{0} allows more than is needed: {1}.</source>
        <translation>{0} erlaubt mehr als nötig: {1}.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} at line {1}, column {2} has no value.</source>
        <translation>{0} in Zeile {1}, Spalte {2} hat keinen Wert.</translation>
    </message>
    <message>
        <source>{0} branches</source>
        <translation>{0} Zweige</translation>
    </message>
    <message>
        <source>{0} calls of functions have no Retry: {1}. Lambda may fail in passing.</source>
        <translation>{0} Funktionsaufrufe haben kein Retry: {1}. Lambda kann vorübergehend scheitern.</translation>
    </message>
    <message>
        <source>{0} cannot be shown to have a counterpart in JSONPath.</source>
        <translation>Für {0} ist nicht nachweisbar, dass es in JSONPath ein Gegenstück hat.</translation>
    </message>
    <message>
        <source>{0} cannot be shown to have a counterpart in JSONata.</source>
        <translation>Für {0} ist nicht nachweisbar, dass es in JSONata ein Gegenstück hat.</translation>
    </message>
    <message>
        <source>{0} debug runs in virtual time, where a mock takes none</source>
        <translation>{0} Debug-Läufen in virtueller Zeit, in der ein Mock keine braucht</translation>
    </message>
    <message>
        <source>{0} executions of the local service</source>
        <translation>{0} Ausführungen des lokalen Dienstes</translation>
    </message>
    <message>
        <source>{0} has no action “{1}” that is known here.</source>
        <translation>{0} hat keine hier bekannte Aktion „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no counterpart in JSONata with the same result for every value.</source>
        <translation>{0} hat in JSONata kein Gegenstück, das für jeden Wert dasselbe ergibt.</translation>
    </message>
    <message>
        <source>{0} has no policy for the role of this state machine.</source>
        <translation>{0} hat keine Policy für die Rolle dieser State Machine.</translation>
    </message>
    <message>
        <source>{0} has no state machine; “{1}” of {2}, which it is about, was opened.</source>
        <translation>{0} hat keine State Machine; geöffnet wurde „{1}“ aus {2}, worauf es sich bezieht.</translation>
    </message>
    <message>
        <source>{0} has no value.</source>
        <translation>{0} hat keinen Wert.</translation>
    </message>
    <message>
        <source>{0} is allowed on {2}, and needed on {1}.</source>
        <translation>{0} ist auf {2} erlaubt und auf {1} nötig.</translation>
    </message>
    <message>
        <source>{0} is allowed, and no state needs it.</source>
        <translation>{0} ist erlaubt, und kein State braucht es.</translation>
    </message>
    <message>
        <source>{0} is given, and no state needs anything of it.</source>
        <translation>{0} ist gegeben, und kein State braucht etwas davon.</translation>
    </message>
    <message>
        <source>{0} is more than a name: a template file cannot be given it.</source>
        <translation>{0} ist mehr als ein Name: Einer Template-Datei lässt es sich nicht übergeben.</translation>
    </message>
    <message>
        <source>{0} is no JSON Pointer.</source>
        <translation>{0} ist kein JSON Pointer.</translation>
    </message>
    <message>
        <source>{0} is no status that an execution ends with.</source>
        <translation>{0} ist kein Status, mit dem eine Ausführung endet.</translation>
    </message>
    <message>
        <source>{0} is not allowed on {1}.</source>
        <translation>{0} ist auf {1} nicht erlaubt.</translation>
    </message>
    <message>
        <source>{0} is not there; {1} was opened for it.</source>
        <translation>{0} ist nicht da; stattdessen wurde {1} geöffnet.</translation>
    </message>
    <message>
        <source>{0} on {1} is denied by a statement.</source>
        <translation>{0} auf {1} wird von einem Statement verweigert.</translation>
    </message>
    <message>
        <source>{0} recorded executions</source>
        <translation>{0} aufgezeichneten Ausführungen</translation>
    </message>
    <message>
        <source>{0} stands outside a string; it is filled in at deployment.</source>
        <translation>{0} steht außerhalb eines Strings; es wird beim Deployment ausgefüllt.</translation>
    </message>
    <message>
        <source>{0} stands without quotes: only the text of a definition can have that, no object.</source>
        <translation>{0} steht ohne Anführungszeichen: Das kann nur der Text einer Definition haben, kein Objekt.</translation>
    </message>
    <message>
        <source>{0} states for each item</source>
        <translation>{0} States für jedes Item</translation>
    </message>
    <message>
        <source>{0} test cases in virtual time, where a mock takes none</source>
        <translation>{0} Testfällen in virtueller Zeit, in der ein Mock keine braucht</translation>
    </message>
    <message>
        <source>{0} would mean something else in JSONata.</source>
        <translation>{0} würde in JSONata etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>{0}, which does not exist</source>
        <translation>{0}, den es nicht gibt</translation>
    </message>
    <message>
        <source>{0}, which “{1}” names for its definition, is not there.</source>
        <translation>{0}, von „{1}“ als Definition genannt, ist nicht da.</translation>
    </message>
    <message>
        <source>{0}:{1}:{2}: This is not valid JSON.</source>
        <translation>{0}:{1}:{2}: Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{1} is allowed on {0}, and no state needs that.</source>
        <translation>{1} ist auf {0} erlaubt, und kein State braucht das.</translation>
    </message>
    <message>
        <source>{1} may answer with more than the 256 KiB that a payload takes, and “{0}” keeps all of it. {2} would limit it.</source>
        <translation>{1} kann mit mehr als den 256 KiB antworten, die eine Payload fasst, und „{0}“ behält alles davon. {2} würde es begrenzen.</translation>
    </message>
    <message>
        <source>“${0}” is assigned nowhere on the way here.</source>
        <translation>„${0}“ wird auf dem Weg hierher nirgends zugewiesen.</translation>
    </message>
    <message>
        <source>“StartAt” is missing.</source>
        <translation>„StartAt“ fehlt.</translation>
    </message>
    <message>
        <source>“States” is missing.</source>
        <translation>„States“ fehlt.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” exclude each other.</source>
        <translation>„{0}“ und „{1}“ schließen einander aus.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand side by side: a rule has one operator.</source>
        <translation>„{0}“ und „{1}“ stehen nebeneinander: Eine Regel hat einen Operator.</translation>
    </message>
    <message>
        <source>“{0}” at line {1}, column {2} is filled in at deployment and has no value yet.</source>
        <translation>„{0}“ in Zeile {1}, Spalte {2} wird beim Deployment ausgefüllt und hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>“{0}” at line {1}, column {2} is no value.</source>
        <translation>„{0}“ in Zeile {1}, Spalte {2} ist kein Wert.</translation>
    </message>
    <message>
        <source>“{0}” at line {1}, column {2} is too large for a number.</source>
        <translation>„{0}“ in Zeile {1}, Spalte {2} ist zu groß für eine Zahl.</translation>
    </message>
    <message>
        <source>“{0}” belongs to the outermost rule only.</source>
        <translation>„{0}“ gehört nur in die äußerste Regel.</translation>
    </message>
    <message>
        <source>“{0}” belongs to {1}, and here {2} is used.</source>
        <translation>„{0}“ gehört zu {1}, und hier wird {2} verwendet.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a label.</source>
        <translation>„{0}“ kann kein Label sein.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>„{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: the folder “{1}” does not allow writing.</source>
        <translation>„{0}“ lässt sich nicht speichern: Der Ordner „{1}“ erlaubt kein Schreiben.</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: the folder “{1}” does not exist.</source>
        <translation>„{0}“ lässt sich nicht speichern: Den Ordner „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}. The file on the disk is unchanged.</source>
        <translation>„{0}“ lässt sich nicht speichern: {1}. Die Datei auf dem Datenträger ist unverändert.</translation>
    </message>
    <message>
        <source>“{0}” cannot be seen from {1} in JSONPath.</source>
        <translation>„{0}“ ist in JSONPath von {1} aus nicht sichtbar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a variable.</source>
        <translation>„{0}“ kann nicht der Name einer Variable sein.</translation>
    </message>
    <message>
        <source>“{0}” cannot have End.</source>
        <translation>„{0}“ kann kein End haben.</translation>
    </message>
    <message>
        <source>“{0}” cannot have catchers.</source>
        <translation>„{0}“ kann keine Catcher haben.</translation>
    </message>
    <message>
        <source>“{0}” cannot have retriers.</source>
        <translation>„{0}“ kann keine Retrier haben.</translation>
    </message>
    <message>
        <source>“{0}” closes a bracket of the other kind.</source>
        <translation>„{0}“ schließt eine Klammer der anderen Art.</translation>
    </message>
    <message>
        <source>“{0}” does not belong here.</source>
        <translation>„{0}“ gehört nicht hierher.</translation>
    </message>
    <message>
        <source>“{0}” does not exist.</source>
        <translation>„{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{0}” does not start an execution.</source>
        <translation>„{0}“ startet keine Ausführung.</translation>
    </message>
    <message>
        <source>“{0}” ends in “.$”, and its value is neither a path nor an intrinsic function.</source>
        <translation>„{0}“ endet auf „.$“, und sein Wert ist weder Pfad noch intrinsische Funktion.</translation>
    </message>
    <message>
        <source>“{0}” gets the text {1} as it is: its key does not end in “.$”.</source>
        <translation>„{0}“ bekommt den Text {1}, wie er ist: Sein Schlüssel endet nicht auf „.$“.</translation>
    </message>
    <message>
        <source>“{0}” gives no text, which is needed here.</source>
        <translation>„{0}“ ergibt keinen Text, der hier gebraucht wird.</translation>
    </message>
    <message>
        <source>“{0}” goes through as this text: it is no expression without {% and %}.</source>
        <translation>„{0}“ geht als dieser Text durch: Ohne {% und %} ist es kein Ausdruck.</translation>
    </message>
    <message>
        <source>“{0}” goes through as this text: the state uses JSONPath.</source>
        <translation>„{0}“ geht als dieser Text durch: Der State verwendet JSONPath.</translation>
    </message>
    <message>
        <source>“{0}” has a branch without a start.</source>
        <translation>„{0}“ hat einen Zweig ohne Start.</translation>
    </message>
    <message>
        <source>“{0}” has both Next and End.</source>
        <translation>„{0}“ hat sowohl Next als auch End.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} characters.</source>
        <translation>„{0}“ hat mehr als {1} Zeichen.</translation>
    </message>
    <message>
        <source>“{0}” has neither Next nor End.</source>
        <translation>„{0}“ hat weder Next noch End.</translation>
    </message>
    <message>
        <source>“{0}” has no Default: where no rule matches, the execution fails with States.NoChoiceMatched.</source>
        <translation>„{0}“ hat kein Default: Wo keine Regel zutrifft, scheitert die Ausführung mit States.NoChoiceMatched.</translation>
    </message>
    <message>
        <source>“{0}” has no counterpart in JSONPath with the same result for every value.</source>
        <translation>„{0}“ hat in JSONPath kein Gegenstück, das für jeden Wert dasselbe ergibt.</translation>
    </message>
    <message>
        <source>“{0}” has no counterpart in JSONata with the same result for every value.</source>
        <translation>„{0}“ hat in JSONata kein Gegenstück, das für jeden Wert dasselbe ergibt.</translation>
    </message>
    <message>
        <source>“{0}” has no definition.</source>
        <translation>„{0}“ hat keine Definition.</translation>
    </message>
    <message>
        <source>“{0}” has no file of its own to take the definition from.</source>
        <translation>„{0}“ hat keine eigene Datei, aus der sich die Definition nehmen ließe.</translation>
    </message>
    <message>
        <source>“{0}” has no rules to join.</source>
        <translation>„{0}“ hat keine Regeln, die es verbinden könnte.</translation>
    </message>
    <message>
        <source>“{0}” has no rules.</source>
        <translation>„{0}“ hat keine Regeln.</translation>
    </message>
    <message>
        <source>“{0}” has no template file to take the definition from.</source>
        <translation>„{0}“ hat keine Template-Datei, aus der sich die Definition nehmen ließe.</translation>
    </message>
    <message>
        <source>“{0}” has no value at the top of an expression.</source>
        <translation>„{0}“ hat auf oberster Ebene eines Ausdrucks keinen Wert.</translation>
    </message>
    <message>
        <source>“{0}” has this branch only.</source>
        <translation>„{0}“ hat nur diesen Zweig.</translation>
    </message>
    <message>
        <source>“{0}” has {1} bytes; at most {2} can be opened.</source>
        <translation>„{0}“ hat {1} Bytes; öffnen lassen sich höchstens {2}.</translation>
    </message>
    <message>
        <source>“{0}” holds no states.</source>
        <translation>„{0}“ enthält keine States.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>„{0}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{0}” is a key like any other here: “.$” means nothing in JSONata.</source>
        <translation>„{0}“ ist hier ein Schlüssel wie jeder andere: „.$“ bedeutet in JSONata nichts.</translation>
    </message>
    <message>
        <source>“{0}” is caught by an entry before this one.</source>
        <translation>„{0}“ wird von einem Eintrag davor abgefangen.</translation>
    </message>
    <message>
        <source>“{0}” is in JSONPath already.</source>
        <translation>„{0}“ ist schon in JSONPath.</translation>
    </message>
    <message>
        <source>“{0}” is in JSONata already.</source>
        <translation>„{0}“ ist schon in JSONata.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>„{0}“ fehlt.</translation>
    </message>
    <message>
        <source>“{0}” is no ARN of a Lambda function.</source>
        <translation>„{0}“ ist kein ARN einer Lambda-Funktion.</translation>
    </message>
    <message>
        <source>“{0}” is no Parallel: it has no branches.</source>
        <translation>„{0}“ ist kein Parallel: Es hat keine Zweige.</translation>
    </message>
    <message>
        <source>“{0}” is no error of the service, and names of others do not begin with “States.”.</source>
        <translation>„{0}“ ist kein Fehler des Dienstes, und andere Namen beginnen nicht mit „States.“.</translation>
    </message>
    <message>
        <source>“{0}” is no escape of JSON.</source>
        <translation>„{0}“ ist kein Escape von JSON.</translation>
    </message>
    <message>
        <source>“{0}” is no expression of JSONata: {1}</source>
        <translation>„{0}“ ist kein JSONata-Ausdruck: {1}</translation>
    </message>
    <message>
        <source>“{0}” is no field of {1}.</source>
        <translation>„{0}“ ist kein Feld von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no method of HTTP.</source>
        <translation>„{0}“ ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>“{0}” is no operator and no field of a rule.</source>
        <translation>„{0}“ ist weder Operator noch Feld einer Regel.</translation>
    </message>
    <message>
        <source>“{0}” is no path.</source>
        <translation>„{0}“ ist kein Pfad.</translation>
    </message>
    <message>
        <source>“{0}” is no service integration that is known here.</source>
        <translation>„{0}“ ist keine hier bekannte Service-Integration.</translation>
    </message>
    <message>
        <source>“{0}” is no test of a Choice rule with the same result for every value.</source>
        <translation>„{0}“ entspricht keiner Prüfung einer Choice-Regel, die für jeden Wert dasselbe ergibt.</translation>
    </message>
    <message>
        <source>“{0}” is none of: {1}.</source>
        <translation>„{0}“ ist keines von: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a Choice.</source>
        <translation>„{0}“ ist kein Choice.</translation>
    </message>
    <message>
        <source>“{0}” is not a state of this scope.</source>
        <translation>„{0}“ ist kein State dieses Bereichs.</translation>
    </message>
    <message>
        <source>“{0}” is not a type of state.</source>
        <translation>„{0}“ ist kein State-Typ.</translation>
    </message>
    <message>
        <source>“{0}” is not an array.</source>
        <translation>„{0}“ ist kein Array.</translation>
    </message>
    <message>
        <source>“{0}” is not an object.</source>
        <translation>„{0}“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“{0}” is not the ARN of a function, an activity or a service integration.</source>
        <translation>„{0}“ ist nicht der ARN einer Funktion, einer Activity oder einer Service-Integration.</translation>
    </message>
    <message>
        <source>“{0}” is not written as JSON writes numbers.</source>
        <translation>„{0}“ ist nicht so geschrieben, wie JSON Zahlen schreibt.</translation>
    </message>
    <message>
        <source>“{0}” is read-only.</source>
        <translation>„{0}“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{0}” is retried by an entry before this one.</source>
        <translation>„{0}“ wird von einem Eintrag davor wiederholt.</translation>
    </message>
    <message>
        <source>“{0}” is written there already.</source>
        <translation>„{0}“ steht dort schon.</translation>
    </message>
    <message>
        <source>“{0}” lacks its quotes.</source>
        <translation>„{0}“ fehlen die Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{0}” means something else where this variable is seen.</source>
        <translation>„{0}“ bedeutet dort, wo diese Variable sichtbar ist, etwas anderes.</translation>
    </message>
    <message>
        <source>“{0}” moves money or data, and no States.ALL catcher takes what else goes wrong.</source>
        <translation>„{0}“ bewegt Geld oder Daten, und kein States.ALL-Catcher nimmt, was sonst schiefgeht.</translation>
    </message>
    <message>
        <source>“{0}” must be from {1} to {2}.</source>
        <translation>„{0}“ muss von {1} bis {2} gehen.</translation>
    </message>
    <message>
        <source>“{0}” must be one of: {1}.</source>
        <translation>„{0}“ muss eines sein von: {1}.</translation>
    </message>
    <message>
        <source>“{0}” must be: {1}.</source>
        <translation>„{0}“ muss sein: {1}.</translation>
    </message>
    <message>
        <source>“{0}” names one place: “{1}” may choose several, or none.</source>
        <translation>„{0}“ benennt eine Stelle: „{1}“ kann mehrere auswählen oder keine.</translation>
    </message>
    <message>
        <source>“{0}” needs an item processor in the mode DISTRIBUTED.</source>
        <translation>„{0}“ braucht einen Item Processor im Modus DISTRIBUTED.</translation>
    </message>
    <message>
        <source>“{0}” stands for a member of nothing.</source>
        <translation>„{0}“ ist Mitglied von nichts.</translation>
    </message>
    <message>
        <source>“{0}” stands here twice, with and without “.$”.</source>
        <translation>„{0}“ steht hier zweimal, mit und ohne „.$“.</translation>
    </message>
    <message>
        <source>“{0}” stands here twice; only the last one counts.</source>
        <translation>„{0}“ steht hier zweimal; nur das letzte zählt.</translation>
    </message>
    <message>
        <source>“{0}” stands in another branch; transitions do not leave theirs.</source>
        <translation>„{0}“ steht in einem anderen Zweig; Übergänge verlassen den ihren nicht.</translation>
    </message>
    <message>
        <source>“{0}”: a number in it could be written otherwise by States.Format.</source>
        <translation>„{0}“: Eine Zahl darin könnte States.Format anders schreiben.</translation>
    </message>
    <message>
        <source>“{0}”: what may be an array itself is taken apart in [ ], and not in JSONPath.</source>
        <translation>„{0}“: Was selbst ein Array sein kann, wird in [ ] auseinandergenommen, in JSONPath aber nicht.</translation>
    </message>
    <message>
        <source>“{1}” seems to do nothing but one call: {2} does that without a function.</source>
        <translation>„{1}“ tut anscheinend nichts als einen Aufruf: {2} tut das ohne Funktion.</translation>
    </message>
</context>
<context>
    <name>MockAnswerLine</name>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Attempts of answer %1</source>
        <translation>Versuche von Antwort %1</translation>
    </message>
    <message>
        <source>Cause of answer %1</source>
        <translation>Ursache von Antwort %1</translation>
    </message>
    <message>
        <source>Error of answer %1</source>
        <translation>Fehler von Antwort %1</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>Antwort %1 entfernen</translation>
    </message>
    <message>
        <source>Result of answer %1</source>
        <translation>Ergebnis von Antwort %1</translation>
    </message>
    <message>
        <source>What answer %1 is</source>
        <translation>Was Antwort %1 ist</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>error name</source>
        <translation>Fehlername</translation>
    </message>
    <message>
        <source>fails with an error</source>
        <translation>scheitert mit einem Fehler</translation>
    </message>
    <message>
        <source>returns a result</source>
        <translation>gibt ein Ergebnis zurück</translation>
    </message>
</context>
<context>
    <name>MockBox</name>
    <message>
        <source>Add an answer</source>
        <translation>Eine Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Attempts count from 0 over the whole run: 0 is the first call, 1-3 are the next three. Without any answer the run asks.</source>
        <translation>Versuche zählen ab 0 über den ganzen Lauf: 0 ist der erste Aufruf, 1-3 sind die nächsten drei. Ohne jede Antwort fragt der Lauf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What %1 gets in %2</source>
        <translation>Was %1 in %2 bekommt</translation>
    </message>
</context>
<context>
    <name>MockStateRows</name>
    <message>
        <source>%1 (the definition has no such state)</source>
        <translation>%1 (die Definition hat keinen solchen State)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of the test case</source>
        <translation>Antworten des Testfalls</translation>
    </message>
    <message>
        <source>no answer: the run asks</source>
        <translation>keine Antwort: Der Lauf fragt</translation>
    </message>
</context>
<context>
    <name>MocksPage</name>
    <message>
        <source>A MockConfigFile.json as Step Functions Local reads it</source>
        <translation>Eine MockConfigFile.json, wie Step Functions Local sie liest</translation>
    </message>
    <message>
        <source>A new test case, in the mock file beside the definition</source>
        <translation>Ein neuer Testfall, in der Mock-Datei neben der Definition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the test case %1</source>
        <translation>Den Testfall %1 löschen</translation>
    </message>
    <message>
        <source>Mock file</source>
        <translation>Mock-Datei</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Testfall…</translation>
    </message>
    <message>
        <source>Open a mock file…</source>
        <translation>Mock-Datei öffnen…</translation>
    </message>
    <message>
        <source>Rename the test case %1</source>
        <translation>Den Testfall %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Run all cases</source>
        <translation>Alle Testfälle ausführen</translation>
    </message>
    <message>
        <source>Runs every test case as steploom-cli test does</source>
        <translation>Führt jeden Testfall aus, wie steploom-cli test es tut</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Without mocks a run asks for the answer of each task. A mock file answers them: open one, or make a test case. It is %1 beside the definition.</source>
        <translation>Ohne Mocks fragt ein Lauf nach der Antwort jedes Tasks. Eine Mock-Datei beantwortet sie: eine öffnen oder einen Testfall anlegen. Sie ist %1 neben der Definition.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OpenRunRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OpenTasks</name>
    <message>
        <source>Open task: %1, %2</source>
        <translation>Offener Task: %1, %2</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Tasks</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening the history… %1 %</source>
        <translation>Der Verlauf wird geöffnet… %1 %</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 nimmt %2 nicht an.</translation>
    </message>
    <message>
        <source>%1 is too large for a PNG. Export it as SVG or PDF.</source>
        <translation>%1 ist zu groß für ein PNG. Als SVG oder PDF exportieren.</translation>
    </message>
    <message>
        <source>%1: There is nothing to draw.</source>
        <translation>%1: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>--diff takes two definitions.</source>
        <translation>--diff nimmt zwei Definitionen.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Eine Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Usage: steploom [OPTION ...] [FILE ...]
Opens state machine definitions, a window each; without FILE, what was open last, or a sample.

  --new                begin with an empty document
  --history FILE       open an execution history beside it
  --mode MODE          design, debug or history
  --theme THEME        light or dark
  --language CODE      en, de or zh_CN; pseudo: longer texts with accents, to try the window with
  --case NAME          test case of the mock file
  --steps N            in debug mode, make N steps
  --select STATE       select the state of that name
  --screenshot PNG     write a picture of the window and end
  --diff BEFORE FILE   compare two definitions
  --export OUT         draw the graph to OUT.svg, .png, .pdf, .mmd or .dot and end
  --size WxH           size of that picture, or of the window (1600x1000)
  --version, --help
</source>
        <translation>Aufruf: steploom [OPTION ...] [DATEI ...]
Öffnet Definitionen von State Machines, je eine in einem Fenster; ohne DATEI, was zuletzt offen war, oder ein Beispiel.

  --new                mit einem leeren Dokument beginnen
  --history DATEI      einen Ausführungsverlauf daneben öffnen
  --mode MODUS         design, debug oder history
  --theme THEMA        light oder dark
  --language CODE      en, de oder zh_CN; pseudo: längere Texte mit Akzenten, um das Fenster zu erproben
  --case NAME          Testfall der Mock-Datei
  --steps N            im Modus debug N Schritte machen
  --select STATE       den State dieses Namens auswählen
  --screenshot PNG     ein Bild des Fensters schreiben und enden
  --diff VORHER DATEI  zwei Definitionen vergleichen
  --export ZIEL        den Graphen nach ZIEL.svg, .png, .pdf, .mmd oder .dot zeichnen und enden
  --size BxH           Größe dieses Bilds oder des Fensters (1600x1000)
  --version, --help
</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1: A %2, B %3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An empty workflow</source>
        <translation>Ein leerer Workflow</translation>
    </message>
    <message>
        <source>Asks a person and goes on when the answer comes</source>
        <translation>Fragt einen Menschen und geht weiter, wenn die Antwort kommt</translation>
    </message>
    <message>
        <source>Asks several services at once and joins their answers</source>
        <translation>Fragt mehrere Dienste zugleich und fügt ihre Antworten zusammen</translation>
    </message>
    <message>
        <source>Batch with failures</source>
        <translation>Batch mit Fehlschlägen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Callback, not polling</source>
        <translation>Callback statt Polling</translation>
    </message>
    <message>
        <source>Checks, reserves, takes the money and delivers</source>
        <translation>Prüft, reserviert, kassiert und liefert</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Circuit Breaker</translation>
    </message>
    <message>
        <source>Does not call a service that is known to fail</source>
        <translation>Ruft keinen Dienst auf, der bekanntermaßen ausfällt</translation>
    </message>
    <message>
        <source>Fan out and put together</source>
        <translation>Auffächern und zusammenfügen</translation>
    </message>
    <message>
        <source>Hands a job to a worker and waits for its answer</source>
        <translation>Gibt einem Worker einen Auftrag und wartet auf seine Antwort</translation>
    </message>
    <message>
        <source>Human approval</source>
        <translation>Freigabe durch Menschen</translation>
    </message>
    <message>
        <source>Many items at once, of which some may fail</source>
        <translation>Viele Items auf einmal, von denen einige scheitern dürfen</translation>
    </message>
    <message>
        <source>Order processing</source>
        <translation>Bestellabwicklung</translation>
    </message>
    <message>
        <source>Retry, then alert</source>
        <translation>Wiederholen, dann alarmieren</translation>
    </message>
    <message>
        <source>Saga with compensation</source>
        <translation>Saga mit Kompensation</translation>
    </message>
    <message>
        <source>Steps that are undone in reverse where one fails</source>
        <translation>Schritte, die rückwärts ungeschehen gemacht werden, wenn einer scheitert</translation>
    </message>
    <message>
        <source>The palette has no “%1”.</source>
        <translation>Die Palette hat kein „%1“.</translation>
    </message>
    <message>
        <source>Tries again with growing waits, then tells somebody</source>
        <translation>Versucht es mit wachsenden Wartezeiten erneut und benachrichtigt dann jemanden</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing has these words in its name. Try a service, like “dynamodb”, or an action, like “put item”.</source>
        <translation>Nichts hat diese Wörter im Namen. Einen Dienst wie „dynamodb“ oder eine Aktion wie „put item“ probieren.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation>States und Aktionen suchen</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Adds a state of its own. Select a state to add after it.</source>
        <translation>Fügt einen einzelnen State hinzu. Einen State auswählen, um dahinter einzufügen.</translation>
    </message>
    <message>
        <source>Adds after %1.</source>
        <translation>Fügt hinter %1 ein.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Save selection as snippet…</source>
        <translation>Auswahl als Snippet speichern…</translation>
    </message>
    <message>
        <source>States %1</source>
        <translation>States %1</translation>
    </message>
    <message>
        <source>The snippet “%1” is in the palette.</source>
        <translation>Das Snippet „%1“ ist in der Palette.</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1, %2</source>
        <translation>%1 hinzufügen, %2</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n Element ]</numerusform>
            <numerusform>[ %n Elemente ]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n Feld }</numerusform>
            <numerusform>{ %n Felder }</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadMenu</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Go back to where this was written</source>
        <translation>Zurück, wo es geschrieben wurde</translation>
    </message>
    <message>
        <source>Unfold all of it</source>
        <translation>Alles darin aufklappen</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Who reads this?</source>
        <translation>Wer liest das?</translation>
    </message>
</context>
<context>
    <name>PayloadRow</name>
    <message>
        <source>Nothing after this reads it: no choice, no task, and not the output of the run.</source>
        <translation>Nichts danach liest es: keine Choice, keine Task und nicht der Output des Laufs.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>PayloadTools</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Differences of %1 from the stage before</source>
        <translation>Unterschiede von %1 zur Stufe davor</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Show %1 as a tree</source>
        <translation>%1 als Baum zeigen</translation>
    </message>
    <message>
        <source>Show %1 as text</source>
        <translation>%1 als Text zeigen</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>%1/%2</source>
        <comment>match of matches</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>Name or value</source>
        <translation>Name oder Wert</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
</context>
<context>
    <name>PolicyFindingRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Too wide</source>
        <translation>Zu weit</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Was sich dagegen tun lässt</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Advice</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Advice %1</source>
        <translation>Empfehlungen %1</translation>
    </message>
    <message>
        <source>No advice. A run, a test case or an opened history can show more: payloads, rounds and prices are measured.</source>
        <translation>Keine Empfehlungen. Ein Lauf, ein Testfall oder ein geöffneter Verlauf kann mehr zeigen: Payloads, Runden und Preise werden gemessen.</translation>
    </message>
    <message>
        <source>No problems: everything that is checked is in order.</source>
        <translation>Keine Probleme: Alles, was geprüft wird, ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: everything that is checked is in order. %n piece(s) of advice.</source>
        <translation>
            <numerusform>Keine Probleme: Alles, was geprüft wird, ist in Ordnung. %n Empfehlung.</numerusform>
            <numerusform>Keine Probleme: Alles, was geprüft wird, ist in Ordnung. %n Empfehlungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No quick fix is known for any of the problems.</source>
        <translation>Für keines der Probleme ist eine Schnellkorrektur bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known to help: %1</source>
        <translation>Dafür ist keine Abhilfe bekannt: %1</translation>
    </message>
    <message>
        <source>Nothing is written yet: begin with a template, or drag a state from the palette to the canvas.</source>
        <translation>Noch ist nichts geschrieben: Beginnen Sie mit einer Vorlage oder ziehen Sie einen State aus der Palette auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Quick fixes</source>
        <translation>Schnellkorrekturen</translation>
    </message>
    <message>
        <source>What is wrong or odd (F8)</source>
        <translation>Was falsch oder seltsam ist (F8)</translation>
    </message>
    <message>
        <source>What works, and could be done better (Ctrl+F8)</source>
        <translation>Was funktioniert, aber besser ginge (Ctrl+F8)</translation>
    </message>
</context>
<context>
    <name>ProvenanceCard</name>
    <message>
        <source>Close the trace</source>
        <translation>Spur schließen</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Go back to this moment</source>
        <translation>Zurück zu diesem Augenblick</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>Schritte der Spur</translation>
    </message>
    <message>
        <source>The states and expressions that made this value</source>
        <translation>Die States und Ausdrücke, die diesen Wert gemacht haben</translation>
    </message>
    <message>
        <source>What this value is used for</source>
        <translation>Wofür dieser Wert gebraucht wird</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Woher %1 kommt</translation>
    </message>
    <message>
        <source>Who reads %1</source>
        <translation>Wer %1 liest</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message numerus="yes">
        <source>%n place(s) of the files could not be read; the rest is shown.</source>
        <translation>
            <numerusform>%n Stelle der Dateien war nicht lesbar; der Rest wird gezeigt.</numerusform>
            <numerusform>%n Stellen der Dateien waren nicht lesbar; der Rest wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Events that were read: %1.</source>
        <translation>Gelesene Ereignisse: %1.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
</context>
<context>
    <name>RedrivePage</name>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Weiter ab</translation>
    </message>
    <message>
        <source>Goes on to the end, or to where something is asked</source>
        <translation>Geht weiter bis zum Ende, oder bis etwas gefragt wird</translation>
    </message>
    <message>
        <source>Input of %1, as recorded</source>
        <translation>Input von %1, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Input of %1, edited</source>
        <translation>Input von %1, bearbeitet</translation>
    </message>
    <message>
        <source>Input to go on with</source>
        <translation>Input zum Weitermachen</translation>
    </message>
    <message>
        <source>It failed with: %1</source>
        <translation>Gescheitert mit: %1</translation>
    </message>
    <message>
        <source>Open a failed execution with its definition. Then mend the definition or the input, and go on from where it failed.</source>
        <translation>Eine gescheiterte Ausführung mit ihrer Definition öffnen. Dann die Definition oder den Input berichtigen und dort weitermachen, wo sie scheiterte.</translation>
    </message>
    <message>
        <source>Resume and run</source>
        <translation>Fortsetzen und ausführen</translation>
    </message>
    <message>
        <source>Resume and step</source>
        <translation>Fortsetzen, schrittweise</translation>
    </message>
    <message>
        <source>Stops where %1 is entered</source>
        <translation>Hält, wo %1 betreten wird</translation>
    </message>
    <message>
        <source>Tasks from there on</source>
        <translation>Tasks von dort an</translation>
    </message>
</context>
<context>
    <name>ReexecutionCard</name>
    <message>
        <source>Answers came from the recording; all else was evaluated anew.</source>
        <translation>Antworten kamen aus der Aufzeichnung; alles andere wurde neu ausgewertet.</translation>
    </message>
    <message>
        <source>Being repeated…</source>
        <translation>Wird wiedergegeben…</translation>
    </message>
    <message>
        <source>Debugs this execution with the recorded answers (Ctrl+Alt+X)</source>
        <translation>Debuggt diese Ausführung mit den aufgezeichneten Antworten (Ctrl+Alt+X)</translation>
    </message>
    <message>
        <source>End of the repetition</source>
        <translation>Ende der Wiedergabe</translation>
    </message>
    <message>
        <source>Event %1 of the recording</source>
        <translation>Ereignis %1 der Aufzeichnung</translation>
    </message>
    <message>
        <source>Event %1 of the repetition</source>
        <translation>Ereignis %1 der Wiedergabe</translation>
    </message>
    <message>
        <source>First difference: %1</source>
        <translation>Erster Unterschied: %1</translation>
    </message>
    <message>
        <source>Fix and resume…</source>
        <translation>Beheben und fortsetzen…</translation>
    </message>
    <message>
        <source>Goes on from where it failed (Ctrl+Alt+U)</source>
        <translation>Geht dort weiter, wo es scheiterte (Ctrl+Alt+U)</translation>
    </message>
    <message>
        <source>Not repeated yet</source>
        <translation>Noch nicht wiedergegeben</translation>
    </message>
    <message>
        <source>Re-execution</source>
        <translation>Erneute Ausführung</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiedergegeben</translation>
    </message>
    <message>
        <source>Shows where the recording goes another way</source>
        <translation>Zeigt, wo die Aufzeichnung einen anderen Weg geht</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Step through again</source>
        <translation>Noch einmal durchgehen</translation>
    </message>
    <message>
        <source>Takes the debugger there</source>
        <translation>Bringt den Debugger dorthin</translation>
    </message>
</context>
<context>
    <name>RenameBox</name>
    <message>
        <source>Name of the state</source>
        <translation>Name des States</translation>
    </message>
</context>
<context>
    <name>ReplayActions</name>
    <message>
        <source>Fix and resume</source>
        <translation>Beheben und fortsetzen</translation>
    </message>
    <message>
        <source>Go on from where it failed (Ctrl+Alt+U)</source>
        <translation>Dort weitermachen, wo es scheiterte (Ctrl+Alt+U)</translation>
    </message>
    <message>
        <source>Make a test</source>
        <translation>Test anlegen</translation>
    </message>
    <message>
        <source>Re-execute</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Save this execution as a test case (Ctrl+Alt+T)</source>
        <translation>Diese Ausführung als Testfall speichern (Ctrl+Alt+T)</translation>
    </message>
    <message>
        <source>Step through this execution again, with the recorded answers (Ctrl+Alt+X)</source>
        <translation>Diese Ausführung mit den aufgezeichneten Antworten noch einmal durchschreiten (Ctrl+Alt+X)</translation>
    </message>
</context>
<context>
    <name>ReplayCard</name>
    <message>
        <source>Back to the place, the input and the answers (Ctrl+Alt+U)</source>
        <translation>Zurück zu Stelle, Input und Antworten (Ctrl+Alt+U)</translation>
    </message>
    <message>
        <source>Change how it goes on…</source>
        <translation>Ändern, wie es weitergeht…</translation>
    </message>
    <message>
        <source>First difference: %1</source>
        <translation>Erster Unterschied: %1</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>Zum ersten Unterschied gehen</translation>
    </message>
    <message>
        <source>Re-execution of %1</source>
        <translation>Erneute Ausführung von %1</translation>
    </message>
    <message>
        <source>Resumed from %1</source>
        <translation>Fortgesetzt ab %1</translation>
    </message>
</context>
<context>
    <name>ReplayDesk</name>
    <message>
        <source>Add all histories of a folder</source>
        <translation>Alle Verläufe eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Add execution histories</source>
        <translation>Ausführungsverläufe hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Histories (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</source>
        <translation>Verläufe (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as a test case: a mock file, new or not</source>
        <translation>Als Testfall speichern: eine Mock-Datei, neu oder nicht</translation>
    </message>
    <message>
        <source>Save the answers as a mock file</source>
        <translation>Die Antworten als Mock-Datei speichern</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Den Lauf speichern</translation>
    </message>
    <message>
        <source>Save the run as one file</source>
        <translation>Den Lauf als eine Datei speichern</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
    <message>
        <source>No value: %1</source>
        <translation>Kein Wert: %1</translation>
    </message>
    <message>
        <source>Value %1: %2</source>
        <translation>Wert %1: %2</translation>
    </message>
</context>
<context>
    <name>RetryCard</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Backoff ×</source>
        <translation>Faktor ×</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Interval (s)</source>
        <translation>Abstand (s)</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Longest (s)</source>
        <translation>Längster (s)</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>retrier %1</source>
        <translation>Retrier %1</translation>
    </message>
</context>
<context>
    <name>RevisionPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with a git revision</source>
        <translation>Mit einer Git-Revision vergleichen</translation>
    </message>
    <message>
        <source>HEAD, a branch, a tag or a commit</source>
        <translation>HEAD, ein Branch, ein Tag oder ein Commit</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>F10 starts a run and stops at the first state. Here you then see each stage of its data.</source>
        <translation>F10 beginnt einen Lauf und hält am ersten State. Hier ist dann jede Stufe seiner Daten zu sehen.</translation>
    </message>
    <message>
        <source>Open a history to see what each state got and gave.</source>
        <translation>Einen Verlauf öffnen, um zu sehen, was jeder State bekam und ergab.</translation>
    </message>
    <message>
        <source>The selected state has not been entered by this event.</source>
        <translation>Der ausgewählte State ist bis zu diesem Ereignis nicht betreten worden.</translation>
    </message>
    <message>
        <source>The selected state has not been entered in this run.</source>
        <translation>Der ausgewählte State ist in diesem Lauf nicht betreten worden.</translation>
    </message>
</context>
<context>
    <name>RolePolicyPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check a policy</source>
        <translation>Policy prüfen</translation>
    </message>
    <message>
        <source>Check a policy…</source>
        <translation>Policy prüfen…</translation>
    </message>
    <message>
        <source>Choose the policy that the role has: what is missing and what is superfluous is listed here.</source>
        <translation>Die Policy wählen, die die Rolle hat: Was fehlt und was überflüssig ist, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Compare a policy document, a template or a file of Terraform with what is needed</source>
        <translation>Ein Policy-Dokument, ein Template oder eine Terraform-Datei mit dem vergleichen, was nötig ist</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the policy</source>
        <translation>Die Policy kopieren</translation>
    </message>
    <message>
        <source>Differences of the policy</source>
        <translation>Unterschiede der Policy</translation>
    </message>
    <message>
        <source>It allows what is needed, and nothing else.</source>
        <translation>Sie erlaubt, was nötig ist, und sonst nichts.</translation>
    </message>
    <message>
        <source>It allows what is needed.</source>
        <translation>Sie erlaubt, was nötig ist.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>No policy is compared yet.</source>
        <translation>Noch keine Policy verglichen.</translation>
    </message>
    <message>
        <source>Policies, templates and Terraform (*.json *.yaml *.yml *.template *.tf)</source>
        <translation>Policys, Templates und Terraform (*.json *.yaml *.yml *.template *.tf)</translation>
    </message>
    <message>
        <source>Policy of the role</source>
        <translation>Policy der Rolle</translation>
    </message>
    <message>
        <source>Save the policy as</source>
        <translation>Policy speichern unter</translation>
    </message>
    <message>
        <source>Save the policy as a file</source>
        <translation>Die Policy als Datei speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The definition calls nothing: its role needs no permission.</source>
        <translation>Die Definition ruft nichts auf: Ihre Rolle braucht keine Berechtigung.</translation>
    </message>
    <message>
        <source>The machine traces with X-Ray</source>
        <translation>Die State Machine zeichnet Traces mit X-Ray auf</translation>
    </message>
    <message>
        <source>The machine writes to CloudWatch Logs</source>
        <translation>Die State Machine schreibt in CloudWatch Logs</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Back to the breakpoint before, or the start (Ctrl+F5)</source>
        <translation>Zurück zum vorigen Haltepunkt oder zum Start (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause (F6)</source>
        <translation>Anhalten (F6)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run to the next breakpoint (F5)</source>
        <translation>Bis zum nächsten Haltepunkt ausführen (F5)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step back (Shift+F10)</source>
        <translation>Schritt zurück (Shift+F10)</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>Schritt hinein</translation>
    </message>
    <message>
        <source>Step into (F11)</source>
        <translation>Schritt hinein (F11)</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Schritt hinaus</translation>
    </message>
    <message>
        <source>Step out (Shift+F11)</source>
        <translation>Schritt hinaus (Shift+F11)</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>Schritt weiter</translation>
    </message>
    <message>
        <source>Step over (F10)</source>
        <translation>Schritt weiter (F10)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop (Shift+F5)</source>
        <translation>Beenden (Shift+F5)</translation>
    </message>
    <message>
        <source>To the next stage inside the state (Ctrl+F11)</source>
        <translation>Zur nächsten Stufe im State (Ctrl+F11)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add the open one</source>
        <translation>Die offene hinzufügen</translation>
    </message>
    <message>
        <source>Adds all histories in a folder, at any depth (Ctrl+Alt+H)</source>
        <translation>Fügt alle Verläufe in einem Ordner hinzu, in jeder Tiefe (Ctrl+Alt+H)</translation>
    </message>
    <message>
        <source>Adds execution histories</source>
        <translation>Fügt Ausführungsverläufe hinzu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty the table</source>
        <translation>Tabelle leeren</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Wird gelesen… %1 %</translation>
    </message>
    <message>
        <source>Stops reading</source>
        <translation>Beendet das Lesen</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Check and run as a Standard workflow</source>
        <translation>Als Standard-Workflow prüfen und ausführen</translation>
    </message>
    <message>
        <source>Check and run as an Express workflow</source>
        <translation>Als Express-Workflow prüfen und ausführen</translation>
    </message>
    <message>
        <source>Clock: stop before each timer</source>
        <translation>Uhr: vor jedem Timer halten</translation>
    </message>
    <message>
        <source>Clock: waits go %1 times faster</source>
        <translation>Uhr: Warten geht %1-mal schneller</translation>
    </message>
    <message>
        <source>Clock: waits take no time</source>
        <translation>Uhr: Warten braucht keine Zeit</translation>
    </message>
    <message>
        <source>Clock: waits take their time</source>
        <translation>Uhr: Warten braucht seine Zeit</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <source>Continue with the edited definition from before the first invalid step</source>
        <translation>Mit der bearbeiteten Definition vor dem ersten ungültigen Schritt weitermachen</translation>
    </message>
    <message>
        <source>Fork the run here</source>
        <translation>Den Lauf hier abzweigen</translation>
    </message>
    <message>
        <source>Go on from here anew, without what came after</source>
        <translation>Von hier neu weitermachen, ohne was danach kam</translation>
    </message>
    <message>
        <source>Let the next timer pass</source>
        <translation>Den nächsten Timer ablaufen lassen</translation>
    </message>
    <message>
        <source>Look at iterations as they run</source>
        <translation>Iterationen ansehen, wie sie laufen</translation>
    </message>
    <message>
        <source>Look at the iteration before</source>
        <translation>Die vorige Iteration ansehen</translation>
    </message>
    <message>
        <source>Look at the next iteration</source>
        <translation>Die nächste Iteration ansehen</translation>
    </message>
    <message>
        <source>Look at the next iteration that failed</source>
        <translation>Die nächste gescheiterte Iteration ansehen</translation>
    </message>
    <message>
        <source>Move the execution to the selected state</source>
        <translation>Die Ausführung zum ausgewählten State bewegen</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>Run again with this seed</source>
        <translation>Mit diesem Startwert erneut ausführen</translation>
    </message>
    <message>
        <source>Save the run…</source>
        <translation>Lauf speichern…</translation>
    </message>
    <message>
        <source>Show the runs of this document</source>
        <translation>Die Läufe dieses Dokuments zeigen</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>%1 is kept when another run begins; press to let it go then</source>
        <translation>%1 bleibt, wenn ein anderer Lauf beginnt; drücken, um ihn dann aufzugeben</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startwert %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, gezeigt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop this run</source>
        <translation>Diesen Lauf verwerfen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep %1 when another run begins</source>
        <translation>%1 behalten, wenn ein anderer Lauf beginnt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Run again with its seed</source>
        <translation>Mit seinem Startwert erneut ausführen</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Diesen Lauf zeigen</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>%1 of virtual time · %2</source>
        <translation>%1 virtuelle Zeit · %2</translation>
    </message>
    <message>
        <source>Express workflow: five minutes at most</source>
        <translation>Express-Workflow: höchstens fünf Minuten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run status: %1</source>
        <translation>Stand der Ausführung: %1</translation>
    </message>
    <message>
        <source>Shows what happened last (Ctrl+Shift+F5)</source>
        <translation>Zeigt, was zuletzt geschah (Ctrl+Shift+F5)</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Schritt %1 von %2 · %3</translation>
    </message>
    <message>
        <source>To the end of the run</source>
        <translation>Zum Ende des Laufs</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Slowest state</source>
        <translation>Langsamster State</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation>Anders als die übrigen</translation>
    </message>
    <message>
        <source>compared as %1</source>
        <translation>verglichen als %1</translation>
    </message>
    <message>
        <source>slowest: %1</source>
        <translation>am langsamsten: %1</translation>
    </message>
</context>
<context>
    <name>RunVariablesPage</name>
    <message>
        <source>No state of this run assigned a variable.</source>
        <translation>Kein State dieses Laufs wies eine Variable zu.</translation>
    </message>
    <message>
        <source>Open a history to see its variables over time (Ctrl+H).</source>
        <translation>Einen Verlauf öffnen, um seine Variablen im Lauf der Zeit zu sehen (Ctrl+H).</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>A run that was saved (Ctrl+Alt+O)</source>
        <translation>Ein gespeicherter Lauf (Ctrl+Alt+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>F5 begins a run. Fork one to try two ways from the same step, keep one to compare it with the next.</source>
        <translation>F5 beginnt einen Lauf. Einen abzweigen, um vom selben Schritt aus zwei Wege zu versuchen; einen behalten, um ihn mit dem nächsten zu vergleichen.</translation>
    </message>
    <message>
        <source>Fork here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Keep this run, and go on with a copy from this step (Ctrl+Alt+F)</source>
        <translation>Diesen Lauf behalten und ab diesem Schritt mit einer Kopie weitermachen (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Runs of this document</source>
        <translation>Läufe dieses Dokuments</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The run as one file that opens anywhere (Ctrl+Alt+S)</source>
        <translation>Der Lauf als eine Datei, die sich überall öffnen lässt (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>Two runs side by side (Ctrl+Alt+C)</source>
        <translation>Zwei Läufe nebeneinander (Ctrl+Alt+C)</translation>
    </message>
</context>
<context>
    <name>SavePrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>SaveRunBox</name>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chosen places</source>
        <translation>Gewählte Stellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of the run</source>
        <translation>Datei des Laufs</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>One file with the definition, the input, all answers, the seed and the events. It opens on any machine and plays to the same history.</source>
        <translation>Eine Datei mit der Definition, der Eingabe, allen Antworten, dem Startwert und den Ereignissen. Sie lässt sich auf jedem Rechner öffnen und ergibt abgespielt denselben Verlauf.</translation>
    </message>
    <message>
        <source>Places to take out, one a line</source>
        <translation>Zu entfernende Stellen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Den Lauf speichern</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The input as the file has it</source>
        <translation>Die Eingabe, wie die Datei sie hat</translation>
    </message>
    <message>
        <source>Whole payloads</source>
        <translation>Ganze Payloads</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>SaveRunRow</name>
    <message>
        <source>A test case in a mock file, with its input; run at once to see that it holds</source>
        <translation>Ein Testfall in einer Mock-Datei, mit seiner Eingabe; sofort ausgeführt, um zu sehen, dass er stimmt</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Aufzeichnung…</translation>
    </message>
    <message>
        <source>Mocks…</source>
        <translation>Mocks…</translation>
    </message>
    <message>
        <source>Save as capture…</source>
        <translation>Als Aufzeichnung speichern…</translation>
    </message>
    <message>
        <source>Save as mock file…</source>
        <translation>Als Mock-Datei speichern…</translation>
    </message>
    <message>
        <source>Save as test case…</source>
        <translation>Als Testfall speichern…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>The answers of all tasks as a mock file</source>
        <translation>Die Antworten aller Tasks als Mock-Datei</translation>
    </message>
    <message>
        <source>The whole run with its definition as one file, to keep or pass on</source>
        <translation>Der ganze Lauf mit seiner Definition als eine Datei, zum Aufbewahren oder Weitergeben</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>%1 · second window</source>
        <translation>%1 · zweites Fenster</translation>
    </message>
</context>
<context>
    <name>SeedSection</name>
    <message>
        <source>Another seed for the next run</source>
        <translation>Ein anderer Startwert für den nächsten Lauf</translation>
    </message>
    <message>
        <source>Begins anew with seed %1 (Ctrl+Alt+A)</source>
        <translation>Beginnt neu mit Startwert %1 (Ctrl+Alt+A)</translation>
    </message>
    <message>
        <source>Jitter, UUIDs and random numbers of the next run come from it.</source>
        <translation>Jitter, UUIDs und Zufallszahlen des nächsten Laufs kommen aus ihm.</translation>
    </message>
    <message>
        <source>Run again with this seed</source>
        <translation>Mit diesem Startwert erneut ausführen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the next run</source>
        <translation>Startwert des nächsten Laufs</translation>
    </message>
    <message>
        <source>This run has seed %1. Jitter, UUIDs and random numbers come from it.</source>
        <translation>Dieser Lauf hat den Startwert %1. Jitter, UUIDs und Zufallszahlen kommen aus ihm.</translation>
    </message>
</context>
<context>
    <name>SeldomField</name>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n State</numerusform>
            <numerusform>%n States</numerusform>
        </translation>
    </message>
    <message>
        <source>A definition of its own, and a Task that runs it</source>
        <translation>Eine eigene Definition, und ein Task, der sie ausführt</translation>
    </message>
    <message>
        <source>Add copies behind the last of them</source>
        <translation>Kopien hinter dem letzten davon hinzufügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the states as text</source>
        <translation>Die States als Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the states; what led to them leads on</source>
        <translation>Die States löschen; was zu ihnen führte, führt weiter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Errors of these states lead to a new one</source>
        <translation>Fehler dieser States führen zu einem neuen</translation>
    </message>
    <message>
        <source>Extract as a machine</source>
        <translation>Als State Machine auslagern</translation>
    </message>
    <message>
        <source>One state that does this for each item</source>
        <translation>Ein State, der dies für jedes Item tut</translation>
    </message>
    <message>
        <source>One state with these in its branch</source>
        <translation>Ein State mit diesen in seinem Zweig</translation>
    </message>
    <message>
        <source>Put into a Map</source>
        <translation>In ein Map setzen</translation>
    </message>
    <message>
        <source>Put into a Parallel</source>
        <translation>In ein Parallel setzen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Show %1 alone</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Wrap with Try-Catch</source>
        <translation>Mit Try-Catch umgeben</translation>
    </message>
</context>
<context>
    <name>ServiceAnswerers</name>
    <message>
        <source>%1 of %2, answered by: %3</source>
        <translation>%1 von %2, beantwortet von: %3</translation>
    </message>
    <message>
        <source>A change in Debug holds for the next task. Where nothing is chosen, the settings file of the service says it.</source>
        <translation>Eine Änderung unter Debuggen gilt ab dem nächsten Task. Wo nichts gewählt ist, bestimmt es die Einstellungsdatei des Dienstes.</translation>
    </message>
    <message>
        <source>As chosen in Debug</source>
        <translation>Wie unter Debuggen gewählt</translation>
    </message>
    <message>
        <source>Debug, with a fault</source>
        <translation>Debuggen, mit Störung</translation>
    </message>
    <message>
        <source>Only the settings file of the service says who does the tasks</source>
        <translation>Nur die Einstellungsdatei des Dienstes bestimmt, wer die Tasks erledigt</translation>
    </message>
    <message>
        <source>Settings file only</source>
        <translation>Nur Einstellungsdatei</translation>
    </message>
    <message>
        <source>The open workflow has no Task state, or it cannot run.</source>
        <translation>Der offene Workflow hat keinen Task-State, oder er kann nicht laufen.</translation>
    </message>
    <message>
        <source>What is chosen in Debug holds for runs there only.</source>
        <translation>Was unter Debuggen gewählt ist, gilt nur für Läufe dort.</translation>
    </message>
    <message>
        <source>Who answers in Debug, its mocks and its test case answer here too, at once</source>
        <translation>Wer unter Debuggen antwortet, samt Mocks und Testfall, antwortet sofort auch hier</translation>
    </message>
    <message>
        <source>Who answers the tasks</source>
        <translation>Wer die Tasks beantwortet</translation>
    </message>
    <message>
        <source>as in Debug</source>
        <translation>wie Debuggen</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>Copy what a shell needs to use it</source>
        <translation>Kopieren, was eine Shell braucht, um ihn zu verwenden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder where the local service keeps its data</source>
        <translation>Ordner, in dem der lokale Dienst seine Daten aufbewahrt</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the local service; 0 takes a free one</source>
        <translation>Port des lokalen Dienstes; 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings file of the local service: handlers, tables, rules, alarms</source>
        <translation>Einstellungsdatei des lokalen Dienstes: Handler, Tabellen, Regeln, Alarme</translation>
    </message>
    <message>
        <source>Start the local service</source>
        <translation>Den lokalen Dienst starten</translation>
    </message>
    <message>
        <source>Start the open workflow here, with the test input</source>
        <translation>Den offenen Workflow hier starten, mit der Testeingabe</translation>
    </message>
    <message>
        <source>Stop the local service</source>
        <translation>Den lokalen Dienst beenden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ServiceDashboard</name>
    <message>
        <source>%1: %2 started, %3 succeeded, %4 failed</source>
        <translation>%1: %2 gestartet, %3 erfolgreich, %4 gescheitert</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Alarm %1: %2</source>
        <translation>Alarm %1: %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Folder or file of Terraform with the alarms and event rules</source>
        <translation>Terraform-Ordner oder -Datei mit den Alarmen und Ereignisregeln</translation>
    </message>
    <message>
        <source>No alarm. Those of aws_cloudwatch_metric_alarm in Terraform files beside the workflow, or in the folder below, are watched here, and those of the settings file.</source>
        <translation>Kein Alarm. Beobachtet werden hier die von aws_cloudwatch_metric_alarm in Terraform-Dateien neben dem Workflow oder im Ordner unten, und die der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>No state machine yet. A client makes one with CreateStateMachine.</source>
        <translation>Noch keine State Machine. Ein Client legt eine mit CreateStateMachine an.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>State Machine</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ServiceHost</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 %3 %4 in %5 s</source>
        <translation>%1 von %2 %3 %4 in %5 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A million runs: Standard %1, Express %2</source>
        <translation>Eine Million Läufe: Standard %1, Express %2</translation>
    </message>
    <message>
        <source>A million runs: Standard %1; Express cannot run it</source>
        <translation>Eine Million Läufe: Standard %1; Express kann sie nicht ausführen</translation>
    </message>
    <message>
        <source>A real HTTP call</source>
        <translation>Ein echter HTTP-Aufruf</translation>
    </message>
    <message>
        <source>A real HTTP call: %1</source>
        <translation>Ein echter HTTP-Aufruf: %1</translation>
    </message>
    <message>
        <source>An event is a JSON object.</source>
        <translation>Ein Ereignis ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>An item is a JSON object of attributes, such as {"id": {"S": "1"}}.</source>
        <translation>Ein Item ist ein JSON-Objekt aus Attributen, etwa {"id": {"S": "1"}}.</translation>
    </message>
    <message>
        <source>As the settings of the service say</source>
        <translation>Wie in den Einstellungen des Dienstes</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Fails on purpose</source>
        <translation>Scheitert absichtlich</translation>
    </message>
    <message>
        <source>Handler: %1</source>
        <translation>Handler: %1</translation>
    </message>
    <message>
        <source>Local service: %1</source>
        <translation>Lokaler Dienst: %1</translation>
    </message>
    <message>
        <source>Mock test case</source>
        <translation>Mock-Testfall</translation>
    </message>
    <message>
        <source>Nobody: the task fails</source>
        <translation>Niemand: Der Task scheitert</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>Aufgezeichneter Lauf</translation>
    </message>
    <message>
        <source>The item is gone already.</source>
        <translation>Das Item ist schon weg.</translation>
    </message>
    <message>
        <source>The object cannot be removed.</source>
        <translation>Das Objekt lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The object cannot be written.</source>
        <translation>Das Objekt lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>This service itself</source>
        <translation>Dieser Dienst selbst</translation>
    </message>
    <message>
        <source>Whoever has its task token</source>
        <translation>Wer sein Task-Token hat</translation>
    </message>
    <message>
        <source>Workers of the activity</source>
        <translation>Worker der Activity</translation>
    </message>
    <message>
        <source>You, under Open tokens</source>
        <translation>Sie, unter „Offene Tokens“</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>in alarm</source>
        <translation>im Alarm</translation>
    </message>
    <message>
        <source>in the debugger</source>
        <translation>im Debugger</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Answers the states API on this machine, for the AWS CLI, boto3 and other clients. Executions that they start of the open workflow stop at its breakpoints.</source>
        <translation>Beantwortet die States-API auf diesem Rechner, für die AWS CLI, boto3 und andere Clients. Ausführungen des offenen Workflows, die sie starten, halten an seinen Haltepunkten.</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Executions, %1 running</source>
        <translation>Ausführungen, %1 laufend</translation>
    </message>
    <message>
        <source>Local services</source>
        <translation>Lokale Dienste</translation>
    </message>
    <message>
        <source>Metrics and alarms</source>
        <translation>Metriken und Alarme</translation>
    </message>
    <message>
        <source>Metrics and alarms, %1 in alarm</source>
        <translation>Metriken und Alarme, %1 im Alarm</translation>
    </message>
    <message>
        <source>Open tokens</source>
        <translation>Offene Tokens</translation>
    </message>
    <message>
        <source>Open tokens %1</source>
        <translation>Offene Tokens %1</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>%1 (not said)</source>
        <translation>%1 (nicht angegeben)</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Only the file itself can change it</source>
        <translation>Lässt sich nur in der Datei selbst ändern</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>%1, %2 % of 256 KiB</source>
        <translation>%1, %2 % von 256 KiB</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Name des Snippets</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the snippet</source>
        <translation>Snippet umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a snippet</source>
        <translation>Als Snippet speichern</translation>
    </message>
</context>
<context>
    <name>SortHeading</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1, sortiert, größte zuerst</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1, sortiert, kleinste zuerst</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
</context>
<context>
    <name>SpreadList</name>
    <message>
        <source>%1: median %2, longest %3, in %4 of %5 executions</source>
        <translation>%1: Median %2, längste %3, in %4 von %5 Ausführungen</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>95 von 100</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>State, pick two to compare</source>
        <translation>State, zwei zum Vergleichen wählen</translation>
    </message>
    <message>
        <source>States over all executions</source>
        <translation>States über alle Ausführungen</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Catch</source>
        <translation>Catch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error of the execution</source>
        <translation>Fehler der Ausführung</translation>
    </message>
    <message>
        <source>Input of the execution</source>
        <translation>Input der Ausführung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Output of the execution</source>
        <translation>Output der Ausführung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Input des States</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>Graph of the last good text · line %1: %2</source>
        <translation>Graph des letzten guten Texts · Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing to draw yet · line %1: %2</source>
        <translation>Noch nichts zu zeichnen · Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>StateList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n State</numerusform>
            <numerusform>%n States</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a state after</source>
        <translation>State dahinter hinzufügen</translation>
    </message>
    <message>
        <source>Convert to JSONPath</source>
        <translation>Nach JSONPath umwandeln</translation>
    </message>
    <message>
        <source>Convert to JSONata</source>
        <translation>Nach JSONata umwandeln</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and heal</source>
        <translation>Löschen und verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Extract as a machine</source>
        <translation>Als State Machine auslagern</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Paste after</source>
        <translation>Dahinter einfügen</translation>
    </message>
    <message>
        <source>Put into a Map</source>
        <translation>In ein Map setzen</translation>
    </message>
    <message>
        <source>Put into a Parallel</source>
        <translation>In ein Parallel setzen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Bis hierher ausführen</translation>
    </message>
    <message>
        <source>Save as a snippet…</source>
        <translation>Als Snippet speichern…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Toggle breakpoint</source>
        <translation>Haltepunkt ein/aus</translation>
    </message>
    <message>
        <source>Wrap with Try-Catch</source>
        <translation>Mit Try-Catch umgeben</translation>
    </message>
</context>
<context>
    <name>StatePath</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>StateTypes</name>
    <message>
        <source>Calls a function or a service</source>
        <translation>Ruft eine Funktion oder einen Dienst auf</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Ends well</source>
        <translation>Endet erfolgreich</translation>
    </message>
    <message>
        <source>Ends with an error</source>
        <translation>Endet mit einem Fehler</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Goes one of several ways</source>
        <translation>Geht einen von mehreren Wegen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Runs branches at the same time</source>
        <translation>Führt Zweige gleichzeitig aus</translation>
    </message>
    <message>
        <source>Runs the same steps for each item</source>
        <translation>Führt für jedes Item dieselben Schritte aus</translation>
    </message>
    <message>
        <source>Shapes the data</source>
        <translation>Formt die Daten</translation>
    </message>
    <message>
        <source>Succeed</source>
        <translation>Succeed</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Waits for a time</source>
        <translation>Wartet eine Zeit lang</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>%1: %2 visits, %3 attempts, %4 failures, %5 in all, %6 at most</source>
        <translation>%1: %2 Besuche, %3 Versuche, %4 Fehlschläge, %5 insgesamt, %6 höchstens</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Table of states</source>
        <translation>Tabelle der States</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>StepStages</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fertig</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1, als Nächstes</translation>
    </message>
    <message>
        <source>Inside this step</source>
        <translation>In diesem Schritt</translation>
    </message>
</context>
<context>
    <name>StrandList</name>
    <message>
        <source>%1 · next</source>
        <translation>%1 · als Nächstes</translation>
    </message>
    <message>
        <source>All take turns; press to let the chosen one run as long as it can</source>
        <translation>Alle sind reihum dran; drücken, damit der gewählte läuft, solange er kann</translation>
    </message>
    <message>
        <source>Chosen first</source>
        <translation>Gewählter zuerst</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Let %1 run</source>
        <translation>%1 laufen lassen</translation>
    </message>
    <message>
        <source>Running at once %1</source>
        <translation>Gleichzeitig laufend %1</translation>
    </message>
    <message>
        <source>The chosen one runs as long as it can; press to let all take turns</source>
        <translation>Der gewählte läuft, solange er kann; drücken, damit alle reihum dran sind</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>kann laufen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>runs next</source>
        <translation>läuft als Nächstes</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>New state …</source>
        <translation>Neuer State …</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Expressions and variables: what AWS advises for new workflows</source>
        <translation>Ausdrücke und Variablen: was AWS für neue Workflows rät</translation>
    </message>
    <message>
        <source>Or drag a state from the palette to here. Either way the workflow is in %1. Everything can be changed later, and undone.</source>
        <translation>Oder ziehen Sie einen State aus der Palette hierher. In beiden Fällen ist der Workflow in %1 geschrieben. Alles lässt sich später ändern und rückgängig machen.</translation>
    </message>
    <message>
        <source>Paths, InputPath to OutputPath, and intrinsic functions</source>
        <translation>Pfade, InputPath bis OutputPath, und intrinsische Funktionen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein String</translation>
    </message>
    <message>
        <source>a timestamp like 2024-05-01T10:00:00Z</source>
        <translation>ein Zeitstempel wie 2024-05-01T10:00:00Z</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>ein Array von Objekten</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>ein Array von Strings</translation>
    </message>
    <message>
        <source>an array with error names</source>
        <translation>ein Array mit Fehlernamen</translation>
    </message>
    <message>
        <source>an array with rules</source>
        <translation>ein Array mit Regeln</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>array or expression</source>
        <translation>Array oder Ausdruck</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>object or expression</source>
        <translation>Objekt oder Ausdruck</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>path or null</source>
        <translation>Pfad oder null</translation>
    </message>
    <message>
        <source>state</source>
        <translation>State</translation>
    </message>
    <message>
        <source>string</source>
        <translation>String</translation>
    </message>
    <message>
        <source>the name of a state</source>
        <translation>der Name eines States</translation>
    </message>
    <message>
        <source>timestamp like 2024-05-01T10:00:00Z</source>
        <translation>Zeitstempel wie 2024-05-01T10:00:00Z</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>Add a comparison to the group</source>
        <translation>Der Gruppe einen Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Gruppe von %1</translation>
    </message>
    <message>
        <source>Let another comparison hold as well: And</source>
        <translation>Einen weiteren Vergleich zusätzlich verlangen: And</translation>
    </message>
    <message>
        <source>Let another comparison hold instead: Or</source>
        <translation>Einen anderen Vergleich stattdessen gelten lassen: Or</translation>
    </message>
    <message>
        <source>Puts what is in the group in its place</source>
        <translation>Setzt an die Stelle der Gruppe, was in ihr steht</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Aus der Gruppe entfernen</translation>
    </message>
    <message>
        <source>Turn the condition round: Not</source>
        <translation>Die Bedingung umkehren: Not</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Variable of %1</source>
        <translation>Variable von %1</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eine von</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, with failures</source>
        <translation>%1, %2, mit Fehlschlägen</translation>
    </message>
    <message>
        <source>To its slowest visit</source>
        <translation>Zu seinem langsamsten Besuch</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No run yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>Noch kein Lauf: F5 führt den Workflow aus, F10 geht schrittweise hindurch.</translation>
    </message>
    <message>
        <source>The axis counts the events</source>
        <translation>Die Achse zählt die Ereignisse</translation>
    </message>
    <message>
        <source>The axis shows the time that passed</source>
        <translation>Die Achse zeigt die vergangene Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeline, event %1 of %2</source>
        <translation>Zeitleiste, Ereignis %1 von %2</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The execution</source>
        <translation>Die Ausführung</translation>
    </message>
    <message>
        <source>the execution times out</source>
        <translation>die Ausführung überschreitet die Zeit</translation>
    </message>
    <message>
        <source>the heartbeat is overdue</source>
        <translation>der Heartbeat ist überfällig</translation>
    </message>
    <message>
        <source>the next attempt</source>
        <translation>der nächste Versuch</translation>
    </message>
    <message>
        <source>the task times out</source>
        <translation>der Task überschreitet die Zeit</translation>
    </message>
    <message>
        <source>the wait ends</source>
        <translation>das Warten endet</translation>
    </message>
</context>
<context>
    <name>TitledValue</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>%1 waits, %2</source>
        <translation>%1 wartet, %2</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause of a failure</source>
        <translation>Cause eines Fehlschlags</translation>
    </message>
    <message>
        <source>Choose the task to answer.</source>
        <translation>Den Task wählen, der zu beantworten ist.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error of a failure</source>
        <translation>Error eines Fehlschlags</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Ablaufen lassen</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Scheitern lassen</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Lets the task time out with States.Timeout, whatever time it has</source>
        <translation>Lässt den Task mit States.Timeout die Zeit überschreiten, wie viel Zeit er auch hat</translation>
    </message>
    <message>
        <source>Message that carried the token</source>
        <translation>Nachricht, die das Token trug</translation>
    </message>
    <message>
        <source>No task waits for an answer. One with .waitForTaskToken, or of an activity, appears here with its message.</source>
        <translation>Kein Task wartet auf eine Antwort. Einer mit .waitForTaskToken oder einer Activity erscheint hier mit seiner Nachricht.</translation>
    </message>
    <message>
        <source>Open tokens</source>
        <translation>Offene Tokens</translation>
    </message>
    <message>
        <source>Output of a rejection</source>
        <translation>Output einer Ablehnung</translation>
    </message>
    <message>
        <source>Output of an approval</source>
        <translation>Output einer Freigabe</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Sends the error and the cause as SendTaskFailure</source>
        <translation>Sendet Error und Cause als SendTaskFailure</translation>
    </message>
    <message>
        <source>Sends the output of a rejection as SendTaskSuccess</source>
        <translation>Sendet den Output einer Ablehnung als SendTaskSuccess</translation>
    </message>
    <message>
        <source>Sends the output of an approval as SendTaskSuccess</source>
        <translation>Sendet den Output einer Freigabe als SendTaskSuccess</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the workflow (Ctrl+1)</source>
        <translation>Den Workflow ändern (Ctrl+1)</translation>
    </message>
    <message>
        <source>Commands, states and files (Ctrl+K)</source>
        <translation>Befehle, States und Dateien (Ctrl+K)</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debuggen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <translation>Dateien, die zuvor offen waren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Hell oder dunkel (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Local service (Ctrl+4)</source>
        <translation>Lokaler Dienst (Ctrl+4)</translation>
    </message>
    <message>
        <source>Local service at %1 (Ctrl+4)</source>
        <translation>Lokaler Dienst auf %1 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Mocks: %1</source>
        <translation>Mocks: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Open a definition (Ctrl+O)</source>
        <translation>Definition öffnen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run with the test input (F5)</source>
        <translation>Mit der Testeingabe ausführen (F5)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Ctrl+S)</translation>
    </message>
    <message>
        <source>See a recorded execution (Ctrl+3)</source>
        <translation>Eine aufgezeichnete Ausführung ansehen (Ctrl+3)</translation>
    </message>
    <message>
        <source>Show the problems (F8)</source>
        <translation>Die Probleme zeigen (F8)</translation>
    </message>
    <message>
        <source>Step through a run (Ctrl+2)</source>
        <translation>Schrittweise durch einen Lauf gehen (Ctrl+2)</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TransitionHint</name>
    <message>
        <source>Transition %1: %2</source>
        <translation>Übergang %1: %2</translation>
    </message>
    <message>
        <source>Transition %1: Insert adds a state, Delete removes it, T goes on</source>
        <translation>Übergang %1: Einfg fügt einen State ein, Entf entfernt den Übergang, T geht weiter</translation>
    </message>
    <message>
        <source>Transition %1: T goes on</source>
        <translation>Übergang %1: T geht weiter</translation>
    </message>
</context>
<context>
    <name>TransitionMenu</name>
    <message>
        <source>Insert a state here…</source>
        <translation>Hier einen State einfügen…</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Remove the transition</source>
        <translation>Den Übergang entfernen</translation>
    </message>
    <message>
        <source>T, Delete</source>
        <translation>T, Entf</translation>
    </message>
    <message>
        <source>T, Insert</source>
        <translation>T, Einfg</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause of the error</source>
        <translation>Cause des Fehlers</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>Fehlername</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Wert als JSON</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>The definition has no placeholders. Write %1 where a deployment fills something in; its value for running goes here.</source>
        <translation>Die Definition hat keine Platzhalter. Wo ein Deployment etwas ausfüllt, %1 schreiben; der Wert zum Ausführen kommt hierher.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>What a run puts in the place of ${…}. The text of the definition stays as it is; %1 beside it has values for everybody.</source>
        <translation>Was ein Lauf an die Stelle von ${…} setzt. Der Text der Definition bleibt, wie er ist; %1 daneben enthält Werte für alle.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Rename the variable %1 everywhere</source>
        <translation>Die Variable %1 überall umbenennen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>assigned by</source>
        <translation>zugewiesen von</translation>
    </message>
    <message>
        <source>read by</source>
        <translation>gelesen von</translation>
    </message>
</context>
<context>
    <name>VariablesPage</name>
    <message>
        <source>Assigned here</source>
        <translation>Hier zugewiesen</translation>
    </message>
    <message>
        <source>JSON, a path or an expression</source>
        <translation>JSON, ein Pfad oder ein Ausdruck</translation>
    </message>
    <message>
        <source>Name of a new variable</source>
        <translation>Name einer neuen Variable</translation>
    </message>
    <message>
        <source>No state assigns a variable that can be read here. A variable is seen by the states after it, without being passed on.</source>
        <translation>Kein State weist eine Variable zu, die hier lesbar wäre. Eine Variable sehen die States danach, ohne dass sie weitergegeben wird.</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Hier sichtbar</translation>
    </message>
    <message>
        <source>Value of the new variable</source>
        <translation>Wert der neuen Variable</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>neue Variable</translation>
    </message>
</context>
<context>
    <name>VariablesView</name>
    <message>
        <source>%1 set it to %2</source>
        <translation>%1 setzte sie auf %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Value, and what changed</source>
        <translation>Wert, und was sich änderte</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>%1 · %n visit(s)</source>
        <translation>
            <numerusform>%1 · %n Besuch</numerusform>
            <numerusform>%1 · %n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit %1, %2, %3</source>
        <translation>Besuch %1, %2, %3</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>Besuche von %1</translation>
    </message>
</context>
<context>
    <name>WaitsBar</name>
    <message>
        <source>0–%1</source>
        <translation>0–%1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Waits %1; %2</source>
        <translation>Wartet %1; %2</translation>
    </message>
    <message>
        <source>gives up after %1, at %2 attempts</source>
        <translation>gibt nach %1 auf, bei %2 Versuchen</translation>
    </message>
    <message>
        <source>gives up after at most %1, at %2 attempts</source>
        <translation>gibt nach höchstens %1 auf, bei %2 Versuchen</translation>
    </message>
    <message>
        <source>gives up at the first error, without a retry</source>
        <translation>gibt beim ersten Fehler auf, ohne Wiederholung</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Expression to watch</source>
        <translation>Zu beobachtender Ausdruck</translation>
    </message>
    <message>
        <source>Paths, intrinsic functions and JSONata that you watch are shown here with their values, wherever the run stops.</source>
        <translation>Pfade, eingebaute Funktionen und JSONata, die Sie beobachten, stehen hier mit ihren Werten, wo immer der Lauf hält.</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch an expression: $.order.total, States.ArrayLength($.items), $sum(items.price)</source>
        <translation>Ausdruck beobachten: $.order.total, States.ArrayLength($.items), $sum(items.price)</translation>
    </message>
    <message>
        <source>Watched expressions</source>
        <translation>Beobachtete Ausdrücke</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>the run goes on</source>
        <translation>der Lauf geht weiter</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>A change here makes the run go another way: what was recorded after this step is forgotten.</source>
        <translation>Eine Änderung hier lässt den Lauf einen anderen Weg nehmen: Was nach diesem Schritt aufgezeichnet wurde, wird vergessen.</translation>
    </message>
    <message>
        <source>An object of all variables that the state sees.</source>
        <translation>Ein Objekt mit allen Variablen, die der State sieht.</translation>
    </message>
    <message>
        <source>Answer the task</source>
        <translation>Den Task beantworten</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Change the data that the state works on</source>
        <translation>Die Daten ändern, mit denen der State arbeitet</translation>
    </message>
    <message>
        <source>Change the payload</source>
        <translation>Die Payload ändern</translation>
    </message>
    <message>
        <source>Change the variables</source>
        <translation>Die Variablen ändern</translation>
    </message>
    <message>
        <source>Change the workflow variables</source>
        <translation>Die Workflow-Variablen ändern</translation>
    </message>
    <message>
        <source>Exhaust retries…</source>
        <translation>Wiederholungen ausschöpfen…</translation>
    </message>
    <message>
        <source>Fail with no attempt left</source>
        <translation>Scheitern, ohne dass ein Versuch bleibt</translation>
    </message>
    <message>
        <source>Fail…</source>
        <translation>Scheitern…</translation>
    </message>
    <message>
        <source>From this step the run follows the definition as it is now</source>
        <translation>Ab diesem Schritt folgt der Lauf der Definition, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Give the task another answer</source>
        <translation>Dem Task eine andere Antwort geben</translation>
    </message>
    <message>
        <source>Go on with the edited definition</source>
        <translation>Mit der bearbeiteten Definition weiter</translation>
    </message>
    <message>
        <source>Its retriers and catchers answer as they would.</source>
        <translation>Seine Retrier und Catcher reagieren wie sonst auch.</translation>
    </message>
    <message>
        <source>Leave the state unfinished and enter the selected one</source>
        <translation>Den State unfertig verlassen und den ausgewählten betreten</translation>
    </message>
    <message>
        <source>Let the state fail</source>
        <translation>Den State scheitern lassen</translation>
    </message>
    <message>
        <source>Let the state fail with States.Timeout</source>
        <translation>Den State mit States.Timeout scheitern lassen</translation>
    </message>
    <message>
        <source>Let the state fail with an error</source>
        <translation>Den State mit einem Fehler scheitern lassen</translation>
    </message>
    <message>
        <source>Let the state fail with no attempt left</source>
        <translation>Den State scheitern lassen, ohne dass ein Versuch bleibt</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Zu %1 springen</translation>
    </message>
    <message>
        <source>Payload…</source>
        <translation>Payload…</translation>
    </message>
    <message>
        <source>The data that the chosen branch or iteration has at this step.</source>
        <translation>Die Daten, die der gewählte Zweig oder die gewählte Iteration bei diesem Schritt hat.</translation>
    </message>
    <message>
        <source>The definition was edited since the run began.</source>
        <translation>Die Definition wurde seit Beginn des Laufs bearbeitet.</translation>
    </message>
    <message>
        <source>The retriers count as used up; catchers answer.</source>
        <translation>Die Retrier gelten als verbraucht; Catcher reagieren.</translation>
    </message>
    <message>
        <source>Time out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variablen…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What if, from here on</source>
        <translation>Was wäre, wenn – ab hier</translation>
    </message>
    <message>
        <source>What the task returns, whatever it returned.</source>
        <translation>Was der Task zurückgibt, was immer er zurückgab.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Add a breakpoint…</source>
        <translation>Haltepunkt hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder of executions…</source>
        <translation>Ordner mit Ausführungen hinzufügen…</translation>
    </message>
    <message>
        <source>Back to the breakpoint before, or the start</source>
        <translation>Zurück zum vorigen Haltepunkt oder zum Start</translation>
    </message>
    <message>
        <source>Choose who answers the tasks</source>
        <translation>Wählen, wer die Tasks beantwortet</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Commands, states and files</source>
        <translation>Befehle, States und Dateien</translation>
    </message>
    <message>
        <source>Compare executions</source>
        <translation>Ausführungen vergleichen</translation>
    </message>
    <message>
        <source>Coverage of the definition by executions</source>
        <translation>Abdeckung der Definition durch Ausführungen</translation>
    </message>
    <message>
        <source>Debug mode</source>
        <translation>Modus Debuggen</translation>
    </message>
    <message>
        <source>Design mode</source>
        <translation>Modus Entwurf</translation>
    </message>
    <message>
        <source>Differences of the data between two points</source>
        <translation>Unterschiede der Daten zwischen zwei Punkten</translation>
    </message>
    <message>
        <source>Evaluate an expression in the paused run</source>
        <translation>Ausdruck im angehaltenen Lauf auswerten</translation>
    </message>
    <message>
        <source>Find where the selected state is used</source>
        <translation>Suchen, wo der ausgewählte State verwendet wird</translation>
    </message>
    <message>
        <source>Fit the graph into view</source>
        <translation>Den Graphen einpassen</translation>
    </message>
    <message>
        <source>Fix and resume the recorded execution…</source>
        <translation>Die aufgezeichnete Ausführung beheben und fortsetzen…</translation>
    </message>
    <message>
        <source>Go to state…</source>
        <translation>Gehe zu State…</translation>
    </message>
    <message>
        <source>Graph: heat by failures</source>
        <translation>Graph: Wärme nach Fehlschlägen</translation>
    </message>
    <message>
        <source>Graph: heat by time</source>
        <translation>Graph: Wärme nach Zeit</translation>
    </message>
    <message>
        <source>Graph: the path taken</source>
        <translation>Graph: der genommene Pfad</translation>
    </message>
    <message>
        <source>History mode</source>
        <translation>Modus Verlauf</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Let the events pass, or stop here</source>
        <translation>Die Ereignisse ablaufen lassen, oder hier anhalten</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Limits and cost</source>
        <translation>Grenzen und Kosten</translation>
    </message>
    <message>
        <source>Local service: executions, open tokens, metrics</source>
        <translation>Lokaler Dienst: Ausführungen, offene Tokens, Metriken</translation>
    </message>
    <message>
        <source>Map Runs</source>
        <translation>Map Runs</translation>
    </message>
    <message>
        <source>New definition</source>
        <translation>Neue Definition</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>Ein Ereignis zurück</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>Ein Ereignis weiter</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Definition öffnen…</translation>
    </message>
    <message>
        <source>Open an execution history…</source>
        <translation>Ausführungsverlauf öffnen…</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Den Lauf anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename the selected state</source>
        <translation>Den ausgewählten State umbenennen</translation>
    </message>
    <message>
        <source>Run or continue</source>
        <translation>Ausführen oder weiter</translation>
    </message>
    <message>
        <source>Run to the selected state</source>
        <translation>Bis zum ausgewählten State ausführen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the answers of the run as a mock file…</source>
        <translation>Die Antworten des Laufs als Mock-Datei speichern…</translation>
    </message>
    <message>
        <source>Save the run as a capture…</source>
        <translation>Den Lauf als Aufzeichnung speichern…</translation>
    </message>
    <message>
        <source>Save the run as a test case…</source>
        <translation>Den Lauf als Testfall speichern…</translation>
    </message>
    <message>
        <source>Search states and actions to add</source>
        <translation>States und Aktionen zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Second window on this definition</source>
        <translation>Zweites Fenster für diese Definition</translation>
    </message>
    <message>
        <source>Show or hide the left panel</source>
        <translation>Linken Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the lower panel</source>
        <translation>Unteren Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the right panel</source>
        <translation>Rechten Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the advice</source>
        <translation>Die Empfehlungen zeigen</translation>
    </message>
    <message>
        <source>Show the calls of the run</source>
        <translation>Die Aufrufe des Laufs zeigen</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message>
        <source>Start the local service</source>
        <translation>Den lokalen Dienst starten</translation>
    </message>
    <message>
        <source>Start the workflow on the local service</source>
        <translation>Den Workflow auf dem lokalen Dienst starten</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>Schritt hinein</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Schritt hinaus</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>Schritt weiter</translation>
    </message>
    <message>
        <source>Step through the recorded execution again</source>
        <translation>Die aufgezeichnete Ausführung noch einmal schrittweise durchgehen</translation>
    </message>
    <message>
        <source>Stop the local service</source>
        <translation>Den lokalen Dienst beenden</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Den Lauf beenden</translation>
    </message>
    <message>
        <source>Table of states</source>
        <translation>Tabelle der States</translation>
    </message>
    <message>
        <source>Test input from an event</source>
        <translation>Testeingabe aus einem Ereignis</translation>
    </message>
    <message>
        <source>To the end of the run</source>
        <translation>Zum Ende des Laufs</translation>
    </message>
    <message>
        <source>To the first difference from the recording</source>
        <translation>Zum ersten Unterschied zur Aufzeichnung</translation>
    </message>
    <message>
        <source>To the first event</source>
        <translation>Zum ersten Ereignis</translation>
    </message>
    <message>
        <source>To the graph</source>
        <translation>Zum Graphen</translation>
    </message>
    <message>
        <source>To the last event</source>
        <translation>Zum letzten Ereignis</translation>
    </message>
    <message>
        <source>To the next stage inside the state</source>
        <translation>Zur nächsten Stufe im State</translation>
    </message>
    <message>
        <source>To what went wrong</source>
        <translation>Zu dem, was schiefging</translation>
    </message>
    <message>
        <source>Toggle a breakpoint on the selected state</source>
        <translation>Haltepunkt am ausgewählten State ein/aus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Variables over time</source>
        <translation>Variablen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Watch an expression</source>
        <translation>Ausdruck beobachten</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Show the values</source>
        <translation>Die Werte zeigen</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit the graph into view (F); again: all of it, however small</source>
        <translation>Den Graphen einpassen (F); noch einmal: ganz, wie klein auch immer</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>Zoom %1</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>Auf 100 % zoomen (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>steploom::app::AnswerList</name>
    <message>
        <source>%1 cannot be changed while it is broken. %2</source>
        <translation>%1 lässt sich nicht ändern, solange es defekt ist. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All other tasks</source>
        <translation>Alle anderen Tasks</translation>
    </message>
    <message>
        <source>Mock, else asked</source>
        <translation>Mock, sonst gefragt</translation>
    </message>
    <message>
        <source>Mock, else the function's handler</source>
        <translation>Mock, sonst der Handler der Funktion</translation>
    </message>
    <message>
        <source>Mock, else the function's handler, else asked</source>
        <translation>Mock, sonst der Handler der Funktion, sonst gefragt</translation>
    </message>
</context>
<context>
    <name>steploom::app::BreakpointList</name>
    <message>
        <source>A catcher takes over</source>
        <translation>Ein Catcher übernimmt</translation>
    </message>
    <message>
        <source>A payload is too large</source>
        <translation>Eine Payload ist zu groß</translation>
    </message>
    <message>
        <source>A retrier takes over</source>
        <translation>Ein Retrier übernimmt</translation>
    </message>
    <message>
        <source>A state fails</source>
        <translation>Ein State scheitert</translation>
    </message>
    <message>
        <source>A state is entered</source>
        <translation>Ein State wird betreten</translation>
    </message>
    <message>
        <source>A state is left</source>
        <translation>Ein State wird verlassen</translation>
    </message>
    <message>
        <source>A transition is taken</source>
        <translation>Ein Übergang wird genommen</translation>
    </message>
    <message>
        <source>An event is written</source>
        <translation>Ein Ereignis wird geschrieben</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Beliebiger State</translation>
    </message>
    <message>
        <source>The size is a number of bytes, such as 200000.</source>
        <translation>Die Größe ist eine Anzahl von Bytes, etwa 200000.</translation>
    </message>
    <message>
        <source>There is no event type %1.</source>
        <translation>Es gibt keinen Ereignistyp %1.</translation>
    </message>
    <message numerus="yes">
        <source>every %n time(s)</source>
        <translation>
            <numerusform>jedes %n. Mal</numerusform>
            <numerusform>jedes %n. Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>from the %1. time on</source>
        <translation>ab dem %1. Mal</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>on a payload over %1</source>
        <translation>bei einer Payload über %1</translation>
    </message>
    <message>
        <source>on any error</source>
        <translation>bei jedem Fehler</translation>
    </message>
    <message>
        <source>on catch</source>
        <translation>bei Catch</translation>
    </message>
    <message>
        <source>on entry</source>
        <translation>beim Betreten</translation>
    </message>
    <message>
        <source>on exit</source>
        <translation>beim Verlassen</translation>
    </message>
    <message>
        <source>on going to %1</source>
        <translation>beim Übergang zu %1</translation>
    </message>
    <message>
        <source>on leaving to any state</source>
        <translation>beim Übergang zu einem beliebigen State</translation>
    </message>
    <message>
        <source>on retry</source>
        <translation>bei Retry</translation>
    </message>
    <message>
        <source>the %1. time</source>
        <translation>das %1. Mal</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>writes “%1”</source>
        <translation>schreibt „%1“</translation>
    </message>
</context>
<context>
    <name>steploom::app::CallList</name>
    <message>
        <source>%1, with a fault</source>
        <translation>%1, mit einer Störung</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle States</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Lokaler Dienst</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>abgeschickt</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
</context>
<context>
    <name>steploom::app::CanvasItem</name>
    <message>
        <source>%1 states</source>
        <translation>%1 States</translation>
    </message>
    <message>
        <source>%1 states, starts at %2</source>
        <translation>%1 States, beginnt bei %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a transition</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>Workflow-Graph</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>hat ein Problem</translation>
    </message>
    <message>
        <source>retries up to %1 times</source>
        <translation>bis zu %1 Wiederholungen</translation>
    </message>
    <message>
        <source>times out after %1</source>
        <translation>Zeitüberschreitung nach %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::CaseList</name>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 bestanden, %2 gescheitert</translation>
    </message>
    <message>
        <source>%1 s of the execution</source>
        <translation>%1 s der Ausführung</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>steploom::app::ChangeList</name>
    <message>
        <source>The state machine itself</source>
        <translation>Die State Machine selbst</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::ChoiceForm</name>
    <message>
        <source>A rule needs another state to go to: add one first.</source>
        <translation>Eine Regel braucht einen anderen State, zu dem sie führt: zuerst einen hinzufügen.</translation>
    </message>
    <message>
        <source>Shown as JSON: a form cannot show this rule.</source>
        <translation>Als JSON gezeigt: Ein Formular kann diese Regel nicht zeigen.</translation>
    </message>
    <message>
        <source>Shown as JSON: a list is due here.</source>
        <translation>Als JSON gezeigt: Hier gehört eine Liste hin.</translation>
    </message>
</context>
<context>
    <name>steploom::app::CodeNames</name>
    <message>
        <source>Put the caret on the name of a state or a variable to rename it.</source>
        <translation>Die Einfügemarke auf den Namen eines States oder einer Variable setzen, um ihn zu ändern.</translation>
    </message>
</context>
<context>
    <name>steploom::app::CodeView</name>
    <message>
        <source>Definition text</source>
        <translation>Text der Definition</translation>
    </message>
    <message>
        <source>Escape, then Tab, leaves the text</source>
        <translation>Escape, dann Tab verlässt den Text</translation>
    </message>
</context>
<context>
    <name>steploom::app::CompareActions</name>
    <message>
        <source>%1 as saved</source>
        <translation>%1 wie gespeichert</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 in the window</source>
        <translation>%1 im Fenster</translation>
    </message>
    <message>
        <source>This definition has not been saved yet.</source>
        <translation>Diese Definition ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>steploom::app::CompletionModel</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>state</source>
        <translation>State</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>steploom::app::ConvertActions</name>
    <message>
        <source>%1 It does the same where every place that it names is there, and no name is looked up in an array.</source>
        <translation>%1 Das Ergebnis tut dasselbe, wo es jede genannte Stelle gibt und kein Name in einem Array gesucht wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) stay in JSONPath. %1</source>
        <translation>
            <numerusform>%n State bleibt in JSONPath. %1</numerusform>
            <numerusform>%n States bleiben in JSONPath. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) stay in JSONata. %1</source>
        <translation>
            <numerusform>%n State bleibt in JSONata. %1</numerusform>
            <numerusform>%n States bleiben in JSONata. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No state can be shown to do the same in JSONPath. %1</source>
        <translation>Für keinen State ist nachweisbar, dass er in JSONPath dasselbe tut. %1</translation>
    </message>
    <message>
        <source>No state can be shown to do the same in JSONata. %1</source>
        <translation>Für keinen State ist nachweisbar, dass er in JSONata dasselbe tut. %1</translation>
    </message>
    <message>
        <source>Save the definition first: the change is one of files.</source>
        <translation>Die Definition zuerst speichern: Die Änderung betrifft Dateien.</translation>
    </message>
    <message>
        <source>Save the definition first: the new file goes beside it.</source>
        <translation>Die Definition zuerst speichern: Die neue Datei kommt daneben.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The definition is in its template now. %1 stays, though nothing names it.</source>
        <translation>Die Definition ist jetzt in ihrem Template. %1 bleibt, obwohl nichts mehr darauf verweist.</translation>
    </message>
    <message>
        <source>The machine is in JSONPath now.</source>
        <translation>Die State Machine ist jetzt in JSONPath.</translation>
    </message>
    <message>
        <source>The machine is in JSONata now.</source>
        <translation>Die State Machine ist jetzt in JSONata.</translation>
    </message>
</context>
<context>
    <name>steploom::app::CoverageView</name>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Catchers</source>
        <translation>Catcher</translation>
    </message>
    <message>
        <source>Choice arms</source>
        <translation>Choice-Zweige</translation>
    </message>
    <message>
        <source>Debug runs</source>
        <translation>Debug-Läufe</translation>
    </message>
    <message>
        <source>Default, to %1</source>
        <translation>Default, zu %1</translation>
    </message>
    <message>
        <source>Executions of the service</source>
        <translation>Ausführungen des Dienstes</translation>
    </message>
    <message>
        <source>Opened executions</source>
        <translation>Geöffnete Ausführungen</translation>
    </message>
    <message>
        <source>Retriers</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Wege weiter</translation>
    </message>
    <message>
        <source>catcher %1: %2, to %3</source>
        <translation>Catcher %1: %2, zu %3</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sein Ende</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation>weiter zu %1</translation>
    </message>
    <message>
        <source>retrier %1: %2</source>
        <translation>Retrier %1: %2</translation>
    </message>
    <message>
        <source>rule %1, to %2</source>
        <translation>Regel %1, zu %2</translation>
    </message>
</context>
<context>
    <name>steploom::app::DebugSession</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>%1 for going back: the disk has no room to keep it below %2</source>
        <translation>%1 fürs Zurückgehen: Auf dem Datenträger ist kein Platz, um es unter %2 zu halten</translation>
    </message>
    <message>
        <source>%1 is at work, %2</source>
        <translation>%1 arbeitet, %2</translation>
    </message>
    <message>
        <source>%1 of %2 for going back</source>
        <translation>%1 von %2 für das Zurückgehen</translation>
    </message>
    <message>
        <source>%1 of %2 for going back, %3 on disk</source>
        <translation>%1 von %2 fürs Zurückgehen, %3 auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 waits for an answer</source>
        <translation>%1 wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>%1 waits for time</source>
        <translation>%1 wartet auf die Zeit</translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation>%1, Zweig %2</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, Item %2</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>Ein Startwert ist eine ganze Zahl von 0 bis 18446744073709551615.</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>At the start of the run</source>
        <translation>Am Start des Laufs</translation>
    </message>
    <message>
        <source>Before a timer. %1. F5 lets it pass.</source>
        <translation>Vor einem Timer. %1. F5 lässt ihn ablaufen.</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Breakpoint, hit %1</source>
        <translation>Haltepunkt, Treffer %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Nothing of that kind before this position</source>
        <translation>Nichts dergleichen vor dieser Position</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>The condition of the breakpoint has no value: %1</source>
        <translation>Die Bedingung des Haltepunkts hat keinen Wert: %1</translation>
    </message>
    <message>
        <source>The recorded run cannot be used. %1</source>
        <translation>Der aufgezeichnete Lauf ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>What could run is held</source>
        <translation>Was laufen könnte, ist festgehalten</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>execution · %1</source>
        <translation>Ausführung · %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>waits for its token</source>
        <translation>wartet auf sein Token</translation>
    </message>
    <message>
        <source>wakes in %1</source>
        <translation>wacht in %1 auf</translation>
    </message>
</context>
<context>
    <name>steploom::app::DiffSession</name>
    <message>
        <source>%1 cannot be compared: its text is broken in line %2.</source>
        <translation>%1 lässt sich nicht vergleichen: Der Text ist in Zeile %2 defekt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>Der ganze State</translation>
    </message>
</context>
<context>
    <name>steploom::app::DocumentController</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Saved %1, without the comments: this file is JSON, which has none.</source>
        <translation>%1 gespeichert, ohne die Kommentare: Diese Datei ist JSON, das keine hat.</translation>
    </message>
    <message>
        <source>untitled.asl.json</source>
        <translation>unbenannt.asl.json</translation>
    </message>
</context>
<context>
    <name>steploom::app::EditMarks</name>
    <message numerus="yes">
        <source>%1 %n step(s) of the run would be others now.</source>
        <translation>
            <numerusform>%1 %n Schritt des Laufs wäre jetzt ein anderer.</numerusform>
            <numerusform>%1 %n Schritte des Laufs wären jetzt andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (hinzugefügt)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>%1 The run has not used what was edited.</source>
        <translation>%1 Der Lauf hat nicht verwendet, was bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Edited since: %1.</source>
        <translation>Seither bearbeitet: %1.</translation>
    </message>
    <message>
        <source>The machine itself was edited.</source>
        <translation>Die State Machine selbst wurde bearbeitet.</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>seither hinzugefügt</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>seither bearbeitet</translation>
    </message>
</context>
<context>
    <name>steploom::app::EventFilter</name>
    <message>
        <source>All errors</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle States</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Parallel and Map</source>
        <translation>Parallel und Map</translation>
    </message>
    <message>
        <source>States entered and left</source>
        <translation>States betreten und verlassen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>steploom::app::EventForm</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>An event is a JSON object.</source>
        <translation>Ein Ereignis ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>One of the paths is no JSONPath.</source>
        <translation>Einer der Pfade ist kein JSONPath.</translation>
    </message>
    <message>
        <source>The constant is not JSON. %1</source>
        <translation>Die Konstante ist kein JSON. %1</translation>
    </message>
    <message>
        <source>The event does not match the pattern.</source>
        <translation>Das Ereignis entspricht nicht dem Muster.</translation>
    </message>
    <message>
        <source>The event does not match the pattern: %1 does not fit.</source>
        <translation>Das Ereignis entspricht nicht dem Muster: %1 passt nicht.</translation>
    </message>
    <message>
        <source>The event has nothing at %1.</source>
        <translation>Das Ereignis hat bei %1 nichts.</translation>
    </message>
    <message>
        <source>The event is not JSON. %1</source>
        <translation>Das Ereignis ist kein JSON. %1</translation>
    </message>
    <message>
        <source>The paths are a JSON object: a name for each path.</source>
        <translation>Die Pfade sind ein JSON-Objekt: ein Name für jeden Pfad.</translation>
    </message>
    <message>
        <source>The pattern is not JSON. %1</source>
        <translation>Das Muster ist kein JSON. %1</translation>
    </message>
    <message>
        <source>The transformation needs a template.</source>
        <translation>Die Transformation braucht ein Template.</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Von Hand eingegeben</translation>
    </message>
</context>
<context>
    <name>steploom::app::EventModel</name>
    <message>
        <source>after an edit</source>
        <translation>nach einer Bearbeitung</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>steploom::app::FailureForm</name>
    <message>
        <source>A catcher needs another state to go to: add one first.</source>
        <translation>Ein Catcher braucht einen anderen State, zu dem er führt: zuerst einen hinzufügen.</translation>
    </message>
    <message>
        <source>Shown as JSON: a list is due here.</source>
        <translation>Als JSON gezeigt: Hier gehört eine Liste hin.</translation>
    </message>
</context>
<context>
    <name>steploom::app::FieldPreview</name>
    <message>
        <source>in the last run</source>
        <translation>im letzten Lauf</translation>
    </message>
    <message>
        <source>with the test input</source>
        <translation>mit der Testeingabe</translation>
    </message>
</context>
<context>
    <name>steploom::app::FileGuard</name>
    <message>
        <source>%1 was changed by another program and read again.</source>
        <translation>%1 wurde von einem anderen Programm geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; both changes are here.</source>
        <translation>%1 wurde von einem anderen Programm geändert; beide Änderungen sind hier.</translation>
    </message>
    <message>
        <source>Another program changed %1 where you changed it too.</source>
        <translation>Ein anderes Programm hat %1 an derselben Stelle geändert.</translation>
    </message>
    <message>
        <source>Steploom ended unexpectedly. There are unsaved changes to %1 from %2.</source>
        <translation>Steploom ist unerwartet beendet worden. Es gibt ungespeicherte Änderungen an %1 vom %2.</translation>
    </message>
</context>
<context>
    <name>steploom::app::Form</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>steploom::app::GitRevision</name>
    <message>
        <source>%1 is not in a git repository.</source>
        <translation>%1 liegt in keinem Git-Repository.</translation>
    </message>
    <message>
        <source>Revision “%1” has no file %2.</source>
        <translation>Die Revision „%1“ hat keine Datei %2.</translation>
    </message>
    <message>
        <source>Save the definition first: git knows files only.</source>
        <translation>Die Definition zuerst speichern: git kennt nur Dateien.</translation>
    </message>
    <message>
        <source>There is no revision “%1”.</source>
        <translation>Eine Revision „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>git cannot be run. Is it installed?</source>
        <translation>git lässt sich nicht ausführen. Ist es installiert?</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation>git meldet: %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::HistoryCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, entered %2 times</source>
        <translation>%1, %2-mal betreten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Errors caught</source>
        <translation>Abgefangene Fehler</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events missing</source>
        <translation>Fehlende Ereignisse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Redriven</source>
        <translation>Redrives</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not in this history</source>
        <translation>nicht in diesem Verlauf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>some are cut off</source>
        <translation>manche sind abgeschnitten</translation>
    </message>
</context>
<context>
    <name>steploom::app::HistoryPlayer</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>steploom::app::HistorySession</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no execution history. It holds no events: choose what `aws stepfunctions get-execution-history` printed.</source>
        <translation>%1 ist kein Ausführungsverlauf. Es enthält keine Ereignisse: wählen, was `aws stepfunctions get-execution-history` ausgab.</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1, Byte %2: %3</translation>
    </message>
    <message>
        <source>Execution %1</source>
        <translation>Ausführung %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::IterationList</name>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>Item %1, done</source>
        <translation>Item %1, fertig</translation>
    </message>
    <message>
        <source>Item %1, failed</source>
        <translation>Item %1, gescheitert</translation>
    </message>
    <message>
        <source>Item %1, not begun</source>
        <translation>Item %1, nicht begonnen</translation>
    </message>
    <message>
        <source>Item %1, running</source>
        <translation>Item %1, läuft</translation>
    </message>
</context>
<context>
    <name>steploom::app::MachineForm</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>steploom::app::MapRunList</name>
    <message>
        <source>%1 at once</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Map Run %1</source>
        <translation>Map Run %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>tolerates %1 % failures</source>
        <translation>toleriert %1 % Fehlschläge</translation>
    </message>
    <message numerus="yes">
        <source>tolerates %n failure(s)</source>
        <translation>
            <numerusform>toleriert %n Fehlschlag</numerusform>
            <numerusform>toleriert %n Fehlschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::MockEditor</name>
    <message>
        <source>%1 fails with %2</source>
        <translation>%1 scheitert mit %2</translation>
    </message>
    <message>
        <source>%1 returns %2</source>
        <translation>%1 gibt %2 zurück</translation>
    </message>
    <message>
        <source>Attempts %1: %2</source>
        <translation>Versuche %1: %2</translation>
    </message>
    <message>
        <source>Attempts %1: an error needs a name.</source>
        <translation>Versuche %1: Ein Fehler braucht einen Namen.</translation>
    </message>
    <message>
        <source>Save the definition first: its mock file lies beside it.</source>
        <translation>Zuerst die Definition speichern: Ihre Mock-Datei liegt daneben.</translation>
    </message>
    <message>
        <source>The mock file was changed since: what was done here cannot be undone any more.</source>
        <translation>Die Mock-Datei wurde seither geändert: Was hier getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo: %1 is called %2</source>
        <translation>Rückgängig: %1 heißt %2</translation>
    </message>
    <message>
        <source>Undo: other answers of %1</source>
        <translation>Rückgängig: andere Antworten von %1</translation>
    </message>
    <message>
        <source>Undo: the new test case %1</source>
        <translation>Rückgängig: der neue Testfall %1</translation>
    </message>
    <message>
        <source>Undo: the test case %1 is deleted</source>
        <translation>Rückgängig: Testfall %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>steploom::app::MockSet</name>
    <message>
        <source>Ask at every task</source>
        <translation>Bei jedem Task fragen</translation>
    </message>
</context>
<context>
    <name>steploom::app::PaletteActions</name>
    <message>
        <source>Select the states first that the snippet is to have.</source>
        <translation>Zuerst die States auswählen, die das Snippet haben soll.</translation>
    </message>
</context>
<context>
    <name>steploom::app::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Own snippets</source>
        <translation>Eigene Snippets</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Waits for a worker of your own to take the task</source>
        <translation>Wartet, bis ein eigener Worker den Task übernimmt</translation>
    </message>
    <message>
        <source>Your own snippet</source>
        <translation>Eigenes Snippet</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>run a job</source>
        <translation>Job ausführen</translation>
    </message>
    <message>
        <source>run a job, parsed</source>
        <translation>Job ausführen, geparst</translation>
    </message>
</context>
<context>
    <name>steploom::app::PayloadModel</name>
    <message>
        <source>Too long to be shown as text; it can be copied.</source>
        <translation>Zu lang, um als Text gezeigt zu werden; kopieren lässt es sich.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>geändert, war %1</translation>
    </message>
    <message>
        <source>nobody reads it</source>
        <translation>niemand liest es</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
</context>
<context>
    <name>steploom::app::PayloadPoints</name>
    <message>
        <source> (not recorded)</source>
        <translation> (nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source>input of %1</source>
        <translation>Input von %1</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>Output von %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::PictureActions</name>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>The graph is too large for a picture of pixels. Export it as SVG or PDF.</source>
        <translation>Der Graph ist zu groß für ein Pixelbild. Als SVG oder PDF exportieren.</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
</context>
<context>
    <name>steploom::app::ProvenanceView</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) read it for certain</source>
        <translation>
            <numerusform>%n Stelle liest es sicher</numerusform>
            <numerusform>%n Stellen lesen es sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed in %1</source>
        <translation>Berechnet in %1</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>It is as it was at the start.</source>
        <translation>Es ist, wie es am Anfang war.</translation>
    </message>
    <message>
        <source>Nobody has read it so far.</source>
        <translation>Bisher hat es niemand gelesen.</translation>
    </message>
    <message>
        <source>Nobody reads it, and it is not in the output.</source>
        <translation>Niemand liest es, und es steht nicht im Output.</translation>
    </message>
    <message>
        <source>Unchanged from the answer of %1</source>
        <translation>Unverändert aus der Antwort von %1</translation>
    </message>
    <message>
        <source>Unchanged from: %1</source>
        <translation>Unverändert aus: %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>decides how the run goes on</source>
        <translation>entscheidet, wie der Lauf weitergeht</translation>
    </message>
    <message>
        <source>in the output of the execution</source>
        <translation>im Output der Ausführung</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>perhaps: the expression cannot be seen through</source>
        <translation>vielleicht: Der Ausdruck ist nicht durchschaubar</translation>
    </message>
    <message>
        <source>put there by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>the answer of a task</source>
        <translation>die Antwort einer Task</translation>
    </message>
    <message>
        <source>the context object</source>
        <translation>das Kontextobjekt</translation>
    </message>
    <message>
        <source>the input of the execution</source>
        <translation>der Input der Ausführung</translation>
    </message>
    <message>
        <source>the task's answer to what it was sent</source>
        <translation>die Antwort der Task auf das, was ihr geschickt wurde</translation>
    </message>
    <message>
        <source>written in the definition</source>
        <translation>in der Definition geschrieben</translation>
    </message>
</context>
<context>
    <name>steploom::app::RedriveForm</name>
    <message>
        <source>%1 · failed</source>
        <translation>%1 · gescheitert</translation>
    </message>
    <message>
        <source>%1 · failed and caught</source>
        <translation>%1 · gescheitert und abgefangen</translation>
    </message>
    <message>
        <source>%1 · visit %2</source>
        <translation>%1 · Besuch %2</translation>
    </message>
    <message>
        <source>As in Debug mode</source>
        <translation>Wie im Debug-Modus</translation>
    </message>
    <message>
        <source>Ask at every task</source>
        <translation>Bei jedem Task fragen</translation>
    </message>
    <message>
        <source>Each task from here on waits for your answer.</source>
        <translation>Jeder Task wartet von hier an auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Recorded, and ask where it failed</source>
        <translation>Aufgezeichnet, und fragen, wo es scheiterte</translation>
    </message>
    <message>
        <source>Recorded, failures too</source>
        <translation>Aufgezeichnet, auch Fehlschläge</translation>
    </message>
    <message>
        <source>Tasks answer what they answered, failures too: for a mended Retry, Catch or data flow.</source>
        <translation>Tasks antworten, was sie antworteten, auch Fehlschläge: für ein berichtigtes Retry, Catch oder einen berichtigten Datenfluss.</translation>
    </message>
    <message>
        <source>Tasks that succeeded in the recording answer the same; the others wait for your answer.</source>
        <translation>Tasks, die in der Aufzeichnung erfolgreich waren, antworten dasselbe; die anderen warten auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>The definition has no state %1 any more. Choose another one to go on from.</source>
        <translation>Die Definition hat keinen State %1 mehr. Einen anderen wählen, ab dem es weitergeht.</translation>
    </message>
    <message>
        <source>The input is not JSON. %1</source>
        <translation>Der Input ist kein JSON. %1</translation>
    </message>
    <message>
        <source>What answers an ordinary run: %1.</source>
        <translation>Was einen gewöhnlichen Lauf beantwortet: %1.</translation>
    </message>
</context>
<context>
    <name>steploom::app::Reexecution</name>
    <message>
        <source>Open the definition that ran to run this execution again.</source>
        <translation>Die Definition öffnen, die lief, um diese Ausführung erneut auszuführen.</translation>
    </message>
    <message numerus="yes">
        <source>Re-executed here: %1 of %n event(s) agree</source>
        <translation>
            <numerusform>Hier erneut ausgeführt: %1 von %n Ereignis stimmt überein</numerusform>
            <numerusform>Hier erneut ausgeführt: %1 von %n Ereignissen stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>Same definition, same answers, another result: a fault of Steploom</source>
        <translation>Gleiche Definition, gleiche Antworten, anderes Ergebnis: ein Fehler von Steploom</translation>
    </message>
    <message>
        <source>The definition is not the one that ran</source>
        <translation>Die Definition ist nicht die, die lief</translation>
    </message>
    <message>
        <source>The recording does not tell</source>
        <translation>Die Aufzeichnung sagt es nicht</translation>
    </message>
    <message>
        <source>Time, chance or names: no repetition has the same</source>
        <translation>Zeit, Zufall oder Namen: Keine Wiedergabe hat dieselben</translation>
    </message>
</context>
<context>
    <name>steploom::app::RolePolicy</name>
    <message>
        <source>%1 runs with the same role: what is not needed here may be needed there.</source>
        <translation>%1 läuft mit derselben Rolle: Was hier nicht nötig ist, kann dort nötig sein.</translation>
    </message>
    <message>
        <source>%1, statement %2</source>
        <translation>%1, Statement %2</translation>
    </message>
    <message>
        <source>Not looked at: %1.</source>
        <translation>Nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The policy is on the clipboard.</source>
        <translation>Die Policy ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunCapture</name>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 lässt sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>%1 is no place. Write $.name, $.list[*].name, $..name, or a JSON Pointer.</source>
        <translation>%1 ist keine Stelle. $.name, $.list[*].name, $..name oder einen JSON Pointer schreiben.</translation>
    </message>
    <message>
        <source>%1 of %2 values of input, answers and events are replaced.</source>
        <translation>%1 von %2 Werten aus Eingabe, Antworten und Ereignissen werden ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), the same as recorded.</source>
        <translation>
            <numerusform>%1: %n Ereignis, wie aufgezeichnet.</numerusform>
            <numerusform>%1: %n Ereignisse, wie aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from event %2 on it goes another way than was recorded. The file was changed, or made by another version.</source>
        <translation>%1: Ab Ereignis %2 geht es einen anderen Weg als aufgezeichnet. Die Datei wurde geändert oder von einer anderen Version erzeugt.</translation>
    </message>
    <message>
        <source>%1: values were taken out of it, so that from event %2 on it goes another way than was recorded.</source>
        <translation>%1: Werte wurden daraus entfernt, sodass es ab Ereignis %2 einen anderen Weg geht als aufgezeichnet.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Eine Datei nennen.</translation>
    </message>
    <message>
        <source>Saved the run as %1</source>
        <translation>Lauf gespeichert als %1</translation>
    </message>
    <message>
        <source>Saved the run as %1. Without what was taken out it goes another way when it is played.</source>
        <translation>Lauf gespeichert als %1. Ohne das Entfernte geht er beim Abspielen einen anderen Weg.</translation>
    </message>
    <message>
        <source>There are more; these were counted.</source>
        <translation>Es gibt mehr; diese wurden gezählt.</translation>
    </message>
    <message>
        <source>There is no run to save.</source>
        <translation>Es gibt keinen Lauf zu speichern.</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunCollection</name>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>forked from %1 at step %2</source>
        <translation>abgezweigt von %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>forked from %1 at step %2, %3</source>
        <translation>abgezweigt von %1 bei Schritt %2, %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunComparison</name>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 hat %2.</translation>
    </message>
    <message>
        <source>%1 is entered in %2 alone.</source>
        <translation>%1 wird nur in %2 betreten.</translation>
    </message>
    <message>
        <source>%1 is entered in %2, %3 in %4.</source>
        <translation>%1 wird in %2 betreten, %3 in %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Both runs are the same, event by event.</source>
        <translation>Beide Läufe sind gleich, Ereignis für Ereignis.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>The same up to event %1 (of %2 and %3).</source>
        <translation>Gleich bis Ereignis %1 (von %2 und %3).</translation>
    </message>
    <message>
        <source>The states went the same way; their times differ.</source>
        <translation>Die States gingen denselben Weg; ihre Zeiten unterscheiden sich.</translation>
    </message>
    <message>
        <source>They end alike, with another result.</source>
        <translation>Sie enden auf gleiche Weise, mit anderem Ergebnis.</translation>
    </message>
    <message>
        <source>They end otherwise.</source>
        <translation>Sie enden verschieden.</translation>
    </message>
    <message>
        <source>They end the same.</source>
        <translation>Sie enden gleich.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>another input</source>
        <translation>anderer Input</translation>
    </message>
    <message>
        <source>another result</source>
        <translation>anderes Ergebnis</translation>
    </message>
    <message>
        <source>another way on</source>
        <translation>anderer Weg weiter</translation>
    </message>
    <message>
        <source>caught</source>
        <translation>abgefangen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht betreten</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>wird erneut versucht</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunComparisonView</name>
    <message>
        <source>%1 ends in another way.</source>
        <translation>%1 endet auf andere Weise.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ at %1</source>
        <translation>
            <numerusform>%n Stelle unterscheidet sich bei %1</numerusform>
            <numerusform>%n Stellen unterscheiden sich bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A goes to %1, B to %2.</source>
        <translation>A geht zu %1, B zu %2.</translation>
    </message>
    <message>
        <source>All data that both have is the same.</source>
        <translation>Alle Daten, die beide haben, sind gleich.</translation>
    </message>
    <message>
        <source>Both gave %1 the same input, or neither did.</source>
        <translation>Beide gaben %1 denselben Input, oder keiner gab einen.</translation>
    </message>
    <message>
        <source>Both go the same way.</source>
        <translation>Beide gehen denselben Weg.</translation>
    </message>
    <message>
        <source>Both got the same output from %1, or neither did.</source>
        <translation>Beide bekamen von %1 denselben Output, oder keiner bekam einen.</translation>
    </message>
    <message>
        <source>First other data: at %1.</source>
        <translation>Erste andere Daten: bei %1.</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sein Ende</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunFacts</name>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload %1</source>
        <translation>Payload %1</translation>
    </message>
    <message numerus="yes">
        <source>Payload %1, the last of %n pass(es)</source>
        <translation>
            <numerusform>Payload %1, die letzte von %n Durchgang</numerusform>
            <numerusform>Payload %1, die letzte von %n Durchgängen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunLimits</name>
    <message>
        <source>%1 came round %2 times, %3 events each.</source>
        <translation>%1 kam %2-mal an die Reihe, je %3 Ereignisse.</translation>
    </message>
    <message>
        <source>%1 events; Express has no limit of them</source>
        <translation>%1 Ereignisse; Express hat dafür keine Grenze</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>%1 of the payloads are beyond 256 KiB.</source>
        <translation>%1 der Payloads liegen über 256 KiB.</translation>
    </message>
    <message>
        <source>%1 of the payloads are beyond three quarters of 256 KiB.</source>
        <translation>%1 der Payloads liegen über drei Vierteln von 256 KiB.</translation>
    </message>
    <message>
        <source>%1 states one after the other</source>
        <translation>%1 States nacheinander</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1, inside %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>All payloads are well within 256 KiB.</source>
        <translation>Alle Payloads liegen deutlich unter 256 KiB.</translation>
    </message>
    <message>
        <source>As Express</source>
        <translation>Als Express</translation>
    </message>
    <message>
        <source>As Standard</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <source>At this pace the history is full after %1 more, in %2.</source>
        <translation>In diesem Tempo ist der Verlauf nach %1 weiteren voll, in %2.</translation>
    </message>
    <message>
        <source>Billed memory, estimated</source>
        <translation>Berechneter Speicher, geschätzt</translation>
    </message>
    <message>
        <source>Billed time</source>
        <translation>Berechnete Zeit</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Express cannot run this: it took longer than five minutes, or calls what Express does not offer.</source>
        <translation>Express kann dies nicht ausführen: Es dauerte länger als fünf Minuten oder ruft auf, was Express nicht bietet.</translation>
    </message>
    <message>
        <source>State transitions</source>
        <translation>State-Übergänge</translation>
    </message>
    <message>
        <source>There is no room for another round.</source>
        <translation>Für eine weitere Runde ist kein Platz.</translation>
    </message>
    <message>
        <source>This history has no payloads.</source>
        <translation>Dieser Verlauf hat keine Payloads.</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunMarks</name>
    <message>
        <source>%1 of %2 iterations done</source>
        <translation>%1 von %2 Iterationen fertig</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>entered %n time(s)</source>
        <translation>
            <numerusform>%n-mal betreten</numerusform>
            <numerusform>%n-mal betreten</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>step %1 of the value's way</source>
        <translation>Schritt %1 auf dem Weg des Werts</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunSaver</name>
    <message>
        <source>It went on with an edited input.</source>
        <translation>Es ging mit einem bearbeiteten Input weiter.</translation>
    </message>
    <message>
        <source>Run from its start it fails as it did.</source>
        <translation>Von Anfang an ausgeführt, scheitert er wie zuvor.</translation>
    </message>
    <message>
        <source>Run from its start it fails with %1. %2</source>
        <translation>Von Anfang an ausgeführt, scheitert er mit %1. %2</translation>
    </message>
    <message>
        <source>Run from its start it succeeds, other than the run that it was made of. %1</source>
        <translation>Von Anfang an ausgeführt, ist er erfolgreich, anders als der Lauf, aus dem er entstand. %1</translation>
    </message>
    <message>
        <source>Run from its start it succeeds.</source>
        <translation>Von Anfang an ausgeführt, ist er erfolgreich.</translation>
    </message>
    <message>
        <source>Run from its start it waits for a task that has no answer. %1</source>
        <translation>Von Anfang an ausgeführt, wartet er auf einen Task, der keine Antwort hat. %1</translation>
    </message>
    <message>
        <source>Test case %1 is in %2, its input in %3. %4</source>
        <translation>Testfall %1 ist in %2, seine Eingabe in %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>The answers of %n state(s) are in %1</source>
        <translation>
            <numerusform>Die Antworten von %n State sind in %1</numerusform>
            <numerusform>Die Antworten von %n States sind in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is in %1</source>
        <translation>Der Lauf ist in %1</translation>
    </message>
    <message>
        <source>There is no run to save.</source>
        <translation>Es gibt keinen Lauf zu speichern.</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunSet</name>
    <message>
        <source>%1 times as long as most</source>
        <translation>%1-mal so lang wie die meisten</translation>
    </message>
    <message>
        <source>%1, %2, median %3</source>
        <translation>%1, %2, Median %3</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n Ausführung</numerusform>
            <numerusform>%n Ausführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold no execution</source>
        <translation>
            <numerusform>%n Datei enthält keine Ausführung</numerusform>
            <numerusform>%n Dateien enthalten keine Ausführung</numerusform>
        </translation>
    </message>
    <message>
        <source>one of few with %1</source>
        <translation>eine von wenigen mit %1</translation>
    </message>
    <message>
        <source>one of few without %1</source>
        <translation>eine von wenigen ohne %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunVariables</name>
    <message>
        <source>%1, branch %2</source>
        <translation>%1, Zweig %2</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, Item %2</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunningMaps</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1, %n items</source>
        <translation>
            <numerusform>Batch %1, %n Item</numerusform>
            <numerusform>Batch %1, %n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Failed items tolerated</source>
        <translation>Tolerierte gescheiterte Items</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
</context>
<context>
    <name>steploom::app::ServiceHost</name>
    <message>
        <source>Port %1 cannot be used, another program may have it. Choose another one, or 0 for one that is free. (%2)</source>
        <translation>Port %1 ist nicht verwendbar, vielleicht hat ihn ein anderes Programm. Einen anderen wählen, oder 0 für einen freien. (%2)</translation>
    </message>
    <message>
        <source>The folder %1 cannot keep the data. Choose another one. (%2)</source>
        <translation>Der Ordner %1 kann die Daten nicht aufnehmen. Einen anderen wählen. (%2)</translation>
    </message>
    <message>
        <source>The history cannot be written to %1.</source>
        <translation>Der Verlauf lässt sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>The history of %1 is not kept any more: of Express executions only the latest are.</source>
        <translation>Der Verlauf von %1 ist nicht mehr da: Von Express-Ausführungen werden nur die neuesten aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings cannot be used. %1</source>
        <translation>Die Einstellungen sind nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>The token is not open any more.</source>
        <translation>Das Token ist nicht mehr offen.</translation>
    </message>
</context>
<context>
    <name>steploom::app::ServiceLink</name>
    <message>
        <source>The test input is not JSON. %1</source>
        <translation>Die Testeingabe ist kein JSON. %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::SettingList</name>
    <message>
        <source>Log group</source>
        <translation>Log-Gruppe</translation>
    </message>
    <message>
        <source>Log inputs and outputs</source>
        <translation>Inputs und Outputs protokollieren</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Log-Level</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>X-Ray tracing</source>
        <translation>X-Ray-Tracing</translation>
    </message>
</context>
<context>
    <name>steploom::app::SnippetStore</name>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>%1 lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>A snippet needs a name.</source>
        <translation>Ein Snippet braucht einen Namen.</translation>
    </message>
    <message>
        <source>A snippet's name cannot have a slash in it, nor begin with a dot.</source>
        <translation>Der Name eines Snippets darf keinen Schrägstrich enthalten und nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>Der Name hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The snippet %1 is left out. %2</source>
        <translation>Das Snippet %1 wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>There is a snippet “%1” already.</source>
        <translation>Ein Snippet „%1“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>steploom::app::StateActions</name>
    <message>
        <source>%1 is in JSONPath now. It does the same where every place that it names is there, and no name is looked up in an array.</source>
        <translation>%1 ist jetzt in JSONPath. Er tut dasselbe, wo es jede genannte Stelle gibt und kein Name in einem Array gesucht wird.</translation>
    </message>
    <message>
        <source>Errors lead to “%1” now, which goes on as if there had been none: put there what is to be done.</source>
        <translation>Fehler führen jetzt zu „%1“, und von dort geht es weiter, als wäre keiner gewesen: Dort einsetzen, was zu tun ist.</translation>
    </message>
    <message>
        <source>The new machine is in %1.</source>
        <translation>Die neue State Machine ist in %1.</translation>
    </message>
    <message>
        <source>The new machine is on the clipboard: paste it into a file of its own.</source>
        <translation>Die neue State Machine ist in der Zwischenablage: in eine eigene Datei einfügen.</translation>
    </message>
    <message>
        <source>What the container did with its data is gone: %1. Undo brings it back.</source>
        <translation>Was der Container mit seinen Daten tat, ist weg: %1. Rückgängig bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>steploom::app::TimelineItem</name>
    <message>
        <source>%1 (ahead)</source>
        <translation>%1 (voraussichtlich)</translation>
    </message>
    <message>
        <source>%1 failed after %2</source>
        <translation>%1 scheiterte nach %2</translation>
    </message>
    <message>
        <source>%1 failed after %2: %3</source>
        <translation>%1 scheiterte nach %2: %3</translation>
    </message>
    <message>
        <source>%1 has been at work for %2</source>
        <translation>%1 arbeitet seit %2</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 dauerte %2</translation>
    </message>
    <message>
        <source>%1 waited for %2</source>
        <translation>%1 wartete %2</translation>
    </message>
    <message>
        <source>%1 was tried again after %2</source>
        <translation>%1 wurde nach %2 erneut versucht</translation>
    </message>
    <message>
        <source>%1 will be tried again in %2</source>
        <translation>%1 wird in %2 erneut versucht</translation>
    </message>
    <message>
        <source>%1 will time out in %2 if nobody answers</source>
        <translation>%1 überschreitet in %2 die Zeit, wenn niemand antwortet</translation>
    </message>
    <message>
        <source>%1 will wait for another %2</source>
        <translation>%1 wird noch %2 warten</translation>
    </message>
    <message>
        <source>%1 worked for %2</source>
        <translation>%1 arbeitete %2</translation>
    </message>
    <message>
        <source>%1. An edited state came before it.</source>
        <translation>%1. Ein bearbeiteter State kam davor.</translation>
    </message>
    <message>
        <source>%1. The state was edited since.</source>
        <translation>%1. Der State wurde seither bearbeitet.</translation>
    </message>
    <message>
        <source>%1: worked %2</source>
        <translation>%1: %2 gearbeitet</translation>
    </message>
    <message>
        <source>, edited since</source>
        <translation>, seither bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>, failed %n time(s)</source>
        <translation>
            <numerusform>, %n-mal gescheitert</numerusform>
            <numerusform>, %n-mal gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>, %1 gewartet</translation>
    </message>
    <message>
        <source>Jitter: the next attempt of %1 could begin at any moment of these %2</source>
        <translation>Jitter: Der nächste Versuch von %1 könnte in jedem Moment dieser %2 beginnen</translation>
    </message>
    <message>
        <source>The heartbeat of %1 will be overdue in %2</source>
        <translation>Der Heartbeat von %1 ist in %2 überfällig</translation>
    </message>
    <message>
        <source>backoff %1</source>
        <translation>Backoff %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>heartbeat due in %1</source>
        <translation>Heartbeat fällig in %1</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>Jitter bis %1</translation>
    </message>
    <message>
        <source>times out in %1</source>
        <translation>Zeit überschritten in %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>Warten %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::VariableForm</name>
    <message>
        <source>Shown as JSON: an object is due here.</source>
        <translation>Als JSON gezeigt: Hier gehört ein Objekt hin.</translation>
    </message>
    <message>
        <source>This state assigns “%1” already.</source>
        <translation>Dieser State weist „%1“ schon zu.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>„%1“ kann nicht der Name einer Variable sein.</translation>
    </message>
</context>
<context>
    <name>steploom::app::VariableHistory</name>
    <message>
        <source>%1 · changed by hand</source>
        <translation>%1 · von Hand geändert</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>noch nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>steploom::app::VisitList</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>error caught</source>
        <translation>Fehler abgefangen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>not left</source>
        <translation>nicht verlassen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>Besuch %1</translation>
    </message>
    <message>
        <source>waits for another attempt</source>
        <translation>wartet auf einen weiteren Versuch</translation>
    </message>
</context>
<context>
    <name>steploom::app::VisitView</name>
    <message>
        <source>    wait %1 → %2</source>
        <translation>    Warten %1 → %2</translation>
    </message>
    <message>
        <source>%1 aborted</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation>%1 erfolgreich</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>%1 mit Zeitüberschreitung</translation>
    </message>
    <message>
        <source>%1 · child executions: %2, items: %3</source>
        <translation>%1 · Kindausführungen: %2, Items: %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Branches' results</source>
        <translation>Ergebnisse der Zweige</translation>
    </message>
    <message>
        <source>Catch</source>
        <translation>Catch</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Fails with</source>
        <translation>Scheitert mit</translation>
    </message>
    <message>
        <source>InputPath</source>
        <translation>InputPath</translation>
    </message>
    <message>
        <source>ItemBatcher</source>
        <translation>ItemBatcher</translation>
    </message>
    <message>
        <source>ItemReader</source>
        <translation>ItemReader</translation>
    </message>
    <message>
        <source>ItemSelector of the first item</source>
        <translation>ItemSelector des ersten Items</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>ItemsPath</source>
        <translation>ItemsPath</translation>
    </message>
    <message>
        <source>ItemsPointer</source>
        <translation>ItemsPointer</translation>
    </message>
    <message>
        <source>Iterations' results</source>
        <translation>Ergebnisse der Iterationen</translation>
    </message>
    <message>
        <source>Map Run</source>
        <translation>Map Run</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ResultPath</source>
        <translation>ResultPath</translation>
    </message>
    <message>
        <source>ResultSelector</source>
        <translation>ResultSelector</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Retry[%1], attempt %2 of %3</source>
        <translation>Retry[%1], Versuch %2 von %3</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>Input des States</translation>
    </message>
    <message>
        <source>Task result</source>
        <translation>Ergebnis des Tasks</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables after</source>
        <translation>Variablen danach</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>attempt %1  %2  %3</source>
        <translation>Versuch %1  %2  %3</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>Versuch %1 gescheitert</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>catcher %1 took the error</source>
        <translation>Catcher %1 nahm den Fehler</translation>
    </message>
    <message>
        <source>child execution %1</source>
        <translation>Kindausführung %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>no error name</source>
        <translation>kein Fehlername</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>keine Items</translation>
    </message>
    <message>
        <source>no rule matched: Default</source>
        <translation>keine Regel traf zu: Default</translation>
    </message>
    <message>
        <source>not in the history</source>
        <translation>nicht im Verlauf</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
    <message>
        <source>rule %1 matched</source>
        <translation>Regel %1 traf zu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>the recording does not say which rule matched</source>
        <translation>die Aufzeichnung sagt nicht, welche Regel zutraf</translation>
    </message>
    <message>
        <source>visit %1 of %2</source>
        <translation>Besuch %1 von %2</translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>schreibt %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::WhatIf</name>
    <message>
        <source>A value is needed.</source>
        <translation>Ein Wert ist nötig.</translation>
    </message>
    <message>
        <source>Nothing runs there any more. Choose another branch or iteration.</source>
        <translation>Dort läuft nichts mehr. Einen anderen Zweig oder eine andere Iteration wählen.</translation>
    </message>
    <message>
        <source>That state is in another branch or item processor. Choose one beside the current state.</source>
        <translation>Dieser State liegt in einem anderen Zweig oder Item Processor. Einen neben dem aktuellen State wählen.</translation>
    </message>
    <message>
        <source>The execution has ended. Go back to a position before its end first.</source>
        <translation>Die Ausführung ist zu Ende. Zuerst zu einer Position vor ihrem Ende zurückgehen.</translation>
    </message>
    <message>
        <source>The run stands in a state that the definition does not have. Go back to a position before it.</source>
        <translation>Der Lauf steht in einem State, den die Definition nicht hat. Zu einer Position davor zurückgehen.</translation>
    </message>
    <message>
        <source>The state that is being run has another type or other branches now. Go back to a position before it.</source>
        <translation>Der laufende State hat jetzt einen anderen Typ oder andere Zweige. Zu einer Position davor zurückgehen.</translation>
    </message>
    <message>
        <source>There is nothing to change at this position. Step to where the state has begun.</source>
        <translation>An dieser Position gibt es nichts zu ändern. Zu einer Stelle gehen, an der der State begonnen hat.</translation>
    </message>
    <message>
        <source>Variables are an object, such as {"name": 1}.</source>
        <translation>Variablen sind ein Objekt, etwa {"name": 1}.</translation>
    </message>
</context>
</TS>
