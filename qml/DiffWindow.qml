// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as C
import Steploom

// Two definitions compared. It changes nothing, so there is nothing to save.
C.ApplicationWindow {
    id: window

    property DiffSession session: DiffSession {}
    property string startBefore: ""
    property string startAfter: ""
    property string startSelect: ""
    property bool started: false
    readonly property string severeNotice: window.session.problem
    // All that was asked for at the start is on screen.
    readonly property bool settled: started && (canvas.ready || window.session.problem !== "")

    function present() {
        show();
        raise();
        requestActivate();
    }

    width: 1280
    height: 800
    minimumWidth: 760
    minimumHeight: 480
    title: window.session.open ? qsTr("%1 → %2").arg(window.session.beforeName).arg(window.session.afterName) : qsTr("Comparison")
    color: Theme.window
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal

    Component.onCompleted: {
        if (startAfter !== "") {
            window.session.openFiles(startBefore, startAfter);
            if (startSelect !== "")
                window.session.selectByName(startSelect);
            visible = true;
        }
        canvas.focusCanvas();
        started = true;
    }

    Connections {
        target: window.session

        function onCurrentChanged() { canvas.reveal(window.session.selected); }
    }

    DiffBar {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: window.session
    }
    C.SplitView {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        orientation: Qt.Horizontal
        handle: SplitHandle {}

        Rectangle {
            C.SplitView.preferredWidth: 250
            C.SplitView.minimumWidth: 160
            color: Theme.panel

            ChangeListView {
                anchors.fill: parent
                anchors.margins: 6
                session: window.session
            }
        }
        C.SplitView {
            C.SplitView.fillWidth: true
            orientation: Qt.Vertical
            handle: SplitHandle {}

            DiffCanvas {
                id: canvas

                C.SplitView.fillHeight: true
                C.SplitView.minimumHeight: 160
                session: window.session
            }
            Rectangle {
                C.SplitView.preferredHeight: Math.max(170, window.height * 0.26)
                C.SplitView.minimumHeight: 90
                color: Theme.panel

                FieldTable {
                    anchors.fill: parent
                    session: window.session
                }
            }
        }
    }

    Shortcut {
        sequences: ["Escape", "Ctrl+W"]
        onActivated: window.close()
    }
}
