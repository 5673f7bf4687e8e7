// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The selected state as forms over its text.
Item {
    id: panel

    required property DocumentController document
    required property string selection
    property string page: "configure"
    readonly property StateInspector form: inspector

    signal renameRequested(string pointer)

    function focusFirst() { nameField.forceActiveFocus(); }

    StateInspector {
        id: inspector

        document: panel.document
        pointer: panel.selection
    }

    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 60
        horizontalAlignment: Text.AlignHCenter
        visible: !inspector.valid
        text: qsTr("Select a state to see and change its fields: click it, or walk the graph with the arrow keys.")
    }

    Column {
        id: head

        visible: inspector.valid
        x: 14
        y: 12
        width: parent.width - 28
        spacing: 6

        Item {
            width: parent.width
            height: nameField.height

            AppTextField {
                id: nameField

                width: parent.width - typeLabel.width - 12
                text: inspector.name
                enabled: inspector.editable
                font.pixelSize: Theme.fontNormal
                font.weight: Font.DemiBold
                Accessible.name: qsTr("State name")
                onAccepted: panel.document.rename(panel.selection, text)
                onEditingFinished: {
                    if (text !== inspector.name && !panel.document.rename(panel.selection, text))
                        text = inspector.name;
                    text = Qt.binding(() => inspector.name);
                }
                Keys.onEscapePressed: text = inspector.name
            }
            Text {
                id: typeLabel

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: inspector.type
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Medium
            }
        }
        TabRow {
            titles: inspector.hasErrors
                    ? [panel.configureTab, panel.dataTab, panel.errorsTab, panel.jsonTab]
                    : [panel.configureTab, panel.dataTab, panel.jsonTab]
            current: panel.shownPage
            onChosen: key => panel.page = key
        }
    }

    readonly property string shownPage: page === "errors" && !inspector.hasErrors ? "configure" : page
    readonly property var configureTab: ({ key: "configure", text: qsTr("Configure") })
    readonly property var dataTab: ({ key: "data", text: qsTr("Data") })
    readonly property var errorsTab: ({ key: "errors", text: inspector.retriers.length + inspector.catchers.length > 0
                                                           ? qsTr("Errors %1").arg(inspector.retriers.length + inspector.catchers.length) : qsTr("Errors") })
    readonly property var jsonTab: ({ key: "json", text: qsTr("JSON") })

    Rectangle {
        id: rule

        visible: inspector.valid
        anchors { top: head.bottom; left: parent.left; right: parent.right }
        height: 1
        color: Theme.border
    }

    Item {
        anchors { top: rule.bottom; left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: inspector.valid

        ConfigurePage {
            anchors.fill: parent
            visible: panel.shownPage === "configure"
            form: inspector
        }
        FieldsPage {
            anchors.fill: parent
            visible: panel.shownPage === "data"
            form: inspector
            fields: inspector.data
        }
        ErrorsPage {
            anchors.fill: parent
            visible: panel.shownPage === "errors"
            form: inspector
        }
        AppTextArea {
            anchors.fill: parent
            anchors.margins: 14
            visible: panel.shownPage === "json"
            readOnly: true
            name: qsTr("JSON of the state")
            text: visible ? inspector.text : ""
        }
    }
}
