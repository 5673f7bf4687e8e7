// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// File, mode, and what can be done in this mode.
Rectangle {
    id: bar

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property ReplayDesk desk
    required property CanvasItem canvas
    required property string mode
    signal modeRequested(string mode)
    property var recent: []
    readonly property var commands: exporting.commands.concat(comparing.commands) // for the command palette
    signal openRequested()
    signal fileRequested(string path)
    signal paletteRequested()
    signal definitionRequested(string key)
    signal saveRequested()
    signal historyRequested()
    signal problemsRequested()
    signal serviceRequested()
    signal languageRequested(string code)

    function togglePlay() { transport.toggle(); }
    function askLanguage() {
        languages.ask();
    }

    // A small window goes without words; the modes stand where they are whatever stands beside them.
    readonly property bool narrow: width < 1100
    readonly property real modesAt: narrow ? 232 : Math.round(Math.max(300, Math.min(width * 0.22, 420)))

    height: 48
    color: Theme.panel

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }

    Row {
        id: left

        x: 16
        height: parent.height
        spacing: 10

        PlainText {
            visible: !bar.narrow
            text: "Steploom"
            color: Theme.accent
            font.pixelSize: Theme.fontLarge
            font.weight: Font.Bold
            anchors.verticalCenter: parent.verticalCenter
        }
        AppButton {
            iconName: "open"
            hint: qsTr("Open a definition (Ctrl+O)")
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.openRequested()
        }
        AppButton {
            id: recentButton

            iconName: "chevron"
            hint: qsTr("Files that were open before")
            visible: bar.recent.length > 0
            width: 20
            leftPadding: 2
            anchors.verticalCenter: parent.verticalCenter
            onClicked: recentMenu.openAt(Qt.point(recentButton.x, bar.height - 4))

            AppMenu {
                id: recentMenu

                parent: T.Overlay.overlay
                title: qsTr("Recent files")
                width: 320
                margins: 4
                entries: bar.recent.slice(0, 12).map(path => ({ key: path, text: path.split("/").pop(), icon: "open" }))
                onChosen: path => bar.fileRequested(path)
            }
        }
        AppButton {
            iconName: "save"
            hint: qsTr("Save (Ctrl+S)")
            enabled: bar.document.modified
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.saveRequested()
        }
        PlainText {
            width: Math.min(implicitWidth, Math.max(40, middle.x - left.x - x - (bar.document.modified ? 32 : 14)))
            text: bar.document.fileName
            color: Theme.text
            font.pixelSize: Theme.fontNormal
            font.weight: Font.Medium
            elide: Text.ElideMiddle
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: bar.document.modified ? qsTr("%1, changed").arg(text) : text
        }
        Rectangle {
            width: 8
            height: 8
            radius: 4
            color: Theme.waiting
            visible: bar.document.modified
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Row {
        id: middle

        x: bar.modesAt
        height: parent.height
        spacing: bar.narrow ? 12 : 18

        Segmented {
            id: modes

            anchors.verticalCenter: parent.verticalCenter
            choiceWidth: bar.narrow ? 62 : 78
            current: bar.mode
            choices: [
                { key: "design", text: qsTr("Design"), hint: qsTr("Change the workflow (Ctrl+1)") },
                { key: "debug", text: qsTr("Debug"), hint: qsTr("Step through a run (Ctrl+2)") },
                { key: "history", text: qsTr("History"), hint: qsTr("See a recorded execution (Ctrl+3)") }
            ]
            onChosen: key => bar.modeRequested(key)
        }
        Row {
            visible: bar.mode === "design"
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            AppButton {
                iconName: "run"
                tint: Theme.done
                text: bar.narrow ? "" : qsTr("Run")
                hint: qsTr("Run with the test input (F5)")
                onClicked: {
                    bar.modeRequested("debug");
                    bar.session.run();
                }
            }
            AppButton {
                iconName: "undo"
                hint: bar.document.canUndo ? qsTr("Undo: %1 (Ctrl+Z)").arg(bar.document.undoText) : qsTr("Undo (Ctrl+Z)")
                text: bar.width > 1350 ? qsTr("Undo") : ""
                enabled: bar.document.canUndo
                onClicked: bar.document.undo()
            }
            AppButton {
                iconName: "redo"
                hint: bar.document.canRedo ? qsTr("Redo: %1 (Ctrl+Shift+Z)").arg(bar.document.redoText) : qsTr("Redo (Ctrl+Shift+Z)")
                text: bar.width > 1350 ? qsTr("Redo") : ""
                enabled: bar.document.canRedo
                onClicked: bar.document.redo()
            }
            ExportButton {
                id: exporting

                document: bar.document
                canvas: bar.canvas
                wide: bar.width > 1350
                onDefinitionRequested: key => bar.definitionRequested(key)
            }
            CompareButton {
                id: comparing

                document: bar.document
            }
        }
        RunActions {
            visible: bar.mode === "debug"
            anchors.verticalCenter: parent.verticalCenter
            session: bar.session
            wide: bar.width > 1960
            tight: bar.narrow
        }
        Row {
            visible: bar.mode === "history"
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            HistoryTransport {
                id: transport

                anchors.verticalCenter: parent.verticalCenter
                history: bar.history
                wide: bar.width > 1500
                tight: bar.width < 1270
                onHistoryRequested: bar.historyRequested()
            }
            // Where there is no room they are on the card of the run.
            ReplayActions {
                visible: bar.width > 1650 || middle.x + modes.width + middle.spacing + transport.width + 6 + 3 * 38 < right.x
                anchors.verticalCenter: parent.verticalCenter
                desk: bar.desk
                wide: bar.width > 1650
            }
        }
    }

    Row {
        id: right

        anchors { right: parent.right; rightMargin: 14 }
        height: parent.height
        spacing: 8

        AppComboBox {
            visible: bar.mode === "debug" && bar.width > 1215
            width: clockPicker.visible ? Math.min(210, bar.width - 1269) : 140
            name: qsTr("Test case")
            displayText: qsTr("Mocks: %1").arg(currentText)
            model: bar.session.mocks.cases
            chosen: bar.session.mocks.chosen
            anchors.verticalCenter: parent.verticalCenter
            onActivated: index => bar.session.mocks.chosen = index
        }
        ClockPicker {
            id: clockPicker

            visible: bar.mode === "debug" && bar.width > 1390
            width: 128
            clock: bar.session.runClock
            anchors.verticalCenter: parent.verticalCenter
        }
        PlainText {
            visible: bar.mode !== "debug" && bar.width > 1180 && !bar.document.unwritten // not said yet
            text: bar.document.queryLanguage
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            anchors.verticalCenter: parent.verticalCenter
        }
        AppButton {
            readonly property int errors: bar.document.problems.errors
            readonly property int warnings: bar.document.problems.warnings

            visible: bar.mode === "design"
            iconName: errors + warnings === 0 ? "succeed" : "problem"
            tint: bar.document.unwritten ? Theme.textMuted : errors > 0 ? Theme.failed : warnings > 0 ? Theme.waiting : Theme.done
            text: bar.document.unwritten ? qsTr("Nothing yet") : errors > 0 ? qsTr("%n error(s)", "", errors)
                  : warnings > 0 ? qsTr("%n warning(s)", "", warnings) : qsTr("No problems")
            hint: qsTr("Show the problems (F8)")
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.problemsRequested()
        }
        AppButton {
            iconName: "service"
            tint: ServiceHost.tokens.count > 0 || ServiceHost.alarming > 0 ? Theme.waiting : ServiceHost.on ? Theme.done : Theme.text
            checked: ServiceHost.on
            hint: ServiceHost.on ? qsTr("Local service at %1 (Ctrl+4)").arg(ServiceHost.url) : qsTr("Local service (Ctrl+4)")
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.serviceRequested()
        }
        AppButton {
            iconName: "search"
            text: bar.width > 1280 ? "Ctrl+K" : ""
            hint: qsTr("Commands, states and files (Ctrl+K)")
            Accessible.name: hint
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.paletteRequested()
        }
        LanguageButton {
            id: languages

            anchors.verticalCenter: parent.verticalCenter
            onLanguageRequested: code => bar.languageRequested(code)
        }
        AppButton {
            iconName: "theme"
            hint: qsTr("Light or dark (Ctrl+Shift+L)")
            anchors.verticalCenter: parent.verticalCenter
            onClicked: Theme.toggle()
        }
    }
}
