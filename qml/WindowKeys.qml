// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Every key of the window in one place.
Item {
    id: keys

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property string mode
    required property string selection
    signal modeRequested(string mode)
    signal openRequested()
    signal saveRequested()
    signal saveAsRequested()
    signal historyRequested()
    signal problemsRequested()
    signal panelToggled(string panel)
    signal debugRequested()

    readonly property bool replaying: mode === "history"

    Shortcut {
        sequence: "Ctrl+O"
        onActivated: keys.openRequested()
    }
    Shortcut {
        sequence: "Ctrl+S"
        onActivated: keys.saveRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+S"
        onActivated: keys.saveAsRequested()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: keys.document.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: keys.document.redo()
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: keys.modeRequested("design")
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: keys.modeRequested("debug")
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: keys.modeRequested("history")
    }
    Shortcut {
        sequence: "Ctrl+H"
        onActivated: keys.historyRequested()
    }
    Shortcut {
        sequence: "F8"
        onActivated: keys.problemsRequested()
    }
    Shortcut {
        sequence: "F5"
        onActivated: {
            keys.debugRequested();
            keys.session.run();
        }
    }
    Shortcut {
        sequence: "F6"
        onActivated: keys.session.pause()
    }
    Shortcut {
        sequence: "Shift+F5"
        onActivated: keys.session.stop()
    }
    Shortcut {
        sequence: "F9"
        onActivated: keys.session.toggleBreakpoint(keys.selection)
    }
    Shortcut {
        sequence: "F10"
        enabled: !keys.replaying
        onActivated: {
            keys.debugRequested();
            keys.session.stepOver();
        }
    }
    Shortcut {
        sequence: "F11"
        enabled: !keys.replaying
        onActivated: {
            keys.debugRequested();
            keys.session.stepInto();
        }
    }
    Shortcut {
        sequence: "Shift+F11"
        enabled: !keys.replaying
        onActivated: keys.session.stepOut()
    }
    Shortcut {
        sequence: "F10"
        enabled: keys.replaying
        onActivated: keys.history.position += 1
    }
    Shortcut {
        sequence: "Shift+F10"
        enabled: keys.replaying
        onActivated: keys.history.position -= 1
    }
    Shortcut {
        sequence: "Home"
        enabled: keys.replaying
        onActivated: keys.history.position = 1
    }
    Shortcut {
        sequence: "End"
        enabled: keys.replaying
        onActivated: keys.history.position = keys.history.eventCount
    }
    Shortcut {
        sequence: "Ctrl+B"
        onActivated: keys.panelToggled("left")
    }
    Shortcut {
        sequence: "Ctrl+J"
        onActivated: keys.panelToggled("bottom")
    }
    Shortcut {
        sequence: "Ctrl+Alt+B"
        onActivated: keys.panelToggled("right")
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        onActivated: Theme.toggle()
    }
}
