// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The selected state as forms over its text; of none selected the machine, of several what they have in common.
Item {
    id: panel

    required property DocumentController document
    required property DebugSession session
    required property string selection
    property var selectionList: [] // pointers of the selected states
    property string page: "configure"
    readonly property StateInspector form: inspector
    readonly property bool several: selectionList.length > 1
    readonly property string shown: several ? "" : selection

    signal stateRequested(string pointer)

    function focusFirst() { nameField.forceActiveFocus(); }

    function act(key: string) {
        switch (key) {
        case "copy": actions.copy(selectionList); break;
        case "duplicate": actions.duplicate(selectionList); break;
        case "wrapParallel": actions.wrap(selectionList, "Parallel"); break;
        case "tryCatch": actions.tryCatch(selectionList); break;
        case "wrapMap": actions.wrap(selectionList, "Map"); break;
        case "extract": actions.extract(selectionList); break;
        case "delete": actions.remove(selectionList); break;
        }
    }

    StateActions {
        id: actions

        document: panel.document
        onNotice: (text, severe) => panel.document.notice(text, severe)
    }
    StateInspector {
        id: inspector

        document: panel.document
        session: panel.session
        pointer: panel.shown
    }
    ChoiceForm {
        id: choiceForm

        document: panel.document
        session: panel.session
        pointer: inspector.type === "Choice" ? panel.shown : ""
    }
    FailureForm {
        id: failures

        document: panel.document
        session: panel.session
        pointer: inspector.hasErrors && panel.shownPage === "errors" ? panel.shown : ""
    }
    VariableForm {
        id: variables

        document: panel.document
        session: panel.session
        pointer: panel.shownPage === "variables" ? panel.shown : ""
    }
    MachineForm {
        id: machine

        document: panel.document
    }

    readonly property var allTabs: [
        { key: "configure", text: qsTr("Configure"), has: true },
        { key: "data", text: qsTr("Data"), has: inspector.data.length > 0 },
        { key: "errors", text: inspector.errorCount > 0 ? qsTr("Errors %1").arg(inspector.errorCount) : qsTr("Errors"), has: inspector.hasErrors },
        { key: "variables", text: qsTr("Variables"), has: true },
        { key: "json", text: qsTr("JSON"), has: true }
    ]
    readonly property var tabs: allTabs.filter(tab => tab.has)
    readonly property string shownPage: tabs.some(tab => tab.key === page) ? page : "configure"

    Item {
        id: locked

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? words.implicitHeight + 18 : 0
        visible: panel.document.stale

        PlainText {
            id: words

            x: 14
            y: 8
            width: parent.width - 28
            text: qsTr("The text cannot be read at line %1. Once it is put right there, the forms can be used again.").arg(panel.document.staleLine)
            color: Theme.waiting
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    MachinePage {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: locked.top }
        visible: !inspector.valid && !panel.several
        form: machine
    }
    Repeater {
        model: panel.several ? 1 : 0

        SelectionPage {
            anchors.fill: parent
            document: panel.document
            states: panel.selectionList
            onActionRequested: key => panel.act(key)
            onStateRequested: pointer => panel.stateRequested(pointer)
        }
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
            PlainText {
                id: typeLabel

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: inspector.type
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Medium
            }
        }
        PageTabs {
            width: parent.width
            titles: panel.tabs
            current: panel.shownPage
            onChosen: key => panel.page = key
        }
    }
    Rectangle {
        id: rule

        visible: inspector.valid
        anchors { top: head.bottom; left: parent.left; right: parent.right }
        height: 1
        color: Theme.border
    }

    // The page that is seen is the one that there is: a form of many fields is not made for nothing. Loader
    // cannot make what is bound to this file (Qt 6.4); a Repeater can.
    Item {
        id: pages

        function count(key: string): int { return inspector.valid && panel.shownPage === key ? 1 : 0; }

        anchors { top: rule.bottom; left: parent.left; right: parent.right; bottom: locked.top }

        Repeater {
            model: pages.count("configure")

            ConfigurePage {
                anchors.fill: parent
                form: inspector
                choice: choiceForm
                onStateRequested: pointer => panel.stateRequested(pointer)
            }
        }
        Repeater {
            model: pages.count("data")

            DataPage {
                anchors.fill: parent
                form: inspector
            }
        }
        Repeater {
            model: pages.count("errors")

            ErrorsPage {
                anchors.fill: parent
                form: failures
            }
        }
        Repeater {
            model: pages.count("variables")

            VariablesPage {
                anchors.fill: parent
                form: variables
                assigns: inspector.hasAssign
                onStateRequested: pointer => panel.stateRequested(pointer)
            }
        }
        Repeater {
            model: pages.count("json")

            JsonPage {
                anchors.fill: parent
                form: inspector
            }
        }
    }
}
