// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Where the caret stands: the states around it, and the fields below the last of them. Each leads to its begin.
Item {
    id: row

    required property CodeAssist assist
    required property CodeView view
    property var crumbs: []

    function look() { crumbs = visible ? assist.breadcrumbs(view.caretOffset) : []; }

    height: 24
    clip: true
    Component.onCompleted: look()
    onVisibleChanged: look()

    Connections {
        target: row.view

        function onCaretMoved() { row.look(); }
    }
    Row {
        // The innermost matters most: what does not fit is cut on the left.
        x: Math.min(12, row.width - width - 12)
        height: parent.height
        spacing: 2
        Accessible.role: Accessible.ToolBar
        Accessible.name: qsTr("Where the caret is")

        Repeater {
            model: row.crumbs

            T.Button {
                id: crumb

                required property var modelData
                required property int index

                implicitWidth: label.implicitWidth
                height: row.height
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                text: modelData.name
                Accessible.name: qsTr("Go to %1").arg(text)
                Accessible.onPressAction: crumb.clicked()
                onClicked: row.view.goToOffset(modelData.offset)
                contentItem: PlainText {
                    id: label

                    verticalAlignment: Text.AlignVCenter
                    text: (crumb.index > 0 ? "›  " : "") + crumb.text + "  "
                    color: crumb.hovered || crumb.visualFocus ? Theme.accent : crumb.modelData.isState ? Theme.text : Theme.textMuted
                    font.family: crumb.modelData.isState ? Theme.fontFamily : Theme.monoFamily
                    font.pixelSize: Theme.fontTiny
                    font.underline: crumb.visualFocus
                }
            }
        }
    }
    PlainText {
        x: 12
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        visible: row.crumbs.length === 0
        text: qsTr("The machine")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
