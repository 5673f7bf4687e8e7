// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What a payload's title offers: its size, what differs from the stage before, the search, text or tree, copying.
Row {
    id: tools

    property PayloadView view: null
    readonly property PayloadModel payloads: view?.payloads ?? null
    readonly property string name: view?.name ?? ""

    function count(sign: string, number: var): string { return number > 0 ? sign + number : ""; }

    spacing: 2

    AppButton {
        visible: tools.payloads?.comparable ?? false
        anchors.verticalCenter: parent.verticalCenter
        width: counts.implicitWidth + 10
        height: 18
        leftPadding: 5
        rightPadding: 5
        flat: true
        checked: tools.payloads?.comparing ?? false
        hint: qsTr("Differences of %1 from the stage before").arg(tools.name)
        Accessible.name: hint
        Accessible.checked: checked
        contentItem: PlainText {
            id: counts

            text: [tools.count("+", tools.payloads?.added), tools.count("~", tools.payloads?.changed), tools.count("−", tools.payloads?.removed)].join(" ").trim().replace("  ", " ")
            color: parent.checked ? Theme.waiting : Theme.textMuted // qmllint disable
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontTiny
            verticalAlignment: Text.AlignVCenter
        }
        onClicked: tools.payloads.comparing = !tools.payloads.comparing
    }
    SizeMeter {
        anchors.verticalCenter: parent.verticalCenter
        size: tools.payloads?.size ?? ""
        quota: tools.payloads?.quota ?? 0
    }
    Item {
        width: 3
        height: 1
    }
    IconButton {
        height: 18
        iconName: "search"
        hint: qsTr("Search in %1").arg(tools.name)
        onClicked: tools.view.searching ? tools.view.endSearch() : tools.view.find()
    }
    IconButton {
        height: 18
        iconName: tools.view?.asText ? "tree" : "text"
        hint: tools.view?.asText ? qsTr("Show %1 as a tree").arg(tools.name) : qsTr("Show %1 as text").arg(tools.name)
        onClicked: tools.view.asText = !tools.view.asText
    }
    IconButton {
        height: 18
        iconName: "copy"
        hint: qsTr("Copy %1").arg(tools.name)
        onClicked: tools.payloads.copyAll()
    }
}
