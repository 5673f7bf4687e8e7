// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as C
import Steploom

// The further windows on the document of a window. They go with it.
Item {
    id: windows

    required property C.ApplicationWindow window
    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property ReplayDesk replay
    required property ServiceLink link
    required property RunFacts facts
    required property LiveRun live
    required property bool remembers
    property var open: []
    readonly property bool any: open.length > 0
    // One of them is being used.
    readonly property bool used: open.some(window => window.active)

    function add(beside: C.ApplicationWindow, mode: string, selection: string) {
        const made = second.createObject(null, { mode: mode, selection: selection, x: beside.x + 28, y: beside.y + 28 }) as SecondWindow;
        open = open.concat([made]);
        made.requestActivate();
    }
    Component.onDestruction: {
        for (const window of open)
            window.destroy();
    }
    function close() {
        for (const window of open)
            window.close();
    }

    // Somebody opens the file once more.
    Connections {
        target: Windows

        function onShownAgain(window: var) {
            if (window === windows.window)
                windows.add(windows.window, "design", "");
        }
    }
    Component {
        id: second

        SecondWindow {
            id: window

            shown: windows.document
            run: windows.session
            recorded: windows.history
            replay: windows.replay
            link: windows.link
            facts: windows.facts
            live: windows.live
            remembers: windows.remembers
            onSecondRequested: windows.add(window, mode, selection)
            onVisibleChanged: if (!visible) {
                windows.open = windows.open.filter(each => each !== window);
                destroy();
            }
        }
    }
}
