// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Over the last good graph, while the text is broken.
T.AbstractButton {
    id: banner

    required property DocumentController document

    visible: document.stale
    implicitWidth: row.implicitWidth + 28
    implicitHeight: 32
    text: document.empty
          ? qsTr("Nothing to draw yet · line %1: %2").arg(document.staleLine).arg(document.staleText)
          : qsTr("Graph of the last good text · line %1: %2").arg(document.staleLine).arg(document.staleText)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.onPressAction: banner.clicked()

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: 8

            Icon {
                name: "problem"
                colour: Theme.failed
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                text: banner.text
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: 16
        color: Theme.panel
        border.color: Theme.failed
    }
}
