// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

ListView {
    id: list

    required property DocumentController document
    signal placeRequested(int offset, string state)

    function offerFixes(index: int, row: Item) {
        const found = fixes.ofProblem(index);
        fixMenu.entries = found.length > 0 ? found : [{ key: "", text: qsTr("Nothing is known to help: %1").arg(row.Accessible.description), icon: "problem" }];
        fixMenu.openAt(row.mapToItem(list, list.width - fixMenu.width - 16, row.height));
    }

    clip: true
    model: document.problems
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Problems")
    Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Period || event.modifiers !== Qt.ControlModifier || !currentItem)
            return;
        offerFixes(currentIndex, currentItem);
        event.accepted = true;
    }

    QuickFixes {
        id: fixes

        document: list.document
    }
    AppMenu {
        id: fixMenu

        parent: list
        margins: 4
        title: qsTr("Quick fixes")
        width: 360
        entries: []
        onChosen: key => fixes.apply(key)
    }
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property var model
        readonly property int severity: model.severity

        width: list.width
        implicitHeight: 30
        hoverEnabled: true
        Accessible.name: qsTr("Line %1: %2").arg(model.line).arg(model.text)
        Accessible.description: model.remedy
        Accessible.onPressAction: row.clicked()
        onClicked: list.placeRequested(model.offset, model.state)

        contentItem: Row {
            leftPadding: 14
            spacing: 10

            Icon {
                name: "problem"
                colour: row.severity === 0 ? Theme.failed : row.severity === 1 ? Theme.waiting : Theme.textMuted
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                text: qsTr("%1:%2").arg(row.model.line).arg(row.model.column)
                width: 64
                color: Theme.textMuted
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontTiny
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                text: row.model.remedy !== "" ? row.model.text + " " + row.model.remedy : row.model.text
                width: list.width - 130 - (fix.visible ? fix.width + 10 : 0)
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                anchors.verticalCenter: parent.verticalCenter
            }
            AppButton {
                id: fix

                text: qsTr("Fix")
                Accessible.description: qsTr("What can be done about it")
                visible: row.hovered || hovered || (list.activeFocus && list.currentIndex === row.index)
                height: 24
                anchors.verticalCenter: parent.verticalCenter
                onClicked: list.offerFixes(row.index, row)
            }
        }
        background: Rectangle {
            color: row.hovered || (list.activeFocus && list.currentIndex === row.index) ? Theme.hover : "transparent"
        }
    }

    EmptyText {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, list.width - 24)
        horizontalAlignment: Text.AlignHCenter
        visible: list.count === 0
        text: list.document.unwritten ? qsTr("Nothing is written yet: begin with a template, or drag a state from the palette to the canvas.")
                                      : qsTr("No problems: everything that is checked is in order.")
    }
}
